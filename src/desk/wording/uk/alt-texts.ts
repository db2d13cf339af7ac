import type { aboutAltTexts as english } from '../en/alt-texts.ts';

/** Messages about the words for those who do not see a picture. */
export const aboutAltTexts: typeof english = {
  'alt-repeats-caption': () => [
    'Опис («alt») повторює підпис.',
    'Скажіть у ньому, що видно на зображенні, – для тих, хто його не бачить; підпис вони почують і так.',
  ],
  'alt-repeats-title': () => [
    'Опис («alt») повторює заголовок.',
    'Скажіть у ньому, що видно на зображенні, – для тих, хто його не бачить; заголовок вони почують і так.',
  ],
  'alt-like-caption': ({ like }) => [
    `"alt" каже майже те саме, що й ${like === 'caption' ? 'підпис' : 'заголовок'}.`,
    `Опишіть в "alt", що зображено, для тих, хто цього не бачить; ${like === 'caption' ? 'підпис' : 'заголовок'} їм теж прочитають.`,
  ],
};
