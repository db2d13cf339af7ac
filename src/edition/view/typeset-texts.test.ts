import { expect, test } from 'vitest';
import { aPublicArticle } from '../../../tests/support/examples.ts';
import { typesetArticle, typesetPage } from './typeset-texts.ts';

const s = '\u00A0';
const at = new Date('2025-09-01T08:00:00Z');

test('headline, standfirst, facts, warning, corrections and sources have the marks of their language', () => {
  const article = aPublicArticle({
    language: 'uk',
    title: '"П\'ять" ракет - в Одесі',
    description: 'Дальність 300 км',
    facts: ['"Так"'],
    warning: '"Кров"',
    corrections: [{ at, kind: 'correction', text: 'Було "5 км"', was: '5 км' }],
    sources: [{ number: 1, id: 'dx', source: 'dx', date: '2025-09-01', title: 'Звіт "Про ракети"' }],
  });
  expect(typesetArticle(article)).toMatchObject({
    title: `«П’ять» ракет${s}– в${s}Одесі`,
    description: `Дальність 300${s}км`,
    facts: ['«Так»'],
    warning: '«Кров»',
    corrections: [{ at, text: `Було «5${s}км»`, was: `5${s}км` }],
    sources: [{ title: `Звіт «Про${s}ракети»` }],
  });
});

test('designators, addresses and an absent text stay what they are', () => {
  const article = aPublicArticle({ title: 'KN-23, F-16:s, $5–7, 10:30 and ~300' });
  expect(typesetArticle(article)).toEqual(article);
});

test('a page that nobody has translated has the marks of the language it is told in', () => {
  const page = { id: 'a', language: 'uk', textLanguage: 'en', title: '"Us"', description: 'x', html: '' } as const;
  expect(typesetPage(page)).toMatchObject({ title: '“Us”' });
});
