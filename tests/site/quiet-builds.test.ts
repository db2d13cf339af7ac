import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildEdition } from './commands.ts';
import { contentsOf, differences } from './finished-folder.ts';

const { newsroom, second } = inject('editions');

const built = [newsroom, second];
let place: string;
let asked: string;

/** Both at the same time, and each without a network. */
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'quiet-'));
  asked = join(place, 'asked.txt');
  const watch = join(place, 'watch.mjs');
  await writeFile(asked, '');
  await writeFile(
    watch,
    `import { appendFileSync } from 'node:fs';
     import dns from 'node:dns';
     import net from 'node:net';
     import { syncBuiltinESMExports } from 'node:module';
     const refuse = (what) => (...args) => {
       appendFileSync(${JSON.stringify(asked)}, what + ' ' + JSON.stringify(args[0]) + '\\n');
       throw new Error('There is no network.');
     };
     net.Socket.prototype.connect = refuse('connect');
     dns.lookup = refuse('lookup');
     dns.promises.lookup = refuse('lookup');
     syncBuiltinESMExports();`,
  );
  const environment = { NODE_OPTIONS: `--import=${pathToFileURL(watch).href}` };
  await Promise.all(
    built.map((edition, index) => buildEdition({ ...edition, out: join(place, String(index)) }, { environment })),
  );
});

afterAll(async () => {
  await rm(place, { recursive: true });
});

test('two newsrooms that are built at the same time do not disturb each other', () => {
  for (const [index, { folder }] of built.entries())
    expect(differences(contentsOf(join(place, String(index))), contentsOf(folder))).toEqual([]);
});

test('a build asks nobody: it opens no connection and looks up no name', async () => {
  expect(await readFile(asked, 'utf8')).toBe('');
});
