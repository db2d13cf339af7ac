import { authors, categories, generateArticles, topics, type Generated } from '../../support/generated-newsroom.ts';
import { withFields, writePeerSite, type PeerFile } from './peer-site.ts';

/** The generated articles as an Eleventy site: the same pages as ours, in JavaScript templates, the quickest that it has. */
export async function writeEleventySite(folder: string, size: Generated): Promise<void> {
  await writePeerSite(folder, 'eleventy', files(size));
}

function* files(size: Generated): Generator<PeerFile> {
  yield ['package.json', withFields({ private: true, type: 'module' })];
  yield ['records.json', withFields({ authors, categories, topics })];
  for (const { address, body, ...fields } of generateArticles(size))
    yield [`articles/${address}/index.md`, `---json\n${withFields(fields)}---\n\n${body}`];
}
