/** For the tests: every matching of a tiny request, and what blocks it, written from the definitions and slowly. */
import type { MatchAnswer, MatchRequest } from "./schema";

type Place = [applicant: string, program: string];

/** Who holds what: the main programs and those of supplemental lists. */
export interface State {
  main: Record<string, string | null>;
  extra: Record<string, string | null>;
}

const ranks = (request: MatchRequest, [applicant, program]: Place): number =>
  request.programs[program]?.list.indexOf(applicant) ?? -1;

const placesOf = (state: State): Place[] =>
  [...Object.entries(state.main), ...Object.entries(state.extra)].filter(
    (place): place is Place => place[1] !== null,
  );

/** Whether the programs keep all who ask, once those who leave have left. */
function keeps(
  request: MatchRequest,
  others: Place[],
  asking: Place[],
  quotas: Record<string, number>,
): boolean {
  return asking.every((place) => {
    const rank = ranks(request, place);
    const all = [...others, ...asking].filter(([, program]) => program === place[1]);
    const better = all.filter((other) => ranks(request, other) < rank).length;
    return rank >= 0 && better < (quotas[place[1]] ?? 0);
  });
}

/** The wishes of one who decides: members, and lists of what each would hold. */
interface Decider {
  members: string[];
  list: (string | null)[][];
}

function deciders(request: MatchRequest): Decider[] {
  return [
    ...Object.entries(request.applicants).map(([name, list]) => ({
      members: [name],
      list: list.map((program) => [program]),
    })),
    ...(request.couples ?? []).map(({ members, list }) => ({ members: [...members], list })),
  ];
}

const pairs = (members: string[], option: (string | null)[]): Place[] =>
  members.flatMap((member, at) => (option[at] ? [[member, option[at]] as Place] : []));

const extraList = (request: MatchRequest, applicant: string, main: string | null): string[] | undefined =>
  main === null ? undefined : request.supplemental?.[applicant]?.[main];

/** What blocks a matching, in the form of the answer. */
export function blocks(
  request: MatchRequest,
  state: State,
  quotas: Record<string, number>,
): MatchAnswer["blockingPairs"] {
  const found: MatchAnswer["blockingPairs"] = [];
  for (const { members, list } of deciders(request)) {
    const now = members.map((member) => state.main[member] ?? null);
    for (const option of list) {
      if (option.every((program, at) => program === now[at])) break;
      // Worse than nothing.
      if (option.every((program) => program === null)) break;
      const after: State = { main: { ...state.main }, extra: { ...state.extra } };
      members.forEach((member, at) => {
        after.main[member] = null;
        if (option[at] !== now[at]) after.extra[member] = null;
      });
      if (keeps(request, placesOf(after), pairs(members, option), quotas))
        found.push({ applicants: members, programs: option });
    }
  }
  for (const [applicant, main] of Object.entries(state.main)) {
    for (const program of extraList(request, applicant, main) ?? []) {
      if (program === state.extra[applicant]) break;
      const others = placesOf({ main: state.main, extra: { ...state.extra, [applicant]: null } });
      if (keeps(request, others, [[applicant, program]], quotas))
        found.push({ applicants: [applicant], programs: [program] });
    }
  }
  return found;
}

/** Every matching in which programs and applicants list each other and no quota is passed. */
export function* matchings(request: MatchRequest, quotas: Record<string, number>): Generator<State> {
  const all = deciders(request);
  const room = (state: State, place: Place): boolean =>
    ranks(request, place) >= 0 &&
    placesOf(state).filter(([, program]) => program === place[1]).length < (quotas[place[1]] ?? 0);
  function* extras(state: State, members: string[]): Generator<State> {
    const [member, ...rest] = members;
    if (member === undefined) yield state;
    else {
      const list = extraList(request, member, state.main[member] ?? null) ?? [];
      for (const program of [...list, null])
        if (program === null || room(state, [member, program]))
          yield* extras({ main: state.main, extra: { ...state.extra, [member]: program } }, rest);
    }
  }
  function* mains(at: number, state: State): Generator<State> {
    const decider = all[at];
    if (!decider) {
      yield* extras(state, Object.keys(state.main));
      return;
    }
    const { members, list } = decider;
    const nothing = list.findIndex((option) => option.every((program) => program === null));
    const acceptable = nothing < 0 ? list : list.slice(0, nothing);
    for (const option of [...acceptable, members.map(() => null)]) {
      let after: State | null = state;
      for (const [index, member] of members.entries()) {
        const program: string | null = option[index] ?? null;
        if (after && program !== null && !room(after, [member, program])) after = null;
        if (after) after = { main: { ...after.main, [member]: program }, extra: after.extra };
      }
      if (after) yield* mains(at + 1, after);
    }
  }
  yield* mains(0, { main: {}, extra: {} });
}
