import { z } from 'zod';
import { isSitePath } from './web-address.ts';

/** What file systems take of a name, and of all names on the way to it, with room for the folder of an edition. */
const longestName = 240;
const longestPath = 1000;

/**
 * An old address, such as `/support/`, at which a page is put that leads on: all of it names folders, in which a server looks
 * for it as browsers encode it or as it is typed.
 */
export const oldAddress = z
  .string()
  .refine(isOldAddress, { error: 'site-path' })
  .meta({ pattern: String.raw`^\/(?![/\\])[^\s\\?#]*$` });

/** The folder in which the page at an address stands: decoded, without slashes at its ends; `a/index.html` is `a`. */
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

/** No part of what is asked of a page stands in a name, and no name is one that servers keep to themselves. */
function isName(name: string): boolean {
  const isHidden = name.startsWith('.') && name !== '.well-known';
  const isAsServersRead = name.isWellFormed() && name === name.normalize();
  return isAsServersRead && !isHidden && !/[?#%]/u.test(name) && bytesOf(name) <= longestName;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
