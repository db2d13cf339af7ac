import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { basePath } from '../addresses.ts';
import { readManifest } from '../edition/output/manifest.ts';

export interface ServedEdition {
  readonly server: Server;
  /** The address of the front page. */
  readonly address: string;
}

/** Signs that mean nothing in a path, encoded: web servers decode them too, and sirv does not. */
const encodedInVain = /%(?:24|26|2[bc]|3[abd]|40)/giu;

/**
 * Serves a finished edition on this machine only, as a plain file server would: `404.html` for what is not there. An edition
 * whose site has a path in its `url` is served under that path, where its links lead.
 * @param port 0 for any free one.
 */
export async function serveEdition(folder: string, port: number): Promise<ServedEdition> {
  const base = basePath(await readManifest(folder));
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const missing = () => {
      void readFile(join(folder, '404.html')).then(
        (page) => response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page),
        () => response.writeHead(404).end(),
      );
    };
    if (!path.startsWith(`${base}/`)) {
      missing();
      return;
    }
    request.url = path.slice(base.length).replace(encodedInVain, decodeURIComponent);
    files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}/` };
}
