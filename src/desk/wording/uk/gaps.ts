import type { aboutGaps as english } from '../en/gaps.ts';
import { words } from './parts.ts';

export const aboutGaps: typeof english = {
  'gap-open': ({ gap }) => words(`Тут іще чогось бракує: ${gap}`, 'Напишіть це замість позначки, від ⟨ до ⟩.'),
};
