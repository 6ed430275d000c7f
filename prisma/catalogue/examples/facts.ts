/** Facts of examples, put together in a line: one row of a list of the profile each. */
import type { Profile } from "../../../lib/eligibility/profile";

type Row<List extends keyof Profile> = NonNullable<Profile[List]> extends (infer One)[] ? One : never;
type Exam = Row<"exams">;

/** A sitting of an examination. */
export const sat = (
  exam: Exam["exam"],
  result: NonNullable<Exam["result"]>,
  takenOn?: string,
  rest: Partial<Exam> = {},
): Exam => ({ exam, result, ...(takenOn ? { takenOn } : {}), ...rest });

/** Several sittings of one examination with the same result, by their days. */
export const sittings = (
  exam: Exam["exam"],
  result: NonNullable<Exam["result"]>,
  ...days: string[]
): Partial<Profile> => ({ exams: days.map((day) => sat(exam, result, day)) });

type School = Row<"education">["school"];
type Degree = Row<"education">;

/** One degree, of a school abroad where nothing else is said. */
export const degree = (
  school: Partial<School> = {},
  rest: Partial<Omit<Degree, "school">> = {},
): Partial<Profile> => ({
  education: [{ school: { name: "Invented College", country: "IN", ...school }, degree: "mbbs", ...rest }],
});

/** What bodies decided. */
export const standings = (...rows: Row<"standings">[]): Partial<Profile> => ({ standings: rows });

/** Postgraduate training, a residency where nothing else is said. */
export const trained = (
  country: string,
  startedOn: string,
  endedOn: string | undefined,
  rest: Partial<Row<"training">> = {},
): Partial<Profile> => ({
  training: [
    {
      kind: "residency",
      country,
      specialty: "internal_medicine",
      startedOn,
      ...(endedOn ? { endedOn } : {}),
      completed: true,
      ...rest,
    },
  ],
});
