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
  withdraws,
} from "../story";

export const fatoumata: Story = {
  slug: "fatoumata-diallo",
  name: "Fatoumata Binta Diallo",
  locale: "fr",
  covers: ["quebec_in_french"],
  story: {
    en: "Studied and practised in French in Senegal and lives in Sherbrooke. The Collège has recognised her degree; she aims at the regular quota in Quebec.",
    fr: "A étudié et exercé en français au Sénégal et vit à Sherbrooke. Le Collège a reconnu son diplôme ; elle vise le contingent régulier au Québec.",
  },
  tell: (days) => ({
    cameOn: days.ago(12),
    answers: {
      citizenships: ["SN"],
      permanentResidence: [{ country: "CA", since: days.ago(14), validUntil: days.ahead(46) }],
      residence: { country: "CA", subdivision: "CA-QC", since: days.ago(14) },
      residences: [{ country: "CA", subdivision: "CA-QC", from: days.ago(14) }],
      firstLanguages: ["ff", "fr"],
      education: [
        {
          school: {
            name: "Faculté de médecine de la Teranga",
            country: "SN",
            wdomsListed: true,
            canadaSponsorNote: true,
          },
          degree: "md",
          languageOfInstruction: "fr",
          startedOn: "2008-10-06",
          graduatedOn: "2016-12-16",
        },
      ],
      exams: [],
      training: [],
      practice: [
        {
          country: "SN",
          specialty: "family_medicine",
          startedOn: "2017-02-01",
          endedOn: days.ago(15),
          hoursPerWeek: 44,
          independent: true,
          inPerson: true,
        },
      ],
      matches: [],
      preferences: {
        specialties: ["family_medicine"],
        jurisdictions: ["CA-QC"],
        languages: ["fr"],
        acceptsReturnOfService: true,
      },
    },
    since: [
      [days.ago(12), agrees("messages")],
      [days.ago(12), agrees("statistics")],
      [days.ago(12), assignedTo("benoit", "wendell")],
      [days.ago(11, 15), opens("benoit")],
      [days.ago(11, 15), toStage("benoit", "exploring")],
      [
        days.ago(11),
        notes(
          "benoit",
          "shared",
          "Nous avons convenu de commencer par la reconnaissance du diplôme auprès du Collège, puis par l’EACMC, partie I.",
        ),
      ],
      [
        days.ago(10),
        tells("standings", { authority: "cmq", track: "contingent_regulier", status: "applied" }),
      ],
      [days.ago(8), tells("exams", { exam: "mccqe1", result: "awaiting", takenOn: days.ago(8) })],
      [
        days.ago(6, 10),
        corrects(
          "exams",
          { exam: "mccqe1" },
          { result: "pass", resultOn: days.ago(6, 10), score: 495, scoreScale: "mccqe1:2025" },
        ),
      ],
      [days.ago(6), proves("benoit", "exams", { exam: "mccqe1" }, "document_seen")],
      [days.ago(5), toStage("benoit", "preparing")],
      [days.ago(5), withdraws("statistics")],
      [
        days.ago(4),
        tells("languageTests", {
          test: "tef_canada",
          takenOn: days.ago(4, 10),
          listening: 330,
          reading: 280,
          writing: 370,
          speaking: 390,
        }),
      ],
      [
        days.ago(3),
        corrects("standings", { authority: "cmq" }, { status: "completed", decidedOn: days.ago(3) }),
      ],
      [days.ago(3), hasToldAll("standings")],
      [days.ago(2, 20), proves("benoit", "standings", { authority: "cmq" }, "verified_at_source")],
      [
        days.ago(2),
        notes(
          "benoit",
          "team",
          "Lettre du Collège vue. Vérifier le nombre de postes du contingent avant la fin novembre.",
        ),
      ],
      [days.ago(0, 7), signsIn],
    ],
  }),
};
