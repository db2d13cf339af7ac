import type { Messages } from '../pieces/words.ts';
import type { Language } from '../../../model/language.ts';
import { listed, meant, otherLanguage, quoted, together } from './parts.ts';

interface Misplaced {
  readonly name: string;
  readonly near: string | undefined;
  /** Where the file is: at the top of the content folder, in one of its folders, among the stories' folders, or in one. */
  readonly place: 'top' | 'folder' | 'articles' | 'story';
  /** The names of the files, or of the folder, that may be there. */
  readonly names: readonly string[];
}

interface Folder {
  readonly folder: string;
  readonly wrong: 'year' | 'month' | 'slug';
  /** `''` if none can be made of the name. */
  readonly suggestion: string;
}

export const aboutFiles = {
  'content-missing': ({ content }: { content: string }) => [
    `There is no newsroom at ${quoted(content)}.`,
    'Name the folder that holds site.yaml, such as --content ../our-newsroom.',
  ],
  'site-missing': () => [
    'The newsroom has no file site.yaml.',
    'Put a file site.yaml into its folder, with at least name, url, languages and timeZone.',
  ],
  'file-unreadable': ({ reason }: { reason: string }) => [
    `The file cannot be opened: ${reasons.get(reason) ?? reason}.`,
    'Try to open it in a text editor; if that fails too, ask whoever looks after this computer.',
  ],
  'file-format': ({ format }: { format: 'word' | 'rtf' | 'pdf' }) => [
    `This is no plain text but ${{ word: 'a document of a word processor', rtf: 'an RTF document', pdf: 'a PDF' }[format]}, whatever its name says.`,
    'Open it, copy the text into a text editor and save that under this name: a new name alone does not make it text.',
  ],
  'file-encoding': ({ encoding }: { encoding: 'UTF-16' | undefined }) => [
    encoding === undefined
      ? 'The letters of this file cannot be read: it is not saved as UTF-8.'
      : `This file is saved as ${encoding}; it must be UTF-8.`,
    'Save it again as UTF-8. In VS Code, click the encoding at the bottom, then Save with Encoding, UTF-8; in Notepad, choose Save as and the encoding UTF-8; in Word, save it as plain text and choose Unicode (UTF-8).',
  ],
  'merge-conflict': ({ first, last }: { first: string; last: string | undefined }) => [
    last === undefined
      ? `${quoted(first)} was left over where git could not join two versions of this file.`
      : `Git could not join two versions of this file: both stand here, from ${quoted(first)} to ${quoted(last)}.`,
    'Keep the lines that are right, and remove the others and those that begin with <<<<<<<, |||||||, ======= or >>>>>>>.',
  ],
  'symbolic-link': () => [
    'This is a link to another place, not a file.',
    'Replace the link with a copy of what it points to.',
  ],
  'names-alike': ({ name }: { name: string }) => [
    `Two files or folders here are called ${quoted(name)}: their names look the same, and are written with other characters.`,
    'Keep one of them, or give the other another name.',
  ],
  'no-file': () => [
    'This is neither a file nor a folder, so nobody can read it.',
    'Replace it with a file, or remove it.',
  ],
  'folder-unknown': ({
    name,
    near,
    allowed,
  }: {
    name: string;
    near: string | undefined;
    allowed: readonly string[];
  }) => [
    `No folder of a newsroom is called ${quoted(name)}, so nothing in it would be read.`,
    meant(near, `The folders are ${together(allowed)}.`),
  ],
  'file-misplaced': ({ name, near, place, names }: Misplaced) => [
    `${quoted(name)} stands where nobody would read it.`,
    meant(near, belonging[place](names)),
  ],
  'file-ending': ({ name, wanted }: { name: string; wanted: string }) => [
    `${quoted(name)} has the wrong ending here.`,
    `Call the file ${wanted}.`,
  ],
  'file-name': ({ id, suggestion }: { id: string; suggestion: string }) => [
    `${quoted(id)} cannot stand in an address.`,
    `Use small letters a to z, digits and single hyphens${suggestion === '' ? '' : `, such as ${suggestion}`}.`,
  ],
  'file-language': ({ language, wanted }: { language: string; wanted: string | undefined }) => [
    `The site is not published in ${quoted(language)}.`,
    wanted === undefined
      ? otherLanguage(language, 'Give the file another name or take it away')
      : `Call the file ${wanted}.`,
  ],
  'file-default-language': ({ wanted }: { wanted: string }) => [
    'The first language of the site is not named in a file name.',
    `Call the file ${wanted}.`,
  ],
  'original-missing': ({ wanted, first }: { wanted: string; first: Language }) => [
    `The same text in the site's first language (${first}) is missing.`,
    `Write ${wanted}; this file is its translation.`,
  ],
  'article-folder': ({ folder, wrong, suggestion }: Folder) => [
    `${quoted(folder)} ${notA[wrong]}.`,
    wrong === 'slug'
      ? `Use small letters a to z, digits and single hyphens${suggestion === '' ? '' : `, such as ${suggestion}`}.`
      : suggestion === ''
        ? `${whereStories} Year and month are digits, such as 2025/09.`
        : `Call the folder ${suggestion}.`,
  ],
  'article-text-missing': () => [
    'This folder holds no story.',
    'Put the text of the story into index.md here, or remove the folder.',
  ],
} satisfies Messages;

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it is not there any more'],
  ['EACCES', 'this computer does not allow it'],
  ['EPERM', 'this computer does not allow it'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is too large'],
]);

const notA = {
  year: 'is no year',
  month: 'is no month',
  slug: 'cannot be the name of a story',
};

const whereStories = 'A story stands in articles/<year>/<month>/<name>/index.md.';

const belonging: Readonly<Record<Misplaced['place'], (names: readonly string[]) => string>> = {
  top: (names) => `Only ${together(names)} stand here.`,
  folder: ([folder = '']) => `Put the file into ${folder}/ itself.`,
  articles: () => whereStories,
  story: (names) => `The text of a story is called ${listed(names)}.`,
};
