import type { Words } from '../../wording.ts';
import { quoted, words, yamlText } from './parts.ts';

/** One place at which readers find another text or picture than before. */
interface Told {
  readonly part: 'status' | 'date' | 'title' | 'description' | 'facts' | 'picture' | 'body';
  readonly was: string;
  readonly now: string;
}

interface Untold {
  readonly changes: readonly Told[];
  readonly lacks: 'updated' | 'entry' | 'both';
  /** The present moment, as it is written into a file. */
  readonly at: string;
  readonly hasUpdated: boolean;
  readonly hasCorrections: boolean;
  readonly isLive: boolean;
}

interface Slip {
  readonly why: 'number' | 'negation' | 'direction' | 'name' | 'quotation' | 'word' | 'length' | 'picture' | 'field';
  readonly was: string;
  readonly now: string;
}

interface Entry {
  readonly at: string;
  readonly kind: string;
  readonly text: string;
  readonly was?: string | undefined;
  readonly now?: string | undefined;
}

const parts = {
  status: '"status"',
  date: 'The date of first publication',
  title: 'The headline',
  description: 'The standfirst',
  facts: 'The box of key facts',
  picture: 'The picture',
  body: 'The text',
} as const;

const lacking = {
  updated: 'and "updated" does not say when',
  entry: 'and no correction tells readers what',
  both: 'and readers are not told',
} as const;

const reasons = {
  number: 'it changes a number',
  negation: 'it changes a word that says no',
  direction: 'it changes a word that turns the sentence round',
  name: 'it changes a name, or a word with a capital letter',
  quotation: "it changes somebody's own words",
  word: 'it changes more than two letters of a word, or whole words',
  length: 'it changes more than five words or forty letters in all',
  picture: 'it changes a picture',
  field: 'it changes more than words',
} as const;

const hiding = {
  draft: 'It is marked as a draft now',
  date: 'Its date lies in the future now',
  embargo: 'It is under an embargo now',
} as const;

/** Sentences about what was done to a story that readers know already. */
export const aboutHistory = {
  'change-untold': (facts: Untold & { readonly isSlip: boolean }) =>
    words(changed(facts), [...shown(facts), ...advice(facts), ...slip(facts.isSlip)].join('\n')),
  'change-not-minor': ({ noSlip, ...facts }: Untold & { readonly noSlip: Slip }) =>
    words(
      `"minor" is for slips of spelling, and this change is more: ${reasons[noSlip.why]}${example(noSlip)}.`,
      [...shown(facts), 'Remove the line "minor".', ...advice(facts)].join('\n'),
    ),
  'correction-lost': ({ isRewritten, ...entry }: Entry & { readonly isRewritten: boolean }) =>
    words(
      `A correction that readers could see was ${isRewritten ? 'rewritten' : 'taken out'}: ${quoted(entry.text)}.`,
      ['Never take one out. Put it back into the list "corrections":', ...entryLines(entry)].join('\n'),
    ),
  'withdrawn-unexplained': ({ at, hasCorrections }: { at: string; hasCorrections: boolean }) =>
    words(
      'A published story is withdrawn, and readers are not told why.',
      ['Give the reason:', ...listLines({ at, kind: 'retraction', text: why }, hasCorrections)].join('\n'),
    ),
  'published-deleted': () =>
    words(
      'A published story was deleted: its readers would find nothing, and not learn why.',
      [
        'Put the file back and write status: withdrawn, with the reason in "corrections".',
        'If the story only moved to another folder, write its old address into "aliases" there.',
      ].join('\n'),
    ),
  'published-moved': ({ old }: { old: string }) =>
    words(
      `A published story moved here from ${old}, and nothing leads here from its old address.`,
      `Keep the old address alive: aliases: [${old}]`,
    ),
  'published-hidden': ({ by }: { by: 'draft' | 'date' | 'embargo' }) =>
    words(
      `A published story is taken back from its readers. ${hiding[by]}.`,
      'Put the line back as it was. To take the story back, write status: withdrawn, with the reason in "corrections".',
    ),
} satisfies Readonly<Record<string, (facts: never) => Words>>;

/** A gap for what only an editor can say. */
const what = '⟨what was wrong, and why⟩';
const why = '⟨why the story no longer stands⟩';

function changed({ changes: [first], lacks }: Untold): string {
  return `${parts[first?.part ?? 'body']} of a published story was changed, ${lacking[lacks]}.`;
}

function shown({ changes }: Untold): readonly string[] {
  const some = changes.slice(0, 3).flatMap(({ part, was, now }) => {
    if (part === 'picture' && was === now) return [`The file ${was} holds another picture than before.`];
    return [`Was: ${was === '' ? 'nothing' : quotedWhole(was)}`, `Now: ${now === '' ? 'nothing' : quotedWhole(now)}`];
  });
  const more = changes.length - 3;
  return more > 0 ? [...some, `${String(more)} more ${more === 1 ? 'change' : 'changes'} in this story.`] : some;
}

function advice({ changes: [first], lacks, at, hasUpdated, hasCorrections, isLive }: Untold): readonly string[] {
  const updated = hasUpdated ? 'Change "updated" at the top of the story:' : 'Say when, at the top of the story:';
  const when = lacks === 'entry' ? [] : [updated, `updated: ${at}`];
  if (lacks === 'updated') return when;
  const live = isLive ? [', or add an ":::update" to the text'] : [];
  const quote = first && first.was !== first.now ? { was: first.was, now: first.now } : {};
  const lines = listLines({ at, kind: 'correction', text: what, ...quote }, hasCorrections);
  return [...when, ['Say what', ...live, ':'].join(''), ...lines];
}

/** The entry, as a list of its own or as one more of a list that is there. */
function listLines(entry: Entry, hasList: boolean): readonly string[] {
  return hasList
    ? ['(in the list "corrections", which is there already)', ...entryLines(entry)]
    : ['corrections:', ...entryLines(entry)];
}

function entryLines({ at, kind, text, was, now }: Entry): readonly string[] {
  const quotes = [...(was ? [`    was: ${yamlText(was)}`] : []), ...(now ? [`    now: ${yamlText(now)}`] : [])];
  return [`  - at: ${at}`, `    kind: ${kind}`, `    text: ${yamlText(text)}`, ...quotes];
}

function slip(isSlip: boolean): readonly string[] {
  return isSlip ? ['If it only mends a slip of spelling, this is enough:', 'minor: yes'] : [];
}

function example({ why: reason, was, now }: Slip): string {
  if (reason === 'picture' || reason === 'length') return '';
  return ` (${was === '' ? 'nothing' : quoted(was)} became ${now === '' ? 'nothing' : quoted(now)})`;
}

function quotedWhole(text: string): string {
  return `"${text}"`;
}
