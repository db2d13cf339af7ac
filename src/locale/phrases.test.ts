import { expect, test } from 'vitest';
import { interfaceLanguages } from '../model/language.ts';
import { bodyLabels } from './body-labels.ts';
import { languageNames, phrasesIn } from './phrases.ts';

/** Every text with its path; a function is asked for one example. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String((value as (...examples: unknown[]) => unknown)(1, 2))]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}
const slots = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([slot]) => slot).sort();

test.each(interfaceLanguages)('nothing is left unsaid in %s', (language) => {
  for (const [path, text] of textsOf([phrasesIn(language), bodyLabels(language)])) expect(text, path).toMatch(/\p{L}/u);
});

test('Ukrainian says everything in its own letters', () => {
  const said = textsOf([phrasesIn('uk'), bodyLabels('uk')]).filter(([path]) => !path.endsWith('.coordinates'));
  for (const [path, text] of said) expect(text, path).toMatch(/\p{Script=Cyrillic}/u);
});

test('Ukrainian writes its apostrophe as ’, never as a quotation mark', () => {
  for (const [path, text] of textsOf(phrasesIn('uk'))) expect(text, path).not.toMatch(/['"`]/u);
});

test('every language fills the same places of a label', () => {
  const english = new Map(textsOf(bodyLabels('en')));
  for (const [path, text] of textsOf(bodyLabels('uk')))
    expect(slots(text), path).toEqual(slots(english.get(path) ?? ''));
});

test('each language is called by its own name', () => {
  expect(languageNames).toEqual({ en: 'English', uk: 'Українська' });
});

test('Ukrainian counts stories in three forms', () => {
  expect([1, 3, 40].map(phrasesIn('uk').list.stories)).toEqual(['1 матеріал', '3 матеріали', '40 матеріалів']);
});
