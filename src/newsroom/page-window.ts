/** The page numbers that a list offers: the first, the last and those around the current one, with a gap where numbers are left out. */
export function pageWindow(current: number, pages: number): readonly (number | 'gap')[] {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === pages || Math.abs(page - current) <= 1,
  );
  return near.flatMap((page, index) => {
    const missing = page - (near[index - 1] ?? 0) - 1;
    return missing === 0 ? [page] : missing === 1 ? [page - 1, page] : ['gap' as const, page];
  });
}
