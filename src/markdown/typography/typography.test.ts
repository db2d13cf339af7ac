import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string) => renderBody(markdown, exampleContext()).html;

test('a quotation may open before a link and close behind it', () => {
  expect(render('"He [said](/a/) so."')).toBe('<p>“He <a href="/news/a/">said</a> so.”</p>');
});

test('marks pair over emphasis, links, code, notes and line breaks', () => {
  expect(render('"**Word**", "a *"b"*", "[c](/a/)", "`d`".')).toBe(
    '<p>“<strong>Word</strong>”, “a <em>‘b’</em>”, “<a href="/news/a/">c</a>”, “<code>d</code>”.</p>',
  );
  expect(render('The "one\\\n"two""')).toBe('<p>The “one<br>\n‘two’”</p>');
});

test('nothing changes in code and in addresses', () => {
  expect(render('`"a" - b` https://a.example/"x')).toContain('<code>"a" - b</code> <a href="https://a.example/%22x"');
  expect(render('https://a.example/"x')).toContain('>https://a.example/"x<');
});

test('an address by mail keeps its apostrophe, so that it can be copied', () => {
  expect(render("<o'brien@a.example> isn't it")).toMatch(/>o'brien@a\.example<.* isn’t it/u);
});

test('quotation marks do not pair over the borders of paragraphs', () => {
  expect(render('"One.\n\n"Two."')).toBe('<p>“One.</p>\n<p>“Two.”</p>');
});
