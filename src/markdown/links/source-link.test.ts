import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import type { BodySource } from '../context/body-context.ts';
import { renderBody } from '../render.ts';

const render = (markdown: string, sources: Readonly<Record<string, BodySource>> = exampleContext().sources) =>
  renderBody(markdown, { ...exampleContext(), mentions: [], sources });
const source = (more: Partial<BodySource>): BodySource => ({ number: 1, href: '#source-x', title: 'X', ...more });

test('every place of a text that leans on a source can be gone back to, wherever it stands', () => {
  const places =
    '## H [a](source:dx)\n\n- [b](source:dx)\n\n| [c](source:dx) |\n| - |\n\n> [d](source:dx)\n\n:::facts\n[e](source:dx)\n:::\n\nx[^1]\n\n[^1]: [f](source:dx)';
  const { html, citedAt } = render(places);
  expect(new Set(citedAt['dx']).size).toBe(6);
  for (const place of citedAt['dx'] ?? []) expect(html).toContain(`<a href="#source-dx" id="${place}"`);
});

test('a source without an address leads to its line in the list, and leaves no site', () => {
  const { html } = render('[X](source:x)', { x: source({}) });
  expect(html).toContain('<p><a href="#source-x">X</a><sup');
});

test('the archived copy and the day stand at the link that they belong to', () => {
  const { html } = render('[X](source:x)', {
    x: source({ href: 'https://a.example/', archived: 'https://b.example/', readOn: '2025-09-01' }),
  });
  expect(html).toContain(
    'data-originalurl="https://a.example/" data-versionurl="https://b.example/" data-versiondate="2025-09-01"',
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x'])('%s is neither an address nor an archived copy', (href) => {
  const { html } = render('[X](source:x) [Y](source:y)', {
    x: source({ href, archived: href }),
    y: source({ href: 'https://a.example/', archived: href }),
  });
  expect(html).not.toContain(href);
  expect(html).toContain('<span>X</span>');
});
