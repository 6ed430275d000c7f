/** The published statistics. */
import "server-only";
import { db } from "../platform/db";
import { kept } from "../platform/kept";
import { storedStatistics } from "./data";

export const loadStatistics = kept(() => storedStatistics(db()));
