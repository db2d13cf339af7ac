import type { ElementContent, Parents, Properties, Root, RootContent } from 'hast';
import { element, textNode } from '../tree/element.ts';
import { walk } from '../tree/walk.ts';

/** An opening tag that has not been closed yet, and its index among the nodes that are done. */
type Opened = Readonly<{ name: string; from: number; properties: Properties }>;

/**
 * A rehype plugin that makes elements of the tags that `htmlHandler` kept, where the opening and the closing one are in the
 * same paragraph; other tags become text. Runs first after remark-rehype, so that later plugins see no raw nodes.
 */
export function pairHtmlTags() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if ('children' in node && node.children.some(({ type }) => type === 'raw')) pairTags(node);
    });
  };
}

function pairTags(parent: Parents): void {
  const done: (RootContent | ElementContent)[] = [];
  const opened: Opened[] = [];
  for (const node of parent.children) {
    if (node.type === 'raw') takeTag(node.value, done, opened);
    else done.push(node);
  }
  parent.children = done.map((node) => (node.type === 'raw' ? textNode(node.value) : node));
}

function takeTag(value: string, done: (RootContent | ElementContent)[], opened: Opened[]): void {
  const [, slash, name = '', attribute, text = ''] =
    /^<(\/?)([a-z]+)(?:\s+(title|datetime)="([^"]*)")?/iu.exec(value) ?? [];
  const tagName = name.toLowerCase();
  if (tagName === 'br') {
    done.push(element('br', {}, []));
  } else if (slash === '/') {
    const start = opened.findLastIndex((one) => one.name === tagName);
    const open = opened[start];
    if (!open) return void done.push(textNode(value));
    opened.length = start;
    const [, ...content] = done.splice(open.from);
    done.push(element(tagName, open.properties, content as ElementContent[]));
  } else {
    const properties =
      attribute === undefined ? {} : { [attribute.toLowerCase() === 'title' ? 'title' : 'dateTime']: text };
    opened.push({ name: tagName, from: done.length, properties });
    done.push({ type: 'raw', value });
  }
}
