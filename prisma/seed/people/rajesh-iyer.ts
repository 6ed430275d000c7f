import {
  answers,
  asks,
  assignedTo,
  corrects,
  leaves,
  notes,
  opens,
  proves,
  type Story,
  signsIn,
  tells,
  toStage,
} from "../story";

export const rajesh: Story = {
  slug: "rajesh-iyer",
  name: "Rajesh Venkataraghavan Iyer",
  locale: "en",
  covers: ["card_expired"],
  story: {
    en: "A permanent resident whose card ran out two months ago: the status stands, the proof does not. Unmatched last spring, he applies again, with a new advisor.",
    fr: "Résident permanent dont la carte a expiré il y a deux mois : le statut demeure, la preuve non. Sans jumelage au printemps, il se présente de nouveau avec une nouvelle conseillère.",
  },
  tell: (days) => ({
    cameOn: days.ago(12),
    answers: {
      citizenships: ["IN"],
      permanentResidence: [{ country: "CA", since: days.ago(62), validUntil: days.ago(2) }],
      residence: { country: "CA", subdivision: "CA-BC", since: days.ago(60) },
      residences: [{ country: "CA", subdivision: "CA-BC", from: days.ago(60) }],
      education: [
        {
          school: {
            name: "Deccan Valley Medical College",
            country: "IN",
            wdomsListed: true,
            canadaSponsorNote: true,
            accreditations: ["wfme_recognized"],
          },
          degree: "mbbs",
          languageOfInstruction: "en",
          startedOn: "2009-08-03",
          graduatedOn: "2015-03-31",
        },
      ],
      exams: [
        { exam: "mccqe1", result: "fail", takenOn: days.ago(40), resultOn: days.ago(38) },
        {
          exam: "mccqe1",
          result: "pass",
          takenOn: days.ago(28),
          resultOn: days.ago(26),
          score: 468,
          scoreScale: "mccqe1:2025",
        },
        { exam: "nac", result: "pass", takenOn: days.ago(20), resultOn: days.ago(18) },
      ],
      languageTests: [
        {
          test: "ielts_academic",
          takenOn: days.ago(22),
          overall: 8,
          listening: 8.5,
          reading: 8,
          writing: 7.5,
          speaking: 8,
        },
      ],
      standings: [
        { authority: "mcc_source_verification", status: "completed" },
        { authority: "bc_cap", status: "applied" },
      ],
      practice: [
        {
          country: "IN",
          specialty: "internal_medicine",
          startedOn: "2016-05-01",
          endedOn: days.ago(63),
          hoursPerWeek: 50,
          independent: true,
        },
      ],
      matches: [],
      commitments: [],
      training: [],
    },
    since: [
      [days.ago(12), assignedTo("harpreet")],
      [days.ago(11, 20), opens("harpreet")],
      [days.ago(11, 20), toStage("harpreet", "applying")],
      [days.ago(11), proves("harpreet", "exams", { exam: "nac" }, "document_seen")],
      [
        days.ago(10),
        notes("harpreet", "mine", "Nervous about interviews. Practise two mock stations before January."),
      ],
      [
        days.ago(8),
        tells("matches", {
          service: "carms",
          year: Number(days.ago(8).slice(0, 4)),
          iteration: 1,
          province: "CA-BC",
          outcome: "unmatched",
        }),
      ],
      [
        days.ago(8),
        notes(
          "harpreet",
          "shared",
          "We are sorry about the match. Let us look at the second iteration and at family medicine in the north together.",
        ),
      ],
      [days.ago(6), leaves("harpreet")],
      [days.ago(6), assignedTo("lindiwe")],
      [days.ago(6), opens("lindiwe")],
      [
        days.ago(6),
        notes(
          "lindiwe",
          "team",
          "Taken over from Harpreet. Card expires soon: renewal papers take months, so he should apply now.",
        ),
      ],
      [days.ago(3), corrects("standings", { authority: "bc_cap" }, { status: "invited" })],
      [
        days.ago(1, 15),
        asks(
          "ca.carms.r1.first",
          "My card has expired, but I am still a permanent resident. Does the answer take that into account?",
        ),
      ],
      [
        days.ago(1, 11),
        answers(
          "lindiwe",
          "Yes. The match asks for the status, which you keep. It also asks to see proof, so send in the renewal and keep the receipt.",
        ),
      ],
      [days.ago(0, 20), signsIn],
    ],
  }),
};
