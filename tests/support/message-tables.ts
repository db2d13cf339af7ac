import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PhrasingContent, Root, Table, TableRow } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { wording } from '../../src/desk/wording/wording.ts';
import { interfaceLanguages, type Language } from '../../src/model/language.ts';
import { root } from './document.ts';
import { changed, overlays, pinnedIn, rare, type Pinned } from './pinned-problems.ts';

export const manualPath = join(root, 'content/README.md');

const opening = '<!-- Written by npm run manual. -->\n<!-- prettier-ignore-start -->\n';
const closing = '<!-- prettier-ignore-end -->\n';

/** The manual with its tables of messages written anew, from what the fixtures pin. */
export function manualWithMessages(): string {
  const manual = readFileSync(manualPath, 'utf8');
  const start = manual.indexOf(opening);
  const end = manual.indexOf(closing, start);
  if (start < 0 || end < 0) throw new RangeError('The manual has no place for its tables of messages.');
  return `${manual.slice(0, start)}${opening}\n${messageTables()}\n${manual.slice(end)}`;
}

const headings: Readonly<Record<Language, Readonly<Record<Pinned['severity'], string>>>> = {
  en: { error: 'What stops a build', advice: 'What is only advice' },
  uk: { error: 'Що зупиняє складання сайту', advice: 'Що є лише порадою' },
};

const columns: Readonly<Record<Language, readonly string[]>> = {
  en: ['what is wrong', 'what to do', 'rule'],
  uk: ['що не так', 'що зробити', 'правило'],
};

/** All messages as tables, one for each language and severity. */
function messageTables(): string {
  const messages = distinctMessages();
  const children = interfaceLanguages.flatMap((language) =>
    (['error', 'advice'] as const).flatMap((severity) => {
      const of = messages.filter((one) => one.severity === severity);
      return of.length === 0 ? [] : [heading(headings[language][severity]), table(of, language)];
    }),
  );
  const document: Root = { type: 'root', children };
  return remark().use(remarkGfm, { tablePipeAlign: false }).stringify(document);
}

/** Of problems that differ only in what they quote, the first; in the order of the rules. */
function distinctMessages(): readonly Pinned[] {
  const order = Object.keys(wording.en);
  const all = [...overlays, ...rare, ...changed].flatMap((fixture) => pinnedIn(fixture));
  const distinct = new Map(all.toReversed().map((one) => [`${one.rule} ${withoutValues(one.en.message)}`, one]));
  return [...distinct.values()].toReversed().sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
}

/** A sentence without what it says of one case: quoted values, numbers, addresses. */
function withoutValues(sentence: string): string {
  return sentence.replace(/"[^"]*"/gu, '…').replace(/\S*[/\d]\S*/gu, '…');
}

function heading(value: string): Root['children'][number] {
  return { type: 'heading', depth: 4, children: [{ type: 'text', value }] };
}

function table(messages: readonly Pinned[], language: Language): Table {
  const rows = messages.map((one) => [one[language].message, one[language].hint].map(onOneLine).concat(code(one.rule)));
  return { type: 'table', children: [columns[language].map(text), ...rows].map(row) };
}

function row(cells: readonly PhrasingContent[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })) };
}

/** A cell holds no line ends. */
function onOneLine(value: string): PhrasingContent {
  return text(value.replace(/\s*\n\s*/gu, ' '));
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}
