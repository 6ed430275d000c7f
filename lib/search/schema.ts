/** What a search says back, in words of the reader's language. Safe in the browser. */
export interface Searched {
  text: string;
  /** What is wrong with the question. */
  problem?: string;
  /** How much was found. */
  said?: string;
  /** What to try where nothing was. */
  advice?: string;
  groups: {
    id: string;
    name: string;
    total: number;
    hits: { href: string; title: string; text: string }[];
    /** How many more there are. */
    more?: string;
  }[];
}

export const NOTHING_ASKED: Searched = { text: "", groups: [] };
