import { articleTypes } from '../../../model/article.ts';

/**
 * A field, by its name and the name of the map or list that holds it; at the top level of a file, of the folder that holds
 * the file (`''` for a story and for `site.yaml`).
 */
export interface Field {
  readonly name: string;
  readonly group: string;
}

/** Examples that are written for each language. */
export type ExampleTexts = Readonly<
  Record<
    | 'title'
    | 'description'
    | 'alt'
    | 'caption'
    | 'credit'
    | 'name'
    | 'role'
    | 'text'
    | 'facts.value'
    | 'categories.title'
    | 'categories.description'
    | 'pages.title'
    | 'pages.description'
    | 'topics.title',
    string
  >
>;

/** Examples that are the same in every language, by field name or, if fields share a name, by `group.name`. */
const values: Readonly<Record<string, string>> = {
  category: 'latest-news',
  author: 'news-desk',
  date: '2025-09-02 09:30',
  updated: '2025-09-02 09:30',
  embargo: '2025-09-02 09:30',
  type: articleTypes[0],
  src: 'picture.jpg',
  id: 'report',
  source: 'our-source',
  'sources.date': '2025-09-01',
  at: '2025-09-02 09:30',
  lat: '50.45',
  lon: '30.52',
  ringsKm: '[100, 300]',
  x: '50',
  y: '50',
  url: 'https://example.org',
  languages: '[en, uk]',
  timeZone: 'Europe/Kyiv',
  write: 'Kyiv',
  not: '[Kiev]',
  link: '/support/',
  joinedOn: '2025-09-01',
  leftOn: '2025-09-01',
  accessed: '2025-09-01',
};

/** Lines of YAML to paste, with the examples of one language. */
export function linesToPaste(texts: ExampleTexts) {
  const known: Readonly<Record<string, string>> = { ...values, ...texts };
  const exampleOf = ({ name, group }: Field) => known[`${group}.${name}`] ?? known[name] ?? '';
  return {
    /** The field with its first choice or an example, without a value if there is neither. */
    lineOf: (field: Field, choices: readonly string[]) => `${field.name}: ${choices[0] ?? exampleOf(field)}`.trim(),
    /** The field with a list of one example. */
    listOf: (field: Field) => {
      const example = exampleOf(field) || '…';
      return `${field.name}: ${example.startsWith('[') ? example : `[${example}]`}`;
    },
  };
}
