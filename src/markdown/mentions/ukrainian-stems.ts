interface Alternation {
  readonly ending: RegExp;
  readonly instead: string;
}

/** Vowels of a closed last syllable that change or fall out as soon as an ending opens it. */
const alternations: readonly Alternation[] = [
  // Харків – Харкова, Київ – Києва.
  { ending: /(?<=[жчшщц])ів$/u, instead: 'ев' },
  { ending: /їв$/u, instead: 'єв' },
  // Бій – бою.
  { ending: /(?<=[бвгджзклмнпрст])ій$/iu, instead: 'ой' },
  // Вертоліт – вертольота.
  { ending: /(?<=л)іт$/u, instead: 'ьот' },
  // Кривий Ріг – Рогу, Тернопіль – Тернополя, міст – мосту, Схід – Сходу.
  { ending: /і(?=(?:[бвгдзклнпрстш]|сть?|ль|нь)$)/u, instead: 'о' },
  // Ніч – ночі, північ – півночі; Січ stays what it is.
  { ending: /(?<=[Нн])іч$/u, instead: 'оч' },
  // Ірпінь – Ірпеня.
  { ending: /і(?=нь$)/u, instead: 'е' },
  // Кременець – Кременця, осередок – осередку, корабель – корабля, Дністер – Дністра.
  { ending: /е(?=(?:ць|нь|ль|р)$)/u, instead: '' },
  { ending: /о(?=к$)/u, instead: '' },
];

/** What stays of a noun before its endings: as it is written, and with its last vowel changed. */
export function stemsOf(word: string, ending: RegExp): readonly string[] {
  const changed = alternations
    .filter((one) => one.ending.test(word))
    .map((one) => word.replace(one.ending, one.instead))
    .map((stem) => stem.replace(ending, ''));
  const plain = word.replace(ending, '');
  return [plain, ...changed, ...doubled(word)];
}

/** Сталь – сталлю, міць – міццю, ніч – ніччю: a soft consonant behind a vowel doubles before ю. */
function doubled(word: string): readonly string[] {
  const [, last] = /(?<=[аеєиіїоуюя])([лнтсзцджчш])ь?$/u.exec(word) ?? [];
  const isSoft = word.endsWith('ь') || /[жчш]$/u.test(word);
  return isSoft && last !== undefined ? [word.replace(/ь$/u, '') + last] : [];
}
