/** The sample's set of criteria in the order of the decree's areas; shaped after district sets, not a copy of one. */
import type { Area } from "./criterion";
import { digital } from "./digital";
import { direction } from "./direction";
import { finance } from "./finance";
import { institutions } from "./institutions";
import { organisation } from "./organisation";
import { procedures } from "./procedures";
import { service } from "./service";

export const AREAS: readonly Area[] = [
  direction,
  institutions,
  procedures,
  organisation,
  service,
  finance,
  digital,
];
