import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { PictureKind } from '../model/picture-fault.ts';
import { kindOf, promisedKind } from './kind.ts';
import { PictureRefused } from './refused.ts';

const largestFile = 200_000_000;

/** A newsroom's picture as it lies in the content folder, of a kind that its name and its bytes agree on. */
export interface Source {
  readonly file: string;
  readonly bytes: Buffer;
  readonly kind: PictureKind;
}

/** @throws PictureRefused where the file is missing, empty, too large, or not what its name says. */
export async function readSource(file: string): Promise<Source> {
  const ending = extname(file).slice(1);
  const promised = promisedKind(ending.toLowerCase());
  if (promised === undefined) throw new PictureRefused(file, { is: 'of-no-kind', ending });
  const bytes = await readBytes(file);
  const kind = kindOf(bytes);
  if (kind !== promised) throw new PictureRefused(file, { is: 'of-another-kind', ending, promised, found: kind });
  return { file, bytes, kind };
}

async function readBytes(file: string): Promise<Buffer> {
  const facts = await stat(file).catch(() => undefined);
  if (facts?.isFile() !== true) throw new PictureRefused(file, { is: 'missing' });
  if (facts.size === 0) throw new PictureRefused(file, { is: 'empty' });
  if (facts.size > largestFile) throw new PictureRefused(file, { is: 'too-large' });
  return readFile(file);
}
