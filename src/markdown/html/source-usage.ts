import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { hasClass } from '../tree/element.ts';
import { renderStateOf, type RenderState } from '../context/render-state.ts';

type Count = RenderState['sourceUsage'];

/**
 * A rehype plugin that counts the paragraphs of a text, and how many of them cite each source. A paragraph is a `p`, or a
 * list item without one. All paragraphs quoted in a `:::document` cite its source.
 */
export function sourceUsage() {
  return (tree: Root, file: VFile): void => {
    countIn(tree.children, [], renderStateOf(file).sourceUsage);
  };
}

function countIn(nodes: readonly (RootContent | ElementContent)[], around: readonly string[], count: Count): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (isParagraph(node)) add(new Set([...around, ...sourcesIn(node)]), count);
    if (node.tagName !== 'p') countIn(node.children, [...around, ...sourcesOfDocument(node)], count);
  }
}

function add(sources: ReadonlySet<string>, count: Count): void {
  count.paragraphs += 1;
  for (const id of sources) count.bySource.set(id, (count.bySource.get(id) ?? 0) + 1);
}

/** Whether an element is a paragraph that the editor wrote. Those that the program adds (an update's time) have a class. */
function isParagraph({ tagName, properties, children }: Element): boolean {
  if (tagName === 'p') return properties.className === undefined;
  return tagName === 'li' && !children.some((child) => child.type === 'element' && child.tagName === 'p');
}

/** The ids of the sources whose marks are in a paragraph. Nested lists are left out, since they have their own paragraphs. */
function sourcesIn({ children }: Element): readonly string[] {
  return children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'ul' || child.tagName === 'ol') return [];
    return hasClass(child, 'source-mark') ? sourceOfMark(child) : sourcesIn(child);
  });
}

function sourceOfMark({ children: [link] }: Element): readonly string[] {
  const href = link?.type === 'element' ? String(link.properties.href) : '';
  return href.startsWith('#source-') ? [href.slice('#source-'.length)] : [];
}

function sourcesOfDocument(node: Element): readonly string[] {
  const [caption] = node.children;
  return hasClass(node, 'document') && caption?.type === 'element' ? sourcesIn(caption) : [];
}
