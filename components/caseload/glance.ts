/** The six things an advisor looks at first, each in one line, or null where nothing is known. */
import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/routing";
import { placeName } from "@/lib/intake/places";
import type { FactBody, FileFacts } from "@/lib/profile/topics";
import { codeName } from "@/lib/profile/words";

type T = ReturnType<typeof useTranslations<"caseload">>;
const year = (value: unknown): string | null => (typeof value === "string" ? value.slice(0, 4) : null);
const joined = (parts: (string | null | undefined)[], by = ", "): string | null =>
  parts.filter(Boolean).join(by) || null;

export function glanceOf(facts: FileFacts, t: T, locale: Locale) {
  const bodies = (topic: keyof FileFacts): FactBody[] => facts[topic].facts.map(({ body }) => body);
  const place = (value: unknown) => (typeof value === "string" ? placeName(value, locale) : null);
  const degree = bodies("education").at(-1);
  const resident = bodies("permanentResidence").map((body) => place(body.country));
  const permits = bodies("workAuthorizations").map((body) =>
    codeName("workAuthorizations", "kind", String(body.kind), locale),
  );
  const citizen = bodies("citizenships").map((body) => place(body.country));
  const practice = bodies("practice").at(-1);
  const wishes = bodies("preferences")[0];
  const listed = (value: unknown, word: (code: string) => string) =>
    Array.isArray(value) ? value.map((one) => word(String(one))).join(", ") : null;
  return {
    school:
      degree &&
      joined([
        typeof degree.schoolName === "string" ? degree.schoolName : place(degree.schoolCountry),
        year(degree.graduatedOn ?? degree.expectedGraduationOn),
      ]),
    status:
      resident.length > 0
        ? t("file.pr", { countries: resident.join(", ") })
        : (joined(permits) ??
          (citizen.length > 0 ? t("file.citizen", { countries: citizen.join(", ") }) : null)),
    exams: joined(
      newest(bodies("exams")).map((body) => examWord(body, t, locale)),
      " · ",
    ),
    practice:
      practice &&
      joined([place(practice.country), joined([year(practice.startedOn), year(practice.endedOn)], "–")]),
    wants:
      wishes &&
      joined([
        listed(wishes.specialties, (code) => codeName("preferences", "specialties", code, locale)),
        listed(wishes.jurisdictions, (code) => placeName(code, locale)),
      ]),
  };
}

/** The newest attempt of each exam, the last three of them. */
function newest(attempts: FactBody[]): FactBody[] {
  const last = new Map(attempts.map((body) => [body.exam, body]));
  return [...last.values()].slice(-3);
}

function examWord(body: FactBody, t: T, locale: Locale): string {
  const exam = codeName("exams", "exam", String(body.exam), locale);
  if (body.result === "pass") return t("file.passed", { exam });
  return body.result === "scheduled" ? t("file.booked", { exam }) : t("file.tried", { exam });
}
