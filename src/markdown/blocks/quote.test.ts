import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string, language: 'en' | 'uk' = 'en') =>
  renderBody(markdown, { ...exampleContext(language), mentions: [] });

test('a quotation says whose it is', () => {
  expect(render(':::quote{by="KCNA"}\nWords.\n:::').html).toBe(
    '<figure class="quote"><blockquote>\n<p>Words.</p>\n</blockquote><figcaption>KCNA</figcaption></figure>',
  );
});

test('a quotation without a name has no empty line for it', () => {
  expect(render(':::quote{by=" "}\nWords.\n:::').html).toBe(
    '<figure class="quote"><blockquote>\n<p>Words.</p>\n</blockquote></figure>',
  );
});

test('the name under a quotation is a name, whatever signs stand in it', () => {
  expect(render(':::quote{by="<b>A</b> & [B](/c/)"}\nWords.\n:::').html).toContain(
    '<figcaption>&#x3C;b>A&#x3C;/b> &#x26; [B](/c/)</figcaption>',
  );
});
