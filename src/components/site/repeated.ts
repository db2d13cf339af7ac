/** A cache of rendered HTML, by the object that the HTML depends on. */
const rendered = new WeakMap<object, string>();

/**
 * Returns the HTML of a part that is the same on many pages: from the cache, or a promise where it must be rendered.
 * @param shown the object that the part depends on, which is its key in the cache.
 */
export function repeated(shown: object, render: () => Promise<string>): string | Promise<string> {
  return rendered.get(shown) ?? cache(shown, render());
}

async function cache(shown: object, html: Promise<string>): Promise<string> {
  const text = await html;
  rendered.set(shown, text);
  return text;
}
