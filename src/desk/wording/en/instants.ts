import {
  faultOfInstant,
  instantLike,
  instantLine,
  type DoubtfulInstant,
  type TypedInstant,
} from '../pieces/instants.ts';
import type { Message, Messages } from '../pieces/words.ts';
import { quoted } from './parts.ts';

const gaps = { day: 'year-month-day', time: 'hour:minute' };

export const aboutInstants = {
  instant: (typed: TypedInstant) => {
    const value = quoted(typed.written);
    const words: Readonly<Record<ReturnType<typeof faultOfInstant>, Message>> = {
      time: [`${value} has no time of day.`, `Add it: ${instantLine(typed, instantLike(typed.written, gaps))}`],
      spaces: [
        `A space too many stands between the day and the time of ${value}.`,
        `Write one: ${instantLine(typed, instantLike(typed.written, gaps))}`,
      ],
      impossible: [
        `There is no such day or hour: ${value}.`,
        'Check month, day, hour and minute; the order is year, month, day.',
      ],
      form: [
        `${value} is not a date with a time.`,
        `Write day and time: ${instantLine(typed, instantLike(typed.written, gaps))}`,
      ],
    };
    return words[faultOfInstant(typed.written)];
  },
  'instant-skipped': ({ readings: [before, after], ...typed }: DoubtfulInstant) => [
    `On this day no clock showed ${quoted(typed.written)}: the clocks were put forward over it.`,
    `Write ${instantLine(typed, before)} or ${instantLine(typed, after)}`,
  ],
  'instant-repeated': ({ readings: [before, after], ...typed }: DoubtfulInstant) => [
    `On this day clocks showed ${quoted(typed.written)} twice: they were put back over it.`,
    `Before that it is ${instantLine(typed, before)} and after it ${instantLine(typed, after)}`,
  ],
} satisfies Messages;
