import {
  answers,
  asks,
  assignedTo,
  hasToldAll,
  notes,
  opens,
  proves,
  type Story,
  signsIn,
  tells,
  toStage,
} from "../story";

export const yusuf: Story = {
  slug: "yusuf-demir",
  name: "Yusuf Demir",
  locale: "en",
  covers: ["attempts_used_up", "old_limit"],
  story: {
    en: "Sat Step 1 five times while six attempts were allowed; since the limit fell to four, every USMLE exam is closed to him. Canada, where early attempts do not count, is not.",
    fr: "A passé Step 1 cinq fois quand six essais étaient permis ; depuis que la limite est de quatre, tous les examens USMLE lui sont fermés. Au Canada, où les premiers essais ne comptent pas, la voie reste ouverte.",
  },
  tell: (days) => ({
    cameOn: days.ago(9),
    answers: {
      citizenships: ["TR"],
      permanentResidence: [{ country: "CA", since: days.ago(30), validUntil: days.ahead(30) }],
      residence: { country: "CA", subdivision: "CA-AB", since: days.ago(30) },
      education: [
        {
          school: {
            name: "Anatolia Bosphorus Faculty of Medicine",
            country: "TR",
            wdomsListed: true,
            ecfmgEligible: true,
            canadaSponsorNote: true,
            accreditations: ["wfme_recognized"],
          },
          degree: "md",
          languageOfInstruction: "tr",
          graduatedOn: "2012-06-29",
        },
      ],
      exams: [
        { exam: "usmle_step1", result: "fail", takenOn: "2014-03-10" },
        { exam: "usmle_step1", result: "fail", takenOn: "2015-05-18" },
        { exam: "usmle_step1", result: "incomplete", takenOn: "2016-09-05" },
        { exam: "usmle_step1", result: "fail", takenOn: "2018-02-12" },
        { exam: "usmle_step1", result: "fail", takenOn: "2019-11-04" },
        { exam: "mccqe1", result: "fail", takenOn: "2016-10-24" },
        { exam: "mccqe1", result: "fail", takenOn: "2017-05-01" },
      ],
      practice: [
        {
          country: "TR",
          specialty: "emergency_medicine",
          startedOn: "2012-09-01",
          endedOn: days.ago(31),
          hoursPerWeek: 48,
          independent: true,
        },
      ],
      matches: [],
    },
    since: [
      [days.ago(9, -2), assignedTo("harpreet")],
      [days.ago(8, 20), opens("harpreet")],
      [
        days.ago(8, 20),
        notes(
          "harpreet",
          "team",
          "Has been told for years on forums that a fifth attempt can be bought back. It cannot. Be kind and be clear.",
        ),
      ],
      [days.ago(8), toStage("harpreet", "exploring")],
      [
        days.ago(7),
        tells("standings", {
          authority: "mcc_source_verification",
          status: "completed",
          decidedOn: days.ago(7),
        }),
      ],
      [
        days.ago(5),
        tells("exams", {
          exam: "mccqe1",
          result: "pass",
          takenOn: days.ago(7),
          resultOn: days.ago(5),
          score: 441,
          scoreScale: "mccqe1:2025",
        }),
      ],
      [days.ago(5), hasToldAll("exams")],
      [days.ago(4), proves("harpreet", "exams", { exam: "mccqe1", result: "pass" }, "verified_at_source")],
      [days.ago(4), toStage("harpreet", "preparing")],
      [
        days.ago(2),
        asks("us.ecfmg.certification", "I was told six attempts. Why does it say the way is closed?"),
      ],
      [
        days.ago(1, 20),
        answers(
          "harpreet",
          "The limit was six until 2021 and is four since. It counts all your attempts, early ones included. I checked it at the source with you.",
        ),
      ],
      [days.ago(0, 15), signsIn],
    ],
  }),
};
