import type { aboutGaps as english } from '../en/gaps.ts';

export const aboutGaps: typeof english = {
  'gap-open': ({ gap }) => [`Тут іще чогось бракує: ${gap}`, 'Напишіть це замість позначки, від ⟨ до ⟩.'],
};
