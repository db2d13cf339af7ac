import type { Messages } from '../pieces/words.ts';
import type { Mended } from '../pieces/mended.ts';
import { asShown, closingOf, withGaps } from '../pieces/markup-lines.ts';
import { offering, shortened } from '../pieces/words.ts';
import { quoted, together } from './parts.ts';

type LinkFault =
  | 'space'
  | 'hard-space'
  | 'line-end'
  | 'curly-quotes'
  | 'inner-quotes'
  | 'gap'
  | 'reversed'
  | 'reference'
  | 'bracket'
  | 'wiki'
  | 'note'
  | 'words'
  | 'angle'
  | 'bare'
  | 'nested'
  | 'no-quotes'
  | 'joined'
  | 'ended-early'
  | 'no-file'
  | 'braces'
  | 'form';

interface UnmadeLink {
  readonly fault: LinkFault;
  readonly written: string;
  /** To paste; `''` where nothing but an editor knows it. */
  readonly write: string;
}

interface ForeignTable extends Mended {
  readonly kind: keyof typeof tableKinds;
  /** How many lines it takes. */
  readonly lines: number;
}

interface UnmadeTable extends Mended {
  readonly fault: 'dashes' | 'count' | 'missing' | 'tabs';
  /** The line under the head. */
  readonly write: string;
}

/** Why words are shown in place of a link or picture. */
const linkFaults: Readonly<Record<LinkFault, string>> = {
  space: 'a space stands in its address',
  'hard-space': 'a no-break space stands in its parentheses',
  'line-end': 'its address goes over two lines',
  'curly-quotes': 'its caption stands in curly quotation marks, and only straight ones are read',
  'inner-quotes': 'straight quotation marks inside the caption end it',
  gap: 'between the brackets and the parentheses stands something, and they must touch',
  reversed: 'brackets and parentheses are exchanged',
  reference: 'no line of this text says where that name leads',
  bracket: 'a bracket is missing',
  wiki: 'double brackets are the way of another program',
  note: 'double brackets are the way of another program',
  words: 'words stand in its parentheses, and no address',
  angle: 'what stands between < and > is no whole web address',
  bare: 'no words in brackets stand before it',
  'no-quotes': 'its caption stands in no quotation marks',
  joined: 'no space stands before its caption',
  'ended-early': 'its caption ends at the second quotation mark, and words stand behind it',
  nested: 'another link stands inside it',
  braces: 'braces stand in place of its brackets or parentheses',
  'no-file': 'no file is named in its parentheses',
  form: 'its form is another one',
};

