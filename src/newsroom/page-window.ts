import type { ListPage } from './pagination.ts';

/** The page numbers that a page of a list links to: its own, its neighbours and the oldest; `gap` stands for two or more others. */
export function pageWindow({
  number,
  newer,
  older,
}: Pick<ListPage<unknown>, 'number' | 'newer' | 'older'>): readonly (number | 'gap')[] {
  const near = [newer, number, older, number === undefined && older !== undefined ? older - 1 : undefined];
  const listed = [...new Set([...near, 1])].filter((page) => page !== undefined && page > 0) as number[];
  return listed.flatMap((page, index) => {
    const missing = (listed[index - 1] ?? page + 1) - page - 1;
    return missing === 0 ? [page] : missing === 1 ? [page + 1, page] : ['gap' as const, page];
  });
}
