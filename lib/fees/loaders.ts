/** The published fees. */
import "server-only";
import { db } from "../platform/db";
import { kept } from "../platform/kept";
import { storedFees } from "./data";

export const loadFees = kept(() => storedFees(db()));
