/** The route map: one ordered list, read out as such; on a wide page its rail is drawn beside it. */
import { useLocale, useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { type Mark, MarkIcon } from "@/components/verdict/icons";
import { longDate, money } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/routing";
import type { Fork, Station, StationState, Stop, Stops } from "@/lib/pathways/stations";
import { type Geometry, type Line, layout, moreKey, type Place, shownOf, waysShown } from "./geometry";

const MARKS: Record<StationState, Mark> = {
  passed: "yes",
  waiting: "once",
  next: "next",
  later: "later",
  unknown: "open",
  closed: "no",
  end: "end",
};

const STROKES: Record<Line["kind"], { stroke: string; strokeWidth: number; strokeDasharray?: string }> = {
  passed: { stroke: "var(--ink)", strokeWidth: 7 },
  ahead: { stroke: "var(--accent)", strokeWidth: 4.5 },
  other: { stroke: "var(--ink-3)", strokeWidth: 2 },
  unknown: { stroke: "var(--open)", strokeWidth: 4, strokeDasharray: "4 6" },
  closed: { stroke: "var(--no)", strokeWidth: 2.5 },
};

const at = (place: Place | undefined): CSSProperties =>
  place ? ({ "--x": place.x, "--y": place.y } as CSSProperties) : {};

export interface RouteMapProps {
  stops: Stops;
  /** The day the map was drawn for. */
  asOf: string;
  /** What the last square means: may apply, may register, complete. */
  endTitle: string;
  /** Id of the ledger row of a requirement on this page; without one, stations are no links. */
  rowId?: (requirement: string) => string;
}

export function RouteMap({ stops, asOf, endTitle, rowId }: RouteMapProps) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const geometry = layout(stops);
  const stations = [...stops.behind, ...stops.ahead];
  const total = stations.length;
  const today = (
    <li
      key="today"
      className="map-today"
      aria-current="date"
      style={geometry ? ({ "--x": geometry.today } as CSSProperties) : undefined}
    >
      {t("todayOn", { date: longDate(asOf, locale) })}
    </li>
  );
  const ends = stops.ahead.filter((stop) => stop.kind === "station" && stop.station.state === "end").length;
  const done = stops.behind.filter(
    (stop) => stop.kind === "station" && stop.station.state === "passed",
  ).length;
  const shared = { endTitle, rowId, geometry, total, asOf };
  return (
    <div
      className={`map ${geometry ? "is-wide" : ""}`}
      style={geometry ? ({ "--h": geometry.height } as CSSProperties) : undefined}
    >
      {geometry ? <Rail geometry={geometry} /> : null}
      <ol>
        {stops.behind.map((stop, index) => (
          <StopItem key={keyOf(stop)} stop={stop} number={index + 1} ahead={false} {...shared} />
        ))}
        {today}
        {stops.ahead.map((stop, index) => (
          <StopItem
            key={keyOf(stop)}
            stop={stop}
            number={stops.behind.length + index + 1}
            ahead
            {...shared}
          />
        ))}
      </ol>
      {rowId ? (
        <p className="map-sum">
          <span>{t("behind", { done, total: total - ends })}</span>
          <span>{t("aheadText", { steps: stops.ahead.length - ends })}</span>
        </p>
      ) : null}
    </div>
  );
}

const keyOf = (stop: Stop): string => (stop.kind === "station" ? stop.station.key : stop.fork.key);

function Rail({ geometry }: { geometry: Geometry }) {
  return (
    <svg
      className="map-rail"
      width={geometry.width}
      height={geometry.height}
      viewBox={`0 0 ${geometry.width} ${geometry.height}`}
      aria-hidden="true"
      fill="none"
    >
      <path d={`M${geometry.today} 28V${geometry.height - 44}`} stroke="var(--accent)" strokeWidth={1.5} />
      {geometry.lines.map((line) => (
        <path key={line.path} d={line.path} {...STROKES[line.kind]} />
      ))}
    </svg>
  );
}

interface Shared {
  endTitle: string;
  rowId?: ((requirement: string) => string) | undefined;
  geometry: Geometry | null;
  total: number;
  /** The day of the verdict. */
  asOf: string;
  number: number;
  ahead: boolean;
}

function StopItem({ stop, ...shared }: Shared & { stop: Stop }) {
  return stop.kind === "station" ? (
    <StationItem station={stop.station} {...shared} />
  ) : (
    <ForkItem fork={stop.fork} {...shared} />
  );
}

