import type { TextAround, WordRule } from '../../src/desk/checks/advice/word-rule.ts';
import { unreadFile } from '../../src/desk/findings/content-file.ts';
import { passagesIn, positionIn } from '../../src/markdown/inspect/passages.ts';
import type { Language } from '../../src/model/language.ts';

/** What a rule says about a body: `line:column` and the facts of each remark. A quick look must not miss what is said. */
export function remarksOn(
  rule: WordRule,
  body: string,
  around: Partial<TextAround> & { readonly language?: Language } = {},
): readonly (readonly [place: string, facts: unknown])[] {
  const whole = { language: 'en', sources: [], ...around } as const;
  const remarks = passagesIn(body, () => true).flatMap((passage) =>
    [...rule.remarks(passage, whole)].map(({ index, at }) => {
      const { line, column } = positionIn(passage, index);
      return [`${String(line)}:${String(column)}`, at({ file: unreadFile('a.md') }).facts] as const;
    }),
  );
  if (remarks.length > 0 && !rule.mayBeBroken(body, whole)) throw new Error('The quick look missed a remark.');
  return remarks;
}

/** The same, as the values of the facts alone. */
export function wordsOf(rule: WordRule, body: string, language: Language = 'en'): readonly unknown[] {
  return remarksOn(rule, body, { language }).map(([, facts]) => Object.values(facts as object)[0] as unknown);
}
