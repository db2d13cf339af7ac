import type { Replacement } from '../../../model/problem.ts';
import { offering, type Messages } from '../pieces/words.ts';
import { dayLike } from '../pieces/days.ts';
import type { StrayLetter } from '../../text/lookalikes.ts';
import { strayIn } from './characters.ts';
import { quoted } from './parts.ts';

interface Written {
  readonly name: string;
  readonly written: string;
}

export const aboutForms = {
  id: ({
    written,
    suggestion,
    isSeveral,
    stray,
  }: Written & { suggestion: string; isSeveral?: true; stray: StrayLetter | undefined }) => [
    stray ? strayIn(written, stray) : `${quoted(written)} cannot be an id.`,
    isSeveral
      ? `Several ids stand in brackets: ${suggestion}`
      : `An id has small letters a to z, digits and single hyphens${suggestion === '' ? '' : `, such as ${suggestion}`}.`,
  ],
  'id-of-name': ({ written, mend }: { written: string; mend: Replacement }) => [
    `${quoted(written)} is a name, and here stands an id: the name of the file, without its ending.`,
    `Write${offering(mend)}`,
  ],
  day: ({ name, written }: Written) =>
    /^\d{4}-\d\d-\d\d$/u.test(written)
      ? [`There is no day ${quoted(written)}.`, 'Check month and day; the order is year, month, day.']
      : [
          `${quoted(written)} is not a day.`,
          `Write year, month and day: ${name}: ${dayLike(written) ?? '⟨year-month-day⟩'}`,
        ],
  'article-address': ({ written }: Written) => [
    `${quoted(written)} is not the address of a story.`,
    'Write year, month and name, the folders of the story under articles/: ⟨year⟩/⟨month⟩/⟨name⟩.',
  ],
  'web-address': ({ written }: Written) => [
    `${quoted(written)} is not a web address.`,
    'Copy the whole address from the browser; it begins with https:// or http:// and has no spaces.',
  ],
  link: ({ written }: Written) => [
    `${quoted(written)} is not a link.`,
    'Write an address of this site that begins with a slash, such as /about/, or a whole address that begins with https://.',
  ],
  'site-path': ({ written }: Written) => [
    `${quoted(written)} is not an address of this site.`,
    'Begin with one slash, such as /old/address/. Copy it as the browser shows it: without spaces, ? and #, no name in it longer than 120 letters, and none that begins with a dot.',
  ],
  'yes-no-or-number': ({ name, written }: Written) => [
    `${quoted(written)} is neither yes nor no, nor a whole number from 1 to 500.`,
    `Write ${name}: yes or ${name}: no, or the number.`,
  ],
  'warning-in-words': ({ name, written }: Written) => [
    `"${name}" says in words what is hard to look at, not ${quoted(written)}.`,
    'Write them, or remove the line.',
  ],
  'time-zone': ({ written }: Written) => [
    `There is no time zone ${quoted(written)}.`,
    'Write UTC, or region and city, such as timeZone: Europe/Kyiv',
  ],
  twice: ({ name, written }: Written) => [`${quoted(written)} stands in "${name}" twice.`, 'Keep one of them.'],
  pgp: ({ written }: Written) => [
    `${quoted(written)} is not the fingerprint of an OpenPGP key.`,
    'A fingerprint has 40 digits and letters A to F, with or without spaces.',
  ],
  wikidata: ({ written }: Written) => [
    `${quoted(written)} is not an item of Wikidata.`,
    'An item is the letter Q and a number, such as wikidata: Q42',
  ],
  colour: ({ written }: Written) => [
    `${quoted(written)} is not a colour.`,
    'Write a hash and six digits or letters A to F, in quotes: colour: "#51427a"',
  ],
  email: ({ written }: Written) => [
    `${quoted(written)} is not an e-mail address.`,
    'Write it like desk@example.org, without a name before it.',
  ],
  'email-or-url': ({ written }: Written) => [
    `${quoted(written)} is neither an e-mail address nor a web address.`,
    'Write one like desk@example.org or https://example.org/contact.',
  ],
  'page-or-url': ({ written, suggestion }: Written & { suggestion: string }) => [
    `${quoted(written)} is neither a standing page nor a web address.`,
    `Write the name of the file in pages/ without .md${suggestion === '' ? '' : `, such as ${suggestion}`}, or an address that begins with https://.`,
  ],
  form: ({ name, written }: Written) => [
    `"${name}" cannot be ${quoted(written)}.`,
    `Look up "${name}" in the editors' manual, content/README.md.`,
  ],
} satisfies Messages;
