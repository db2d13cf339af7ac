import { expect, test } from 'vitest';
import { linkTarget, withoutFragment } from './link-target.ts';

test.each([
  ['https://a.example/x', 'external', 'https://a.example/x'],
  ['HTTPS://A.example', 'external', 'https://a.example/'],
  ['mailto:desk@a.example', 'external', 'mailto:desk@a.example'],
  ['/support/', 'site', '/support/'],
  ['#part', 'fragment', '#part'],
  ['source:dx', 'source', 'dx'],
  ['article:2025/08/x#part', 'article', '2025/08/x#part'],
  ['topic:kn-23', 'topic', 'kn-23'],
])('%s leads where a browser or the newsroom would go', (written, scheme, target) => {
  expect(linkTarget(written)).toEqual({ scheme, target });
});

test('what browsers leave out of an address hides nothing', () => {
  expect(linkTarget(' \n/sup\tport/')).toEqual({ scheme: 'site', target: '/support/' });
  for (const hidden of [
    'java\tscript:alert(1)',
    '\u0000javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
  ])
    expect(linkTarget(hidden).scheme, hidden).toBe('refused');
});

test.each(['data:text/html,x', 'vbscript:x', 'ftp://a.example/', '//a.example/', '/\\a.example', '../up', 'x', ''])(
  '%j leads nowhere',
  (written) => {
    expect(linkTarget(written).scheme).toBe('refused');
  },
);

test('a page and a place on it are told apart at the first #', () => {
  expect(withoutFragment('2025/08/x#a#b')).toEqual(['2025/08/x', '#a#b']);
  expect(withoutFragment('2025/08/x')).toEqual(['2025/08/x', '']);
});
