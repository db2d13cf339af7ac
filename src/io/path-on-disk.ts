import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The absolute path of an entry below a folder, by its path in Unicode's composed form (NFC). Some programs write names in the
 * decomposed form (NFD), and only some file systems find one by the other. What is nowhere is where it would be.
 */
export async function pathOnDisk(folder: string, path: string): Promise<string> {
  const plain = join(folder, path);
  // ASCII has one form.
  if (Buffer.byteLength(path) === path.length || existsSync(plain)) return plain;
  let found = folder;
  for (const step of path.split('/')) {
    const names = await readdir(found).catch((): string[] => []);
    const name = names.find((one) => one.normalize('NFC') === step);
    if (name === undefined) return plain;
    found = join(found, name);
  }
  return found;
}
