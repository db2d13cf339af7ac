import type { Element, ElementContent, Nodes, Parents, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { attributionLine } from '../blocks/attribution-line.ts';
import { element, textNode } from '../tree/element.ts';
import type { Place } from './name-forms.ts';
import { firstMention, phraseIndex } from './phrase-index.ts';
import { renderStateOf } from '../context/render-state.ts';
import { SKIP, walk } from '../tree/walk.ts';

/** Elements in which no mention becomes a link. */
const closed = new Set('a code pre kbd cite del h1 h2 h3 h4 h5 h6 figcaption summary time'.split(' '));

/**
 * A rehype plugin that links the first mention of each topic to its page, unless the editor's own text links to it. Runs
 * before `typography`, which changes characters that a name may hold.
 */
export function topicMentions() {
  return (tree: Root, file: VFile): void => {
    const { context, topics } = renderStateOf(file);
    if (context.isUnlinked) return;
    const index = phraseIndex(context.mentions, context.language);
    const isOpen = (id: string) => {
      return !topics.has(id) && Object.hasOwn(context.topics, id) && !(context.unmentioned ?? []).includes(id);
    };
    const attributions = new Set<Nodes>();
    walk(tree, (node, at, parent: Parents | undefined) => {
      if (node.type === 'element' && isClosed(node)) return SKIP;
      if (node.type === 'element' && node.tagName === 'blockquote')
        for (const part of attributionLine(node)) attributions.add(part);
      if (attributions.has(node)) return SKIP;
      if (node.type !== 'text' || !parent || at === undefined) return undefined;
      const mention = firstMention(node.value, index, isOpen);
      const topic = mention && context.topics[mention.id];
      if (!topic) return undefined;
      topics.add(mention.id);
      const parts = linked(node, mention, topic.href);
      parent.children.splice(at, 1, ...(parts as ElementContent[]));
      // The rest of the text, if any, may mention another topic.
      return at + parts.findIndex(({ type }) => type === 'element') + 1;
    });
  };
}

/** Whether no mention in an element becomes a link: `closed` ones, `[words](topic:)`, and labels that the program adds. */
function isClosed({ tagName, properties: { className } }: Element): boolean {
  if (closed.has(tagName)) return true;
  return (
    Array.isArray(className) && /block-label|map-place|source-mark|no-mention|elsewhere/u.test(className.join(' '))
  );
}

function linked({ value }: Text, { start, end }: Place, href: string): readonly ElementContent[] {
  const link = element('a', { href, className: ['mention'] }, [value.slice(start, end)]);
  return [textNode(value.slice(0, start)), link, textNode(value.slice(end))].filter(
    (node) => node.type === 'element' || node.value !== '',
  );
}
