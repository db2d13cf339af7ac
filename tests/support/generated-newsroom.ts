import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a generated newsroom holds. The same numbers give the same bytes. */
export interface Generated {
  readonly articles: number;
  /** Words of each body. */
  readonly words: number;
}

/** One generated text article, in parts that Sitrep and other generators can be given alike. */
export interface GeneratedArticle {
  /** `yyyy/mm/slug` */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly date: string;
  readonly category: string;
  readonly author: string;
  readonly topics: readonly string[];
  readonly body: string;
}

/** The ids of the records that generated articles name. */
export const categories = ['news', 'analysis', 'industry', 'air', 'land', 'sea', 'policy', 'space'];
export const authors = Array.from({ length: 12 }, (_, index) => `desk-${String(index)}`);
export const topics = Array.from({ length: 24 }, (_, index) => `topic-${String(index)}`);
const vocabulary = (
  'the of a to in and on for with by at from as its that which after before under over range radar system launcher ' +
  'interceptor battery regiment factory line output crew training signal altitude speed guidance warhead engine test ' +
  'contract delivery ministry analyst report source image record public open second third early late new old large small'
).split(' ');

/** Generated articles, one a few hours after the other, over ten years and a half at five thousand. */
export function* generateArticles({ articles, words }: Generated): Generator<GeneratedArticle> {
  const pick = picker(7);
  const start = Date.UTC(2015, 0, 1);
  for (let index = 0; index < articles; index += 1) {
    const date = new Date(start + (index * 10.5 * 365 * 86_400_000) / Math.max(articles, 1)).toISOString().slice(0, 19);
    const slug = `story-${String(index)}`;
    yield {
      address: `${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}`,
      title: sentence(pick, 8),
      description: sentence(pick, 18),
      date: `${date}+00:00`,
      category: pick(categories),
      author: pick(authors),
      topics: [...new Set([pick(topics), pick(topics)])],
      body: paragraphs(pick, words),
    };
  }
}

/** Writes a whole newsroom of generated articles into `folder`. */
export async function writeGeneratedNewsroom(folder: string, size: Generated): Promise<void> {
  await write(folder, 'site.yaml', 'name: Bench\nurl: https://bench.example\nlanguages: [en]\ntimeZone: UTC\n');
  for (const id of categories)
    await write(folder, `categories/${id}.yaml`, `title: ${id}\ndescription: Stories of ${id}.\nsources: optional\n`);
  for (const id of authors) await write(folder, `authors/${id}.yaml`, `name: ${id}\nrole: News Writer\n`);
  for (const id of topics) await write(folder, `topics/${id}.md`, `---\ntitle: Subject ${id}\nkind: theme\n---\n`);
  for (const article of generateArticles(size))
    await write(folder, `articles/${article.address}/index.md`, `${frontMatter(article)}\n${article.body}`);
}

function frontMatter({ title, description, date, category, author, topics: about }: GeneratedArticle): string {
  const lines = [
    `title: ${title}`,
    `description: ${description}`,
    `category: ${category}`,
    `author: ${author}`,
    `date: ${date}`,
    `topics: [${about.join(', ')}]`,
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}

async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

function paragraphs(pick: Pick, words: number): string {
  const lines = Array.from({ length: Math.ceil(words / 50) }, (_, index) => {
    const text = `${sentence(pick, 24)} **${sentence(pick, 4)}** ${sentence(pick, 20)}`;
    return index % 4 === 3
      ? `## ${sentence(pick, 5)}\n\n${text} [the report](https://example.org/${String(index)})`
      : text;
  });
  return `${lines.join('\n\n')}\n`;
}

function sentence(pick: Pick, words: number): string {
  const text = Array.from({ length: words }, () => pick(vocabulary)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Pick = <T>(list: readonly T[]) => T;

/** A small linear congruential generator: the same choices on every machine. */
function picker(seed: number): Pick {
  let state = seed;
  return (list) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const chosen = list[Math.floor((state / 2 ** 32) * list.length)];
    if (chosen === undefined) throw new RangeError('Nothing to choose from.');
    return chosen;
  };
}
