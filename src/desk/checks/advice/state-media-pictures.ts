import type { InspectedFigure } from '../../../markdown/inspect/inspect-body.ts';
import type { Draft } from '../../load/content.ts';
import type { DeskFile } from '../../findings/content-file.ts';
import { found, type Finding } from '../../findings/finding.ts';
import { attributionWords } from './attribution-words.ts';
import { stateMediaNames } from './state-media-names.ts';

/** What the newsroom drew itself is no picture of theirs, whoever it is drawn after. */
const drawn: readonly (string | undefined)[] = ['state-media', 'illustration', 'map'];

/** A picture that state media made says so, by its kind. */
export function* stateMediaPictures(draft: Draft): Iterable<Finding> {
  const names = stateMediaNames(draft);
  for (const { file, fields } of draft.articles) {
    const { credit = '', kind } = fields.picture ?? {};
    if (names?.test(credit) !== true || drawn.includes(kind)) continue;
    yield found('state-media-picture', { credit, isInText: false }, { file, value: ['picture', 'credit'] });
  }
}

/** A picture inside a text has no kind: its caption says it in words. */
export function* stateMediaFigures(
  names: RegExp | undefined,
  { figures, file }: { readonly figures: readonly InspectedFigure[]; readonly file: DeskFile },
): Iterable<Finding> {
  for (const { caption, credit = '', position } of figures) {
    if (names?.test(credit) !== true || attributionWords.test(`${caption} ${credit}`)) continue;
    yield found('state-media-picture', { credit, isInText: true }, { file, body: position });
  }
}
