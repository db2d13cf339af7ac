import type { Replacement } from '../../../model/problem.ts';
import type { Field } from '../pieces/examples.ts';
import type { Mended } from '../pieces/mended.ts';
import { offering, type Messages } from '../pieces/words.ts';
import type { StrayLetter } from '../../text/lookalikes.ts';
import { strayIn } from './characters.ts';
import { lineOf, listed, listOf, meant, quoted, together } from './parts.ts';

interface Choice {
  readonly name: string;
  readonly written: string;
  readonly near: string | undefined;
  readonly choices: readonly string[];
  readonly stray: StrayLetter | undefined;
}

interface MissingField extends Field {
  readonly choices: readonly string[];
  /** Where the group is written in braces: whether they hold another field. */
  readonly braces: 'empty' | 'filled' | undefined;
}

interface UnknownField {
  readonly name: string;
  readonly near: string | undefined;
  readonly known: readonly string[];
  readonly stray: StrayLetter | undefined;
  /** Whether `near` differs in nothing but capitals, hyphens or letters that look alike. */
  readonly isSure: boolean;
  /** Another group of the file that knows the field. */
  readonly group: string | undefined;
}

interface OfAKind {
  readonly name: string;
  /** The source of the value; `''` for a list or a map. */
  readonly written: string;
  readonly is: 'plain' | 'list' | 'group';
}

interface Bounded {
  readonly name: string;
  readonly written: string;
  readonly least?: number;
  readonly most?: number;
}

export const aboutFields = {
  'field-missing': ({ choices, braces, ...field }: MissingField) => [
    `The field "${field.name}" is missing.`,
    braces !== undefined
      ? `Before the closing }, add ${braces === 'filled' ? 'a comma and ' : ''}the field${choices.length > 1 ? ` with ${listed(choices)}` : ''}: ${braces === 'filled' ? ', ' : ''}${lineOf(field, choices)}`
      : `Add a line${choosing(choices)} such as ${lineOf(field, choices)}`,
  ],
  'field-unknown': ({ name, near, known, stray, isSure, group }: UnknownField) => [
    stray ? strayIn(name, stray) : `No field is called ${quoted(name)} here.`,
    group === undefined
      ? meant(near, isSure ? '' : `The fields here are ${together(known)}.`)
      : `It seems to belong to "${group}": put it there, under a line ${group}: and with as many spaces before it as the other lines of "${group}" have.`,
  ],
  'field-empty': ({ choices, isNeeded, ...field }: Field & { choices: readonly string[]; isNeeded: boolean }) => {
    const line = lineOf(field, choices);
    const todo = `${isNeeded ? 'Write' : 'Remove the line, or write'} ${choices.length > 1 ? listed(choices) : 'a value'}`;
    return [`Nothing stands after "${field.name}:".`, line.endsWith(':') ? `${todo}.` : `${todo}: ${line}`];
  },
  'item-empty': ({ name }: { name: string }) => [
    `The list "${name}" has an empty place.`,
    'Write a value there, or remove the hyphen.',
  ],
  'list-empty': (field: Field) => [`The list "${field.name}" is empty.`, `Write at least one value: ${listOf(field)}`],
  'list-too-long': ({ name, most }: { name: string; most: number }) => [
    `The list "${name}" is too long.`,
    `Keep ${String(most)} values at most.`,
  ],
  'text-expected': ({ name, written, is, mend }: OfAKind & Mended) =>
    is === 'plain' || mend
      ? [
          `${quoted(written)} is not read as text${is === 'group' ? ', for a colon with a space behind it makes a field of it' : ''}.`,
          mend ? `Put it in quotes${offering(mend)}` : 'Put it in quotes.',
        ]
      : [
          `"${name}" is one text, not a ${is}.`,
          'Write the text behind the colon, in quotes where it holds a colon or a bracket.',
        ],
  'number-expected': ({ name, written, is, whole }: OfAKind & { whole: boolean }) => [
    is === 'plain'
      ? `${quoted(written)} is not a ${whole ? 'whole ' : ''}number.`
      : `"${name}" is one number, not a ${is}.`,
    `Write "${name}" in digits${whole ? '' : ', with a point before decimals'} and without quotes.`,
  ],
  'number-range': ({ name, written, least, most }: Bounded) => [
    `"${name}" is ${written}, and ${most === undefined ? `${String(least)} is the least` : `${String(most)} is the most`} that it may be.`,
    'Check the digits and the decimal point.',
  ],
  'list-expected': ({ name, mend }: Mended & { name: string }) => [
    `"${name}" is a list.`,
    mend
      ? `${mend.text.includes('\n') ? 'Begin every entry with a hyphen and a space' : 'Put it in brackets'}${offering(mend)}`
      : 'Begin every entry on its own line with a hyphen and a space.',
  ],
  'group-expected': ({ name, known, mend }: Mended & { name: string; known: readonly string[] }) => [
    `"${name}" is a group of fields.`,
    mend
      ? `Its fields stand under its name, with spaces before them. Paste this in its place${offering(mend)}`
      : `Write its fields under it, one a line, each indented by two spaces${known.length === 0 ? '' : `: ${known.join(', ')}`}.`,
  ],
  'entry-in-pieces': ({ name, mend }: { name: string; mend: Replacement }) => [
    `Every hyphen begins an entry, so no entry of "${name}" has all of its fields.`,
    `A hyphen stands before the first field of an entry, and before no other. Paste this in its place${offering(mend)}`,
  ],
  'choice-unknown': ({ name, written, near, choices, stray }: Choice) => [
    stray ? strayIn(written, stray) : `"${name}" cannot be ${quoted(written)}.`,
    meant(near, `Choose ${listed(choices)}.`),
  ],
  'yes-no': ({ name, written }: { name: string; written: string }) => [
    `${quoted(written)} is neither yes nor no.`,
    `Write ${name}: yes or ${name}: no.`,
  ],
  'too-long': ({ name, length, limit }: { name: string; length: number; limit: number }) => [
    `"${name}" has ${String(length)} characters; ${String(limit)} is the most.`,
    `Shorten it by ${String(length - limit)} ${length - limit === 1 ? 'character' : 'characters'}.`,
  ],
} satisfies Messages;

function choosing(choices: readonly string[]): string {
  return choices.length > 1 ? ` with ${listed(choices)},` : '';
}
