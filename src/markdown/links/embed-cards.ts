import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { bodyLabels } from '../../locale/body-labels.ts';
import type { BodyContext, BodySource } from '../context/body-context.ts';
import { element, hasClass, textNode, screenReaderText } from '../tree/element.ts';
import { fillIn } from '../../locale/fill-in.ts';
import { externalLink } from './link-element.ts';
import { linkTarget } from './link-target.ts';
import { readableText } from '../tree/readable-text.ts';
import { renderStateOf } from '../context/render-state.ts';
import { embedAt } from './embed-providers.ts';
import { SKIP, walk } from '../tree/walk.ts';

/**
 * A rehype plugin that makes a card of every link to a post or video on another site that is all of its paragraph: what it
 * is, its title, its publisher and its archived copy. Nothing is loaded from the other site.
 */
export function embedCards() {
  return (tree: Root, file: VFile): void => {
    walk(tree, 'element', (node, at, parent) => {
      if (node.tagName !== 'p' || !parent || at === undefined) return undefined;
      const lone = loneLink(node);
      if (lone) parent.children.splice(at, 1, card(lone, renderStateOf(file).context));
      return SKIP;
    });
  };
}

/** The link that is all of a paragraph, with the numbered mark of the source that it cites. */
function loneLink({ children }: Element) {
  const [link, mark, ...others] = children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  if (link?.type !== 'element' || link.tagName !== 'a' || !hasClass(link, 'external') || others.length > 0)
    return undefined;
  if (mark && (mark.type !== 'element' || !hasClass(mark, 'source-mark'))) return undefined;
  const href = String(link.properties.href);
  const publication = embedAt(href);
  return publication && { link, mark, href, publication };
}

type LoneLink = NonNullable<ReturnType<typeof loneLink>>;

function card({ link, mark, href, publication: { kind, site } }: LoneLink, context: BodyContext): Element {
  const source = Object.values(context.sources).find((one) => linkTarget(one.href).target === href);
  const label = element('p', { className: ['elsewhere-kind'] }, [fillIn(bodyLabels(context.language)[kind], { site })]);
  const words = [named(link, source, context), ...(mark ? [mark] : [])];
  const title = element('p', { className: ['elsewhere-title'] }, words);
  return element('div', { className: ['elsewhere'] }, [label, title, ...origin(source, context)]);
}

/** The link, with the title of the source as its text if its text was only the address. */
function named(link: Element, source: BodySource | undefined, { language }: BodyContext): Element {
  const isBare = /^(?:https?:\/\/|www\.)\S+$/iu.test(readableText(link));
  if (!isBare || source?.work === undefined) return link;
  return { ...link, children: [textNode(source.work), screenReaderText(` (${bodyLabels(language).external})`)] };
}

/** The line with the publisher and the archived copy; none if both are unknown. */
function origin(source: BodySource | undefined, context: BodyContext): readonly Element[] {
  if (!source) return [];
  const { publisher, archived } = source;
  const isArchived = archived !== undefined && linkTarget(archived).scheme === 'external';
  const words = textNode(bodyLabels(context.language).archivedCopy);
  const copy = isArchived ? [externalLink(archived, [words], context)] : [];
  const parts = [...(publisher === undefined ? [] : [publisher]), ...copy];
  const separated = parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]));
  return parts.length === 0 ? [] : [element('p', { className: ['elsewhere-origin'] }, separated)];
}
