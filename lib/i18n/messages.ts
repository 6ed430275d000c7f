/** Every sentence of the interface, by language and part of the product. */
import aboutEn from "./messages/en/about.json";
import adminEn from "./messages/en/admin.json";
import caseloadEn from "./messages/en/caseload.json";
import checkEn from "./messages/en/check.json";
import landingEn from "./messages/en/landing.json";
import pathwaysEn from "./messages/en/pathways.json";
import shellEn from "./messages/en/shell.json";
import verdictEn from "./messages/en/verdict.json";
import aboutFr from "./messages/fr/about.json";
import adminFr from "./messages/fr/admin.json";
import caseloadFr from "./messages/fr/caseload.json";
import checkFr from "./messages/fr/check.json";
import landingFr from "./messages/fr/landing.json";
import pathwaysFr from "./messages/fr/pathways.json";
import shellFr from "./messages/fr/shell.json";
import verdictFr from "./messages/fr/verdict.json";
import type { Locale } from "./routing";

const MESSAGES = {
  en: {
    about: aboutEn,
    admin: adminEn,
    caseload: caseloadEn,
    check: checkEn,
    landing: landingEn,
    pathways: pathwaysEn,
    shell: shellEn,
    verdict: verdictEn,
  },
  fr: {
    about: aboutFr,
    admin: adminFr,
    caseload: caseloadFr,
    check: checkFr,
    landing: landingFr,
    pathways: pathwaysFr,
    shell: shellFr,
    verdict: verdictFr,
  },
};

/** All messages of a language. */
export function messagesOf(locale: Locale): (typeof MESSAGES)["en"] {
  return MESSAGES[locale] as (typeof MESSAGES)["en"];
}
