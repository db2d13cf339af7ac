import type { aboutInstants as english } from '../en/instants.ts';
import { faultOfInstant, instantLike, instantLine } from '../pieces/instants.ts';
import type { Message } from '../pieces/words.ts';
import { quoted } from './parts.ts';

const gaps = { day: 'рік-місяць-день', time: 'година:хвилина' };

export const aboutInstants: typeof english = {
  instant: (typed) => {
    const value = quoted(typed.written);
    const words: Readonly<Record<ReturnType<typeof faultOfInstant>, Message>> = {
      time: [`У ${value} не вказано годину.`, `Допишіть її: ${instantLine(typed, instantLike(typed.written, gaps))}`],
      spaces: [
        `Між днем і годиною в ${value} стоїть зайвий пробіл.`,
        `Залиште один: ${instantLine(typed, instantLike(typed.written, gaps))}`,
      ],
      impossible: [
        `Такого дня чи такої години не буває: ${value}.`,
        'Перевірте місяць, день, годину й хвилину; порядок такий: рік, місяць, день.',
      ],
      form: [
        `${value} – це не дата з часом.`,
        `Напишіть день і час: ${instantLine(typed, instantLike(typed.written, gaps))}`,
      ],
    };
    return words[faultOfInstant(typed.written)];
  },
  'instant-skipped': ({ readings: [before, after], ...typed }) => [
    `Цього дня жоден годинник не показував ${quoted(typed.written)}: годинники перевели вперед.`,
    `Напишіть ${instantLine(typed, before)} або ${instantLine(typed, after)}`,
  ],
  'instant-repeated': ({ readings: [before, after], ...typed }) => [
    `Цього дня годинники показували ${quoted(typed.written)} двічі, бо їх перевели назад.`,
    `До переведення це ${instantLine(typed, before)}, а після нього ${instantLine(typed, after)}`,
  ],
};
