import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Never through a link, and never waiting for whoever might write into a pipe. */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * The bytes of a regular file of the content folder.
 * @throws what the file system throws, and an error with the code `ENOTFILE` where something else stands there.
 */
export async function readRegularFile(content: string, path: string): Promise<Buffer> {
  const handle = await open(join(content, path), flags);
  try {
    if ((await handle.stat()).isFile()) return await handle.readFile();
    throw Object.assign(new Error(`${path} is no regular file.`), { code: 'ENOTFILE' });
  } finally {
    await handle.close();
  }
}
