/** The published glossary. */
import "server-only";
import { db } from "../platform/db";
import { kept } from "../platform/kept";
import { storedGlossary } from "./data";

/** Milliseconds a process may answer from what it read before. */
const FRESH_FOR = 2000;

export const loadGlossary = kept(() => storedGlossary(db()), FRESH_FOR);
