import { expect, test } from 'vitest';
import { firstMention, phraseIndex } from './phrase-index.ts';

const mentions = [
  { id: 'pac', phrases: ['PAC-3'] },
  { id: 'mse', phrases: ['PAC-3 MSE'] },
  { id: 'kn', phrases: ['KN-23', '«Name»'] },
];
const index = phraseIndex(mentions, 'en');
const find = (text: string, isOpen: (id: string) => boolean = () => true) => {
  const mention = firstMention(text, index, isOpen);
  return mention && [mention.id, text.slice(mention.start, mention.end)];
};

test('the first name of a text is found, the longest of those that begin there', () => {
  expect(find('A PAC-3 MSE and a KN-23')).toEqual(['mse', 'PAC-3 MSE']);
  expect(find('A PAC-3 and a KN-23')).toEqual(['pac', 'PAC-3']);
});

test('a topic that has its link is passed over', () => {
  expect(find('A PAC-3 MSE and a KN-23', (id) => id === 'kn')).toEqual(['kn', 'KN-23']);
  expect(find('A PAC-3 MSE', (id) => id === 'pac')).toEqual(['pac', 'PAC-3']);
});

test('what readers do not see does not hide a name, and is kept in it', () => {
  expect(find('So, the \u00ADKN\u00AD-23\u00AD flew')).toEqual(['kn', 'KN\u00AD-23']);
  expect(find('a  PAC-3 \n  MSE  x')).toEqual(['mse', 'PAC-3 \n  MSE']);
});

test('a name that begins with a mark is looked for nowhere', () => {
  expect(find('«Name»')).toBeUndefined();
});

test('the names of a site are made ready once for all its texts', () => {
  expect(phraseIndex(mentions, 'en')).toBe(index);
});
