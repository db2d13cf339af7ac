import sharp, { type Exif, type Sharp } from 'sharp';
import { crc32 } from 'node:zlib';

/** What somebody or some program has done to a sound file, so that it says more than it should. */
export interface Planted {
  readonly what: string;
  /** The ending of the sound file that it is done to. */
  readonly to: string;
  /** The ending of what comes out, where it is another. */
  readonly as?: string;
  readonly plant: (sound: Buffer) => Buffer | Promise<Buffer>;
}

/** Known to the newsroom that the audit is told of. */
export const secrets = {
  position: '39.79871',
  hidden: '2025/10/half-a-story',
  folder: '/srv/newsroom/content',
} as const;

const latin = (text: string) => Buffer.from(text, 'latin1');
const behind = (text: string | Buffer) => (sound: Buffer) => Buffer.concat([sound, Buffer.from(text)]);
const put = (at: number, bytes: Buffer) => (sound: Buffer) =>
  Buffer.concat([sound.subarray(0, at), bytes, sound.subarray(at)]);

const encoders: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
  jpg: (picture) => picture.jpeg(),
  png: (picture) => picture.png(),
  avif: (picture) => picture.avif({ effort: 0 }),
};
const encoded = (to: string, change: (picture: Sharp) => Sharp) => (sound: Buffer) => {
  const encode = encoders[to];
  if (!encode) throw new RangeError(to);
  return encode(change(sharp(sound).resize(32))).toBuffer();
};
const xmp = (inside: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" ${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`;

const exifs: Readonly<Record<string, Exif>> = {
  'a camera’s make': { IFD0: { Make: 'Camera' } },
  'the name of a program': { IFD0: { Software: 'Editor 1' } },
  'the hour it was taken': { IFD0: { DateTime: '2025:09:01 10:00:00' } },
  'a description': { IFD0: { ImageDescription: 'North gate' } },
  'a serial number': { IFD2: { BodySerialNumber: '4711' } },
  'a remark': { IFD2: { UserComment: 'From our source' } },
  'a position': { IFD3: { GPSLatitude: '50/1 27/1 0/1', GPSLatitudeRef: 'N' } },
  'a position in the credit': { IFD0: { Artist: 'Desk, 50.4501N 30.5234E' } },
  'a path in the copyright': { IFD0: { Copyright: '/home/anna/photos/1.jpg' } },
};

/** What every kind of picture can be made to say. */
const inPictures = Object.keys(encoders).flatMap((to): Planted[] => [
  ...Object.entries(exifs).map(([what, exif]) => ({
    ...{ what: `${what} in the EXIF of`, to },
    plant: encoded(to, (picture) => picture.withExif(exif)),
  })),
  {
    what: 'a position in the XMP of',
    to,
    plant: encoded(to, (picture) => picture.withXmp(xmp('exif:GPSLatitude="50N">'))),
  },
  {
    what: 'a subject in the XMP of',
    to,
    plant: encoded(to, (picture) => picture.withXmp(xmp('><dc:subject>x</dc:subject>'))),
  },
  { what: 'a colour profile in', to, plant: encoded(to, (picture) => picture.withIccProfile('p3')) },
  { what: 'words behind', to, plant: behind('From our source') },
  { what: 'an archive behind', to, plant: behind(latin('PK\x05\x06'.padEnd(22, '\0'))) },
  { what: 'a document behind', to, plant: behind('%PDF-1.7\n%%EOF') },
]);

const segment = (marker: number, content: string) =>
  Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), latin(content)]);
const chunk = (name: string, content: string) => {
  const body = latin(name + content);
  return Buffer.concat([uint32(content.length), body, uint32(crc32(body))]);
};

