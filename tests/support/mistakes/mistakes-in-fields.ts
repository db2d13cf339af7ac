import { leaveOut, put, type FileKind, type Mistake } from './mistake.ts';

type Row = readonly [name: string, rule: string, ...shapes: readonly string[]];

/** Mistakes of one kind of file. A shape is what stands in place of the field that it begins with. */
function mistakes(of: FileKind, needed: readonly string[], rows: readonly Row[]): readonly Mistake[] {
  return [
    ...needed.map((field) => {
      return { name: `no ${field} of ${of}`, rule: 'field-missing', of, field, shapes: [leaveOut(field)] };
    }),
    ...rows.map(([name, rule, ...shapes]) => {
      const field = fieldOf(shapes[0]) ?? '';
      return { name, rule, of, field, shapes: shapes.map((lines) => put(fieldOf(lines) ?? field, lines)) };
    }),
  ];
}

function fieldOf(lines: string | undefined): string | undefined {
  return /^‹?(\w+)/u.exec(lines ?? '')?.[1];
}

const source = (lines: string) => `sources:\n  - id: ours\n    source: harbour-office\n    date: 2025-01-05\n${lines}`;
const picture = (lines: string, src = 'any.png') =>
  `picture:\n  src: ${src}\n  alt: A hall from above\n  caption: What it is.\n  credit: Us${lines}`;

