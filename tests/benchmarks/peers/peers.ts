import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Generated } from '../../support/generated-newsroom.ts';
import { measuredRun, type MeasuredRun } from '../../support/measured-run.ts';
import { installedEleventy, NotInstalled } from './eleventy.ts';
import { writeEleventySite } from './eleventy-site.ts';
import { writeHugoSite } from './hugo-site.ts';

/** Another program that makes the same site of the same articles. */
export interface Peer {
  readonly name: string;
  /** Makes the whole site anew: none of them keeps anything that it could take over. */
  readonly start: () => Promise<MeasuredRun>;
  /** The folder of the finished site; absolute. */
  readonly out: string;
}

/** Hugo on a site of its own, which is written now; none where it is not installed, which is said. */
export async function hugo(folder: string, size: Generated, say: (line: string) => void): Promise<readonly Peer[]> {
  const version = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (version.status !== 0) {
    say('Hugo is left out: it is not installed. On Debian: apt-get install hugo');
    return [];
  }
  await writeHugoSite(folder, size);
  say(version.stdout.trim());
  return [peer('hugo', folder, () => measuredRun('hugo', ['--quiet'], folder))];
}

/** Eleventy on a site of its own, which is written now; none where npm cannot get it, which is said. @param kept where it is kept. */
export async function eleventy(
  folder: string,
  size: Generated,
  { kept, say }: { readonly kept: string; readonly say: (line: string) => void },
): Promise<readonly Peer[]> {
  try {
    const program = await installedEleventy(kept);
    await writeEleventySite(folder, size);
    say(`Eleventy ${spawnSync(process.execPath, [program, '--version'], { encoding: 'utf8' }).stdout.trim()}`);
    return [peer('eleventy', folder, () => measuredRun(process.execPath, [program, '--quiet'], folder))];
  } catch (error) {
    if (!(error instanceof NotInstalled)) throw error;
    say(`Eleventy is left out: ${error.message}`);
    return [];
  }
}

function peer(name: string, folder: string, build: Peer['start']): Peer {
  const out = join(folder, 'public');
  return {
    ...{ name, out },
    start: async () => {
      await rm(out, { recursive: true, force: true });
      return build();
    },
  };
}
