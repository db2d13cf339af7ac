import type { Messages } from '../pieces/words.ts';
import { adviceLines, changeLines, entryLines, listLines } from '../pieces/history-lines.ts';
import type { CorrectionEntry, HistoryPhrases, NotTypo, UndisclosedChange } from '../pieces/history-lines.ts';
import { quoted } from './parts.ts';

export const phrases: HistoryPhrases = {
  was: 'Was',
  now: 'Now',
  nothing: 'nothing',
  otherPicture: (file) => `The file ${file} holds another picture than before.`,
  more: (count) => `${String(count)} more ${count === 1 ? 'change' : 'changes'} in this story.`,
  changeUpdated: 'Change "updated" at the top of the story:',
  addUpdated: 'Say when, at the top of the story:',
  addEntry: 'Say what:',
  addEntryOrUpdate: 'Say what, or add an ":::update" to the text:',
  inList: '(in the list "corrections", which is there already)',
  what: '⟨what was wrong, and why⟩',
};

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

export const aboutHistory = {
  'change-untold': ({ isSlip, ...untold }: UndisclosedChange & { readonly isSlip: boolean }) => {
    const slip = isSlip ? ['If it only mends a slip of spelling, this is enough:', 'minor: yes'] : [];
    const lines = [...changeLines(untold, phrases), ...adviceLines(untold, phrases), ...slip];
    return [`${parts[partOf(untold)]} of a published story was changed, ${lacking[untold.lacks]}.`, lines.join('\n')];
  },
  'change-not-minor': ({ noSlip, ...untold }: UndisclosedChange & { readonly noSlip: NotTypo }) => {
    const lines = [...changeLines(untold, phrases), 'Remove the line "minor".', ...adviceLines(untold, phrases)];
    return [
      `"minor" is for slips of spelling, and this change is more: ${reasons[noSlip.why]}${example(noSlip)}.`,
      lines.join('\n'),
    ];
  },
  'minor-kept': ({ was, now }: { was: string; now: string }) => [
    `The line "minor" was there before this change, and lets it pass: ${quoted(was)} became ${quoted(now)}.`,
    'If this is more than a slip of spelling, remove the line now. If it is one, remove it with the next change.',
  ],
  'correction-lost': ({ isRewritten, ...entry }: CorrectionEntry & { readonly isRewritten: boolean }) => [
    `A correction that readers could see was ${isRewritten ? 'rewritten' : 'taken out'}: ${quoted(entry.text)}.`,
    ['Never take one out. Put it back into the list "corrections":', ...entryLines(entry)].join('\n'),
  ],
  'withdrawn-unexplained': ({ at, hasCorrections }: { at: string; hasCorrections: boolean }) => {
    const entry = { at, kind: 'retraction', text: '⟨why the story no longer stands⟩' };
    return [
      'A published story is withdrawn, and readers are not told why.',
      ['Give the reason:', ...listLines(entry, hasCorrections, phrases)].join('\n'),
    ];
  },
  'published-deleted': () => [
    'A published story was deleted: its readers would find nothing, and not learn why.',
    [
      'Put the file back and write status: withdrawn, with the reason in "corrections".',
      'If the story only moved to another folder, write its old address into "aliases" there.',
    ].join('\n'),
  ],
  'published-moved': ({ old }: { old: string }) => [
    `A published story moved here from ${old}, and nothing leads here from its old address.`,
    `Keep the old address alive: aliases: [${old}]`,
  ],
  'published-hidden': ({ by }: { by: 'draft' | 'date' | 'embargo' }) => [
    `A published story is taken back from its readers. ${hiding[by]}.`,
    'Put the line back as it was. To take the story back, write status: withdrawn, with the reason in "corrections".',
  ],
} satisfies Messages;

function partOf({ changes: [first] }: UndisclosedChange): keyof typeof parts {
  return first?.part ?? 'body';
}

function example({ why, was, now }: NotTypo): string {
  if (why === 'picture' || why === 'length') return '';
  return ` (${was === '' ? 'nothing' : quoted(was)} became ${now === '' ? 'nothing' : quoted(now)})`;
}
