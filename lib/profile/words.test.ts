import { expect, test } from "vitest";
import { TOPIC_FIELDS } from "./fields";
import { type FactBody, TOPIC_NAMES, type TopicName } from "./topics";
import { shortLine } from "./words";

const NB = "\u00A0";

test.each<[TopicName, FactBody, string, string]>([
  [
    "exams",
    { exam: "mccqe1", result: "pass", takenOn: "2026-05-26", score: 512, scoreScale: "mccqe1:2025" },
    `MCCQE Part I · Passed · taken on 26${NB}May 2026 · score 512`,
    `EACMC, partie I · Réussi · passé le 26${NB}mai 2026 · note obtenue de 512`,
  ],
  [
    "exams",
    { exam: "nac", result: "scheduled", scheduledFor: "2027-02-26" },
    `NAC Examination · booked for 26${NB}February 2027`,
    `Examen de la CNE · réservé pour le 26${NB}février 2027`,
  ],
  [
    "exams",
    { exam: "nac", result: "scheduled" },
    "NAC Examination · Booked",
    "Examen de la CNE · Séance réservée",
  ],
  [
    "education",
    {
      schoolCountry: "TN",
      degree: "md",
      languageOfInstruction: "fr",
      wdomsListed: true,
      ecfmgEligible: false,
      accreditations: [],
    },
    "Tunisia · MD · taught in French · in the World Directory · no ECFMG note",
    "Tunisie · MD · enseigné en français · au World Directory · sans mention de l’ECFMG",
  ],
  [
    "workAuthorizations",
    { kind: "work_permit", country: "CA", validUntil: "2027-07-26" },
    `Work permit · Canada · valid until 26${NB}July 2027`,
    `Permis de travail · Canada · valide jusqu’au 26${NB}juillet 2027`,
  ],
  [
    "standings",
    { authority: "pra_ab", track: "assessment", status: "completed" },
    "Alberta: practice readiness assessment (CPSA) · The assessment itself · Completed",
    `Alberta${NB}: évaluation de la capacité à exercer (CPSA) · L’évaluation elle-même · Terminé`,
  ],
  [
    "paperNames",
    { paper: "passport", name: "Amara Okafor" },
    "Passport · Amara Okafor",
    "Passeport · Amara Okafor",
  ],
  [
    "education",
    { schoolCountry: "CA", accreditations: ["cacms"] },
    "Canada · Accreditations of the school: CACMS, for Canadian schools",
    `Canada · Agréments de l’école${NB}: CAFMC, pour les écoles canadiennes`,
  ],
  [
    "preferences",
    { specialties: ["family_medicine", "psychiatry"], acceptsReturnOfService: true },
    "Specialties: Family medicine, Psychiatry · would sign a return of service",
    `Spécialités${NB}: Médecine familiale, Psychiatrie · accepterait un retour de service`,
  ],
])("a fact of %s as one short line: %j", (topic, body, en, fr) => {
  expect(shortLine(topic, body, "en")).toBe(en);
  expect(shortLine(topic, body, "fr")).toBe(fr);
});

test("a short line leaves out what older rows hold and no form asks for", () => {
  expect(shortLine("citizenships", { country: "IN", gone: "x" }, "en")).toBe("India");
});

test.each(TOPIC_NAMES)("every yes and no in %s has its short words", (topic) => {
  for (const { name } of TOPIC_FIELDS[topic].filter(({ type }) => type === "yes_no"))
    for (const said of [true, false])
      for (const locale of ["en", "fr"] as const)
        expect(shortLine(topic, { [name]: said }, locale), name).not.toMatch(/:|^(Yes|No|Oui|Non)$/);
});
