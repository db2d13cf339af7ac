import { realpath } from 'node:fs/promises';
import { extname } from 'node:path';
import { errorCode } from '../../io/errno.ts';
import { openRegularFile, type OpenedFile } from '../../io/read-regular-file.ts';
import type { FileKind, PictureFault } from '../../model/picture-fault.ts';
import { isHeic, isLfsPointer, kindOf, promisedKind } from './kind.ts';
import { PictureRefused } from './refused.ts';

const mostMegabytes = 200;
/** Drawings are text, and one of many megabytes draws for minutes. */
const mostMegabytesOfDrawing = 10;

/** A newsroom's picture as it lies in the content folder, of a kind that its name and its bytes agree on. */
export interface Source {
  readonly file: string;
  readonly bytes: Buffer;
  readonly kind: FileKind;
}

/**
 * @param file absolute, without any link in it.
 * @throws PictureRefused where the file is missing, no plain file, empty, too large, or not what its name says.
 */
export async function readSource(file: string): Promise<Source> {
  const ending = extname(file).slice(1);
  const promised = promisedKind(ending.toLowerCase());
  if (promised === undefined) throw new PictureRefused(file, { reason: 'unknown-ending', ending });
  const bytes = await readBytes(file, promised);
  const found = kindOf(bytes);
  if (found === undefined && isLfsPointer(bytes)) throw new PictureRefused(file, { reason: 'lfs-pointer' });
  if (found === undefined && isHeic(bytes)) throw new PictureRefused(file, { reason: 'heic', ending });
  if (found !== promised) throw new PictureRefused(file, { reason: 'wrong-ending', ending, promised, found });
  return { file, bytes, kind: found };
}

async function readBytes(file: string, promised: FileKind): Promise<Buffer> {
  const { handle, size } = await opened(file);
  try {
    const most = promised === 'svg' ? mostMegabytesOfDrawing : mostMegabytes;
    if (size === 0) throw new PictureRefused(file, { reason: 'empty' });
    if (size > most * 1e6) throw new PictureRefused(file, { reason: 'too-heavy', megabytes: most });
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Nor through a folder that is a link: it may lead anywhere. */
async function opened(file: string): Promise<OpenedFile> {
  try {
    const real = await realpath(file);
    if (real === file) return await openRegularFile(file);
  } catch (error) {
    throw new PictureRefused(file, faultOfOpening(error), { cause: error });
  }
  throw new PictureRefused(file, { reason: 'no-file' });
}

/** A link refuses to be opened with ELOOP, a socket with ENXIO, and anything else that is no file with ENOTFILE. */
const noFile: ReadonlySet<string | undefined> = new Set(['ELOOP', 'ENXIO', 'ENOTFILE']);

function faultOfOpening(error: unknown): PictureFault {
  return { reason: noFile.has(errorCode(error)) ? 'no-file' : 'not-there' };
}
