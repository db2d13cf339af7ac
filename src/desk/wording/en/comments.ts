import type { Messages } from '../pieces/words.ts';
import { quoted } from './parts.ts';

interface Broken {
  readonly sign: string | undefined;
  readonly mended: string | undefined;
}

export const aboutComments = {
  'comment-opening': ({ sign = '', mended }: Broken) => [
    `${quoted(sign)} does not begin a note to colleagues, so that readers would get it.`,
    mended === undefined ? 'Begin the note with <!-- and end it with -->, two plain hyphens each.' : `Write: ${mended}`,
  ],
  'comment-open': ({ sign, mended, next }: Broken & { readonly next: number | undefined }) => [
    `The note to colleagues that begins here ${ending(sign, next)}.`,
    mended !== undefined
      ? `Write: ${mended}`
      : sign === '->'
        ? 'Write --> in its place. If it is an arrow in the note, write →.'
        : 'Put --> right behind its last word. For the signs themselves, write \\<!--.',
  ],
  'comment-closing': () => [
    '"-->" ends a note to colleagues, and none has begun.',
    'Put <!-- where the note begins. For an arrow, write →; for the signs themselves, \\-->.',
  ],
  'comment-unclear': () => [
    'This note to colleagues stands among HTML, where it cannot be told from code.',
    'Put it on a line of its own, with an empty line above and below.',
  ],
  'comment-in-field': () => [
    'There are no notes to colleagues in fields: readers would get "<!--" and all that stands behind it.',
    'Take the note out, or put it on a line of its own that begins with # and a space.',
  ],
} satisfies Messages;

function ending(sign: string | undefined, next: number | undefined): string {
  if (sign !== undefined) return `does not end: ${quoted(sign)} is no end of a note`;
  return next === undefined ? 'never ends' : `does not end before another one begins, in line ${String(next)}`;
}
