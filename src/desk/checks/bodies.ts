import { idsOf, type Draft } from '../load/content.ts';
import type { Finding } from '../findings/finding.ts';
import { nearestAmong } from '../text/nearest.ts';
import { redirectsOf } from '../routes/redirect-list.ts';
import { siteAddresses } from '../routes/site-addresses.ts';
import { stateMediaNames } from './advice/state-media-names.ts';
import { stateMediaFigures } from './advice/state-media-pictures.ts';
import { anchoredPages } from './rules/anchored-pages.ts';
import { brokenFigureFiles } from './rules/body-figures.ts';
import { deadFragments } from './rules/body-fragments.ts';
import { brokenLinks } from './rules/body-links.ts';

/** What is wrong with a body only beside other files: what it links to, and the pictures that it names. */
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
  for (const { file, inBody } of [...draft.articles, ...draft.topics, ...draft.pages]) {
    const body = { ...inBody, file };
    yield* brokenFigureFiles(draft, body);
    yield* stateMediaFigures(stateMedia, body);
    yield* brokenLinks(known, body);
    yield* deadFragments(pages, body);
  }
}
