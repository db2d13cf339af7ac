import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../src/edition/settings/paths.ts';
import { summaries } from '../../src/desk/wording/summaries.ts';
import { generateArticles } from '../support/generated-newsroom.ts';
import { freePort } from '../support/measured-saves.ts';
import { makeRepository, waysOfSaving, type SavedStory } from '../support/ways-of-saving.ts';
import { scriptOf, type Bench } from './bench.ts';
import { median } from './median.ts';

/** A command that follows a newsroom, and what it shows now. */
interface Follower {
  readonly name: string;
  /** What is written into the story so that the command shows a word. */
  readonly bodyWith: (word: string) => string;
  /** Whether it shows the word; a story that is away shows none. @param since what `state` was before the save. */
  readonly shows: (word: string, since: number) => Promise<boolean | undefined>;
  /** How often it has told something. */
  readonly state: () => number;
  readonly end: () => void;
}

const longestWait = 30_000;
const betweenAsks = 5;
/** So that what one save set going is over before the next. */
const betweenSaves = 400;

/** From a save to the page of `dev`, or to what `check --watch` tells: every way of saving, `runs` times each, as a table. */
export async function watching({ folder, size, runs }: Bench): Promise<string> {
  const content = join(folder, 'newsroom');
  const [first] = generateArticles(size);
  const address = first?.address ?? '';
  const story = { content, file: `articles/${address}/index.md`, outside: join(folder, 'outside') };
  await mkdir(story.outside, { recursive: true });
  makeRepository(story);
  const lines: string[] = [];
  for (const begin of [developing, checking]) {
    const follower = await begin(content, address);
    try {
      lines.push(...(await measured(follower, story, runs)));
    } finally {
      follower.end();
    }
  }
  return lines.join('\n');
}

async function measured(follower: Follower, story: SavedStory, runs: number): Promise<readonly string[]> {
  const path = join(story.content, story.file);
  const text = await readFile(path, 'utf8');
  const lines: string[] = [];
  for (const [name, { prepare, save, isAway }] of Object.entries(waysOfSaving)) {
    const seconds: number[] = [];
    let shown = `begun${String(Object.keys(waysOfSaving).indexOf(name))}`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text + follower.bodyWith(shown));
    await untilShown(follower, { word: shown, since: 0, isWanted: true });
    for (let turn = 0; turn < runs; turn += 1) {
      const isGone = isAway?.(turn) === true;
      const keeps = name.startsWith('month');
      const word = keeps ? shown : `saved${name.replaceAll(/\W/gu, '')}${String(turn)}`;
      await prepare?.(story, text + follower.bodyWith(word), turn);
      await wait(betweenSaves);
      const since = follower.state();
      const startedAt = performance.now();
      await save(story, text + follower.bodyWith(word), turn);
      await untilShown(follower, { word: isGone ? shown : word, since, isWanted: !isGone });
      seconds.push((performance.now() - startedAt) / 1000);
      if (!isGone) shown = word;
    }
    if (isAway?.(runs - 1) === true) await save(story, text + follower.bodyWith(shown), runs);
    await wait(betweenSaves);
    const [middle, longest] = [median(seconds).toFixed(2), Math.max(...seconds).toFixed(2)];
    lines.push(
      `${follower.name.padEnd(14)} ${name.padEnd(26)} ${String(seconds.length).padStart(4)} saves  median ${middle} s  longest ${longest} s`,
    );
  }
  await writeFile(path, text);
  return lines;
}

interface Wanted {
  readonly word: string;
  readonly since: number;
  readonly isWanted: boolean;
}

async function untilShown({ name, shows }: Follower, { word, since, isWanted }: Wanted): Promise<void> {
  const latest = performance.now() + longestWait;
  while (performance.now() < latest) {
    if ((await shows(word, since)) === isWanted) return;
    await wait(betweenAsks);
  }
  throw new Error(`${name} ${isWanted ? 'never showed' : 'went on showing'} ${word}.`);
}

async function developing(content: string, address: string): Promise<Follower> {
  const port = await freePort();
  const args = [...scriptOf('dev'), '--content', content, '--port', String(port)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const follower: Follower = {
    name: 'dev',
    bodyWith: (word) => `\n\n${word}\n`,
    shows: async (word) => {
      try {
        const page = await fetch(`http://127.0.0.1:${String(port)}/${address}/`, {
          headers: { accept: 'text/html' },
          signal: AbortSignal.timeout(2000),
        });
        return (await page.text()).includes(word);
      } catch {
        // It does not listen yet.
        return undefined;
      }
    },
    state: () => 0,
    end: () => child.kill(),
  };
  await untilShown(follower, { word: '<h1>', since: 0, isWanted: true });
  return follower;
}

function checking(content: string): Promise<Follower> {
  const args = [...scriptOf('check'), '--content', content, '--watch'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const { begins, ends } = summaries.en;
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const reports = () => told.split(ends).slice(0, -1);
  return Promise.resolve({
    name: 'check --watch',
    bodyWith: (word) => `\n\n[A subject](topic:${word})\n`,
    shows: (word, since) => {
      const all = reports();
      const last = all.at(-1)?.split(begins).at(-1);
      return Promise.resolve(all.length > since ? last?.includes(word) : undefined);
    },
    state: () => reports().length,
    end: () => child.kill(),
  });
}
