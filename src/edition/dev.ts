import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dev, type AstroIntegration } from 'astro';
import { handOver } from '../catalog/handover.ts';
import { readNewsroom } from '../desk/read-newsroom.ts';
import type { Problem } from '../model/problem.ts';
import { publicAt } from '../newsroom/publication.ts';
import { astroConfig, cacheFolder } from './astro.ts';
import type { Settings } from './command-line.ts';
import { prepare, type Prepared } from './prepare.ts';

export interface DevSettings extends Settings {
  readonly port: number;
  /** Told of every problem that keeps a change from being shown. */
  readonly onProblems: (problems: readonly Problem[]) => void;
}

interface Started {
  readonly kind: 'started';
  readonly address: string;
}

interface Sound {
  readonly kind: 'sound';
  readonly prepared: Prepared;
}

interface Refused {
  readonly kind: 'refused';
  readonly problems: readonly Problem[];
}

/** How long the desk waits after a save, in milliseconds: editors' programs write a file in several steps. */
const settling = 100;

/**
 * Shows the newsroom while it is written. A change appears as soon as the newsroom is sound again; until then the last sound
 * state is shown, and the problems are told.
 * @returns the address, or the problems because of which there is nothing to show yet.
 */
export async function startDev(settings: DevSettings): Promise<Started | Refused> {
  const first = await prepareNewsroom(settings);
  if (first.kind === 'refused') return first;
  const { files, newsroom } = first.prepared;
  const shown = { files };
  handOver(newsroom);
  const config = astroConfig(newsroom.site, join(cacheFolder, 'dev'), `dev ${settings.content}`);
  const integration = newsroomIntegration(settings, shown);
  const server = await dev({
    ...config,
    integrations: [integration],
    server: { port: settings.port, host: '127.0.0.1' },
  });
  return {
    kind: 'started',
    address: `http://127.0.0.1:${String(server.address.port)}${config.base === '/' ? '/' : `${config.base ?? ''}/`}`,
  };
}

type Shown = { files: Prepared['files'] };

/** Serves the derived pictures from the cache, and hands the newsroom over again whenever it has changed. */
function newsroomIntegration(settings: DevSettings, shown: Shown): AstroIntegration {
  return {
    name: 'newsroom',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        server.middlewares.use((request, response, next) => {
          const cached = shown.files.get(new URL(request.url ?? '/', 'http://dev').pathname);
          if (cached === undefined) next();
          else void readFile(cached).then((bytes) => response.end(bytes), next);
        });
        const changed = async () => {
          const next = await prepareNewsroom(settings);
          if (next.kind === 'refused') settings.onProblems(next.problems);
          else {
            shown.files = next.prepared.files;
            handOver(next.prepared.newsroom);
            await refreshContent?.({});
            server.ws.send({ type: 'full-reload' });
          }
        };
        watchFolder(settings.content, changed);
      },
    },
  };
}

function watchFolder(folder: string, changed: () => Promise<void>): void {
  let waiting: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (working = working.then(changed)), settling);
  });
}

async function prepareNewsroom(settings: Settings): Promise<Sound | Refused> {
  const { newsroom, problems } = await readNewsroom(settings);
  if (!newsroom) return { kind: 'refused', problems };
  const prepared = await prepare(publicAt(newsroom, settings.now), { content: settings.content, cache: cacheFolder });
  return prepared.problems.length > 0 ? { kind: 'refused', problems: prepared.problems } : { kind: 'sound', prepared };
}
