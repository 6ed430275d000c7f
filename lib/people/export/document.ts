/**
 * The same export for people instead of programs: sections of sentences and tables, in their language. Nothing is left
 * out but what only a program can use, such as digests.
 */
import { createTranslator } from "next-intl";
import { payloadOf } from "../../activity/schema";
import { lineWords } from "../../activity/words";
import { NoteDraft } from "../../caseload/schema";
import type { Bilingual } from "../../eligibility/rule";
import { longDate, longDay, momentText } from "../../i18n/format";
import { messagesOf } from "../../i18n/messages";
import type { Locale } from "../../i18n/routing";
import { isTopic } from "../../profile/topics";
import { factWords, topicCodeName } from "../../profile/words";
import { browserText } from "../settings/words";
import type { DataExport, Json } from "./schema";

export type Part = { title: string; note?: string } & (
  | { kind: "pairs"; pairs: readonly (readonly [label: string, value: string])[] }
  | { kind: "lines"; lines: readonly string[] }
  | { kind: "table"; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: "facts"; topics: readonly FactGroup[] }
);
export interface FactGroup {
  title: string;
  notes: readonly string[];
  facts: readonly {
    name: string;
    says: readonly (readonly [label: string, value: string])[];
    proof: string;
  }[];
}

/** What stands in a draft of a note, or all of a draft that is none. */
function draftText(content: Json): string {
  const note = NoteDraft.safeParse(content);
  return note.success ? note.data.body : JSON.stringify(content);
}

