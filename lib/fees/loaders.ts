/** The published fees. */
import "server-only";
import { db } from "../platform/db";
import { kept } from "../platform/kept";
import { storedFees } from "./data";

/** Milliseconds a process may answer from what it read before. */
const FRESH_FOR = 2000;

export const loadFees = kept(() => storedFees(db()), FRESH_FOR);
