/** What somebody sees of their own account. */
import "server-only";
import type { Actor } from "../../access/actor";
import { sessionsOf } from "../../access/session";
import type { Locale } from "../../i18n/routing";
import { asPerson } from "../../platform/db";
import { CONSENT_WORDINGS, wordingOf } from "../consents";
import { PURPOSES, type Purpose } from "../schema";

export interface OwnSession {
  id: string;
  agent: string;
  since: Date;
  lastSeen: Date;
  current: boolean;
}

export interface OwnConsent {
  purpose: Purpose;
  /** The words agreed to where the consent is given, else those in force. */
  text: string;
  version: number;
  given: Date | null;
  /** Earlier consents for this purpose, newest first. */
  past: { version: number; text: string; given: Date; withdrawn: Date }[];
}

export interface OwnSettings {
  name: string;
  email: string;
  language: Locale;
  sessions: OwnSession[];
  /** Empty for staff, who agree to nothing here: the service keeps no file about them. */
  consents: OwnConsent[];
}

const textOf = (purpose: string, version: number, locale: Locale): string =>
  CONSENT_WORDINGS.find((words) => words.purpose === purpose && words.version === version)?.text[locale] ??
  "";

/** Everything on the page of settings. */
export async function loadSettings(actor: Actor, locale: Locale): Promise<OwnSettings> {
  const [sessions, { person, given }] = await Promise.all([
    sessionsOf(actor.id),
    asPerson(actor.id, async (tx) => ({
      person: await tx.person.findUniqueOrThrow({
        where: { id: actor.id },
        select: { name: true, email: true, locale: true },
      }),
      given: await tx.consent.findMany({ where: { personId: actor.id }, orderBy: { givenAt: "desc" } }),
    })),
  ]);
  const consents = PURPOSES.map((purpose): OwnConsent => {
    const rows = given.filter((row) => row.purpose === purpose);
    const open = rows.find((row) => row.withdrawnAt === null);
    const version = open?.version ?? wordingOf(purpose).version;
    return {
      purpose,
      text: textOf(purpose, version, locale),
      version,
      given: open?.givenAt ?? null,
      past: rows.flatMap((row) =>
        row.withdrawnAt
          ? [
              {
                version: row.version,
                text: textOf(purpose, row.version, locale),
                given: row.givenAt,
                withdrawn: row.withdrawnAt,
              },
            ]
          : [],
      ),
    };
  });
  return {
    name: person.name,
    email: person.email ?? "",
    language: person.locale,
    sessions: sessions
      .map(({ id, agent, createdAt, lastSeenAt }) => ({
        id,
        agent,
        since: createdAt,
        lastSeen: lastSeenAt,
        current: id === actor.sessionId,
      }))
      // The one people sit at comes first, so that nobody looks for it.
      .sort((a, b) => Number(b.current) - Number(a.current)),
    consents: actor.ability.can("export", "Client") ? consents : [],
  };
}