export const aboutMarkup = {
  'definition-unused': ({ name, line, write }: { name: string; line: string; write: string }) => [
    `Readers would not see the line ${quoted(line)}: Markdown takes it for the address of a link ${quoted(`[${name}]`)}, and no link has this name.`,
    name === '//'
      ? 'A note to colleagues is written <!-- … -->'
      : `If readers are to see it, write ${shortened(write)}`,
  ],
  'definition-twice': ({ name }: { name: string }) => [
    `The link ${quoted(`[${name}]`)} has an address already, so readers would get nothing of this line.`,
    'Give it another name, or remove one of the two lines.',
  ],
  'definition-swallows': ({ title }: { title: string }) => [
    `Readers would not see ${quoted(title)}: Markdown takes it for a part of the link's address above.`,
    'Leave an empty line between the two.',
  ],
  'list-renumbered': ({ written, shown, write }: { written: number; shown: number; write: string }) => [
    `Readers would get the number ${String(shown)} in place of ${String(written)}: a list counts on from its first number.`,
    `If the numbers are to stay, write ${shortened(write)} and likewise every other line of this list, with an empty line between them.`,
  ],
  'cell-dropped': ({ cells, columns }: { cells: readonly string[]; columns: number }) => [
    `Readers would not get ${together(cells.map(quoted))}: the head of this table has ${String(columns)} cells, and the row has more.`,
    'Add a cell to the first line of the table and one more --- | to its second. A bar that belongs to the words is written \\|',
  ],
  'table-not-made': ({ fault, write, mend }: UnmadeTable) => [
    {
      dashes: 'This is no table: in the line under its head stand long dashes or other signs.',
      count: 'This is no table: the line under its head has not as many cells as the head.',
      missing: 'These lines with bars are no table: the line under the head is missing.',
      tabs: 'These lines with tabs are no table: readers would get them as one paragraph.',
    }[fault],
    fault === 'tabs'
      ? `Write | in place of each tab, and under the head: ${write}`
      : mend
        ? `Write in place of this line${offering(mend)}`
        : `Write under the head: ${write}`,
  ],
  'table-of-another-kind': ({ kind, mend }: ForeignTable) => [
    `${tableKinds[kind]}.`,
    mend
      ? `Paste this in its place${offering(mend)}`
      : 'Write each row on a line of its own, with | before, between and behind its cells, and under the first row | --- | for each of them.',
  ],
  'link-not-made': ({ fault, written, write }: UnmadeLink) => [
    `${quoted(written)} is no link, so readers would get the signs: ${linkFaults[fault]}.`,
    linkHint({ fault, written, write }),
  ],
  'picture-not-made': ({ fault, written, write }: UnmadeLink) => [
    `${quoted(written)} is no picture, so readers would get the signs: ${linkFaults[fault]}.`,
    `Write ${withGaps(write, gaps)}`,
  ],
  'mark-not-read': ({ fault, sign, write }: { fault: MarkFault; sign: string; write: string }) => [
    `The sign ${quoted(sign)} makes nothing here, so readers would get it as it stands: ${markFaults[fault]}.`,
    `Write, with a space from the keyboard: ${shortened(write)}`,
  ],
  'block-empty': ({ kind, sign }: { kind: 'heading' | 'listItem' | 'blockquote'; sign: string }) => [
    `${quoted(sign)} begins ${{ heading: 'a heading', listItem: 'a point of a list', blockquote: 'a quote' }[kind]}, and no words follow.`,
    `Write the words behind it, or remove it. To show the sign itself, write ${shortened(sign.replace(/^(\d*)/u, '$1\\'))}`,
  ],
  'html-shown': ({ tag, instead }: { tag: string; instead: keyof typeof inPlaceOfHtml }) => [
    `HTML is no mark here: readers would get ${quoted(tag)} as letters.`,
    `${inPlaceOfHtml[instead]} If the letters are meant, write \\${shortened(tag)}`,
  ],
  'html-unpaired': ({ tag, fault }: { tag: string; fault: keyof typeof tagFaults }) => [
    `${quoted(tag)} ${tagFaults[fault]}.`,
    {
      alone: `${tag.startsWith('</') ? `Write ${tag.replace('/', '')} where it begins, or remove it.` : `Write ${closingOf(tag)} where it ends.`} If the letters are meant, write ${asShown(tag)}`,
      paragraphs: `Write ${closingOf(tag)} at the end of this paragraph, and ${tag} and ${closingOf(tag)} around the words of each one below.`,
      crossed: `Put ${tag} and ${closingOf(tag)} both inside of the marks or both outside.`,
    }[fault],
  ],
  'foreign-mark': ({
    kind,
    written,
    write,
  }: {
    kind: keyof typeof foreign;
    written: string;
    write: string | undefined;
  }) => [
    `${quoted(written)} is ${foreign[kind]}, and readers would get it as letters.`,
    write === undefined
      ? `${kind === 'comment' ? 'If it is a note to colleagues, put it between <!-- and -->' : 'Remove it, or say the same in words'}; to show it as it stands, write ${asShown(written)}`
      : kind === 'footnote'
        ? `Write [^note] in its place, and below the text, on a line of its own: ${write}`
        : `Write ${write}`,
  ],
  'emphasis-not-made': ({
    fault,
    written,
    write,
  }: {
    fault: keyof typeof emphasisFaults;
    written: string;
    write: string | undefined;
  }) => [
    `${quoted(written)} is not set off, so readers would get the signs: ${emphasisFaults[fault]}.`,
    write === undefined ? 'Leave a space between the mark and the letters outside.' : `Write ${write}`,
  ],
  'code-open': ({ opening }: { opening: string }) => [
    `The ${quoted(opening)} of this code are never closed, so all of the text below becomes code.`,
    `Put ${opening} on a line of their own under its last line, or remove them.`,
  ],
  'code-in-word': ({ written, write }: { written: string; write: string }) => [
    `In ${quoted(written)} the signs \` are taken for marks of code, and readers would not see them.`,
    `Write apostrophes: ${write}`,
  ],
  'address-in-part': ({ linked, written, write }: { linked: string; written: string; write: string }) => [
    `Of ${quoted(written)} only ${quoted(linked)} becomes a link, so it would lead to another address.`,
    `Write ${write}`,
  ],
  'backslash-lost': ({ written, write }: { written: string; write: string }) => [
    `Readers would not get every backslash of ${quoted(written)}: before a sign or at the end of a line, Markdown takes it for a mark.`,
    `Write two for each: ${write}`,
  ],
  'text-garbled': ({ written, meant }: { written: string; meant: string }) => [
    `The letters ${quoted(written)} were saved in a wrong encoding; once they were ${quoted(meant)}.`,
    'Copy the text again from where it came from, and save the file as UTF-8.',
  ],
  'letter-lost': ({ around }: { around: string }) => [
    `A letter was lost on the way, near ${quoted(around)}.`,
    'Type the word again, or copy the text again from where it came from.',
  ],
  'object-lost': ({ around }: { around: string }) => [
    `A picture or another object stood near ${quoted(around)} where the text was copied from; only a sign came along that nobody can read.`,
    'Remove the sign. A picture is added as ![⟨what is to be seen⟩](picture.jpg "⟨caption⟩ (Source: ⟨who made it⟩)").',
  ],
} satisfies Messages;

