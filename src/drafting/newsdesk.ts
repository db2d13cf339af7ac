import { translationAt } from '../desk/history/translation-files.ts';
import type { Language, Languages } from '../model/language.ts';
import { textIn, type LocalisedText } from '../model/text.ts';
import { readTree, type ContentTree } from '../desk/files/content-tree.ts';
import { loadContent } from '../desk/load/load-content.ts';
import { readFields } from '../desk/load/read-entry.ts';

/** What an editor may choose from for a new story. Records whose files have mistakes are included. */
export interface StoryChoices {
  readonly content: string;
  readonly languages: Languages;
  readonly timeZone: string;
  readonly categories: readonly Choice[];
  readonly authors: readonly Choice[];
  /** By address, the last first. */
  readonly stories: readonly StoryFolder[];
  /** Ids of the categories whose stories must name a source. */
  readonly demanding: ReadonlySet<string>;
}

/** The folder of a story, and the languages in which it stands there. */
export interface StoryFolder {
  /** Below `articles/`: `2025/09/missile-factory`. */
  readonly address: string;
  readonly languages: readonly Language[];
}

export interface Choice {
  readonly id: string;
  /** In the language of the editor, or else in the site's first one; the id where it has none. */
  readonly name: string;
}

/**
 * Reads `site.yaml`, the authors and the categories. Returns `undefined` where the folder has no `site.yaml`.
 * @param language in which choices are named.
 */
export async function readNewsdesk(content: string, language: Language): Promise<StoryChoices | undefined> {
  const tree = await treeOf(content);
  if (tree?.get('site.yaml') !== 'file') return undefined;
  const { loaded } = await loadContent({ content, tree: withoutStories(tree), read: readFields });
  const [first] = loaded.languages;
  const choice = (id: string, name: LocalisedText | undefined) => ({
    id,
    name: name === undefined ? id : textIn(name, language, first),
  });
  return {
    content,
    languages: loaded.languages,
    timeZone: loaded.site?.fields.timeZone ?? 'UTC',
    stories: storiesIn(tree, loaded.languages),
    categories: loaded.categories.map(({ id, fields }) => choice(id, fields.title)),
    authors: loaded.authors.map(({ id, fields }) => choice(id, fields.name)),
    demanding: new Set(loaded.categories.filter(({ fields }) => fields.sources === 'required').map(({ id }) => id)),
  };
}

async function treeOf(content: string): Promise<ContentTree | undefined> {
  try {
    return await readTree(content);
  } catch {
    return undefined;
  }
}

function withoutStories(tree: ContentTree): ContentTree {
  const wanted = /^(?:site\.yaml|authors|categories)(?:\/|$)/u;
  return new Map([...tree].filter(([path]) => wanted.test(path)));
}

function storiesIn(tree: ContentTree, languages: Languages): readonly StoryFolder[] {
  const files = [...tree.keys()].flatMap((path) => translationAt(path, languages) ?? []);
  return [...Map.groupBy(files, ({ id }) => id)]
    .map(([address, translations]) => ({ address, languages: translations.map(({ language }) => language) }))
    .sort((a, b) => (a.address < b.address ? 1 : -1));
}
