/** The published fees. */
import "server-only";
import { db } from "../platform/db";
import { keptReference } from "../reference/loaders";
import { storedFees } from "./data";

export const loadFees = keptReference(() => storedFees(db()));
