import type { Options } from 'rehype-sanitize';
import { mapMedia } from '../../model/locator-map.ts';
import { chartSchema } from '../charts/schema.ts';
import { allowedElements } from './allowed-html.ts';

/** The elements that Markdown and the newsroom's own blocks are rendered to. */
const renderedElements =
  'p hr strong em code pre blockquote ul ol li figure figcaption picture details summary h2 h3 h4 h5 h6 table thead tbody tr th td section article aside div span a img source link';

const classes = (...names: (string | RegExp)[]): [string, ...(string | RegExp)[]] => ['className', ...names];

/** The schema for rehype-sanitize: all elements, attributes and classes that a rendered body may have. */
export const sanitizeSchema: Options = {
  tagNames: [...allowedElements, ...renderedElements.split(' '), ...chartSchema.tagNames],
  attributes: {
    ...chartSchema.attributes,
    a: [
      ...'href hrefLang id rel ariaLabel ariaDescribedBy dataFootnoteRef dataFootnoteBackref'.split(' '),
      ...['dataOriginalurl', 'dataVersionurl', 'dataVersiondate'],
      classes('external', 'source-link', 'mention', 'data-footnote-backref'),
    ],
    abbr: ['title'],
    article: ['id', classes('update')],
    aside: ['ariaLabelledBy', classes('facts')],
    code: [['className', /^language-[\w+#-]{1,40}$/u]],
    details: [classes('warning')],
    div: [
      ...['ariaLabel', 'ariaLabelledBy', 'role', 'tabIndex'],
      classes('table-scroll', 'timeline', 'correction', 'qa', 'elsewhere'),
    ],
    figure: [classes('picture', 'picture-tall', 'quote', 'map', 'document', 'chart')],
    img: ['src', 'srcSet', 'sizes', 'width', 'height', 'alt', 'loading', 'decoding', classes('placeholder')],
    li: ['id'],
    // The style sheet of a click-to-view picture. Editors' own HTML cannot have this element.
    link: [
      ['rel', 'stylesheet'],
      ['href', /^(?:\/[\w./-]*)?\/media\/[\da-f]+\.css$/u],
    ],
    ol: ['start', classes('parenthesized')],
    pre: ['tabIndex'],
    p: ['id', classes('block-label', 'update-at', 'elsewhere-kind', 'elsewhere-title', 'elsewhere-origin')],
    section: ['dataFootnotes', classes('footnotes')],
    source: ['type', 'srcSet', 'sizes', 'width', 'height', ['media', ...mapMedia]],
    span: [
      ['role', 'img'],
      'ariaLabel',
      classes(
        ...'visually-hidden no-mention nowrap picture-frame caption credit credit-label warning-act update-pin'.split(
          ' ',
        ),
        ...'document-label map-position map-precision chart-unit chart-gap'.split(' '),
        /^closed-(?:picture|[\da-f]+)$/u,
      ),
    ],
    strong: [classes('map-place', 'chart-title')],
    sup: [classes('source-mark')],
    td: [classes('align-left', 'align-center', 'align-right')],
    th: ['scope', classes('align-left', 'align-center', 'align-right')],
    time: ['dateTime'],
    ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id']])),
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: chartSchema.ancestors,
  required: {},
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
};
