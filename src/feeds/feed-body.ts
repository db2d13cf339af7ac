import type { Root } from 'hast';
import { rehype } from 'rehype';
import { makeAbsolute } from './absolute-addresses.ts';
import { closeParts } from './closed-parts.ts';

/**
 * A rendered body as it can be read away from its page: nothing that readers would have to open, every address absolute, no
 * ids. `html` is sanitised, and stays so.
 * @param page the absolute URL of the story.
 */
export function feedBody(html: string, page: string): string {
  const processor = rehype().data('settings', { fragment: true });
  const tree: Root = processor.parse(html);
  closeParts(tree, page);
  makeAbsolute(tree, page);
  return processor.stringify(tree);
}
