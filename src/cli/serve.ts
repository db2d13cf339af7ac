import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { basePath } from '../addresses.ts';
import { readManifest } from '../edition/output/manifest.ts';

export interface ServedEdition {
  readonly server: Server;
  readonly address: string;
}

/** Percent-encoded characters that need no encoding in a path: web servers decode them, and sirv does not. */
const needlesslyEncoded = /%(?:24|26|2[bc]|3[abd]|40)/giu;

/** Serves a built site on 127.0.0.1 under the path of its `url`, `404.html` included. @param port 0: any free one. */
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
    request.url = path.slice(base.length).replace(needlesslyEncoded, decodeURIComponent);
    files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}/` };
}
