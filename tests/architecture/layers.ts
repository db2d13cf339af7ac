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

const shown = ['newsroom', 'addresses', 'metadata', 'model'];
const everything = [
  'model',
  'addresses',
  'newsroom',
  'desk',
  'markdown',
  'pictures',
  'feeds',
  'metadata',
  'catalog',
  'edition',
  'drafting',
  'drawings',
  'components',
  'layouts',
  'pages',
  'styles',
];
const allBut = (...left: string[]) => everything.filter((layer) => !left.includes(layer));

export const layers: Readonly<Record<string, Layer>> = {
  model: { layers: [], packages: ['zod'] },
  addresses: { layers: ['model'], packages: [] },
  newsroom: { layers: ['model', 'addresses'], packages: [] },
  desk: {
    layers: ['model', 'newsroom', 'addresses', 'markdown'],
    packages: ['gray-matter', 'yaml', 'zod', 'fastest-levenshtein', 'diff', 'string-width'],
  },
  markdown: { layers: ['model', 'addresses'], packages: unifieds },
  pictures: { layers: ['model'], packages: ['sharp', 'exifreader'] },
  drawings: {
    layers: ['model', 'newsroom'],
    packages: [
      ...['harfbuzzjs', 'woff2-encoder', '@fontsource-variable/'],
      ...['d3-geo', 'geojson', 'topojson-client', 'topojson-specification', 'world-atlas'],
    ],
  },
  drafting: {
    layers: ['model', 'newsroom', 'desk', 'pictures'],
    packages: ['@clack/prompts', '@sindresorhus/slugify'],
  },
  feeds: {
    layers: ['newsroom', 'addresses', 'model'],
    packages: ['@astrojs/rss', 'sitemap', 'rehype', 'hast', 'hast-util-to-string', 'unist-util-visit'],
  },
  metadata: { layers: ['newsroom', 'addresses', 'model'], packages: ['schema-dts'] },
  catalog: { layers: ['desk', 'markdown', 'newsroom', 'model'], packages: ['astro:content', 'astro/loaders'] },
  'content.config': { layers: ['catalog', 'model'], packages: ['astro:content', 'zod'] },
  edition: {
    layers: allBut('drafting', 'components', 'layouts', 'pages', 'styles'),
    packages: ['astro', 'commander', 'sirv', 'tinypool', 'parse5'],
  },
  components: { layers: [...shown, 'components', 'styles'], packages: ['astro/types', '@fontsource-variable/'] },
  layouts: { layers: [...shown, 'components', 'styles'], packages: ['astro/types', '@fontsource-variable/'] },
  pages: { layers: allBut('desk', 'markdown', 'edition', 'drafting'), packages: ['astro'] },
  styles: { layers: [], packages: ['@fontsource-variable/'] },
  scripts: { layers: allBut('catalog', 'components', 'layouts', 'pages'), packages: ['commander'] },
};
