import type { Messages } from '../pieces/words.ts';
import { quoted } from './parts.ts';

export const aboutBlockTies = {
  'correction-unlisted': ({ at, kind }: { at: string; kind: string }) => [
    `The list "corrections" has no ${quoted(kind)} of ${quoted(at)}.`,
    `A :::correction repeats "at" and "kind" of an entry in "corrections" at the top of its story. Add it there: - { at: ${at}, kind: ${kind}, text: "⟨what was wrong, and why⟩" }`,
  ],
} satisfies Messages;