function ForkItem({ fork, ...shared }: Shared & { fork: Fork }) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const { ways, more } = waysShown(fork);
  const place = shared.geometry?.places[moreKey(fork.key)];
  const title = fork.title?.[locale] ?? "";
  const taken = fork.ways[0]?.taken ?? false;
  const eye = shared.geometry?.eyes[fork.key];
  return (
    <li className="map-fork">
      <span className="map-fork-title" style={at(eye)}>
        {title}
      </span>
      <ol aria-label={taken ? t("oneOf", { title }) : title}>
        {ways.flatMap((way) =>
          [shownOf(way)]
            .filter((station) => station !== undefined)
            .map((station) => (
              <StationItem
                key={station.key}
                station={station}
                {...shared}
                ahead={way.taken}
                other={!way.taken}
              />
            )),
        )}
        {more > 0 ? (
          <li className="map-stop other at-more" style={at(place)}>
            <span className="map-mark" aria-hidden="true" />
            <span className="map-label">
              <span className="detail">{t("otherWays", { count: more })}</span>
            </span>
          </li>
        ) : null}
      </ol>
    </li>
  );
}

function StationItem({
  station,
  endTitle,
  rowId,
  geometry,
  total,
  asOf,
  number,
  ahead,
  other = false,
}: Shared & { station: Station; other?: boolean }) {
  const t = useTranslations("pathways");
  const locale = useLocale() as Locale;
  const title = station.title?.[locale] ?? endTitle;
  const place = geometry?.places[station.key];
  const name =
    station.requirement && rowId ? (
      <a href={`#${rowId(station.requirement)}`} data-station="">
        {title}
      </a>
    ) : (
      <b>{title}</b>
    );
  const fee =
    station.fee === null
      ? null
      : station.fee === "unknown"
        ? t("feeUnknown")
        : station.fee.amount === 0
          ? t("noFee")
          : money(station.fee.amount, station.fee.currency, locale);
  return (
    <li
      className={`map-stop at-${station.state} ${ahead ? "is-ahead" : ""} ${other ? "other" : ""} ${place?.above ? "above" : ""}`}
      style={at(place)}
    >
      <MarkIcon mark={MARKS[station.state]} className="map-mark" />
      <span className="map-label">
        <span className="sr-only">{t("station", { number, total })}, </span>
        {name}
        {station.state === "end" ? null : station.state === "later" ? (
          <span className="sr-only">, {t("later")}</span>
        ) : (
          <span className="state">{t(station.state)}</span>
        )}
        {/* A way that ends on the day of the verdict promises no day: nobody published how long it takes. */}
        {station.on && !(ahead && station.on === asOf) ? (
          <span className="detail">
            {ahead && station.state !== "passed"
              ? t("by", { date: longDate(station.on, locale) })
              : longDate(station.on, locale)}
          </span>
        ) : null}
        {fee ? <span className="detail">{fee}</span> : null}
      </span>
    </li>
  );
}

/** What the marks of a map mean; marks it does not hold are left out. */
export function MapKey({ stops, endTitle }: { stops: Stops; endTitle: string }) {
  const t = useTranslations("pathways");
  const rows: [Mark, StationState, string][] = [
    ["yes", "passed", t("keyPassed")],
    ["once", "waiting", t("keyWaiting")],
    ["next", "next", t("keyNext")],
    ["later", "later", t("keyLater")],
    ["open", "unknown", t("keyUnknown")],
    ["no", "closed", t("keyClosed")],
    ["end", "end", endTitle],
  ];
  const states = new Set(
    [...stops.behind, ...stops.ahead].flatMap((stop) =>
      stop.kind === "station"
        ? [stop.station.state]
        : waysShown(stop.fork).ways.flatMap((way) => shownOf(way)?.state ?? []),
    ),
  );
  return (
    <ul className="map-key" aria-label={t("mapKey")}>
      {rows
        .filter(([, state]) => states.has(state))
        .map(([mark, state, word]) => (
          <li key={state} className={`at-${state}`}>
            <span className={`map-stop at-${state} !p-0 !static !block before:hidden`}>
              <MarkIcon mark={mark} className="icon verdict-colour" />
            </span>
            {word}
          </li>
        ))}
    </ul>
  );
}
