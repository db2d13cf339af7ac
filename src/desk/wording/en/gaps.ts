import type { Messages } from '../pieces/words.ts';

export const aboutGaps = {
  'gap-open': ({ gap }: { gap: string }) => [
    `Something is still missing here: ${gap}`,
    'Write it in place of the mark, from ⟨ to ⟩.',
  ],
} satisfies Messages;
