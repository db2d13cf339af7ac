/** A story stands at the address of its folder. */
export default {
  layout: 'story.11ty.js',
  permalink: ({ page }) => page.filePathStem.replace(/^\/articles|index$/gu, ''),
};
