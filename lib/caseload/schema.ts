/** What advisors and admins type about clients, and the codes a list of clients is asked for with. Safe in the browser. */
import { z } from "zod";
import { Proof } from "../profile/topics";
import { STAGES, VISIBILITIES } from "./codes";

export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

export const Visibility = z.enum(VISIBILITIES);
export type Visibility = z.infer<typeof Visibility>;

/** Verdicts in the order they are counted; what does not apply is not counted. */
export const COUNTED_VERDICTS = [
  "eligible",
  "conditional",
  "needs_information",
  "not_yet",
  "ineligible",
] as const;

/** Why somebody needs their advisor today. */
export const NEEDS = ["answer", "date", "unopened"] as const;
export type Need = (typeof NEEDS)[number];
export const SORTS = ["name", "stage", "date", "contact"] as const;

/** What a caseload's address may hold: closed codes only; what is none of them counts as not said. */
export const CaseloadQuery = z.object({
  stage: Stage.optional().catch(undefined),
  verdict: z.enum(COUNTED_VERDICTS).optional().catch(undefined),
  needs: z.enum(NEEDS).optional().catch(undefined),
  sort: z.enum(SORTS).catch("name"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type CaseloadQuery = z.infer<typeof CaseloadQuery>;

/** The query part of an address that asks for this; what is the usual is left out. */
export function addressOf(query: Partial<CaseloadQuery>): string {
  const parts = new URLSearchParams();
  for (const key of ["needs", "stage", "verdict"] as const) if (query[key]) parts.set(key, query[key]);
  if (query.sort && query.sort !== "name") parts.set("sort", query.sort);
  if (query.page && query.page > 1) parts.set("page", String(query.page));
  const text = parts.toString();
  return text === "" ? "/caseload" : `/caseload?${text}`;
}

const Id = z.uuid("id");
const Version = z.coerce.number().int().min(1).max(2_147_483_647);
const NoteBody = z.string().trim().min(1, "note").max(10_000, "note_long");

/** A note. Its id is made with the form, so that a form sent twice makes one note. */
export const NoteForm = z.object({ client: Id, id: Id, body: NoteBody, visibility: Visibility });
export type NoteForm = z.infer<typeof NoteForm>;
export const AmendForm = NoteForm.extend({ version: Version });
export type AmendForm = z.infer<typeof AmendForm>;
export const StageForm = z.object({ client: Id, stage: Stage, version: Version });
export const ProofForm = z.object({
  client: Id,
  topic: z.string().max(40),
  fact: Id,
  version: Version,
  proof: Proof,
});

/** A note somebody has begun. */
export const NoteDraft = z.object({ id: Id, body: z.string().max(10_000), visibility: Visibility });
export type NoteDraft = z.infer<typeof NoteDraft>;

export const AssignForm = z.object({ client: Id, advisor: z.uuid("advisor") });
export const EndAssignmentForm = z.object({ client: Id, assignment: Id });

/** Rows of one page of a list. */
export const PAGE = 100;
