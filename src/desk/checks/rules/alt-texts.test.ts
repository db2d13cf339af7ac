import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repetition } from './alt-texts.ts';

test('a description that says something of its own is right', () => {
  expect(repetition('A launcher on a road', { caption: 'A launcher.', title: 'Launchers' })).toBeUndefined();
});

test('capitals, spaces and punctuation do not make a description of its own', () => {
  const words = fc.array(fc.stringMatching(/^[a-zа-яіїєґ]{1,8}$/u), { minLength: 1, maxLength: 6 });
  const between = fc.constantFrom(' ', '  ', ', ', ' – ', '... ', '“ ');
  fc.assert(
    fc.property(words, between, fc.boolean(), (said, gap, isLoud) => {
      const alt = said.join(gap);
      const caption = `${isLoud ? said.join(' ').toUpperCase() : said.join(' ')}.`;
      expect(repetition(alt, { caption, title: undefined })).toBe('alt-repeats-caption');
      expect(repetition(alt, { caption: 'другий 2', title: caption })).toBe('alt-repeats-title');
    }),
  );
});

test('signs alone repeat nothing', () => {
  expect(repetition('…', { caption: '!', title: '?' })).toBeUndefined();
});
