import { unreadFile } from '../findings/content-file.ts';
import { found, type Finding } from '../findings/finding.ts';
import { errorCode } from '../../io/errno.ts';
import { readRegularFile } from '../../io/read-regular-file.ts';

/** The text of a file, or why it cannot be had. */
export function readText(content: string, path: string): string | Finding {
  const file = unreadFile(path);
  try {
    return soundText(readRegularFile(content, path));
  } catch (error) {
    if (error instanceof TypeError) return found('file-encoding', {}, { file });
    return found('file-unreadable', { reason: errorCode(error) ?? 'unknown' }, { file });
  }
}

/** UTF-8 as text, without byte order mark and with `\n` as its only line ending. Throws a TypeError for other encodings. */
export function soundText(bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

const decoder = new TextDecoder('utf-8', { fatal: true });
