import type { ElementContent } from 'hast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Rendering } from '../context/render-state.ts';

/** A `:::block` as its renderer gets it: its attributes, and what it holds as elements. */
export interface Block {
  readonly node: ContainerDirective;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: ElementContent[];
  readonly rendering: Rendering;
}
