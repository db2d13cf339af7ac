import { words } from './parts.ts';

/** Sentences about texts that are not finished. */
export const aboutGaps = {
  'gap-open': ({ gap }: { gap: string }) =>
    words(`Something is still missing here: ${gap}`, 'Write it in place of the mark, from ⟨ to ⟩.'),
};
