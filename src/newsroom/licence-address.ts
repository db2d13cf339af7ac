import { isWebAddress } from '../model/values/web-address.ts';

/**
 * Returns the URL of a licence: the licence itself where it is one, or the deed of a Creative Commons licence that is
 * named (`CC BY-SA 4.0`). `undefined` for any other text.
 */
export function licenceAddress(licence: string | undefined): string | undefined {
  if (licence === undefined) return undefined;
  return isWebAddress(licence) ? licence : creativeCommons(licence);
}

function creativeCommons(name: string): string | undefined {
  const found = /^CC[ -](BY(?:-NC)?(?:-(?:SA|ND))?)[ -](\d\.\d)$/iu.exec(name.trim());
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  return `https://creativecommons.org/licenses/${found[1].toLowerCase()}/${found[2]}/`;
}
