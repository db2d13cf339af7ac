import { comparedWords, type ComparedWord, type SameInstant } from '../../markdown/inspect/compared-words.ts';
import { inspectBody, type InspectedBody } from '../../markdown/inspect/inspect-body.ts';
import { parseBody, placeAsWritten } from '../../markdown/parse/parse-body.ts';
import { isoInZone } from '../../locale/iso-in-zone.ts';
import type { ContentFile } from '../findings/content-file.ts';
import { instantIn } from '../load/records.ts';

/** The body of one version of a story, as far as versions are compared. */
export interface VersionBody extends Pick<InspectedBody, 'figures' | 'blocks'> {
  /** Among them the times of its updates and corrections, each written in one way. */
  readonly words: readonly ComparedWord[];
}

/** The zone in which wall-clock times are read; `undefined` where `site.yaml` does not say it. */
type TimeZone = string | undefined;

const known = new WeakMap<ContentFile, VersionBody>();

/** Parses the body of a version once, however often it is asked for; both versions are read in the same zone. */
export function bodyOfVersion(file: ContentFile, timeZone: TimeZone): VersionBody {
  const body = known.get(file) ?? inspected(file.body, timeZone);
  known.set(file, body);
  return body;
}

function inspected(markdown: string, timeZone: TimeZone): VersionBody {
  const parsed = parseBody(markdown);
  const { figures, blocks } = inspectBody(parsed);
  const compared = comparedWords(parsed, sameInstantIn(timeZone));
  const words = compared.map((word) => ({ ...word, ...placeAsWritten(parsed, word) }));
  return { figures, blocks, words };
}

function sameInstantIn(timeZone: TimeZone): SameInstant {
  const instant = instantIn(timeZone);
  return (written) => {
    const at = instant.safeParse(written).data;
    return at ? isoInZone(at, timeZone ?? 'UTC') : written;
  };
}
