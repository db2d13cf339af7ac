import type { Mended } from '../pieces/mended.ts';
import type { Messages } from '../pieces/words.ts';
import { offering, shortened } from '../pieces/words.ts';
import { quoted } from './parts.ts';

interface CellMissing {
  readonly cells: number;
  readonly columns: number;
  readonly line: string;
  readonly isBarred: boolean;
}

export const aboutMarkupAdvice = {
  'line-mark': ({ kind, sign, write }: { kind: keyof typeof lineKinds; sign: string; write: string }) => [
    `${quoted(sign)} at the beginning of this line ${lineKinds[kind]}.`,
    `If it belongs to the words, write ${shortened(write)}`,
  ],
  'cell-missing': ({ cells, columns, line, isBarred }: CellMissing) => [
    isBarred
      ? `This row of the table has ${String(cells)} of ${String(columns)} cells; the last ones stay empty.`
      : `${quoted(line)} becomes a row of the table above it.`,
    isBarred
      ? 'Write | for each cell that is meant to be empty.'
      : 'If it is no row, leave an empty line before it; if it is one, put | between its cells.',
  ],
  'emphasis-in-word': ({ mark, written, write }: { mark: string; written: string; write: string }) => [
    `In ${quoted(written)} the signs ${quoted(mark)} set words off, and readers do not see them.`,
    `If they are meant as signs, write ${shortened(write)} and likewise the other one.`,
  ],
  'indented-code': ({ line }: { line: string }) => [
    `${quoted(line)} becomes code, for four spaces or a tab stand before it.`,
    `If it is a paragraph, begin at the edge: ${shortened(line)}`,
  ],
  'heading-by-line': ({ words, line }: { words: string; line: string }) => [
    `${quoted(words)} becomes a heading, for ${quoted(line)} stands right under it.`,
    line === '======='
      ? 'If git left it there, remove it and keep the text that is right. A heading is written ## Words.'
      : 'If a line between two parts was meant, leave an empty line above it. A heading is written ## Words.',
  ],
  'lines-run-together': ({ sign, mend }: Mended & { sign: string }) => [
    sign === ''
      ? 'These lines run into one paragraph.'
      : `The lines that begin with ${quoted(sign)} run into one paragraph.`,
    mend
      ? `The points of a list begin with a hyphen and a space. Paste this in their place${offering(mend)}`
      : 'Write - and a space before each point of a list, or leave an empty line between the lines.',
  ],
  'line-swallowed': ({ holder, line }: { holder: keyof typeof holders; line: string }) => [
    `${quoted(line)} becomes a part of ${holders[holder]} above it.`,
    'If it is not, leave an empty line before it.',
  ],
  'field-with-marks': ({ written, write }: { written: string; write: string }) => [
    `${quoted(written)} would be shown as it stands: there are no marks in fields.`,
    write.trim() === '' ? 'Remove it.' : `Write ${quoted(write)}.`,
  ],
  'quotation-mark-missing': ({ does, sign }: { does: 'open' | 'close'; sign: string }) => [
    does === 'open'
      ? `Nothing closes the quotation mark ${sign} that opens here.`
      : `The quotation mark ${sign} closes nothing here.`,
    'Write the mark that is missing, or remove this one. A quotation of several paragraphs opens at each of them and closes at the last.',
  ],
  'words-left-out': ({ of, words }: { of: keyof typeof leftOut; words: string }) => [
    `Readers do not get ${quoted(words)}: ${leftOut[of]}`,
    'Write it where it is to be read, or remove it.',
  ],
  'sign-left-over': ({ kind, sign }: { kind: keyof typeof leftOver; sign: string }) => [
    `Readers see ${quoted(sign)} as it stands here.`,
    leftOver[kind],
  ],
} satisfies Messages;

const holders = { quote: 'the quote', list: 'the point of the list', note: 'the footnote' };

const lineKinds = {
  list: 'makes it a point of a list, and readers do not see the sign',
  number: 'makes it a numbered point of a list',
  quote: 'makes it a quote, and readers do not see the sign',
  heading: 'makes it a heading, and readers do not see the sign',
};

const leftOut = {
  timeline: 'the points of a timeline are not numbered.',
  link: 'what stands in quotation marks behind the address of a link is not shown.',
  code: 'what stands on the line that begins code, but for the name of its language, is not shown.',
};

const leftOver = {
  mark: 'If it is meant so, write \\ before it; if it belongs to a mark, a sign beside it is missing or too many.',
  task: 'A box that can be ticked is none here: remove it, or say in words what is done.',
  heading: 'If a heading was meant, write ## and a space before its words.',
  list: 'If a point of a list was meant, write - and a space from the keyboard before it.',
  'picture-of-a-face': 'If a picture of a face or thing was meant, type it itself, or remove it.',
  strong: 'If words were to be set off, write the same mark behind them too.',
  uneven: 'If words were to be set off, write as many of these signs before them as behind them.',
  break: 'If a new line was meant, nothing may stand behind it, and a line of the same paragraph must follow.',
  note: 'If it is a note to colleagues, put it between <!-- and -->: readers never get what stands there.',
  apostrophe: "If an apostrophe was meant, write '",
  quotes: 'If quotation marks were meant, write “ before the words and ” behind them.',
  hyphen: 'If it is one word, write it on one line, with a hyphen only where it always has one.',
  ruling:
    'A table has one such line, under its head: remove it. A table of its own begins below an empty line, with its head.',
};
