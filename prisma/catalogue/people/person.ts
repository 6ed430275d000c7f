/**
 * Invented people the catalogue is tried on. Each has a story, facts, and what the cited research facts say
 * about them, worked out by hand. The same people fill the portal where it is shown without anybody's data.
 */
import type { Timing } from "../../../lib/eligibility/assess";
import type { Verdict } from "../../../lib/eligibility/judge";
import { Profile } from "../../../lib/eligibility/profile";

/** What the facts say about one pathway. */
export interface Expectation {
  verdict: Verdict;
  completed?: true;
  timing?: Timing;
  /** Requirements among the gaps; `onlyGaps` says that these are all. */
  gaps?: string[];
  onlyGaps?: string[];
  /** Pointers among the missing facts. */
  missing?: string[];
  /** The day one of the gaps closes by waiting. */
  becomesMetOn?: string;
  /** Ids of the research facts this follows from. */
  facts: string[];
}

/** The same person with something changed: the other side of a line. */
export interface Variant {
  because: string;
  asOf?: string;
  cycle?: Record<string, string>;
  session?: string;
  /** Fields of the profile that are different. */
  change?: Partial<Profile>;
  /** Fields that are not known. */
  unknown?: (keyof Profile)[];
  expected: Record<string, Expectation>;
}

/** A choice in a pathway's tree where the first branch is not the cheapest for this person. */
export interface Choice {
  pathway: string;
  /** The first requirement of the tree's choice, and a requirement of the branch the route takes. */
  first: string;
  chosen: string;
  because: string;
}

export interface DemoPerson {
  slug: string;
  name: string;
  story: { en: string; fr: string };
  asOf: string;
  cycle?: Record<string, string>;
  profile: Profile;
  expected: Record<string, Expectation>;
  variants: Variant[];
  choices?: Choice[];
}

/** The facts of a person, or of the same person with something changed. */
export function profileOf(person: DemoPerson, variant?: Variant): Profile {
  const profile = { ...person.profile, ...variant?.change };
  for (const field of variant?.unknown ?? []) delete profile[field];
  return Profile.parse(profile);
}
