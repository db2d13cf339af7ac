import { unreadFile } from '../findings/content-file.ts';
import { found, type Finding } from '../findings/finding.ts';
import { errorCode } from '../../io/errno.ts';
import { readRegularFile } from '../../io/read-regular-file.ts';

/** Reads a text file of the content folder; returns a finding if it is unreadable or not UTF-8. */
export function readText(content: string, path: string): string | Finding {
  const file = unreadFile(path);
  try {
    return soundText(readRegularFile(content, path));
  } catch (error) {
    if (error instanceof TypeError) return found('file-encoding', {}, { file });
    return found('file-unreadable', { reason: errorCode(error) ?? 'unknown' }, { file });
  }
}

/** UTF-8 without byte order mark, each line ending `\n`. @throws TypeError if the bytes are not UTF-8. */
export function soundText(bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

const decoder = new TextDecoder('utf-8', { fatal: true });
