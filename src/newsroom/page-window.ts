/** The page numbers that a list links to: first, last, current and neighbours; `gap` stands for two or more others. */
export function pageWindow(current: number, pages: number): readonly (number | 'gap')[] {
  const listed = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === pages || Math.abs(page - current) <= 1,
  );
  return listed.flatMap((page, index) => {
    const missing = page - (listed[index - 1] ?? 0) - 1;
    return missing === 0 ? [page] : missing === 1 ? [page - 1, page] : ['gap' as const, page];
  });
}
