import type { Passage } from '../../../markdown/inspect/passages.ts';
import { textIn } from '../../../model/text.ts';
import type { UnattributedPassage } from '../../load/body-facts.ts';
import type { LoadedContent } from '../../load/content.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { positionIn } from '../../../markdown/inspect/passages.ts';
import { attributionWords } from './attribution-words.ts';
import { stateMediaIds } from './state-media-names.ts';

/** Advises to attribute a claim in the text if all sources that the paragraph cites are state media. */
export function* stateMediaClaims(loaded: LoadedContent): Iterable<Finding> {
  const ids = stateMediaIds(loaded);
  const names = new Map(loaded.sources.map(({ id, fields }) => [id, fields.name] as const));
  for (const { file, language, fields, inBody } of loaded.articles) {
    const publisherOf = (cited: string) => fields.sources?.find(({ id }) => id === cited)?.source;
    for (const { cited, position } of inBody.unattributed) {
      const publishers = cited.map(publisherOf);
      const [first] = publishers;
      if (first === undefined || !publishers.every((id) => id !== undefined && ids.has(id))) continue;
      const publisher = textIn(names.get(first) ?? first, language, loaded.languages[0]);
      yield finding('state-media-claim', { publisher }, { file, body: position });
    }
  }
}

/** The paragraphs of a text that cite a source and do not say in words whose claim they tell. */
export function unattributedPassages(passages: readonly Passage[]): readonly UnattributedPassage[] {
  return passages.flatMap((passage) => {
    const cited = passage.links.filter(({ url }) => url.startsWith('source:'));
    const [first] = cited;
    if (first === undefined || passage.form !== 'paragraph' || attributionWords.test(passage.text)) return [];
    return [{ cited: cited.map(({ url }) => url.slice('source:'.length)), position: positionIn(passage, first.index) }];
  });
}
