import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import { filesBelow } from './finished-folder.ts';

type Tags = Readonly<Record<string, { readonly value?: unknown; readonly description?: string } | undefined>>;
type Groups = Readonly<Record<string, Tags | undefined>>;

/** The tags of a picture file by group: `exif`, `iptc`, `xmp`, … */
export function tagsOf(file: string): Groups {
  return ExifReader.load(readFileSync(file), { expanded: true }) as unknown as Groups;
}

/** Credit and copyright, which are meant to be published. */
const rights = /^(?:Artist|Copyright|By-line|Credit|Copyright Notice|creator|rights|WebStatement)$/u;

export interface PictureSecrets {
  /** Every original, from the content folder. */
  readonly originals: readonly string[];
  /** By the name of the tag: what cameras, programs and editors wrote into the files and nobody says in a text. */
  readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Positions as EXIF holds them, in both orders of bytes, and as XMP and people write them. */
  readonly positions: readonly (string | Buffer)[];
}

/** What is in the originals of a newsroom and may be in no published file. */
export function pictureSecrets(content: string): PictureSecrets {
  const files = filesBelow(content);
  const originals = files.filter((file) => /\.(?:jpe?g|png|webp|avif|tiff?|gif)$/u.test(file));
  const said = files
    .filter((file) => /\.(?:md|yaml)$/u.test(file))
    .map((file) => readFileSync(join(content, file), 'utf8'))
    .join('\n');
  const texts = new Map<string, Set<string>>();
  const positions: (string | Buffer)[] = [];
  for (const original of originals) {
    const file = join(content, original);
    const tags = tagsOf(file);
    for (const [name, text] of [...writtenTexts(tags), ...comments(readFileSync(file))])
      if (!said.includes(text)) texts.set(name, (texts.get(name) ?? new Set()).add(text));
    positions.push(...positionsIn(tags));
  }
  return { originals, texts, positions };
}

function writtenTexts({ exif = {}, iptc = {}, xmp = {}, pngText = {} }: Groups): readonly [string, string][] {
  return Object.entries({ ...exif, ...iptc, ...xmp, ...pngText })
    .filter(([name]) => !rights.test(name) && name !== '_raw')
    .flatMap(([name, tag]) => strings(tag?.value, tag?.description).map((text): [string, string] => [name, text]))
    .filter(([, text]) => text.length >= 6 && /\p{L}|\d{4}/u.test(text) && !isTechnical(text));
}

/** A word of a format, such as a colour space, is nobody's secret. */
function isTechnical(text: string): boolean {
  return /^(?:[a-z-]+|Uncalibrated|Unknown|WGS-84|North latitude|East longitude|Sea level)$/u.test(text);
}

function strings(value: unknown, description: string | undefined): readonly string[] {
  const texts = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [value];
  return [...texts, description].filter((one) => typeof one === 'string').map((one) => one.trim());
}

/** The comment segments of a JPEG, which no tag reader lists. */
function comments(jpeg: Buffer): readonly [string, string][] {
  const found: [string, string][] = [];
  if (jpeg.readUInt16BE() !== 0xffd8) return found;
  for (let at = 2; at + 4 < jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== 0xda;) {
    const length = jpeg.readUInt16BE(at + 2);
    if (jpeg[at + 1] === 0xfe) found.push(['comment', jpeg.toString('utf8', at + 4, at + 2 + length)]);
    at += 2 + length;
  }
  return found;
}

function positionsIn({ exif = {}, gps, xmp = {} }: Groups): readonly (string | Buffer)[] {
  const rationals = [exif['GPSLatitude']?.value, exif['GPSLongitude']?.value].filter((one) => Array.isArray(one));
  const bytes = rationals.flatMap((value) => {
    const numbers = (value as number[][]).flat();
    const big = Buffer.alloc(numbers.length * 4);
    const little = Buffer.alloc(numbers.length * 4);
    for (const [index, number] of numbers.entries()) {
      big.writeUInt32BE(number, index * 4);
      little.writeUInt32LE(number, index * 4);
    }
    return [big, little];
  });
  const inXmp = [xmp['GPSLatitude']?.value, xmp['GPSLongitude']?.value].filter((one) => typeof one === 'string');
  const degrees = [gps?.['Latitude'], gps?.['Longitude']].filter((one) => typeof one === 'number');
  return [...bytes, ...inXmp, ...degrees.map((one: number) => one.toFixed(4))];
}
