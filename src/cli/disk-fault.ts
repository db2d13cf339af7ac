/** What is wrong with the disk where a system call failed because of it, in words; `undefined` of any other error. */
export function diskFault(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const where = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk is full${where === undefined ? '' : ` (${where})`}. What stood there before still stands. Make room, and start again.`;
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return `${where ?? 'A file'} cannot be written or read: ${reasons[error.code]}. Allow it, and start again.`;
    default:
      return undefined;
  }
}

const reasons = {
  EROFS: 'the disk is read-only',
  EACCES: 'this user may not',
  EPERM: 'the system does not allow it',
} as const;
