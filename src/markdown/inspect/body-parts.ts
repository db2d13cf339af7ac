import type { Nodes } from 'mdast';
import type { ParsedBody } from '../parse/parse-body.ts';
import { nodesInOrder } from './in-order.ts';

/** A piece of a body by what it is to a reader: words, code, or the address of a link or picture. */
export interface BodyPart {
  readonly form: 'words' | 'code' | 'address';
  /** As it is read: entities are what they stand for. */
  readonly value: string;
  /** From where to where it stands in the body; all of a link, for its address. */
  readonly from: number;
  readonly to: number;
}

/** The words, code and addresses of a body, in the order of the text. */
export function bodyParts({ tree }: ParsedBody): readonly BodyPart[] {
  const parts: BodyPart[] = [];
  for (const node of nodesInOrder(tree)) {
    const part = partOf(node);
    const { start, end } = node.position ?? {};
    if (part) parts.push({ ...part, from: start?.offset ?? 0, to: end?.offset ?? 0 });
  }
  return parts;
}

function partOf(node: Nodes): Pick<BodyPart, 'form' | 'value'> | undefined {
  if (node.type === 'text') return { form: 'words', value: node.value };
  if (node.type === 'code') return { form: 'code', value: `${node.lang ?? ''}\n${node.value}` };
  if (node.type === 'inlineCode') return { form: 'code', value: node.value };
  const isAddress = node.type === 'link' || node.type === 'image' || node.type === 'definition';
  return isAddress ? { form: 'address', value: node.url } : undefined;
}
