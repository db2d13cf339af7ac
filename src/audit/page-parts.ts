import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ConfidentialFacts } from './confidential-facts.ts';
import { leaksInAddress, leaksInStyles } from './data-addresses.ts';
import { leaksInJsonLd } from './json-ld.ts';
import type { Leaks } from './formats/leak.ts';
import { tracesIn } from './program-traces.ts';

type Digits = Pick<ConfidentialFacts, 'digits'>;

/** Attributes whose value a browser takes for an address. */
const addresses = new Set('action background cite data formaction href manifest ping poster src xlink:href'.split(' '));

/** Leaks where a browser would use them: addresses and styles strictly; letters that readers see, as suspicions. */
export function* leaksInPageParts(page: string, digits: Digits): Leaks {
  for (const node of nodesOf(parse(page, { scriptingEnabled: false }))) {
    yield* leaksInNode(node, digits);
    if (defaultTreeAdapter.isElementNode(node) && node.tagName === 'meta') yield* leaksInMeta(node);
  }
}

/** The same of a piece of HTML, as feeds hold it. */
export function* leaksInFragment(html: string, digits: Digits): Leaks {
  for (const node of nodesOf(parseFragment(html, { scriptingEnabled: false }))) yield* leaksInNode(node, digits);
}

function* nodesOf(tree: Tree.ParentNode): Generator<Tree.Node, void> {
  const open: Tree.Node[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if ('childNodes' in node) open.push(...node.childNodes);
    if ('content' in node) open.push(node.content);
  }
}

function* leaksInNode(node: Tree.Node, digits: Digits): Leaks {
  if (defaultTreeAdapter.isTextNode(node)) yield* leaksInLetters(node, digits);
  else if (defaultTreeAdapter.isElementNode(node)) yield* leaksInElement(node, digits);
}

function* leaksInLetters({ value, parentNode }: Tree.TextNode, digits: Digits): Leaks {
  const parent = parentNode && 'tagName' in parentNode ? parentNode : undefined;
  if (parent?.tagName === 'script' && attribute(parent, 'type') === 'application/ld+json')
    yield* leaksInJsonLd(value, digits);
  else yield* tracesIn(value, digits);
  if (parent?.tagName === 'style') yield* leaksInStyles(value);
}

function* leaksInElement(element: Tree.Element, digits: Digits): Leaks {
  for (const { name, value, prefix } of element.attrs) {
    if (name.startsWith('data-astro-source')) yield { kind: 'trace', detail: name };
    if (name === 'style') yield* leaksInStyles(value);
    else if (name === 'srcset' || name === 'imagesrcset') yield* leaksInSourceSet(value);
    else if (addresses.has(prefix === undefined || prefix === '' ? name : `${prefix}:${name}`))
      yield* leaksInAddress(value);
    yield* tracesIn(value, digits);
  }
}

/** A file by itself may hold commas, so that it is judged where it begins. */
function* leaksInSourceSet(value: string): Leaks {
  for (const [address] of value.matchAll(/(?<=^\s*|,\s*)data:\S*/gu)) yield* leaksInAddress(address);
}

function* leaksInMeta(element: Tree.Element): Leaks {
  const [name, content] = [attribute(element, 'name') ?? '', attribute(element, 'content') ?? ''];
  if (/^(?:geo\.position|ICBM)$/iu.test(name)) yield { kind: 'trace', detail: `<meta name="${name}">` };
  if (attribute(element, 'http-equiv') !== undefined) yield* leaksInAddress(content.replace(/^.*?url\s*=\s*/iu, ''));
  if (/(?:image|video|audio|player|url|src)$/iu.test(attribute(element, 'property') ?? name))
    yield* leaksInAddress(content);
}

function attribute({ attrs }: Tree.Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}
