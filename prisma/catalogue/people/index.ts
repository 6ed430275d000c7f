import { adaeze } from "./adaeze";
import { amarachi } from "./amarachi";
import { asha } from "./asha";
import { awa } from "./awa";
import { bilal } from "./bilal";
import { bohdan } from "./bohdan";
import { bruno } from "./bruno";
import { candela } from "./candela";
import { celeste } from "./celeste";
import { chidi } from "./chidi";
import { chloe } from "./chloe";
import { dalia } from "./dalia";
import { despina } from "./despina";
import { dirk } from "./dirk";
import { eilidh } from "./eilidh";
import { emil } from "./emil";
import { farhad } from "./farhad";
import { farouk } from "./farouk";
import { fatima } from "./fatima";
import { gaston } from "./gaston";
import { githa } from "./githa";
import { goran } from "./goran";
import { hana } from "./hana";
import { hippolyte } from "./hippolyte";
import { hiroshi } from "./hiroshi";
import { ikram } from "./ikram";
import { imran } from "./imran";
import { ishita } from "./ishita";
import { joana } from "./joana";
import { jorunn } from "./jorunn";
import { kaveh } from "./kaveh";
import { kofi } from "./kofi";
import { kwabena } from "./kwabena";
import { lena } from "./lena";
import { lina } from "./lina";
import { ludmila } from "./ludmila";
import { lwazi } from "./lwazi";
import { marek } from "./marek";
import { marisol } from "./marisol";
import { mirela } from "./mirela";
import { nadeem } from "./nadeem";
import { nasrin } from "./nasrin";
import { noor } from "./noor";
import { olufemi } from "./olufemi";
import { orla } from "./orla";
import { oscar } from "./oscar";
import { paulo } from "./paulo";
import type { DemoPerson } from "./person";
import { priya } from "./priya";
import { quentin } from "./quentin";
import { rosa } from "./rosa";
import { samar } from "./samar";
import { samir } from "./samir";
import { siobhan } from "./siobhan";
import { sunita } from "./sunita";
import { tara } from "./tara";
import { tariq } from "./tariq";
import { umar } from "./umar";
import { vera } from "./vera";
import { wanda } from "./wanda";
import { wojtek } from "./wojtek";
import { xenia } from "./xenia";
import { xiomara } from "./xiomara";
import { yaw } from "./yaw";
import { yusra } from "./yusra";
import { zanele } from "./zanele";
import { zbigniew } from "./zbigniew";
import { zdravka } from "./zdravka";

/** Everybody, in the order of their names. */
export const PEOPLE: readonly DemoPerson[] = [
  adaeze,
  amarachi,
  asha,
  awa,
  bilal,
  bohdan,
  bruno,
  candela,
  celeste,
  chidi,
  chloe,
  dalia,
  despina,
  dirk,
  eilidh,
  emil,
  farhad,
  farouk,
  fatima,
  gaston,
  githa,
  goran,
  hana,
  hippolyte,
  hiroshi,
  ikram,
  imran,
  ishita,
  joana,
  jorunn,
  kaveh,
  kofi,
  kwabena,
  lena,
  lina,
  ludmila,
  lwazi,
  marek,
  marisol,
  mirela,
  nadeem,
  nasrin,
  noor,
  olufemi,
  orla,
  oscar,
  paulo,
  priya,
  quentin,
  rosa,
  samar,
  samir,
  siobhan,
  sunita,
  tara,
  tariq,
  umar,
  vera,
  wanda,
  wojtek,
  xenia,
  xiomara,
  yaw,
  yusra,
  zanele,
  zbigniew,
  zdravka,
];
