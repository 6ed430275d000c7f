/** What forms in the browser know of requests; light, beside the schemas. */

/** Requests of one client that may wait for an answer at a time. */
export const MOST_WAITING = 5;
