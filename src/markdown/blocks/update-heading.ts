import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';

/** What an update says it is about: its heading, or the bold words with which its text begins; `undefined` without either. */
export function updateHeading({ children }: Pick<ContainerDirective, 'children'>): string | undefined {
  const heading = children.find(({ type }) => type === 'heading');
  if (heading) return toString(heading);
  const text = children.find((node) => node.type === 'paragraph');
  const [bold] = text?.children ?? [];
  return bold?.type === 'strong' ? toString(bold).replace(/[.:]$/u, '') : undefined;
}
