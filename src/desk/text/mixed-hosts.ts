import { domainToUnicode } from 'node:url';
import { decodeUriPart } from '../../io/decode-uri.ts';
import { asCyrillic, asLatin } from './lookalikes.ts';

/** A host with letters of two alphabets between two dots. */
export interface MixedHost {
  /** As browsers would have to show it: `exаmple.org`. */
  readonly host: string;
  /** The letter that is not of the alphabet of the others. */
  readonly letter: string;
  /** The host in one alphabet; `undefined` where the letter looks like none of it. */
  readonly write: string | undefined;
}

/** Alphabets of which no two stand in one label. Chinese, Japanese and Korean names mix theirs with Latin letters (UTS #39, 5.2). */
const alphabets = [
  ...[/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Georgian}/u],
  ...[/\p{Script=Hebrew}/u, /\p{Script=Arabic}/u, /\p{Script=Cherokee}/u, /\p{Script=Coptic}/u, /\p{Script=Thai}/u],
];

/** A sign that is no Latin letter, or what may stand for one. */
const mayBeMixed = /[^\0-\u007F]|%|xn--/iu;

/** What is mixed in the host of a web or e-mail address; `undefined` where nothing is. Punycode is read as what it stands for. */
export function mixedHostOf(address: string): MixedHost | undefined {
  const url = mayBeMixed.test(address) ? URL.parse(address) : null;
  if (url === null) return undefined;
  const named = url.protocol === 'mailto:' ? url.pathname.replace(/^.*@/u, '') : url.hostname;
  const host = domainToUnicode(decodeUriPart(named));
  const labels = host.split('.');
  const at = labels.findIndex((label) => alphabetsIn(label).length > 1);
  const label = labels[at];
  if (label === undefined) return undefined;
  const right = asLatin(label) ?? asCyrillic(label);
  const letter =
    right === undefined ? strangest(label) : Array.from(label).find((one, index) => one !== Array.from(right)[index]);
  return { host, letter: letter ?? strangest(label), write: right && labels.with(at, right).join('.') };
}

function alphabetsIn(label: string): readonly RegExp[] {
  return alphabets.filter((alphabet) => alphabet.test(label));
}

/** The first letter of the alphabet that has the fewest. */
function strangest(label: string): string {
  const letters = alphabetsIn(label).map((alphabet) => Array.from(label).filter((one) => alphabet.test(one)));
  return letters.toSorted((one, other) => one.length - other.length)[0]?.[0] ?? '';
}
