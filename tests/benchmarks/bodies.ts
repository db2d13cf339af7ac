import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { renderBody } from '../../src/markdown/render.ts';
import { exampleContext } from '../support/example-body-context.ts';
import { generateArticles } from '../support/generated-newsroom.ts';
import { longTexts } from './long-texts.ts';
import { median } from './median.ts';

/** What a body takes, in milliseconds of the processor: medians over small batches, measured in turn. */
export interface BodyCost {
  readonly ours: number;
  /** Parsing, GFM, HTML, and nothing that a newsroom needs. */
  readonly bare: number;
  /** The median of the batches' ratios: what other programs do to the machine falls on both alike. */
  readonly ratio: number;
}

const batch = 20;

/** Measures our whole chain against the barest one of the same parser, on the same bodies. */
export function bodyCost(size: { readonly articles: number; readonly words: number }): BodyCost {
  const bare = remark().use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze();
  const context = exampleContext();
  const bodies = [...generateArticles(size)].map(({ body }) => body);
  const costs = Array.from({ length: Math.floor(bodies.length / batch) }, (_, index) => {
    const some = bodies.slice(index * batch, (index + 1) * batch);
    const bareCost = millisecondsOf(some, (body) => void bare.processSync(body));
    return { bare: bareCost, ours: millisecondsOf(some, (body) => void renderBody(body, context)) };
  });
  // The first quarter warms up.
  const warm = costs.slice(Math.floor(costs.length / 4));
  return {
    ours: median(warm.map(({ ours }) => ours)),
    bare: median(warm.map(({ bare: one }) => one)),
    ratio: median(warm.map(({ ours, bare: one }) => ours / one)),
  };
}

/** The cost of a body, and what each kind of long text takes as it grows. */
export function bodyCostInWords({ ours, bare, ratio }: BodyCost): string {
  const scales = Object.entries(longTexts).map(([name, text]) => {
    const [, small, large] = bodyScale(text, [2000, 25_000, 200_000]);
    return `${name.padEnd(24)} ${inWholes(small?.[1])} ${inWholes(large?.[1])}`;
  });
  return [
    `a body: ${ours.toFixed(3)} ms; bare parsing and printing: ${bare.toFixed(3)} ms; ratio ${ratio.toFixed(2)}`,
    'Milliseconds for 25,000 and 200,000 letters of …',
    ...scales,
  ].join('\n');
}

function inWholes(milliseconds = Number.NaN): string {
  return milliseconds.toFixed(0).padStart(7);
}

/** What a text of a size takes: a list of `[letters, milliseconds]`, one for each size. */
export function bodyScale(
  text: (letters: number) => string,
  sizes: readonly number[],
): readonly (readonly [number, number])[] {
  const context = exampleContext();
  return sizes.map((letters) => [letters, millisecondsOf([text(letters)], (body) => void renderBody(body, context))]);
}

function millisecondsOf(bodies: readonly string[], render: (body: string) => void): number {
  const before = process.cpuUsage();
  for (const body of bodies) render(body);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / bodies.length;
}