/** Writes the document. `titles` names pathways; one that no longer exists keeps its id. */
export function documentOf(
  data: DataExport,
  locale: Locale,
  titles: ReadonlyMap<string, Bilingual>,
): readonly Part[] {
  const messages = messagesOf(locale);
  const t = createTranslator({ locale, messages, namespace: "settings" });
  const noteWord = createTranslator({ locale, messages, namespace: "caseload.file.notes" });
  const verdictWord = createTranslator({ locale, messages, namespace: "verdict" });
  const at = (instant: string): string => momentText(instant, locale);
  const on = (instant: string): string => longDay(instant, locale);
  const day = (date: string): string => longDate(date, locale);
  const names = new Map(data.people.map(({ id, name }) => [id, name]));
  const who = (id: string | null): string =>
    id === null ? t("portal") : id === data.account.id ? t("yourself") : (names.get(id) ?? t("somebody"));
  const pathway = (id: string): string => titles.get(id)?.[locale] ?? id;
  const { account, file } = data;

  const parts: Part[] = [
    {
      title: t("account"),
      kind: "pairs",
      pairs: [
        [t("name"), account.name],
        [t("email"), account.email ?? ""],
        [t("language"), t(account.language)],
        [t("status"), t(`statuses.${account.status as "active"}`)],
        [t("openedAt"), at(account.openedAt)],
        [t("roles"), account.roles.map(({ role }) => t(`role.${role as "applicant"}`)).join(", ")],
        [t("passwordChangedAt"), account.passwordChangedAt ? at(account.passwordChangedAt) : ""],
        ...(file ? ([[t("stage"), t(`stages.${file.stage as "intake"}`)]] as const) : []),
      ],
    },
  ];
  if (data.signUp) {
    const { name, askedAt, confirmedAt } = data.signUp;
    const line = t("signedUp", { name, asked: at(askedAt), confirmed: at(confirmedAt) });
    parts.push({ title: t("signUp"), kind: "lines", lines: [line] });
  }
  if (data.consents.length > 0)
    parts.push({
      title: t("consents"),
      kind: "lines",
      lines: data.consents.map(({ purpose, version, words, givenAt, withdrawnAt }) => {
        const state = withdrawnAt
          ? t("was", { version, given: on(givenAt), withdrawn: on(withdrawnAt) })
          : t("given", { date: on(givenAt), version });
        return `${t(`purposes.${purpose as "advising"}`)}. ${words[locale]} ${state}.`;
      }),
    });
  if (file) parts.push(...fileParts(file));
  if (data.work.notes.length + data.work.drafts.length > 0)
    parts.push({
      title: t("work"),
      note: t("workText"),
      kind: "lines",
      lines: [
        ...data.work.notes.map(
          ({ seenBy, text, writtenAt }) =>
            `${on(writtenAt)}. ${noteWord(`badge.${seenBy as "mine"}`)}. ${text}`,
        ),
        ...data.work.drafts.map(
          ({ content, changedAt }) => `${at(changedAt)}. ${t("draft")}. ${draftText(content)}`,
        ),
      ],
    });
  parts.push({
    title: t("messages"),
    note: t("messagesText"),
    kind: "lines",
    lines: data.messages.map(({ kind, writtenAt, sentAt }) => {
      const what = t(`messageKinds.${kind as "reset"}`);
      return `${at(writtenAt)}. ${what}. ${sentAt ? t("messageSent", { at: at(sentAt) }) : t("messageWaits")}.`;
    }),
  });
  parts.push({
    title: t("allSessions"),
    kind: "lines",
    lines: data.sessions.map(({ browser, beganAt, lastSeenAt, endedAt }) => {
      const times = t("sessionTimes", { since: at(beganAt), seen: at(lastSeenAt) });
      return `${browserText(browser, locale)}. ${times} ${endedAt ? t("endedAt", { at: at(endedAt) }) : t("open")}.`;
    }),
  });
  parts.push({
    title: t("history"),
    note: t("historyText"),
    kind: "table",
    head: [t("when"), t("who"), t("what")],
    rows: data.activity.map((row) => [at(row.at), who(row.by), happenedText(row)]),
  });
  return parts;

  /** What happened, and what was said before and after it. */
  function happenedText({ action, object, details }: DataExport["activity"][number]): string {
    const payload = payloadOf(details);
    const { what, before, now } = lineWords(
      { action, object, payload },
      { reader: "client", titles, locale },
    );
    const said = before && now ? t("instead", { before, now }) : (now ?? before);
    return said ? `${what}. ${said}` : what;
  }

  function fileParts(own: NonNullable<DataExport["file"]>): Part[] {
    const topics = own.topics.flatMap(({ topic, complete, unsure, facts }): FactGroup[] => {
      if (!isTopic(topic)) return [];
      const notes = [
        ...(unsure.length > 0
          ? [t("unsure", { codes: unsure.map((code) => topicCodeName(topic, code, locale)).join(", ") })]
          : []),
        ...(facts.length === 0 && complete ? [t("listEmpty")] : []),
        ...(complete ? [] : [t("listOpen")]),
      ];
      return [
        {
          title: messages.profile.topics[topic],
          notes,
          facts: facts.map(({ says, saidBy, saidAt, proof, provenBy, provenOn }) => {
            const { name, more } = factWords(topic, says, locale);
            const proven = { who: who(provenBy), date: provenOn ? day(provenOn) : "" };
            return {
              name,
              says: more.map(({ label, value }) => [label, value] as const),
              proof: `${t("saidBy", { who: who(saidBy), date: on(saidAt) })}. ${t(`proofs.${proof}`, proven)}.`,
            };
          }),
        },
      ];
    });
    return [
      { title: t("facts"), kind: "facts", topics },
      {
        title: t("advisors"),
        kind: "lines",
        lines: own.advisors.map(
          ({ advisor, from, to }) =>
            `${who(advisor)}. ${to ? t("fromTo", { from: on(from), to: on(to) }) : t("fromOn", { from: on(from) })}.`,
        ),
      },
      {
        title: t("notes"),
        kind: "lines",
        lines: own.notes.map(({ author, text, writtenAt }) => `${who(author)}, ${on(writtenAt)}. ${text}`),
      },
      {
        title: t("reviews"),
        kind: "lines",
        lines: own.reviews.map(({ pathway: id, question, askedAt, answer, answeredBy, answeredAt }) => {
          const said = answer
            ? `${t("answer", { who: who(answeredBy), date: answeredAt ? on(answeredAt) : "" })}. ${answer}`
            : `${t("noAnswer")}.`;
          return `${pathway(id)}, ${on(askedAt)}. ${question} ${said}`;
        }),
      },
      {
        title: t("programNotes"),
        kind: "lines",
        lines: own.programNotes.map(
          ({ title, text, changedAt }) => `${title[locale]}, ${on(changedAt)}. ${text}`,
        ),
      },
      {
        title: t("programSearches"),
        kind: "lines",
        lines: own.programSearches.map(({ name, address, keptAt }) => `${name}, ${on(keptAt)}. ${address}`),
      },
      {
        title: t("drafts"),
        kind: "lines",
        lines: own.drafts.map(
          ({ form, content, changedAt }) => `${form}, ${at(changedAt)}. ${JSON.stringify(content)}`,
        ),
      },
      {
        title: t("verdicts"),
        note: t("verdictsText"),
        kind: "table",
        head: [t("asOf"), t("pathway"), t("verdict")],
        rows: own.verdicts.map(({ asOf, pathway: id, verdict, newest }) => {
          const word = verdictWord(verdict as "eligible");
          return [day(asOf), pathway(id), newest ? t("newest", { verdict: word }) : word];
        }),
      },
    ];
  }
}
