/**
 * Where somebody belongs, by what they may do: a role that a migration adds has its navigation and its home by its
 * permissions. Each page asks for the same permission again.
 */
import type { Ability } from "./policy";

/** The pages that are there for somebody beside those for everybody. */
export interface Places {
  file: boolean;
  caseload: boolean;
  people: boolean;
  activity: boolean;
  directory: boolean;
}

export const placesOf = (ability: Ability): Places => ({
  file: ability.can("edit", "Client"),
  caseload: ability.can("write", "Client"),
  people: ability.can("invite", "Person"),
  activity: ability.can("read", "Activity"),
  directory: ability.can("import", "Program"),
});

/** Where somebody lands after signing in: where work waits for them, else in their own file, else at their settings. */
export function homeOf(ability: Ability): string {
  const { file, caseload, people, activity, directory } = placesOf(ability);
  if (caseload) return "/caseload";
  if (people) return "/admin/people";
  if (activity) return "/admin/activity";
  if (directory) return "/admin/programs";
  return file ? "/home" : "/settings";
}
