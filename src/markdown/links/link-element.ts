import type { Element, ElementContent } from 'hast';
import type { Link } from 'mdast';
import { bodyLabels } from '../../locale/body-labels.ts';
import type { Language } from '../../model/language.ts';
import type { BodyArticle, BodyContext } from '../context/body-context.ts';
import { element, textNode, screenReaderText } from '../tree/element.ts';
import { linkTarget, withoutFragment, type LinkScheme } from './link-target.ts';
import { renderStateIn, type Handler, type RenderState } from '../context/render-state.ts';
import { sourceLink } from './source-link.ts';

/** A link to be rendered, with its target as `linkTarget` returns it. */
type Wanted = Readonly<{ target: string; words: Words; rendering: RenderState }>;

/** Returns the content of a link, or its default name if the editor wrote none. */
type Words = (name: string) => ElementContent[];
type Elements = readonly ElementContent[];

/** Renders a link by its scheme. A link to nothing, or to what is not public yet, becomes plain text. */
export const linkHandler: Handler = (state, node: Link) => linkContent(node.url, state.all(node), renderStateIn(state));

/** Content (words or a picture) inside a link to the address that the editor wrote. */
export function linkContent(url: string, words: ElementContent[], rendering: RenderState): ElementContent[] {
  const { scheme, target } = linkTarget(url);
  return [...byScheme[scheme]({ target, words: namedWords(words, url), rendering })];
}

/** The content of a link, replaced by the name of its target if it is empty or an autolink such as `<source:dx>`. */
function namedWords(words: ElementContent[], url: string): Words {
  const [first] = words;
  const isEmpty = words.every((node) => node.type === 'text' && node.value.trim() === '');
  const isBare = /^(?:source|topic):/iu.test(url) && first?.type === 'text' && first.value === url;
  return (name) => (isEmpty || isBare ? [textNode(name)] : words);
}

/** The path of an article on this site, in any language; a link to it is treated as an `article:` link. */
const articlePath = /^\/(?:[a-z]{2,3}\/)?(\d{4}\/\d{2}\/[a-z0-9-]+)\/?(?:[?#].*)?$/u;

const byScheme: Readonly<Record<LinkScheme, (wanted: Wanted) => Elements>> = {
  refused: ({ words }) => words(''),
  fragment: ({ target, words }) => [element('a', { href: target }, words(target))],
  site: ({ target, words, rendering: { context } }) => {
    const address = articlePath.exec(target)?.[1];
    if (address === undefined) return pageLink(target, words(target), context);
    return storyLink(address + withoutFragment(target)[1], words, context);
  },
  external: ({ target, words, rendering }) => [externalLink(target, words(target), rendering.context)],
  article: ({ target, words, rendering: { context } }) => storyLink(target, words, context),
  topic: ({ target, words, rendering }) => {
    if (target === '') return [element('span', { className: ['no-mention'] }, words(''))];
    const topic = own(rendering.context.topics, target);
    if (!topic) return words('');
    rendering.topics.add(target);
    return [element('a', { href: topic.href }, words(topic.title))];
  },
  source: ({ target, words, rendering }) => {
    const source = own(rendering.context.sources, target);
    return source ? sourceLink({ id: target, source, words: words(source.title) }, rendering) : words('');
  },
};

/** A link to another site: it sends no referrer, and tells screen readers that it leaves this site. `mailto:` is a plain link. */
export function externalLink(href: string, words: readonly ElementContent[], { language }: BodyContext): Element {
  if (href.startsWith('mailto:')) return element('a', { href }, words);
  const properties = { href, className: ['external'], rel: ['noreferrer', 'noopener', 'external'] };
  return element('a', properties, [...words, screenReaderText(` (${bodyLabels(language).external})`)]);
}

/** A link to a path of this site, with the base and the encoding that browsers use. */
function pageLink(path: string, words: ElementContent[], context: BodyContext): Elements {
  const { pathname, search, hash } = new URL(path, 'https://site.invalid');
  const href = context.base + pathname + search + hash;
  return articleLink({ href, language: languageOf(path, context) }, words, context);
}

/** The language of the page at a path, by its first segment; the language of the text for files. */
function languageOf(path: string, { language, firstLanguage }: BodyContext): Language {
  const page = path.replace(/[?#].*$/u, '');
  if (/\.[a-z]+$/u.test(page)) return language;
  const [, first = ''] = page.split('/');
  return Object.hasOwn(bodyLabels(language).inLanguage, first) ? (first as Language) : firstLanguage;
}

/** A link to a story, or to a heading in it: `2025/08/visit#what-is-known`. */
function storyLink(target: string, words: Words, context: BodyContext): Elements {
  const [address, fragment] = withoutFragment(target);
  const article = own(context.articles, address.replace(/^\/|\/$/gu, ''));
  if (!article) return words('');
  return articleLink({ ...article, href: article.href + fragment }, words(target), context);
}

function articleLink(
  { href, language }: BodyArticle,
  words: ElementContent[],
  { language: here }: BodyContext,
): Elements {
  if (language === here) return [element('a', { href }, words)];
  const link = element('a', { href, hrefLang: language }, words);
  return [link, textNode(` (${bodyLabels(here).inLanguage[language]})`)];
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
