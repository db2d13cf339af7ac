import { buildEdition } from '../../src/edition/build.ts';

/** Builds many newsrooms as the command does, in one process: starting it takes longer than building a small one. */
const [now = '', ...folders] = process.argv.slice(2);
for (const content of folders) {
  const outcome = await buildEdition({ content, out: `${content} edition`, now: new Date(now), language: 'en' });
  if (outcome.kind === 'refused')
    throw new Error(`${content} was refused.\n${JSON.stringify(outcome.problems, null, 1)}`);
}
