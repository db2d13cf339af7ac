import type { Messages } from '../pieces/words.ts';
import type { Language } from '../../../model/language.ts';
import { languageName, otherLanguage, quoted } from './parts.ts';

export const aboutSites = {
  'address-reserved': ({ id }: { id: string }) => [
    `The address /${id}/ is taken by a page that every site has.`,
    'Give the file or folder another name.',
  ],
  'address-shared': ({ id, other }: { id: string; other: string }) => [
    `${other} stands at /${id}/ already.`,
    'Give one of the two files another name.',
  ],
  'redirect-capitals': ({ path, owner }: { path: string; owner: string }) => [
    `${quoted(path)} differs in nothing but capitals from the address of ${owner === '' ? 'a page that every site has' : owner}.`,
    'Many disks and servers take both for one, so that the redirect would stand in place of the page: remove the line.',
  ],
  'redirect-taken': ({ path, owner }: { path: string; owner: string }) => [
    owner === ''
      ? `${quoted(path)} is the address of a page that every site has.`
      : `${quoted(path)} is the address of ${owner} already.`,
    'An old address can lead elsewhere only where nothing stands any more: write another one, or remove the line.',
  ],
  'redirect-shared': ({ path, other }: { path: string; other: string }) => [
    `${quoted(path)} already leads elsewhere, by ${other}.`,
    'Remove one of the two.',
  ],
  'text-language-unknown': ({ language }: { language: string }) => [
    `The site is not published in ${quoted(language)}.`,
    otherLanguage(language, 'Remove the text'),
  ],
  'text-language-missing': ({ language }: { language: Language }) => [
    `The text is missing in ${languageName(language)}, the site's first language.`,
    `Add the text beside the other one, such as ${language}: In one line`,
  ],
} satisfies Messages;
