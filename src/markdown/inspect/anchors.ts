import { visit } from 'unist-util-visit';
import type { BodyContext } from '../context/body-context.ts';
import { renderTree } from '../render.ts';
import { newRenderState } from '../context/render-state.ts';

/** What a link with `#` can name in a body: the ids that its page has there, in the order of the text; `packed` as in `renderBody`. */
export function anchorsOf(markdown: string, context: BodyContext, packed?: string): readonly string[] {
  const anchors: string[] = [];
  visit(renderTree(markdown, newRenderState(context), packed).tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') anchors.push(id);
  });
  return anchors;
}
