/** A table as it was read, before it is joined with others to assessments. */
import type { Assessment } from "../../scorebook/assessment";
import type { Finding } from "../../scorebook/finding";
import type { Draft } from "../readers/draft";
import type { Standing } from "./standing";

/** A draft with the tables that it came from. */
export interface ReadDraft<Source> {
  readonly draft: Draft;
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
  readonly standing: Standing;
  /** Something tells that its figures are scores, and no money or marks of persons. */
  readonly isIndex: boolean;
  /** The assessment that the draft makes by itself, where it is known. */
  readonly settled?: Assessment | undefined;
}
