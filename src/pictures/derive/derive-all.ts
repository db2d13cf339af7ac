import { availableParallelism } from 'node:os';
import { boundedMap } from '../../io/bounded-map.ts';
import type { PictureFault } from '../../model/picture-fault.ts';
import { stepsOf } from '../../progress/phases.ts';
import { derivePicture } from './derive.ts';
import { PictureRefused } from '../source/refused.ts';
import type { DerivedPicture, PictureRequest } from '../source/request.ts';

export interface Refusal<Request extends PictureRequest> {
  readonly request: Request;
  readonly fault: PictureFault;
}

export interface DerivedPictures<Request extends PictureRequest> {
  /** By the request itself. One that was refused is not in it. */
  readonly derived: ReadonlyMap<Request, DerivedPicture>;
  /** In the order of the requests. */
  readonly refused: readonly Refusal<Request>[];
  /** Files that were encoded: 0 where the cache had them all. */
  readonly encoded: number;
}

type Outcome = DerivedPicture | PictureRefused;

/** Derives every picture, as many at a time as there are cores. Equal requests are made once. A refusal stops no other. */
export async function deriveAll<Request extends PictureRequest>(
  requests: readonly Request[],
): Promise<DerivedPictures<Request>> {
  const distinct = new Map(requests.map((request) => [identityOf(request), request]));
  const step = stepsOf('pictures', distinct.size);
  const outcomes = await boundedMap([...distinct], availableParallelism(), async ([identity, request]) => {
    const outcome = await outcomeOf(request);
    step();
    return [identity, outcome] as const;
  });
  return sorted(requests, new Map(outcomes));
}

async function outcomeOf(request: PictureRequest): Promise<Outcome> {
  try {
    return await derivePicture(request);
  } catch (error) {
    if (error instanceof PictureRefused) return error;
    throw error;
  }
}

function sorted<Request extends PictureRequest>(
  requests: readonly Request[],
  outcomes: ReadonlyMap<string, Outcome>,
): DerivedPictures<Request> {
  const derived = new Map<Request, DerivedPicture>();
  const refused: Refusal<Request>[] = [];
  for (const request of requests) {
    const outcome = outcomes.get(identityOf(request));
    if (outcome instanceof PictureRefused) refused.push({ request, fault: outcome.fault });
    else if (outcome !== undefined) derived.set(request, outcome);
  }
  const encoded = [...new Set(derived.values())].reduce((sum, picture) => sum + picture.encoded, 0);
  return { derived, refused, encoded };
}

/** Equal for requests that would make the same files. */
function identityOf({ file, cache, widths, shape, focus, crops, rights }: PictureRequest): string {
  const { credit, creator, copyright, webStatement } = rights;
  return JSON.stringify([file, cache, widths, shape, focus, crops, credit, creator, copyright, webStatement]);
}
