import { listsOf } from './_includes/lists.js';

/** Stories are plain Markdown, so that no template language reads them first. */
export default function configure(config) {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  const inOrder = (api) => api.getFilteredByGlob('articles/**/index.md').sort((a, b) => b.date - a.date);
  config.addCollection('stories', inOrder);
  config.addCollection('lists', (api) => listsOf(inOrder(api)).pages);
  config.addCollection('feeds', (api) => listsOf(inOrder(api)).feeds);
  return { markdownTemplateEngine: false, dir: { input: '.', output: 'public' } };
}
