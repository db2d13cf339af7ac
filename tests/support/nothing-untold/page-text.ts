import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { letterOrDigit } from './source-text.ts';

/** The letters and digits of a rendered body that its editor typed, in the order of the page; the numbers of lists are among them. */
export function shownSigns(html: string): readonly string[] {
  return [...shownText(fromHtml(html, { fragment: true }), []).matchAll(letterOrDigit)].map(([sign]) => sign);
}

/** What readers get of the editor's words: nothing that the newsroom's program adds by itself. */
function shownText(node: Nodes, around: readonly Element[]): string {
  if (node.type === 'text') return node.value.replace(otherLanguage, '');
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (node.type === 'root') return node.children.map((child) => shownText(child, around)).join('');
  if (isAdded(node)) return '';
  const { alt, title, role, ariaLabel } = node.properties;
  // A picture behind a warning is drawn as a background.
  const said = [node.tagName === 'img' ? alt : '', role === 'img' ? ariaLabel : '', title]
    .filter((one) => typeof one === 'string')
    .join(' ');
  const inner = node.children.map((child) => shownText(child, [node, ...around])).join('');
  return `${said}${numberOf(node, around)}${inner}`;
}

/** The number that a browser draws before an item of an ordered list; footnotes are numbered by the program. */
function numberOf(node: Element, [list, ...above]: readonly Element[]): string {
  if (node.tagName !== 'li' || list?.tagName !== 'ol') return '';
  // A timeline has dates for numbers.
  if (above[0] && hasClass(above[0].properties, 'timeline')) return '';
  if (above.some(({ properties }) => 'dataFootnotes' in properties)) return '';
  const items = list.children.filter((child) => child.type === 'element' && child.tagName === 'li');
  return String(Number(list.properties.start ?? 1) + items.indexOf(node));
}

/** What the program says behind a link to a page in another language. */
const otherLanguage = /^ \((?:in English|in Ukrainian|англійською|українською)\)/u;

const added = [
  ...['block-label', 'update-at', 'visually-hidden', 'source-mark', 'warning-act', 'map-position', 'map-precision'],
  ...['document-label', 'chart-drawing', 'chart-gap', 'elsewhere-kind', 'elsewhere-origin'],
];

function isAdded({ tagName, properties, children }: Element): boolean {
  const [first] = children;
  const isMark = first?.type === 'element' && 'dataFootnoteRef' in first.properties;
  const isWarning = tagName === 'strong' && first?.type === 'text' && /^(?:Warning|Застереження):$/u.test(first.value);
  const isNotesLabel = properties.id === 'footnote-label' || 'dataFootnoteBackref' in properties;
  return added.some((name) => hasClass(properties, name)) || isMark || isWarning || isNotesLabel;
}

function hasClass({ className }: Element['properties'], name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
