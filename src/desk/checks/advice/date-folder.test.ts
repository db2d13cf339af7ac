import { expect, test } from 'vitest';
import { isoInZone } from '../../../locale/iso-in-zone.ts';
import type { ArticleFields } from '../../../model/article.ts';
import { fileWithoutText } from '../../findings/content-file.ts';
import type { Entry } from '../../load/content.ts';
import { noFacts } from '../../load/body-facts.ts';
import { dateOutsideFolder } from './date-folder.ts';

const hour = 3_600_000;

function storyOf(date: Date): Entry<ArticleFields> {
  const file = fileWithoutText('articles/2025/10/story/index.md');
  return { id: '2025/10/story', language: 'en', file, fields: { date }, data: undefined, inBody: noFacts };
}

test.each(['Europe/Kyiv', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'Etc/GMT+12', 'UTC'])(
  'a story lies in the folder of the month that the clocks of %s show',
  (timeZone) => {
    const first = Date.UTC(2025, 8, 28);
    for (let at = first; at < Date.UTC(2025, 10, 4); at += hour) {
      const month = isoInZone(new Date(at), timeZone).slice(0, 7).replace('-', '/');
      const told = [...dateOutsideFolder(storyOf(new Date(at)), timeZone)].map(({ facts }) => facts);
      expect(told, new Date(at).toISOString()).toEqual(month === '2025/10' ? [] : [{ folder: '2025/10', month }]);
    }
  },
);
