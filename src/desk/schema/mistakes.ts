import type { z } from 'zod';
import type { Path } from '../findings/finding.ts';

/** A zod issue with its path from the top; the issue of a union is replaced by those of the branch that was meant. */
export interface Mistake {
  readonly issue: z.core.$ZodIssue;
  readonly path: Path;
  /** Whether the key at the end of the path is invalid, not its value. */
  readonly isOfName?: boolean;
}

/** Flattens zod's issues: those of unions and of invalid keys become one mistake each. */
export function flattenIssues(issues: readonly z.core.$ZodIssue[], above: Path = []): readonly Mistake[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
    if (issue.code === 'invalid_key')
      return flattenIssues(issue.issues, path).map((one) => ({ ...one, isOfName: true }));
    if (issue.code === 'invalid_union' && issue.message === 'Invalid input')
      return flattenIssues(meantBranch(issue.errors), path);
    return [{ issue, path }];
  });
}

/** The issues of the first branch of a union that accepts the value's type; of the first branch if none does. */
function meantBranch(branches: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  const isOfKind = (branch: readonly z.core.$ZodIssue[]) =>
    !branch.some(({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'));
  return branches.find(isOfKind) ?? branches[0] ?? [];
}

/** Mistakes without those that follow from another at the same place: what is no text at all is not also too short. */
export function causesAmong(mistakes: readonly Mistake[]): readonly Mistake[] {
  const ofKind = mistakes.filter(({ issue }) => issue.code === 'invalid_type');
  const places = new Set(ofKind.map(({ path }) => JSON.stringify(path)));
  return mistakes.filter((one) => ofKind.includes(one) || !places.has(JSON.stringify(one.path)));
}

/** The value at a path in plain data; `undefined` if the path does not exist. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    const isGroup = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    return isGroup ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
  }, data);
}
