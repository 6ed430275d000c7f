import { assignedTo, hasToldAll, notes, opens, proves, type Story, signsIn, tells, toStage } from "../story";

export const farida: Story = {
  slug: "farida-rahimi",
  name: "Farida Rahimi",
  locale: "en",
  covers: ["graduated_long_ago"],
  story: {
    en: "Graduated in Kabul in 1994 and delivered babies for fifteen years. Many windows are counted from graduation; she wants to know which are not.",
    fr: "Diplômée à Kaboul en 1994, elle a fait des accouchements pendant quinze ans. Bien des délais courent depuis le diplôme ; elle veut savoir lesquels n’en dépendent pas.",
  },
  tell: (days) => ({
    cameOn: days.ago(8),
    answers: {
      citizenships: ["AF", "CA"],
      residence: { country: "CA", subdivision: "CA-ON", since: "2011-03-14" },
      firstLanguages: ["fa"],
      education: [
        {
          school: {
            name: "Hindu Kush Medical Institute",
            country: "AF",
            wdomsListed: true,
            ecfmgEligible: true,
            canadaSponsorNote: true,
          },
          degree: "md",
          languageOfInstruction: "fa",
          graduatedOn: "1994-03-19",
        },
      ],
      exams: [
        { exam: "mccee", result: "pass", takenOn: "2014-03-10" },
        {
          exam: "mccqe1",
          result: "pass",
          takenOn: "2016-05-02",
          resultOn: "2016-06-20",
          score: 428,
          scoreScale: "mccqe1:2015",
        },
        { exam: "mccqe2", result: "pass", takenOn: "2018-10-27" },
      ],
      training: [],
      practice: [
        {
          country: "AF",
          specialty: "obstetrics_gynecology",
          startedOn: "1995-01-01",
          endedOn: "2010-10-31",
          hoursPerWeek: 50,
          independent: true,
        },
      ],
      matches: [
        { service: "carms", year: 2018, iteration: 1, outcome: "unmatched" },
        { service: "carms", year: 2019, iteration: 1, outcome: "unmatched" },
      ],
      commitments: [],
    },
    since: [
      [days.ago(8), assignedTo("lindiwe")],
      [days.ago(7), opens("lindiwe")],
      [days.ago(7), toStage("lindiwe", "exploring")],
      [
        days.ago(6),
        notes(
          "lindiwe",
          "mine",
          "Hopes for obstetrics; be honest about the odds, and name the related professions she already asked about.",
        ),
      ],
      [
        days.ago(5),
        tells("licences", { jurisdiction: "AF", kind: "full", status: "expired", unsupervised: true }),
      ],
      [
        days.ago(4),
        tells("exams", { exam: "nac", result: "pass", takenOn: days.ago(6), resultOn: days.ago(4, 12) }),
      ],
      [days.ago(3), proves("lindiwe", "exams", { exam: "nac" }, "document_seen")],
      [days.ago(3), hasToldAll("standings")],
      [
        days.ago(2),
        tells("experiences", {
          kind: "volunteer",
          country: "CA",
          subdivision: "CA-ON",
          startedOn: "2015-01-01",
          hours: 900,
        }),
      ],
      [days.ago(0, 28), signsIn],
    ],
  }),
};
