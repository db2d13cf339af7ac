import type { Root } from 'hast';
import type { RenderedBody } from '../model/public-newsroom.ts';
import { VFile } from 'vfile';
import type { BodyContext } from './context/body-context.ts';
import { cutComments } from './comments/cut-comments.ts';
import { unpackTree } from './parse/pack-tree.ts';
import { parseBody } from './parse/parse-body.ts';
import { makePipeline } from './pipeline.ts';
import { newRenderState, type RenderState } from './context/render-state.ts';

const made: { pipeline?: ReturnType<typeof makePipeline> } = {};

/**
 * Renders a body for readers: sanitised HTML, and what was found on the way. The same body and context give the same
 * result in any thread. Never throws on a body, whatever is in it.
 * @param packed the tree of the same body, where it has been parsed before (`packTree`). Then its text is asked for only by blocks
 * that nobody knows, which no checked body has.
 */
export function renderBody(markdown: string, context: BodyContext, packed?: string): RenderedBody {
  const rendering = newRenderState(context);
  const { tree, file } = renderTree(markdown, rendering, packed);
  const html = pipeline().stringify(tree, file);
  const { words, headings, citedAt, updates, topics, sourceUsage } = rendering;
  return {
    ...{ html, words, headings, updates },
    topics: [...topics],
    citedAt: Object.fromEntries(citedAt),
    sourceUsage: { paragraphs: sourceUsage.paragraphs, bySource: Object.fromEntries(sourceUsage.bySource) },
  };
}

/** The same as a tree, sanitised, a step before it becomes text. */
export function renderTree(
  markdown: string,
  rendering: RenderState,
  packed?: string,
): { readonly tree: Root; readonly file: VFile } {
  const parsed =
    packed === undefined ? parseBody(markdown) : { markdown: cutComments(markdown).text, tree: unpackTree(packed) };
  const file = new VFile({ value: parsed.markdown, data: { rendering } });
  return { tree: pipeline().runSync(parsed.tree, file), file };
}

function pipeline() {
  return (made.pipeline ??= makePipeline());
}
