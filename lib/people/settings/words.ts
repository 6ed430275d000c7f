/** What the settings show of sessions and consents, in words. */
import { createTranslator } from "next-intl";
import { longDay, momentText } from "../../i18n/format";
import { messagesOf } from "../../i18n/messages";
import type { Locale } from "../../i18n/routing";
import { browserOf } from "./browser";
import type { OwnConsent, OwnSession } from "./loaders";

const translator = (locale: Locale) =>
  createTranslator({ locale, messages: messagesOf(locale), namespace: "settings" });

/** "Firefox on Android", or as much of it as the browser says. */
export function browserText(agent: string, locale: Locale): string {
  const t = translator(locale);
  const { browser, system } = browserOf(agent);
  return browser && system ? t("browserOn", { browser, system }) : (browser ?? system ?? t("unknownBrowser"));
}

export function sessionLines(sessions: readonly OwnSession[], locale: Locale) {
  const t = translator(locale);
  return sessions.map(({ id, agent, since, lastSeen, current }) => ({
    id,
    current,
    browser: browserText(agent, locale),
    since: momentText(since, locale),
    times: t("sessionTimes", { since: momentText(since, locale), seen: momentText(lastSeen, locale) }),
  }));
}

export function consentLines(consents: readonly OwnConsent[], locale: Locale) {
  const t = translator(locale);
  return consents.map(({ purpose, text, version, given, past }) => ({
    purpose,
    title: t(`purposes.${purpose}`),
    text,
    given: given !== null,
    state: given ? t("given", { date: longDay(given, locale), version }) : t("notGiven"),
    fixed: purpose === "advising" ? t("advisingNeeded") : "",
    past: past.map((one) =>
      t("was", {
        version: one.version,
        given: longDay(one.given, locale),
        withdrawn: longDay(one.withdrawn, locale),
      }),
    ),
  }));
}
