import type { Nodes, Parents } from 'mdast';
import { endOf, startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import type { Markup } from './markup.ts';

/** Words that no reader gets, where no other rule has told it: the title of a link, what follows the language of code, the numbers of a timeline. */
export function* wordsLeftOut({ markdown, nodes, at }: Markup, told: ReadonlySet<number>): Iterable<Finding> {
  const pictures = new Set(nodes.flatMap(({ node }) => (node.type === 'imageReference' ? [node.identifier] : [])));
  for (const { node, parent } of nodes) {
    const left = leftOut(node, { pictures, parent });
    if (!left) continue;
    const written = markdown.slice(startOf(node), endOf(node));
    const where = at(startOf(node) + Math.max(0, written.lastIndexOf(left.words)));
    const lines = [where, at(startOf(node))].flatMap(({ body }) => (body ? [body.line] : []));
    if (!lines.some((line) => told.has(line))) yield finding('words-left-out', left, where);
  }
}

interface Around {
  /** The definitions of pictures, which show their titles. */
  readonly pictures: ReadonlySet<string>;
  readonly parent: Parents | undefined;
}

function leftOut(node: Nodes, { pictures, parent }: Around) {
  if (
    node.type === 'list' &&
    node.ordered === true &&
    parent?.type === 'containerDirective' &&
    parent.name === 'timeline'
  )
    return { of: 'timeline', words: `${String(node.start ?? 1)}.` } as const;
  if (node.type === 'code') {
    const words = [isLanguage(node.lang) ? undefined : node.lang, node.meta].filter(Boolean).join(' ');
    return words === '' ? undefined : ({ of: 'code', words } as const);
  }
  const isOfLink = node.type === 'link' || (node.type === 'definition' && !pictures.has(node.identifier));
  return isOfLink && node.title ? ({ of: 'link', words: node.title } as const) : undefined;
}

/** Whether a word names the language of code, as in ```js; `undefined` and `null` name none. */
function isLanguage(lang: string | null | undefined): boolean {
  return /^[A-Za-z][\w+#.-]{0,19}$/u.test(lang ?? 'none');
}
