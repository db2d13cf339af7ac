import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string, language: 'en' | 'uk' = 'en') =>
  renderBody(markdown, { ...exampleContext(language), mentions: [] });

test('an update has a permanent link and an instant in the zone of the newsroom', () => {
  const { html, updates, headings } = render(':::update{at="2025-09-02T06:30:00+00:00"}\n## Plant shown\n\nText.\n:::');
  expect(html).toBe(
    '<article class="update" id="update-202509020630"><p class="update-at">' +
      '<a href="#update-202509020630" aria-label="Link to the update of September 2, 2025, 09:30 (UTC+3)">' +
      '<time datetime="2025-09-02T09:30:00+03:00">September\u00A02, 2025, 09:30 (UTC+3)</time></a></p>\n' +
      '<h2 id="plant-shown">Plant shown</h2>\n<p>Text.</p>\n</article>',
  );
  expect(updates).toEqual([{ id: 'update-202509020630', at: '2025-09-02T09:30:00+03:00', title: 'Plant shown' }]);
  expect(headings).toEqual([]);
});

test('two updates of one minute have two links; one without an hour has none', () => {
  const update = ':::update{at="2025-09-02T09:30:00+03:00"}\nText\n:::\n\n';
  expect(render(update + update).updates.map(({ id }) => id)).toEqual(['update-202509020930', 'update-202509020930-2']);
  expect(render(':::update{at="soon"}\nText\n:::').html).toBe('<article class="update">\n<p>Text</p>\n</article>');
});

test('the hour of an update is said in the language of the page', () => {
  expect(render(':::update{at="2025-01-02T09:30:00+02:00"}\nx\n:::', 'uk').html).toContain(
    '>2\u00A0січня 2025, 09:30 (UTC+2)</time>',
  );
});

test('an update without a heading is called by its first words, cut between two of them', () => {
  const long =
    'Officials say that the plant has been working at night for several weeks, as pictures from orbit suggest.';
  const title = render(`:::update{at="2025-09-02T09:30:00+03:00"}\n${long}\n:::`).updates[0]?.title ?? '';
  expect(title.length).toBeLessThanOrEqual(81);
  expect(title).toMatch(/^Officials say .*\p{L}…$/u);
  expect(long.startsWith(title.slice(0, -1))).toBe(true);
  expect(long[title.length - 1]).toMatch(/[\s,]/u);
});

test('an update that stays on top says so behind its hour', () => {
  expect(render(':::update{at="2025-09-02T09:30:00+03:00" pinned="yes"}\nx\n:::').html).toContain(
    '</time></a> <span class="update-pin">Pinned</span></p>',
  );
  expect(render(':::update{at="2025-09-02T09:30:00+03:00" pinned="no"}\nx\n:::').html).not.toContain('update-pin');
});

test('bold words at the beginning of an update are its title in the list of updates', () => {
  const { updates } = render(':::update{at="2025-09-02 09:30"}\n**The claim.** It is not checked.\n:::');
  expect(updates.map(({ title }) => title)).toEqual(['The claim']);
});
