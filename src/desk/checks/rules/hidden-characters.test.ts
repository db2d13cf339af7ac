import { expect, test } from 'vitest';
import { readWith, soundStory } from '../../../../tests/support/written-newsroom.ts';

const story = 'articles/2025/10/new/index.md';
const read = async (files: Readonly<Record<string, string>>) =>
  (await readWith(files)).problems.map(({ rule, line, column, message }) => [
    rule,
    `${String(line)}:${String(column)}`,
    message.split(',')[1]?.trim(),
  ]);

test('a name of a file or folder hides nothing, and that is all that is said about it', async () => {
  expect(await read({ 'articles/2025/10/la\u200Bmp/index.md': soundStory() })).toEqual([
    ['hidden-character-in-name', '1:1', 'U+200B ZERO WIDTH SPACE'],
  ]);
  expect(await read({ 'articles/2025/09/night-crossing/deck\u202E.jpg': '' })).toEqual([
    ['hidden-character-in-name', '1:1', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
  ]);
  expect(await read({ 'authors/x\u2066.yaml': 'name: X\n' })).toEqual([
    ['hidden-character-in-name', '1:1', 'U+2066 LEFT-TO-RIGHT ISOLATE'],
  ]);
});

test.each([
  ['a link', '[about us](https://x.example/\u200Ba)', '9:30'],
  ['a picture', '![A lamp](./de\u200Bck.jpg "A lamp. (Source: X)")', '9:15'],
  ['a definition', '[about us][a]\n\n[a]: https://x.example/\u200B', '11:24'],
  ['an address by itself', 'See https://x.example/\u200Ba', '9:23'],
  ['code', '`rm\u200B`', '9:4'],
  ['a block of code', '~~~\nrm\u200B\n~~~', '10:3'],
])('%s hides nothing', async (_, body, place) => {
  expect(await read({ [story]: soundStory('', body) })).toContainEqual([
    'hidden-character',
    place,
    'U+200B ZERO WIDTH SPACE',
  ]);
});

test('among words it is advice, one a line', async () => {
  expect(await read({ [story]: soundStory('', 'A\u200B B\u200B\nC\u202E') })).toEqual([
    ['hidden-character-in-text', '9:2', 'U+200B ZERO WIDTH SPACE'],
    ['hidden-character-in-text', '10:2', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
  ]);
});

test('a soft hyphen may say where a word breaks, but not in an address', async () => {
  expect(await read({ [story]: soundStory('', 'Hyphen\u00ADation') })).toEqual([]);
  expect(await read({ [story]: soundStory('', '[about us](https://x.example/\u00ADa)') })).toEqual([
    ['hidden-character', '9:30', 'U+00AD SOFT HYPHEN'],
  ]);
});

test('words and an address of one line are told apart', async () => {
  expect(await read({ [story]: soundStory('', 'A\u200B and [about us](https://x.example/\u200B).') })).toEqual([
    ['hidden-character-in-text', '9:2', 'U+200B ZERO WIDTH SPACE'],
    ['hidden-character', '9:37', 'U+200B ZERO WIDTH SPACE'],
  ]);
});
