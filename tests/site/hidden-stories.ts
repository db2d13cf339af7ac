import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Language } from '../../src/model/language.ts';

/** Why a story is hidden. A `half` is public in no language, though only the English text says that it is embargoed. */
const reasons = ['draft', 'scheduled', 'embargoed', 'scheduled-embargoed', 'half', 'embargoed-draft'] as const;

export interface HiddenStory {
  readonly reason: (typeof reasons)[number];
  readonly languages: readonly Language[];
  /** `yyyy/mm/slug` */
  readonly address: string;
  /** One a field or place that readers see once the story is public. Each is unique in all the stories. */
  readonly seen: readonly string[];
  /** What readers never see: names of files, comments, what a camera wrote. */
  readonly neverSeen: readonly string[];
  /** The one colour of its lead picture: 8 bits each of red, green and blue. */
  readonly colour: readonly [number, number, number];
}

/** Before `sealedUntil` nothing of the stories may exist; after `openFrom` everything but drafts. */
export const sealedUntil = '2026-01-15T12:00:00Z';
export const openFrom = '2040-01-01T00:00:00Z';

/** Copies a newsroom and writes `count` hidden stories into the copy. */
export async function hideStories(from: string, content: string, count: number): Promise<readonly HiddenStory[]> {
  await rm(content, { recursive: true, force: true });
  await cp(from, content, { recursive: true });
  return Promise.all(Array.from({ length: count }, (_, index) => hideStory(content, index)));
}

async function hideStory(content: string, index: number): Promise<HiddenStory> {
  const number = String(index).padStart(2, '0');
  const reason = reasons[index % reasons.length] ?? 'draft';
  const languages: Language[] = reason === 'half' || index % 4 === 1 ? ['en', 'uk'] : ['en'];
  const seen: string[] = [];
  const neverSeen: string[] = [];
  const canary = (list: string[], name: string) => {
    const word = `zq${number}${name}`;
    list.push(word);
    return word;
  };
  const slug = canary(seen, 'slug');
  const address = `${reason.startsWith('scheduled') ? '2036/03' : '2025/10'}/${slug}`;
  const folder = join(content, 'articles', address);
  const names = { lead: canary(neverSeen, 'leadfile'), inside: canary(neverSeen, 'bodyfile') };
  const colour = [40 + index * 4, 230 - index * 3, (index * 37) % 200] as const;
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${names.lead}.jpg`),
    await drawn(colour, canary(neverSeen, 'exif'), canary(neverSeen, 'place')).jpeg().toBuffer(),
  );
  await writeFile(
    join(folder, `${names.inside}.png`),
    await drawn([index, index, index], canary(neverSeen, 'pngexif'), canary(neverSeen, 'pngplace')).png().toBuffer(),
  );
  for (const language of languages) {
    const mark = (name: string) => canary(seen, `${language}${name}`);
    const unseen = (name: string) => canary(neverSeen, `${language}${name}`);
    const file = language === 'en' ? 'index.md' : `index.${language}.md`;
    const text = `---\n${frontMatter(reason, { mark, unseen, index, language }, names.lead)}\n---\n\n${body(mark, unseen, names.inside)}`;
    await writeFile(join(folder, file), text);
  }
  return { reason, languages, address, seen, neverSeen, colour };
}

type Colour = HiddenStory['colour'];

/** Where nothing but the place stands on a map: coasts and the names of countries take much longer to draw. */
const atSea = 'lat: -45, lon: -130';

/** A picture of one colour, with a camera's words in it. */
function drawn([r, g, b]: Colour, camera: string, place: string): Sharp {
  return sharp({ create: { width: 160, height: 120, channels: 3, background: { r, g, b } } })
    .withExif({ IFD0: { ImageDescription: camera, Make: camera }, IFD3: { GPSAreaInformation: place } })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="${place}" /></rdf:RDF></x:xmpmeta>`,
    );
}

interface Words {
  /** A canary that readers see, and one that they do not. */
  readonly mark: (name: string) => string;
  readonly unseen: (name: string) => string;
  readonly index: number;
  readonly language: Language;
}

function frontMatter(reason: HiddenStory['reason'], { mark, unseen, index, language }: Words, lead: string): string {
  const second = String(index).padStart(2, '0');
  const scheduled = reason.startsWith('scheduled');
  const embargoed = reason.includes('embargoed') || (reason === 'half' && language === 'en');
  return [
    `title: Title ${mark('title')}`,
    `description: Standfirst ${mark('description')}`,
    'category: reports',
    'author: [mira, map-desk]',
    `date: ${scheduled ? '2036-03' : '2025-10'}-07T08:17:${second}+03:00`,
    reason.includes('draft') ? 'status: draft' : 'status: published',
    ...(embargoed ? [`embargo: 2037-05-05T05:05:${second}+03:00`] : []),
    `picture: { src: ${lead}.jpg, alt: Alt ${mark('alt')}, caption: Caption ${mark('caption')}, credit: Credit ${mark('credit')}, creditUrl: "https://credit.example/${mark('crediturl')}", licence: Licence ${mark('licence')} }`,
    'sources:',
    `  - { id: ${mark('sourceid')}, source: hill-wire, title: Title ${mark('sourcetitle')}, url: "https://url.example/${mark('sourceurl')}", archived: "https://archive.example/${mark('archived')}", date: 2025-09-01, via: [harbour-office], credibility: 3, note: Note ${mark('sourcenote')} }`,
    'topics: [ferry, lighthouse]',
    'related: [2025/09/night-crossing]',
    'corrections:',
    `  - { at: ${scheduled ? '2036-03' : '2025-10'}-08T08:00:00+03:00, kind: correction, text: Text ${mark('correction')}, was: Was ${mark('was')}, now: Now ${mark('now')} }`,
    // Half of the stories show their pictures at once.
    ...(index % 2 === 0 ? [`warning: Warning ${mark('warning')}`] : []),
    `dateline: Dateline ${mark('dateline')}`,
    `location: { name: Place ${mark('location')}, ${atSea}, precisionKm: 5 }`,
    `facts: [Fact ${mark('fact')}]`,
    'featured: yes',
    `aliases: [/${mark('alias')}/]`,
    `# ${unseen('yamlcomment')}`,
  ].join('\n');
}

function body(mark: Words['mark'], unseen: Words['unseen'], inside: string): string {
  const source = `Text ${mark('text')} and [elsewhere](https://link.example/${mark('link')}), see [how](article:2025/08/how-a-lamp-turns).`;
  return [
    `## Heading ${mark('heading')}`,
    source,
    `![Alt ${mark('bodyalt')}](./${inside}.png "Caption ${mark('bodycaption')}. (Source: Credit ${mark('bodycredit')})")`,
    `:::quote{by="${mark('quoteby')}"}\nQuoted ${mark('quoted')}\n:::`,
    `:::timeline\n- 2025: ${mark('timeline')}\n:::`,
    `:::map{name="${mark('map')}" lat="-45" lon="-130" precisionKm="5"}\nMap ${mark('maptext')}\n:::`,
    `:::chart{type="bar" title="${mark('chart')}" unit="${mark('unit')}"}\n| ${mark('what')} | ${mark('series')} |\n| --- | ---: |\n| ${mark('row')} | 690 |\n\nChart ${mark('charttext')}\n:::`,
    `| Table ${mark('th')} |\n| --- |\n| ${mark('td')} |`,
    `\`${mark('code')}\` and a note[^1].`,
    `[^1]: Note ${mark('footnote')}.`,
    `<!-- ${unseen('comment')} -->`,
    '',
  ].join('\n\n');
}
