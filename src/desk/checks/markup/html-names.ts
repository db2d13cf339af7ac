/** What an editor writes in place of an element of HTML. */
export type InsteadOfHtml =
  | 'link'
  | 'strong'
  | 'emphasis'
  | 'struck'
  | 'heading'
  | 'list'
  | 'table'
  | 'picture'
  | 'post'
  | 'quote'
  | 'code'
  | 'rule'
  | 'nothing';

const instead: Readonly<Record<InsteadOfHtml, string>> = {
  link: 'a',
  strong: 'b strong',
  emphasis: 'i em',
  struck: 's strike',
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'ul ol li dl dt dd',
  table: 'table thead tbody tfoot tr td th caption col colgroup',
  picture: 'img figure figcaption picture svg image',
  post: 'iframe script noscript embed object video audio source track canvas',
  quote: 'blockquote',
  code: 'code pre tt samp',
  rule: 'hr',
  // The rest, and the exceptions of the list in `allowed-html.ts` where they hold attributes.
  nothing:
    'div span p font center u big nobr wbr style link meta title head body html section article aside header footer nav main details summary form input button select option label textarea address area map base bdi bdo data dfn dialog fieldset legend hgroup ins del mark sub sup kbd small cite q abbr time br menu param ruby rp rt slot template var o:p ref acronym applet basefont frame frameset marquee amp-img',
};

/** The elements that stand in another one: of that one, they are no mistake of their own. */
export const htmlParents: ReadonlyMap<string, readonly string[]> = new Map([
  ...'thead tbody tfoot tr td th caption col colgroup'.split(' ').map((name): [string, string[]] => [name, ['table']]),
  ['li', ['ul', 'ol']],
  ['dt', ['dl']],
  ['dd', ['dl']],
]);

/** The elements of HTML by name: letters between `<` and `>` that are none of them are words, such as <inaudible>. */
export const htmlNames: ReadonlyMap<string, InsteadOfHtml> = new Map(
  Object.entries(instead).flatMap(([what, names]) =>
    names.split(' ').map((name) => [name, what as InsteadOfHtml] as const),
  ),
);
