import { EXIT, SKIP, type CONTINUE, type visit } from 'unist-util-visit';

export { EXIT, SKIP };

interface TreeNode {
  readonly type: string;
  readonly children?: readonly TreeNode[];
}

type Action = typeof CONTINUE | typeof EXIT | typeof SKIP;
type Answer = Action | number | readonly [Action, number?] | null | undefined;
type Look = (node: TreeNode, index: number | undefined, parent: TreeNode | undefined) => Answer;

/**
 * Visits the nodes of a tree, or those of some types, in order. Behaves like `visit` of unist-util-visit, except that it
 * cannot go backwards. Own code for speed: that library builds a name for every visited node, for its stack traces, which
 * took a fifth of the time of rendering a body.
 */
export const walk = walkTree as unknown as typeof visit;

function walkTree(tree: TreeNode, ...given: readonly [Look] | readonly [string | readonly string[], Look]): void {
  const [types, look] = given.length === 1 ? [undefined, given[0]] : given;
  const isLookedAt = typeTest(types);
  /** Returns the index of the next sibling to visit, or `EXIT`. */
  const step = (node: TreeNode, index?: number, parent?: TreeNode): number | typeof EXIT => {
    const answer = isLookedAt(node.type) ? look(node, index, parent) : undefined;
    const action = typeof answer === 'object' ? answer?.[0] : answer;
    if (action === EXIT || (action !== SKIP && stepsThrough(node, step) === EXIT)) return EXIT;
    const next = typeof answer === 'object' ? answer?.[1] : answer;
    return typeof next === 'number' ? next : (index ?? 0) + 1;
  };
  step(tree);
}

function stepsThrough(
  parent: TreeNode,
  step: (node: TreeNode, index: number, parent: TreeNode) => number | typeof EXIT,
): typeof EXIT | undefined {
  const { children = [] } = parent;
  for (let at = 0; at < children.length;) {
    const child = children[at];
    const next = child ? step(child, at, parent) : at + 1;
    if (next === EXIT) return EXIT;
    at = next;
  }
  return undefined;
}

function typeTest(types: string | readonly string[] | undefined): (type: string) => boolean {
  if (types === undefined) return () => true;
  return typeof types === 'string' ? (type) => type === types : (type) => types.includes(type);
}
