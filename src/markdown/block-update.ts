import type { Element } from 'hast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Block } from './block-element.ts';
import { element } from './element.ts';
import { fillIn } from './fill-in.ts';
import { instantInWords } from './instant-in-words.ts';
import { freshId } from './rendering.ts';

const written = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u;
const longestTitle = 80;

/** `:::update{at="…"}` of a live story, under a permanent link of its own. */
export function updateBlock({ node, content, attributes, rendering }: Block): Element {
  const at = attributes['at']?.trim() ?? '';
  const digits = written.exec(at)?.slice(1).join('');
  if (digits === undefined || Number.isNaN(Date.parse(at)))
    return element('article', { className: ['update'] }, content);
  const { context, updates } = rendering;
  const id = freshId(rendering, `update-${digits}`);
  updates.push({ id, at, title: titleOf(node) });
  const words = instantInWords(new Date(at), context.language, context.timeZone);
  const ariaLabel = fillIn(context.labels.updateLink, { at: words });
  const link = element('a', { href: `#${id}`, ariaLabel }, [element('time', { dateTime: at }, [words])]);
  const line = element('p', { className: ['update-at'] }, [link]);
  return element('article', { className: ['update'], id }, [line, ...content]);
}

/** Its heading, or as many of its first words as make a line. */
function titleOf({ children }: ContainerDirective): string {
  const heading = children.find(({ type }) => type === 'heading');
  if (heading) return toString(heading);
  const text = toString(children.find(({ type }) => type === 'paragraph') ?? '').trim();
  if (text.length <= longestTitle) return text;
  return `${text.slice(0, longestTitle).replace(/[\s\p{P}]+\S*$/u, '')}…`;
}
