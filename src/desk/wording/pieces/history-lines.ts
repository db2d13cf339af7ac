import { yamlText } from './words.ts';

export interface ReportedChange {
  readonly part: 'status' | 'date' | 'title' | 'description' | 'facts' | 'picture' | 'body';
  readonly was: string;
  readonly now: string;
}

/** The changes of a story that are not disclosed to readers, and which part of the disclosure is missing. */
export interface UndisclosedChange {
  readonly changes: readonly ReportedChange[];
  /** A newer `updated`, an entry in `corrections` (or an update of a live story), or both. */
  readonly lacks: 'updated' | 'entry' | 'both';
  /** The present instant, as it is written into a file. */
  readonly at: string;
  readonly hasUpdated: boolean;
  readonly hasCorrections: boolean;
  readonly isLive: boolean;
}

export interface NotTypo {
  readonly why: 'number' | 'negation' | 'direction' | 'name' | 'quotation' | 'word' | 'length' | 'picture' | 'field';
  readonly was: string;
  readonly now: string;
}

/** An entry of `corrections`; `at` as it is written into a file. */
export interface CorrectionEntry {
  readonly at: string;
  readonly kind: string;
  readonly text: string;
  readonly was?: string | undefined;
  readonly now?: string | undefined;
}

export interface HistoryPhrases {
  readonly was: string;
  readonly now: string;
  readonly nothing: string;
  readonly otherPicture: (file: string) => string;
  readonly more: (count: number) => string;
  readonly changeUpdated: string;
  readonly addUpdated: string;
  readonly addEntry: string;
  /** In place of `addEntry` for a live story, which may also disclose a change in an update. */
  readonly addEntryOrUpdate: string;
  readonly inList: string;
  /** A placeholder for the text of a correction, which only an editor can write. */
  readonly what: string;
}

const shown = 3;

/** Lines that show the first three changes, before and after, and how many more there are. */
export function changeLines({ changes }: UndisclosedChange, phrases: HistoryPhrases): readonly string[] {
  const some = changes.slice(0, shown).flatMap(({ part, was, now }) => {
    if (part === 'picture' && was === now) return [phrases.otherPicture(was)];
    return [`${phrases.was}: ${inQuotes(was, phrases)}`, `${phrases.now}: ${inQuotes(now, phrases)}`];
  });
  const more = changes.length - shown;
  return more > 0 ? [...some, phrases.more(more)] : some;
}

/** Lines to paste into the front matter that disclose the changes to readers. */
export function adviceLines(untold: UndisclosedChange, phrases: HistoryPhrases): readonly string[] {
  const { changes, lacks, at, hasUpdated, hasCorrections, isLive } = untold;
  const when = [hasUpdated ? phrases.changeUpdated : phrases.addUpdated, `updated: ${at}`];
  if (lacks === 'updated') return when;
  const [first] = changes;
  const quotes = first && first.was !== first.now ? { was: first.was, now: first.now } : {};
  const entry = { at, kind: 'correction', text: phrases.what, ...quotes };
  const what = [isLive ? phrases.addEntryOrUpdate : phrases.addEntry, ...listLines(entry, hasCorrections, phrases)];
  return lacks === 'entry' ? what : [...when, ...what];
}

/** The lines of a correction: with the key `corrections:`, or to be added to the list that the file already has. */
export function listLines(
  entry: CorrectionEntry,
  hasList: UndisclosedChange['hasCorrections'],
  { inList }: Pick<HistoryPhrases, 'inList'>,
): readonly string[] {
  return [hasList ? inList : 'corrections:', ...entryLines(entry)];
}

export function entryLines({ at, kind, text, was, now }: CorrectionEntry): readonly string[] {
  const quotes = [...(was ? [`    was: ${yamlText(was)}`] : []), ...(now ? [`    now: ${yamlText(now)}`] : [])];
  return [`  - at: ${at}`, `    kind: ${kind}`, `    text: ${yamlText(text)}`, ...quotes];
}

function inQuotes(text: string, { nothing }: HistoryPhrases): string {
  return text === '' ? nothing : `"${text}"`;
}
