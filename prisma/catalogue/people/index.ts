import { asha } from "./asha";
import { awa } from "./awa";
import { bruno } from "./bruno";
import { chidi } from "./chidi";
import { chloe } from "./chloe";
import { dalia } from "./dalia";
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
import { oscar } from "./oscar";
import type { DemoPerson } from "./person";
import { priya } from "./priya";
import { quentin } from "./quentin";
import { rosa } from "./rosa";
import { samar } from "./samar";
import { samir } from "./samir";
import { tara } from "./tara";
import { umar } from "./umar";
import { vera } from "./vera";
import { wanda } from "./wanda";
import { wojtek } from "./wojtek";
import { xenia } from "./xenia";

/** Everybody, in the order of their names. */
export const PEOPLE: readonly DemoPerson[] = [
  asha,
  awa,
  bruno,
  chidi,
  chloe,
  dalia,
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
  oscar,
  priya,
  quentin,
  rosa,
  samar,
  samir,
  tara,
  umar,
  vera,
  wanda,
  wojtek,
  xenia,
];
