import { posix } from 'node:path';
import type { BodyExamination } from '../../markdown/inspect/inspect-body.ts';
import type { LinkTarget } from '../../markdown/links/link-target.ts';
import type { Citation } from '../../model/citation.ts';
import { altsLikeCaptions } from './advice/alt-like-caption.ts';
import { stateMediaNames } from './advice/state-media-names.ts';
import { stateMediaFigures } from './advice/state-media-pictures.ts';
import type { Correction } from '../../model/correction.ts';
import type { Language } from '../../model/language.ts';
import { idsOf, type Draft } from '../load/content.ts';
import type { DeskFile } from '../findings/content-file.ts';
import { found, type Finding } from '../findings/finding.ts';
import { nearestAmong } from '../text/nearest.ts';
import { redirectsOf } from '../routes/redirect-list.ts';
import { siteAddresses } from '../routes/site-addresses.ts';
import { anchoredPages } from './rules/anchored-pages.ts';
import { untiedBlocks } from './rules/block-ties.ts';
import { brokenBlocks } from './rules/body-blocks.ts';
import { brokenFigures } from './rules/body-figures.ts';
import { deadFragments, fragmentOf } from './rules/body-fragments.ts';
import { brokenLink, brokenLinks } from './rules/body-links.ts';
import { isPlainlySound } from './rules/quick-look.ts';

/** A text under front matter, with what its rules need to know. */
export interface Body extends BodyExamination {
  readonly file: DeskFile;
  readonly language: Language;
  /** The folder of its pictures. */
  readonly folder: string;
  readonly title: string | undefined;
  /** Ids that `source:` may name; `undefined` where the list itself is broken. */
  readonly citations: ReadonlySet<string> | undefined;
  /** `undefined` where the list itself is broken. */
  readonly corrections: readonly Correction[] | undefined;
}

/**
 * Texts are examined one after another, so that only one of them is held as a tree at any time. The parser is loaded with
 * the first text that needs it: most calls for a single story end sooner than that takes.
 */
export async function* brokenBodies(draft: Draft): AsyncIterable<Finding> {
  const addresses = new Map([
    ...redirectsOf(draft).map(({ path, file }) => [path, file.path] as const),
    ...siteAddresses(draft),
  ]);
  const known = {
    articles: idsOf(draft.articles),
    topics: idsOf(draft.topics),
    addresses,
    nearestAddress: nearestAmong(addresses),
  };
  const pages = anchoredPages(draft, addresses);
  const stateMedia = stateMediaNames(draft);
  for (const { file, language, title, sources, corrections } of texts(draft)) {
    const citations = sources && new Set(sources.map(({ id }) => id));
    const around = { known, citations, where: { file } };
    const leadsSomewhere = (link: LinkTarget) => fragmentOf(link) === '' && brokenLink(link, around) === undefined;
    if (isPlainlySound(file.body, leadsSomewhere)) continue;
    const { examineBody } = await import('../../markdown/inspect/inspect-body.ts');
    const folder = posix.dirname(file.path);
    const body: Body = { ...examineBody(file.body), file, language, folder, title, citations, corrections };
    if (body.isTooDeep) yield found('text-too-deep', {}, { file, body: { line: 1, column: 1 } });
    yield* brokenFigures(draft, body);
    yield* altsLikeCaptions(body);
    yield* stateMediaFigures(stateMedia, body);
    yield* brokenLinks(known, body);
    yield* deadFragments(pages, body);
    yield* brokenBlocks(body);
    for (const { name, fault, position } of body.notes)
      yield found(`note-${fault}`, { name }, { file, body: position });
    yield* untiedBlocks(body);
  }
}

interface Text {
  readonly file: DeskFile;
  readonly language: Language;
  readonly title: string | undefined;
  readonly sources: readonly Citation[] | undefined;
  readonly corrections: readonly Correction[] | undefined;
}

function texts({ articles, topics, pages }: Draft): readonly Text[] {
  const written = articles.map(({ file, language, fields: { title, sources, corrections } }) => {
    return { file, language, title, sources, corrections };
  });
  const others = [...topics, ...pages].map(({ file, language }) => {
    return { file, language, title: undefined, sources: [], corrections: [] };
  });
  return [...written, ...others].filter(({ file }) => file.body !== '');
}
