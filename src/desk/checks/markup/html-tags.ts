import type { Html, Nodes, Parents } from 'mdast';
import { allowedTag } from '../../../markdown/html/allowed-html.ts';
import { startOf, type HeldNode } from '../../../markdown/inspect/written-texts.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { htmlNames, htmlParents, type InsteadOfHtml } from './html-names.ts';
import type { Markup, MarkupRule } from './markup.ts';
import { matchesOf } from '../../text/matches.ts';

const tags = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9:-]*)(?:\s[^<>]*)?\/?>/giu;
/** A tag that the parser takes for words, for its attributes or its name are no HTML: `<a href=“…”>`, `<o:p>`. */
const halfTags = /<(\/?)([a-z][a-z0-9:-]*)\s[^<>\n]*[=“”][^<>\n]*>|<(\/?)(o:p)\s*\/?>/giu;

/** Checks that no HTML is shown as letters: neither an element that is not allowed, nor an allowed one without its partner. */
export const htmlTags: MarkupRule = function* (body) {
  const { nodes, texts, at } = body;
  const told = new Set<string>();
  for (const { from, text } of texts.filter((one) => one.text.includes('<')))
    for (const { index, 0: tag, 2: half, 3: slash, 4: name = half ?? '' } of matchesOf(text, halfTags)) {
      const instead = htmlNames.get(name.toLowerCase());
      if (!instead || (slash === '/' && told.has(name))) continue;
      told.add(name);
      yield finding('html-shown', { tag, instead }, at(from + index));
    }
  const html = nodes.filter((held): held is HeldNode & { readonly node: Html } => held.node.type === 'html');
  const shown = html.flatMap(({ node }) => [...shownTags(node, told, body)]);
  for (const [index, { tag, instead, offset, isInside }] of shown.entries()) {
    if (isInside) continue;
    const next = shown.findIndex((one, later) => later > index && !one.isInside);
    const cells = shown.slice(index + 1, next < 0 ? undefined : next);
    const alsoAt = cells.flatMap((one) => at(one.offset).body ?? []);
    yield finding('html-shown', { tag, instead }, { ...at(offset), alsoAt });
  }
  const unpaired = html.flatMap(({ node, parent }) => (parent ? unpairedTags(node, parent) : []));
  // The end of an element that is told says nothing new.
  yield* toldOf(
    unpaired.filter(({ name, isClosing }) => !(isClosing && told.has(name))),
    body,
  );
};

/** The findings about tags without a partner; the two of an element that a paragraph or a mark divides are one mistake. */
function* toldOf(unpaired: readonly Tag[], { at, markdown }: Markup): Iterable<Finding> {
  const ends = new Set<Tag>();
  for (const one of unpaired.toSorted((a, b) => a.offset - b.offset)) {
    if (ends.has(one)) continue;
    const isEnd = ({ name, isClosing, offset }: Tag) => isClosing && name === one.name && offset > one.offset;
    const end = one.isClosing ? undefined : unpaired.find((other) => isEnd(other) && !ends.has(other));
    if (end) ends.add(end);
    const between = end && markdown.slice(one.offset, end.offset);
    const fault = between === undefined ? 'alone' : /\n[ \t>]*\n/u.test(between) ? 'paragraphs' : 'crossed';
    const also = end && at(end.offset).body;
    yield finding('html-unpaired', { tag: one.tag, fault }, { ...at(one.offset), alsoAt: also && [also] });
  }
}

interface ShownTag {
  readonly tag: string;
  readonly instead: InsteadOfHtml;
  readonly offset: number;
  /** Whether it stands in another one that is shown, as the cell of a table. */
  readonly isInside: boolean;
}

function* shownTags(node: Html, told: Set<string>, { markdown }: Markup): Iterable<ShownTag> {
  for (const { index, 0: tag, 1: slash, 2: name = '' } of matchesOf(node.value, tags)) {
    const instead = htmlNames.get(name.toLowerCase());
    if (!instead || allowedTag.test(tag)) continue;
    if (isComparison(tag, markdown.charAt(startOf(node) + index - 1))) continue;
    // The closing tag of what was told says nothing new.
    if (slash === '/' && told.has(name)) continue;
    const isInside = htmlParents.get(name.toLowerCase())?.some((parent) => told.has(parent)) === true;
    told.add(name);
    yield { tag, instead, offset: startOf(node) + index, isInside };
  }
}

/** Whether signs that look like a tag compare, as in "if a<b and c>d". @param before the sign before them. */
export function isComparison(tag: string, before: string): boolean {
  return /[\p{L}\p{N}]/u.test(before) && /\s/u.test(tag) && !tag.includes('=');
}

/** In these, tags are paired with one another; any other node of HTML is a text of its own. */
const oneText = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell']);

/** The allowed tags of a text without a partner, as `pair-html-tags.ts` makes them. */
function unpairedTags(node: Html, parent: Parents): readonly Tag[] {
  const children: readonly Nodes[] = parent.children;
  const inText = oneText.has(parent.type) ? children.filter((one) => one.type === 'html') : [node];
  if (inText[0] !== node) return [];
  const [opened, left]: [Tag[], Tag[]] = [[], []];
  for (const one of inText.flatMap(allowedTagsOf)) {
    const start = opened.findLastIndex(({ name }) => name === one.name);
    if (!one.isClosing) opened.push(one);
    else if (start < 0) left.push(one);
    else left.push(...opened.splice(start).slice(1));
  }
  return [...left, ...opened];
}

interface Tag {
  readonly name: string;
  readonly tag: string;
  readonly isClosing: boolean;
  readonly offset: number;
}

function allowedTagsOf(node: Html): readonly Tag[] {
  return [...matchesOf(node.value, tags)].flatMap(({ index, 0: tag, 1: slash, 2: written = '' }) => {
    const name = written.toLowerCase();
    const isPaired = name !== '' && name !== 'br' && allowedTag.test(tag);
    return isPaired ? [{ name, tag, isClosing: slash === '/', offset: startOf(node) + index }] : [];
  });
}
