import { adaeze } from "./adaeze";
import { amarachi } from "./amarachi";
import { asha } from "./asha";
import { bilal } from "./bilal";
import { bohdan } from "./bohdan";
import { bruno } from "./bruno";
import { candela } from "./candela";
import { celeste } from "./celeste";
import { chloe } from "./chloe";
import { dalia } from "./dalia";
import { despina } from "./despina";
import { dirk } from "./dirk";
import { eilidh } from "./eilidh";
import { emil } from "./emil";
import { farhad } from "./farhad";
import { fatima } from "./fatima";
import { gaston } from "./gaston";
import { githa } from "./githa";
import { hana } from "./hana";
import { hippolyte } from "./hippolyte";
import { hiroshi } from "./hiroshi";
import { ikram } from "./ikram";
import { imran } from "./imran";
import { joana } from "./joana";
import { jorunn } from "./jorunn";
import { kaveh } from "./kaveh";
import { kofi } from "./kofi";
import { kwabena } from "./kwabena";
import { lena } from "./lena";
import { ludmila } from "./ludmila";
import { lwazi } from "./lwazi";
import { marek } from "./marek";
import { marisol } from "./marisol";
import { mirela } from "./mirela";
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
import { samir } from "./samir";
import { siobhan } from "./siobhan";
import { sunita } from "./sunita";
import { tara } from "./tara";
import { tariq } from "./tariq";
import { tomasz } from "./tomasz";
import { umar } from "./umar";
import { vera } from "./vera";
import { wanda } from "./wanda";
import { xenia } from "./xenia";
import { xiomara } from "./xiomara";
import { yaw } from "./yaw";
import { yusra } from "./yusra";
import { zanele } from "./zanele";
import { zdravka } from "./zdravka";

/** Everybody, in the order of their names. */
export const PEOPLE: readonly DemoPerson[] = [
  adaeze,
  amarachi,
  asha,
  bilal,
  bohdan,
  bruno,
  candela,
  celeste,
  chloe,
  dalia,
  despina,
  dirk,
  eilidh,
  emil,
  farhad,
  fatima,
  gaston,
  githa,
  hana,
  hippolyte,
  hiroshi,
  ikram,
  imran,
  joana,
  jorunn,
  kaveh,
  kofi,
  kwabena,
  lena,
  ludmila,
  lwazi,
  marek,
  marisol,
  mirela,
  nasrin,
  noor,
  olufemi,
  orla,
  oscar,
  paulo,
  priya,
  quentin,
  rosa,
  samir,
  siobhan,
  sunita,
  tara,
  tariq,
  tomasz,
  umar,
  vera,
  wanda,
  xenia,
  xiomara,
  yaw,
  yusra,
  zanele,
  zdravka,
];
