import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withChanged } from '../../tests/written-newsroom.ts';
import { readNewsroom } from '../desk/read-newsroom.ts';
import { toProblems } from '../desk/to-problems.ts';
import { deriveAll } from '../pictures/derive-all.ts';
import type { Language } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import { derivePictures } from './derived-pictures.ts';

const story = 'articles/2025/09/night-crossing';

const pictures = [
  'articles/2025/08/how-a-lamp-turns/lens.webp',
  `${story}/deck.jpg`,
  `${story}/bridge.png`,
  'authors/mira.png',
  'lamp.svg',
];

test('a picture that cannot be published is told where a story, a text, an author or the site names it', async () => {
  const problems = await toldOfEmptyPictures('en');
  expect(problems.map(({ file, line, column, field }) => [file, line, column, field])).toEqual([
    ['articles/2025/08/how-a-lamp-turns/index.md', 8, 17, 'picture.src'],
    [`${story}/index.md`, 12, 8, 'picture.src'],
    [`${story}/index.md`, 52, 34, 'body'],
    ['authors/mira.yaml', 4, 8, 'photo.src'],
    ['site.yaml', 14, 9, 'publisher.logo'],
  ]);
  expect(problems.at(-1)).toMatchObject({
    rule: 'picture-refused',
    message: 'The picture "lamp.svg" is an empty file.',
  });
});

test('it is told in the language of the messages', async () => {
  const problems = await toldOfEmptyPictures('uk');
  expect(problems.at(-1)?.message).toBe('Зображення «lamp.svg» – порожній файл.');
});

/** The problems of the smallest newsroom when all its pictures are empty files. */
function toldOfEmptyPictures(language: Language): Promise<readonly Problem[]> {
  const empty = async (content: string) => {
    for (const picture of pictures) await writeFile(join(content, picture), '');
  };
  return withChanged(empty, async (content) => {
    const { newsroom } = await readNewsroom({ content });
    if (!newsroom) throw new Error('An empty picture is no mistake of the texts.');
    const { findings } = await derivePictures(newsroom, { content, cache: join(content, '.cache') }, deriveAll);
    return toProblems(findings, language);
  });
}
