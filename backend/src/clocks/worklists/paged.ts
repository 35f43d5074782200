export const PAGE_SIZE = 25;

/** Where a page stands among its list; an empty list has one page. */
export function paged(page: number, total: number): { page: number; pages: number; total: number } {
  return { page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total };
}
