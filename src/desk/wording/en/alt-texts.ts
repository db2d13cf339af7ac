import type { Messages } from '../pieces/words.ts';

/** Messages about the words for those who do not see a picture. */
export const aboutAltTexts = {
  'alt-repeats-caption': () => [
    'The description ("alt") repeats the caption.',
    'Say in it what the picture shows, for those who cannot see it; the caption is read to them as well.',
  ],
  'alt-repeats-title': () => [
    'The description ("alt") repeats the title.',
    'Say in it what the picture shows, for those who cannot see it; the title is read to them as well.',
  ],
  'alt-like-caption': ({ like }: { like: 'caption' | 'title' }) => [
    `"alt" says nearly the same as the ${like}.`,
    `Say in "alt" what the picture shows, for those who cannot see it; the ${like} is read to them as well.`,
  ],
} satisfies Messages;
