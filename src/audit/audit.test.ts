import sharp from 'sharp';
import { expect, test } from 'vitest';
import { leaksInFile } from './audit.ts';

const words = 'file:///etc/passwd, /Users/anna/a.jpg, sourceMappingURL=a.map, /srv/newsroom/photos. data:text/plain,a';
const confidences = {
  ...{
    hidden: new Set<string>(),
    host: 'newsroom.example',
    positions: new Set<string>(),
    digits: 2,
    folders: ['/srv/newsroom'],
  },
  isPublicText: (some: string) => words.includes(some),
};
const leaksIn = (text: string) => {
  const page = `<!doctype html><html><head><title>a</title></head><body>${text}</body></html>`;
  const file = { path: 'a.html', bytes: Buffer.from(page), digest: '' };
  return leaksInFile(file, { confidences, made: new Set(), clean: new Set() }).map(({ kind, detail }) =>
    `${kind} ${detail}`.trim(),
  );
};

test.for([
  '<h1>file:///etc/passwd</h1>',
  '<meta content="file:///etc/passwd&quot;">',
  '<script type="application/ld+json">{"headline":"file:///etc/passwd\\""}</script>',
  '<p>/Users/anna/a.jpg</p>',
  '<p>sourceMappingURL=a.map</p>',
  '<p>It lay in /srv/newsroom/photos.</p>',
  '<p>He sent data:text/plain,a to all.</p>',
  '<p>a=“data:text/plain,a”</p>',
  '<p>href=&#x22;data:text/plain,a&#x22;</p>',
  '<meta name="description" content="What geo.position and ICBM are">',
])('what a story says in words is no leak: %s', (text) => {
  expect(leaksIn(text)).toEqual([]);
});

test.for([
  ['<h1>file:///etc/passwd</h1><a href="file:///srv/a.jpg">a</a>', 'trace file:///srv/a.jpg'],
  ['<p>/Users/anna/a.jpg</p><img src="/Users/anna/b.jpg">', 'trace /Users/anna/b.jpg'],
  ['<p>/srv/newsroom/photos</p><p>/srv/newsroom/drafts</p>', 'machine-folder /srv/newsroom'],
  ['<meta content="50.45;30.52" name="geo.position">', 'trace <meta name="geo.position">'],
  ['<a href="data:text/plain,a">a</a>', 'embedded-file data:text/plain,a'],
  ['<script type="application/ld+json">{"image":"data:text/plain,b"}</script>', 'embedded-file data:text/plain,b'],
])('what nobody said is a leak beside what somebody did: %s', ([text = '', leak = '']) => {
  expect(leaksIn(text)).toEqual([leak]);
});

const png = `data:image/png;base64,${'iVBORw0KGgo'.repeat(60)}`;

test.for([
  `<p>background: url(${png})</p>`,
  `<code>&#x3C;img src="${png}"></code>`,
  `<pre>src=&quot;${png}&quot;, url('${png}')</pre>`,
  `<p title='url("${png}")'>a</p>`,
  `<img alt="${png}">`,
  `<textarea><img src="${png}"></textarea>`,
])('what readers see as letters is no file: %#', (text) => {
  expect(leaksIn(text)).toEqual([]);
});

test.for([
  `<img src="${png}">`,
  `<IMG SRC = ' ${png}'>`,
  `<img srcset="/a.jpg 1x, ${png} 2x">`,
  `<a href="${png}">a</a>`,
  `<object data="${png}"></object>`,
  `<video poster="${png}"></video>`,
  `<svg><image xlink:href="${png}"/></svg>`,
  `<p style="background: url(${png})">a</p>`,
  `<p style='background: url("${png}")'>a</p>`,
  `<style>a { background: url(${png}) }</style>`,
  `<template><img src="${png}"></template>`,
  `<meta http-equiv="refresh" content="0; url=${png}">`,
  `<meta property="og:image" content="${png}">`,
  `<script type="application/ld+json">{"image":"${png}"}</script>`,
])('a file is found wherever a browser takes one for an address: %#', (text) => {
  expect(leaksIn(text)).toEqual([`embedded-file ${png.slice(0, 40)}`]);
});

test('a position for machines is found where a machine would read it, whatever its letters', () => {
  const data = (json: string) => leaksIn(`<script type="application/ld+json">${json}</script>`);
  expect(data('{"geo":{"latitude":50.45012}}')).toEqual(['machine-position 50.45012']);
  expect(data('{"geo":{"longitude":"30.52341"}}')).toEqual(['machine-position 30.52341']);
  expect(data('{"geo":{"latitude":50.4,"version":1.2345}}')).toEqual([]);
  expect(data('{"headline":"data:text/plain,a"}')).toEqual([]);
  expect(data('{"lat": 50.45012,')).toEqual(['format something that is no JSON']);
});

test('the credit of a picture may hold what the newsroom says, and nothing else', async () => {
  const create = { width: 8, height: 8, channels: 3, background: '#567' } as const;
  const leaksWith = async (Artist: string) => {
    const bytes = await sharp({ create }).withExif({ IFD0: { Artist } }).jpeg().toBuffer();
    const file = { path: 'a.jpg', bytes, digest: '' };
    return leaksInFile(file, { confidences, made: new Set(['a.jpg']), clean: new Set() }).map(({ kind, detail }) =>
      `${kind} ${detail}`.trim(),
    );
  };
  expect(await leaksWith('Desk, /Users/anna/a.jpg')).toEqual([]);
  expect(await leaksWith('Desk, /Users/anna/b.jpg')).toEqual(['trace /Users/anna/b.jpg']);
  expect(await leaksWith('Desk, 50.4501N 30.5234E')).toEqual(['machine-position 50.4501N 30.5234']);
});

test.for([
  [new Set<string>(), ['foreign-picture']],
  [new Set(['media/0a-light.svg']), []],
] as const)('a map is in an edition only where it was drawn for it', ([made, leaks]) => {
  const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0H1"/></svg>');
  const file = { path: 'media/0a-light.svg', bytes, digest: '' };
  expect(
    leaksInFile(file, { confidences, made, clean: new Set() }).map(({ kind, detail }) => `${kind} ${detail}`.trim()),
  ).toEqual(leaks);
});
