/** A cache of rendered HTML, by the object that the HTML depends on. */
const rendered = new WeakMap<object, string>();

/** The HTML of a part, cached by the object `shown` that it depends on; a promise where it must be rendered. */
export function repeated(shown: object, render: () => Promise<string>): string | Promise<string> {
  return rendered.get(shown) ?? cache(shown, render());
}

async function cache(shown: object, html: Promise<string>): Promise<string> {
  const text = await html;
  rendered.set(shown, text);
  return text;
}
