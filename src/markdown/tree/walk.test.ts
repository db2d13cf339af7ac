import fc from 'fast-check';
import { CONTINUE, visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { EXIT, SKIP, walk } from './walk.ts';

interface TreeNode {
  type: string;
  name: number;
  children?: TreeNode[];
}

const types = ['text', 'element', 'root'] as const;
const { tree: trees } = fc.letrec<{ tree: TreeNode; nodes: TreeNode[] }>((tie) => ({
  tree: fc.record(
    { type: fc.constantFrom(...types), name: fc.nat(7), children: tie('nodes') },
    { requiredKeys: ['type', 'name'] },
  ),
  nodes: fc.array(tie('tree'), { maxLength: 4, depthIdentifier: 'tree' }),
}));
const answers = fc.array(
  fc.constantFrom(
    undefined,
    null,
    CONTINUE,
    SKIP,
    EXIT,
    1,
    [SKIP, 2] as const,
    [CONTINUE, 3] as const,
    [EXIT] as const,
  ),
  { minLength: 1, maxLength: 8 },
);
const tests = fc.constantFrom(undefined, 'text', 'element', ['text', 'root']);

/** The visited nodes in order. The number of a node (`name`) decides the visitor's answer. Ends after 61 visits. */
function seenBy(way: typeof visit, tree: TreeNode, { types: wanted, answered }: Case): readonly unknown[] {
  const seen: unknown[] = [];
  const look = (node: TreeNode, index?: number, parent?: TreeNode) => {
    seen.push([node, index, parent]);
    // An index that leads back would never end.
    return seen.length > 60 ? EXIT : (answered[node.name % answered.length] as undefined);
  };
  if (wanted === undefined) way(tree, look as never);
  else way(tree, wanted as never, look as never);
  return seen;
}

interface Case {
  readonly types: string | readonly string[] | undefined;
  readonly answered: readonly unknown[];
}

test('a tree is walked as unist-util-visit walks it, whatever is answered', () => {
  fc.assert(
    fc.property(trees, tests, answers, (tree, wanted, answered) => {
      const asked = { types: wanted, answered };
      expect(seenBy(walk, tree, asked)).toStrictEqual(seenBy(visit, tree, asked));
    }),
    { numRuns: 1000 },
  );
});

test('what a node becomes while it is looked at is walked', () => {
  const tree: TreeNode = { type: 'root', name: 0, children: [{ type: 'element', name: 1 }] };
  const names: number[] = [];
  walk(tree as never, (node: unknown) => {
    const seen = node as TreeNode;
    names.push(seen.name);
    if (seen.type === 'element') seen.children = [{ type: 'text', name: 2 }];
  });
  expect(names).toStrictEqual([0, 1, 2]);
});
