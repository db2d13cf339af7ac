import type { Language } from '../../../model/language.ts';
import { matchesOf } from '../../text/matches.ts';

/** Abbreviations whose full stop does not end a sentence. */
const abbreviations: Readonly<Record<Language, string>> = {
  en: 'Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cpt|Sgt|Cpl|Adm|Cmdr|Brig|Sen|Rep|Gov|Pres|St|Mt|No|Nos|vs|etc|approx|ca|cf|al|Inc|Ltd|Co|Corp|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec',
  uk: 'т|р|рр|ст|млн|млрд|тис|грн|дол|крб|м|с|смт|вул|бул|просп|пл|обл|ім|див|напр|тд|тп|ін|др|пр|ред|пол|ген|лейт|полк|кап|проф|акад|доц|гр|о|ч|стор|рис|табл|січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд',
};

const short = { en: shortened(abbreviations.en), uk: shortened(abbreviations.uk) };
const end = /(?<![.!?…])[.!?…]+[»”"’')\]]*(?=\s+[«“"‘('[]?[\p{Lu}\p{N}]|\s*$)/gu;

/** The index after each sentence of a text. The full stops of initials and abbreviations («млн.») do not end one. */
export function sentenceEnds(text: string, language: Language): readonly number[] {
  const ends = [...matchesOf(text, end)]
    .filter(({ index, 0: signs }) => signs !== '.' || !short[language].test(text.slice(Math.max(0, index - 12), index)))
    .map(({ index, 0: signs }) => index + signs.length);
  const rest = text.slice(ends.at(-1) ?? 0);
  return /[\p{L}\p{N}]/u.test(rest) ? [...ends, text.length] : ends;
}

export function sentenceAt(text: string, index: number, language: Language): string {
  const ends = sentenceEnds(text, language);
  const from = ends.findLast((one) => one <= index) ?? 0;
  return text.slice(from, ends.find((one) => one > index) ?? text.length);
}

/** An initial or one of these words, right before a full stop. */
function shortened(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{Lu}|\\p{L}\\.\\p{L}|${words})$`, 'iu');
}
