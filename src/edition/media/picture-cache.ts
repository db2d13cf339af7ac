import { required } from '../../model/required.ts';
import { stampOf } from '../../io/file-stamp.ts';
import type { PictureFault } from '../../model/picture-fault.ts';
import { deriveAll } from '../../pictures/derive/derive-all.ts';
import type { DerivedPicture, PictureRequest } from '../../pictures/source/request.ts';

export type PictureDeriver = typeof deriveAll;

/** What became of a request: the picture, or why there is none. */
type Outcome = DerivedPicture | PictureFault;

/** A deriver that keeps what it has derived, and looks again only at pictures whose file or request has changed. */
export function cachePictures(derive: PictureDeriver = deriveAll): PictureDeriver {
  let kept: ReadonlyMap<string, Outcome> = new Map();
  return async (requests) => {
    const keys = new Map(await Promise.all(requests.map(async (request) => [request, await keyOf(request)] as const)));
    const keyed = (request: (typeof requests)[number]) => required(keys.get(request), `the key of ${request.file}`);
    const unknown = requests.filter((request) => !kept.has(keyed(request)));
    const { derived: fresh, refused, encoded } = await derive(unknown);
    const faults = new Map(refused.map(({ request, fault }) => [request, fault]));
    const outcomes = requests.flatMap((request) => {
      const outcome = kept.get(keyed(request)) ?? fresh.get(request) ?? faults.get(request);
      return outcome === undefined ? [] : [[request, outcome] as const];
    });
    kept = new Map(outcomes.map(([request, outcome]) => [keyed(request), outcome]));
    return {
      derived: new Map(outcomes.flatMap(([one, outcome]) => ('published' in outcome ? [[one, outcome]] : []))),
      refused: outcomes.flatMap(([request, fault]) => ('published' in fault ? [] : [{ request, fault }])),
      encoded,
    };
  };
}

async function keyOf(request: PictureRequest): Promise<string> {
  return JSON.stringify([request, await stampOf(request.file)]);
}
