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
  isSaid: (some: string) => words.includes(some),
};
const leaksIn = (text: string) => {
  const file = { path: 'a.txt', bytes: Buffer.from(text), digest: '' };
  return leaksInFile(file, { confidences, made: new Set(), clean: new Set() }).map(({ what }) => what);
};

test.for([
  '<h1>file:///etc/passwd</h1>',
  '<meta content="file:///etc/passwd&quot;">',
  '{"headline":"file:///etc/passwd\\""}',
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
  ['<h1>file:///etc/passwd</h1><a href="file:///srv/a.jpg">a</a>', 'what a program left: file:///srv/a.jpg'],
  ['<p>/Users/anna/a.jpg</p><img src="/Users/anna/b.jpg">', 'what a program left: /Users/anna/b.jpg'],
  ['<p>/srv/newsroom/photos</p><p>/srv/newsroom/drafts</p>', 'a folder of this machine: /srv/newsroom'],
  [
    '<meta content="50.45;30.52" name="geo.position">',
    'what a program left: <meta content="50.45;30.52" name="geo.position',
  ],
])('what nobody said is a leak beside what somebody did: %s', ([text = '', leak = '']) => {
  expect(leaksIn(text)).toEqual([leak]);
});

test('the credit of a picture may hold what the newsroom says, and nothing else', async () => {
  const create = { width: 8, height: 8, channels: 3, background: '#567' } as const;
  const leaksWith = async (Artist: string) => {
    const bytes = await sharp({ create }).withExif({ IFD0: { Artist } }).jpeg().toBuffer();
    const file = { path: 'a.jpg', bytes, digest: '' };
    return leaksInFile(file, { confidences, made: new Set(['a.jpg']), clean: new Set() }).map(({ what }) => what);
  };
  expect(await leaksWith('Desk, /Users/anna/a.jpg')).toEqual([]);
  expect(await leaksWith('Desk, /Users/anna/b.jpg')).toEqual(['the path of a file in a text']);
  expect(await leaksWith('Desk, 50.4501N 30.5234E')).toEqual(['a position in a text']);
});

test.for([
  [new Set<string>(), ['a picture that was not made here']],
  [new Set(['media/0a-light.svg']), []],
] as const)('a map is in an edition only where it was drawn for it', ([made, leaks]) => {
  const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0H1"/></svg>');
  const file = { path: 'media/0a-light.svg', bytes, digest: '' };
  expect(leaksInFile(file, { confidences, made, clean: new Set() }).map(({ what }) => what)).toEqual(leaks);
});
