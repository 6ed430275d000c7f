/** What is wrong with the names of a match: nothing is guessed and nothing skipped. */
import type { MatchRequest } from "./schema";

/** One wrong field. Expected, so a value and not an exception. */
export interface Refusal {
  path: (string | number)[];
  expected: string;
  got: string;
}

/** More wrong fields than this are not listed: the first ones say enough. */
const MOST = 100;

const PROGRAM = "the name of a program in /programs";
const APPLICANT = "the name of somebody in /applicants or of a member of a couple";

/** Everything that keeps the request from being answered, at most the first hundred. */
export function refusalsOf(request: MatchRequest): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (path: (string | number)[], expected: string, got: string): void => {
    if (refusals.length < MOST) refusals.push({ path, expected, got: short(got) });
  };
  const programs = new Set(Object.keys(request.programs));
  const singles = new Set(Object.keys(request.applicants));
  const members = new Set<string>();
  const couples = request.couples ?? [];

  couples.forEach((couple, at) => {
    couple.members.forEach((member, place) => {
      const path = ["couples", at, "members", place];
      if (singles.has(member)) refuse(path, "a member who does not stand in /applicants", member);
      else if (members.has(member)) refuse(path, "a member of one couple, once", member);
      members.add(member);
    });
  });

  const checkList = (
    path: (string | number)[],
    list: readonly string[],
    known: (name: string) => boolean,
    expected: string,
  ): void => {
    const seen = new Set<string>();
    list.forEach((name, at) => {
      if (!known(name)) refuse([...path, at], expected, name);
      else if (seen.has(name)) refuse([...path, at], "each name once", name);
      seen.add(name);
    });
  };
  const isProgram = (name: string): boolean => programs.has(name);
  const isApplicant = (name: string): boolean => singles.has(name) || members.has(name);

  for (const [applicant, list] of Object.entries(request.applicants))
    checkList(["applicants", applicant], list, isProgram, PROGRAM);
  for (const [program, { list }] of Object.entries(request.programs))
    checkList(["programs", program, "list"], list, isApplicant, APPLICANT);
  couples.forEach(({ list }, couple) => {
    const seen = new Set<string>();
    list.forEach((pair, at) => {
      const path = ["couples", couple, "list", at];
      pair.forEach((name, place) => {
        if (name !== null && !isProgram(name)) refuse([...path, place], `${PROGRAM}, or null`, name);
      });
      const text = JSON.stringify(pair);
      if (seen.has(text)) refuse(path, "each pair once", text);
      seen.add(text);
    });
  });
  for (const [applicant, lists] of Object.entries(request.supplemental ?? {})) {
    if (!isApplicant(applicant)) refuse(["supplemental", applicant], APPLICANT, applicant);
    for (const [program, list] of Object.entries(lists)) {
      const path = ["supplemental", applicant, program];
      if (!isProgram(program)) refuse(path, PROGRAM, program);
      const other = (name: string): boolean => isProgram(name) && name !== program;
      checkList(path, list, other, `${PROGRAM}, other than the one the list belongs to`);
    }
  }
  for (const [from, to] of Object.entries(request.reversion ?? {})) {
    if (!isProgram(from)) refuse(["reversion", from], `${PROGRAM} as the key`, from);
    else if (!isProgram(to) || from === to)
      refuse(["reversion", from], `${PROGRAM}, other than the one the positions come from`, to);
  }
  return refusals;
}

function short(name: string): string {
  const text = name.startsWith("[") ? name : JSON.stringify(name);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
