import type { ArticleFields } from '../../model/article.ts';
import type { Language } from '../../model/language.ts';
import type { LocalisedText } from '../../model/text.ts';
import { markedField } from './markup/fields.ts';
import type { WordRule } from './advice/word-rule.ts';
import { withoutQuotations } from '../../markdown/inspect/quotations.ts';
import type { ContentFile } from '../findings/content-file.ts';
import type { Entry } from '../load/content.ts';
import type { RecordName } from '../load/records.ts';
import type { Finding } from '../findings/finding.ts';
import type { Path } from '../findings/finding.ts';

/** A text of the newsroom's own that stands in a field. */
interface FieldText {
  readonly path: Path;
  readonly text: string;
  readonly language: Language;
}

/** What the rules have to say about texts in fields. The place is the whole value: YAML may have folded its lines. */
export function* remarksOnFields({ file, texts }: WrittenTexts, rules: readonly WordRule[]): Iterable<Finding> {
  for (const { path, text, language } of texts) {
    const passage = { form: 'caption', text, isDated: false, links: [], start: { line: 1, column: 1 } } as const;
    const ownText = withoutQuotations(text);
    for (const rule of rules)
      for (const { at } of rule({ ...passage, ownText }, { language })) yield at({ file, value: path });
  }
}

/** What is wrong with texts in fields by themselves: marks that are shown as signs, letters that were lost. */
export function* markedFields({ file, texts }: WrittenTexts): Iterable<Finding> {
  for (const { path, text } of texts) yield* markedField(text, { file, value: path });
}

/** The texts of one file's fields. */
interface WrittenTexts {
  readonly file: ContentFile;
  readonly texts: readonly FieldText[];
}

/** The texts that a record's fields hold; those of records that stand in one file for all languages, in `first` where none is named. */
export function textsInFields(
  record: Exclude<RecordName, 'site'>,
  entry: Entry<object>,
  first: Language,
): WrittenTexts {
  const { file, language } = entry;
  const fields = entry.fields as Partial<Record<string, LocalisedText>>;
  if (record === 'article') return { file, texts: ofArticle(entry.fields, language) };
  const isText = record === 'topic' || record === 'topic-translation' || record === 'page';
  const texts = written[record].flatMap((name) => byLanguage([name], fields[name], isText ? language : first));
  return { file, texts };
}

const written = {
  author: ['bio'],
  category: ['description'],
  source: ['note'],
  topic: ['title'],
  'topic-translation': ['title'],
  page: ['title', 'description'],
} as const satisfies Record<Exclude<RecordName, 'site' | 'article'>, readonly string[]>;

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
