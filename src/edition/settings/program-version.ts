import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

/** A digest of all that decides what comes out of the same newsroom: the program's code, its packages as npm has laid them there, the runtime. */
export function programVersion(): string {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro|css)$/u.test(file) && !file.endsWith('.test.ts'))
    .sort();
  const files = [
    'package.json',
    'astro.config.ts',
    join('node_modules', '.package-lock.json'),
    ...sources.map((file) => join('src', file)),
  ];
  const present = files.map((file) => join(root, file)).filter((file) => existsSync(file));
  return hash('sha256', [process.version, ...present.map((file) => readFileSync(file, 'utf8'))].join('\0'));
}
