import { shortened, type Messages } from '../pieces/words.ts';
import { quoted } from './parts.ts';

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

export const aboutEditions = {
  'hidden-address-told': ({ page, detail }: { page: string; detail: string }) => [
    `${quoted(detail)} is the address of a story that is not public, and ${page} would show it.`,
    'Take the address out of the text until that story is published.',
  ],
  'position-told': ({ page, detail }: { page: string; detail: string }) => [
    `${quoted(detail)} tells a place more exactly than its story does, and ${page} would show it.`,
    'Write the number with fewer digits, or give the place a smaller precisionKm.',
  ],
  'public-file-unsafe': ({ path, leak, detail }: Leaking & { path: string }) => [
    `${quoted(path)} is published as it is, and readers must not get what is in it: ${inWords(leak, detail)}.`,
    'Take that out of the file, or the file out of public/.',
  ],
  'edition-unsafe': ({ page, leak, detail }: Leaking & { page: string }) => [
    `Readers must not get what ${page} would hold: ${inWords(leak, detail)}.`,
    'The program is at fault, not your text. Send this message to whoever looks after the program.',
  ],
} satisfies Messages;

function inWords(leak: Leaking['leak'], detail: string): string {
  return detail === '' ? leaks[leak] : `${leaks[leak]} (${shortened(detail)})`;
}
