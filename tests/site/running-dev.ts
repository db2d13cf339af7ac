import { setTimeout as wait } from 'node:timers/promises';
import type { Root } from 'hast';
import { startCommand, type RunningCommand } from './commands.ts';
import { readFragment, words } from './html.ts';

/** A running `dev`, asked as a browser asks. */
export interface RunningDev {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The page at a path such as `/news/2025/09/`, as soon as it is as it should be. @throws Error where it never is. */
  readonly shows: (path: string, isRight: (page: DevPage) => boolean) => Promise<DevPage>;
  readonly stop: () => Promise<void>;
}

export interface DevPage {
  readonly status: number;
  readonly html: string;
  readonly tree: Root;
}

const longestWait = 60_000;
const betweenAsks = 25;

/** Starts `dev` as npm would, on any free port, and waits until it says where it is. */
export async function startDev(args: readonly string[]): Promise<RunningDev> {
  const running = startCommand('dev', [...args, '--port', '0']);
  const origin = await addressOf(running);
  return {
    origin,
    shows: async (path, isRight) => {
      const latest = performance.now() + longestWait;
      let page = await pageAt(origin + path);
      while (!(page && isRight(page))) {
        if (performance.now() > latest)
          throw new Error(`${path} was never as it should be: ${page ? words(page.tree).slice(-2_000) : 'nothing'}`);
        await wait(betweenAsks);
        page = await pageAt(origin + path);
      }
      return page;
    },
    stop: async () => {
      running.process.kill();
      await running.outcome;
    },
  };
}

/** @throws Error with what it said, where the command ends before it shows anything. */
async function addressOf({ process: child, outcome }: RunningCommand): Promise<string> {
  let told = '';
  const address = new Promise<string>((resolve) => {
    child.stdout?.on('data', (text: string) => {
      told += text;
      const [origin] = /http:\/\/127\.0\.0\.1:\d+/u.exec(told) ?? [];
      if (origin !== undefined) resolve(origin);
    });
  });
  const ended = outcome.then(({ code, stderr }) => {
    throw new Error(`dev ended with ${String(code)}.\n${stderr}`);
  });
  return Promise.race([address, ended]);
}

/** `undefined` while nobody listens, as in a restart. */
async function pageAt(url: string): Promise<DevPage | undefined> {
  try {
    const response = await fetch(url, { headers: { accept: 'text/html' } });
    const html = await response.text();
    return { status: response.status, html, tree: readFragment(html) };
  } catch {
    return undefined;
  }
}
