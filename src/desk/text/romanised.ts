// The letters at the beginning of a word, and elsewhere (Resolution 55 of the Cabinet of Ministers, 27 January 2010).
const atStart: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };
const elsewhere: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i' },
  ...{ й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh' },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia' },
};

const apostrophes = /(?<=\p{L})['’ʼ`](?=\p{L})/gu;

/** Transliterates Ukrainian into Latin letters as in passports. Other characters are left as they are. */
export function romanised(text: string): string {
  return text
    .normalize('NFC')
    .replace(apostrophes, '')
    .replace(/зг/giu, (pair) => inCaseOf(pair, 'zgh'))
    .replace(/(?<!\p{L})[єїйюя]/giu, (letter) => inCaseOf(letter, atStart[letter.toLowerCase()] ?? letter))
    .replace(/[а-яєіїґ]/giu, (letter) => inCaseOf(letter, elsewhere[letter.toLowerCase()] ?? letter));
}

/** Returns the Latin letters, the first one a capital where that of `letter` is: `Щ` becomes `Shch`. */
function inCaseOf(letter: string, latin: string): string {
  const isCapital = /^\p{Lu}/u.test(letter);
  return isCapital ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
}
