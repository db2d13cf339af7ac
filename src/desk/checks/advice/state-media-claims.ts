import { textIn } from '../../../model/text.ts';
import type { Draft } from '../../load/content.ts';
import { found } from '../../findings/finding.ts';
import { attributionWords } from './attribution-words.ts';
import { stateMediaIds } from './state-media-names.ts';
import type { WordRule } from './word-rule.ts';

/** A paragraph that leans on nothing but state media says whose claim it tells. */
export function stateMediaClaims(draft: Draft): WordRule {
  const ids = stateMediaIds(draft);
  const names = new Map(draft.sources.map(({ id, fields }) => [id, fields.name] as const));
  return {
    mayBeBroken: (text, { sources }) => text.includes('](source:') && sources.some(({ source }) => ids.has(source)),
    *remarks({ text, form, links }, { sources, language }) {
      const cited = links.filter(({ url }) => url.startsWith('source:'));
      const publishers = cited.map(({ url }) => sources.find(({ id }) => `source:${id}` === url)?.source ?? '');
      const [first] = cited;
      if (first === undefined || form !== 'paragraph' || !publishers.every((id) => ids.has(id))) return;
      if (attributionWords.test(text)) return;
      const [id = ''] = publishers;
      const publisher = textIn(names.get(id) ?? id, language, draft.languages[0]);
      yield { index: first.index, at: (where) => found('state-media-claim', { publisher }, where) };
    },
  };
}
