import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The version that is measured. It is no dependency of the project. */
export const eleventyVersion = '3.1.8';

/** Why a peer cannot be measured. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
}

/**
 * The file that starts Eleventy: installed from npm's registry by the first run, and kept.
 * @param folder where it is kept; absolute.
 * @throws NotInstalled where npm cannot get it.
 */
export async function installedEleventy(folder: string, environment = process.env): Promise<string> {
  const place = join(folder, `eleventy-${eleventyVersion}`);
  const program = join(place, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  const finished = join(place, 'installed');
  if (existsSync(finished)) return program;
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--prefix', place, '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact'];
  const options = { cwd: place, env: environment, encoding: 'utf8' } as const;
  const { status, stderr, error } = spawnSync('npm', [...args, `@11ty/eleventy@${eleventyVersion}`], options);
  if (status !== 0) {
    await rm(place, { recursive: true, force: true });
    throw new NotInstalled(
      `npm could not install Eleventy ${eleventyVersion}: ${reasonOf(error?.message ?? stderr)} It needs npm's registry once.`,
    );
  }
  await writeFile(finished, '');
  return program;
}

/** The first line that says more than a code. */
function reasonOf(told: string): string {
  const lines = told.split('\n').map((line) => line.replace(/^npm error /u, '').trim());
  const reason =
    lines.find((line) => line.includes(' ') && !/^(?:code|errno|syscall) /u.test(line)) ?? 'it says not why';
  return /[.!?]$/u.test(reason) ? reason : `${reason}.`;
}
