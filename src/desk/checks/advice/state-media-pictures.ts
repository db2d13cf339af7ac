import type { InspectedFigure } from '../../../markdown/inspect/inspect-body.ts';
import type { LoadedContent } from '../../load/content.ts';
import type { ContentFile } from '../../findings/content-file.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { attributionWords } from './attribution-words.ts';
import { stateMediaNames } from './state-media-names.ts';

/** Kinds that need no advice: labelled already, or drawn by the newsroom, even if after a picture by state media. */
const exemptKinds: readonly (string | undefined)[] = ['state-media', 'illustration', 'map'];

/** Advises to label a lead picture by state media with `kind: state-media`. */
export function* stateMediaPictures(loaded: LoadedContent): Iterable<Finding> {
  const names = stateMediaNames(loaded);
  for (const { file, fields } of loaded.articles) {
    const { credit = '', kind } = fields.picture ?? {};
    if (names?.test(credit) !== true || exemptKinds.includes(kind)) continue;
    yield finding('state-media-picture', { credit, isInText: false, kind }, { file, value: ['picture', 'credit'] });
  }
}

/** Advises to say in the caption that a picture in a body is by state media: there it has no `kind`. */
export function* stateMediaFigures(
  names: RegExp | undefined,
  { figures, file }: { readonly figures: readonly InspectedFigure[]; readonly file: ContentFile },
): Iterable<Finding> {
  for (const { caption, credit = '', position } of figures) {
    if (names?.test(credit) !== true || attributionWords.test(`${caption} ${credit}`)) continue;
    yield finding('state-media-picture', { credit, isInText: true, kind: undefined }, { file, body: position });
  }
}