export const mistakesInArticles = mistakes(
  'article',
  ['title', 'description', 'category', 'author', 'date'],
  [
    ['nothing stands behind the headline', 'field-empty', '‹title›:', '‹title›: ~', 'title: ‹""›', "title: ‹'   '›"],
    ['a headline that is too long', 'too-long', `title: ‹${'Long '.repeat(23)}›`, `title: ‹"${'Дуже '.repeat(23)}"›`],
    ['a headline that is a number', 'text-expected', 'title: ‹2024›', 'title: ‹1e3›', 'title: ‹0x1F›', 'title: ‹-.5›'],
    ['a headline that is true or false', 'text-expected', 'title: ‹true›', 'title: ‹False›'],
    ['a headline that is a list', 'text-expected', 'title: ‹[One, Two]›', 'title:\n  ‹- One\n  - Two›'],
    ['a headline that is a group', 'text-expected', 'title: ‹{ en: One }›', 'title:\n  ‹en: One›'],
    [
      'a standfirst that is too long',
      'too-long',
      `description: ‹${'word '.repeat(61)}›`,
      `description: ‹>\n  ${'word '.repeat(61)}›`,
      `description: ‹>-\n  ${'word '.repeat(61)}›`,
    ],
    [
      'a category that is not there',
      'category-unknown',
      'category: ‹sport›',
      'category: ‹report›',
      'category: ‹"air-defence"›',
    ],
    ['a category that is no id', 'id', 'category: ‹_reports›', 'category: ‹reports/›'],
    [
      'an author who is not there',
      'author-unknown',
      'author: ‹nobody›',
      'author: [mira, ‹map-dsek›]',
      'author:\n  - mira\n  - ‹"mirra"›',
    ],
    ['a category by its name', 'id-of-name', 'category: ‹Reports›', "category: ‹'Репортажі'›"],
    ['an author by their name', 'id-of-name', 'author: ‹Mira Desk›', 'author: [‹Mira Desk›]', 'author:\n- ‹mira desk›'],
    [
      'an author who signs twice',
      'listed-twice',
      'author: [mira, ‹mira›]',
      'author:\n  - mira\n  - map-desk\n  - ‹mira›',
    ],
    ['a list without authors', 'list-empty', 'author: ‹[]›'],
    ['an empty place in the list of authors', 'item-empty', 'author:\n  - mira\n  ‹-›', 'author: [mira, ‹""›]'],
    ['a day in place of a moment', 'instant', 'date: ‹2025-09-02›', 'date: ‹"2025-09-02"›'],
    [
      'a moment in another hand',
      'instant',
      'date: ‹2025-09-02T09:30:00 +03:00›',
      'date: ‹2025-09-02 9:30›',
      'date: ‹2025-9-2 09:30›',
    ],
    [
      'a moment that never was',
      'instant',
      'date: ‹2025-02-30T09:30:00+02:00›',
      'date: ‹2025-01-02T25:30:00Z›',
      'date: ‹2025-13-02T09:30:00Z›',
    ],
    ['a moment in words', 'instant', 'date: ‹yesterday›', 'date: ‹2 September 2025›', 'date: ‹03.04.2026›'],
    [
      'a change before the story',
      'updated-before-date',
      'updated: ‹2001-01-01T00:00:00Z›',
      'updated: ‹"1999-12-31T23:59:59+02:00"›',
    ],
    ['a type that is not there', 'choice-unknown', 'type: ‹nws›', 'type: ‹News›', 'type: ‹column›', 'type: ‹7›'],
    ['a status that is not there', 'choice-unknown', 'status: ‹ready›', 'status: ‹Draft›', 'status: ‹deleted›'],
    ['an embargo that is no moment', 'instant', 'embargo: ‹tomorrow›', 'embargo: ‹2025-09-02›'],
    ['a picture that is one text', 'group-expected', 'picture: ‹visit.jpg›', 'picture: ‹[visit.jpg]›'],
    [
      'a picture without a credit',
      'field-missing',
      'picture:\n  ‹src: any.png\n  alt: A hall\n  caption: What it is.›',
      'picture: ‹{ src: any.png, alt: A hall, caption: What it is. }›',
    ],
    [
      'a picture that is not there',
      'picture-missing',
      picture('', '‹none-of-these.jpg›'),
      picture('', '‹"no such.png"›'),
    ],
    [
      'a picture of another folder',
      'picture-outside',
      picture('', '‹../../../../authors/mira.png›'),
      picture('', '‹/etc/hall.png›'),
    ],
    ['a picture that is none', 'picture-ending', picture('', '‹index.md›'), picture('', '‹report.pdf›')],
    [
      'a kind of picture that is not there',
      'choice-unknown',
      picture('\n  kind: ‹photo›'),
      picture('\n  kind: ‹Satellite›'),
    ],
    [
      'a point of interest outside the picture',
      'number-range',
      picture('\n  focus: { x: ‹120›, y: 20 }'),
      picture('\n  focus:\n    x: 12\n    y: ‹-1›'),
    ],
    [
      'a source that is not there',
      'source-unknown',
      'sources:\n  - id: a\n    source: ‹nobody›\n    date: 2025-01-05',
      'sources: [{ id: a, source: ‹hill-wires›, date: 2025-01-05 }]',
    ],
    [
      'a relay that is not there',
      'source-unknown',
      source('    via: [hill-wire, ‹tass›]'),
      source('    via:\n      - ‹nobody›'),
    ],
    [
      'a source without a day',
      'field-missing',
      'sources:\n  - ‹id: a\n    source: hill-wire›',
      'sources: [‹{ id: a, source: hill-wire }›]',
    ],
    [
      'a source whose day never was',
      'day',
      source('    accessed: ‹2025-02-30›'),
      source('    accessed: ‹yesterday›'),
      source('    accessed: ‹05/01/2025›'),
    ],
    ['a credibility that is none', 'number-range', source('    credibility: ‹7›'), source('    credibility: ‹0›')],
    [
      'a credibility in words',
      'number-expected',
      source('    credibility: ‹high›'),
      source('    credibility: ‹"3"›'),
      source('    credibility: ‹2.5›'),
    ],
    [
      'an address that is none',
      'web-address',
      source('    url: ‹www.kcna.kp›'),
      source('    url: ‹javascript:alert(1)›'),
      source('    archived: ‹"https://a b.example"›'),
      source('    url: ‹ftp://kcna.kp/›'),
    ],
    ['two sources of one id', 'citation-twice', source('  - id: ‹ours›\n    source: hill-wire\n    date: 2025-01-05')],
    [
      'a topic that is not there',
      'topic-unknown',
      'topics: [‹tanks›]',
      'topics: [ferry, ‹lighthous›]',
      'topics:\n  - ‹nato-x›',
    ],
    ['a topic that stands twice', 'listed-twice', 'topics: [ferry, lighthouse, ‹ferry›]'],
    ['one topic without a list', 'list-expected', 'topics: ‹ferry›'],
    [
      'a related story that is not there',
      'article-unknown',
      'related: [‹2020/01/nothing›]',
      'related:\n  - ‹/2025/01/f-17/›',
    ],
    [
      'a related story that is no address',
      'article-address',
      'related: [‹nothing›]',
      'related: [‹https://lookout.example/2025/01/f-16/›]',
    ],
    [
      'a correction before the story',
      'correction-before-date',
      'corrections:\n  - at: ‹1999-01-01T00:00:00Z›\n    kind: update\n    text: More.',
    ],
    [
      'a kind of correction that is not there',
      'choice-unknown',
      'corrections:\n  - at: 2034-09-03T11:00:00+03:00\n    kind: ‹mistake›\n    text: More.',
    ],
    [
      'a correction without a text',
      'field-missing',
      'corrections:\n  - ‹at: 2034-09-03T11:00:00+03:00\n    kind: update›',
    ],
    [
      'a latitude that is none',
      'number-range',
      'location: { name: Kyiv, lat: ‹95›, lon: 30 }',
      'location:\n  name: Kyiv\n  lat: 50\n  lon: ‹-200.5›',
    ],
    [
      'a latitude in words',
      'number-expected',
      'location: { name: Kyiv, lat: ‹50°27′›, lon: 30 }',
      'location:\n  name: Kyiv\n  lat: 50\n  lon: ‹"30"›',
    ],
    ['key facts that are no list', 'list-expected', 'facts: ‹One fact›'],
    ['a key fact that is read as a group', 'text-expected', 'facts:\n  - ‹Maker: KNDS›', 'facts: [One, ‹{ a: b }›]'],
    ['neither yes nor no', 'yes-no', 'featured: ‹maybe›', 'featured: ‹1›', 'featured: ‹Yess›', 'support: ‹never›'],
    [
      'an old address that is none',
      'site-path',
      'aliases: [‹old›]',
      'aliases:\n  - ‹https://old.example/a›',
      'aliases: [‹"/a b"›]',
    ],
    ['an old address that is taken', 'redirect-taken', 'aliases: [‹/about/›]', 'aliases: [‹/latest/›]'],
    [
      'a field that nobody knows',
      'field-unknown',
      '‹layout›: wide',
      '‹slug›: three',
      '‹tags›: [a, b]',
      '‹"my field"›: 1',
    ],
    ['a field that is misspelt', 'field-unknown', '‹featurd›: yes', '‹topcs›: [ferry]', '‹facs›: [One]'],
    [
      'a field of a source that nobody knows',
      'field-unknown',
      source('    ‹publised›: 2025-01-05'),
      source('    ‹author›: hill-wire'),
    ],
    [
      'a description of a picture that is its caption',
      'alt-repeats-caption',
      picture('').replace('A hall from above', '‹What it is›'),
      picture('').replace('A hall from above', '‹"what it IS"›'),
    ],
    ['an empty place in a list', 'item-empty', 'facts:\n  - One\n  ‹-›\n  - Three', 'facts: [One, ‹""›]'],
  ],
);

