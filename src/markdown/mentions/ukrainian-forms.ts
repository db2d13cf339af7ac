import { stemsOf } from './ukrainian-stems.ts';

/**
 * A class of words with the same endings: `ending` is replaced by each of `forms`. Forms are generated from the name, not
 * guessed from the text, so that another word with the same beginning is never taken for it.
 */
type Declension = Readonly<{ ending: RegExp; forms: string }>;

const vowelled = /[аеєиіїоуюя]/u;

/** Declensions of nouns; the first that fits counts. Forms that do not exist are harmless, since no text has them. */
const nouns: readonly Declension[] = [
  { ending: /(?<=[зсц]ьк)(?<!^[Вв]ійськ)(?:ий|а|е|і)$/u, forms: 'ий ого ому им ім а ої ій у ою е і их ими' },
  { ending: /ий$/u, forms: 'ого ому им ім і их ими' },
  { ending: /(?<=[жчшщ])а$/u, forms: 'і у ею е ам ами ах' },
  { ending: /а$/u, forms: 'и і у ою о ам ами ах -' },
  // Запоріжжя, Подвір’я and сім’я.
  { ending: /(?<=['’]|\1([бвгґджзклмнпрстфхцчшщ]))я$/u, forms: 'і ї ю ям ею єю ями ях' },
  { ending: /(?<=[аеєиіїоуюя])я$/u, forms: 'ї ю єю є й ям ями ях' },
  { ending: /я$/u, forms: 'і ю ею е ям ями ях ь' },
  { ending: /о$/u, forms: 'а у ові ом і е ам ами ах -' },
  { ending: /(?<=[жчшщ])е$/u, forms: 'а у ем і ам ами ах' },
  // Рівне and Мирне are declined like adjectives, поле and море are not.
  { ending: /(?<=[бвгґдкмнпст])е$/u, forms: 'ого ому им ім і их ими' },
  { ending: /е$/u, forms: 'я ю ем і ям ями ях' },
  { ending: /и$/u, forms: 'ів ам ами ах =' },
  { ending: /(?<=[жчшщ])і$/u, forms: 'ів ей ам ами ах' },
  { ending: /і$/u, forms: 'ів ей ям ями ях ь' },
  { ending: /ї$/u, forms: 'їв й ям ями ях' },
  { ending: /й$/u, forms: 'я ю єві єм ї їв ям ями ях' },
  { ending: /ь$/u, forms: 'я ю еві ем і е ів ей ям ями ях' },
  { ending: /(?<=[жчшщ])$/u, forms: 'а у еві ем і е ю ів ей ам ами ах' },
  { ending: /(?<=[аяо]р)$/u, forms: 'а я у ю ові еві ом ем і и е ів ам ям ами ями ах ях' },
  { ending: /(?<=[оєе]в|[иії]н)$/u, forms: 'а у ові ом им і и е ів ам ами ах' },
  { ending: /(?<=[бвгґдзклмнпрстфхц])$/u, forms: 'а у ові ом і и е ів ам ами ах' },
];

/** Declensions of adjectives before a noun; `next` matches the end of the word after the adjective. */
const adjectives: readonly (Declension & { readonly next: RegExp })[] = [
  { ending: /ий$/u, next: /./u, forms: 'ого ому им ім і их ими' },
  // Верхній, третій; a бій is a noun.
  { ending: /(?<=н|[Тт]рет)ій$/u, next: /./u, forms: 'ього ьому ім і іх іми' },
  // Часів Яр. The forms of a noun such as Харків are among them, since a name may begin with either.
  { ending: /ів$/u, next: /[^аеєиіїоуюя]$/u, forms: 'ового овому овим овім ова ову овом ові ове' },
  { ending: /(?<=[нщ])я$/u, next: /[аяь]$/u, forms: 'ьої ій ю ьою і іх іми' },
  { ending: /а$/u, next: /[аяьч]$/u, forms: 'ої ій у ою і их ими' },
  { ending: /є$/u, next: /[оея]$/u, forms: 'ього ьому ім і' },
  { ending: /е$/u, next: /[оея]$/u, forms: 'ого ому им ім і их ими' },
  { ending: /і$/u, next: /[иіаї]$/u, forms: 'их им ими іх ім іми' },
];

/**
 * The forms of a word of a Ukrainian name in all cases, the word itself included. Short words, acronyms, designators and
 * words in Latin letters have one form.
 * @param next the word after it in the name; `''` if it is the last.
 */
export function ukrainianForms(word: string, next: string): readonly string[] {
  if (!/^(?:[\p{Lu}\p{Ll}][а-щьюяґєії'’]{2,}|[Яя]р)$/u.test(word) || !vowelled.test(word.toLowerCase())) return [word];
  const kind = adjectives.find(({ ending, next: behind }) => ending.test(word) && behind.test(next));
  const declension = kind ?? nouns.find(({ ending }) => ending.test(word));
  if (!declension) return [word];
  const endings = declension.forms.split(' ');
  const forms = kind
    ? endings.map((ending) => word.replace(declension.ending, '') + ending)
    : stemsOf(word, declension.ending).flatMap((stem) => endings.map((ending) => joined(stem, ending)));
  return [...new Set([word, ...forms.filter((form) => form !== '')])];
}

/** Consonants that change before `і` in the locative. */
const softened: Readonly<Record<string, string>> = { к: 'ц', г: 'з', х: 'с' };

/**
 * A stem with an ending. The ending `=` is empty; `-` too, but gives `''` (no form) for short words, whose bare stem is
 * often another word: Рада – рад. With it, о is inserted before a final к: Точка – Точок. к, г and х change before і.
 */
function joined(stem: string, ending: string): string {
  if (ending === '-') return stem.length < 4 ? '' : stem.replace(/(?<=[бвгґджзйлмнпрстфхцчшщ])к$/u, 'ок');
  if (ending === '=') return stem;
  const soft = ending === 'і' ? softened[stem.slice(-1)] : undefined;
  return soft === undefined ? stem + ending : `${stem.slice(0, -1)}${soft}і`;
}
