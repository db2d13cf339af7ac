import { join } from 'node:path';
import { dev } from 'astro';
import { handOver } from '../catalog/handover.ts';
import { readNewsroom } from '../desk/read-newsroom.ts';
import { toProblems } from '../desk/to-problems.ts';
import type { Problem } from '../model/problem.ts';
import { publicAt } from '../newsroom/publication.ts';
import { astroConfig, cacheFolder, settleProcess } from './astro.ts';
import type { Settings } from './command-line.ts';
import { newsroomIntegration } from './newsroom-integration.ts';
import { prepare, type Prepared } from './prepare.ts';

export interface DevSettings extends Settings {
  readonly port: number;
  /** Told of every problem that keeps a change from being shown. */
  readonly onProblems: (problems: readonly Problem[]) => void;
}

/**
 * Shows the newsroom while it is written. A change appears as soon as the newsroom is sound again; until then the last sound
 * state is shown, and the problems are told.
 * @returns the address, or `undefined` where there is nothing sound to show yet.
 */
export async function startDev(settings: DevSettings): Promise<string | undefined> {
  const first = await prepareNewsroom(settings);
  if (!first) return undefined;
  handOver({ newsroom: first.newsroom, bodies: first.renderBodies() });
  const purpose = `dev ${settings.content}`;
  await settleProcess(purpose);
  const config = astroConfig(first.newsroom.site, join(cacheFolder, 'dev'), purpose);
  const next = () => prepareNewsroom(settings);
  const server = await dev({
    ...config,
    integrations: [newsroomIntegration({ content: settings.content, first, next })],
    server: { port: settings.port, host: '127.0.0.1' },
  });
  return new URL(`${config.base ?? ''}/`.replace('//', '/'), `http://127.0.0.1:${String(server.address.port)}`).href;
}

async function prepareNewsroom({ content, language, now, onProblems }: DevSettings): Promise<Prepared | undefined> {
  const { newsroom, problems } = await readNewsroom({ content, language });
  const prepared = newsroom && (await prepare(publicAt(newsroom, now), { content, cache: cacheFolder }));
  const all = [...problems, ...toProblems(prepared?.findings ?? [], language)];
  if (all.length > 0) onProblems(all);
  return all.some(({ severity }) => severity === 'error') ? undefined : prepared;
}
