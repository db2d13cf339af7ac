import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageKeys } from './page-keys.ts';

const job = { url: 'https://a.example/x/', route: '/x', component: 'x.astro', path: 'x/index.html' };
const keyOf = (props: object | undefined, version = 'v1', page = job) => pageKeys(version)({ job: page, props });

test('a page that is given the same has the same key, whatever was asked about before', () => {
  const plain = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(plain, plain, (value, other) => {
      const key = pageKeys('v1');
      const shared = { other };
      key({ job, props: { shared } });
      expect(key({ job, props: { value, shared } })).toBe(keyOf({ value, shared: { other } }));
    }),
  );
});

test('whatever else a page is given, it has another key', () => {
  const plain = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(plain, plain, (value, other) => {
      fc.pre(JSON.stringify(value) !== JSON.stringify(other));
      expect(keyOf({ value })).not.toBe(keyOf({ value: other }));
    }),
  );
  expect(keyOf({ at: new Date(1) })).not.toBe(keyOf({ at: new Date(2) }));
  expect(keyOf({ a: undefined })).not.toBe(keyOf({ a: null }));
  expect(keyOf({ a: ['b', 'c'] })).not.toBe(keyOf({ a: ['b,c'] }));
});

test('another program, component or address makes another page', () => {
  const key = keyOf({ a: 1 });
  expect(keyOf({ a: 1 }, 'v2')).not.toBe(key);
  expect(keyOf({ a: 1 }, 'v1', { ...job, component: 'y.astro' })).not.toBe(key);
  expect(keyOf({ a: 1 }, 'v1', { ...job, url: 'https://a.example/y/' })).not.toBe(key);
});

test('a page that asks for more than it is given has no key', () => {
  expect(keyOf(undefined)).toBeUndefined();
});

test('what cannot be compared is refused', () => {
  expect(() => keyOf({ of: new Map() })).toThrow('a Map, which is no plain value');
  expect(() => keyOf({ of: () => 1 })).toThrow('a function');
});
