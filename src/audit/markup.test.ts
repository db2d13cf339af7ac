import { expect, test } from 'vitest';
import { leaksInHtml } from './markup.ts';

const leaksIn = (body: string) => [
  ...leaksInHtml(Buffer.from(`<!doctype html><html><head><title>a</title></head><body>${body}</body></html>`), {
    digits: 2,
  }),
];

test.for([
  '<p title="<!-- no remark -->">a</p>',
  "<p title='<?php no remark ?>'>a</p>",
  '<script type="application/ld+json">{"headline":"<!--"}</script>',
  '<textarea><!-- no remark --></textarea>',
  '<p>&#x3C;!-- no remark --></p>',
])('what looks like a comment and is none is no leak: %s', (body) => {
  expect(leaksIn(body)).toEqual([]);
});

test.for([
  '<p title="<!--">a</p><!-- ask our source -->',
  '<script>"<!--"</script><!-- ask our source -->',
  '<noscript><!-- ask our source --></noscript>',
  '<svg><title><!-- ask our source --></title></svg>',
  '<!ask our source>',
  '<?php ask_our_source() ?>',
  '<!-- ask our source',
])('a comment is found wherever it stands: %s', (body) => {
  expect(leaksIn(body)).toEqual([{ kind: 'comment', detail: '' }]);
});

test('a page of any length is judged in time that grows with it', () => {
  const millisecondsFor = (letters: number) => {
    const before = process.cpuUsage();
    leaksIn(`<p title="${'<!-- '.repeat(letters / 5)}">${'<b>a</b>&lt;!-- '.repeat(letters / 16)}</p>`);
    return process.cpuUsage(before).user / 1000;
  };
  millisecondsFor(20_000);
  expect(millisecondsFor(1_000_000)).toBeLessThan(50 * Math.max(10, millisecondsFor(100_000)));
});
