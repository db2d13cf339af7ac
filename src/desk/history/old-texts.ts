import { decodeText } from '../files/text-file.ts';
import type { Git } from './git.ts';

/**
 * Reads files as they were at a commit, in one call of git; returns their texts by path. Files that did not exist or are
 * not UTF-8 are left out. `undefined` if git fails.
 * @param paths relative to the content folder, without line breaks.
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

/**
 * The blobs in the output of `git cat-file --batch`, in the order of the names: for each a line `<id> <type> <size>`, the
 * bytes and a line break, or another line if there is no such object, which gives `undefined`.
 */
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
    return blob === undefined ? [] : [decodeText(blob)];
  } catch {
    return [];
  }
}
