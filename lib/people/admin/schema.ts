/** What admins ask for about people and activity. Safe in the browser. */
import { z } from "zod";
import { ActivityAction } from "../../activity/schema";
import { CalendarDate } from "../../eligibility/profile";
import { ROLES, STATUSES } from "./codes";

export const RoleId = z.enum(ROLES);
export type RoleId = z.infer<typeof RoleId>;
export type Status = (typeof STATUSES)[number];

const Page = z.coerce.number().int().min(1).max(100_000).catch(1);

/** What the address of the list of people may hold: closed codes only. */
export const PeopleQuery = z.object({
  role: RoleId.optional().catch(undefined),
  status: z.enum(STATUSES).optional().catch(undefined),
  page: Page,
});
export type PeopleQuery = z.infer<typeof PeopleQuery>;

/** What the address of the log may hold: closed codes, ids and a day. */
export const ActivityQuery = z.object({
  action: ActivityAction.optional().catch(undefined),
  actor: z.uuid().optional().catch(undefined),
  file: z.uuid().optional().catch(undefined),
  day: CalendarDate.optional().catch(undefined),
  page: Page,
});
export type ActivityQuery = z.infer<typeof ActivityQuery>;

/** Where a file's history does not hold: at which entry, and whether the entry or what was said beside it is wrong. */
export interface ChainFault {
  place: number;
  fault: "entry" | "said_changed" | "said_missing";
}

/** An address with those of the parts that say something. */
export function addressWith(path: string, parts: Record<string, string | number | undefined>): string {
  const said = new URLSearchParams();
  for (const [key, value] of Object.entries(parts))
    if (value !== undefined && value !== "" && !(key === "page" && value === 1)) said.set(key, String(value));
  const text = said.toString();
  return text === "" ? path : `${path}?${text}`;
}

export const RoleForm = z.object({
  person: z.uuid("not_found"),
  role: RoleId,
  given: z.enum(["yes", "no"]),
});
export const CloseForm = z.object({ person: z.uuid("not_found") });

export const DisableForm = z.object({ person: z.uuid("not_found"), disabled: z.enum(["yes", "no"]) });
