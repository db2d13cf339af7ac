import { once } from 'node:events';

/** A question, and when it is asked. */
export interface Question<Answers> {
  /** Whether the answers so far leave it open. */
  readonly isOpen: (answers: Partial<Answers>) => boolean;
  /** @param before what was answered before going back, to be proposed again. */
  readonly ask: (answers: Partial<Answers>, before: Partial<Answers>) => Promise<Partial<Answers> | 'cancelled'>;
}

/**
 * Asks one question after the other, leaving out those that are answered. Whoever cancels a question is asked whether to go
 * back to the one before.
 * @returns `undefined` where the editor stops.
 */
export async function askInOrder<Answers>(
  questions: readonly Question<Answers>[],
  given: Partial<Answers>,
  goesBack: () => Promise<boolean>,
): Promise<Partial<Answers> | undefined> {
  const asked: { readonly index: number; readonly answers: Partial<Answers> }[] = [];
  let answers = given;
  let before: Partial<Answers> = {};
  for (let index = 0; index < questions.length; index += 1) {
    const question = questions[index];
    if (!question?.isOpen(answers)) continue;
    const answer = await question.ask(answers, before);
    if (answer === 'cancelled') {
      const last = asked.pop();
      if (!last || !(await goesBack())) return undefined;
      answers = last.answers;
      index = last.index - 1;
      continue;
    }
    asked.push({ index, answers });
    before = { ...before, ...answer };
    answers = { ...answers, ...answer };
  }
  return answers;
}

/** The answers, or `undefined` where the process has nothing left to do first: input that has ended answers no question. */
export async function unlessIdle<Answers>(
  process: NodeJS.EventEmitter,
  asked: Promise<Answers>,
): Promise<Answers | undefined> {
  const answered = new AbortController();
  const idle = once(process, 'beforeExit', { signal: answered.signal }).then(
    () => undefined,
    () => undefined,
  );
  try {
    return await Promise.race([asked, idle]);
  } finally {
    answered.abort();
  }
}
