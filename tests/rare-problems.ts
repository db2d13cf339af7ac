import { unreadFile } from '../src/desk/desk-file.ts';
import type { Finding } from '../src/desk/finding.ts';
import { formFinding } from '../src/desk/form-findings.ts';
import { readNewsroom } from '../src/desk/read-newsroom.ts';
import { readText } from '../src/desk/text-file.ts';
import { toProblems } from '../src/desk/to-problems.ts';
import { refusedPictures } from '../src/edition/refused-pictures.ts';
import type { Language } from '../src/model/language.ts';
import type { PictureFault } from '../src/model/picture-fault.ts';
import type { Problem } from '../src/model/problem.ts';
import { readWith, smallestNewsroom, soundStory } from './written-newsroom.ts';

type Tell = (language: Language) => Promise<readonly Problem[]>;

/** Every fault of a picture file, by what is told of it. */
const faults: Readonly<Record<PictureFault['is'] | 'without-ending' | 'no-picture', PictureFault>> = {
  missing: { is: 'missing' },
  empty: { is: 'empty' },
  'too-large': { is: 'too-large' },
  'too-many-pixels': { is: 'too-many-pixels' },
  'too-tall': { is: 'too-tall' },
  'cut-off': { is: 'cut-off' },
  damaged: { is: 'damaged', kind: 'png' },
  'of-no-kind': { is: 'of-no-kind', ending: 'heic' },
  'without-ending': { is: 'of-no-kind', ending: '' },
  'of-another-kind': { is: 'of-another-kind', ending: 'jpg', promised: 'jpeg', found: 'webp' },
  'no-picture': { is: 'of-another-kind', ending: 'jpg', promised: 'jpeg', found: undefined },
  'credit-too-long': { is: 'credit-too-long' },
  'drawing-unreadable': { is: 'drawing-unreadable' },
  'drawing-active': { is: 'drawing-active', part: 'script' },
  'drawing-declares': { is: 'drawing-declares' },
  'drawing-refers': { is: 'drawing-refers', part: 'href="https://pictures.example/bell.png"' },
};

/** How each problem comes about that no small folder shows, by its fixture. */
export const rareProblems: ReadonlyMap<string, Tell> = new Map<string, Tell>([
  [
    'rare/content-missing.json',
    async (language) => (await readNewsroom({ content: '/nowhere/at-all', language })).problems,
  ],
  ['rare/file-unreadable.json', findings(goneFile)],
  ['rare/form.json', findings(unforeseenForm)],
  ['rare/yaml-too-long.json', async (language) => (await readWith(longStory, language)).problems],
  ...Object.entries(faults).map(
    ([name, fault]) => [`rare/picture-${name}.json`, findings(() => faultyPicture(fault))] as const,
  ),
]);

const longStory = { 'articles/2025/10/new/index.md': soundStory(`warning: ${'x'.repeat(65_536)}`) };

function findings(make: () => Promise<readonly Finding[]> | readonly Finding[]): Tell {
  return async (language) => toProblems(await make(), language);
}

/** A file that was listed, and is gone before it is read. */
async function goneFile(): Promise<readonly Finding[]> {
  const read = await readText(smallestNewsroom, 'authors/nobody.yaml');
  return typeof read === 'string' ? [] : [read];
}

/** A form that the model asks for and the desk has no sentence of its own for. */
function unforeseenForm(): readonly Finding[] {
  const where = { file: unreadFile('site.yaml') };
  const subject = { name: 'listSize', list: 'listSize', written: '15', value: 15, where, known: [] };
  return [formFinding({ code: 'not_multiple_of', divisor: 10, input: 15, path: ['listSize'], message: '' }, subject)];
}

function faultyPicture(fault: PictureFault): Promise<readonly Finding[]> {
  const file = 'articles/2025/09/night-crossing/index.md';
  const path = 'articles/2025/09/night-crossing/deck.jpg';
  return refusedPictures([{ wanted: { file, path, field: 'picture.src' }, fault }], smallestNewsroom);
}
