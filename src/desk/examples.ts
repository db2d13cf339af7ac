import { articleTypes } from '../model/article.ts';
import type { Path } from './yaml-position.ts';

/** A value to paste for each field that an editor may have left out or left empty; the longer key wins. */
const examples: Readonly<Record<string, string>> = {
  title: 'A headline in one line',
  description: 'What the story says, in one sentence',
  category: 'latest-news',
  author: 'news-desk',
  date: '2025-09-02T09:30:00+03:00',
  updated: '2025-09-02T09:30:00+03:00',
  embargo: '2025-09-02T09:30:00+03:00',
  type: articleTypes[0],
  src: 'launcher.jpg',
  alt: 'A launcher on a muddy road',
  caption: 'A launcher near the front.',
  credit: 'KCNA',
  id: 'kcna',
  source: 'kcna',
  'sources.date': '2025-09-01',
  at: '2025-09-02T09:30:00+03:00',
  text: 'What readers should know',
  kind: '',
  'corrections.kind': 'correction',
  name: 'Its name',
  lat: '50.45',
  lon: '30.52',
  role: 'News Writer',
  reliability: 'B',
  url: 'https://example.org',
  languages: '[en, uk]',
  timeZone: 'Europe/Kyiv',
  link: '/support/',
  joinedOn: '2025-09-01',
  leftOn: '2025-09-01',
  accessed: '2025-09-01',
  write: 'Kyiv',
  not: '[Kiev]',
};

export function exampleFor(path: Path): string {
  const names = path.filter((step) => typeof step === 'string');
  return examples[names.slice(-2).join('.')] ?? examples[names.at(-1) ?? ''] ?? '';
}
