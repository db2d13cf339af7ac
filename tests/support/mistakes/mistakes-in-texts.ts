import { write, type Mistake } from './mistake.ts';

function text(name: string, rule: string, ...paragraphs: readonly string[]): Mistake {
  return { name, rule, of: 'article', field: 'body', shapes: paragraphs.map(write) };
}

export const mistakesInTexts: readonly Mistake[] = [
  text('a claim that leans on no source', 'citation-unknown', 'See ‹[this](source:nowhere-at-all)›.'),
  text(
    'a link to a story that is not there',
    'article-unknown',
    'See ‹[this](article:2020/01/nothing)›.',
    '**‹[this](article:nothing)›**',
  ),
  text(
    'a link to a topic that is not there',
    'topic-unknown',
    'The ‹[KN-24](topic:kn-24)› flew.',
    '- A list\n- with ‹[KN-24](topic:kn_24)›',
  ),
  text('a link that leads nowhere', 'link-nowhere', 'See ‹[us](/abuot/)›.', '> As ‹[we](/2020/01/nothing/)› wrote.'),
  text(
    'a link that could run something',
    'link-refused',
    'See ‹[us](javascript:alert(1))›.',
    '‹[us](data:text/html,x)›',
  ),
  text(
    'a picture of the text that is not there',
    'picture-missing',
    '‹![A hall](./none-of-these.png "What it is. (Source: Us)")›',
  ),
  text('a picture of the text without a credit', 'figure-without-credit', '‹![A hall](./any.png "What it is.")›'),
  text('a picture of the text without a caption', 'figure-without-caption', '‹![A hall](./any.png)›'),
  text(
    'a picture of the text without a description',
    'figure-without-alt',
    '‹![](./any.png "What it is. (Source: Us)")›',
  ),
  text('a block that is not there', 'block-unknown', '‹:::fact\n- One\n:::›'),
  text('a block that never closes', 'block-open', '‹:::facts\n- One›'),
  text('a block that opens with two colons', 'block-opening', '‹::facts›'),
  text('a quote of nobody', 'block-attribute-missing', '‹:::quote\nWords.\n:::›'),
  text('a map of a place that is none', 'block-attribute-form', '‹:::map{name="Kyiv" lat="950" lon="30"}\n:::›'),
  text('a warning in unknown words', 'block-attribute-unknown', '‹:::warning{txt="Describes injuries"}\nWords.\n:::›'),
];
