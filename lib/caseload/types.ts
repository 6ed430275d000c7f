/** What a caseload and a client's file are made of, for screens. */
import type { Verdict } from "../eligibility/judge";
import type { Page } from "../platform/page";
import type { openClientFile } from "./loaders";
import type { StoredVerdict } from "./nearest";
import type { Need, Stage, Visibility } from "./schema";

/** A client in the list, before the details of their page are read. */
export interface Listed {
  id: string;
  name: string;
  stage: Stage;
}

export interface CaseloadRow extends Listed {
  /** Where they studied: the newest degree's country. */
  country: string | null;
  counts: Partial<Record<Verdict, number>>;
  nearest: StoredVerdict | null;
  next: { on: string; pathway: string } | null;
  /** When the client last changed something. */
  theirs: Date | null;
  /** When this advisor last wrote, proved, answered or moved something. */
  mine: Date | null;
  /** Questions that wait for an answer. */
  asks: number;
}

/** Somebody who needs their advisor today, and since or until when. */
export interface Needing {
  id: string;
  name: string;
  /** The day it has waited since, or falls on. */
  on: string;
  pathway: string | null;
}

/** The clients that match, one page of them, beside what is true of the whole caseload. */
export interface Caseload extends Page {
  rows: CaseloadRow[];
  /** Clients in all. */
  all: number;
  needs: Record<Need, Needing[]>;
  stages: Record<Stage, number>;
}

export interface FileNote {
  id: string;
  authorId: string;
  own: boolean;
  visibility: Visibility;
  body: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export interface FileEvent {
  id: string;
  at: Date;
  actorId: string | null;
  action: string;
  object: { kind: string; id: string };
  payload: Record<string, unknown> | null;
}

/** A client's file as their advisor reads it. */
export type ClientFile = NonNullable<Awaited<ReturnType<typeof openClientFile>>>;
