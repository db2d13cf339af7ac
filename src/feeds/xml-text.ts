import { markupText } from '../model/markup-text.ts';

/** Characters that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets). */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Returns the text without the characters that XML does not allow. It is not escaped. */
export function xmlText(value: string): string {
  return value.toWellFormed().replace(notInXml, '');
}

/** Returns an element whose content is `value` as CDATA, so that markup in it is read as text. */
export function xmlElement(name: string, value: string, attributes: Readonly<Record<string, string>> = {}): string {
  const text = xmlText(value).replaceAll(']]>', ']]]]><![CDATA[>');
  return `<${name}${xmlAttributes(attributes)}><![CDATA[${text}]]></${name}>`;
}

/** Returns attributes, their values escaped, each with a space before it. */
export function xmlAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${markupText(xmlText(value))}"`)
    .join('');
}
