const tag = /<[a-z][^\s/>]*(?:\s+[^\s"'>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*\s*\/?>/giu;
const attribute = /\s+([^\s"'>/=]+)(?:=("[^"]*"|'[^']*'|[^\s"'>]+))?/gu;

/** Attributes that point into a page; away from it they point at nothing, and ids of several stories would clash. */
const ofThePage = new Set(['id', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details']);
const addresses = new Set(['href', 'src', 'poster', 'cite', 'data-originalurl', 'data-versionurl']);

/**
 * A rendered body as it can be read away from its page: every address absolute, a link within the story a link to its
 * page, no ids. `html` is sanitised and serialised, so that `<` stands only where a tag begins.
 */
export function feedBody(html: string, page: string): string {
  const origin = new URL(page).origin;
  const absolute = (value: string) => (isRooted(value) ? origin + value : value.startsWith('#') ? page + value : value);
  const candidates = (value: string) => value.replace(/(^|,\s*)(?=\/(?!\/))/gu, `$1${origin}`);
  return html.replace(tag, (whole) =>
    whole.replace(attribute, (text, name: string, quoted: string | undefined) => {
      if (ofThePage.has(name.toLowerCase())) return '';
      if (quoted === undefined) return text;
      if (addresses.has(name.toLowerCase())) return ` ${name}="${absolute(unquoted(quoted))}"`;
      return name.toLowerCase() === 'srcset' ? ` srcset="${candidates(unquoted(quoted))}"` : text;
    }),
  );
}

function isRooted(value: string): boolean {
  return /^\/(?!\/)/u.test(value);
}

function unquoted(value: string): string {
  return /^(["']).*\1$/su.test(value) ? value.slice(1, -1).replaceAll('"', '&quot;') : value;
}
