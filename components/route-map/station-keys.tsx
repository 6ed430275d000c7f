"use client";
import { type KeyboardEvent, type ReactNode, useRef } from "react";

/**
 * Keys for the map inside: arrows move between stations, Enter opens the ledger row and puts the focus there,
 * Escape returns to the station one came from.
 */
export function StationKeys({ children }: { children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);

  function onKeyDown(event: KeyboardEvent) {
    const stations = [...(area.current?.querySelectorAll<HTMLElement>("[data-station]") ?? [])];
    const here = stations.indexOf(event.target as HTMLElement);
    if (here >= 0 && ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"].includes(event.key)) {
      const step = event.key === "ArrowRight" || event.key === "ArrowDown" ? 1 : -1;
      stations[(here + step + stations.length) % stations.length]?.focus();
      event.preventDefault();
    } else if (here >= 0 && event.key === "Enter") {
      const row = rowOf(event.target as HTMLElement);
      if (!row) return;
      cameFrom.current = event.target as HTMLElement;
      row.focus();
      row.scrollIntoView({ block: "center" });
      event.preventDefault();
    } else if (event.key === "Escape" && cameFrom.current) {
      cameFrom.current.focus();
      cameFrom.current = null;
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and clicks belong to the links inside, which are focusable themselves
    <div ref={area} onKeyDown={onKeyDown} onClick={(event) => rowOf(event.target as HTMLElement)}>
      {children}
    </div>
  );
}

/** The ledger row a station leads to, unfolded where it was folded away. */
function rowOf(target: HTMLElement): HTMLElement | null {
  const station = target.closest<HTMLAnchorElement>("[data-station]");
  const row = station && document.getElementById(station.hash.slice(1));
  row?.closest("details")?.setAttribute("open", "");
  return row;
}
