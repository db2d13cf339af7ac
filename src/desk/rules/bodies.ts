import { posix } from 'node:path';
import { examineBody, type BodyExamination } from '../../markdown/examine.ts';
import type { Citation } from '../../model/citation.ts';
import type { Correction } from '../../model/correction.ts';
import { idsOf, type Draft } from '../draft.ts';
import type { DeskFile } from '../desk-file.ts';
import { found, type Finding } from '../finding.ts';
import { redirectsOf } from '../redirect-list.ts';
import { siteAddresses } from '../site-addresses.ts';
import { untiedBlocks } from './block-ties.ts';
import { brokenBlocks } from './body-blocks.ts';
import { brokenFigures } from './body-figures.ts';
import { brokenLink, brokenLinks } from './body-links.ts';
import { isPlainlySound } from './quick-look.ts';

/** A text under front matter, with what its rules need to know. */
export interface Body extends BodyExamination {
  readonly file: DeskFile;
  /** The folder of its pictures. */
  readonly folder: string;
  readonly title: string | undefined;
  /** Ids that `source:` may name; `undefined` where the list itself is broken. */
  readonly citations: ReadonlySet<string> | undefined;
  /** `undefined` where the list itself is broken. */
  readonly corrections: readonly Correction[] | undefined;
}

/** Texts are examined one after another, so that only one of them is held as a tree at any time. */
export function* brokenBodies(draft: Draft): Iterable<Finding> {
  const known = {
    articles: idsOf(draft.articles),
    topics: idsOf(draft.topics),
    addresses: new Map([
      ...siteAddresses(draft),
      ...redirectsOf(draft).map(({ path, file }) => [path, file.path] as const),
    ]),
  };
  for (const { file, title, sources, corrections } of texts(draft)) {
    const citations = sources && new Set(sources.map(({ id }) => id));
    const around = { known, citations, where: { file } };
    if (isPlainlySound(file.body, (target) => brokenLink(target, around) === undefined)) continue;
    const folder = posix.dirname(file.path);
    const body: Body = { ...examineBody(file.body), file, folder, title, citations, corrections };
    if (body.isTooDeep) yield found('text-too-deep', {}, { file, body: { line: 1, column: 1 } });
    yield* brokenFigures(draft.tree, body);
    yield* brokenLinks(known, body);
    yield* brokenBlocks(body);
    yield* untiedBlocks(body);
  }
}

interface Text {
  readonly file: DeskFile;
  readonly title: string | undefined;
  readonly sources: readonly Citation[] | undefined;
  readonly corrections: readonly Correction[] | undefined;
}

function texts({ articles, topics, pages }: Draft): readonly Text[] {
  const written = articles.map(({ file, fields: { title, sources, corrections } }) => {
    return { file, title, sources, corrections };
  });
  const others = [...topics, ...pages].map(({ file }) => ({ file, title: undefined, sources: [], corrections: [] }));
  return [...written, ...others].filter(({ file }) => file.body !== '');
}
