import ExifReader, { type ExpandedTags } from 'exifreader';
import { day, type Day } from '../../model/values/day.ts';

/** What a camera or a picture desk wrote into a file, as far as readers may want to know it. */
export interface Embedded {
  /** Who made it and whom it comes from, on one line. */
  readonly credit: string | undefined;
  readonly caption: string | undefined;
  readonly licence: string | undefined;
  readonly takenOn: Day | undefined;
  /** Whether the file says where it was taken. */
  readonly hasPosition: boolean;
}

const nothing: Embedded = {
  credit: undefined,
  caption: undefined,
  licence: undefined,
  takenOn: undefined,
  hasPosition: false,
};

/**
 * Reads the fields of the IPTC Photo Metadata Standard from XMP, the older IPTC block and EXIF, the first that has one.
 * A file without any, or with none that can be read, embeds nothing.
 */
export async function readEmbedded(bytes: Buffer): Promise<Embedded> {
  const tags = await tagsOf(bytes);
  return tags === undefined ? nothing : embeddedIn(tags);
}

async function tagsOf(bytes: Buffer): Promise<ExpandedTags | undefined> {
  try {
    return await ExifReader.load(bytes, { expanded: true, async: true });
  } catch {
    return undefined;
  }
}

function embeddedIn(tags: ExpandedTags): Embedded {
  const read = (...names: readonly TagName[]) => firstText(tags, names);
  const creator = read(['xmp', 'creator'], ['iptc', 'By-line'], ['exif', 'Artist']);
  const agency = read(['xmp', 'Credit'], ['iptc', 'Credit']);
  const caption = read(['xmp', 'description'], ['iptc', 'Caption/Abstract'], ['exif', 'ImageDescription']);
  return {
    credit: creditOf(creator, agency),
    caption: caption !== undefined && writtenByCameras.test(caption) ? undefined : caption,
    licence: read(['xmp', 'UsageTerms'], ['xmp', 'rights'], ['iptc', 'Copyright Notice'], ['exif', 'Copyright']),
    takenOn: dayOf(read(['xmp', 'DateCreated'], ['iptc', 'Date Created'], ['exif', 'DateTimeOriginal'])),
    hasPosition: holdsPosition(tags),
  };
}

type TagName = readonly [block: 'xmp' | 'iptc' | 'exif', name: string];

/** Some cameras write their name where people write what is to be seen. */
const writtenByCameras = /^(?:OLYMPUS|SONY|SAMSUNG|KODAK|MINOLTA|DCIM|DIGITAL CAMERA|default$)/u;
const longest = 1000;

function firstText(tags: ExpandedTags, names: readonly TagName[]): string | undefined {
  for (const [block, name] of names) {
    const tag = (tags[block] as Readonly<Record<string, { readonly description?: unknown }>> | undefined)?.[name];
    const text = plain(typeof tag?.description === 'string' ? tag.description : '');
    if (text !== '') return text;
  }
  return undefined;
}

/** On one line, without what no text may hold, and without marks that stand for a gap. */
function plain(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Cf}⟨⟩\uFFFD]+/gu, ' ')
    .trim();
  return Array.from(line).slice(0, longest).join('');
}

function creditOf(creator: string | undefined, agency: string | undefined): string | undefined {
  if (creator === undefined || agency === undefined) return creator ?? agency;
  if (agency.includes(creator)) return agency;
  return creator.includes(agency) ? creator : `${creator} / ${agency}`;
}

function dayOf(text = ''): Day | undefined {
  const [, year, month, date] = /^(\d{4})[:-]?(\d\d)[:-]?(\d\d)/u.exec(text) ?? [];
  return day.safeParse([year, month, date].join('-')).data;
}

function holdsPosition({ gps, exif, xmp }: ExpandedTags): boolean {
  const names = [...Object.keys(gps ?? {}), ...Object.keys(exif ?? {}), ...Object.keys(xmp ?? {})];
  return names.some((name) => /^(?:GPS(?!Version)|Latitude|Longitude)/u.test(name) && name !== 'GPS Info IFD Pointer');
}
