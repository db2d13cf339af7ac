import { join } from 'node:path';
import { fileWithoutText } from '../../src/desk/findings/content-file.ts';
import { finding, type Finding } from '../../src/desk/findings/finding.ts';
import { openFile } from './open-file.ts';
import { findingAtValue } from '../../src/desk/schema/form-findings.ts';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { readText } from '../../src/desk/files/text-file.ts';
import { toProblems } from '../../src/desk/report/to-problems.ts';
import { uploadProblems } from '../../src/edition/output/public-uploads.ts';
import type { Language } from '../../src/model/language.ts';
import type { PictureFault } from '../../src/model/picture-fault.ts';
import type { Problem } from '../../src/model/problem.ts';
import { readWith, smallestNewsroom, soundStory, withNewsroom, writeFiles } from './written-newsroom.ts';

type Tell = (language: Language) => Promise<readonly Problem[]>;

/** Faults of which a folder is an example. */
type Shown =
  | 'empty'
  | 'cut-off'
  | 'too-large'
  | 'damaged'
  | 'credit-too-long'
  | 'wrong-ending'
  | 'drawing-encoding'
  | 'drawing-entity'
  | 'drawing-too-complex'
  | 'drawing-without-size'
  | 'drawing-empty'
  | 'drawing-element'
  | 'drawing-reference';

/** Every other fault of a picture file: what is no file is seen before, and what is too heavy is too heavy for a folder. */
const faults: Readonly<Record<Exclude<PictureFault['reason'], Shown> | 'without-ending', PictureFault>> = {
  'lfs-pointer': { reason: 'lfs-pointer' },
  heic: { reason: 'heic', ending: 'jpg' },
  'not-there': { reason: 'not-there' },
  'no-file': { reason: 'no-file' },
  'too-heavy': { reason: 'too-heavy', megabytes: 200 },
  'too-tall': { reason: 'too-tall' },
  'unknown-ending': { reason: 'unknown-ending', ending: 'heic' },
  'without-ending': { reason: 'unknown-ending', ending: '' },
};

/** How each problem comes about that no small folder shows, by its fixture. */
export const rareProblems: ReadonlyMap<string, Tell> = new Map<string, Tell>([
  [
    'rare/content-missing.json',
    async (language) => (await readNewsroom({ content: '/nowhere/at-all', language })).problems,
  ],
  ['rare/file-unreadable.json', findings(goneFile)],
  ['rare/public-upload.json', upload],
  ['rare/leaks.json', findings(leaks)],
  ['rare/form.json', findings(unforeseenForm)],
  ['rare/no-file.json', findings(() => [finding('no-file', {}, { file: fileWithoutText('authors/pipe.yaml') })])],
  ['rare/hidden-character-in-name.json', findings(hiddenName)],
  ['rare/names-alike.json', findings(twins)],
  ['rare/yaml-too-long.json', async (language) => (await readWith(longStory, language)).problems],
  ...Object.entries(faults).map(
    ([name, fault]) => [`rare/picture-${name}.json`, findings(() => faultyPicture(fault))] as const,
  ),
]);

const longStory = { 'articles/2025/10/new/index.md': soundStory(`warning: ${'x'.repeat(65_536)}`) };

function findings(make: () => Promise<readonly Finding[]> | readonly Finding[]): Tell {
  return async (language) => toProblems(await make(), language);
}

/** A file that was listed, and is gone before it is read. */
function goneFile(): readonly Finding[] {
  const read = readText(smallestNewsroom, 'authors/nobody.yaml');
  return typeof read === 'string' ? [] : [read];
}

/** A photograph and a page among the files that are copied as they are: beside the newsroom, not in it. */
function upload(language: Language): Promise<readonly Problem[]> {
  return withNewsroom(async (content) => {
    await writeFiles(content, { 'public/launcher.jpg': '', 'public/index.html': '' });
    const reading = { addresses: new Map([['/', '']]) };
    return uploadProblems({ folder: join(content, 'public'), content: join(content, 'content'), reading }, language);
  });
}

/** What the audit of a finished edition finds, and no check before it. */
function leaks(): readonly Finding[] {
  const at = { file: fileWithoutText('articles/2025/09/night-crossing/index.md'), at: { line: 20, column: 5 } };
  const page = '/2025/09/night-crossing/';
  const upload = { file: fileWithoutText('../public/map.svg') };
  return [
    finding('hidden-address-told', { page, detail: '2025/10/half-a-story' }, at),
    finding('position-told', { page, detail: '46.48123' }, at),
    finding('public-file-unsafe', { path: 'public/map.svg', leak: 'comment', detail: '' }, upload),
    finding('edition-unsafe', { page: '/media/0a.jpg', leak: 'format', detail: 'the EXIF tag GPS' }, { file: at.file }),
  ];
}

/** A name that no folder of this project can hold on every machine. */
function hiddenName(): readonly Finding[] {
  const file = fileWithoutText('authors/mi\u200Bra.yaml');
  return [finding('hidden-character-in-name', { sign: '\u200B', count: 1 }, { file })];
}

/** Not every disk holds both. */
function twins(): readonly Finding[] {
  const file = fileWithoutText('articles/2025/09/night-crossing/зйомка.jpg');
  return [finding('names-alike', { name: 'зйомка.jpg' }, { file })];
}

/** A form that the model asks for and the desk has no sentence of its own for. */
function unforeseenForm(): readonly Finding[] {
  const where = { file: fileWithoutText('site.yaml') };
  const subject = {
    name: 'listSize',
    list: 'listSize',
    written: '15',
    value: 15,
    source: '',
    isItem: false,
    isForList: false,
    where,
    known: [],
  };
  return [
    findingAtValue({ code: 'not_multiple_of', divisor: 10, input: 15, path: ['listSize'], message: '' }, subject),
  ];
}

function faultyPicture(fault: PictureFault): readonly Finding[] {
  const file = openFile(smallestNewsroom, 'articles/2025/09/night-crossing/index.md');
  return [finding('picture-refused', { src: 'deck.jpg', fault }, { file, value: ['picture', 'src'] })];
}
