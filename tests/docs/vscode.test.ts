import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printProblems } from '../../src/desk/report/print-problems.ts';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import { summaries } from '../../src/desk/wording/summaries.ts';
import { writeSchemas } from '../../src/cli/write-schemas.ts';
import { root } from '../support/document.ts';
import { openEditor } from '../support/language-server.ts';
import { startCommand } from '../site/commands.ts';
import { readChanged, smallestNewsroom, soundStory, withNewsroom, writeFiles } from '../support/written-newsroom.ts';

const { begins, ends } = summaries.en;
const settings = fileOf('settings.json') as Record<string, unknown>;

let workspace = '';
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'workspace-'));
  const pictures = /\.(?:png|jpg|svg)$/u;
  const filter = (path: string) => !pictures.test(path);
  await cp(smallestNewsroom, join(workspace, 'content'), { recursive: true, filter });
  for (const path of ['.vscode', 'package.json'])
    await cp(join(root, path), join(workspace, path), { recursive: true });
  await symlink(join(root, 'node_modules'), join(workspace, 'node_modules'));
  await writeSchemas({ content: join(workspace, 'content'), project: workspace });
});
afterAll(async () => {
  await rm(workspace, { recursive: true });
});

test('front matter is completed and explained, by the extension that is recommended for it', async () => {
  const editor = await openEditor({
    program: '@astrojs/language-server/bin/nodeServer.js',
    workspace,
    initializationOptions: {
      typescript: { tsdk: join(root, 'node_modules/typescript/lib') },
      contentIntellisense: settings['astro.content-intellisense'],
    },
    settings: {},
  });
  try {
    const story = 'content/articles/2025/08/first-ferry/index.md';
    expect(await editor.proposals(story, 'category:', 'category: ')).toEqual(
      expect.arrayContaining(['background', 'reports']),
    );
    expect(await editor.proposals(story, 'type:', 'st')).toEqual(expect.arrayContaining(['status', 'minor']));
    expect(await editor.proposals('content/topics/lighthouse.uk.md', 'title:', 'k')).toContain('kind');
    expect(await editor.explanation(story, 'author:')).toMatch(/^id of a file in authors\/[\s\S]+`mira`: /u);
  } finally {
    editor.close();
  }
});

test('record files are completed and explained, by the extension that is recommended for them', async () => {
  const editor = await openEditor({
    program: 'yaml-language-server/bin/yaml-language-server',
    workspace,
    initializationOptions: {},
    settings: { yaml: sectionOf(settings, 'yaml') },
  });
  try {
    await expect
      .poll(() => editor.proposals('content/sources/harbour-office.yaml', 'kind:', 'kind: '), { timeout: 20_000 })
      .toContain('state-media');
    expect(await editor.proposals('content/authors/map-desk.yaml', 'email:', 'l')).toContain('links');
    expect(await editor.proposals('content/categories/reports.yaml', 'sources:', 'sources: ')).toContain('optional');
    expect(await editor.explanation('content/site.yaml', 'timeZone:')).toContain('dates and times are shown in it');
  } finally {
    editor.close();
  }
});

interface Task {
  readonly label: string;
  readonly command: string;
  readonly problemMatcher: Matcher | readonly [];
}
interface Matcher {
  readonly fileLocation: readonly string[];
  readonly pattern: readonly [Record<'regexp', string>, Record<'regexp', string>];
  readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
}
const { tasks } = fileOf('tasks.json') as { readonly tasks: readonly Task[] };
const matching = tasks.flatMap(({ label, problemMatcher }) =>
  'pattern' in problemMatcher ? [{ label, matcher: problemMatcher }] : [],
);

test('every task is a command of the README', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const commands = tasks.map(({ command }) => /^npm run --silent (\w+)/u.exec(command)?.[1]);
  expect(commands).toEqual(['check', 'check', 'schemas']);
  expect(commands.every((command) => command !== undefined && command in scripts)).toBe(true);
});

const broken = {
  'articles/2025/10/one/index.md': soundStory('type: nws\ntopics: [x]\nfacts: nothing\nupdated: soon', '[a](source:x)'),
  'articles/2025/10/two/index.md': '---\ntitle: "Never closed\n---\n',
  'articles/2025/10/three/index.md': soundStory('', ':::fact\n- One\n:::\n\n![A](./none.jpg "B")'),
  'articles/2025/13/four/index.md': soundStory(),
  'pictures/list.yaml': 'a: b',
  'authors/Someone.yaml': 'name: Someone',
};

test.each(matching)(
  'the task "$label" finds every problem that the check prints, and nothing else',
  async ({ matcher }) => {
    let printed = '';
    const { problems } = await readChanged(async (content) => {
      await writeFiles(content, broken);
      printed = printProblems((await readNewsroom({ content })).problems, { content, language: 'en' });
    });
    const wanted = problems.map(({ file, line, column, field, message }) => ({ file, line, column, field, message }));
    expect(matched(printed, matcher)).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(10);
    expect(matcher.fileLocation).toEqual(['relative', '${workspaceFolder}/content']);
  },
);

test('the task that goes on checking knows where one check begins and ends', () => {
  const background = matching.flatMap(({ matcher }) => matcher.background ?? []);
  expect(background).toHaveLength(1);
  for (const { beginsPattern, endsPattern } of background) {
    expect(begins).toMatch(new RegExp(beginsPattern, 'u'));
    expect(ends).toMatch(new RegExp(endsPattern, 'u'));
  }
});

