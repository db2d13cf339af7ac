import { htmlEventAttributes } from 'html-event-attributes';
import { htmlTagNames } from 'html-tag-names';

/** What every attack tries to run; a page under test tells when it is called. */
const act = 'alert(1)';

/** HTML Standard 13.1.2.3: the four ways to write an attribute, and what may stand before one. */
const quotings = ['', '"', "'", '`'];
const separators = [' ', '/', '\t', '\n', '\f', ' x=">" '];
/** Elements whose content is no markup (13.1.2): an attack closes them first. */
const rawTexts = ['title', 'textarea', 'style', 'script', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'select'];
/** Attributes that hold an address, by a tag that has them. */
const addressed = [
  ['a', 'href'],
  ['area', 'href'],
  ['base', 'href'],
  ['link rel=stylesheet', 'href'],
  ['iframe', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['form', 'action'],
  ['button form=f', 'formaction'],
  ['input type=submit', 'formaction'],
  ['video', 'poster'],
  ['body', 'background'],
  ['svg><a', 'xlink:href'],
  ['math', 'xlink:href'],
  ['svg><use', 'href'],
  ['meta http-equiv=refresh content="0;url=x"', 'content'],
] as const;

/** Every way to make a browser run something that the grammars of HTML, URLs and Markdown know of and we could think of. */
export function generatedAttacks(): readonly string[] {
  return [...handlers(), ...breakouts(), ...addressesInTags(), ...links(), ...destinations(), ...markdown()];
}

function pick<T>(list: readonly T[], index: number): T {
  const one = list[index % list.length];
  if (one === undefined) throw new RangeError('Nothing to choose from.');
  return one;
}

/** Each event of the HTML Standard on tags in turn, in each way to write it. */
function handlers(): readonly string[] {
  return htmlEventAttributes.flatMap((name, index) =>
    [0, 1].map((turn) => {
      const at = index * 2 + turn;
      const tag =
        turn === 0
          ? pick(['img src=x', 'svg', 'body', 'input autofocus', 'details open'], index)
          : pick(htmlTagNames, at * 7);
      const quote = pick(quotings, at);
      const written = turn === 0 ? name : name.replace(/^on/u, 'oN').toUpperCase();
      return `<${tag}${pick(separators, at)}${written}=${quote}${act}${quote}${pick(['>', '/>', ' ', '>x'], at)}`;
    }),
  );
}

/** Ends what the string may stand in, then begins anew. */
function breakouts(): readonly string[] {
  const runs = [`<script>${act}</script>`, `<img src=x onerror=${act}>`, `<svg/onload=${act}>`];
  const ends = [...rawTexts.map((name) => `</${name}>`), '-->', '--!>', ']]>', '?>', '">', "'>", '`>', '>', '"', "'"];
  const attributes = ['"', "'", '`', ''].map((quote) => `x${quote} autofocus tabindex=1 onfocus=${act} x=${quote}`);
  return [
    ...ends.flatMap((end) => runs.map((one) => end + one)),
    ...attributes,
    `\u2028${act}`,
    `{{${act}}}`,
    `\${${act}}`,
  ];
}

/** `javascript:` and its kin as the WHATWG URL parser reads them alike: letters of either case, what it drops, entities. */
function addresses(): readonly string[] {
  const scheme = 'javascript:';
  const letters = scheme.split('');
  const inserted = letters.flatMap((_, at) =>
    ['\t', '\n', '&#9;', '&NewLine;'].map((dropped) => scheme.slice(0, at) + dropped + scheme.slice(at) + act),
  );
  const led = Array.from({ length: 33 }, (_, code) => String.fromCharCode(code) + scheme + act);
  const entities = ['&#106;', '&#x6A;', '&#0000106', '&#X6a'].map((letter) => `${letter}avascript:${act}`);
  const colons = ['&colon;', '&#58;', '&#x3a;', '%3A'].map((colon) => `javascript${colon}${act}`);
  const others = [
    'data:text/html,',
    'data:text/html;base64,',
    'DATA:image/svg+xml,',
    'vbscript:',
    'view-source:',
    'feed:javascript:',
    'blob:',
    'file:///',
    'jar:',
    '//evil.example/',
    '/\\evil.example/',
    'https:javascript:',
  ].map((one) => `${one}<svg onload=${act}>`);
  const cases = ['JAVASCRIPT:', 'JaVaScRiPt:', 'ｊavascript:', 'java\u00ADscript:', 'java\u200Bscript:'].map(
    (one) => one + act,
  );
  const comments = [
    `javascript://%0a${act}`,
    `javascript:/*x*/${act}`,
    `javascript:"${act}"`,
    `javascript:void(${act})`,
  ];
  return [...inserted, ...led, ...entities, ...colons, ...others, ...cases, ...comments];
}

function addressesInTags(): readonly string[] {
  const plain = [`javascript:${act}`, `data:text/html,<script>${act}</script>`];
  return addressed.flatMap(([tag, attribute]) =>
    plain.map(
      (address, index) => `<${tag} ${attribute}=${pick(['"', "'"], index)}${address}${pick(['"', "'"], index)}>x</a>`,
    ),
  );
}

function links(): readonly string[] {
  return addresses().map((address) => `[press](<${address}>)`);
}

/** Bare addresses: as they stand they are text, and front matter takes addresses in this form. */
function destinations(): readonly string[] {
  return addresses();
}

/** Every form of a link, a picture and a block of Markdown that carries an address or a text. */
function markdown(): readonly string[] {
  const address = `javascript:${act}`;
  const tag = `"><img src=x onerror=${act}>`;
  return [
    ...[
      `[a](${address})`,
      `[a](<${address}> "t")`,
      `![a](${address})`,
      `[![a](${address})](${address})`,
      `<${address}>`,
    ],
    ...[
      `[a]\n\n[a]: ${address}`,
      `![a][b]\n\n[b]: ${address} "t"`,
      `[a][]\n\n[A]: <${address}>`,
      `[^1]\n\n[^1]: [a](${address})`,
    ],
    ...[
      `[a](/x '${tag}')`,
      `![${tag}](x)`,
      `![x](x '${tag} (Source: ${tag})')`,
      `[${tag}](/x)`,
      `## ${tag}`,
      `| ${tag} |\n|-|`,
    ],
    ...[
      `\`\`\`${tag}\nx\n\`\`\``,
      `~~~ a${tag}\nx`,
      `\`${tag}\``,
      `    ${tag}`,
      `- [ ] ${tag}`,
      `> ${tag}`,
      `***${tag}***`,
    ],
    ...['facts', 'quote', 'timeline', 'update', 'warning', 'map', 'correction', 'document', 'qa', 'chart', 'x'].map(
      (name) =>
        `:::${name}{by='${tag}' at='${tag}' text='${tag}' name='${tag}' title='${tag}' kind='${tag}' source='${tag}' onclick='${act}' class='${tag}' id='${tag}'}\n${tag}\n:::`,
    ),
    ...['bar', 'line'].map(
      (type) =>
        `:::chart{type="${type}" title='${tag}' unit='${tag}' onload='${act}'}\n| ${tag} | ${tag} | <svg onload=${act}> |\n| --- | --- | --- |\n| ${tag} | 1 | 2 |\n| <svg/onload=${act}> | 3 | |\n:::`,
    ),
    ...['mark', 'abbr', 'time', 'q', 'cite', 'del', 'ins', 'kbd', 'small', 'sub', 'sup', 'br'].map(
      (name) => `<${name} onmouseover=${act} title="x" onfocus=${act} tabindex=1 autofocus>x</${name}>`,
    ),
    ...[
      `<abbr title="x" onmouseover=${act}>x</abbr>`,
      `<time datetime="2025" onclick=${act}>x</time>`,
      `<q cite="${address}">x</q>`,
    ],
    ...[
      `<!-- --!><img src=x onerror=${act}>`,
      `<!--><img src=x onerror=${act}>-->`,
      `<![CDATA[><img src=x onerror=${act}>]]>`,
    ],
  ];
}
