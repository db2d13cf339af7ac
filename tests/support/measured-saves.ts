import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { peakOf, type MeasuredRun } from './measured-run.ts';

/** A site that is shown while it is written. */
export interface SavedSite {
  readonly name: string;
  readonly folder: string;
  /** What Node is given to start it; the port comes last. */
  readonly command: readonly string[];
  /** The path of a page, without the slash at its beginning, and the file that it shows. */
  readonly page: string;
  readonly file: string;
}

interface RunningSite extends SavedSite {
  readonly process: ChildProcess;
  readonly url: string;
}

const longestWait = 300_000;
const betweenAsks = 10;
/** So that what one save set going is over before the next. */
const betweenSaves = 2_000;

/** From the save of a file to the first answer that shows it: every site in turn, saved in every way, `runs` times. */
export async function measureSaves(
  sites: readonly SavedSite[],
  runs: number,
): Promise<ReadonlyMap<string, readonly MeasuredRun[]>> {
  const results = new Map<string, MeasuredRun[]>();
  const running: RunningSite[] = [];
  try {
    for (const site of sites) running.push(await start(site));
    for (let run = 0; run < runs; run += 1)
      for (const site of running)
        for (const [way, save] of Object.entries(ways)) {
          const name = `${site.name}, ${way}`;
          const measured = await measureSave(site, `saved${way.replaceAll(' ', '')}${String(run)}`, save);
          results.set(name, [...(results.get(name) ?? []), measured]);
        }
  } finally {
    for (const { process: child } of running) child.kill();
  }
  return results;
}

async function start(site: SavedSite): Promise<RunningSite> {
  const port = await freePort();
  const child = spawn(process.execPath, [...site.command, String(port)], {
    cwd: site.folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${String(port)}/${site.page}`;
  await untilShown(url, '<h1>');
  return { ...site, process: child, url };
}

type Save = (file: string, text: string) => Promise<void>;

/** How text editors save a file. */
const ways: Readonly<Record<string, Save>> = {
  'in place': (file, text) => writeFile(file, text),
  'by rename': async (file, text) => {
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
  },
};

async function measureSave(site: RunningSite, word: string, save: Save): Promise<MeasuredRun> {
  const { file, url, process: child } = site;
  const text = await readFile(file, 'utf8');
  await wait(betweenSaves);
  const startedAt = performance.now();
  await save(file, `${text}\n${word}\n`);
  await untilShown(url, word);
  return { seconds: (performance.now() - startedAt) / 1000, peakMiB: peakOf(child.pid) };
}

/** @throws Error where the page does not show the words in time. */
async function untilShown(url: string, words: string): Promise<void> {
  const latest = performance.now() + longestWait;
  while (performance.now() < latest) {
    if ((await pageAt(url)).includes(words)) return;
    await wait(betweenAsks);
  }
  throw new Error(`${url} never showed ${words}.`);
}

async function pageAt(url: string): Promise<string> {
  try {
    return await (await fetch(url, { headers: { accept: 'text/html' } })).text();
  } catch {
    // It does not listen yet.
    return '';
  }
}

/** A port at which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
