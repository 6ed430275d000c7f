/**
 * Where the stations of a route map stand on a wide page, and the lines between them. A pure function of the
 * order and state of the stops: the same input gives the same picture. Where labels would touch, they alternate
 * above and below; where even that is too tight, the map stays upright.
 */
import type { StationState, Stops } from "@/lib/pathways/stations";

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
const CURVE = 54;
const CURVE_RUN = 66;
const MOST_WAYS = 3;

interface Column {
  kind: "station" | "fork";
  key: string;
  state: StationState;
  ways: { taken: boolean; key: string; state: StationState }[];
}

/** A choice takes one column however many stations its ways have; the map shows the last station of each way. */
function columnsOf(stops: Stops["ahead"]): Column[] {
  return stops.map((stop) =>
    stop.kind === "station"
      ? { kind: "station", key: stop.station.key, state: stop.station.state, ways: [] }
      : {
          kind: "fork",
          key: stop.fork.key,
          state: "later",
          ways: stop.fork.ways.slice(0, MOST_WAYS).map((way) => {
            const last = way.stations[way.stations.length - 1];
            return { taken: way.taken, key: last?.key ?? stop.fork.key, state: last?.state ?? "later" };
          }),
        },
  );
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
  const gaps = columns.slice(1).map((_, index) => wide(index + 1));
  const wideGaps = gaps.filter(Boolean).length;
  const room = WIDTH - LABEL - wideGaps * FULL;
  const pitch = wideGaps === gaps.length ? FULL : Math.min(160, room / (gaps.length - wideGaps));
  const alternate = pitch < PITCH;
  if (pitch * 2 < PITCH || room < 0) return null;
  const height = alternate ? 460 : 430;
  const rail = Math.round(height * 0.44);

  const places: Record<string, Place> = {};
  const eyes: Record<string, Place> = {};
  const lines: Line[] = [];
  let x = LABEL / 2;
  let before = 0;
  const xs: number[] = [];
  columns.forEach((column, index) => {
    if (index > 0) x += gaps[index - 1] ? FULL : pitch;
    const at = Math.round(x);
    xs.push(at);
    if (column.kind === "station")
      places[column.key] = { x: at, y: rail, above: alternate && index % 2 === 1 };
    else {
      eyes[column.key] = { x: at, y: rail, above: false };
      column.ways.forEach((way, order) => {
        places[way.key] = {
          x: at,
          y: rail + (order === 0 ? -CURVE : order === 1 ? CURVE : CURVE * 3.4),
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
    for (const way of column.ways) {
      const y = places[way.key]?.y ?? rail;
      const start = centre - CURVE_RUN;
      const end = centre + CURVE_RUN;
      const out = `M${start} ${rail}C${start + CURVE_RUN / 2} ${rail} ${start + CURVE_RUN / 2} ${y} ${centre} ${y}`;
      const back = `C${end - CURVE_RUN / 2} ${y} ${end - CURVE_RUN / 2} ${rail} ${end} ${rail}`;
      const closed = way.state === "closed";
      lines.push({
        kind: closed ? "closed" : way.taken ? "ahead" : way.state === "unknown" ? "unknown" : "other",
        path: closed ? out : `${out}${back}`,
      });
    }
  }
  // The ways not taken are drawn first, so that the chosen line lies on top.
  const weight: Record<Line["kind"], number> = { other: 0, closed: 1, unknown: 2, ahead: 3, passed: 4 };
  lines.sort((a, b) => weight[a.kind] - weight[b.kind]);
  return { width: Math.max(WIDTH, before + LABEL / 2), height, rail, today, places, eyes, lines };
}
