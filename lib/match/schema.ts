/** What a match is asked and what it answers, as the public API says it. */
import { z } from "zod";

const Name = z.string().min(1).max(200);
const MOST_NAMES = 100_000;

const ProgramList = z.array(Name).max(MOST_NAMES);

export const MatchRequest = z.strictObject({
  applicants: z
    .record(Name, ProgramList)
    .meta({ description: "Programs by applicant, best first. Members of a couple do not stand here" }),
  programs: z
    .record(
      Name,
      z.strictObject({
        quota: z.int().min(0).max(1_000_000).meta({ description: "Positions" }),
        list: z.array(Name).max(MOST_NAMES).meta({ description: "Applicants, best first" }),
      }),
    )
    .meta({ description: "Only a program and an applicant who both list each other can match" }),
  couples: z
    .array(
      z.strictObject({
        members: z.tuple([Name, Name]),
        list: z
          .array(z.tuple([Name.nullable(), Name.nullable()]))
          .max(MOST_NAMES)
          .meta({
            description:
              "Pairs of programs in the order of the members, best first; null for a member who goes without",
          }),
      }),
    )
    .max(MOST_NAMES)
    .optional(),
  supplemental: z.record(Name, z.record(Name, ProgramList)).optional().meta({
    description:
      "By applicant and program: further programs, best first, tried while the applicant holds that program",
  }),
  reversion: z.record(Name, Name).optional().meta({
    description:
      "Unfilled positions of the first program are added to the second, again and again until nothing changes (or, in very large requests with very long chains, a fixed bound is reached). A position never returns to a program it has been in",
  }),
});
export type MatchRequest = z.infer<typeof MatchRequest>;

export const MatchAnswer = z.strictObject({
  matches: z.record(z.string(), z.string().nullable()).meta({
    description: "The program of every applicant and member of a couple, or null",
  }),
  supplementalMatches: z.record(z.string(), z.string().nullable()).optional().meta({
    description:
      "Present where the request has supplemental lists: for every applicant who holds a program with such a list, the program of that list, or null where none was found",
  }),
  unfilled: z.record(z.string(), z.int()).meta({
    description: "Positions left by program, 0 included; a reverted position counts where it went",
  }),
  stable: z.boolean(),
  reason: z.enum(["proved_none", "none_found"]).optional().meta({
    description:
      "Why the answer is not stable: no stable matching exists, or none was found within a fixed bound. The matching given is the best one found, the one with the fewest blocking pairs",
  }),
  blockingPairs: z
    .array(
      z.strictObject({
        applicants: z.array(z.string()),
        programs: z.array(z.string().nullable()),
      }),
    )
    .meta({
      description:
        "Who would rather be elsewhere, and would be taken there. For a couple both members and, in their order, their programs; null for a member who would go without",
    }),
});
export type MatchAnswer = z.infer<typeof MatchAnswer>;
