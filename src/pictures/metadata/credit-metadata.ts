import type { Rights } from './rights.ts';
import { markupText } from '../../model/markup-text.ts';

/** The IPTC Photo Metadata Standard's rights fields as an XMP packet, which nobody is meant to edit in place. */
export function xmpOf({ credit, creator, copyright, webStatement }: Rights): string {
  const fields = [
    `<photoshop:Credit>${xmlText(credit)}</photoshop:Credit>`,
    `<dc:creator><rdf:Seq><rdf:li>${xmlText(creator ?? credit)}</rdf:li></rdf:Seq></dc:creator>`,
    copyright === undefined
      ? ''
      : `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(copyright)}</rdf:li></rdf:Alt></dc:rights>`,
    webStatement === undefined ? '' : `<xmpRights:WebStatement>${xmlText(webStatement)}</xmpRights:WebStatement>`,
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">',
    ...fields,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('');
}

/** A block of a JPEG holds at most 65,535 bytes, and an encoder that is given more writes a broken file. */
export function canBeWritten(rights: Rights): boolean {
  return Buffer.byteLength(xmpOf(rights)) <= 60_000;
}

/** What stands in EXIF, by tag. */
export function exifOf({ credit, creator, copyright }: Rights): ExifTexts {
  return {
    Artist: printable(creator ?? credit),
    ...(copyright === undefined ? {} : { Copyright: printable(copyright) }),
  };
}

export type ExifTexts = Readonly<Partial<Record<'Artist' | 'Copyright', string>>>;

function xmlText(text: string): string {
  return markupText(printable(text));
}

/** Without what XML 1.0 cannot hold, not even escaped; a zero byte would also end an EXIF text early. */
function printable(text: string): string {
  return text.toWellFormed().replace(/[\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/gu, '');
}
