import { aoife } from "./aoife";
import { asha } from "./asha";
import { benedikt } from "./benedikt";
import { bruno } from "./bruno";
import { chiara } from "./chiara";
import { chloe } from "./chloe";
import { dalia } from "./dalia";
import { dmitri } from "./dmitri";
import { emil } from "./emil";
import { esperanza } from "./esperanza";
import { fatima } from "./fatima";
import { gaston } from "./gaston";
import { hana } from "./hana";
import { henrik } from "./henrik";
import { ifeoma } from "./ifeoma";
import { imran } from "./imran";
import { jaewon } from "./jaewon";
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
import { zeynep } from "./zeynep";

/** Everybody, in the order of their names. */
export const PEOPLE: readonly DemoPerson[] = [
  aoife,
  asha,
  benedikt,
  bruno,
  chiara,
  chloe,
  dalia,
  dmitri,
  emil,
  esperanza,
  fatima,
  gaston,
  hana,
  henrik,
  ifeoma,
  imran,
  jaewon,
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
  zeynep,
];
