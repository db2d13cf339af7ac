import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { bodyPieces } from '../../tests/example-body-pieces.ts';
import { parseBody } from './body-parser.ts';
import { parseShort } from './short-text.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const plain = 'The ministry said on Monday that the new system, a radar, was ready. It works';

/** A tree as it is written out, without the places of its nodes. */
function shapeOf(tree: Nodes): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value));
}

function expectSameShape(markdown: string): void {
  expect(shapeOf(parseShort(markdown).tree), markdown).toBe(shapeOf(parseBody(markdown).tree));
}

test('a long row of plain words is parsed as one sign', () => {
  const { tree, text } = parseShort(`${plain} **${plain}** ${plain}`);
  expect(text.length).toBeLessThan(80);
  expect(tree.children).toHaveLength(1);
});

test.each([
  `- ${plain}\n  1. ${plain}\n\n> ${plain}\n${plain}  \n${plain}\\\n${plain}`,
  `## ${plain}\n\n${plain}\n===\n\n    ${plain}`,
  `| ${plain} | ${plain} |\n| --- | --- |\n| ${plain} | ~~${plain}~~ |`,
  `![${plain}](hall.jpg "${plain}. (Source: ${plain})")\n\n[${plain}](/a/ "${plain}") \`${plain}\``,
  `\`\`\`js ${plain}\n${plain}\n\`\`\``,
  `[${plain}]\n\n[${plain}]: /a/ "${plain}"`,
  `Said[^1] ${plain}\n\n[^1]: ${plain}`,
  `${plain} <a one two three four five="x"> ${plain}`,
  `${plain} www. ${plain} www.a.example ${plain} a@b.example ${plain} https://a.example`,
  `:::quote{by="${plain}"}\n${plain}\n:::`,
  `> :::nobody[${plain}]\n> ${plain}\n> :::`,
  `- :::nobody{x="${plain}"}\n  ${plain}\n  :::`,
  `${plain} \uE000 ${plain}`,
])('wherever plain words stand, the tree is the same: case %#', expectSameShape);

test('a text that is longer than most is parsed as it stands', () => {
  const text = `${plain} `.repeat(400);
  expect(parseShort(text).text).toBe(text);
});

test('whatever stands around plain words, the tree is the same', () => {
  const pieces = fc
    .array(fc.constantFrom(plain, ` ${plain} `, 'and so it is that we', ...bodyPieces), { maxLength: 14 })
    .map((parts) => parts.join(''));
  fc.assert(fc.property(pieces, expectSameShape), { numRuns: 1500 });
}, 60_000);

test('every text of the sample comes out the same', () => {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  expect(files.length).toBeGreaterThan(80);
  for (const file of files) expectSameShape(readFileSync(join(content, file), 'utf8'));
}, 60_000);
