import { fileWithoutText, type ContentFile } from '../findings/content-file.ts';
import { readText } from '../files/text-file.ts';
import type { NamedFile } from '../findings/named-file.ts';
import type { ReadEntry } from '../load/read-entry.ts';
import type { StampedReading } from './read-anew.ts';
import type { Reading } from './reading.ts';

/** The file of a kept reading, its text at hand. */
export function fileWithText(path: string, text: string, { bodyLine, bodyLength }: Reading): ContentFile {
  return { ...fileWithoutText(path), text, body: text.slice(text.length - bodyLength), bodyLine };
}

/** The file of a kept reading, whose text is read when somebody asks for it: most checks never do. */
export function fileOnDisk(content: string, path: string, reading: Reading): ContentFile {
  let file: ContentFile | undefined;
  const opened = () => {
    if (file) return file;
    const text = readText(content, path);
    file = typeof text === 'string' ? fileWithText(path, text, reading) : fileWithoutText(path);
    return file;
  };
  return {
    ...{ path, bodyLine: reading.bodyLine },
    get text() {
      return opened().text;
    },
    get body() {
      return opened().body;
    },
  };
}

/** What a kept reading says, as if its file had just been read. */
export function entryOfReading({ id, language }: NamedFile, file: ContentFile, reading: Reading): ReadEntry<object> {
  const { fields, isWhole, inBody, findings } = reading;
  return {
    entry: { id, language, file, fields, data: isWhole ? fields : undefined, inBody },
    findings: findings.map((finding) => ({ ...finding, file })),
  };
}

/** What was read anew, its text left where it lies. */
export function readEntryOf(content: string, file: NamedFile, one: StampedReading): ReadEntry<object> {
  if (!one.reading) return one.read;
  return { ...entryOfReading(file, fileOnDisk(content, file.path, one.reading), one.reading), tree: one.tree };
}
