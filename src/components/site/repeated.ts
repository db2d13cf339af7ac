/** What was rendered, by what it shows. */
const rendered = new WeakMap<object, string>();

/**
 * The HTML of a part that stands on many pages: rendered for the first of them, and kept as long as what it shows. A
 * promise where it is rendered now.
 */
export function repeated(shown: object, render: () => Promise<string>): string | Promise<string> {
  return rendered.get(shown) ?? keep(shown, render());
}

async function keep(shown: object, html: Promise<string>): Promise<string> {
  const text = await html;
  rendered.set(shown, text);
  return text;
}
