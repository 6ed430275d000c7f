/** The doors of an advisor's forms. */
"use server";
import { provenLately } from "../access/actor";
import { fileForm } from "../access/file-form";
import { conflict, DONE, problem, wrongField } from "../access/form";
import { guardedCall } from "../access/guard";
import { openFile } from "../access/scope";
import { today } from "../platform/clock";
import { proveFact } from "../profile/mutations";
import { isTopic } from "../profile/topics";
import { amendNote, assignAdvisor, endAssignment, keepNote, moveStage, writeNote } from "./mutations";
import {
  AmendForm,
  AssignForm,
  EndAssignmentForm,
  NoteDraft,
  NoteForm,
  ProofForm,
  StageForm,
} from "./schema";

export const submitNote = fileForm(NoteForm, "write", async (scope, note, form) => {
  const result = await writeNote(scope, note);
  return result.ok ? DONE : problem(result.reason, form);
});

export const submitAmendment = fileForm(AmendForm, "write", async (scope, note, form) => {
  const result = await amendNote(scope, note);
  if (result.ok) return DONE;
  return result.reason === "conflict"
    ? conflict(form, result.theirs, result.version)
    : problem(result.reason, form);
});

export const submitStage = fileForm(StageForm, "stage", async (scope, { stage, version }, form) => {
  const result = await moveStage(scope, stage, version);
  return result.ok ? DONE : conflict(form, result.theirs);
});

export const submitProof = fileForm(ProofForm, "prove", async (scope, input, form) => {
  if (!isTopic(input.topic)) return problem("not_found", form);
  const result = await proveFact(scope, today(), input.topic, input.fact, input.version, input.proof);
  return result.ok ? DONE : problem(result.reason, form);
});

export const submitAssignment = fileForm(AssignForm, "assign", async (scope, { advisor }, form) => {
  if (!provenLately(scope.actor, new Date())) return problem("prove_again", form);
  const result = await assignAdvisor(scope, advisor);
  return result.ok ? DONE : wrongField("advisor", result.reason, form);
});

export const submitEndOfAssignment = fileForm(
  EndAssignmentForm,
  "assign",
  async (scope, { assignment }, form) =>
    (await endAssignment(scope, assignment)) ? DONE : problem("not_found", form),
);

/** Keeps a note that is being written. Says when it was kept, so that the page can. */
export const keepNoteDraft = guardedCall(
  async (actor, clientId: string, draft: unknown): Promise<{ ok: true; at: string } | { ok: false }> => {
    const parsed = NoteDraft.safeParse(draft);
    if (!parsed.success) return { ok: false };
    const at = await openFile(actor, "write", String(clientId), (scope) => keepNote(scope, parsed.data));
    return at ? { ok: true, at: at.toISOString() } : { ok: false };
  },
);
