import { matchesOf } from '../../text/matches.ts';
import type { MeantLink } from './meant-links.ts';

const inBraces =
  /\[([^[\]\n]{1,300})\]\{((?:https?:\/\/|www\.)[^{}\s]{1,500})\}|\{([^{}\n]{1,300})\}\((https?:\/\/[^\s()]{1,500})\)/giu;

/** `[words]{address}` and `{words}(address)`. */
export function* braced(text: string): Iterable<MeantLink> {
  for (const { index, 0: written, 1: label, 2: target, 3: words, 4: address } of matchesOf(text, inBraces))
    yield { index, written, fault: 'braces', write: `[${label ?? words ?? ''}](${target ?? address ?? ''})` };
}
