import { assignedTo, hasToldAll, notes, opens, proves, type Story, signsIn, tells, toStage } from "../story";

export const gareth: Story = {
  slug: "gareth-pritchard",
  name: "Gareth Pritchard-Nkemelu",
  locale: "en",
  covers: ["practice_ready"],
  story: {
    en: "A family doctor from Wales with ten years of practice behind him and a job offer in a small Nova Scotia town: a practice-ready candidate, not a resident.",
    fr: "Médecin de famille gallois, dix ans d’exercice et une offre d’emploi dans une petite ville de la Nouvelle-Écosse : un candidat prêt à exercer, pas un résident.",
  },
  tell: (days) => ({
    cameOn: days.ago(6),
    answers: {
      citizenships: ["GB"],
      permanentResidence: [],
      residence: { country: "GB", since: "1986-01-01" },
      firstLanguages: ["en", "cy"],
      education: [
        {
          school: {
            name: "Cambrian School of Medicine",
            country: "GB",
            wdomsListed: true,
            canadaSponsorNote: true,
            accreditations: ["wfme_recognized"],
          },
          degree: "mbbs",
          languageOfInstruction: "en",
          graduatedOn: "2010-07-09",
        },
      ],
      training: [
        {
          kind: "residency",
          country: "GB",
          accreditor: "other",
          specialty: "family_medicine",
          startedOn: "2012-08-01",
          endedOn: "2015-08-04",
          completed: true,
        },
      ],
      practice: [
        {
          country: "GB",
          specialty: "family_medicine",
          startedOn: "2015-09-01",
          hoursPerWeek: 38,
          independent: true,
          inPerson: true,
          mostResponsible: true,
        },
      ],
      licences: [
        {
          jurisdiction: "GB",
          kind: "full",
          status: "active",
          unsupervised: true,
          disciplined: false,
          issuedOn: "2010-08-01",
        },
      ],
      exams: [],
      certifications: [],
      matches: [],
    },
    since: [
      [days.ago(6), assignedTo("lindiwe")],
      [days.ago(5, 25), opens("lindiwe")],
      [days.ago(5, 25), toStage("lindiwe", "preparing")],
      [
        days.ago(5),
        tells("standings", {
          authority: "employer",
          track: "job_offer",
          status: "approved",
          decidedOn: days.ago(5),
        }),
      ],
      [
        days.ago(4),
        tells("standings", {
          authority: "mcc_source_verification",
          status: "completed",
          decidedOn: days.ago(4),
        }),
      ],
      [days.ago(4), hasToldAll("standings")],
      [days.ago(3), proves("lindiwe", "licences", { jurisdiction: "GB" }, "verified_at_source")],
      [days.ago(2), tells("exams", { exam: "tdm", result: "scheduled", scheduledFor: days.ahead(4) })],
      [
        days.ago(2),
        notes(
          "lindiwe",
          "shared",
          "A certificate of good standing is only good for a few months. Ask for it in the spring, not now.",
        ),
      ],
      [days.ago(1), toStage("lindiwe", "applying")],
      [days.ago(0, 3), signsIn],
    ],
  }),
};
