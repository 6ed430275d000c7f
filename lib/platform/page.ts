/** Pages of a long list. */

export interface Page {
  /** Everything there is, on all pages together. */
  total: number;
  page: number;
  pages: number;
  /** What stands on the pages before. */
  skip: number;
}

/** The page that is shown where this one was asked for: the nearest there is. An empty list is one empty page. */
export function pageOf(total: number, wanted: number, size: number): Page {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(Math.max(1, wanted), pages);
  return { total, page, pages, skip: (page - 1) * size };
}
