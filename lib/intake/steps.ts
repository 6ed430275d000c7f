/** What a ticked step says about a body. */
import type { Profile } from "../eligibility/profile";

export type Standing = NonNullable<Profile["standings"]>[number];

/** Steps that are ticked off, by question: whose step it is, and what a tick says about it. */
export const STEPS: { [K in "ecfmgSteps" | "schoolSteps" | "papers"]: Record<string, Standing> } = {
  ecfmgSteps: {
    application: { authority: "ecfmg", track: "application", status: "completed" },
    diploma_verification: { authority: "ecfmg", track: "diploma_verification", status: "completed" },
    mini_cex: { authority: "ecfmg", track: "mini_cex", status: "completed" },
    j1_sponsorship: { authority: "ecfmg", track: "j1_sponsorship", status: "applied" },
    irregular_behavior: { authority: "ecfmg", track: "irregular_behavior", status: "completed" },
  },
  schoolSteps: {
    mspe: { authority: "school", track: "mspe", status: "completed" },
    osce: { authority: "school", track: "osce", status: "completed" },
    clinical_skills: { authority: "school", track: "clinical_skills", status: "completed" },
  },
  papers: {
    physiciansapply: { authority: "physiciansapply", status: "completed" },
    minc: { authority: "minc", status: "completed" },
    lmcc: { authority: "lmcc", status: "completed" },
    first_iteration: { authority: "carms_r1", track: "first_iteration", status: "applied" },
    aimg_cap: { authority: "aimg_cap", status: "invited" },
    oqlf: { authority: "oqlf", status: "completed" },
    fmproc: { authority: "fmproc", status: "completed" },
    touchstone: { authority: "touchstone", status: "completed" },
    externship: { authority: "aimg", track: "externship", status: "completed" },
    eras: { authority: "eras", status: "applied" },
    nrmp: { authority: "nrmp", status: "applied" },
    rank_list: { authority: "nrmp", track: "rank_list", status: "completed" },
    job_offer: { authority: "employer", track: "job_offer", status: "completed" },
    statement_of_need: { authority: "statement_of_need", status: "completed" },
    eras_token: { authority: "eras", track: "token", status: "completed" },
    soap: { authority: "nrmp", track: "soap", status: "approved" },
    externship_host: { authority: "host", track: "externship", status: "approved" },
    research_place: { authority: "host", track: "research", status: "approved" },
    fellowship_assessment: { authority: "program", track: "fellowship_assessment", status: "completed" },
    fellowship_exception: { authority: "gmec", track: "fellowship_exception", status: "completed" },
    shortage_area_offer: { authority: "employer", track: "shortage_area_offer", status: "completed" },
    state_recommendation: { authority: "j1_waiver", track: "state_recommendation", status: "completed" },
    j1_waiver: { authority: "j1_waiver", status: "completed" },
    tx_jurisprudence: { authority: "tx_jurisprudence", status: "completed" },
    state_time_limit: { authority: "state_board", track: "time_limit", status: "completed" },
    aimga: { authority: "aimga", status: "completed" },
    observership_supervisor: { authority: "cpsns", track: "observership_supervisor", status: "approved" },
    associate_physician: { authority: "cpspei", track: "associate_physician", status: "approved" },
    rc_jurisdiction: { authority: "rcpsc", track: "approved_jurisdiction", status: "approved" },
    rc_us: { authority: "rcpsc", track: "acgme", status: "approved" },
    board_eligible: { authority: "abms", track: "board_eligible", status: "approved" },
  },
};
