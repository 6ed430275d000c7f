import { aoife } from "./aoife";
import { asha } from "./asha";
import { beatriz } from "./beatriz";
import { bruno } from "./bruno";
import { callum } from "./callum";
import { chloe } from "./chloe";
import { dalia } from "./dalia";
import { dmitri } from "./dmitri";
import { emil } from "./emil";
import { fatima } from "./fatima";
import { fraser } from "./fraser";
import { gaston } from "./gaston";
import { hana } from "./hana";
import { imran } from "./imran";
import { ines } from "./ines";
import { joana } from "./joana";
import { khalid } from "./khalid";
import { kofi } from "./kofi";
import { laurence } from "./laurence";
import { lena } from "./lena";
import { mahnoor } from "./mahnoor";
import { marek } from "./marek";
import { mateusz } from "./mateusz";
import { ngozi } from "./ngozi";
import { noor } from "./noor";
import { oscar } from "./oscar";
import type { DemoPerson } from "./person";
import { pooja } from "./pooja";
import { priya } from "./priya";
import { quentin } from "./quentin";
import { rafael } from "./rafael";
import { rosa } from "./rosa";
import { safiya } from "./safiya";
import { samir } from "./samir";
import { tara } from "./tara";
import { tyler } from "./tyler";
import { umar } from "./umar";
import { vera } from "./vera";
import { wanda } from "./wanda";
import { xenia } from "./xenia";

/** Everybody, in the order of their names. */
export const PEOPLE: readonly DemoPerson[] = [
  aoife,
  asha,
  beatriz,
  bruno,
  callum,
  chloe,
  dalia,
  dmitri,
  emil,
  fatima,
  fraser,
  gaston,
  hana,
  imran,
  ines,
  joana,
  khalid,
  kofi,
  laurence,
  lena,
  mahnoor,
  marek,
  mateusz,
  ngozi,
  noor,
  oscar,
  pooja,
  priya,
  quentin,
  rafael,
  rosa,
  safiya,
  samir,
  tara,
  tyler,
  umar,
  vera,
  wanda,
  xenia,
];
