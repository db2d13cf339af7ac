import type { LocalisedText } from '../../../model/text.ts';
import type { Draft } from '../../load/content.ts';
import { found, type Finding } from '../../findings/finding.ts';

/** Checks that an alt text repeats neither caption nor headline: a screen reader would read the same words twice. */
export function* brokenAltTexts({ articles, authors }: Draft): Iterable<Finding> {
  for (const { file, fields } of articles) {
    const { picture, title } = fields;
    const rule = picture && repetition(picture.alt, { caption: picture.caption, title });
    if (rule) yield found(rule, {}, { file, value: ['picture', 'alt'] });
  }
  for (const { file, fields } of authors) {
    if (!fields.photo) continue;
    const { alt, caption } = fields.photo;
    for (const [language, text] of byLanguage(alt)) {
      const rule = repetition(text, { caption: new Map(byLanguage(caption)).get(language), title: undefined });
      const value = language === '' ? ['photo', 'alt'] : ['photo', 'alt', language];
      if (rule) yield found(rule, {}, { file, value });
    }
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
