/** Vowels of a closed last syllable that change or disappear before an ending. */
const alternations: readonly Readonly<{ ending: RegExp; instead: string }>[] = [
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

/** The stems of a noun to which endings are added: as written, with its last vowel changed, with its last consonant doubled. */
export function stemsOf(word: string, ending: RegExp): readonly string[] {
  const fitting = alternations.filter((one) => one.ending.test(word));
  const changed = fitting.map((one) => word.replace(one.ending, one.instead).replace(ending, ''));
  return [word.replace(ending, ''), ...changed, ...doubled(word)];
}

/** The stem with its soft last consonant doubled, as before ю: Сталь – сталлю, міць – міццю; empty for other nouns. */
function doubled(word: string): readonly string[] {
  const [, last] = /(?<=[аеєиіїоуюя])([лнтсзцджчш])ь?$/u.exec(word) ?? [];
  const isSoft = word.endsWith('ь') || /[жчш]$/u.test(word);
  return isSoft && last !== undefined ? [word.replace(/ь$/u, '') + last] : [];
}
