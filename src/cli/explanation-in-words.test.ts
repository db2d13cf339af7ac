import { expect, test } from 'vitest';
import type { PageExplanation } from '../edition/explain/explain.ts';
import { explanationInWords } from './explanation-in-words.ts';

const page: PageExplanation = {
  ...{ kind: 'page', address: '/about/', path: 'about/index.html', component: 'src/pages/a.astro', key: 'abc' },
  ...{ files: ['pages/about.md', 'site.yaml'], writtenSince: ['pages/about.md'] },
  state: { renderedAt: new Date('2026-01-15T12:00:00Z'), next: 'given something else' },
};

test('of a page that will be rendered again, the files are named that were written since', () => {
  expect(explanationInWords(page)).toBe(
    [
      '/about/ is about/index.html',
      'made by    src/pages/a.astro',
      'key        abc',
      'rendered   2026-01-15T12:00:00.000Z; it is given something else than then: the next build renders it',
      'made from  pages/about.md, written since',
      '           site.yaml',
    ].join('\n'),
  );
});

test('of a page that is taken over, no file is blamed: what was written since made no difference', () => {
  const state = { renderedAt: page.state.renderedAt, next: 'taken over' } as const;
  expect(explanationInWords({ ...page, state })).not.toContain('since');
});

test('a page that the last edition does not have was never rendered', () => {
  const state = { renderedAt: undefined, next: 'new' } as const;
  expect(explanationInWords({ ...page, state, writtenSince: [] })).toContain(
    'rendered   the last edition does not have it: the next build renders it',
  );
});
