import type { MiddlewareHandler } from 'astro';
import { withMarks } from './overlay.ts';
import { overlayData } from './overlay-data.ts';
import { decodeUri } from '../../io/decode-uri.ts';

/** Writes the desk's notes on every page. Astro is told of it in `dev` only: no build ever loads this file. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const notes = overlayData();
  if (!notes || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { status, headers } = response;
  const html = withMarks(await response.text(), decodeUri(url.pathname), notes);
  headers.delete('content-length');
  return new Response(html, { status, headers });
};