test('the task that goes on checking checks again after a change', async () => {
  const content = join(workspace, 'content');
  const running = startCommand('check', ['--content', content, '--watch'], { from: workspace });
  let said = '';
  running.process.stdout?.on('data', (text: string) => (said += text));
  await expect.poll(() => said, { timeout: 15_000 }).toContain(ends);
  await writeFiles(content, { 'authors/new.yaml': 'name: New\n' });
  await expect
    .poll(() => said, { timeout: 15_000 })
    .toMatch(/authors\/new\.yaml:1:1 {2}role\n[\s\S]*Waiting[^\n]*\n$/u);
  running.process.kill();
  await rm(join(content, 'authors/new.yaml'));
});

/** What VS Code makes of a task's output: each pattern of a matcher must fit one line, one after another. */
function matched(printed: string, { pattern: [place, sentence] }: Matcher) {
  const lines = printed.split('\n');
  return lines.flatMap((line, index) => {
    const [, file, row, column, field = ''] = new RegExp(place.regexp, 'u').exec(line) ?? [];
    const [, message] = new RegExp(sentence.regexp, 'u').exec(lines[index + 1] ?? '') ?? [];
    return file === undefined || message === undefined
      ? []
      : [{ file, line: Number(row), column: Number(column), field, message }];
  });
}

interface Snippet {
  readonly prefix: string;
  readonly scope: string;
  readonly body: readonly string[];
}
/** What VS Code fills in by itself. */
const variables: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '01',
  CURRENT_DATE: '05',
  CURRENT_HOUR: '09',
  CURRENT_MINUTE: '30',
  CURRENT_TIMEZONE_OFFSET: '+02:00',
};

const snippets = Object.values(fileOf('sitrep.code-snippets') as Record<string, Snippet>).map(({ body, ...rest }) => {
  return { ...rest, text: resolved(body.join('\n')) };
});
const textOf = (prefix: string) => snippets.find((one) => one.prefix === prefix)?.text ?? '';

const wholeFiles: Readonly<Record<string, string>> = {
  story: 'articles/2026/01/new-story/index.md',
  topic: 'topics/new-topic.md',
  page: 'pages/new-page.md',
  author: 'authors/new-author.yaml',
  category: 'categories/new-category.yaml',
  publisher: 'sources/new-source.yaml',
};
const fields = ['picture', 'correction'];
/** The records that the snippets name. */
const named = {
  'categories/latest-news.yaml': 'title: Latest news\ndescription: What is new.\n',
  'authors/news-desk.yaml': 'name: News Desk\nrole: Desk\n',
  'sources/perimeter.yaml': 'name: Perimeter\nkind: own\nreliability: B\n',
};

test('whatever a snippet puts in passes the check as it stands', async () => {
  const files = snippets.flatMap(({ prefix, text }) => {
    const path = wholeFiles[prefix];
    const folder = `articles/2026/01/${prefix}`;
    return path === undefined
      ? [[`${folder}/index.md`, storyWith(prefix, text)] as const, [`${folder}/picture.jpg`, ''] as const]
      : [[path, text] as const];
  });
  const { problems } = await withNewsroom(async (content) => {
    await writeFiles(content, { ...named, ...Object.fromEntries(files) });
    return await readNewsroom({ content });
  });
  expect(printProblems(problems, { content: workspace, language: 'en' })).toBe('No problems.');
});

/** The story of the snippets, with another snippet where it belongs. */
function storyWith(prefix: string, text: string): string {
  const [top = '', ...body] = textOf('story').split('\n---\n');
  if (prefix === 'source') return [top.replace('sources:', `sources:\n${indented(text)}`), ...body].join('\n---\n');
  if (fields.includes(prefix)) return [`${top}\n${text}`, ...body].join('\n---\n');
  // Updates belong to a live story.
  const story = prefix === 'update' ? textOf('story').replace('type: news', 'type: live') : textOf('story');
  return `${story}\n\n${text}\n`;
}

test('there is a snippet for every block and for every kind of record', () => {
  const prefixes = snippets.map(({ prefix }) => prefix);
  const blocks = ['facts', 'quote', 'timeline', 'update', 'warning', 'map', 'chart'];
  expect(prefixes).toEqual(
    expect.arrayContaining([...blocks, ...Object.keys(wholeFiles), 'figure', 'source', ...fields]),
  );
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

function indented(text: string): string {
  return text.replace(/^/gmu, '  ');
}

/** A snippet whose writer accepts every proposal. */
function resolved(body: string): string {
  return body
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/gu, '$1')
    .replace(/\$\{\d+:([^}]*)\}/gu, '$1')
    .replace(/\$\{?([A-Z_]+)\}?/gu, (whole, name: string) => variables[name] ?? whole)
    .replace(/\$\d/gu, '');
}

function fileOf(name: string): unknown {
  return JSON.parse(readFileSync(join(root, '.vscode', name), 'utf8'));
}

/** The settings that begin with a name and a point, as a language server is told of them. */
function sectionOf(all: Readonly<Record<string, unknown>>, name: string): object {
  const own = Object.entries(all).filter(([key]) => key.startsWith(`${name}.`));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(name.length + 1), value]));
}
