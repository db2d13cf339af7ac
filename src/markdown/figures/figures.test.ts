import { remark } from 'remark';
import { expect, test } from 'vitest';
import { figures } from './figures.ts';

/** What stands on the page, top to bottom: a figure's address, or a paragraph's words. */
function parts(markdown: string): readonly string[] {
  const plugin = figures();
  const tree = remark().parse(markdown);
  plugin(tree);
  return tree.children.map((node) => {
    if (node.type === 'figure') return `figure ${node.image.url}${node.link ? ` under ${node.link.url}` : ''}`;
    return `${node.type} ${remark()
      .stringify({ type: 'root', children: [node] })
      .trim()}`;
  });
}

test('a picture alone in its paragraph is a figure, and no empty paragraph stays', () => {
  expect(parts('![A hall](hall.jpg)')).toEqual(['figure hall.jpg']);
});

test('words before and after a picture are paragraphs of their own, without the spaces between', () => {
  expect(parts('Before\n![A hall](hall.jpg)\nafter.')).toEqual([
    'paragraph Before',
    'figure hall.jpg',
    'paragraph after.',
  ]);
});

test('pictures in a row are figures one below the other, in their order', () => {
  expect(parts('![A](a.jpg)\n![B](b.jpg)  \n![C](c.jpg)')).toEqual(['figure a.jpg', 'figure b.jpg', 'figure c.jpg']);
});

test('a picture that is all of a link takes the link with it; one beside words under a link stays in the sentence', () => {
  expect(parts('[![A](a.jpg)](/about/)')).toEqual(['figure a.jpg under /about/']);
  expect(parts('[![A](a.jpg) words](/about/)')).toEqual(['paragraph [![A](a.jpg) words](/about/)']);
});

test('what stands after a picture is looked at, too', () => {
  expect(parts('![A](a.jpg)\n\nWords.\n\n![B](b.jpg)')).toEqual(['figure a.jpg', 'paragraph Words.', 'figure b.jpg']);
});
