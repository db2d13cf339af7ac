import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { leaksInFile } from '../../src/audit/audit.ts';
import { fileQueue, inspectFiles } from '../../src/audit/inspect-files.ts';
import type { Leak } from '../../src/audit/formats/leak.ts';
import { filesBelow as filesOfEdition } from '../../src/io/files-below.ts';
import { filesBelow } from './finished-folder.ts';
import { planted, secrets } from './planted-leaks.ts';

const { newsroom } = inject('editions');
const confidences = {
  hidden: new Set([secrets.hidden]),
  host: 'lookout.example',
  positions: new Set([secrets.position]),
  digits: 2,
  folders: [secrets.folder],
  isPublicText: () => false,
};
const nameOf = (index: number, as: string) => `media/planted-${String(index)}.${as}`;

let edition: string;
beforeAll(async () => {
  edition = await mkdtemp(join(tmpdir(), 'audited-'));
  await cp(newsroom.folder, edition, { recursive: true });
});
afterAll(() => rm(edition, { recursive: true }));

function audit(): readonly Leak[] {
  const files = filesOfEdition(edition);
  return inspectFiles(fileQueue(edition, files), { confidences, made: new Set(files), clean: new Set() }).leaks;
}

test('a finished edition gives nothing away', () => {
  expect(audit()).toEqual([]);
});

test('of more than a hundred things that were planted in an edition, every one is found, in its file', async () => {
  const sound = filesBelow(edition);
  for (const [index, { to, as = to, plant }] of planted.entries()) {
    const file = sound.find((one) => one.endsWith(`.${to}`));
    expect(file, to).toBeDefined();
    await writeFile(join(edition, nameOf(index, as)), await plant(readFileSync(join(edition, file ?? ''))));
  }
  const leaks = Map.groupBy(audit(), ({ file }) => file);
  const missed = planted.flatMap(({ what, to, as = to }, index) =>
    leaks.delete(nameOf(index, as)) ? [] : [`${what} .${to}`],
  );
  expect(planted.length).toBeGreaterThan(100);
  expect(missed).toEqual([]);
  expect([...leaks.values()].flat()).toEqual([]);
});

test('a picture that was not made for this edition is found, however clean it is', () => {
  const path = filesBelow(newsroom.folder).find((file) => file.endsWith('.jpg')) ?? '';
  const bytes = readFileSync(join(newsroom.folder, path));
  const leaks = leaksInFile({ path, bytes, digest: '' }, { confidences, made: new Set(), clean: new Set() });
  expect(leaks).toEqual([{ file: path, kind: 'foreign-picture', detail: '' }]);
});

test('a link that leads out of an edition is no edition', async () => {
  await symlink('/etc/hostname', join(edition, 'a.txt'));
  expect(audit).toThrow('a.txt is neither a file nor a folder');
});
