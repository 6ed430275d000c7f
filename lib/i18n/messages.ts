/** Every sentence of the interface, by language and part of the product. */
import aboutEn from "./messages/en/about.json";
import accountEn from "./messages/en/account.json";
import activityEn from "./messages/en/activity.json";
import adminEn from "./messages/en/admin.json";
import caseloadEn from "./messages/en/caseload.json";
import checkEn from "./messages/en/check.json";
import homeEn from "./messages/en/home.json";
import landingEn from "./messages/en/landing.json";
import mailEn from "./messages/en/mail.json";
import pathwaysEn from "./messages/en/pathways.json";
import privacyEn from "./messages/en/privacy.json";
import profileEn from "./messages/en/profile.json";
import programsEn from "./messages/en/programs.json";
import referenceEn from "./messages/en/reference.json";
import reviewsEn from "./messages/en/reviews.json";
import rulesEn from "./messages/en/rules.json";
import settingsEn from "./messages/en/settings.json";
import shellEn from "./messages/en/shell.json";
import verdictEn from "./messages/en/verdict.json";
import aboutFr from "./messages/fr/about.json";
import accountFr from "./messages/fr/account.json";
import activityFr from "./messages/fr/activity.json";
import adminFr from "./messages/fr/admin.json";
import caseloadFr from "./messages/fr/caseload.json";
import checkFr from "./messages/fr/check.json";
import homeFr from "./messages/fr/home.json";
import landingFr from "./messages/fr/landing.json";
import mailFr from "./messages/fr/mail.json";
import pathwaysFr from "./messages/fr/pathways.json";
import privacyFr from "./messages/fr/privacy.json";
import profileFr from "./messages/fr/profile.json";
import programsFr from "./messages/fr/programs.json";
import referenceFr from "./messages/fr/reference.json";
import reviewsFr from "./messages/fr/reviews.json";
import rulesFr from "./messages/fr/rules.json";
import settingsFr from "./messages/fr/settings.json";
import shellFr from "./messages/fr/shell.json";
import verdictFr from "./messages/fr/verdict.json";
import type { Locale } from "./routing";

const MESSAGES = {
  en: {
    about: aboutEn,
    account: accountEn,
    activity: activityEn,
    admin: adminEn,
    caseload: caseloadEn,
    check: checkEn,
    home: homeEn,
    landing: landingEn,
    mail: mailEn,
    pathways: pathwaysEn,
    profile: profileEn,
    privacy: privacyEn,
    programs: programsEn,
    reference: referenceEn,
    reviews: reviewsEn,
    rules: rulesEn,
    settings: settingsEn,
    shell: shellEn,
    verdict: verdictEn,
  },
  fr: {
    about: aboutFr,
    account: accountFr,
    activity: activityFr,
    admin: adminFr,
    caseload: caseloadFr,
    check: checkFr,
    home: homeFr,
    landing: landingFr,
    mail: mailFr,
    pathways: pathwaysFr,
    profile: profileFr,
    privacy: privacyFr,
    programs: programsFr,
    reference: referenceFr,
    reviews: reviewsFr,
    rules: rulesFr,
    settings: settingsFr,
    shell: shellFr,
    verdict: verdictFr,
  },
};

type Messages = (typeof MESSAGES)["en"];

/** All messages of a language. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale] as Messages;
}

declare module "next-intl" {
  /** A key that names no message does not compile. */
  interface AppConfig {
    Messages: Messages;
  }
}
