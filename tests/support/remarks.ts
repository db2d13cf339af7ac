import type { WordRule } from '../../src/desk/checks/advice/word-rule.ts';
import { fileWithoutText } from '../../src/desk/findings/content-file.ts';
import { passagesIn, positionIn } from '../../src/markdown/inspect/passages.ts';
import { parseBody } from '../../src/markdown/parse/parse-body.ts';
import type { Language } from '../../src/model/language.ts';

/** What a rule says about a body: `line:column` and the facts of each remark. */
export function remarksOn(
  rule: WordRule,
  body: string,
  language: Language = 'en',
): readonly (readonly [place: string, facts: unknown])[] {
  return passagesIn(parseBody(body)).flatMap((passage) =>
    [...rule(passage, { language })].map(({ index, at }) => {
      const { line, column } = positionIn(passage, index);
      return [`${String(line)}:${String(column)}`, at({ file: fileWithoutText('a.md') }).facts] as const;
    }),
  );
}

/** The same, as the values of the facts alone. */
export function wordsOf(rule: WordRule, body: string, language: Language = 'en'): readonly unknown[] {
  return remarksOn(rule, body, language).map(([, facts]) => Object.values(facts as object)[0] as unknown);
}
