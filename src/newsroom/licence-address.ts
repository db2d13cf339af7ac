import { isWebAddress } from '../model/values/web-address.ts';

/** The URL of a licence that is one, or is named (`CC BY-SA 4.0`): its deed. `undefined` for any other text. */
export function licenceAddress(licence: string | undefined): string | undefined {
  if (licence === undefined) return undefined;
  return isWebAddress(licence) ? licence : creativeCommons(licence);
}

function creativeCommons(name: string): string | undefined {
  const found = /^CC[ -](BY(?:-NC)?(?:-(?:SA|ND))?)[ -](\d\.\d)$/iu.exec(name.trim());
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  return `https://creativecommons.org/licenses/${found[1].toLowerCase()}/${found[2]}/`;
}
