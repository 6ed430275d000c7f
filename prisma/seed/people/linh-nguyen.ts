import { assignedTo, corrects, notes, opens, proves, type Story, signsIn, tells, toStage } from "../story";

export const linh: Story = {
  slug: "linh-nguyen",
  name: "Nguyễn Phúc Bảo Khánh Linh",
  locale: "fr",
  covers: ["long_name", "other_script"],
  story: {
    en: "Lives in Montreal and looks south: certified by ECFMG, she would train in the United States on a J-1 visa, which asks for a letter from Canada or home.",
    fr: "Vit à Montréal et regarde vers le sud : certifiée par l’ECFMG, elle se formerait aux États-Unis avec un visa J-1, qui exige une lettre du Canada ou de son pays.",
  },
  tell: (days) => ({
    cameOn: days.ago(10),
    answers: {
      citizenships: ["VN"],
      permanentResidence: [],
      workAuthorizations: [{ country: "CA", kind: "study_permit", validUntil: days.ahead(15) }],
      residence: { country: "CA", subdivision: "CA-QC", since: days.ago(38) },
      firstLanguages: ["vi"],
      education: [
        {
          school: {
            name: "Red River Delta University of Medicine",
            country: "VN",
            wdomsListed: true,
            ecfmgEligible: true,
          },
          degree: "md",
          languageOfInstruction: "vi",
          creditYears: 6,
          graduatedOn: "2021-08-20",
        },
      ],
      exams: [
        { exam: "usmle_step1", result: "pass", takenOn: days.ago(30) },
        { exam: "usmle_step2ck", result: "pass", takenOn: days.ago(18), score: 251 },
      ],
      standings: [],
      training: [],
      matches: [],
      practice: [],
    },
    since: [
      [days.ago(10), assignedTo("benoit")],
      [days.ago(9), opens("benoit")],
      [days.ago(9), toStage("benoit", "preparing")],
      [
        days.ago(8),
        tells("languageTests", {
          test: "oet_medicine",
          takenOn: days.ago(8, 10),
          listening: 420,
          reading: 410,
          writing: 370,
          speaking: 400,
        }),
      ],
      [days.ago(7), tells("standings", { authority: "ecfmg", track: "pathways", status: "applied" })],
      [
        days.ago(5),
        corrects(
          "standings",
          { authority: "ecfmg", track: "pathways" },
          { status: "approved", decidedOn: days.ago(5) },
        ),
      ],
      [days.ago(4), tells("standings", { authority: "ecfmg", status: "completed", decidedOn: days.ago(4) })],
      [
        days.ago(4),
        proves("benoit", "standings", { authority: "ecfmg", status: "completed" }, "document_seen"),
      ],
      [days.ago(3), tells("paperNames", { paper: "passport", name: "NGUYEN PHUC BAO KHANH LINH" })],
      [days.ago(3), tells("paperNames", { paper: "language_test", name: "Linh Nguyen" })],
      [days.ago(2), toStage("benoit", "applying")],
      [
        days.ago(2),
        notes(
          "benoit",
          "shared",
          "La déclaration de besoin doit venir du ministère de votre pays de citoyenneté. Écrivez-lui dès maintenant : la réponse prend des mois.",
        ),
      ],
      [days.ago(0, 8), signsIn],
    ],
  }),
};
