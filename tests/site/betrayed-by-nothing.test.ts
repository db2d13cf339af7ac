import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/edition/settings/paths.ts';
import { canaries } from '../support/test-pictures.ts';
import { credits, writeBetrayingNewsroom } from './betraying-newsroom.ts';
import { runCommand } from './commands.ts';
import { bytesOf, digest, filesBelow, occurrences } from './finished-folder.ts';
import { buildNext } from './one-builder.ts';
import { tagsOf } from './picture-secrets.ts';

const now = '2026-01-15T12:00:00Z';

let place: string;
let content: string;
let out: string;
let pictures: readonly string[];
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'betraying-'));
  content = join(place, 'content');
  out = join(place, 'edition');
  await writeBetrayingNewsroom(content);
  await buildNext({ content, out, now });
  pictures = filesBelow(out).filter((file) => /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/u.test(file));
});
afterAll(() => rm(place, { recursive: true }));

test('photographs of five kinds, in every place where pictures stand, publish nothing of what they carry', () => {
  expect(pictures.length).toBeGreaterThan(80);
  for (const path of ['articles/2025/09/of-tif/lead.tif', 'authors/avif.avif', 'logo.png'])
    expect(readFileSync(join(content, path)).includes(canaries[0]), path).toBe(true);
  expect(occurrences(out, [...canaries, '50.45012', '30.52341', 'GPSLatitude'])).toEqual([]);
});

test('no original is published as it is', () => {
  const originals = filesBelow(content).filter((file) => !/\.(?:md|yaml)$/u.test(file));
  const known = new Map(originals.map((file) => [digest(bytesOf(content, file)), file]));
  expect(known.size).toBeGreaterThan(4);
  expect(filesBelow(out).flatMap((file) => known.get(digest(bytesOf(out, file))) ?? [])).toEqual([]);
});

/** The rights, and what a file says of its own form. */
const allowed: Readonly<Record<string, RegExp>> = {
  exif: /^(?:Artist|Copyright|Orientation|[XY]Resolution|ResolutionUnit|YCbCrPositioning|Exif IFD Pointer|ExifVersion|ComponentsConfiguration|FlashpixVersion|ColorSpace|Pixel[XY]Dimension)$/u,
  xmp: /^(?:_raw|about|Credit|creator|rights|WebStatement)$/u,
  file: /./u,
  riff: /./u,
  png: /./u,
  pngFile: /./u,
};

test('read back by a program that did not write them, all of them hold rights and nothing else', () => {
  const wrong = pictures.flatMap((file) =>
    Object.entries(tagsOf(join(out, file))).flatMap(([group, tags = {}]) =>
      Object.keys(tags).flatMap((tag) => (allowed[group]?.test(tag) === true ? [] : [`${file}: ${group} ${tag}`])),
    ),
  );
  expect(wrong).toEqual([]);
});

const exiftool = spawnSync('exiftool', ['-ver']).status === 0;
const shown =
  /^(?:SourceFile|ExifTool:.*|System:.*|File:.*|EXIF:(?:Artist|Copyright|Orientation|[XY]Resolution|ResolutionUnit|YCbCrPositioning|ExifVersion|ComponentsConfiguration|FlashpixVersion|ColorSpace|ExifImage(?:Width|Height))|XMP:(?:XMPToolkit|Credit|Creator|Rights|WebStatement)|RIFF:.*|PNG:.*|Meta:.*|QuickTime:.*|Composite:(?:ImageSize|Megapixels))$/u;

test.runIf(exiftool)('exiftool, where it is, finds nothing else in them either', () => {
  // Of the maps, which are drawings in letters, the audit reads every one.
  const files = pictures.map((file) => join(out, file));
  const { stdout } = spawnSync('exiftool', ['-json', '-G', ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const read = JSON.parse(stdout) as readonly Readonly<Record<string, unknown>>[];
  expect(read).toHaveLength(pictures.length);
  expect(read.flatMap((one) => Object.keys(one).filter((tag) => !shown.test(tag)))).toEqual([]);
});

test('every file says whose picture it is, in its own letters, and where its rights are stated', async () => {
  const kinds = new Map<string, number>();
  // Maps, and cards of words alone, are drawn here: nobody's pictures.
  const isDrawn = (file: string) => /-map\.png$|^cards\/.*\.png$/u.test(file);
  for (const file of pictures.filter((one) => !isDrawn(one))) {
    const { xmp, exif } = await ExifReader.load(bytesOf(out, file), { expanded: true, async: true });
    const credit = xmp?.['Credit']?.description ?? '';
    expect([...Object.values(credits), 'Lookout'], file).toContain(credit);
    expect(xmp?.['creator']?.description, file).toBe(credit);
    expect(exif?.Artist, file).toBeDefined();
    if (credit === credits.lead) {
      expect(xmp?.['rights']?.description, file).toBe('CC BY-SA 4.0');
      expect(xmp?.['WebStatement']?.description, file).toBe('https://creativecommons.org/licenses/by-sa/4.0/');
    }
    const kind = `${credit} ${file.split('.').at(-1) ?? ''}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  for (const credit of Object.values(credits))
    for (const ending of ['avif', 'jpg']) expect(kinds.get(`${credit} ${ending}`), credit).toBeGreaterThan(4);
});

test('search engines and feed readers are told the same credit, of files that are there', () => {
  const page = bytesOf(out, '2025/09/of-jpg/index.html').toString();
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page)?.[1] ?? '';
  const { image } = JSON.parse(data) as { image: readonly { url: string; creditText: string; license: string }[] };
  expect(image).toHaveLength(4);
  for (const { url, creditText, license } of image) {
    expect(pictures).toContain(new URL(url).pathname.slice(1));
    expect([creditText, license]).toEqual([credits.lead, 'https://creativecommons.org/licenses/by-sa/4.0/']);
  }
  const feed = bytesOf(out, 'feed.xml').toString();
  const enclosures = [...feed.matchAll(/<media:content url="([^"]+)"/gu)].map(([, url]) => new URL(url ?? '').pathname);
  expect(enclosures).toHaveLength(5);
  for (const path of enclosures) expect(pictures).toContain(path.slice(1));
  expect(feed.split(`<media:credit>${credits.lead}</media:credit>`)).toHaveLength(6);
});

test('a picture that somebody has put into public/ is refused, and a file there that betrays the machine is found', async () => {
  const project = join(place, 'project');
  for (const name of ['src', 'scripts', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'])
    await cp(join(root, name), join(project, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'));
  await mkdir(join(project, '.cache'), { recursive: true });
  for (const cache of ['compiled', 'pictures'])
    await symlink(join(root, '.cache', cache), join(project, '.cache', cache));
  const args = ['--content', content, '--now', now];
  await cp(join(content, 'authors/jpg.jpg'), join(project, 'public/photo.jpg'));
  for (const command of ['check', 'build'])
    expect(await runCommand(command, args, { project })).toMatchObject({ code: 1 });
  await rm(join(project, 'public/photo.jpg'));
  await writeFile(join(project, 'public/notes.txt'), `Copied from ${content}.`);
  expect(await runCommand('check', args, { project })).toMatchObject({ code: 0 });
  const { code, stderr } = await runCommand('build', args, { project });
  expect(code).toBe(1);
  expect(stderr).toContain('"public/notes.txt" is published as it is, and readers must not get what is in it');
  expect(stderr).toContain('a folder of the computer on which the site is made');
});