function linkHint({ fault, written, write }: UnmadeLink): string {
  const shown = `If the brackets are meant as they stand, write ${asShown(written)}`;
  if (fault === 'words') return `${shown}; if a link, put its address in place of the words.`;
  if (fault === 'note') return `${shown}; a mark of a footnote is written ${write}`;
  if (fault !== 'wiki') return `Write ${withGaps(write, gaps)}`;
  return `Write ${withGaps(write, gaps)}${write.includes('⟨story⟩') ? ' with the folders of the story' : ''}. ${shown}`;
}

const gaps = {
  story: '⟨year/month/name⟩',
  address: '⟨address⟩',
  words: '⟨words⟩',
  file: '⟨name of the file⟩',
  alt: '⟨what is to be seen⟩',
  caption: '⟨what readers should know⟩ (Source: ⟨who made it⟩)',
};

const tableKinds = {
  wiki: 'This is the table of a wiki, and readers would get its signs',
  drawn: 'This table is drawn with lines, and readers would get its signs',
  spaces: 'The columns of this table are set with spaces, and readers would get all of it as one paragraph',
  sheet: 'These lines are a table of a program for sheets, and readers would get all of it as one paragraph',
  apart: 'Empty lines stand between the rows of this table, so readers would get its signs',
};

type MarkFault = keyof typeof markFaults;

const markFaults = {
  'hard-space': 'a no-break space stands beside it',
  'no-space': 'no space stands behind it',
  wide: 'it is a wide one, from another keyboard',
  'too-many': 'a heading has six signs at most',
};

const emphasisFaults = {
  space: 'inside the marks stands a space beside them',
  neighbour: 'between a mark and the letters outside stands another sign',
  underscore: 'an underscore that touches letters on both sides is no mark',
};

const tagFaults = {
  alone: 'has no partner in this paragraph, so readers would get it as letters',
  paragraphs: 'ends in another paragraph, so readers would get it and its end as letters',
  crossed:
    'stands inside of other marks and its end outside, or the other way around, so readers would get both as letters',
};

const inPlaceOfHtml = {
  link: 'Write a link as [words](https://example.org/).',
  strong: 'Write **words** for strong emphasis.',
  emphasis: 'Write *words* for emphasis.',
  struck: 'Write ~~words~~ for words that are struck out.',
  heading: 'Write a heading as ## Words, on a line of its own.',
  list: 'Write each point as - Words, on a line of its own.',
  table:
    'Write a table with | before, between and behind its cells, and under its head a line of | --- | for each of them.',
  picture: 'Write a picture as ![⟨what is to be seen⟩](picture.jpg "⟨caption⟩ (Source: ⟨who made it⟩)").',
  post: 'Write only the address of the post or video, on a line of its own between empty lines: it becomes a card.',
  quote: 'Write a passage with > before each of its lines, or only the address of the post on a line of its own.',
  code: 'Write `words` for code.',
  rule: 'Write --- on a line of its own between empty lines.',
  nothing: 'Remove it, and leave the words.',
};

const foreign = {
  shortcode: 'a command of another program',
  attributes: 'a mark of another program',
  note: 'the head of a box in another program',
  highlight: 'the way in which other programs mark words',
  footnote: 'the footnote of another program',
  strong: 'the emphasis of another program',
  heading: 'the heading of another program',
  formula: 'a formula of another program',
  lower: 'the way in which other programs lower a sign',
  upper: 'the way in which other programs raise a sign',
  comment: 'a remark in another program',
  'note-name': 'no mark of a footnote, for its name holds a space',
  address: 'an address with signs spelt as in HTML, which are not read there',
  entity: 'a sign of HTML that was escaped once too often or lacks its semicolon',
};
