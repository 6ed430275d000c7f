/**
 * Where the stations of a route map stand on a wide page, and the lines between them. A pure function of the
 * order and state of the stops: the same input gives the same picture. Where labels would touch, they alternate
 * above and below; where even that is too tight, the map stays upright.
 */
import type { Fork, Station, StationState, Stops } from "@/lib/pathways/stations";

export interface Place {
  x: number;
  y: number;
  /** The label stands above its station. */
  above: boolean;
}

export interface Line {
  kind: "passed" | "ahead" | "other" | "unknown" | "closed";
  path: string;
}

export interface Geometry {
  width: number;
  height: number;
  rail: number;
  today: number;
  /** Places by station key. */
  places: Record<string, Place>;
  /** Centres of the eyes of choices, by fork key. */
  eyes: Record<string, Place>;
  lines: Line[];
}

const WIDTH = 1240;
const LABEL = 126;
/** Closest centres of two labels on the same side. */
const PITCH = 120;
/** A gap that keeps a whole label clear on either side. */
const FULL = 140;
/** A gap beside a choice of three ways: the third passes outside the label of the second. */
const AROUND = 214;
const CURVE = 54;
const CURVE_RUN = 66;
/** How soon the curve turns: early, so that the name of the choice has room in the eye. */
const BEND = 13;
/** How far below the rail the third way runs, and how far from its station it leaves. */
const THIRD = 184;
const THIRD_RUN = 150;
const THIRD_INSIDE = 70;
/** Room for the counts under the map. */
const FOOT = 44;
const MOST_WAYS = 3;

/** The ways of a choice that are drawn. Of more than three only the first, which is the chosen one; the others are counted. */
export function waysShown(fork: Fork): { ways: Fork["ways"]; more: number } {
  return fork.ways.length > MOST_WAYS
    ? { ways: fork.ways.slice(0, 1), more: fork.ways.length - 1 }
    : { ways: fork.ways, more: 0 };
}

/** The station that stands for a way: the last one still ahead, or the last of all where nothing is. */
export function shownOf(way: Fork["ways"][number]): Station | undefined {
  return way.stations.findLast((station) => station.state !== "passed") ?? way.stations.at(-1);
}

/** The key of the place where the ways that are only counted stand. */
export const moreKey = (fork: string): string => `${fork}.more`;

interface Column {
  kind: "station" | "fork";
  key: string;
  state: StationState;
  ways: { taken: boolean; key: string; state: StationState }[];
}

/** A choice takes one column however many stations its ways have; the map shows one station of each way. */
function columnsOf(stops: Stops["ahead"]): Column[] {
  return stops.map((stop): Column => {
    if (stop.kind === "station")
      return { kind: "station", key: stop.station.key, state: stop.station.state, ways: [] };
    const { ways, more } = waysShown(stop.fork);
    const drawn: Column["ways"] = ways.map((way) => {
      const last = shownOf(way);
      return { taken: way.taken, key: last?.key ?? stop.fork.key, state: last?.state ?? "later" };
    });
    if (more > 0) drawn.push({ taken: false, key: moreKey(stop.fork.key), state: "later" });
    return { kind: "fork", key: stop.fork.key, state: "later", ways: drawn };
  });
}

/** The line of a way that leaves the rail before its station and comes back after it; a closed one ends there. */
function branch(centre: number, rail: number, order: number, closed: boolean): string {
  if (order < 2) {
    const y = rail + (order === 0 ? -CURVE : CURVE);
    const start = centre - CURVE_RUN;
    const end = centre + CURVE_RUN;
    const out = `M${start} ${rail}C${start + BEND} ${rail} ${start + BEND} ${y} ${centre} ${y}`;
    return closed ? out : `${out}C${end - BEND} ${y} ${end - BEND} ${rail} ${end} ${rail}`;
  }
  const y = rail + THIRD;
  const [from, to] = [centre - THIRD_RUN, centre + THIRD_RUN];
  const [left, right] = [centre - THIRD_INSIDE, centre + THIRD_INSIDE];
  const [first, last] = [(from + left) / 2, (right + to) / 2];
  const out = `M${from} ${rail}C${first} ${rail} ${first} ${y} ${left} ${y}H${closed ? centre : right}`;
  return closed ? out : `${out}C${last} ${y} ${last} ${rail} ${to} ${rail}`;
}

