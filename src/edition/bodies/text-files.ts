import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { TextPlace } from '../../model/public-newsroom.ts';

/** Where a text lies in a file of texts. Offset and length are in bytes. */
export interface KeptPlace extends Omit<TextPlace, 'file'> {
  /** Name of the file. */
  readonly name: string;
}

/** A new file of texts. */
export interface TextFile {
  /** Writes texts behind those before, and says where. */
  readonly append: (texts: readonly (string | Buffer)[]) => readonly KeptPlace[];
  readonly close: () => void;
}

/** Begins a file of texts under a name that no other has, so that every thread and every build can have its own. */
export function beginTextFile(folder: string): TextFile {
  mkdirSync(folder, { recursive: true });
  const name = `${randomUUID()}.texts`;
  const file = openSync(join(folder, name), 'wx');
  let end = 0;
  return {
    append: (texts) => {
      const bytes = texts.map((text) => Buffer.from(text));
      const places = bytes.map(({ length }) => {
        const offset = end;
        end += length;
        return { name, offset, length };
      });
      writeWhole(file, Buffer.concat(bytes));
      return places;
    },
    close: () => {
      closeSync(file);
    },
  };
}

function writeWhole(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** The bytes at a place of an open file, fewer where it is shorter. @throws what the file system throws. */
export function bytesAt({ file, offset, length }: TextPlace): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
}

/** Files of texts that this process has open. */
export interface OpenTexts {
  /** @throws what the file system throws. */
  readonly placeOf: (place: KeptPlace) => TextPlace;
  /** In bytes. @throws what the file system throws. */
  readonly sizeOf: (name: string) => number;
  readonly close: () => void;
}

/** Opens each file of a folder when it is first asked for. One that is taken away then can still be read. */
export function openTexts(folder: string): OpenTexts {
  const files = new Map<string, number>();
  const fileOf = (name: string) => {
    const file = files.get(name) ?? openSync(join(folder, name), 'r');
    files.set(name, file);
    return file;
  };
  return {
    placeOf: ({ name, ...place }) => ({ ...place, file: fileOf(name) }),
    sizeOf: (name) => fstatSync(fileOf(name)).size,
    close: () => {
      for (const file of files.values()) closeSync(file);
      files.clear();
    },
  };
}

/** Removes the files of texts whose names are not given. */
export function removeOtherTexts(folder: string, names: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (name.endsWith('.texts') && !names.has(name)) rmSync(join(folder, name), { force: true });
}
