import type { PublicPage, PublicTopic, RenderedBody } from '../../model/public-newsroom.ts';
import type { Site } from '../../model/site.ts';
import { textIn, type LocalisedText } from '../../model/text.ts';
import type { TranslatedPage } from '../../newsroom/pages-of-site.ts';
import type { UnrenderedTopic } from '../../newsroom/topics-of-site.ts';

export function publicTopic({ written: _, ...topic }: UnrenderedTopic, { html }: RenderedBody): PublicTopic {
  return { ...topic, html };
}

export function publicPage({ language, written }: TranslatedPage, { html }: RenderedBody, site: Site): PublicPage {
  const say = (text: LocalisedText) => textIn(text, language, site.languages[0]);
  const { id, title, description, language: textLanguage } = written;
  return { id, language, textLanguage, title: say(title), description: say(description), html };
}
