import {
  agrees,
  assignedTo,
  corrects,
  hasToldAll,
  notes,
  opens,
  proves,
  type Story,
  signsIn,
  tells,
  toStage,
} from "../story";

export const amara: Story = {
  slug: "amara-okafor",
  name: "Amara Chidinma Okafor",
  locale: "en",
  covers: ["status_changed", "nac_booked"],
  story: {
    en: "Came on a work permit and became a permanent resident four months ago, which opened the Canadian match to her. Her NAC Examination is booked.",
    fr: "Arrivée avec un permis de travail, elle est résidente permanente depuis quatre mois, ce qui lui a ouvert le jumelage canadien. Son examen de la CNE est réservé.",
  },
  tell: (days) => ({
    cameOn: days.ago(11),
    answers: {
      citizenships: ["NG"],
      permanentResidence: [],
      workAuthorizations: [{ country: "CA", kind: "work_permit", validUntil: days.ahead(8) }],
      residence: { country: "CA", subdivision: "CA-ON", since: days.ago(26) },
      education: [
        {
          school: {
            name: "Harmattan University College of Medicine",
            country: "NG",
            wdomsListed: true,
            ecfmgEligible: true,
            canadaSponsorNote: true,
            accreditations: [],
          },
          degree: "mbbs",
          languageOfInstruction: "en",
          startedOn: "2011-09-05",
          graduatedOn: "2017-11-24",
        },
      ],
      exams: [],
      training: [
        {
          kind: "internship",
          country: "NG",
          accreditor: "other",
          specialty: "other",
          startedOn: "2018-01-15",
          endedOn: "2019-01-14",
          completed: true,
        },
      ],
      practice: [
        {
          country: "NG",
          specialty: "family_medicine",
          startedOn: "2019-02-01",
          endedOn: days.ago(27),
          hoursPerWeek: 45,
          independent: true,
          inPerson: true,
        },
      ],
      matches: [],
      commitments: [],
      preferences: {
        specialties: ["family_medicine", "internal_medicine"],
        jurisdictions: ["CA-ON", "CA-AB"],
        acceptsReturnOfService: true,
      },
    },
    since: [
      [days.ago(11), agrees("messages")],
      [days.ago(11, -3), assignedTo("lindiwe")],
      [days.ago(10), opens("lindiwe")],
      [days.ago(10), toStage("lindiwe", "exploring")],
      [
        days.ago(10),
        notes(
          "lindiwe",
          "shared",
          "We agreed on an order: source verification now, then the MCCQE Part I, then the NAC Examination. Bring the diploma and its translation next time.",
        ),
      ],
      [days.ago(9), tells("standings", { authority: "mcc_source_verification", status: "applied" })],
      [days.ago(8), tells("exams", { exam: "mccqe1", result: "scheduled", scheduledFor: days.ago(6) })],
      [days.ago(8), toStage("lindiwe", "preparing")],
      [
        days.ago(6),
        corrects(
          "exams",
          { exam: "mccqe1" },
          { result: "awaiting", takenOn: days.ago(6), scheduledFor: undefined },
        ),
      ],
      [
        days.ago(4, 10),
        corrects(
          "exams",
          { exam: "mccqe1" },
          { result: "pass", resultOn: days.ago(4, 10), score: 512, scoreScale: "mccqe1:2025" },
        ),
      ],
      [days.ago(4, 2), proves("lindiwe", "exams", { exam: "mccqe1" }, "document_seen")],
      [
        days.ago(4),
        tells("permanentResidence", { country: "CA", since: days.ago(4), validUntil: days.ahead(56) }),
      ],
      [days.ago(4), hasToldAll("permanentResidence")],
      [days.ago(3, 20), proves("lindiwe", "permanentResidence", { country: "CA" }, "document_seen")],
      [
        days.ago(3, 20),
        notes(
          "lindiwe",
          "team",
          "Landing paper seen. Her permit no longer matters for the match; remind her to change her status with the licensing bodies too.",
        ),
      ],
      [
        days.ago(3),
        corrects(
          "standings",
          { authority: "mcc_source_verification" },
          { status: "completed", decidedOn: days.ago(3) },
        ),
      ],
      [days.ago(3), hasToldAll("standings")],
      [days.ago(2), tells("exams", { exam: "nac", result: "scheduled", scheduledFor: days.ahead(3) })],
      [days.ago(0, 12), signsIn],
      [days.ago(0, 9), opens("lindiwe")],
    ],
  }),
};
