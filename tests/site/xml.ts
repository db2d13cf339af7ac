import { DOMParser, type Element } from '@xmldom/xmldom';
import { bytesOf } from './finished-folder.ts';

/** An XML file of a finished folder. @throws Error where it is not well-formed. */
export function readXml(folder: string, file: string): Element {
  const onError = (_level: string, message: string) => {
    throw new Error(`${file}: ${message}`);
  };
  const document = new DOMParser({ onError }).parseFromString(bytesOf(folder, file).toString(), 'text/xml');
  if (!document.documentElement) throw new Error(`${file} is empty.`);
  return document.documentElement;
}

/** The elements of a name below an element, in order. */
export function elements(within: Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}

/** The text of the first element of a name; `''` where there is none. */
export function textOf(within: Element, name: string): string {
  return elements(within, name)[0]?.textContent ?? '';
}
