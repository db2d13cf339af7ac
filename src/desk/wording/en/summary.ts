/** The lines that frame a list of problems. `advice` stands behind the place of what does not stop a build. */
export const summary = {
  none: 'No problems.',
  advice: '(advice)',
  begins: 'Checking the newsroom …',
  ends: 'Waiting for changes. Stop with Ctrl+C.',
  errors: (count: number) => (count === 1 ? '1 error' : `${String(count)} errors`),
  pieces: (count: number) => (count === 1 ? '1 piece of advice' : `${String(count)} pieces of advice`),
  files: (count: number) => (count === 1 ? 'in 1 file' : `in ${String(count)} files`),
  sum: (parts: readonly string[], files: string) => `${parts.join(' and ')} ${files}`,
  nothingBuilt: 'Nothing was built. The last edition stands as it was.',
};
