import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { handOver } from '../catalog/handover.ts';
import { basePath } from '../addresses.ts';
import type { Prepared } from './prepare.ts';
import { watchFolder } from './watch-folder.ts';

export interface Desk {
  /** The content folder that is watched. */
  readonly content: string;
  readonly first: Prepared;
  /** Reads and prepares the newsroom again; `undefined` while it has problems. */
  readonly next: () => Promise<Prepared | undefined>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
};

/** For `dev`: serves derived pictures from the cache, and hands the newsroom over again whenever it has changed. */
export function newsroomIntegration({ content, first, next }: Desk): AstroIntegration {
  let shown = first;
  return {
    name: 'newsroom',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        server.middlewares.use((request, response, otherwise) => {
          const path = new URL(request.url ?? '/', 'http://dev').pathname;
          const cached = shown.files.get(path.slice(basePath(shown.newsroom.site).length));
          if (cached === undefined) {
            otherwise();
            return;
          }
          response.setHeader('content-type', mediaTypes[extname(cached)] ?? 'application/octet-stream');
          void readFile(cached).then((bytes) => response.end(bytes), otherwise);
        });
        watchFolder(content, async () => {
          const changed = await next();
          if (!changed) return;
          shown = changed;
          handOver({ newsroom: changed.newsroom, bodies: changed.renderBodies() });
          await refreshContent?.({});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
