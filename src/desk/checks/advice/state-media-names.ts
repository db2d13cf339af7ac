import { literally, wholeWords } from './whole-words.ts';
import type { Draft } from '../../load/content.ts';

type Sources = Pick<Draft, 'sources'>;

/** Ids of the publishers that are state media. */
export function stateMediaIds({ sources }: Sources): ReadonlySet<string> {
  return new Set(sources.filter(({ fields }) => fields.kind === 'state-media').map(({ id }) => id));
}

/**
 * What a credit calls the state media of this newsroom by: their names in every language, the short form that stands
 * in parentheses behind a name, and their ids. `undefined` where it knows none.
 */
export function stateMediaNames(draft: Sources): RegExp | undefined {
  const ids = stateMediaIds(draft);
  const names = draft.sources.flatMap(({ id, fields: { name } }) => {
    if (!ids.has(id) || name === undefined) return [];
    return [id, ...(typeof name === 'string' ? [name] : Object.values(name)).flatMap(shortAndLong)];
  });
  return names.length === 0 ? undefined : wholeWords(names.map(literally).join('|'), 'iu');
}

/** `Korean Central News Agency (KCNA)` is called either. */
function shortAndLong(name: string): readonly string[] {
  const [, long = '', short = ''] = /^(.*\S)\s*\(\s*([^()\s][^()]*)\)$/u.exec(name) ?? [];
  return long === '' ? [name] : [name, long, short];
}
