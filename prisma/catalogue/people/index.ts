import { adaeze } from "./adaeze";
import { asha } from "./asha";
import { bilal } from "./bilal";
import { bruno } from "./bruno";
import { chloe } from "./chloe";
import { dalia } from "./dalia";
import { dirk } from "./dirk";
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
import { olufemi } from "./olufemi";
import { orla } from "./orla";
import { oscar } from "./oscar";
import type { DemoPerson } from "./person";
import { priya } from "./priya";
import { quentin } from "./quentin";
import { rosa } from "./rosa";
import { samir } from "./samir";
import { sunita } from "./sunita";
import { tara } from "./tara";
import { umar } from "./umar";
import { vera } from "./vera";
import { wanda } from "./wanda";
import { xenia } from "./xenia";
import { xiomara } from "./xiomara";
import { yaw } from "./yaw";
import { zbigniew } from "./zbigniew";
import { zdravka } from "./zdravka";

/** Everybody, in the order of their names. */
export const PEOPLE: readonly DemoPerson[] = [
  adaeze,
  asha,
  bilal,
  bruno,
  chloe,
  dalia,
  dirk,
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
  olufemi,
  orla,
  oscar,
  priya,
  quentin,
  rosa,
  samir,
  sunita,
  tara,
  umar,
  vera,
  wanda,
  xenia,
  xiomara,
  yaw,
  zbigniew,
  zdravka,
];
