import { asha } from "./asha";
import { bruno } from "./bruno";
import { chloe } from "./chloe";
import { dalia } from "./dalia";
import { emil } from "./emil";
import { fatima } from "./fatima";
import { gaston } from "./gaston";
import { hana } from "./hana";
import { imran } from "./imran";
import { joana } from "./joana";
import { kofi } from "./kofi";
import { lena } from "./lena";
import { marek } from "./marek";
import { noor } from "./noor";
import { oscar } from "./oscar";
import type { DemoPerson } from "./person";
import { priya } from "./priya";
import { quentin } from "./quentin";
import { rosa } from "./rosa";
import { samir } from "./samir";
import { tara } from "./tara";
import { umar } from "./umar";
import { vera } from "./vera";
import { wanda } from "./wanda";
import { xenia } from "./xenia";

/** Everybody, in the order of their names. */
export const PEOPLE: readonly DemoPerson[] = [
  asha,
  bruno,
  chloe,
  dalia,
  emil,
  fatima,
  gaston,
  hana,
  imran,
  joana,
  kofi,
  lena,
  marek,
  noor,
  oscar,
  priya,
  quentin,
  rosa,
  samir,
  tara,
  umar,
  vera,
  wanda,
  xenia,
];
