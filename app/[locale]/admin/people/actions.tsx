"use server";
import { getTranslations } from "next-intl/server";
import { PeopleList } from "@/components/people/people-list";
import type { Found } from "@/components/ui/use-live-list";
import { guardedCall } from "@/lib/access/guard";
import { loadPeople } from "@/lib/people/admin/loaders";
import { PeopleQuery } from "@/lib/people/admin/schema";

/** Draws the people whose name or address holds a text, among those the address asks for. */
export const drawPeople = guardedCall(async (actor, asked: unknown, text: string): Promise<Found> => {
  if (!actor.ability.can("invite", "Person")) return { ok: false };
  const parsed = PeopleQuery.safeParse(asked ?? {});
  if (!parsed.success) return { ok: false };
  const query = { ...parsed.data, page: 1 };
  const people = await loadPeople(actor, query, String(text).slice(0, 200));
  const t = await getTranslations("admin");
  const { rows, total } = people;
  return {
    ok: true,
    said: rows.length === 0 ? t("people.noMatch") : t("people.shown", { total, from: 1, to: rows.length }),
    node: <PeopleList people={people} query={query} paged={false} />,
  };
});
