import { idsOf, type LoadedContent } from '../load/content.ts';
import type { Finding } from '../findings/finding.ts';
import { nearestAmong } from '../text/nearest.ts';
import { addressesOf } from '../routes/redirect-list.ts';
import { stateMediaNames } from './advice/state-media-names.ts';
import { stateMediaFigures } from './advice/state-media-pictures.ts';
import { anchoredPages } from './rules/anchored-pages.ts';
import { brokenFigureFiles } from './rules/body-figures.ts';
import { deadFragments } from './rules/body-fragments.ts';
import { brokenLinks } from './rules/body-links.ts';

/** What is wrong with a body only beside other files: what it links to, and the pictures that it names. */
export async function* brokenBodies(loaded: LoadedContent): AsyncIterable<Finding> {
  const addresses = addressesOf(loaded);
  const known = {
    articles: idsOf(loaded.articles),
    topics: idsOf(loaded.topics),
    addresses,
    nearestAddress: nearestAmong(addresses),
  };
  const pages = anchoredPages(loaded, addresses);
  const stateMedia = stateMediaNames(loaded);
  for (const { file, inBody } of [...loaded.articles, ...loaded.topics, ...loaded.pages]) {
    const body = { ...inBody, file };
    yield* brokenFigureFiles(loaded, body);
    yield* stateMediaFigures(stateMedia, body);
    yield* brokenLinks(known, body);
    yield* deadFragments(pages, body);
  }
}
