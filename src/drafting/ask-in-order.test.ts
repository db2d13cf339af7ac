import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { askInOrder, unlessIdle, type Question } from './ask-in-order.ts';

interface Answers {
  readonly title: string;
  readonly category: string;
  readonly slug: string;
}

/** Questions that are answered from a script; what they proposed is written down. */
function scripted(script: readonly string[]) {
  const lines = [...script];
  const proposed: (string | undefined)[] = [];
  const question = (name: keyof Answers): Question<Answers> => ({
    isOpen: (answers) => answers[name] === undefined,
    ask: (_, before) => {
      proposed.push(before[name]);
      const line = lines.shift() ?? 'cancelled';
      return Promise.resolve(line === 'cancelled' ? line : { [name]: line });
    },
  });
  return { proposed, questions: [question('title'), question('category'), question('slug')] };
}

const back = () => Promise.resolve(true);

test('questions are asked in order, and what was given is not asked', async () => {
  const { questions, proposed } = scripted(['A title', 'a-title']);
  expect(await askInOrder(questions, { category: 'news' }, back)).toEqual({
    title: 'A title',
    category: 'news',
    slug: 'a-title',
  });
  expect(proposed).toHaveLength(2);
});

test('whoever goes back is asked the question before again, with the answer at hand', async () => {
  const { questions, proposed } = scripted(['A titel', 'news', 'cancelled', 'cancelled', 'A title', 'news', 'a-title']);
  expect(await askInOrder(questions, {}, back)).toEqual({ title: 'A title', category: 'news', slug: 'a-title' });
  expect(proposed).toEqual([undefined, undefined, undefined, 'news', 'A titel', 'news', undefined]);
});

test('whoever cancels the first question, or does not want to go back, ends', async () => {
  expect(await askInOrder(scripted(['cancelled']).questions, {}, back)).toBeUndefined();
  const stop = () => Promise.resolve(false);
  expect(await askInOrder(scripted(['A title', 'cancelled', 'never']).questions, {}, stop)).toBeUndefined();
});

test('input that ends before the answer ends the questions, as if they were cancelled', async () => {
  const process = new EventEmitter();
  const { promise: neverAnswered } = Promise.withResolvers<string>();
  const answer = unlessIdle(process, neverAnswered);
  process.emit('beforeExit', 0);
  expect(await answer).toBeUndefined();
  expect(await unlessIdle(process, Promise.resolve('A title'))).toBe('A title');
});
