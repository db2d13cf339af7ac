import { matchesOf } from './matches.ts';

/** A piece of a text whose letters were encoded twice, and what it was. */
export interface GarbledWords {
  readonly index: number;
  readonly written: string;
  readonly meant: string;
}

interface CodePage {
  readonly bytes: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}

/** UTF-8 that a program took for the code page of Western Europe or of Cyrillic: â€œ for “, РџСЂРё for При. */
const codePages: readonly CodePage[] = [
  codePage('windows-1252', (lead, next) => `(?:${lead}${next}{1,3})+`),
  // "Рі" and "Сі" begin words; three such pairs in a row are no word.
  codePage('windows-1251', (lead, next) => `(?:${lead}${next}){3,}`),
];

/** All of them in one pattern: of most texts, one search says that there are none. */
const anyPage = new RegExp(codePages.map(({ pattern: { source } }) => source).join('|'), 'u');

/** The pieces of a text whose letters were encoded twice. */
export function garbledWords(text: string): readonly GarbledWords[] {
  if (!anyPage.test(text)) return [];
  return codePages.flatMap(({ bytes, pattern }) =>
    [...matchesOf(text, pattern)].flatMap(({ index, 0: written }) => {
      const meant = decoded(Array.from(written, (letter) => bytes.get(letter) ?? 0));
      return meant === undefined || isLetterAmong(text, index, written) ? [] : [{ index, written, meant }];
    }),
  );
}

/** Whether only one letter would be meant, and others stand beside it: «Â» is right. */
function isLetterAmong(text: string, index: number, written: string): boolean {
  const beside = text.charAt(index - 1) + text.charAt(index + written.length);
  return written.length === 2 && /[\u0080-\uFFFF]/u.test(beside);
}

function codePage(name: string, runs: (lead: string, next: string) => string): CodePage {
  const decoder = new TextDecoder(name);
  const letters = Array.from({ length: 128 }, (_, at) => decoder.decode(Uint8Array.of(at + 128)));
  const between = (from: number, to: number) =>
    `[${letters
      .slice(from - 128, to - 127)
      .join('')
      .replaceAll(/[\\\]^-]/gu, '\\$&')}]`;
  const pattern = new RegExp(runs(between(0xc2, 0xf4), between(0x80, 0xbf)), 'gu');
  return { pattern, bytes: new Map(letters.map((letter, at) => [letter, at + 128])) };
}

function decoded(bytes: readonly number[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
