import { fileWithoutText } from '../findings/content-file.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { errorCode } from '../../io/errno.ts';
import { readRegularFile } from '../../io/read-regular-file.ts';

/** Reads a text file of the content folder; returns a finding if it is unreadable or no text. */
export function readText(content: string, path: string): string | Finding {
  try {
    return textOf(path, readRegularFile(content, path));
  } catch (error) {
    return finding('file-unreadable', { reason: errorCode(error) ?? 'unknown' }, { file: fileWithoutText(path) });
  }
}

/** The text of a file whose bytes are at hand; a finding if they are those of another kind of file, or not UTF-8. */
export function textOf(path: string, bytes: Uint8Array): string | Finding {
  const file = fileWithoutText(path);
  const format = formatOf(bytes);
  if (format !== undefined) return finding('file-format', { format }, { file });
  if (isUtf16(bytes)) return finding('file-encoding', { encoding: 'UTF-16' }, { file });
  try {
    return decodeText(bytes);
  } catch {
    return finding('file-encoding', { encoding: undefined }, { file });
  }
}

/** Letters that a PDF draws as one: ﬁ, ﬂ, ﬃ. */
const ligatures = /[\uFB00-\uFB06]/gu;

/**
 * UTF-8 without byte order mark, each line ending `\n`, in Unicode's composed form (NFC) and without ligatures: words that look the same are
 * the same from here on.
 * @throws TypeError if the bytes are not UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoder
    .decode(bytes)
    .normalize('NFC')
    .replaceAll(ligatures, (letters) => letters.normalize('NFKC'));
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

/** Whether a text begins with the byte order mark of UTF-16 (Notepad calls it Unicode), or with two letters of one byte in it. */
function isUtf16([a, b, c, d]: Uint8Array): boolean {
  const isMarked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  return isMarked || (b === 0 && d === 0 && a !== 0 && c !== 0) || (a === 0 && c === 0 && b !== 0 && d !== 0);
}

/** What word processors and others begin their files with. */
const formats = {
  'PK\u0003\u0004': 'word',
  '\u00D0\u00CF\u0011\u00E0': 'word',
  '{\\rtf': 'rtf',
  '%PDF-': 'pdf',
} as const;

/** The kind of a file that is no plain text, whatever its name says; `undefined` where it may be text. */
function formatOf(bytes: Uint8Array): (typeof formats)[keyof typeof formats] | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  return Object.entries(formats).find(([start]) => head.startsWith(start))?.[1];
}

const decoder = new TextDecoder('utf-8', { fatal: true });
