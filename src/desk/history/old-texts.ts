import { soundText } from '../files/text-file.ts';
import type { Git } from './git.ts';

/**
 * The texts that stood at these paths at a commit, in one call; paths that held nothing, or no text, are left out.
 * `undefined` where git refuses. No path may hold a line break.
 */
export async function oldTexts(
  git: Git,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string> | undefined> {
  if (paths.length === 0) return new Map();
  const names = paths.map((path) => `${commit}:./${path}\n`).join('');
  const answer = await git(['cat-file', '--batch'], names);
  if (answer.kind !== 'answered') return undefined;
  const blobs = blobsIn(answer.output);
  return new Map(paths.flatMap((path, index) => textOf(blobs[index]).map((text) => [path, text] as const)));
}

/** One a name, in order: `<id> <type> <size>`, the bytes, a line break; another line stands for what is not there. */
function blobsIn(output: Buffer): readonly (Buffer | undefined)[] {
  const blobs: (Buffer | undefined)[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/u.exec(output.toString('utf8', at, end)) ?? [];
    const start = end + 1;
    blobs.push(type === 'blob' ? output.subarray(start, start + Number(size)) : undefined);
    at = size === undefined ? start : start + Number(size) + 1;
  }
  return blobs;
}

function textOf(blob: Buffer | undefined): readonly string[] {
  try {
    return blob === undefined ? [] : [soundText(blob)];
  } catch {
    return [];
  }
}
