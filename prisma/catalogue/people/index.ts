import { adaeze } from "./adaeze";
import { asha } from "./asha";
import { awa } from "./awa";
import { bilal } from "./bilal";
import { bruno } from "./bruno";
import { chidi } from "./chidi";
import { chloe } from "./chloe";
import { dalia } from "./dalia";
import { dirk } from "./dirk";
import { emil } from "./emil";
import { farouk } from "./farouk";
import { fatima } from "./fatima";
import { gaston } from "./gaston";
import { goran } from "./goran";
import { hana } from "./hana";
import { imran } from "./imran";
import { ishita } from "./ishita";
import { joana } from "./joana";
import { kofi } from "./kofi";
import { lena } from "./lena";
import { lina } from "./lina";
import { marek } from "./marek";
import { nadeem } from "./nadeem";
import { noor } from "./noor";
import { olufemi } from "./olufemi";
import { orla } from "./orla";
import { oscar } from "./oscar";
import type { DemoPerson } from "./person";
import { priya } from "./priya";
import { quentin } from "./quentin";
import { rosa } from "./rosa";
import { samar } from "./samar";
import { samir } from "./samir";
import { sunita } from "./sunita";
import { tara } from "./tara";
import { tomasz } from "./tomasz";
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
  awa,
  bilal,
  bruno,
  chidi,
  chloe,
  dalia,
  dirk,
  emil,
  farouk,
  fatima,
  gaston,
  goran,
  hana,
  imran,
  ishita,
  joana,
  kofi,
  lena,
  lina,
  marek,
  nadeem,
  noor,
  olufemi,
  orla,
  oscar,
  priya,
  quentin,
  rosa,
  samar,
  samir,
  sunita,
  tara,
  tomasz,
  umar,
  vera,
  wanda,
  xenia,
  xiomara,
  yaw,
  zbigniew,
  zdravka,
];