const inFormats: readonly Planted[] = [
  { what: 'a comment in', to: 'jpg', plant: put(2, segment(0xfe, 'From our source')) },
  { what: 'IPTC in', to: 'jpg', plant: put(2, segment(0xed, 'Photoshop 3.0\x008BIM\x04\x04')) },
  { what: 'a maker’s segment in', to: 'jpg', plant: put(2, segment(0xeb, 'JP\0\x01')) },
  {
    what: 'a thumbnail in the header of',
    to: 'jpg',
    plant: put(2, segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01abc')),
  },
  { what: 'bytes behind a table of', to: 'jpg', plant: put(2, segment(0xdd, '\0\0hidden')) },
  {
    what: 'EXIF with a second directory in',
    to: 'jpg',
    plant: put(2, segment(0xe1, `Exif\0\0II*\0\x08\0\0\0\0\0\x0e\0\0\0\0\0\0\0\0\0`)),
  },
  {
    what: 'EXIF with bytes of no tag in',
    to: 'jpg',
    plant: put(2, segment(0xe1, 'Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0From our source')),
  },
  { what: 'a text in', to: 'png', plant: put(33, chunk('tEXt', 'Location\0North gate')) },
  { what: 'a hidden text in', to: 'png', plant: put(33, chunk('zTXt', 'a\0\0x')) },
  { what: 'another text in', to: 'png', plant: put(33, chunk('iTXt', 'Comment\0\0\0\0\0x')) },
  { what: 'a time in', to: 'png', plant: put(33, chunk('tIME', '\x07\xe9\x09\x01\0\0\0')) },
  { what: 'a program’s chunk in', to: 'png', plant: put(33, chunk('prVt', 'x')) },
  { what: 'a box behind', to: 'avif', plant: behind(latin('\0\0\0\x0cfreehide')) },
  { what: 'a program’s box in', to: 'avif', plant: (sound) => put(28, latin('\0\0\0\x18uuid0123456789abcdef'))(sound) },
  { what: 'bytes of no part in', to: 'avif', plant: longerData },
  { what: 'a page called', to: 'html', as: 'jpg', plant: (sound) => sound },
  { what: 'half of', to: 'jpg', plant: (sound) => sound.subarray(0, sound.length / 2) },
  {
    what: 'private data in',
    to: 'woff2',
    plant: (sound) => Buffer.concat([sound.subarray(0, 40), uint32(sound.length), uint32(4), sound.subarray(48)]),
  },
  {
    what: 'metadata in',
    to: 'woff2',
    plant: (sound) =>
      Buffer.concat([sound.subarray(0, 28), uint32(sound.length), uint32(4), uint32(4), sound.subarray(40)]),
  },
  { what: 'words behind', to: 'woff2', plant: behind('From our source') },
];

const inBody = (html: string) => (page: Buffer) => Buffer.from(page.toString().replace('</body>', `${html}</body>`));
const inRoot = (text: string) => (xml: Buffer) => Buffer.from(xml.toString().replace(/(<\/\w+>)\s*$/u, `${text}$1`));

const inTexts: readonly Planted[] = [
  ...(
    [
      ['a remark', '<!-- ask our source -->'],
      ['a whole photograph', '<img src="data:image/jpeg;base64,/9j/4AAQ">'],
      ['a document', '<a href="data:application/pdf;base64,JVBERi0=">a</a>'],
      ['a picture that is no stand-in', `<img src="data:image/webp;base64,${'UklGRgAA'.repeat(60)}">`],
      ['a stand-in with a camera’s data', standIn('EXIF', 'II*\0\x08\0\0\0')],
      ['a stand-in with a program’s chunk', standIn('PRIV', 'x!')],
      ['a stand-in that moves', standIn('ANIM', '\0\0\0\0\0\0')],
      ['a stand-in with words behind it', standIn('VP8 ', 'x!', 'From our source')],
      ['a link to a file', '<a href="file:///srv/a.jpg">a</a>'],
      ['a home folder', '<img src="/Users/anna/Desktop/a.jpg">'],
      ['another home folder', '<img src="C:\\Users\\anna\\a.jpg">'],
      ['a folder of the machine', `<p>${secrets.folder}/articles</p>`],
      ['a hidden story', `<a href="/${secrets.hidden}/">a</a>`],
      ['the name of a hidden story', `<p data-next="${secrets.hidden}">a</p>`],
      ['an exact position', `<p>${secrets.position}° N</p>`],
      ['an exact position with a comma', `<p>${secrets.position.replace('.', ',')}° пн. ш.</p>`],
      ['a position for machines', '<script type="application/ld+json">{"latitude": 50.45012}</script>'],
      ['a position in the head', '<meta name="geo.position" content="50.45;30.52">'],
      ['a position of the old way', '<meta name="ICBM" content="50.45, 30.52">'],
      ['a mark of the workshop', '<p data-astro-source-file="a.astro">a</p>'],
      ['a byte that is no text', '\0'],
    ] as const
  ).map(([what, html]) => ({ what: `${what} in`, to: 'html', plant: inBody(html) })),
  { what: 'words behind', to: 'html', plant: behind('ask our source') },
  { what: 'words before', to: 'html', plant: put(0, latin('ask our source')) },
  ...(
    [
      ['a remark', '<!-- ask our source -->'],
      ['an exact position', '<georss:point>50.45012 30.52341</georss:point>'],
      ['an exact latitude', '<geo:lat>50.45012</geo:lat>'],
      ['a hidden story', `<link>https://a.example/${secrets.hidden}/</link>`],
      ['a link to a file', '<link>file:///srv/a.jpg</link>'],
      ['a folder of the machine', secrets.folder],
    ] as const
  ).map(([what, text]) => ({ what: `${what} in`, to: 'xml', plant: inRoot(text) })),
  {
    what: 'a declaration in',
    to: 'xml',
    plant: (sound) => Buffer.from(sound.toString().replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')),
  },
  { what: 'a hidden story in', to: 'json', plant: () => latin(`{"${secrets.hidden}/index.html":1}`) },
  { what: 'a folder of the machine in', to: 'json', plant: () => latin(`{"out":"${secrets.folder}"}`) },
  { what: 'an exact position in', to: 'json', plant: () => latin('{"lon":30.52341}') },
  { what: 'words behind', to: 'json', plant: behind('ask our source') },
  { what: 'a remark in', to: 'css', plant: behind('/* ask our source */') },
  { what: 'an import in', to: 'css', plant: put(0, latin('@import "https://a.example/b.css";')) },
  { what: 'something from elsewhere in', to: 'css', plant: behind('a{background:url(https://a.example/b.png)}') },
  { what: 'a photograph in', to: 'css', plant: behind('a{background:url(data:image/png;base64,iVBO)}') },
  { what: 'a map to the source in', to: 'css', as: 'js', plant: () => latin('1\n//# sourceMappingURL=a.js.map') },
  { what: 'a folder of the machine in', to: 'txt', plant: behind(secrets.folder) },
  ...(
    [
      ['a script', '<script>1</script>'],
      ['a page', '<foreignObject/>'],
      ['a photograph', '<image href="data:image/png;base64,iVBO"/>'],
      ['a picture from elsewhere', '<use href="https://a.example/b.svg#c"/>'],
      ['something that runs', '<rect onload="1"/>'],
      ['what a program left', '<g inkscape:label="North gate"/>'],
      ['a description for machines', '<metadata>x</metadata>'],
      ['a remark', '<!-- ask our source -->'],
      ['a style from elsewhere', '<rect style="fill:url(https://a.example/b.svg#c)"/>'],
    ] as const
  ).map(([what, text]) => ({ what: `${what} in`, to: 'svg', plant: inRoot(text) })),
];

/** Kinds of files that no edition has, whatever is in them. */
const ofNoKind = [
  ...[
    'pdf',
    'heic',
    'tif',
    'gif',
    'webp',
    'bmp',
    'mp4',
    'zip',
    'docx',
    'map',
    'md',
    'yaml',
    'ts',
    'psd',
    'DS_Store',
    'jpg~',
    'JPG',
  ],
].map((as): Planted => ({ what: `a file called .${as} in place of`, to: 'txt', as, plant: (sound) => sound }));

export const planted: readonly Planted[] = [...inPictures, ...inFormats, ...inTexts, ...ofNoKind];

/** What stands in a picture's place: a WebP with one chunk. */
function standIn(name: string, content: string, after = ''): string {
  const chunk = Buffer.concat([latin(name), uint32(content.length).reverse(), latin(content)]);
  const length = uint32(4 + chunk.length).reverse();
  const webp = Buffer.concat([latin('RIFF'), length, latin('WEBP'), chunk, latin(after)]);
  return `<img src="data:image/webp;base64,${webp.toString('base64')}">`;
}

/** The last box of an AVIF, which holds the data, with words at its end. */
function longerData(sound: Buffer): Buffer {
  const at = sound.indexOf('mdat') - 4;
  const longer = Buffer.concat([sound, latin('From our source')]);
  longer.writeUInt32BE(sound.readUInt32BE(at) + 15, at);
  return longer;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}
