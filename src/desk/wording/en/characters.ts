import type { Messages } from '../pieces/words.ts';
import { characterName, characterNumber } from '../../text/character-names.ts';
import { isCyrillic, isGreek, isLatin, type StrayLetter } from '../../text/lookalikes.ts';
import type { MixedHost } from '../../text/mixed-hosts.ts';
import { quoted } from './parts.ts';

interface Hidden {
  readonly sign: string;
  /** How many hidden characters the same line or name holds. */
  readonly count: number;
}

interface Stray extends StrayLetter {
  readonly word: string;
}

export const aboutCharacters = {
  'hidden-character': (hidden: Hidden) => [`${hiddenIn('here', hidden)}.`, retype],
  'hidden-character-in-name': (hidden: Hidden) => [
    `${hiddenIn('in the name of this file or folder', hidden)}.`,
    'Give it a new name, typed by hand.',
  ],
  'hidden-character-in-text': (hidden: Hidden) => [
    `${hiddenIn('here', hidden)}; it was probably copied along.`,
    retype,
  ],
  'address-mixed': ({ host, letter, write }: MixedHost) => [
    `In the address ${quoted(host)}, the ${isKnown(letter) ? `${script(letter)} ` : ''}"${letter}" (${characterNumber(letter)}) stands among letters of another alphabet: it is not the site that it seems to be.`,
    write === undefined
      ? 'Open the site in a browser and copy its address from there.'
      : `Write ${write} if you mean that site; else copy the address from the browser.`,
  ],
  'mixed-letters': ({ word, ...stray }: Stray) => [
    strayIn(word, stray),
    `Write ${quoted(stray.write)}: no search finds the word otherwise.`,
  ],
} satisfies Messages;

/** Says which letter of a word only looks like one of another alphabet. */
export function strayIn(word: string, { letter, meant, place }: StrayLetter): string {
  return `In ${quoted(word)}, letter ${String(place)} is the ${script(letter)} "${letter}" (${characterNumber(letter)}), which only looks like the ${script(meant)} "${meant}".`;
}

const retype = 'Delete the words around it and type them again; pasting them would bring it back.';

function hiddenIn(where: string, { sign, count }: Hidden): string {
  const others = count > 1 ? ` and ${String(count - 1)} more stand` : ' stands';
  return `A character that nobody sees, ${characterName(sign)},${others} ${where}`;
}

/** Whether the alphabet of a letter has a name here. */
function isKnown(letter: string): boolean {
  return isCyrillic(letter) || isLatin(letter) || isGreek(letter);
}

function script(letter: string): string {
  return isCyrillic(letter) ? 'Cyrillic' : isLatin(letter) ? 'Latin' : 'Greek';
}
