import type { PictureFault } from '../../model/picture-fault.ts';
import { mostMegapixels } from './sharp-settings.ts';
import type { Source } from './source-file.ts';

const endsEarly = /premature end|unexpected end|end of file|file bounds|too small/iu;

/** Why a decoder stopped. */
export function faultOfPicture(source: Source, message: string): PictureFault {
  if (/exceeds pixel limit|exceeds? (?:maximum|limit)|image size limit/iu.test(message))
    return { reason: 'too-large', megapixels: mostMegapixels };
  if (endsEarly.test(message) || isCutOff(source)) return { reason: 'cut-off' };
  return { reason: 'damaged', kind: source.kind };
}

/** Some decoders say the same of a file that ends early and of one that is wrong inside; the containers know. */
function isCutOff({ bytes, kind }: Source): boolean {
  if (kind === 'png') return bytes.lastIndexOf('IEND') === -1;
  if (kind === 'webp') return bytes.readUInt32LE(4) + 8 > bytes.length;
  if (kind === 'tiff') return firstDirectory(bytes) > bytes.length;
  return false;
}

function firstDirectory(bytes: Buffer): number {
  if (bytes.length < 8) return Number.POSITIVE_INFINITY;
  return bytes.toString('latin1', 0, 1) === 'I' ? bytes.readUInt32LE(4) : bytes.readUInt32BE(4);
}
