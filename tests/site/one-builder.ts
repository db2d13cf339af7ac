import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { cacheFolder } from '../../src/edition/settings/paths.ts';
import type { BuildAnswer, BuildOrder } from './building-process.ts';

let builder: ChildProcess | undefined;

/**
 * Builds an edition as the command does, in a process that has built others before: loading the program takes longer than
 * building a small newsroom. Whoever looks at the command itself starts it (`commands.ts`). One at a time.
 * @throws NotBuilt where the newsroom is not sound, and Error where the program fails.
 */
export async function buildNext(order: BuildOrder): Promise<void> {
  builder ??= startBuilder();
  builder.channel?.ref();
  builder.send(order);
  const [answer] = (await first(builder, ['message', 'exit'])) as [BuildAnswer | number];
  builder.channel?.unref();
  const { failure, isRefused } = typeof answer === 'object' ? answer : ended;
  const why = `The edition ${order.out} was not built.\n${failure}`;
  if (failure !== '') throw isRefused ? new NotBuilt(why) : new Error(why);
}

/** An error that says that a newsroom is not sound. */
export class NotBuilt extends Error {
  override readonly name = 'NotBuilt';
}

const ended: BuildAnswer = { failure: 'The process has ended.', isRefused: false };

/** What came with the first of these events. */
async function first(child: ChildProcess, events: readonly string[]): Promise<unknown[]> {
  const heard = new AbortController();
  try {
    return (await Promise.race(events.map((event) => once(child, event, { signal: heard.signal })))) as unknown[];
  } finally {
    heard.abort();
  }
}

/** Ends the process, where one was started and nothing more is to be built. */
export function dismissBuilder(): void {
  builder?.disconnect();
  builder = undefined;
}

/** It keeps nobody waiting who asks nothing more, and has none of the test runner's own environment. */
function startBuilder(): ChildProcess {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, TZ: 'UTC', NODE_COMPILE_CACHE: join(cacheFolder, 'compiled') };
  const child = fork(new URL('building-process.ts', import.meta.url), { env, execArgv: [] });
  child.unref();
  child.channel?.unref();
  return child;
}
