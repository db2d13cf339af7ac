import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { expect, test } from 'vitest';
import { makePipeline } from './pipeline.ts';

const attached = Reflect.get(makePipeline(), 'attachers') as unknown as readonly (readonly [
  step: { readonly name: string },
])[];
const steps = attached.map(([step]) => step);
const names: readonly string[] = steps.map(({ name }) => name);

test('what has been judged becomes HTML at once: nothing stands between the sanitiser and the text', () => {
  expect(steps.slice(-2)).toEqual([rehypeSanitize, rehypeStringify]);
});

test('each step stands once', () => {
  expect(new Set(steps).size).toBe(steps.length);
});

test.each([
  ['references', 'figures'],
  ['updateOrder', 'remarkRehype'],
  ['remarkRehype', 'inlineHtml'],
  ['inlineHtml', 'footnotes'],
  ['thirdPartyCards', 'topicMentions'],
  ['topicMentions', 'typography'],
  ['typography', 'designators'],
  ['typography', 'headingIds'],
  ['readingWords', 'closedPictures'],
  ['closedPictures', 'safeAddresses'],
])('%s comes before %s', (first, then) => {
  expect(names).toContain(first);
  expect(names.indexOf(first)).toBeLessThan(names.indexOf(then));
});
