/** Why published stories cannot be compared with an earlier version. */
export type NotCompared =
  | { readonly why: 'no-git' }
  | { readonly why: 'no-repository' }
  | { readonly why: 'no-commit' }
  | { readonly why: 'not-tracked' }
  /** The commit that a workflow names is not in this copy, as in one that was fetched without its history. */
  | { readonly why: 'base-missing'; readonly base: string }
  | { readonly why: 'git-refused'; readonly says: string };
