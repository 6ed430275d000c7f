/** Every demo applicant, in the order in which a newcomer should meet them. */
import { amara } from "./people/amara-okafor";
import { aoife } from "./people/aoife-brannigan";
import { caroline } from "./people/caroline-delgado";
import { danilo } from "./people/danilo-bautista";
import { farida } from "./people/farida-rahimi";
import { fatoumata } from "./people/fatoumata-diallo";
import { gareth } from "./people/gareth-pritchard";
import { hana } from "./people/hana-kim";
import { ifeoma } from "./people/ifeoma-nwachukwu";
import { katarzyna } from "./people/katarzyna-wojcik";
import { weiTing } from "./people/lee-wei-ting";
import { linh } from "./people/linh-nguyen";
import { maryam } from "./people/maryam-alzahrani";
import { olena } from "./people/olena-kovalchuk";
import { rajesh } from "./people/rajesh-iyer";
import { rui } from "./people/rui-tavares";
import { sofia } from "./people/sofia-hernandez";
import { tesfalem } from "./people/tesfalem";
import { yusuf } from "./people/yusuf-demir";
import type { Story } from "./story";

export const STORIES: readonly Story[] = [
  amara,
  fatoumata,
  rajesh,
  weiTing,
  yusuf,
  danilo,
  tesfalem,
  caroline,
  katarzyna,
  olena,
  gareth,
  sofia,
  farida,
  aoife,
  rui,
  linh,
  maryam,
  hana,
  ifeoma,
];
