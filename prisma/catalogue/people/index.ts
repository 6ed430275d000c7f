import { asha } from "./asha";
import { bruno } from "./bruno";
import { celeste } from "./celeste";
import { chloe } from "./chloe";
import { dalia } from "./dalia";
import { emil } from "./emil";
import { fatima } from "./fatima";
import { gaston } from "./gaston";
import { hana } from "./hana";
import { hiroshi } from "./hiroshi";
import { imran } from "./imran";
import { joana } from "./joana";
import { kofi } from "./kofi";
import { kwabena } from "./kwabena";
import { lena } from "./lena";
import { ludmila } from "./ludmila";
import { marek } from "./marek";
import { marisol } from "./marisol";
import { noor } from "./noor";
import { oscar } from "./oscar";
import { paulo } from "./paulo";
import type { DemoPerson } from "./person";
import { priya } from "./priya";
import { quentin } from "./quentin";
import { rosa } from "./rosa";
import { samir } from "./samir";
import { siobhan } from "./siobhan";
import { tara } from "./tara";
import { tariq } from "./tariq";
import { umar } from "./umar";
import { vera } from "./vera";
import { wanda } from "./wanda";
import { xenia } from "./xenia";
import { yusra } from "./yusra";
import { zanele } from "./zanele";

/** Everybody, in the order of their names. */
export const PEOPLE: readonly DemoPerson[] = [
  asha,
  bruno,
  celeste,
  chloe,
  dalia,
  emil,
  fatima,
  gaston,
  hana,
  hiroshi,
  imran,
  joana,
  kofi,
  kwabena,
  lena,
  ludmila,
  marek,
  marisol,
  noor,
  oscar,
  paulo,
  priya,
  quentin,
  rosa,
  samir,
  siobhan,
  tara,
  tariq,
  umar,
  vera,
  wanda,
  xenia,
  yusra,
  zanele,
];
