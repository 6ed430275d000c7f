import { assignedTo, notes, opens, type Story, signsIn, tells, toStage } from "../story";

export const tesfalem: Story = {
  slug: "tesfalem",
  name: "Tesfalem",
  locale: "en",
  covers: ["refugee_claimant", "one_word_name"],
  story: {
    en: "Uses one name only. Came as a refugee claimant without his original diploma and waits for the decision; until then the match is closed, and the exams are not.",
    fr: "N’a qu’un seul nom. Arrivé comme demandeur d’asile sans l’original de son diplôme, il attend la décision ; d’ici là, le jumelage est fermé, mais pas les examens.",
  },
  tell: (days) => ({
    cameOn: days.ago(7),
    answers: {
      citizenships: ["ER"],
      permanentResidence: [],
      workAuthorizations: [{ country: "CA", kind: "refugee_claimant", validFrom: days.ago(9) }],
      residence: { country: "CA", subdivision: "CA-ON", since: days.ago(9) },
      firstLanguages: ["ti"],
      education: [
        {
          school: { name: "Red Sea College of Medicine", country: "ER", wdomsListed: true },
          degree: "md",
          languageOfInstruction: "en",
          graduatedOn: "2016-07-30",
        },
      ],
      exams: [],
      matches: [],
      training: [],
    },
    since: [
      [days.ago(7), assignedTo("lindiwe")],
      [days.ago(6, 20), opens("lindiwe")],
      [days.ago(6, 20), toStage("lindiwe", "exploring")],
      [
        days.ago(6),
        notes(
          "lindiwe",
          "mine",
          "Does not want the embassy contacted under any circumstance. Ask before writing to his school.",
        ),
      ],
      [
        days.ago(5),
        tells("workAuthorizations", {
          country: "CA",
          kind: "work_permit",
          validFrom: days.ago(5),
          validUntil: days.ahead(19),
        }),
      ],
      [
        days.ago(4),
        tells("languageTests", {
          test: "ielts_academic",
          takenOn: days.ago(4, 8),
          overall: 7.5,
          listening: 8,
          reading: 7.5,
          writing: 7,
          speaking: 7.5,
        }),
      ],
      [days.ago(3), tells("paperNames", { paper: "degree", name: "Tesfalem Haile Woldu" })],
      [
        days.ago(3),
        notes(
          "lindiwe",
          "shared",
          "Your school may not answer. There is a way to have a degree verified without it; we will write the request together on Thursday.",
        ),
      ],
      [days.ago(2), tells("standings", { authority: "mcc_source_verification", status: "applied" })],
      [days.ago(1, 3), signsIn],
      [days.ago(0, 6), signsIn],
    ],
  }),
};
