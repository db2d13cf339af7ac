import { expect, test } from 'vitest';
import { readWith, soundStory } from '../../../../tests/support/written-newsroom.ts';

const here = 'articles/2025/10/new/index.md';
const inUkrainian = 'articles/2025/10/new/index.uk.md';
const other = 'articles/2025/10/other/index.md';
const entered = '## What is known\n\n## До речі, «300 км»\n\nText.[^1]\n\n[^1]: Note.';

/** The errors that a newsroom has with these texts, as `file rule`. */
async function told(bodies: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const files = Object.entries(bodies).map(([path, body]) => [path, soundStory('', body)] as const);
  const { problems } = await readWith(Object.fromEntries(files));
  return problems.filter(({ severity }) => severity === 'error').map(({ file, rule }) => `${file} ${rule}`);
}

test.each([
  '[a](#what-is-known)',
  '[a](#до-речі-300-км)',
  '[a](#%D0%B4%D0%BE-%D1%80%D0%B5%D1%87%D1%96-300-%D0%BA%D0%BC)',
  '[a](#top)',
  '[a](#fn-1)',
  '[a](article:2025/10/new#what-is-known)',
  '[a](/2025/10/new/#:~:text=known)',
  '[a](article:2025/09/night-crossing#part-sources)',
  '[a](https://a.example/#nothing)',
  '[a][b]\n\n[b]: #what-is-known',
])('a link to what is on a page leads somewhere: %s', async (link) => {
  expect(await told({ [here]: `${link}\n\n${entered}` })).toEqual([]);
});

test.each(['[a](#what-was-known)', '[a](#What-is-known)', '[a](/2025/10/new#nothing)', '[a][b]\n\n[b]: #nothing'])(
  'a link to what is not on a page is dead: %s',
  async (link) => {
    expect(await told({ [here]: `${link}\n\n${entered}` })).toEqual([`${here} heading-unknown`]);
  },
);

test('a translation has headings of its own, and links lead to those', async () => {
  const links = '[a](article:2025/10/new#що-відомо), [a](/uk/2025/10/new/#що-відомо)';
  const texts = { [here]: '## What is known', [inUkrainian]: `## Що відомо\n\n${links}` };
  expect(await told({ ...texts, [other]: '[a](/uk/2025/10/new/#що-відомо)' })).toEqual([]);
  expect(await told({ ...texts, [other]: '[a](article:2025/10/new#що-відомо)' })).toEqual([`${other} heading-unknown`]);
});

test('a link into a story that has no translation leads to its first language', async () => {
  expect(await told({ [here]: 'Text.', [inUkrainian]: '[a](article:2025/10/other#why)', [other]: '## Why' })).toEqual(
    [],
  );
});
