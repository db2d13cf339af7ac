import { fileWithoutText } from '../findings/content-file.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { errorCode } from '../../io/errno.ts';
import { readRegularFile } from '../../io/read-regular-file.ts';

/** Reads a text file of the content folder; returns a finding if it is unreadable or not UTF-8. */
export function readText(content: string, path: string): string | Finding {
  const file = fileWithoutText(path);
  try {
    return decodeText(readRegularFile(content, path));
  } catch (error) {
    if (error instanceof TypeError) return finding('file-encoding', {}, { file });
    return finding('file-unreadable', { reason: errorCode(error) ?? 'unknown' }, { file });
  }
}

/**
 * UTF-8 without byte order mark, each line ending `\n`, in Unicode's composed form (NFC): words that look the same are the same from here on.
 * @throws TypeError if the bytes are not UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoder.decode(bytes).normalize('NFC');
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

const decoder = new TextDecoder('utf-8', { fatal: true });
