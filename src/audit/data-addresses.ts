import type { Leaks } from './formats/leak.ts';
import { leaksInWebp } from './formats/webp.ts';

const opening = /^\s*data:[\w+./-]*(?:;[\w=%-]*)*,/iu;
const standIn = /^\s*data:image\/webp;base64,([\w+/=]+)\s*$/u;
const longestStandIn = 400;

/** A file that an address holds by itself: it may be anything. The one exception is a stand-in, which shows a blur. */
export function* leaksInAddress(address: string): Leaks {
  if (opening.test(address) && !isStandIn(address))
    yield { kind: 'embedded-file', detail: address.trim().slice(0, 40) };
}

/** Whether an address is a WebP too small to show anything, with nothing in it but its pixels. */
export function isStandIn(address: string): boolean {
  const [, base64 = ''] = standIn.exec(address) ?? [];
  if (base64 === '' || base64.length > longestStandIn) return false;
  try {
    return leaksInWebp(Buffer.from(base64, 'base64')).next().done === true;
  } catch {
    return false;
  }
}

/** The addresses in a style sheet or a `style` attribute. */
export function* leaksInStyles(css: string): Leaks {
  for (const [, double, single, bare] of css.matchAll(/(?:url\(\s*|@import\s+)(?:"([^"]*)"|'([^']*)'|([^\s"'()]*))/giu))
    yield* leaksInAddress(double ?? single ?? bare ?? '');
}
