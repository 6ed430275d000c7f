import { assignedTo, corrects, hasToldAll, notes, opens, proves, type Story, tells, toStage } from "../story";

export const rui: Story = {
  slug: "rui-tavares",
  name: "Rui Miguel Tavares",
  locale: "en",
  covers: ["already_certified"],
  story: {
    en: "Trained in Toronto, certified by the Royal College and licensed in Ontario. His file is about to be closed: the way is walked.",
    fr: "Formé à Toronto, certifié par le Collège royal et titulaire d’un permis en Ontario. Son dossier va être fermé : le chemin est parcouru.",
  },
  tell: (days) => ({
    cameOn: days.ago(12),
    answers: {
      citizenships: ["PT", "CA"],
      residence: { country: "CA", subdivision: "CA-ON", since: "2016-05-01" },
      education: [
        {
          school: {
            name: "Tagus Lisbon Faculty of Medicine",
            country: "PT",
            wdomsListed: true,
            canadaSponsorNote: true,
            accreditations: ["wfme_recognized"],
          },
          degree: "md",
          languageOfInstruction: "pt",
          graduatedOn: "2014-07-18",
        },
      ],
      exams: [
        { exam: "mccqe1", result: "pass", takenOn: "2017-05-01", score: 260, scoreScale: "mccqe1:2015" },
        { exam: "nac", result: "pass", takenOn: "2017-09-16" },
      ],
      matches: [{ service: "carms", year: 2019, iteration: 1, province: "CA-ON", outcome: "matched" }],
      training: [
        {
          kind: "residency",
          country: "CA",
          subdivision: "CA-ON",
          accreditor: "rcpsc",
          specialty: "internal_medicine",
          creditable: true,
          startedOn: "2019-07-01",
          endedOn: "2023-06-30",
          completed: true,
        },
      ],
      commitments: [{ authority: "on_ministry", status: "signed", years: 5, startedOn: "2023-07-10" }],
      certifications: [],
      licences: [],
    },
    since: [
      [days.ago(12), assignedTo("lindiwe", "wendell")],
      [days.ago(11), opens("lindiwe")],
      [days.ago(11), toStage("lindiwe", "training")],
      [
        days.ago(9),
        tells("certifications", { body: "rcpsc", specialty: "internal_medicine", certifiedOn: "2023-06-27" }),
      ],
      [days.ago(9), hasToldAll("certifications")],
      [
        days.ago(8),
        tells("licences", {
          jurisdiction: "CA-ON",
          kind: "full",
          status: "active",
          unsupervised: true,
          disciplined: false,
          issuedOn: "2023-07-05",
        }),
      ],
      [days.ago(7), proves("lindiwe", "certifications", { body: "rcpsc" }, "verified_at_source")],
      [days.ago(7), proves("lindiwe", "licences", { jurisdiction: "CA-ON" }, "verified_at_source")],
      [days.ago(3), corrects("commitments", { authority: "on_ministry" }, { status: "completed" })],
      [days.ago(1), toStage("lindiwe", "closed")],
      [
        days.ago(1),
        notes(
          "lindiwe",
          "shared",
          "It was a pleasure. You can download everything we hold before you close your account.",
        ),
      ],
    ],
  }),
};
