import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generateArticles, type Generated } from './generated-newsroom.ts';

const files = {
  'package.json': '{ "type": "module", "private": true }\n',
  // Vite's own cache would otherwise lie among the packages, which are not this project's.
  'astro.config.mjs': `export default { devToolbar: { enabled: false }, trailingSlash: 'always', vite: { cacheDir: './.vite' } };\n`,
  'src/content.config.ts':
    `import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\n` +
    `import { z } from 'astro/zod';\n` +
    `const schema = z.object({ title: z.string(), description: z.string(), date: z.coerce.date(), category: z.string(), ` +
    `author: z.string(), topics: z.array(z.string()) });\n` +
    `const loader = glob({ base: './articles', pattern: '**/index.md', ` +
    `generateId: ({ entry }) => entry.replace('/index.md', '') });\n` +
    `export const collections = { articles: defineCollection({ loader, schema }) };\n`,
  'src/pages/[...address].astro':
    `---\nimport { getCollection, render } from 'astro:content';\n` +
    `export async function getStaticPaths() {\n  const articles = await getCollection('articles');\n` +
    `  return articles.map((article) => ({ params: { address: article.id }, props: { article } }));\n}\n` +
    `const { article } = Astro.props;\nconst { Content } = await render(article);\n---\n` +
    `<html lang="en"><head><meta charset="utf-8"><title>{article.data.title}</title></head>\n` +
    `<body><main><h1>{article.data.title}</h1><p>{article.data.description}</p><Content /></main></body></html>\n`,
} as const;

/** The generated articles as a plain Astro project: Astro's own `glob()` loader and Markdown, one page an article. */
export async function writeAstroSite(
  folder: string,
  { size, packages }: { readonly size: Generated; readonly packages: string },
): Promise<void> {
  for (const [path, text] of Object.entries(files)) await write(folder, path, text);
  for (const { address, body, ...fields } of generateArticles(size))
    await write(folder, `articles/${address}/index.md`, `---\n${JSON.stringify(fields)}\n---\n\n${body}`);
  await symlink(packages, join(folder, 'node_modules'));
}

/** What starts such a project, but for the port. */
export function astroCommand(packages: string): readonly string[] {
  return [join(packages, 'astro', 'bin', 'astro.mjs'), 'dev'];
}

async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
