/** Messages for what ends the work: what happened, why, and what to do next. */
import type { HostErrorCode } from "../../workbook/host";
import type { Problem } from "../../scorebook/problem";

export interface ProblemWords {
  readonly problem: (problem: Problem) => string;
  /** "{what}" stands for the sheet or part that it is about. */
  readonly host: Readonly<Record<HostErrorCode, string>>;
}
