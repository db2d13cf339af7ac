import { join } from 'node:path';
import { dev } from 'astro';
import { basePath } from '../../addresses.ts';
import { setPageData } from '../../catalog/page-data.ts';
import type { Problem } from '../../model/problem.ts';
import { astroConfig, prepareAstroProcess } from '../bundle/astro-config.ts';
import { astroCache, cacheFolder, root } from '../settings/paths.ts';
import { deskIntegration } from './integration.ts';
import { countProblems } from './overlay.ts';
import { openDesk, type DeskSettings, type DeskState } from './state.ts';
import { leaveNotes } from './overlay-data.ts';
import { isIgnored } from '../../desk/files/content-tree.ts';
import { watchFolder, type WatchLimit } from '../../io/watch-folder.ts';

export interface DevSettings extends DeskSettings {
  readonly port: number;
  /** Told of all problems whenever something has changed, an empty list included. */
  readonly onProblems: (problems: readonly Problem[]) => void;
  /** Told where the site stands from now on, once at the start and whenever its address has got another path. */
  readonly onAddress: (address: string) => void;
  /** Told if the system refuses to watch so many folders. */
  readonly onWatchLimit: (limit: WatchLimit) => void;
  /** Told of what the program did not foresee. What was shown before is still shown. */
  readonly onFailure: (error: unknown) => void;
}

/** Shows the newsroom while it is written: what is sound as readers would see it, what is not by what is wrong. */
export async function startDev(settings: DevSettings): Promise<void> {
  await prepareAstroProcess(astroFolder(settings));
  const look = openDesk(settings);
  let server: DevServer | undefined;
  let isLimited = false;
  await watchFolder(settings.content, {
    ignores: isIgnored,
    look: async () => {
      const state = await look();
      const how = { ...settings, isLimited };
      server = server ? await follow(state, server, how) : await serve(state, how);
    },
    limited: (limit) => {
      isLimited = true;
      settings.onWatchLimit(limit);
    },
    failed: settings.onFailure,
  });
}

interface ServerSettings extends DevSettings {
  /** Whether the system refuses to watch more: Vite would tell it of each file. */
  readonly isLimited: boolean;
}

interface DevServer {
  readonly base: string;
  readonly port: number;
  readonly show: (state: DeskState) => void;
  readonly stop: () => Promise<void>;
}

/** Shows another state: with the same server, unless the path under which the site stands has changed. */
async function follow(state: DeskState, server: DevServer, settings: ServerSettings): Promise<DevServer> {
  if ((baseOf(state) ?? server.base) === server.base) {
    server.show(state);
    return server;
  }
  await server.stop();
  return serve(state, { ...settings, port: server.port });
}

async function serve(first: DeskState, settings: ServerSettings): Promise<DevServer> {
  const { content, language, port, onAddress, isLimited } = settings;
  const site = first.prepared?.newsroom.site ?? nowhere;
  const base = basePath(site);
  let state = first;
  const desk = deskIntegration({ content, language, base, state: () => state });
  publishState(first, base, settings);
  const server = await dev({
    ...astroConfig(site, astroFolder(settings)),
    outDir: join(cacheFolder, 'dev'),
    vite: { server: { watch: { ignored: isLimited ? () => true : isNoSource } } },
    integrations: [desk.integration],
    server: { port, host: '127.0.0.1' },
  });
  onAddress(`http://127.0.0.1:${String(server.address.port)}${base}/`);
  return {
    ...{ base, port: server.address.port, stop: () => server.stop() },
    show: (next) => {
      state = next;
      publishState(next, base, settings);
      desk.refresh();
    },
  };
}

/** What Vite need not watch: only the program's own source changes its modules. Every watched file counts. */
function isNoSource(path: string): boolean {
  return path.startsWith(root) && path !== root && !path.startsWith(join(root, 'src'));
}

function astroFolder({ content }: DevSettings): string {
  return astroCache(`dev ${content}`);
}

/** Where a site stands that does not say it. */
const nowhere = { url: 'http://localhost' };

function baseOf({ prepared }: DeskState): string | undefined {
  return prepared && basePath(prepared.newsroom.site);
}

/** Leaves a state where pages and middleware find it. */
function publishState(
  { prepared, problems, holds }: DeskState,
  base: string,
  { language, onProblems }: DevSettings,
): void {
  if (prepared) setPageData({ newsroom: prepared.newsroom, bodies: Promise.resolve(prepared.bodies) });
  const timeZone = prepared?.newsroom.site.timeZone;
  leaveNotes(timeZone === undefined ? undefined : { language, base, timeZone, holds, counts: countProblems(problems) });
  onProblems(problems);
}
