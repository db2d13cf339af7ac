import { htmlEventAttributes } from 'html-event-attributes';
import { expect, test } from 'vitest';
import { sanitizeSchema } from './sanitize-schema.ts';

const tags = sanitizeSchema.tagNames ?? [];
const attributes = Object.entries(sanitizeSchema.attributes ?? {}).flatMap(([tag, list]) =>
  list.map((one) => [tag, typeof one === 'string' ? one : one[0]] as const),
);

test('nothing that runs, loads a document, takes input or sets style is an element of a body', () => {
  const dangerous =
    'script style iframe frame object embed applet form input button select textarea base meta template video audio track math foreignObject use image animate set a:href title html head body';
  expect(tags.filter((tag) => dangerous.split(' ').includes(tag))).toEqual([]);
});

test('no attribute of a body runs or styles anything', () => {
  const handlers = new Set(htmlEventAttributes.map((name) => name.toLowerCase()));
  expect(attributes.filter(([, name]) => handlers.has(name.toLowerCase()) || /^(?:style|on)/iu.test(name))).toEqual([]);
  // What every element may bear would be on all of them.
  expect(sanitizeSchema.attributes).not.toHaveProperty('*');
});

test('addresses stand in links and pictures alone, and a link is of the web or of mail', () => {
  const addressed = attributes.filter(([, name]) =>
    /^(?:href|src|srcSet|action|formAction|data|poster|cite|xlinkHref|ping)$/u.test(name),
  );
  expect(new Set(addressed.map(([tag, name]) => `${tag} ${name}`))).toEqual(
    new Set(['a href', 'img src', 'img srcSet', 'source srcSet', 'link href']),
  );
  expect(sanitizeSchema.protocols).toEqual({ href: ['http', 'https', 'mailto'] });
});
