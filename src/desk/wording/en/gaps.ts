import { words } from './parts.ts';

/** Messages about unfinished texts. */
export const aboutGaps = {
  'gap-open': ({ gap }: { gap: string }) =>
    words(`Something is still missing here: ${gap}`, 'Write it in place of the mark, from ⟨ to ⟩.'),
};
