import { head } from './head.js';
import { footer, masthead } from './parts.js';

/** The shell of every page; a template gives what its head tells. */
export function shell({ way, ...page }, main) {
  const crumbs = way.map(([name, url]) => `<li><a href="${url}">${name}</a></li>`).join('');
  return `<!DOCTYPE html>
<html lang="en">
<head>${head({ way, ...page })}</head>
<body>
<a class="skip-link" href="#main">Skip to the text</a>
${masthead}
${page.url === '/' ? '' : `<nav class="breadcrumbs" aria-label="You are here"><ol>${crumbs}</ol></nav>`}
<main id="main" tabindex="-1">${main}</main>
${footer}
</body>
</html>`;
}
