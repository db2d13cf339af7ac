import { expect, test } from 'vitest';
import { exampleContext } from '../../tests/example-body-context.ts';
import { renderBody } from './render.ts';

const render = (markdown: string, language: 'en' | 'uk' = 'en') =>
  renderBody(markdown, { ...exampleContext(language), mentions: [] });

test('key facts stand aside under their label', () => {
  expect(render(':::facts\n- One\n:::').html).toBe(
    '<aside class="facts" aria-labelledby="facts"><p class="block-label" id="facts">Key facts</p>\n<ul>\n<li>One</li>\n</ul>\n</aside>',
  );
  expect(render(':::facts\n- Один\n:::', 'uk').html).toContain('>Головне</p>');
});

test('a quotation says whose it is', () => {
  expect(render(':::quote{by="KCNA"}\nWords.\n:::').html).toBe(
    '<figure class="quote"><blockquote>\n<p>Words.</p>\n</blockquote><figcaption>KCNA</figcaption></figure>',
  );
});

test('a timeline is a numbered list; a date in bold is a time', () => {
  const { html } = render(':::timeline\n- **February 2018** – shown\n- **Mid-1990s** tested\n:::');
  expect(html).toContain(
    '<li><strong><time datetime="2018-02">February 2018</time></strong> – shown</li>'.replace(' –', '\u00A0–'),
  );
  expect(html).toContain('<li><strong><span class="nowrap">Mid-1990s</span></strong> tested</li>');
  expect(html).toMatch(/^<div class="timeline" role="group" aria-label="Timeline">\n<ol>/u);
});

test('an update has a permanent link and an instant in the zone of the newsroom', () => {
  const { html, updates, headings } = render(':::update{at="2025-09-02T06:30:00+00:00"}\n## Plant shown\n\nText.\n:::');
  expect(html).toBe(
    '<article class="update" id="update-202509020630"><p class="update-at">' +
      '<a href="#update-202509020630" aria-label="Link to the update of September 2, 2025, 09:30 (UTC+3)">' +
      '<time datetime="2025-09-02T06:30:00+00:00">September\u00A02, 2025, 09:30 (UTC+3)</time></a></p>\n' +
      '<h2 id="plant-shown">Plant shown</h2>\n<p>Text.</p>\n</article>',
  );
  expect(updates).toEqual([{ id: 'update-202509020630', at: '2025-09-02T06:30:00+00:00', title: 'Plant shown' }]);
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

test('what is hard to look at opens on the reader’s act', () => {
  expect(render(':::warning{text="Mines."}\nText.\n:::').html).toBe(
    '<details class="warning"><summary><strong>Warning:</strong> Mines. <span class="warning-act">Show</span></summary>\n<p>Text.</p>\n</details>',
  );
});

test('a place is said no nearer than the editor allows, and 10 km where nothing is said', () => {
  const { html } = render(':::map{name="Yongbyon" lat="39.797" lon="125.7551"}\nNorth of it.\n:::');
  expect(html).toBe(
    '<figure class="map"><p><strong class="map-place">Yongbyon</strong> <span class="map-position">39.8° N, 125.8° E</span> ' +
      '<span class="map-precision">Position rounded to 10\u00A0km</span></p><figcaption>\n<p>North of it.</p>\n</figcaption></figure>',
  );
  expect(render(':::map{name="X" lat="-39.797" lon="-125.7551" precisionKm="200"}\n:::').html).toContain(
    '40° S, 127° W',
  );
  expect(render(':::map{name="X" lat="99" lon="1"}\n:::').html).not.toContain('map-position');
});

test('a block that nobody knows loses no word', () => {
  expect(render(':::nope{a="b"}\nText.\n:::\n\n::facts').html.replace(/\n+/gu, '')).toBe(
    '<p>:::nope{a="b"}</p><p>Text.</p><p>::facts</p>',
  );
});

test('a correction at its place says its kind and hour, and leads to the list of corrections', () => {
  expect(render(':::correction{at="2025-09-03T11:00:00+03:00" kind="clarification"}\nText.\n:::').html).toBe(
    '<div class="correction" role="note" aria-labelledby="correction-202509031100">' +
      '<p class="block-label" id="correction-202509031100"><a href="#part-corrections">Clarification</a> ' +
      '<time datetime="2025-09-03T11:00:00+03:00">September\u00A03, 2025, 11:00 (UTC+3)</time></p>\n<p>Text.</p>\n</div>',
  );
});

test('a passage of a document stands behind the title of what it is taken from, which leads to its source', () => {
  const { html, citedAt } = render(':::document{title="Report 35" source="kcna"}\nWords.\n:::');
  expect(html).toBe(
    '<figure class="document"><figcaption><span class="document-label">Document:</span> ' +
      '<a href="#source-kcna"><cite>Report 35</cite></a><sup class="source-mark">' +
      '<a href="#source-kcna" id="cite-kcna-1" aria-label="Source 2: KCNA">2</a></sup></figcaption>' +
      '<blockquote>\n<p>Words.</p>\n</blockquote></figure>',
  );
  expect(citedAt).toEqual({ kcna: ['cite-kcna-1'] });
  expect(render(':::document{title="Report 35"}\nWords.\n:::').html).toContain('</span> <cite>Report 35</cite></fig');
});

test('questions are headings under one label, and stand in the contents', () => {
  const { html, headings } = render(':::qa\n### Is it new?\n\nNo.\n:::');
  expect(html).toBe(
    '<div class="qa" role="group" aria-labelledby="qa"><p class="block-label" id="qa">Questions and answers</p>\n' +
      '<h3 id="is-it-new">Is it new?</h3>\n<p>No.</p>\n</div>',
  );
  expect(headings).toHaveLength(1);
});
