/**
 * An address with its percent signs decoded, but for those of signs that have a meaning in addresses: `first%20visit.jpg` is
 * the file `first visit.jpg`. Where they encode nothing, it is the address as it was written.
 */
export function decodeUri(address: string): string {
  return decodedBy(decodeURI, address);
}

/** A part of an address, a fragment for instance, with all its percent signs decoded; as it was written where they encode nothing. */
export function decodeUriPart(part: string): string {
  return decodedBy(decodeURIComponent, part);
}

function decodedBy(decode: (text: string) => string, text: string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
