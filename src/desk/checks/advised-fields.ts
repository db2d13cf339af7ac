import type { ArticleFields } from '../../model/article.ts';
import type { Language } from '../../model/language.ts';
import type { LocalisedText } from '../../model/text.ts';
import type { WordRule } from './advice/word-rule.ts';
import { withoutQuotations } from '../../markdown/inspect/quotations.ts';
import type { DeskFile } from '../findings/content-file.ts';
import type { Draft } from '../load/content.ts';
import type { Finding } from '../findings/finding.ts';
import type { Path } from '../yaml/position.ts';

/** A text of the newsroom's own that stands in a field. */
interface FieldText {
  readonly path: Path;
  readonly text: string;
  readonly language: Language;
}

type Located = readonly [file: DeskFile, texts: readonly FieldText[]];

/** What the rules have to say about texts in fields. The place is the whole value: YAML may have folded its lines. */
export function* remarksOnFields(draft: Draft, rules: readonly WordRule[]): Iterable<Finding> {
  for (const [file, texts] of everyText(draft)) {
    for (const { path, text, language } of texts) {
      const around = { language, sources: [] };
      const passage = { form: 'caption', text, isDated: false, links: [], start: { line: 1, column: 1 } } as const;
      for (const rule of rules.filter((one) => one.mayBeBroken(text, around))) {
        const ownText = withoutQuotations(text);
        for (const { at } of rule.remarks({ ...passage, ownText }, around)) yield at({ file, value: path });
      }
    }
  }
}

function* everyText({ articles, topics, pages, authors, categories, sources, languages }: Draft): Iterable<Located> {
  const first = languages[0];
  for (const { file, fields, language } of articles) yield [file, ofArticle(fields, language)];
  for (const { file, fields, language } of [...topics, ...pages])
    yield [file, byLanguage(['title'], fields.title, language)];
  for (const { file, fields, language } of pages)
    yield [file, byLanguage(['description'], fields.description, language)];
  for (const { file, fields } of authors) yield [file, byLanguage(['bio'], fields.bio, first)];
  for (const { file, fields } of categories) yield [file, byLanguage(['description'], fields.description, first)];
  for (const { file, fields } of sources) yield [file, byLanguage(['note'], fields.note, first)];
}

/** What was wrong before a correction is left as it was. */
function ofArticle(fields: Partial<ArticleFields>, language: Language): readonly FieldText[] {
  const { title, description, dateline, warning, picture, facts = [], corrections = [] } = fields;
  const given: readonly (readonly [Path, string | undefined])[] = [
    [['title'], title],
    [['description'], description],
    [['dateline'], dateline],
    [['warning'], warning],
    [['picture', 'alt'], picture?.alt],
    [['picture', 'caption'], picture?.caption],
    ...facts.map((fact, at) => [['facts', at], fact] as const),
    ...corrections.map(({ text }, at) => [['corrections', at, 'text'], text] as const),
  ];
  return given.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text, language }]));
}

function byLanguage(path: Path, text: LocalisedText | undefined, language: Language): readonly FieldText[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [{ path, text, language }];
  return Object.entries(text).map(([of, one]) => ({ path: [...path, of], text: one, language: of as Language }));
}
