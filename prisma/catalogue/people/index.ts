import { adaeze } from "./adaeze";
import { amarachi } from "./amarachi";
import { anatoly } from "./anatoly";
import { aoife } from "./aoife";
import { asha } from "./asha";
import { awa } from "./awa";
import { beatriz } from "./beatriz";
import { benedikt } from "./benedikt";
import { bilal } from "./bilal";
import { bohdan } from "./bohdan";
import { bruno } from "./bruno";
import { callum } from "./callum";
import { candela } from "./candela";
import { celeste } from "./celeste";
import { chiara } from "./chiara";
import { chidi } from "./chidi";
import { chloe } from "./chloe";
import { dalia } from "./dalia";
import { deirdre } from "./deirdre";
import { despina } from "./despina";
import { dirk } from "./dirk";
import { dmitri } from "./dmitri";
import { eilidh } from "./eilidh";
import { emil } from "./emil";
import { esperanza } from "./esperanza";
import { farhad } from "./farhad";
import { farouk } from "./farouk";
import { fatima } from "./fatima";
import { fraser } from "./fraser";
import { gaston } from "./gaston";
import { githa } from "./githa";
import { goran } from "./goran";
import { hana } from "./hana";
import { henrik } from "./henrik";
import { hippolyte } from "./hippolyte";
import { hiroshi } from "./hiroshi";
import { ifeoma } from "./ifeoma";
import { ikram } from "./ikram";
import { imran } from "./imran";
import { ines } from "./ines";
import { ishita } from "./ishita";
import { jaewon } from "./jaewon";
import { joana } from "./joana";
import { jorunn } from "./jorunn";
import { kaveh } from "./kaveh";
import { khalid } from "./khalid";
import { kofi } from "./kofi";
import { kwabena } from "./kwabena";
import { laurence } from "./laurence";
import { lena } from "./lena";
import { lina } from "./lina";
import { ludmila } from "./ludmila";
import { lwazi } from "./lwazi";
import { mahnoor } from "./mahnoor";
import { marek } from "./marek";
import { marisol } from "./marisol";
import { mateusz } from "./mateusz";
import { mirela } from "./mirela";
import { nadeem } from "./nadeem";
import { nasrin } from "./nasrin";
import { ngozi } from "./ngozi";
import { noor } from "./noor";
import { olufemi } from "./olufemi";
import { orla } from "./orla";
import { oscar } from "./oscar";
import { paulo } from "./paulo";
import type { DemoPerson } from "./person";
import { pooja } from "./pooja";
import { priya } from "./priya";
import { quentin } from "./quentin";
import { rafael } from "./rafael";
import { rosa } from "./rosa";
import { safiya } from "./safiya";
import { samar } from "./samar";
import { samir } from "./samir";
import { siobhan } from "./siobhan";
import { sunita } from "./sunita";
import { tara } from "./tara";
import { tariq } from "./tariq";
import { tyler } from "./tyler";
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
import { zeynep } from "./zeynep";

/** Everybody, in the order of their names. */
export const PEOPLE: readonly DemoPerson[] = [
  adaeze,
  amarachi,
  aoife,
  deirdre,
  asha,
  awa,
  beatriz,
  benedikt,
  bilal,
  bohdan,
  bruno,
  callum,
  candela,
  celeste,
  chiara,
  chidi,
  chloe,
  dalia,
  despina,
  dirk,
  dmitri,
  anatoly,
  eilidh,
  emil,
  esperanza,
  farhad,
  farouk,
  fatima,
  fraser,
  gaston,
  githa,
  goran,
  hana,
  henrik,
  hippolyte,
  hiroshi,
  ifeoma,
  ikram,
  imran,
  ines,
  ishita,
  jaewon,
  joana,
  jorunn,
  kaveh,
  khalid,
  kofi,
  kwabena,
  laurence,
  lena,
  lina,
  ludmila,
  lwazi,
  mahnoor,
  marek,
  marisol,
  mateusz,
  mirela,
  nadeem,
  nasrin,
  ngozi,
  noor,
  olufemi,
  orla,
  oscar,
  paulo,
  pooja,
  priya,
  quentin,
  rafael,
  rosa,
  safiya,
  samar,
  samir,
  siobhan,
  sunita,
  tara,
  tariq,
  tyler,
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
  zeynep,
];