/**
 * The wide layout, or null where the map has to stay upright.
 *
 * @returns coordinates in CSS pixels on a page of 1240
 */
export function layout(stops: Stops): Geometry | null {
  const behind = columnsOf(stops.behind);
  const ahead = columnsOf(stops.ahead);
  const columns = [...behind, ...ahead];
  if (columns.length < 2) return null;
  // Around a choice and around today labels need their full width; the other gaps share what is left.
  const wide = (index: number): boolean =>
    index === behind.length || columns[index]?.kind === "fork" || columns[index - 1]?.kind === "fork";
  const three = (column: Column | undefined): boolean => (column?.ways.length ?? 0) > 2;
  const fixed = columns
    .slice(1)
    .map((column, index) => (three(column) || three(columns[index]) ? AROUND : wide(index + 1) ? FULL : 0));
  const shared = fixed.filter((gap) => gap === 0).length;
  const room = WIDTH - LABEL - fixed.reduce<number>((sum, gap) => sum + gap, 0);
  const pitch = shared === 0 ? FULL : Math.min(160, room / shared);
  const alternate = pitch < PITCH;
  // At an edge of the page the third way has no room to leave or to come back.
  if (three(columns[0]) || three(columns[columns.length - 1])) return null;
  if (pitch * 2 < PITCH || room < 0) return null;
  const rail = alternate ? 220 : 190;
  const height = rail + (columns.some(three) ? THIRD + 116 + FOOT : alternate ? 236 + FOOT : 200 + FOOT);

  const places: Record<string, Place> = {};
  const eyes: Record<string, Place> = {};
  const lines: Line[] = [];
  let x = LABEL / 2;
  let before = 0;
  const xs: number[] = [];
  columns.forEach((column, index) => {
    if (index > 0) x += fixed[index - 1] || pitch;
    const at = Math.round(x);
    xs.push(at);
    if (column.kind === "station")
      places[column.key] = { x: at, y: rail, above: alternate && index % 2 === 1 };
    else {
      eyes[column.key] = { x: at, y: rail, above: false };
      column.ways.forEach((way, order) => {
        places[way.key] = {
          x: at,
          y: rail + (order === 0 ? -CURVE : order === 1 ? CURVE : THIRD),
          above: order === 0,
        };
      });
    }
    before = at;
  });

  const lastBehind = xs[behind.length - 1];
  const firstAhead = xs[behind.length];
  const today =
    lastBehind === undefined
      ? Math.round((firstAhead ?? 0) - LABEL / 2)
      : firstAhead === undefined
        ? lastBehind + LABEL / 2
        : Math.round((lastBehind + firstAhead) / 2);

  for (let index = 1; index < columns.length; index++) {
    const column = columns[index] as Column;
    const previous = columns[index - 1] as Column;
    const from = (xs[index - 1] as number) + (previous.kind === "fork" ? CURVE_RUN : 0);
    const to = (xs[index] as number) - (column.kind === "fork" ? CURVE_RUN : 0);
    // A closed station is the end of its way: the line stops there and never rejoins.
    const kind: Line["kind"] =
      column.state === "closed"
        ? "closed"
        : index < behind.length
          ? column.state === "unknown"
            ? "unknown"
            : "passed"
          : "ahead";
    if (index === behind.length && kind === "ahead") {
      lines.push(
        { kind: "passed", path: `M${from} ${rail}H${today}` },
        { kind: "ahead", path: `M${today} ${rail}H${to}` },
      );
    } else if (from < to) lines.push({ kind, path: `M${from} ${rail}H${to}` });
    if (column.kind !== "fork") continue;
    const centre = xs[index] as number;
    column.ways.forEach((way, order) => {
      const closed = way.state === "closed";
      lines.push({
        kind: closed ? "closed" : way.taken ? "ahead" : way.state === "unknown" ? "unknown" : "other",
        path: branch(centre, rail, order, closed),
      });
    });
  }
  // The ways not taken are drawn first, so that the chosen line lies on top.
  const weight: Record<Line["kind"], number> = { other: 0, closed: 1, unknown: 2, ahead: 3, passed: 4 };
  lines.sort((a, b) => weight[a.kind] - weight[b.kind]);
  return { width: Math.max(WIDTH, before + LABEL / 2), height, rail, today, places, eyes, lines };
}
