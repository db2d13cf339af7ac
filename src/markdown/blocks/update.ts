import type { Element } from 'hast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { bodyLabels } from '../../locale/body-labels.ts';
import type { Block } from './block.ts';
import { element } from '../tree/element.ts';
import { fillIn } from '../../locale/fill-in.ts';
import { uniqueId } from '../context/render-state.ts';
import { updateHeading } from './update-heading.ts';
import { isPinned } from './update-order.ts';
import { shownInstant, writtenInstant } from './written-instant.ts';

/** In UTF-16 code units. */
const longestTitle = 80;

/** Renders `:::update{at="…"}`: an update of a live story, with its time as a permanent link. */
export function updateBlock({ node, content, attributes, rendering }: Block): Element {
  const { context, updates } = rendering;
  const instant = writtenInstant(attributes['at'], context);
  if (!instant) return element('article', { className: ['update'] }, content);
  const labels = bodyLabels(context.language);
  const id = uniqueId(rendering, `update-${instant.digits}`);
  updates.push({ id, at: instant.iso, title: titleOf(node) });
  const words = shownInstant(instant, context);
  const ariaLabel = fillIn(labels.updateLink, { at: words });
  const link = element('a', { href: `#${id}`, ariaLabel }, [element('time', { dateTime: instant.iso }, [words])]);
  const pin = isPinned(node) ? [' ', element('span', { className: ['update-pin'] }, [labels.pinned])] : [];
  const line = element('p', { className: ['update-at'] }, [link, ...pin]);
  return element('article', { className: ['update'], id }, [line, ...content]);
}

/** The title of an update in the list of updates: its heading, or the first words of its text. */
function titleOf(node: ContainerDirective): string {
  const text = updateHeading(node) ?? toString(node.children.find(({ type }) => type === 'paragraph') ?? '').trim();
  if (text.length <= longestTitle) return text;
  return `${text.slice(0, longestTitle).replace(/[\s\p{P}]+\S*$/u, '')}…`;
}
