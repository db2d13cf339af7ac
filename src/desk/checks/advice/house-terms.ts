import type { Language } from '../../../model/language.ts';
import { interfaceLanguages } from '../../../model/language.ts';
import type { Term } from '../../../model/term.ts';
import { finding } from '../../findings/finding.ts';
import { phrasePattern, wholeWords } from './whole-words.ts';
import type { WordRule } from './word-rule.ts';
import { matchesOf } from '../../text/matches.ts';

interface Listed {
  readonly pattern: RegExp;
  readonly except: RegExp | undefined;
  readonly write: string;
}

/**
 * Advises to write names and terms as the newsroom's house list does. Case-sensitive, except for the first letter of a
 * phrase, which is a capital at the beginning of a sentence.
 */
export function houseTerms(terms: readonly Term[]): WordRule {
  const lists = new Map(interfaceLanguages.map((language) => [language, houseList(terms, language)] as const));
  return function* ({ ownText }, { language }) {
    for (const { pattern, except, write } of lists.get(language) ?? []) {
      const allowed = except
        ? [...matchesOf(ownText, except)].map((one) => [one.index, one.index + one[0].length])
        : [];
      for (const { index, 0: written } of matchesOf(ownText, pattern)) {
        if (allowed.some(([from = 0, to = 0]) => from <= index && index < to)) continue;
        yield { index, at: (where) => finding('house-term', { written, write }, where) };
      }
    }
  };
}

function houseList(all: readonly Term[], language: Language): readonly Listed[] {
  return all
    .filter((one) => one.language === undefined || one.language === language)
    .map(({ write, not, except }) => ({
      write,
      pattern: wholeWords(not.map(spelling).join('|'), 'gu'),
      except: except && wholeWords(except.map(spelling).join('|'), 'gu'),
    }));
}

function spelling(written: string): string {
  const [first = '', ...rest] = Array.from(written.trim());
  const cases = [...new Set([first.toLowerCase(), first.toUpperCase()])].filter((one) => Array.from(one).length === 1);
  const spellings = cases.length > 1 && /\s/u.test(written.trim()) ? cases : [first];
  return spellings.map((start) => phrasePattern(start + rest.join(''))).join('|');
}
