import type { BodyPosition } from '../../../markdown/inspect/position.ts';

/** The rest of a line of a body, from a place on. */
export function lineAt(markdown: string, { line, column }: BodyPosition): string {
  return (markdown.split(/\r\n|\r|\n/u, line)[line - 1] ?? '').slice(column - 1);
}
