import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { betraying, betrayingJpeg, betrayingPng, noise } from '../support/test-pictures.ts';

/** By ending, photographs that say where they were taken, by whom and with what, wherever a file can say it. */
const photographs = {
  jpg: () => betrayingJpeg(noise(400, 300)),
  png: () => betrayingPng(noise(401, 300)),
  webp: () => betraying(noise(402, 300)).webp().toBuffer(),
  avif: () => betraying(noise(403, 300)).avif({ effort: 0 }).toBuffer(),
  tif: () => betraying(noise(404, 300)).tiff().toBuffer(),
} as const;

export const credits = { lead: 'Знімальний відділ «Периметра»', inline: 'Agency Шторм', portrait: 'Портретний відділ' };

/** A newsroom with one story and one author a kind of file, and the file in every place where a picture can stand. */
export async function writeBetrayingNewsroom(folder: string): Promise<void> {
  const write = async (path: string, content: string | Buffer) => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const endings = Object.keys(photographs) as (keyof typeof photographs)[];
  await write(
    'site.yaml',
    'name: Lookout\nurl: https://lookout.example\nlanguages: [en]\ntimeZone: UTC\npublisher: { name: Lookout, logo: logo.png }\n',
  );
  await write('logo.png', await photographs.png());
  await write('categories/reports.yaml', 'title: Reports\ndescription: What was seen.\nsources: optional\n');
  for (const ending of endings) {
    const bytes = await photographs[ending]();
    const photo = `photo: { src: ${ending}.${ending}, alt: A face, caption: At work., credit: ${credits.portrait}, licence: CC BY 4.0 }`;
    await write(`authors/of-${ending}.yaml`, `name: Desk of ${ending}\nrole: Reports\n${photo}\n`);
    await write(`authors/${ending}.${ending}`, bytes);
    const story = `articles/2025/09/of-${ending}`;
    await write(`${story}/lead.${ending}`, bytes);
    await write(`${story}/inline.${ending}`, bytes);
    await write(`${story}/index.md`, storyOf(ending));
  }
}

function storyOf(ending: string): string {
  return [
    '---',
    `title: A story of ${ending}`,
    'description: What it says.',
    'category: reports',
    `author: of-${ending}`,
    'date: 2025-09-02T09:30:00Z',
    'location: { name: Gate, lat: 50.45012, lon: 30.52341 }',
    `picture: { src: lead.${ending}, alt: A gate, caption: The gate., credit: ${credits.lead}, licence: CC BY-SA 4.0 }`,
    '---',
    '',
    'Text.',
    '',
    `![A wall](./inline.${ending} "The wall. (Photo: ${credits.inline})")`,
    '',
  ].join('\n');
}
