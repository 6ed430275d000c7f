/** Codes that forms offer, apart from the schemas so that a browser need not load those. */

/** How far somebody is, in order. */
export const STAGES = ["intake", "exploring", "preparing", "applying", "training", "closed"] as const;
/** Whom a note is for: who wrote it, who advises the client, the client too. */
export const VISIBILITIES = ["mine", "team", "shared"] as const;
