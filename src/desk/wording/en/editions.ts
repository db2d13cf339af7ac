import { shortened } from '../pieces/words.ts';
import { quoted, words } from './parts.ts';

/** What may be found in a finished file, by its kind. */
const leaks = {
  format: 'something that a file of its kind does not need',
  'unknown-file': 'a kind of file that no site needs',
  'foreign-picture': 'a picture that was not made here',
  unreadable: 'something that cannot be read',
  comment: 'a comment',
  fetched: 'something that is fetched from elsewhere',
  'embedded-file': 'a whole file inside an address',
  trace: 'something that a program left behind',
  'machine-folder': 'a folder of the computer on which the site is made',
  'machine-position': 'a position for machines, more exact than readers may know it',
  'hidden-address': 'the address of a story that is not public',
  'exact-position': 'a position more exact than readers may know it',
} as const;

interface Leaking {
  readonly leak: keyof typeof leaks;
  /** What was found; `''` where the kind says all. */
  readonly detail: string;
}

/** Sentences about what readers must not get, as it was found in a finished edition. */
export const aboutEditions = {
  'hidden-address-told': ({ page, detail }: { page: string; detail: string }) =>
    words(
      `${quoted(detail)} is the address of a story that is not public, and ${page} would show it.`,
      'Take the address out of the text until that story is published.',
    ),
  'position-told': ({ page, detail }: { page: string; detail: string }) =>
    words(
      `${quoted(detail)} tells a place more exactly than its story does, and ${page} would show it.`,
      'Write the number with fewer digits, or give the place a smaller precisionKm.',
    ),
  'public-file-unsafe': ({ path, leak, detail }: Leaking & { path: string }) =>
    words(
      `${quoted(path)} is published as it is, and readers must not get what is in it: ${inWords(leak, detail)}.`,
      'Take that out of the file, or the file out of public/.',
    ),
  'edition-unsafe': ({ page, leak, detail }: Leaking & { page: string }) =>
    words(
      `Readers must not get what ${page} would hold: ${inWords(leak, detail)}.`,
      'The program is at fault, not your text. Send this message to whoever looks after the program.',
    ),
};

function inWords(leak: Leaking['leak'], detail: string): string {
  return detail === '' ? leaks[leak] : `${leaks[leak]} (${shortened(detail)})`;
}
