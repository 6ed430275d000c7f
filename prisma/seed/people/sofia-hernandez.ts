import {
  assignedTo,
  corrects,
  isUnsure,
  notes,
  opens,
  proves,
  type Story,
  signsIn,
  tells,
  toStage,
} from "../story";

export const sofia: Story = {
  slug: "sofia-hernandez",
  name: "Sofía Guadalupe Hernández de la Cruz y Morales Villaseñor",
  locale: "en",
  covers: ["unsure", "long_name"],
  story: {
    en: "Started years ago, moved twice and lost her papers: she no longer knows what she applied for or how one exam ended. Unsure is an answer here.",
    fr: "A commencé il y a des années, déménagé deux fois et perdu ses documents : elle ne sait plus ce qu’elle a demandé ni comment un examen s’est terminé. Ici, « je ne sais pas » est une réponse.",
  },
  tell: (days) => ({
    cameOn: days.ago(5),
    answers: {
      citizenships: ["MX"],
      permanentResidence: [{ country: "CA" }],
      residence: { country: "CA", subdivision: "CA-AB" },
      education: [{ school: { country: "MX", wdomsListed: true }, degree: "md", graduatedOn: "2009-08-14" }],
      exams: [{ exam: "mccee", result: "pass", takenOn: "2013-05-13" }, { exam: "mccqe1" }],
      standings: [{ authority: "mcc_source_verification", status: "completed" }],
      unsure: ["exams.nac", "exams.mccqe1", "standings.aimg", "standings.ecfmg"],
    },
    since: [
      [days.ago(5), assignedTo("harpreet")],
      [days.ago(4, 20), opens("harpreet")],
      [days.ago(4, 20), toStage("harpreet", "exploring")],
      [
        days.ago(4),
        notes(
          "harpreet",
          "shared",
          "You can ask the Council for a list of your attempts. It takes two weeks and answers three questions at once.",
        ),
      ],
      [days.ago(3), corrects("exams", { exam: "mccqe1" }, { result: "pass", takenOn: "2014-10-27" })],
      [days.ago(3), isUnsure("exams", "nac")],
      [
        days.ago(2),
        tells("training", {
          kind: "internship",
          country: "MX",
          accreditor: "other",
          specialty: "other",
          startedOn: "2008-08-01",
          endedOn: "2009-07-31",
          completed: true,
        }),
      ],
      [days.ago(1), proves("harpreet", "exams", { exam: "mccqe1" }, "document_seen")],
      [days.ago(0, 22), signsIn],
    ],
  }),
};
