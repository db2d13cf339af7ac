import { gapFor } from '../desk/load/gaps.ts';
import type { Assignment } from './assignment.ts';
import { gapWords } from './gap-words.ts';
import type { TakenPicture } from './taken-pictures.ts';

export interface Drafted {
  readonly assignment: Assignment;
  /** The first becomes the lead picture. */
  readonly pictures: readonly TakenPicture[];
  /** Whether the category requires a source. */
  readonly sources: 'required' | 'optional';
}

/** Returns the text of a new story's file, with a marked gap for everything that is not known yet. */
export function draftText({ assignment, pictures, sources }: Drafted): string {
  const { title, category, authors, date, language } = assignment;
  const words = gapWords[language];
  const [lead, ...others] = pictures;
  const fields = [
    `title: ${yamlText(title)}`,
    `description: ${yamlText(gapFor(words.description))}`,
    `category: ${category}`,
    `author: ${authors.length === 1 ? authors.join('') : `[${authors.join(', ')}]`}`,
    `date: ${date}`,
    'status: draft',
    ...(lead ? leadLines(lead, assignment) : []),
    ...(sources === 'required' ? sourceLines(assignment) : []),
  ];
  const texts = [gapFor(words.body), ...others.map((picture) => figure(picture, assignment))];
  return ['---', ...fields, '---', '', texts.join('\n\n'), ''].join('\n');
}

function leadLines(picture: TakenPicture, { language }: Assignment): readonly string[] {
  const words = gapWords[language];
  return [
    'picture:',
    `  src: ${picture.name}`,
    `  alt: ${yamlText(gapFor(words.alt))}`,
    `  caption: ${yamlText(captionOf(picture, language))}`,
    `  credit: ${yamlText(picture.credit ?? gapFor(words.credit))}`,
    ...(picture.licence === undefined ? [] : [`  licence: ${yamlText(picture.licence)}`]),
  ];
}

function sourceLines({ language }: Assignment): readonly string[] {
  const words = gapWords[language];
  return ['sources:', '  - id: first', `    source: ${gapFor(words.publisher)}`, `    date: ${gapFor(words.day)}`];
}

/** A picture in Markdown. Its credit has no parentheses: the last ones of the title hold the credit. */
function figure(picture: TakenPicture, { language }: Assignment): string {
  const words = gapWords[language];
  const credit = (picture.credit ?? gapFor(words.credit)).replace(/[()]+/gu, ' ').replace(/ +/gu, ' ').trim();
  const title = `${captionOf(picture, language)} (${words.photo}: ${credit})`;
  return `![${gapFor(words.alt)}](./${picture.name} "${markdownTitle(title)}")`;
}

function captionOf({ caption, takenOn }: TakenPicture, language: Assignment['language']): string {
  const words = gapWords[language];
  const text = caption ?? gapFor(words.caption);
  if (takenOn === undefined) return text;
  return `${/[.!?…⟩]$/u.test(text) ? text : `${text}.`} ${words.taken(takenOn)}`;
}

/** Returns a text as YAML in double quotes: JSON strings are valid YAML. */
function yamlText(text: string): string {
  return JSON.stringify(text);
}

function markdownTitle(text: string): string {
  return text.replace(/[\\"]/gu, String.raw`\$&`).replace(/&(?=#?\w+;)/gu, '&amp;');
}
