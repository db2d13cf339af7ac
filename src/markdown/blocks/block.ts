import type { ElementContent } from 'hast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { RenderState } from '../context/render-state.ts';

/** A `:::block` to be rendered: its attributes, and its content as HTML elements. */
export interface Block {
  readonly node: ContainerDirective;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: ElementContent[];
  readonly rendering: RenderState;
}

type Written = Readonly<Record<string, string | null | undefined>> | null | undefined;

/** One of the attributes in a block's braces, without spaces at its ends; `''` where its editor wrote none. */
export function attributeIn(attributes: Written, name: string): string {
  return attributes?.[name]?.trim() ?? '';
}
