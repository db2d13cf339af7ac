import type { FileKind } from '../../model/picture-fault.ts';

const kindsByEnding: Readonly<Record<string, FileKind>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
  tif: 'tiff',
  tiff: 'tiff',
  svg: 'svg',
};

/** The kind that a file's name promises; `undefined` where it is none that can be published. */
export function promisedKind(ending: string): FileKind | undefined {
  return Object.hasOwn(kindsByEnding, ending) ? kindsByEnding[ending] : undefined;
}

/** The kind that the first bytes show, whatever the name says. Decoders see a file only after this. */
export function kindOf(bytes: Buffer): FileKind | undefined {
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^GIF8[79]a/u.test(head)) return 'gif';
  if (/^RIFF[\s\S]{4}WEBP$/u.test(head)) return 'webp';
  if (/^(?:II[*+]\0|MM\0[*+])/u.test(head)) return 'tiff';
  if (head.startsWith('ftyp', 4)) return brandsOf(bytes).some((brand) => /^avi[fs]$/u.test(brand)) ? 'avif' : undefined;
  return looksLikeDrawing(bytes) ? 'svg' : undefined;
}

/** Whether it is a HEIC, as phones take pictures: of an ISO media file's brands, one says so (ISO/IEC 23008-12). */
export function isHeic(bytes: Buffer): boolean {
  return (
    bytes.toString('latin1', 4, 8) === 'ftyp' && brandsOf(bytes).some((brand) => /^(?:he[iv][cmsx]|mif1)$/u.test(brand))
  );
}

/** Whether it is the note that Git LFS leaves in place of a file that it has not fetched. */
export function isLfsPointer(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 40).startsWith('version https://git-lfs.github.com/spec/');
}

/** Brands of an ISO media file's first box: HEIC and AVIF differ in nothing else at the beginning (ISO/IEC 14496-12). */
function brandsOf(bytes: Buffer): string[] {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length);
  return bytes.toString('latin1', 8, end).match(/[\s\S]{4}/gu) ?? [];
}

function looksLikeDrawing(bytes: Buffer): boolean {
  return /^\uFEFF?\s*<(?:[?!][\s\S]*<)?(?:[\w.-]+:)?svg[\s>]/u.test(bytes.toString('utf8', 0, 20_000));
}
