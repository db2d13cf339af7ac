import { cp } from 'node:fs/promises';
import sharp from 'sharp';
import { quoted } from './naughty-newsroom.ts';
import { smallestNewsroom, writeFiles } from './written-newsroom.ts';

const long = 'iVBORw0KGgo'.repeat(60);

/** What a story on the making of pages, or on what programs leave behind, quotes letter by letter. */
export const quotations: readonly string[] = [
  ...['<!doctype html>', '<!DOCTYPE html><html lang="en">', '</html>', '</body></html>', '</title>', '</script>'],
  ...[
    '<script>alert(1)</script>',
    '</style>',
    '<!--',
    '-->',
    '<!-- a remark -->',
    '<?php echo 1 ?>',
    '<?xml version="1.0"?>',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '<!ENTITY a "b">',
    '<base href="https://a.example/">',
    '<plaintext>',
    '<textarea>',
    '<noscript>',
  ],
  ...[
    '<meta http-equiv="refresh" content="0;url=https://a.example/">',
    "<meta name='geo.position' content='50.45;30.52'>",
  ],
  ...['javascript:alert(1)', '"javascript:alert(1)"', 'data:text/html,<b>a</b>', "'data:text/html;base64,PGI+'"],
  ...[
    'url(data:image/png;base64,iVBORw0KGgo=)',
    'url("data:image/svg+xml,%3Csvg%3E")',
    `url(data:image/png;base64,${long})`,
  ],
  ...['<img src="data:image/png;base64,iVBORw0KGgo=">', `<img src='data:image/webp;base64,${long}'>`],
  ...[
    'background: url(data:image/webp;base64,UklGRg==)',
    '@import "https://a.example/a.css"',
    'a{b:url(https://a.example/c)}',
  ],
  ...[
    '/* a remark */',
    '//# sourceMappingURL=a.js.map&b',
    'data-astro-source-file="/a/b.astro"',
    '"file:///etc/passwd?a&b"',
  ],
  ...['(/Users/anna/a&b.jpg)', 'C:\\Users\\anna\\a.jpg', '"C:\\\\Users\\\\anna"', '"lat": 50.45012, "lon": 30.52341'],
  ...[
    "'latitude': 50.45012",
    '{"latitude":"50.45012"}',
    '<georss:point>50.45012 30.52341</georss:point>',
    '<geo:lat>50.45012</geo:lat>',
  ],
  ...[
    '50.45012N, 30.52341E',
    '&lt;!doctype html&gt;',
    '&#x3C;!--',
    '&quot;data:text/plain,a&quot;',
    '"&',
    '<svg onload=alert(1)>',
  ],
];

/** A place of a story or a record that holds a text which readers see as it is. */
type Files = Readonly<Record<string, string>>;

/** A copy of the smallest newsroom in which stories, authors, topics, sections, pages and the site itself quote all of these. */
export async function writeQuotingNewsroom(content: string): Promise<void> {
  await cp(smallestNewsroom, content, { recursive: true });
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#567' } })
    .png()
    .toBuffer();
  for (const [index, text] of quotations.entries()) {
    const id = `q-${String(index)}`;
    const files = { ...story(id, text), ...records(id, inField(text)), [`articles/2025/07/${id}/any.png`]: picture };
    await writeFiles(content, files);
  }
  // Every page shows every section.
  for (let first = 0; first < quotations.length; first += 10)
    await writeFiles(content, {
      [`categories/all-${String(first)}.yaml`]: section(inField(quotations.slice(first, first + 10).join(' '))),
    });
}

/** As it may stand in a field, where the desk takes no comments. */
function inField(text: string): string {
  return text.replaceAll('<!--', '<! --');
}

function story(id: string, text: string): Files {
  const field = inField(text);
  const fields = [
    `title: ${quoted(`${field.slice(0, 100)} ${id}`)}`,
    `description: ${quoted(`It says ${field.slice(0, 280)}`)}`,
    'category: background',
    `author: ${id}`,
    `topics: [${id}]`,
    'date: 2025-07-05T08:00:00+03:00',
    `dateline: ${quoted(field.slice(0, 40))}`,
    `facts: [${quoted(field)}]`,
    `sources: [{ id: one, source: ${id}, title: ${quoted(field)}, url: "https://a.example/", date: 2025-06-01 }]`,
    `corrections: [{ at: 2025-07-06T08:00:00+03:00, kind: correction, text: ${quoted(field)} }]`,
    `location: { name: ${quoted(field)}, lat: -45, lon: -130 }`,
    `picture: { src: any.png, alt: ${quoted(`To be seen: ${field}`)}, caption: ${quoted(field)}, credit: ${quoted(field)}, licence: ${quoted(field)} }`,
  ];
  const written = text.replace(/[!-/:-@[-`{-~]/gu, String.raw`\$&`);
  const inBraces = text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<!--', '&lt;!--')
    .replaceAll('-->', '--&gt;');
  const body = [
    `It says ${written} [in the text](source:one).`,
    `\`\` ${text} \`\``,
    `~~~html\n${text}\n~~~`,
    `## ${written}`,
    `| ${written} | b |\n|-|-|\n| ${written} | d |`,
    `:::map{name="${inBraces}" lat="-45" lon="-130"}\n:::`,
    `:::quote{by="${inBraces}"}\n${written}\n:::`,
    `![To be seen: ${written}](any.png "${written}. (Source: ${written})")`,
  ];
  return { [`articles/2025/07/${id}/index.md`]: `---\n${fields.join('\n')}\n---\n\n${body.join('\n\n')}\n` };
}

function records(id: string, text: string): Files {
  return {
    [`authors/${id}.yaml`]: `name: ${quoted(text)}\nrole: ${quoted(text)}\nbio: ${quoted(text)}\n`,
    [`sources/${id}.yaml`]: `name: ${quoted(text)}\nkind: press\nreliability: A\nnote: ${quoted(text)}\n`,
    [`topics/${id}.md`]: `---\ntitle: ${quoted(`${text} ${id}`)}\nkind: theme\nfacts: [{ name: ${quoted(text)}, value: ${quoted(text)} }]\n---\n\nText.\n`,
    [`pages/p-${id}.md`]: `---\ntitle: ${quoted(text)}\ndescription: ${quoted(text)}\n---\n\n\`\` ${text} \`\`\n`,
  };
}

function section(text: string): string {
  return `title: ${quoted(text)}\ndescription: ${quoted(text)}\nsources: optional\n`;
}
