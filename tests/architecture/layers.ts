/**
 * Which layer may import which: the table of `.github/CONTRIBUTING.md`, executable. A layer is a folder of `src` (or the
 * file `addresses.ts`), or `scripts`. A name in `packages` is a package, or a scope that ends in `/`.
 */
export interface Layer {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

const unifieds = [
  'unified',
  'remark',
  'remark-gfm',
  'remark-rehype',
  'rehype-raw',
  'rehype-sanitize',
  'rehype-stringify',
  'unist-util-visit',
  'unist-util-visit-parents',
  'mdast-util-to-string',
  'mdast-util-directive',
  'micromark-core-commonmark',
  'micromark-extension-directive',
  'hastscript',
  'github-slugger',
  'typograf',
  'vfile',
  'vfile-message',
  'hast',
  'mdast',
  'unist',
];

const shown = ['newsroom', 'locale', 'addresses', 'metadata', 'model'];
const everything = [
  ...['model', 'locale', 'io', 'addresses', 'newsroom', 'desk', 'markdown'],
  ...['pictures', 'lettering', 'maps', 'cards', 'feeds', 'metadata', 'catalog', 'audit', 'edition', 'drafting', 'cli'],
  ...['components', 'layouts', 'pages', 'styles'],
];
const allBut = (...left: string[]) => everything.filter((layer) => !left.includes(layer));

export const layers: Readonly<Record<string, Layer>> = {
  model: { layers: [], packages: ['zod'] },
  locale: { layers: ['model'], packages: [] },
  io: { layers: ['model'], packages: ['tinypool'] },
  addresses: { layers: ['model'], packages: [] },
  newsroom: { layers: ['model', 'locale', 'addresses'], packages: [] },
  desk: {
    layers: ['model', 'locale', 'newsroom', 'addresses', 'markdown', 'io'],
    packages: ['gray-matter', 'yaml', 'zod', 'fastest-levenshtein', 'diff', 'string-width'],
  },
  markdown: { layers: ['model', 'locale', 'addresses'], packages: unifieds },
  pictures: { layers: ['model', 'io'], packages: ['sharp', 'exifreader'] },
  lettering: {
    layers: ['model', 'locale', 'newsroom'],
    packages: ['harfbuzzjs', 'woff2-encoder', '@fontsource-variable/'],
  },
  maps: {
    layers: ['model', 'locale', 'newsroom', 'lettering'],
    packages: ['d3-geo', 'geojson', 'topojson-client', 'topojson-specification', 'world-atlas'],
  },
  cards: { layers: ['model', 'lettering', 'pictures'], packages: [] },
  drafting: {
    layers: ['model', 'locale', 'newsroom', 'desk', 'pictures', 'io'],
    packages: ['@clack/prompts', '@sindresorhus/slugify'],
  },
  feeds: {
    layers: ['newsroom', 'locale', 'addresses', 'model'],
    packages: ['@astrojs/rss', 'sitemap', 'rehype', 'hast', 'hast-util-to-string', 'unist-util-visit'],
  },
  metadata: { layers: ['newsroom', 'locale', 'addresses', 'model'], packages: ['schema-dts'] },
  catalog: { layers: ['newsroom', 'locale', 'model'], packages: [] },
  audit: { layers: ['model', 'markdown', 'addresses', 'io'], packages: ['parse5'] },
  edition: {
    layers: allBut('cli', 'drafting', 'components', 'layouts', 'pages', 'styles'),
    packages: ['astro'],
  },
  cli: { layers: allBut('components', 'layouts', 'pages', 'styles', 'catalog'), packages: ['commander', 'sirv'] },
  components: { layers: [...shown, 'components', 'styles'], packages: ['astro/types', '@fontsource-variable/'] },
  layouts: { layers: [...shown, 'components', 'styles'], packages: ['astro/types', '@fontsource-variable/'] },
  pages: { layers: allBut('desk', 'markdown', 'edition', 'drafting'), packages: ['astro'] },
  styles: { layers: [], packages: ['@fontsource-variable/'] },
  scripts: { layers: allBut('catalog', 'components', 'layouts', 'pages'), packages: ['commander'] },
};
