"use client";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in the picture the server draws and in the first one of the browser, true from then on. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
