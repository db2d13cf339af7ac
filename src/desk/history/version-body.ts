import { comparedWords, type ComparedWord } from '../../markdown/inspect/compared-words.ts';
import { inspectBody, type InspectedBody } from '../../markdown/inspect/inspect-body.ts';
import { parseBody, placeAsWritten } from '../../markdown/parse/parse-body.ts';
import type { ContentFile } from '../findings/content-file.ts';

/** The body of one version of a story, as far as versions are compared. */
export interface VersionBody extends Pick<InspectedBody, 'figures' | 'blocks'> {
  readonly words: readonly ComparedWord[];
}

const known = new WeakMap<ContentFile, VersionBody>();

/** Parses the body of a version once, however often it is asked for. */
export function bodyOfVersion(file: ContentFile): VersionBody {
  const body = known.get(file) ?? inspected(file.body);
  known.set(file, body);
  return body;
}

function inspected(markdown: string): VersionBody {
  const parsed = parseBody(markdown);
  const { figures, blocks } = inspectBody(parsed);
  const words = comparedWords(parsed).map((word) => ({ ...word, ...placeAsWritten(parsed, word) }));
  return { figures, blocks, words };
}
