const fold = /<(\/?)details\b(?:"[^"]*"|'[^']*'|[^"'>])*>/giu;
const summary = /<summary\b(?:"[^"]*"|'[^']*'|[^"'>])*>(.*?)<\/summary>/isu;
const anyTag = /<(?:"[^"]*"|'[^']*'|[^"'>])*>/gu;

/**
 * A rendered body without what readers open by their own act, such as pictures under a warning: feed readers that do not
 * know `<details>` would show it. In its place stands its summary, as a link to the page where the act is possible.
 */
export function withoutClosedParts(html: string, page: string): string {
  const kept: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: tag, 1: slash, index } of html.matchAll(fold)) {
    const opens = slash === '';
    if (depth === 0 && opens) {
      kept.push(html.slice(from, index));
      from = index;
    }
    if (depth === 1 && !opens) {
      const end = index + tag.length;
      kept.push(pointer(html.slice(from, end), page));
      from = end;
    }
    depth = Math.max(0, depth + (opens ? 1 : -1));
  }
  return depth > 0 ? kept.join('') + pointer(html.slice(from), page) : kept.join('') + html.slice(from);
}

function pointer(closed: string, page: string): string {
  const says = (summary.exec(closed)?.[1] ?? '').replace(anyTag, '').trim();
  return says === '' ? '' : `<p><a href="${page}">${says}</a></p>`;
}
