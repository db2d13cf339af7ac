import type { ArticleFields } from '../../../model/article.ts';
import type { LocalisedText } from '../../../model/text.ts';
import type { AuthorFields, Entry } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';

/**
 * Checks that the alt text of a picture repeats neither its caption nor the headline: a screen reader would read the same
 * words twice.
 */
export function* altTextOfArticle({ file, fields: { picture, title } }: Entry<ArticleFields>): Iterable<Finding> {
  const rule = picture && repetition(picture.alt, { caption: picture.caption, title });
  if (rule) yield finding(rule, {}, { file, value: ['picture', 'alt'] });
}

/** The same of a portrait, in every language. */
export function* altTextOfAuthor({ file, fields: { photo } }: Entry<AuthorFields>): Iterable<Finding> {
  if (!photo) return;
  for (const [language, text] of byLanguage(photo.alt)) {
    const caption = new Map(byLanguage(photo.caption)).get(language);
    const rule = repetition(text, { caption, title: undefined });
    const value = language === '' ? ['photo', 'alt'] : ['photo', 'alt', language];
    if (rule) yield finding(rule, {}, { file, value });
  }
}

interface Beside {
  readonly caption: string | undefined;
  readonly title: string | undefined;
}

/** The rule that an alt text breaks, compared without capitals, spaces and punctuation, which are not heard. */
export function repetition(
  alt: string,
  { caption, title }: Beside,
): 'alt-repeats-caption' | 'alt-repeats-title' | undefined {
  const heard = asHeard(alt);
  if (heard === '') return undefined;
  if (caption !== undefined && heard === asHeard(caption)) return 'alt-repeats-caption';
  return title !== undefined && heard === asHeard(title) ? 'alt-repeats-title' : undefined;
}

function asHeard(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The texts of a localised text with their languages; the language is `''` if it is one text for all. */
function byLanguage(text: LocalisedText): readonly (readonly [string, string])[] {
  return typeof text === 'string' ? [['', text]] : Object.entries(text);
}
