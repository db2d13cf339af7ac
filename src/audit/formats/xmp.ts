import { printed, type Leaks } from './leak.ts';

const texts = new Set(['photoshop:Credit', 'xmpRights:WebStatement', 'rdf:li']);
const groups = new Set(['x:xmpmeta', 'rdf:RDF', 'rdf:Description', 'dc:creator', 'dc:rights', 'rdf:Seq', 'rdf:Alt']);
const attributes = new Set([
  'xmlns:x="adobe:ns:meta/"',
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
  'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
  'rdf:about=""',
  'xml:lang="x-default"',
]);
const wrapper = /^<\?xpacket (?:begin="\uFEFF?" id="W5M0MpCehiHzreSzNTczkc9d"|end="[rw]")\?>$/u;

/** Everything in an XMP packet but credit, creator, rights and the address of their statement (IPTC Photo Metadata 2023.1). */
export function* leaksInXmp(bytes: Buffer): Leaks {
  const open: string[] = [];
  for (const [token] of bytes.toString('utf8').matchAll(/<[^>]*>|[^<]+/gu)) {
    if (!token.startsWith('<')) yield* leaksInWords(token, open.at(-1));
    else if (token.startsWith('</')) open.pop();
    else if (token.startsWith('<?')) yield* wrapper.test(token) ? [] : ['a processing instruction in XMP'];
    else yield* leaksInElement(token, open);
  }
}

function* leaksInElement(tag: string, open: string[]): Leaks {
  const name = tag.slice(1).replace(/[\s/>].*$/su, '');
  if (!texts.has(name) && !groups.has(name)) yield `<${name}> in XMP`;
  const given = [...tag.matchAll(/[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')/gu)].map(([attribute]) => attribute);
  for (const attribute of given) if (!attributes.has(attribute)) yield `${attribute.replace(/=.*/su, '')} in XMP`;
  if (!tag.endsWith('/>')) open.push(name);
}

function* leaksInWords(words: string, element: string | undefined): Leaks {
  if (element === undefined || !texts.has(element)) yield 'text in XMP outside of credit and rights';
  else yield* printed(words);
}
