import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root } from '../support/document.ts';
import { smallestNewsroom, writeFiles, withNewsroom, soundStory } from '../support/written-newsroom.ts';

// Builds a site twice, on a machine that may be busy.
vi.setConfig({ testTimeout: 600_000 });

const counter = fileURLToPath(new URL('../support/count-parses.ts', import.meta.url));
const showpiece = [
  '## What is known\n\nSee [above](#what-is-known), https://example.org/report and write to desk@example.org.',
  ':::map{name="Rostov" lat="47.24" lon="39.7"}\n:::',
  ':::update{at="2025-10-05T09:00:00+03:00"}\nIt was lit yesterday by [the keeper](article:2025/10/linked#what-is-new).\n:::',
  'A claim[^1] and another.\n\n[^1]: Said at the time.',
].join('\n\n');
const texts: Readonly<Record<string, string>> = {
  'articles/2025/10/showpiece/index.md': soundStory('type: live', showpiece),
  'articles/2025/10/linked/index.md': soundStory('', '## What is new\n\nLinked by its heading.'),
  'topics/tower.md': '---\ntitle: Tower\nkind: theme\n---\n\nShown in every language.\n',
  // So many that files are read and bodies rendered on other threads.
  ...Object.fromEntries(
    Array.from({ length: 320 }, (_, index) => [
      `articles/2025/09/story-${String(index)}/index.md`,
      soundStory('', `Story number ${String(index)} is *told*.`),
    ]),
  ),
};
const bodies = Object.values(texts).map((text) => text.slice(text.indexOf('---\n', 4) + 4));

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'parsed-once-'))));
afterAll(() => rm(folder, { recursive: true }));

/** How often a build parses each of the texts. */
async function parsesOfBuild(content: string): Promise<readonly number[]> {
  const log = join(folder, 'parsed');
  await writeFile(log, '');
  const args = [
    'scripts/build.ts',
    '--content',
    content,
    '--out',
    join(folder, 'out'),
    '--now',
    '2026-01-15T12:00:00Z',
  ];
  const { status, stderr } = spawnSync(process.execPath, ['--import', counter, ...args], {
    ...{ cwd: root, encoding: 'utf8', env: { ...process.env, PARSED_TEXTS: log } },
  });
  expect(status, stderr).toBe(0);
  const parsed = (await readFile(log, 'utf8'))
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as string);
  const counts = Map.groupBy(parsed, (text) => text);
  return bodies.map((body) => counts.get(body)?.length ?? 0);
}

test('a build parses each body once, whatever it links to, shows, or is shown in; one of an unchanged newsroom no story', async () => {
  await withNewsroom(async (content) => {
    const site = readFileSync(join(smallestNewsroom, 'site.yaml'), 'utf8');
    await writeFiles(content, { ...texts, 'site.yaml': site.replace('listSize: 3', 'listSize: 100') });
    const first = await parsesOfBuild(content);
    expect(first).toEqual(bodies.map(() => 1));
    const second = await parsesOfBuild(content);
    expect(Math.max(...second)).toBeLessThanOrEqual(1);
    const stories = Object.keys(texts).map((path, index) => (path.startsWith('articles/2025/09/') ? second[index] : 0));
    expect(stories).toEqual(bodies.map(() => 0));
  });
});
