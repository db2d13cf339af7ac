import { isWebAddress } from '../model/web-address.ts';

/** Where a licence can be read: its own address, or the deed that its name stands for. `undefined`: nobody can tell. */
export function licenceAddress(licence: string | undefined): string | undefined {
  if (licence === undefined) return undefined;
  return isWebAddress(licence) ? licence : creativeCommons(licence);
}

/** `CC BY-SA 4.0` → its deed. */
function creativeCommons(name: string): string | undefined {
  const found = /^CC[ -](BY(?:-NC)?(?:-(?:SA|ND))?)[ -](\d\.\d)$/iu.exec(name.trim());
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  return `https://creativecommons.org/licenses/${found[1].toLowerCase()}/${found[2]}/`;
}
