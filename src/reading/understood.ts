/** A table and one way of understanding it. */
import type { Candidate, TablePlace } from "./layouts/layout";

/** A table and how it was understood. */
export interface Understood {
  readonly place: TablePlace;
  readonly candidate: Candidate;
}
