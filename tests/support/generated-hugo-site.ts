import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generateArticles, type Generated } from './generated-newsroom.ts';

const templates = {
  'hugo.toml':
    'baseURL = "https://bench.example/"\ntitle = "Bench"\nlanguageCode = "en"\npaginate = 20\n' +
    '[taxonomies]\ncategory = "categories"\nauthor = "authors"\ntopic = "topics"\n',
  'layouts/_default/baseof.html':
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>' +
    '<link rel="canonical" href="{{ .Permalink }}"><meta name="description" content="{{ .Description }}"></head>' +
    '<body><nav>{{ range .Site.Taxonomies.categories }}<a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a>{{ end }}</nav>' +
    '<main>{{ block "main" . }}{{ end }}</main></body></html>',
  'layouts/_default/single.html':
    '{{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Description }}</p><time>{{ .Date }}</time>{{ .Content }}' +
    '{{ range first 3 (.Site.RegularPages.Related .) }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}',
  'layouts/_default/list.html':
    '{{ define "main" }}<h1>{{ .Title }}</h1>{{ range (.Paginate .RegularPages).Pages }}<article><a href="{{ .RelPermalink }}">' +
    '{{ .Title }}</a><p>{{ .Description }}</p></article>{{ end }}{{ template "_internal/pagination.html" . }}{{ end }}',
} as const;

/** The generated articles as a Hugo site with plain templates: front page, articles, taxonomies, feeds, sitemap. */
export async function writeHugoSite(folder: string, size: Generated): Promise<void> {
  for (const [path, text] of Object.entries(templates)) await write(folder, path, text);
  for (const article of generateArticles(size)) {
    const { address, title, description, date, category, author, topics, body } = article;
    const frontMatter = { title, description, date, categories: [category], authors: [author], topics };
    await write(folder, `content/${address}/index.md`, `${JSON.stringify(frontMatter, undefined, 1)}\n\n${body}`);
  }
}

async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
