import { phrasePattern, wholeWords } from './whole-words.ts';
import type { LoadedContent } from '../../load/content.ts';

type Sources = Pick<LoadedContent, 'sources'>;

export function stateMediaIds({ sources }: Sources): ReadonlySet<string> {
  return new Set(sources.filter(({ fields }) => fields.kind === 'state-media').map(({ id }) => id));
}

/** Matches credits to state media: names in any language, short forms, ids. `undefined` without such publishers. */
export function stateMediaNames(draft: Sources): RegExp | undefined {
  const ids = stateMediaIds(draft);
  const names = draft.sources.flatMap(({ id, fields: { name } }) => {
    if (!ids.has(id) || name === undefined) return [];
    return [id, ...(typeof name === 'string' ? [name] : Object.values(name)).flatMap(shortAndLong)];
  });
  return names.length === 0 ? undefined : wholeWords(names.map(phrasePattern).join('|'), 'iu');
}

/** The forms of a name: `Korean Central News Agency (KCNA)` also gives the name without parentheses, and `KCNA`. */
function shortAndLong(name: string): readonly string[] {
  const [, long = '', short = ''] = /^(.*\S)\s*\(\s*([^()\s][^()]*)\)$/u.exec(name) ?? [];
  return long === '' ? [name] : [name, long, short];
}
