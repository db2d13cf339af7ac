import type { Element, ElementContent, Properties, Text } from 'hast';

/** Creates an HTML element. Faster than hastscript, which looks up the name of every property. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[],
): Element {
  const nodes = children.map((child) => (typeof child === 'string' ? textNode(child) : child));
  return { type: 'element', tagName, properties, children: nodes };
}

export function textNode(value: string): Text {
  return { type: 'text', value };
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** An element with words for screen readers, which are not shown and do not count as words of the text. */
export function screenReaderText(words: string): Element {
  return element('span', { className: ['visually-hidden'] }, [words]);
}
