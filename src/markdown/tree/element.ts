import type { Element, ElementContent, Properties, Text } from 'hast';

/** An HTML element. hastscript looks every property up; these trees are too many for that. */
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

/** Whether an element bears a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** Words for those who listen: not shown, and no part of what a text says. */
export function unseen(words: string): Element {
  return element('span', { className: ['visually-hidden'] }, [words]);
}
