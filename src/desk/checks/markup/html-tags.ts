import type { Html, Nodes, Parents } from 'mdast';
import { allowedTag } from '../../../markdown/html/allowed-html.ts';
import { startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { htmlNames } from './html-names.ts';
import type { Markup, MarkupRule } from './markup.ts';

const tags = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9:-]*)(?:\s[^<>]*)?\/?>/giu;
/** A tag that the parser takes for words, for its attributes or its name are no HTML: `<a href=“…”>`, `<o:p>`. */
const halfTags = /<(\/?)([a-z][a-z0-9:-]*)\s[^<>\n]*[=“”][^<>\n]*>|<(\/?)(o:p)\s*\/?>/giu;

/** Checks that no HTML is shown as letters: neither an element that is not allowed, nor an allowed one without its partner. */
export const htmlTags: MarkupRule = function* (body) {
  const { nodes, texts, at } = body;
  const told = new Set<string>();
  for (const { from, text } of texts.filter((one) => one.text.includes('<')))
    for (const { index, 0: tag, 2: half, 3: slash, 4: name = half ?? '' } of text.matchAll(halfTags)) {
      const instead = htmlNames.get(name.toLowerCase());
      if (!instead || (slash === '/' && told.has(name))) continue;
      told.add(name);
      yield finding('html-shown', { tag, instead }, at(from + index));
    }
  for (const { node, parent } of nodes) {
    if (node.type === 'html') yield* shownTags(node, told, body);
    if (node.type === 'html' && parent) yield* unpairedTags(node, parent, body);
  }
};

function* shownTags(node: Html, told: Set<string>, { at, markdown }: Markup): Iterable<Finding> {
  for (const { index, 0: tag, 1: slash, 2: name = '' } of node.value.matchAll(tags)) {
    const instead = htmlNames.get(name.toLowerCase());
    if (!instead || allowedTag.test(tag)) continue;
    // "If a<b and c>d" compares.
    const before = markdown.charAt(startOf(node) + index - 1);
    if (/[\p{L}\p{N}]/u.test(before) && /\s/u.test(tag) && !tag.includes('=')) continue;
    // The closing tag of what was told says nothing new.
    if (slash === '/' && told.has(name)) continue;
    told.add(name);
    yield finding('html-shown', { tag, instead }, at(startOf(node) + index));
  }
}

/** In these, tags are paired with one another; any other node of HTML is a text of its own. */
const oneText = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell']);

/** Checks the pairs of allowed tags, as `pair-html-tags.ts` makes them. */
function* unpairedTags(node: Html, parent: Parents, { at }: Markup): Iterable<Finding> {
  const children: readonly Nodes[] = parent.children;
  const inText = oneText.has(parent.type) ? children.filter((one) => one.type === 'html') : [node];
  if (inText[0] !== node) return;
  const opened: Tag[] = [];
  for (const one of inText.flatMap(allowedTagsOf)) {
    const start = opened.findLastIndex(({ name }) => name === one.name);
    if (!one.isClosing) opened.push(one);
    else if (start < 0) yield finding('html-unpaired', { tag: one.tag }, at(one.offset));
    else yield* told(opened.splice(start).slice(1));
  }
  yield* told(opened);

  function* told(left: readonly Tag[]): Iterable<Finding> {
    for (const { tag, offset } of left) yield finding('html-unpaired', { tag }, at(offset));
  }
}

interface Tag {
  readonly name: string;
  readonly tag: string;
  readonly isClosing: boolean;
  readonly offset: number;
}

function allowedTagsOf(node: Html): readonly Tag[] {
  return [...node.value.matchAll(tags)].flatMap(({ index, 0: tag, 1: slash, 2: written = '' }) => {
    const name = written.toLowerCase();
    const isPaired = name !== '' && name !== 'br' && allowedTag.test(tag);
    return isPaired ? [{ name, tag, isClosing: slash === '/', offset: startOf(node) + index }] : [];
  });
}
