import { expect, test } from 'vitest';
import { parseBody } from '../../markdown/parse/parse-body.ts';
import { fileWithoutText } from '../findings/content-file.ts';
import { instantIn } from '../load/records.ts';
import { checkBody } from './own-body.ts';
import type { AboveBody } from './rules/body.ts';

const above: AboveBody = {
  ...{ file: fileWithoutText('a.md'), title: undefined, corrections: [], instant: instantIn('Europe/Kyiv') },
  ...{ language: 'en', citations: new Set<string>() },
};

test.each([
  ['comment-opening', '<! -- Ask. -->'],
  ['comment-opening', '<!- Ask.\n\nAgain. -->'],
  ['comment-open', '<!-- Ask. ->'],
  ['comment-open', '<!-- Ask.\n<!-- Whom? -->\nNobody. -->'],
  ['comment-closing', 'Lit. <--- Ask. --->'],
])('a note that is none is told once: %s of %j', (rule, markdown) => {
  expect(checkBody(parseBody(markdown), above, []).findings.map((one) => one.rule)).toEqual([rule]);
});

test('an end of a note above one that is none is told with it', () => {
  const { findings } = checkBody(parseBody('Lit. -->\n\n<! -- Ask. -->'), above, []);
  expect(findings.map(({ rule, body }) => [rule, body?.line])).toEqual([
    ['comment-closing', 1],
    ['comment-opening', 3],
  ]);
});
