import { yamlText } from './words.ts';

/** One place at which readers find another text or picture than before. */
export interface Told {
  readonly part: 'status' | 'date' | 'title' | 'description' | 'facts' | 'picture' | 'body';
  readonly was: string;
  readonly now: string;
}

/** What was changed without telling readers, and what of telling them is missing. */
export interface Untold {
  readonly changes: readonly Told[];
  readonly lacks: 'updated' | 'entry' | 'both';
  /** The present moment, as it is written into a file. */
  readonly at: string;
  readonly hasUpdated: boolean;
  readonly hasCorrections: boolean;
  readonly isLive: boolean;
}

/** Why a change is more than spelling, and the words that show it. */
export interface Slip {
  readonly why: 'number' | 'negation' | 'direction' | 'name' | 'quotation' | 'word' | 'length' | 'picture' | 'field';
  readonly was: string;
  readonly now: string;
}

/** An entry of `corrections`, with its time as it is written into a file. */
export interface Entry {
  readonly at: string;
  readonly kind: string;
  readonly text: string;
  readonly was?: string | undefined;
  readonly now?: string | undefined;
}

/** What one language says between the lines that are pasted. */
export interface HistoryPhrases {
  readonly was: string;
  readonly now: string;
  readonly nothing: string;
  readonly otherPicture: (file: string) => string;
  readonly more: (count: number) => string;
  readonly changeUpdated: string;
  readonly addUpdated: string;
  readonly addEntry: string;
  /** The same for a live story, which may tell it in its text as well. */
  readonly addEntryOrUpdate: string;
  readonly inList: string;
  /** A gap for what only an editor can say. */
  readonly what: string;
}

const shown = 3;

/** The first changes, each as it was and as it is. */
export function changeLines({ changes }: Untold, phrases: HistoryPhrases): readonly string[] {
  const some = changes.slice(0, shown).flatMap(({ part, was, now }) => {
    if (part === 'picture' && was === now) return [phrases.otherPicture(was)];
    return [`${phrases.was}: ${inQuotes(was, phrases)}`, `${phrases.now}: ${inQuotes(now, phrases)}`];
  });
  const more = changes.length - shown;
  return more > 0 ? [...some, phrases.more(more)] : some;
}

/** What to paste so that readers are told. */
export function adviceLines(untold: Untold, phrases: HistoryPhrases): readonly string[] {
  const { changes, lacks, at, hasUpdated, hasCorrections, isLive } = untold;
  const when = [hasUpdated ? phrases.changeUpdated : phrases.addUpdated, `updated: ${at}`];
  if (lacks === 'updated') return when;
  const [first] = changes;
  const quotes = first && first.was !== first.now ? { was: first.was, now: first.now } : {};
  const entry = { at, kind: 'correction', text: phrases.what, ...quotes };
  const what = [isLive ? phrases.addEntryOrUpdate : phrases.addEntry, ...listLines(entry, hasCorrections, phrases)];
  return lacks === 'entry' ? what : [...when, ...what];
}

/** An entry as a list of its own, or as one more of a list that is there. */
export function listLines(
  entry: Entry,
  hasList: Untold['hasCorrections'],
  { inList }: Pick<HistoryPhrases, 'inList'>,
): readonly string[] {
  return [hasList ? inList : 'corrections:', ...entryLines(entry)];
}

export function entryLines({ at, kind, text, was, now }: Entry): readonly string[] {
  const quotes = [...(was ? [`    was: ${yamlText(was)}`] : []), ...(now ? [`    now: ${yamlText(now)}`] : [])];
  return [`  - at: ${at}`, `    kind: ${kind}`, `    text: ${yamlText(text)}`, ...quotes];
}

function inQuotes(text: string, { nothing }: HistoryPhrases): string {
  return text === '' ? nothing : `"${text}"`;
}
