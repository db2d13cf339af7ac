import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, type Reader } from './reader.ts';

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.newPage();
});
afterAll(() => reader.leave());

describe.each([
  { path: '2025/09/bridge-survey/', label: /^(?:Credit|Source):$/u, maker: 'Map Desk' },
  {
    path: 'uk/2025/09/bridge-survey/',
    label: /^(?:Джерело зображення|Джерело):$/u,
    maker: 'Відділ мап',
  },
])('a listener to /$path', ({ path, label, maker }) => {
  beforeAll(() => page.goto(path));

  test('hears what a picture shows, then its caption, then its credit, each apart', async () => {
    const figures = await heardFigures();
    expect(figures.length).toBe(2);
    for (const { picture, pieces } of figures) {
      const credit = pieces.findIndex((piece) => label.test(piece));
      expect(credit).toBeGreaterThan(0);
      expect(pieces[0]).toMatch(/\.$/u);
      expect(pieces[0]).not.toContain(maker);
      expect(pieces[credit + 1]).toContain(maker);
      expect(picture.length).toBeGreaterThan(40);
      expect(pieces).not.toContain(picture);
    }
  });

  test('finds the parts of a page by their names, each name once', async () => {
    const roles = ['banner', 'navigation', 'main', 'contentinfo', 'region', 'complementary'];
    const landmarks = (await heard()).filter(({ role }) => roles.includes(role));
    const names = landmarks.map(({ role, name }) => `${role} ${name}`);
    expect(names).toEqual([...new Set(names)]);
    expect(landmarks.filter(({ role, name }) => ['navigation', 'region'].includes(role) && name === '')).toEqual([]);
    for (const role of ['banner', 'main', 'contentinfo'])
      expect(landmarks.filter((one) => one.role === role)).toHaveLength(1);
  });

  test('walks down the headings without a missing step', async () => {
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((one) => Number(one.localName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

interface Heard {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly children: readonly string[];
}

/** The accessibility tree, as Chromium hands it to screen readers. */
async function heard(): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.map(({ nodeId, ignored, role, name, childIds = [] }) => ({
    id: nodeId,
    role: ignored ? '' : String(role?.value),
    name: String(name?.value ?? ''),
    children: childIds,
  }));
}

/** Of each figure, the picture's words and then the pieces of text in the order in which they are heard. */
async function heardFigures(): Promise<readonly { readonly picture: string; readonly pieces: readonly string[] }[]> {
  const nodes = new Map((await heard()).map((node) => [node.id, node]));
  const below = (node: Heard): Heard[] =>
    node.children.flatMap((id) => nodes.get(id) ?? []).flatMap((child) => [child, ...below(child)]);
  return [...nodes.values()]
    .filter(({ role }) => role === 'figure')
    .map((figure) => {
      const all = below(figure);
      const pieces = all.filter(({ role }) => role === 'StaticText').map(({ name }) => name.trim());
      return {
        picture: all.find(({ role }) => role === 'image')?.name ?? '',
        pieces: pieces.filter((piece) => piece !== ''),
      };
    });
}
