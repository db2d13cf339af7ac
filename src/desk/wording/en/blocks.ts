import type { Messages } from '../pieces/words.ts';
import type { StrayLetter } from '../../text/lookalikes.ts';
import { openingLine, type AttributeGaps, type BlockOpening, type OpeningFault } from '../pieces/block-opening.ts';
import { strayIn } from './characters.ts';
import { listed, meant, quoted, together } from './parts.ts';

interface Unknown {
  readonly name: string;
  readonly near: string | undefined;
  readonly known: readonly string[];
}

interface UnknownName extends Unknown {
  readonly stray: StrayLetter | undefined;
}

interface Opened {
  readonly opening: BlockOpening;
}

interface Attribute {
  readonly block: string;
  readonly name: string;
}

interface UnknownAttribute extends UnknownName {
  /** Where it says more of somebody who is quoted: the line with all that is said of them. */
  readonly opening: BlockOpening | undefined;
}

interface Choice extends Attribute, Unknown {
  readonly written: string;
}

export const aboutBlocks = {
  'block-unknown': ({ name, near, known, stray }: UnknownName) => [
    stray ? strayIn(name, stray) : `There is no block ":::${name}".`,
    meant(near && (stray ? near : `:::${near}`), `The blocks are ${together(known)}.`),
  ],
  'block-opening': ({ written, fault, opening }: Opened & { written: string; fault: OpeningFault }) => [
    `${quoted(written)} does not open the block as it was meant: ${openingFaults[fault]}.`,
    `Write ${openingLine(opening, gaps)}`,
  ],
  'block-closing': ({ name, written, write }: { name: string; written: string; write: string }) => [
    `${quoted(written)} does not close the block ":::${name}" above, which closes with as many colons as it opens with.`,
    `Write ${write}`,
  ],
  'block-stray': ({ name }: { name: string }) => [
    name === '' ? 'These colons close no block.' : `The colons before ${quoted(name)} open no block.`,
    'A block opens with three colons, its name and its braces, with no space between them (:::quote{by="…"}), and closes with three colons on a line of their own.',
  ],
  'block-open': ({ name }: { name: string }) => [
    `The block ":::${name}" is never closed.`,
    'Put three colons on a line of their own under its last line. A block around another one opens and closes with four.',
  ],
  'block-attribute-missing': ({ block, name, opening }: Attribute & Opened) => [
    `The block ":::${block}" does not say "${name}".`,
    `Write ${openingLine(opening, gaps)}`,
  ],
  'block-attribute-unknown': ({ block, name, near, known, stray, opening }: Attribute & UnknownAttribute) => [
    stray ? strayIn(name, stray) : `The block ":::${block}" knows no "${name}".`,
    opening
      ? `What is to be said of a speaker stands behind the name. Write ${openingLine(opening, gaps)}`
      : meant(near, known.length === 0 ? 'Write nothing in braces behind it.' : `It knows ${together(known)}.`),
  ],
  'block-attribute-form': ({ block, name, written, opening }: Attribute & Opened & { written: string }) => [
    `"${name}" of the block ":::${block}" cannot be ${quoted(written)}.`,
    `Write ${openingLine(opening, gaps)}`,
  ],
  'block-attribute-choice': ({ block, name, written, near, known }: Choice) => [
    `"${name}" of the block ":::${block}" cannot be ${quoted(written)}.`,
    meant(near, `It can be ${listed(known)}.`),
  ],
  'block-holds-nothing': ({ name }: { name: string }) => [
    `The block ":::${name}" holds nothing.`,
    'Write its text between its two lines of colons, or remove the block.',
  ],
  'block-qa-without-question': () => [
    'The block ":::qa" holds no question.',
    'Make each question a heading, with its answer below: ### What is known?',
  ],
} satisfies Messages;

/** What is still to be written in the opening line of a block. */
const gaps: AttributeGaps = {
  'quote.by': 'who said it',
  'update.at': 'year-month-day hour:minute',
  'update.pinned': 'yes or no',
  'correction.at': 'year-month-day hour:minute',
  'correction.kind': 'correction, clarification, update or retraction',
  'document.title': 'what the passage is taken from',
  'document.source': 'id of an entry in "sources"',
  'warning.text': 'what is hard to look at',
  'map.name': 'name of the place',
  'map.lat': 'latitude in degrees, with a point',
  'map.lon': 'longitude in degrees, with a point',
  'map.precisionKm': 'kilometres to which the place is rounded',
  'map.ringsKm': 'kilometres of the rings, with spaces between them',
  'chart.type': 'bar or line',
  'chart.title': 'what the chart shows',
  'chart.unit': 'unit of the numbers',
};

const openingFaults: Readonly<Record<OpeningFault, string>> = {
  colons: 'other signs stand in place of its colons',
  count: 'it opens with three colons, and closes with three on a line of their own',
  space: 'colons, name and braces stand together without spaces',
  braces: 'what belongs to the block stands in braces behind its name',
  'brace-open': 'its braces never close',
  line: 'its words stand in the lines below it, not in the same line',
  name: 'in its braces, each value has a name and an equals sign before it',
  comma: 'in its braces, spaces part the values, not commas',
  equals: 'in its braces, an equals sign stands between name and value',
  quotes: 'in its braces, each value stands in straight double quotes',
  form: 'nothing else stands in its line but colons, name and braces',
};
