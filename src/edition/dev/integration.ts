import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { cacheFolder } from '../settings/paths.ts';
import { answerFor, type Desk } from './problem-responses.ts';
import { cardsOnDemand } from './shown-cards.ts';
import { decodeUri } from '../../io/decode-uri.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** What pages of the desk need themselves; it says nothing of the newsroom. */
const partOfPages = /^\/(?:@(?!desk\/)|src\/|node_modules\/|favicon\.svg$)/u;

export interface RunningDesk {
  readonly integration: AstroIntegration;
  /** Drops what pages were made of, and has every open page loaded again. */
  readonly refresh: () => void;
}

/** For `dev`: answers for what cannot be shown, serves derived pictures from the cache, and has every page marked. */
export function deskIntegration(desk: Desk): RunningDesk {
  let refresh: (() => void) | undefined;
  const cardAt = cardsOnDemand(cacheFolder);
  const integration: AstroIntegration = {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({ order: 'pre', entrypoint: new URL('marking-middleware.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, otherwise) => {
          respond({ ...desk, cardAt }, request, response).then((isAnswered) => {
            if (!isAnswered) otherwise();
          }, otherwise);
        });
        refresh = () => {
          // What Astro tells itself when a collection has changed: paths and props are asked for again.
          server.environments.ssr.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        };
      },
    },
  };
  return { integration, refresh: () => refresh?.() };
}

interface CardDesk extends Desk {
  readonly cardAt: ReturnType<typeof cardsOnDemand>;
}

/** Whether the desk itself answered. Astro has taken the base off the address by then. */
async function respond(desk: CardDesk, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const path = decodeUri(new URL(request.url ?? '/', 'http://dev').pathname);
  const picture = await pictureAt(path, desk);
  if (picture !== undefined) {
    response.setHeader('content-type', mediaTypes[extname(path)] ?? 'application/octet-stream');
    response.end(picture);
    return true;
  }
  const answer = partOfPages.test(path) ? undefined : answerFor(desk.base + path, desk);
  if (!answer) return false;
  response.writeHead(answer.status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(answer.html);
  return true;
}

async function pictureAt(path: string, { state, cardAt }: CardDesk): Promise<Buffer | undefined> {
  const { prepared } = state();
  const cached = prepared?.files.get(path);
  return cached === undefined ? cardAt(path, prepared?.cards ?? []) : readFile(cached);
}
