/** What the screens of people and activity are made of. */
import type { Page } from "../../platform/page";
import type { loadPerson } from "./loaders";
import type { RoleId, Status } from "./schema";

/** One page of a list. */
export interface Paged<Row> extends Page {
  rows: Row[];
}

/** Somebody in the list of people. */
export interface PersonRow {
  id: string;
  name: string;
  email: string | null;
  status: Status;
  roles: RoleId[];
  createdAt: Date;
  /** For somebody with a file: the names of who advises them now. */
  advisors: string[] | null;
}

/** Somebody's account as an admin opens it. */
export type Account = NonNullable<Awaited<ReturnType<typeof loadPerson>>>;

/** One line of the log. */
export interface LogRow {
  id: string;
  at: Date;
  actorId: string | null;
  actor: string | null;
  capacity: string;
  action: string;
  object: { kind: string; id: string };
  /** Of the person the object is or concerns, where it is one who may be known. */
  objectName: string | null;
  /** The client whose file it is about, or null for the installation's own chain. */
  file: string | null;
  place: number;
}
