import { recordsIn, type RecordName } from '../../src/desk/load/records.ts';
import { blockRenderers } from '../../src/markdown/blocks/block-handler.ts';
import { articleStatuses, articleTypes } from '../../src/model/article.ts';
import { correctionKinds } from '../../src/model/correction.ts';
import type { Newsroom } from '../../src/model/newsroom.ts';
import { previewAt } from '../../src/newsroom/publication.ts';
import type { WrittenRecord } from '../support/written-records.ts';

/** Fields of which readers see nothing, or that are about people, of whom the demonstration has none. */
const undemonstrated: Readonly<Partial<Record<RecordName, readonly string[]>>> = {
  article: ['minor'],
  author: ['pgp', 'links', 'leftOn'],
  site: ['security', 'social'],
  'topic-translation': ['wikidata'],
};

/** By what it is, what a newsroom does not show of all that it could. */
export function undemonstratedIn(
  newsroom: Newsroom,
  { records, now }: { readonly records: readonly WrittenRecord[]; readonly now: Date },
): Readonly<Record<string, readonly string[]>> {
  const { site, articles } = newsroom;
  const bodies = articles.map(({ body }) => body.text);
  const holds = [...previewAt(newsroom, now).holds.values()].map(({ kind }) => kind);
  const shapes = Object.entries(recordsIn(site.timeZone)) as [RecordName, { readonly shape: object }][];
  const fields = shapes.map(([name, { shape }]) => {
    const used = records.filter((one) => one.name === name).flatMap((one) => Object.keys(one.fields));
    return [
      `every field of a ${name}`,
      lacking(Object.keys(shape), [...used, ...(undemonstrated[name] ?? [])]),
    ] as const;
  });
  return {
    ...Object.fromEntries(fields),
    'every type of story': lacking(
      articleTypes,
      articles.map(({ type }) => type),
    ),
    'every status of a story': lacking(
      articleStatuses,
      articles.map(({ status }) => status),
    ),
    'every reason to hide a story': lacking(['draft', 'scheduled', 'embargoed'], holds),
    'every kind of correction': lacking(
      correctionKinds,
      articles.flatMap(({ corrections }) => corrections.map(({ kind }) => kind)),
    ),
    'every block': lacking(
      Object.keys(blockRenderers),
      bodies.flatMap((body) => [...body.matchAll(/^:{3,}([a-z]+)/gmu)].map(([, name = '']) => name)),
    ),
    'every other mark of a text': Object.keys(marks).filter((name) => !bodies.some((body) => marks[name]?.test(body))),
  };
}

const marks: Readonly<Record<string, RegExp>> = {
  heading: /^## /mu,
  list: /^- /mu,
  'numbered list': /^1\. /mu,
  table: /^\| ?:?-/mu,
  footnote: /^\[\^/mu,
  picture: /^!\[/mu,
  'link to a story': /\]\(article:/u,
  'link to a topic': /\]\(topic:/u,
  'link to a source': /\]\(source:/u,
};

function lacking(all: readonly string[], shown: readonly (string | undefined)[]): readonly string[] {
  return all.filter((one) => !shown.includes(one));
}
