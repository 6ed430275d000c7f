/** The published statistics. */
import "server-only";
import { db } from "../platform/db";
import { kept } from "../platform/kept";
import { storedStatistics } from "./data";

/** Milliseconds a process may answer from what it read before. */
const FRESH_FOR = 2000;

export const loadStatistics = kept(() => storedStatistics(db()), FRESH_FOR);
