import type { z } from 'zod';
import type { Path } from '../yaml/position.ts';

/** One issue of a schema, with its whole path; choices between schemas are resolved to the one that was meant. */
export interface Mistake {
  readonly issue: z.core.$ZodIssue;
  readonly path: Path;
  /** Whether the last name of the path is what is wrong, and not the value behind it. */
  readonly isOfName?: boolean;
}

/** One mistake each for what zod found. */
export function mistakesOf(issues: readonly z.core.$ZodIssue[], above: Path = []): readonly Mistake[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
    if (issue.code === 'invalid_key') return mistakesOf(issue.issues, path).map((one) => ({ ...one, isOfName: true }));
    if (issue.code === 'invalid_union' && issue.message === 'Invalid input')
      return mistakesOf(meantBranch(issue.errors), path);
    return [{ issue, path }];
  });
}

/** Of the schemas of a choice, the first whose kind of value it is; where it is none's, the first. */
function meantBranch(branches: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  const isOfKind = (branch: readonly z.core.$ZodIssue[]) =>
    !branch.some(({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'));
  return branches.find(isOfKind) ?? branches[0] ?? [];
}

/** The value at the end of a path in plain data; `undefined` where the path leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    const isGroup = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    return isGroup ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
  }, data);
}
