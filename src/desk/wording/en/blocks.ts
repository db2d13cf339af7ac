import type { Messages } from '../pieces/words.ts';
import { openingLine } from '../pieces/block-examples.ts';
import { listed, meant, quoted, together } from './parts.ts';

interface Unknown {
  readonly name: string;
  readonly near: string | undefined;
  readonly known: readonly string[];
}

interface Attribute {
  readonly block: string;
  readonly name: string;
}

interface Choice extends Attribute, Unknown {
  readonly written: string;
}

export const aboutBlocks = {
  'block-unknown': ({ name, near, known }: Unknown) => [
    `There is no block ":::${name}".`,
    meant(near && `:::${near}`, `The blocks are ${together(known)}.`),
  ],
  'block-stray': ({ name }: { name: string }) => [
    name === '' ? 'These colons close no block.' : `The colons before ${quoted(name)} open no block.`,
    'A block opens with three colons, its name and its braces, with no space between them (:::quote{by="…"}), and closes with three colons on a line of their own.',
  ],
  'block-colons': ({ name }: { name: string }) => [
    `The block "${name}" opens with two colons.`,
    `Close it with three colons under its last line, and here write three: :::${name}`,
  ],
  'block-open': ({ name }: { name: string }) => [
    `The block ":::${name}" is never closed.`,
    'Put three colons on a line of their own under its last line. A block around another one opens and closes with four.',
  ],
  'block-attribute-missing': ({ block, name }: Attribute) => [
    `The block ":::${block}" does not say "${name}".`,
    `Write ${openingLine(block, examples)}`,
  ],
  'block-attribute-unknown': ({ block, name, near, known }: Attribute & Unknown) => [
    `The block ":::${block}" knows no "${name}".`,
    meant(near, known.length === 0 ? 'Write nothing in braces behind it.' : `It knows ${together(known)}.`),
  ],
  'block-attribute-form': ({ block, name, written }: Attribute & { written: string }) => [
    `"${name}" of the block ":::${block}" cannot be ${quoted(written)}.`,
    `Write ${openingLine(block, examples, name)}`,
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

const examples = {
  quote: 'by="Who said it"',
  update: 'at="2025-09-02 09:30"',
  'update.pinned': 'at="2025-09-02 09:30" pinned="yes"',
  correction: 'at="2025-09-03 11:00" kind="correction"',
  document: 'title="What it is taken from" source="id-of-a-source"',
  warning: 'text="What is hard to look at"',
  map: 'name="Kyiv" lat="50.45" lon="30.52" precisionKm="10"',
  chart: 'type="bar" title="Range of missiles" unit="km"',
  'map.ringsKm': 'name="Kyiv" lat="50.45" lon="30.52" precisionKm="10" ringsKm="100 300"',
};
