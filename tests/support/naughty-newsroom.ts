import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };

/** Strings that have broken programs before. */
export const naughtyStrings: readonly string[] = naughty;

/** Where one of them stands, and where. */
export interface Placed {
  readonly text: string;
  readonly path: string;
  readonly what: 'title' | 'caption' | 'author' | 'topic';
  /** The file that says it. */
  readonly file: string;
}

/** A story, an author and a topic for every one of the strings: its title, the caption of its picture, a name, a name and alias. */
export function naughtyFiles(strings: readonly string[]): {
  readonly files: Readonly<Record<string, string>>;
  readonly placed: readonly Placed[];
} {
  const files: Record<string, string> = {};
  const placed: Placed[] = [];
  for (const [index, text] of strings.entries()) {
    const place = (what: Placed['what'], path: string, file: string) => {
      files[path] = file;
      placed.push({ text, what, path, file });
    };
    const id = `n-${String(index)}`;
    place('title', `articles/2025/06/${id}/index.md`, story(id, quoted(text), '"A caption."'));
    place('caption', `articles/2025/07/${id}/index.md`, story(id, `Story ${id}`, quoted(text)));
    place('author', `authors/${id}.yaml`, `name: ${quoted(text)}\nrole: Writer\n`);
    place('topic', `topics/${id}.md`, `---\ntitle: ${quoted(text)}\nkind: theme\n---\n\nText.\n`);
  }
  return { files, placed };
}

/** A text as YAML writes it in double quotes, whatever is in it. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

function story(id: string, title: string, caption: string): string {
  const fields = [
    `title: ${title}`,
    `description: What ${id} says.`,
    'category: background',
    `author: mira`,
    'date: 2025-06-05T08:00:00+03:00',
    `picture: { src: any.png, alt: What is to be seen in ${id}, credit: Us, caption: ${caption} }`,
  ];
  return `---\n${fields.join('\n')}\n---\n\nText.\n`;
}

/** A text as every file is read: ﬁ and ﬂ are letters that a PDF joined. */
export function withoutLigatures(text: string): string {
  return text.replaceAll(/[\uFB00-\uFB06]/gu, (letters) => letters.normalize('NFKC'));
}
