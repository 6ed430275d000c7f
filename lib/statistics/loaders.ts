/** The published statistics. */
import "server-only";
import { db } from "../platform/db";
import { keptReference } from "../reference/loaders";
import { storedStatistics } from "./data";

export const loadStatistics = keptReference(() => storedStatistics(db()));
