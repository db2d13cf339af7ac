import { isAdvice } from '../../model/advice.ts';
import type { ArticleFields } from '../../model/article.ts';
import type { ParsedBody } from '../../markdown/parse/parse-body.ts';
import { noFacts, type BodyFacts } from '../load/body-facts.ts';
import type { AuthorFields, Entry } from '../load/content.ts';
import type { OwnSettings } from '../load/own-settings.ts';
import { instantIn, type RecordName } from '../load/records.ts';
import type { Finding } from '../findings/finding.ts';
import { altLikeCaption } from './advice/alt-like-caption.ts';
import { dateOutsideFolder } from './advice/date-folder.ts';
import { datesWithoutYear } from './advice/dates-without-year.ts';
import { houseTerms } from './advice/house-terms.ts';
import { liveUpdates } from './advice/live-updates.ts';
import { linkTexts } from './advice/link-texts.ts';
import { mixedLetters } from './advice/mixed-letters.ts';
import { paragraphLength } from './advice/paragraph-length.ts';
import { relativeWords } from './advice/relative-words.ts';
import type { WordRule } from './advice/word-rule.ts';
import { markedFields, remarksOnFields, textsInFields } from './advised-fields.ts';
import { checkBody } from './own-body.ts';
import type { AboveBody } from './rules/body.ts';
import { altTextOfArticle, altTextOfAuthor } from './rules/alt-texts.ts';
import { brokenDates } from './rules/dates.ts';
import { brokenEnd } from './rules/ended.ts';
import { mixedHostsOfFields } from './rules/mixed-hosts.ts';
import { repeatsOfArticle } from './rules/repeats.ts';

export interface OwnFindings {
  readonly findings: readonly Finding[];
  readonly inBody: BodyFacts;
}

/** One file of the newsroom, its fields read and its body parsed. */
export interface ReadRecord {
  readonly record: Exclude<RecordName, 'site'>;
  readonly entry: Entry<object>;
  /** `undefined` where there is none. */
  readonly body: ParsedBody | undefined;
}

/** Says what is wrong with a file by itself, advice included, and what its body holds for others. */
export function ownChecks(settings: OwnSettings): (read: ReadRecord) => OwnFindings {
  const rules = wordRules(settings);
  const instant = instantIn(settings.timeZone);
  return ({ record, entry, body }) => {
    // Of a withdrawn story readers see neither text nor sources.
    const isWithdrawn = record === 'article' && (entry as Entry<ArticleFields>).fields.status === 'withdrawn';
    const advised = isWithdrawn ? [] : rules;
    const above = { ...aboveBody(record, entry), instant };
    const { findings: ofBody, inBody } = body ? checkBody(body, above, advised) : { findings: [], inBody: noFacts };
    const texts = textsInFields(record, entry, settings.language);
    const inTexts = [...markedFields(texts), ...remarksOnFields(texts, advised)];
    const findings = [...ownFields(record, { ...entry, inBody }, settings.timeZone), ...inTexts, ...ofBody];
    return { findings: isWithdrawn ? findings.filter(({ rule }) => !isAdvice(rule)) : findings, inBody };
  };
}

function* ownFields(record: RecordName, entry: Entry<object>, timeZone: string | undefined): Iterable<Finding> {
  yield* mixedHostsOfFields(entry);
  if (record === 'author') yield* altTextOfAuthor(entry as Entry<AuthorFields>);
  if (record !== 'article') return;
  const article = entry as Entry<ArticleFields>;
  yield* repeatsOfArticle(article);
  yield* brokenDates(article);
  yield* brokenEnd(article);
  yield* altTextOfArticle(article);
  if (article.fields.status === 'withdrawn') return;
  yield* altLikeCaption(article);
  yield* liveUpdates(article);
  yield* dateOutsideFolder(article, timeZone);
}

function aboveBody(record: RecordName, { file, language, fields }: Entry<object>): Omit<AboveBody, 'instant'> {
  if (record !== 'article') return { file, language, title: undefined, citations: new Set(), corrections: [] };
  const { title, sources, corrections } = fields as Partial<ArticleFields>;
  return { file, language, title, citations: sources && new Set(sources.map(({ id }) => id)), corrections };
}

function wordRules({ terms, sentences }: OwnSettings): readonly WordRule[] {
  return [relativeWords, datesWithoutYear, houseTerms(terms), mixedLetters, linkTexts, paragraphLength(sentences)];
}
