/**
 * Excel's error codes as the host's. Messages of Excel are in the user's language and are never looked at, and
 * nothing is decided by debugInfo.errorLocation, which the reference does not promise.
 */
import { HostError, type HostErrorCode } from "../../workbook/host";

/** Sources: Excel.ErrorCodes and OfficeExtension.ErrorCodes of office.js, and its map of bridge codes 5004 to 7000. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  Conflict: "busy",
  InvalidOrTimedOutSession: "session-expired",
  RequestPayloadSizeLimitExceeded: "payload",
  ResponsePayloadSizeLimitExceeded: "payload",
  AccessDenied: "access-denied",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "source-changed",
  InvalidReference: "source-changed",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  ConnectionFailure: "disconnected",
  Timeout: "timeout",
};

/** Not an answer to what was asked: trying it again in smaller pieces would meet the same. */
const NO_ANSWER: ReadonlySet<HostErrorCode> = new Set<HostErrorCode>([
  "cell-editing",
  "dialog-open",
  "busy",
  "session-expired",
  "timeout",
  "disconnected",
  "cancelled",
]);

function textOf(value: object, key: string): string {
  const entry: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof entry === "string" ? entry : "";
}

function locationOf(error: object): string {
  const debugInfo: unknown = "debugInfo" in error ? error.debugInfo : null;
  return typeof debugInfo === "object" && debugInfo !== null ? textOf(debugInfo, "errorLocation") : "";
}

/** Any error of a batch as a HostError; one that already is stays as it is. */
export function hostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (typeof error !== "object" || error === null) return new HostError("unknown", String(error));
  const code = textOf(error, "code");
  const location = locationOf(error);
  const detail = [code, location].filter((part) => part !== "").join(" at ");
  return new HostError(CODES[code] ?? "unknown", detail, { cause: error });
}

/** True when Excel answered and something in the request was refused: without it the rest may be taken. */
export function isRefusal(error: unknown): boolean {
  return error instanceof HostError && !NO_ANSWER.has(error.code);
}

/** The same failure with another code. */
export function asCode(code: HostErrorCode, { detail, cause }: HostError): HostError {
  return new HostError(code, detail, { cause });
}
