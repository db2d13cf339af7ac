import { join } from 'node:path';
import { root } from '../../src/edition/settings/paths.ts';
import { astroCommand, writeAstroSite } from '../support/generated-astro-site.ts';
import { generateArticles } from '../support/generated-newsroom.ts';
import { measureSaves, type SavedSite } from '../support/measured-saves.ts';
import { scriptOf, type Bench, type Results } from './bench.ts';

/** From the save of an article to the page that shows it, beside plain Astro with its own loader for the same articles. */
export async function saves(what: string, { folder, size, runs }: Bench): Promise<Results> {
  const content = join(folder, 'newsroom');
  const plain = join(folder, 'astro');
  await writeAstroSite(plain, { size, packages: join(root, 'node_modules') });
  const [first] = generateArticles(size);
  const address = first?.address ?? '';
  const sites: SavedSite[] = [
    {
      ...{
        name: 'sitrep dev',
        folder: root,
        page: `${address}/`,
        file: join(content, 'articles', address, 'index.md'),
      },
      command: [...scriptOf(what), '--content', content, '--port'],
    },
    {
      ...{
        name: 'astro glob()',
        folder: plain,
        page: `${address}/`,
        file: join(plain, 'articles', address, 'index.md'),
      },
      command: [...astroCommand(join(root, 'node_modules')), '--host', '127.0.0.1', '--port'],
    },
  ];
  return measureSaves(sites, runs);
}
