import { markupText } from '../model/markup-text.ts';

/** Everything that XML 1.0 has no place for (https://www.w3.org/TR/xml/#charsets). */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text with nothing in it that would make an XML file unreadable. */
export function xmlText(value: string): string {
  return value.toWellFormed().replace(notInXml, '');
}

/** An element of the text, which may hold any markup: none of it is read as markup. */
export function xmlElement(name: string, value: string, attributes: Readonly<Record<string, string>> = {}): string {
  const text = xmlText(value).replaceAll(']]>', ']]]]><![CDATA[>');
  return `<${name}${xmlAttributes(attributes)}><![CDATA[${text}]]></${name}>`;
}

export function xmlAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${markupText(xmlText(value))}"`)
    .join('');
}
