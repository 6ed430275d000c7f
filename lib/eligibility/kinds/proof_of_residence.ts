import { z } from "zod";
import { Country } from "../profile";

/** The permanent resident card is valid on the day it is asked; a citizen needs none. */
export const params = z.strictObject({ kind: z.literal("proof_of_residence"), country: Country });
