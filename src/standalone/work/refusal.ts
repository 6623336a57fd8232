/** Errors as plain data and back: what is thrown in the worker is thrown in the page. */
import { ProblemError } from "../../scorebook/problem";
import { HostError } from "../../workbook/host";
import type { Refusal } from "./messages";

export function refusalOf(error: unknown): Refusal {
  if (error instanceof HostError) {
    const { code, detail, subject } = error;
    return { of: "host", code, detail, subject };
  }
  if (error instanceof ProblemError) return { of: "problem", problem: error.problem };
  return { of: "fault", message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

export function errorOf(refusal: Refusal): Error {
  switch (refusal.of) {
    case "host":
      return new HostError(refusal.code, refusal.detail, { subject: refusal.subject });
    case "problem":
      return new ProblemError(refusal.problem);
    case "fault":
      return new Error(refusal.message);
  }
}
