import type { ConfidentialFacts } from './confidential-facts.ts';
import type { Leaks } from './formats/leak.ts';

const longestAddress = 500;
/** An address on the web up to where a story's begins: a host and folders, nothing that could hold another address. */
const beginning = /https?:\/\/[^\s"'<>()[\]{}/?#@:\\%]+(?::\d+)?(?:\/[^\s"'<>()[\]{}?#@:\\%]*)?\/$/iu;

/**
 * Addresses of stories that are not public. On another site the same path may be another story, so that an address there is no
 * leak where an editor wrote it. A link that the program makes to another site, such as an archive's, still is one.
 */
export function* leakedAddresses(bytes: Buffer, { hidden, host, isPublicText }: ConfidentialFacts): Leaks {
  if (hidden.size === 0) return;
  const text = bytes.toString('latin1');
  for (const { 0: found, index } of text.matchAll(/\b\d{4}\/\d{2}\/[a-z\d-]+/gu)) {
    if (!hidden.has(found)) continue;
    // The file is searched byte by byte, which is faster; its words are UTF-8.
    const before = bytes.toString('utf8', Math.max(0, index - longestAddress), index);
    const [start] = beginning.exec(before) ?? [];
    if (start === undefined || start.toLowerCase().includes(host) || !isPublicText(start + found))
      yield { kind: 'hidden-address', detail: found };
  }
}
