/**
 * Positions that stay unfilled at one program and are offered at the next. Each goes along its chain until somebody
 * takes it or the next program is one it has been in, so that chains and circles end. Positions a program had from the
 * start are filled before those that came.
 */
import type { Market } from "./market";
import type { Matching } from "./matching";

export class Positions {
  private readonly own: number[];
  /** By program how many came, by the program at which their way ends. */
  private readonly came: Map<number, number>[];
  private readonly ways: Ways;

  constructor(market: Market) {
    this.own = [...market.quotas];
    this.came = market.programs.map(() => new Map());
    this.ways = new Ways(market.reversion);
  }

  /** Positions by program as they stand. */
  quotas(): number[] {
    return this.own.map((own, program) =>
      [...(this.came[program] ?? [])].reduce((sum, [, count]) => sum + count, own),
    );
  }

  /**
   * Moves every unfilled position on to the next program on its way that somebody would rather hold; where there is
   * none, to the end of its way. False where none moved.
   */
  revert(matching: Matching): boolean {
    const nearest = this.ways.nearest(wantedPrograms(matching));
    const moves: { to: number; end: number; count: number }[] = [];
    this.quotas().forEach((quota, program) => {
      let unfilled = quota - (matching.held[program]?.length ?? 0);
      const came = this.came[program] ?? new Map<number, number>();
      const move = (end: number, most: number): number => {
        const count = Math.min(unfilled, most);
        unfilled -= count;
        if (count === 0 || end === program) return 0;
        const { to, steps } = nearest[program] as { to: number; steps: number };
        moves.push({ to: steps <= this.ways.steps(program, end) ? to : end, end, count });
        return count;
      };
      for (const [end, count] of [...came].sort((a, b) => a[0] - b[0])) {
        const left = count - move(end, count);
        if (left > 0) came.set(end, left);
        else came.delete(end);
      }
      const own = this.own[program] as number;
      this.own[program] = own - move(this.ways.end(program), own);
    });
    for (const { to, end, count } of moves) {
      const came = this.came[to];
      came?.set(end, (came.get(end) ?? 0) + count);
    }
    return moves.length > 0;
  }
}

/** Programs that somebody would rather hold, alone or as part of a pair. */
function wantedPrograms(matching: Matching): boolean[] {
  return matching.market.wanted.map((wishes) =>
    wishes.some(
      ({ agent, option }) => option < (matching.at[agent.index] as number) && matching.active(agent),
    ),
  );
}

/** Where positions go: every program leads to one other, so each way runs into a circle. A last program is a circle of one. */
class Ways {
  private readonly next: number[];
  /** Steps to the circle, the program at which it is entered, and that circle. */
  private readonly depth: number[];
  private readonly entry: number[];
  private readonly circle: number[][];
  private readonly placeInCircle: number[];
  /** Every program after the one it leads to, circles aside. */
  private readonly order: number[] = [];

  constructor(reversion: readonly number[]) {
    this.next = reversion.map((to, program) => (to < 0 ? program : to));
    this.depth = reversion.map(() => -1);
    this.entry = reversion.map(() => -1);
    this.circle = reversion.map(() => []);
    this.placeInCircle = reversion.map(() => -1);
    const seen = new Map<number, number>();
    for (let start = 0; start < reversion.length; start++) {
      const path: number[] = [];
      seen.clear();
      let at = start;
      while (this.depth[at] === -1 && !seen.has(at)) {
        seen.set(at, path.length);
        path.push(at);
        at = this.next[at] as number;
      }
      const from = seen.get(at);
      if (from !== undefined) {
        const circle = path.splice(from);
        circle.forEach((program, place) => {
          this.depth[program] = 0;
          this.entry[program] = program;
          this.circle[program] = circle;
          this.placeInCircle[program] = place;
        });
        this.order.push(...circle);
      }
      for (const program of path.reverse()) {
        const to = this.next[program] as number;
        this.depth[program] = (this.depth[to] as number) + 1;
        this.entry[program] = this.entry[to] as number;
        this.circle[program] = this.circle[to] as number[];
        this.order.push(program);
      }
    }
  }

  /** The last program a position that starts here can come to. */
  end(start: number): number {
    const circle = this.circle[start] as number[];
    const entry = this.placeInCircle[this.entry[start] as number] as number;
    return circle[(entry + circle.length - 1) % circle.length] as number;
  }

  /** How many steps it is from a program to the end of a way that passes it. */
  steps(from: number, end: number): number {
    const circle = this.circle[from] as number[];
    const entry = this.placeInCircle[this.entry[from] as number] as number;
    const last = this.placeInCircle[end] as number;
    return (this.depth[from] as number) + ((last - entry + circle.length) % circle.length);
  }

  /** By program the first wanted one after it, and how many steps away it is. */
  nearest(wanted: readonly boolean[]): { to: number; steps: number }[] {
    const found = this.next.map((to) => ({ to, steps: Number.POSITIVE_INFINITY }));
    const look = (program: number): void => {
      const next = this.next[program] as number;
      const after = found[next] as { to: number; steps: number };
      found[program] = wanted[next] ? { to: next, steps: 1 } : { to: after.to, steps: after.steps + 1 };
    };
    for (const program of this.order) {
      const circle = this.circle[program] as number[];
      if (this.depth[program] !== 0) look(program);
      else if (circle[0] === program)
        for (let place = 2 * circle.length - 1; place >= 0; place--)
          look(circle[place % circle.length] as number);
    }
    return found;
  }
}
