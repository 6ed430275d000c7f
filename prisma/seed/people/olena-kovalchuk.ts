import { assignedTo, leaves, notes, opens, type Story, signsIn, tells, toStage } from "../story";

export const olena: Story = {
  slug: "olena-kovalchuk",
  name: "Olena Kovalchuk",
  locale: "en",
  covers: ["practice_gap", "names_differ", "other_script"],
  story: {
    en: "A pediatrician who last worked seven years ago: first two children, then the war. Her name stands in three spellings on her papers.",
    fr: "Pédiatre dont le dernier emploi remonte à sept ans : deux enfants, puis la guerre. Son nom a trois graphies sur ses documents.",
  },
  tell: (days) => ({
    cameOn: days.ago(9),
    answers: {
      citizenships: ["UA"],
      permanentResidence: [],
      workAuthorizations: [{ country: "CA", kind: "work_permit", validUntil: days.ahead(13) }],
      residence: { country: "CA", subdivision: "CA-MB", since: days.ago(33) },
      education: [
        {
          school: {
            name: "Dnipro Steppe Medical University",
            country: "UA",
            wdomsListed: true,
            ecfmgEligible: true,
            canadaSponsorNote: true,
          },
          degree: "md",
          languageOfInstruction: "uk",
          graduatedOn: "2010-06-30",
        },
      ],
      exams: [],
      training: [
        {
          kind: "residency",
          country: "UA",
          accreditor: "other",
          specialty: "pediatrics",
          startedOn: "2010-08-01",
          endedOn: "2012-07-31",
          completed: true,
        },
      ],
      practice: [
        {
          country: "UA",
          specialty: "pediatrics",
          startedOn: "2012-09-01",
          endedOn: days.ago(84),
          hoursPerWeek: 40,
          independent: true,
          inPerson: true,
        },
      ],
      licences: [{ jurisdiction: "UA", kind: "full", status: "expired", expiresOn: days.ago(24) }],
      matches: [],
    },
    since: [
      [days.ago(9), assignedTo("harpreet", "wendell")],
      [days.ago(8, 20), opens("harpreet")],
      [days.ago(8), tells("paperNames", { paper: "passport", name: "Olena Kovalchuk" })],
      [days.ago(8), tells("paperNames", { paper: "degree", name: "Олена Миколаївна Ковальчук" })],
      [days.ago(8), tells("paperNames", { paper: "exam_account", name: "Elena Kovalciuk" })],
      [days.ago(7), toStage("harpreet", "exploring")],
      [
        days.ago(7),
        notes(
          "harpreet",
          "shared",
          "Ask the exam body to correct the account before you book: the name there must match the passport on the day.",
        ),
      ],
      [days.ago(6), leaves("harpreet", "wendell")],
      [days.ago(6), assignedTo("lindiwe", "wendell")],
      [
        days.ago(5),
        tells("experiences", {
          kind: "observership",
          country: "CA",
          subdivision: "CA-MB",
          specialty: "pediatrics",
          startedOn: days.ago(5),
          endedOn: days.ago(3),
          hours: 160,
        }),
      ],
      [
        days.ago(4),
        tells("exams", { exam: "mccqe1", result: "fail", takenOn: days.ago(6), resultOn: days.ago(4) }),
      ],
      [
        days.ago(3),
        notes(
          "lindiwe",
          "team",
          "The gap closes the practice-ready ways for good unless she trains again. Speak about it only with the plan for a residency on the table.",
        ),
      ],
      [days.ago(1), tells("exams", { exam: "mccqe1", result: "scheduled", scheduledFor: days.ahead(2, 10) })],
      [days.ago(0, 18), signsIn],
    ],
  }),
};
