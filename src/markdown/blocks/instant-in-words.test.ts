import { expect, test } from 'vitest';
import { instantInWords } from './instant-in-words.ts';

test('an instant is told in the zone of the newsroom, in summer and in winter, whatever the machine', () => {
  expect(instantInWords(new Date('2025-07-01T21:30:00Z'), 'en', 'Europe/Kyiv')).toBe('July 2, 2025, 00:30 (UTC+3)');
  expect(instantInWords(new Date('2025-01-01T21:30:00Z'), 'uk', 'Europe/Kyiv')).toBe('1 січня 2025, 23:30 (UTC+2)');
});

test('a zone without an offset, and one with a part of an hour, are told as such', () => {
  expect(instantInWords(new Date('2025-01-01T00:00:00Z'), 'en', 'UTC')).toBe('January 1, 2025, 00:00 (UTC)');
  expect(instantInWords(new Date('2025-01-01T00:00:00Z'), 'en', 'Asia/Kathmandu')).toMatch(/05:45 \(UTC\+5:45\)$/u);
});
