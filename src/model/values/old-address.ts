import { z } from 'zod';
import { isSitePath } from './web-address.ts';

/** In bytes, of a segment and of all: file systems take 255 in a name, and 4096 in a path with the output folder. */
const longestName = 240;
const longestPath = 1000;

/**
 * The schema of an address that a page used to have, such as `/support/`, and that redirects to another one. The
 * redirect is a file in a folder of that name, so every segment must be a name that file systems take and servers
 * serve.
 */
export const oldAddress = z
  .string()
  .refine(isOldAddress, { error: 'site-path' })
  .meta({ pattern: String.raw`^\/(?![/\\])[^\s\\?#]*$` });

/** The folder of the page at an address: percent-decoded, without slashes at its ends; `a/index.html` is `a`. */
export function folderOf(address: string): string {
  return decodeURIComponent(address)
    .replace(/^\/+|\/+$/gu, '')
    .replace(/(?:^|\/)index\.html$/u, '');
}

function isOldAddress(value: string): boolean {
  if (!isSitePath(value) || /[?#]|\/\//u.test(value)) return false;
  const folder = folderOf(value);
  return bytesOf(folder) <= longestPath && folder.split('/').every(isName);
}

/**
 * Whether a segment can be the name of a folder that servers find: in Unicode's normal form C, with nothing that a URL
 * would read as query, fragment or encoding, and not hidden (`.well-known` is served all the same, RFC 8615).
 */
function isName(name: string): boolean {
  const isHidden = name.startsWith('.') && name !== '.well-known';
  const isAsServersRead = name.isWellFormed() && name === name.normalize();
  return isAsServersRead && !isHidden && !/[?#%]/u.test(name) && bytesOf(name) <= longestName;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
