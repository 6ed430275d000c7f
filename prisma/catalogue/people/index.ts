import { adaeze } from "./adaeze";
import { aoife } from "./aoife";
import { asha } from "./asha";
import { awa } from "./awa";
import { beatriz } from "./beatriz";
import { bilal } from "./bilal";
import { bruno } from "./bruno";
import { callum } from "./callum";
import { chidi } from "./chidi";
import { chloe } from "./chloe";
import { dalia } from "./dalia";
import { dirk } from "./dirk";
import { dmitri } from "./dmitri";
import { emil } from "./emil";
import { farouk } from "./farouk";
import { fatima } from "./fatima";
import { fraser } from "./fraser";
import { gaston } from "./gaston";
import { goran } from "./goran";
import { hana } from "./hana";
import { imran } from "./imran";
import { ines } from "./ines";
import { ishita } from "./ishita";
import { joana } from "./joana";
import { khalid } from "./khalid";
import { kofi } from "./kofi";
import { laurence } from "./laurence";
import { lena } from "./lena";
import { lina } from "./lina";
import { mahnoor } from "./mahnoor";
import { marek } from "./marek";
import { mateusz } from "./mateusz";
import { nadeem } from "./nadeem";
import { ngozi } from "./ngozi";
import { noor } from "./noor";
import { olufemi } from "./olufemi";
import { orla } from "./orla";
import { oscar } from "./oscar";
import type { DemoPerson } from "./person";
import { pooja } from "./pooja";
import { priya } from "./priya";
import { quentin } from "./quentin";
import { rafael } from "./rafael";
import { rosa } from "./rosa";
import { safiya } from "./safiya";
import { samar } from "./samar";
import { samir } from "./samir";
import { sunita } from "./sunita";
import { tara } from "./tara";
import { tomasz } from "./tomasz";
import { tyler } from "./tyler";
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
  aoife,
  asha,
  awa,
  beatriz,
  bilal,
  bruno,
  callum,
  chidi,
  chloe,
  dalia,
  dirk,
  dmitri,
  emil,
  farouk,
  fatima,
  fraser,
  gaston,
  goran,
  hana,
  imran,
  ines,
  ishita,
  joana,
  khalid,
  kofi,
  laurence,
  lena,
  lina,
  mahnoor,
  marek,
  mateusz,
  nadeem,
  ngozi,
  noor,
  olufemi,
  orla,
  oscar,
  pooja,
  priya,
  quentin,
  rafael,
  rosa,
  safiya,
  samar,
  samir,
  sunita,
  tara,
  tomasz,
  tyler,
  umar,
  vera,
  wanda,
  xenia,
  xiomara,
  yaw,
  zbigniew,
  zdravka,
];
