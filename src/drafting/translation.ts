import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, type Document } from 'yaml';
import { gapFor } from '../desk/load/gaps.ts';
import { nearest } from '../desk/text/nearest.ts';
import { errorCode } from '../io/errno.ts';
import type { Language } from '../model/language.ts';
import type { Refusal } from './assignment.ts';
import { FolderTaken } from './begin-story.ts';
import { gapWords } from './gap-words.ts';
import type { StoryChoices, StoryFolder } from './newsdesk.ts';

/** The fields of the story that is to be translated cannot be read. Nothing was written. */
export class OriginalUnreadable extends Error {
  override readonly name = 'OriginalUnreadable';
}

/** The translation of a story that is to be begun. */
export interface TranslationTask {
  readonly story: StoryFolder;
  readonly language: Language;
}

/** Checks which story is to be translated into which language, and returns it, or everything that is missing or wrong. */
export function translationTask(
  { address, language }: { readonly address: string; readonly language: string | undefined },
  { stories, languages }: StoryChoices,
): TranslationTask | Refusal {
  const plain = address.replace(/^(?:.*\barticles)?\/+|\/+$/gu, '');
  const story = stories.find((one) => one.address === plain);
  if (!story) return [noStory(plain, stories)];
  const missing = languages.filter((one) => !story.languages.includes(one));
  const [only, ...others] = missing;
  if (only === undefined) return [`${plain} stands in every language of the site already. Nothing was overwritten.`];
  const wanted = language === undefined && others.length === 0 ? only : missing.find((one) => one === language);
  if (wanted !== undefined) return { story, language: wanted };
  if (language === undefined) return ['--language is missing.'];
  return [`--language: ${plain} can be translated into ${missing.join(', ')}, not into "${language}".`];
}

function noStory(address: string, stories: readonly StoryFolder[]): string {
  const near = nearest(
    address,
    stories.map((one) => one.address),
  );
  return `--translate: there is no story "${address}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
}

/**
 * Begins a translation beside its original, and returns the path of its file, relative to the content folder.
 * @throws FolderTaken where that file exists; OriginalUnreadable where the fields of the original cannot be read.
 */
export async function beginTranslation({ content, languages }: StoryChoices, task: TranslationTask): Promise<string> {
  const { story, language } = task;
  const [first] = languages;
  const nameOf = (one: Language) => (one === first ? 'index.md' : `index.${one}.md`);
  const from = languages.find((one) => story.languages.includes(one)) ?? first;
  const folder = join('articles', ...story.address.split('/'));
  const original = await readFile(join(content, folder, nameOf(from)), 'utf8');
  const path = join(folder, nameOf(language));
  const text = translationText(original, language);
  if (text === undefined) throw new OriginalUnreadable(join(folder, nameOf(from)));
  try {
    await writeFile(join(content, path), text, { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new FolderTaken(path, { cause: error });
    throw error;
  }
  return path;
}

/** Texts that a translator writes anew. A number stands for every item of a list. */
const texts: readonly (readonly string[])[] = [
  ...[['title'], ['description'], ['warning'], ['dateline'], ['facts', '*'], ['location', 'name']],
  ...[
    ['picture', 'alt'],
    ['picture', 'caption'],
    ['picture', 'warning'],
  ],
  ...[
    ['sources', '*', 'note'],
    ['corrections', '*', 'text'],
    ['corrections', '*', 'was'],
    ['corrections', '*', 'now'],
  ],
];

/** What belongs to the original alone. */
const own = ['aliases', 'minor', 'canonical'];

/**
 * The text of a translation's file: what both share, as the original has it, and a marked gap with the original's words in
 * place of each text.
 * @returns `undefined` where the fields cannot be read.
 */
export function translationText(original: string, language: Language): string | undefined {
  const [, yaml] = /^\uFEFF?---[ \t]*\r?\n(.*?)^---[ \t]*$/msu.exec(original) ?? [];
  const fields = parseDocument(yaml ?? '[', { version: '1.2', schema: 'core' });
  if (fields.errors.length > 0 || !isMap(fields.contents)) return undefined;
  for (const name of own) fields.delete(name);
  for (const path of texts) for (const place of placesOf(fields, path)) markGap(fields, place);
  fields.set('status', 'draft');
  return ['---', fields.toString({ lineWidth: 0 }).trimEnd(), '---', '', gapFor(gapWords[language].body), ''].join(
    '\n',
  );
}

type Place = readonly (string | number)[];

function placesOf(fields: Document, path: readonly string[], above: Place = []): readonly Place[] {
  const [step, ...rest] = path;
  if (step === undefined) return [above];
  const length = step === '*' ? itemsAt(fields, above) : 1;
  return Array.from({ length }, (_, index) => placesOf(fields, rest, [...above, step === '*' ? index : step])).flat();
}

function itemsAt(fields: Document, place: Place): number {
  const list: unknown = fields.toJS();
  const found = place.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    list,
  );
  return Array.isArray(found) ? found.length : 0;
}

function markGap(fields: Document, place: Place): void {
  const node: unknown = fields.getIn(place, true);
  if (!isScalar(node) || typeof node.value !== 'string' || node.value.trim() === '') return;
  node.value = gapFor(node.value);
  node.type = 'QUOTE_DOUBLE';
}
