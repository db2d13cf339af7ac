import { expect, test } from 'vitest';
import { exampleContext } from '../../../tests/support/example-body-context.ts';
import { htmlIn } from '../../catalog/body-html.ts';
import { bodyTextOf } from '../../model/body-text.ts';
import type { Bodies } from '../../model/public-newsroom.ts';
import type { SharedContext } from './body-jobs.ts';
import { cacheBodies } from './body-cache.ts';
import { bodyOrder, type NamedJob } from './body-keys.ts';
import { renderBodies } from './render-bodies.ts';

const { sources, pictures, unmentioned: _, ...shared } = exampleContext();
const jobs = (...texts: readonly string[]): readonly NamedJob[] =>
  texts.map((text, index) => [String(index), { body: bodyTextOf(text), language: 'en', own: { sources, pictures } }]);
const contexts = (context: SharedContext = shared) => new Map([['en', context] as const]);

const htmlOf = ({ byId, texts }: Bodies, id: string) => htmlIn(texts, byId.get(id)?.digest ?? '');

function counted() {
  const asked: string[] = [];
  const render = cacheBodies(undefined, (order) => {
    asked.push(...order.jobs.map(([, { body }]) => body.text));
    return renderBodies(order);
  });
  return { asked, render: (...of: Parameters<typeof bodyOrder>) => render(bodyOrder(...of)) };
}

test('a body is rendered once while nothing that it shows has changed', async () => {
  const { asked, render } = counted();
  const first = await render(jobs('One.', 'Two.'), contexts());
  const second = await render(jobs('Zero.', 'Two.'), contexts());
  expect(asked).toEqual(['One.', 'Two.', 'Zero.']);
  expect(second.byId.get('1')).toBe(first.byId.get('1'));
  expect(htmlOf(second, '0')).toContain('Zero.');
});

test('a body is rendered again when a topic is called otherwise', async () => {
  const { asked, render } = counted();
  await render(jobs('One.'), contexts());
  await render(jobs('One.'), contexts({ ...shared, mentions: [{ id: 'kn-23', phrases: ['One'] }] }));
  expect(asked).toEqual(['One.', 'One.']);
});

test('a body is rendered again when an article that it links to has come or gone, and at no other article', async () => {
  const { asked, render } = counted();
  const linking = jobs('One.', 'See [that](article:2031/01/new-story).');
  const articles = {
    ...shared.articles,
    '2031/01/new-story': { href: '/2031/01/new-story/', language: 'en' },
  } as const;
  await render(linking, contexts());
  const bodies = await render(linking, contexts({ ...shared, articles }));
  expect(asked).toHaveLength(3);
  expect(htmlOf(bodies, '1')).toContain('href="/2031/01/new-story/"');
});