export const mistakesInRecords: readonly Mistake[] = [
  ...mistakes(
    'author',
    ['name', 'role'],
    [
      [
        'an address of an author that is none',
        'email',
        'email: ‹desk at lookout›',
        'email: ‹"News <desk@lookout.example>"›',
      ],
      ['a fingerprint that is none', 'pgp', 'pgp: ‹0123 4567›', 'pgp: ‹zzz›'],
      ['a day in another order', 'day', 'joinedOn: ‹01.10.2024›', 'leftOn: ‹2025-11-31›'],
      [
        'a link of an author that is none',
        'web-address',
        'links:\n  - { name: Site, url: ‹example.org› }',
        'links: [{ name: Site, url: ‹"javascript:alert(1)"› }]',
      ],
      [
        'a language that nobody speaks here',
        'text-language-unknown',
        'name: { en: Mira Desk, ‹de›: Redaktion }',
        'name:\n  en: Mira Desk\n  ‹fr›: Rédaction',
      ],
      [
        'no text in the first language',
        'text-language-missing',
        'role: ‹{ uk: Автор новин }›',
        'role:\n  ‹uk: Автор новин›',
      ],
      [
        'a portrait that is not there',
        'picture-missing',
        'photo: { src: ‹nobody.png›, alt: A face, caption: The desk., credit: Us }',
      ],
    ],
  ),
  ...mistakes(
    'category',
    ['title', 'description'],
    [
      ['a colour that is none', 'colour', 'colour: ‹red›', "colour: ‹'#12'›"],
      ['an order that is no number', 'number-expected', 'order: ‹first›', 'order: ‹1.5›'],
      ['a rule of sources that is not there', 'choice-unknown', 'sources: ‹maybe›', 'sources: ‹require›'],
    ],
  ),
  ...mistakes(
    'source',
    ['name', 'kind', 'reliability'],
    [
      ['a reliability that is none', 'choice-unknown', 'reliability: ‹G›', 'reliability: ‹b›', 'reliability: ‹1›'],
      ['a kind of source that is not there', 'choice-unknown', 'kind: ‹state media›', 'kind: ‹blog›'],
      ['an address of a source that is none', 'web-address', 'url: ‹kcna.kp›', 'url: ‹//kcna.kp/›'],
    ],
  ),
  ...mistakes(
    'topic',
    ['title', 'kind'],
    [
      ['a kind of topic that is not there', 'choice-unknown', 'kind: ‹weapon›', 'kind: ‹Equipment›'],
      ['an item of Wikidata that is none', 'wikidata', 'wikidata: ‹42›'.replace('42', 'P42'), 'wikidata: ‹Q0›'],
      ['a fact of a topic without a value', 'field-missing', 'facts:\n  - ‹name: Type›', 'facts: [‹{ name: Type }›]'],
    ],
  ),
  ...mistakes(
    'page',
    ['title', 'description'],
    [['a field that no page has', 'field-unknown', '‹author›: mira', '‹layout›: x']],
  ),
  ...mistakes(
    'site',
    ['name', 'url', 'languages', 'timeZone'],
    [
      ['a time zone that is none', 'time-zone', 'timeZone: ‹Kyiv›', 'timeZone: ‹Europe/Kiyv›', 'timeZone: ‹+03:00›'],
      ['a language that stands twice', 'twice', 'languages: ‹[en, uk, en]›'],
      ['a language that the interface does not speak', 'choice-unknown', 'languages: [en, uk, ‹de›]'],
      ['a list size that is none', 'number-range', 'listSize: ‹0›', 'listSize: ‹500›'],
      ['a link of the menu that leads nowhere', 'link-nowhere', 'navigation:\n  - { title: News, link: ‹/nowhere/› }'],
      [
        'a link of the menu that is none',
        'link',
        'navigation:\n  - { title: News, link: ‹latest› }',
        'navigation: [{ title: News, link: ‹"//evil.example"› }]',
      ],
      ['a section that is not there', 'category-unknown', 'categories: [reports, ‹sport›]'],
      ['a policy that is not there', 'page-unknown', 'publisher: { name: Lookout, policies: { masthead: ‹team› } }'],
      ['neither mail nor web address', 'email-or-url', 'contact: ‹Kyiv›', 'security: ‹desk@›'],
      ['a redirect that is taken', 'redirect-taken', 'redirects:\n  ‹/about/›: /latest/'],
    ],
  ),
  {
    name: 'a name that two topics share',
    rule: 'topic-name-shared',
    of: 'topic',
    field: 'aliases',
    shapes: [
      (text) => put('aliases', `aliases: [‹${/^title: Lighthouse/mu.test(text) ? 'Ferry' : 'Lighthouse'}›]`)(text),
    ],
  },
];
