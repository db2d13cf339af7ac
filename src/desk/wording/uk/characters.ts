import { characterName, characterNumber } from '../../text/character-names.ts';
import { isCyrillic, isGreek, isLatin, type StrayLetter } from '../../text/lookalikes.ts';
import type { aboutCharacters as english } from '../en/characters.ts';

type Hidden = Parameters<(typeof english)['hidden-character']>[0];

export const aboutCharacters: typeof english = {
  'hidden-character': (hidden) => [`Тут стоїть ${hiddenIn(hidden)}.`, retype],
  'hidden-character-in-name': (hidden) => [
    `У назві цього файлу або теки стоїть ${hiddenIn(hidden)}.`,
    'Дайте іншу назву, набравши її вручну.',
  ],
  'hidden-character-in-text': (hidden) => [
    `Тут стоїть ${hiddenIn(hidden)}; мабуть, його скопіювали разом із текстом.`,
    retype,
  ],
  'address-mixed': ({ host, letter, write }) => [
    `В адресі «${host}» ${isKnown(letter) ? script(letter) : 'літера'} «${letter}» (${characterNumber(letter)}) стоїть серед літер іншої абетки: це не той сайт, на який схоже.`,
    write === undefined
      ? 'Відкрийте сайт у браузері й скопіюйте адресу звідти.'
      : `Пишіть ${write}, якщо мали на увазі цей сайт; інакше скопіюйте адресу з браузера.`,
  ],
  'mixed-letters': ({ word, ...stray }) => [
    strayIn(word, stray),
    `Пишіть «${stray.write}»: інакше цього слова не знайде жоден пошук.`,
  ],
};

/** Says which letter of a word only looks like one of another alphabet. */
export function strayIn(word: string, { letter, meant, place }: StrayLetter): string {
  return `У слові «${word}» ${String(place)}-й знак – ${script(letter)} «${letter}» (${characterNumber(letter)}), яка лише схожа на ${scriptOf(meant)} «${meant}».`;
}

const retype = 'Видаліть слова довкола й наберіть їх знову; якщо їх вставити, знак повернеться.';

function hiddenIn({ sign, count }: Hidden): string {
  const others = count > 1 ? `, і ще таких знаків: ${String(count - 1)}` : '';
  return `знак, якого ніхто не бачить, ${characterName(sign)}${others}`;
}

function isKnown(letter: string): boolean {
  return isCyrillic(letter) || isLatin(letter) || isGreek(letter);
}

function script(letter: string): string {
  return isCyrillic(letter) ? 'кирилична літера' : isLatin(letter) ? 'латинська літера' : 'грецька літера';
}

function scriptOf(letter: string): string {
  return isCyrillic(letter) ? 'кириличну' : 'латинську';
}
