/** Codes that forms offer, apart from the schemas so that a browser need not load those. */

export const ROLES = ["applicant", "advisor", "admin"] as const;
export const STATUSES = ["invited", "active", "disabled", "erased"] as const;
