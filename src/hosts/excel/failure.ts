/** Excel's error codes as the host's. Messages of Excel are in the user's language and are never looked at. */
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

/** Errors that Excel answers instead of carrying out a request: nothing of it was done. */
const REFUSED: ReadonlySet<HostErrorCode> = new Set<HostErrorCode>([
  "cell-editing",
  "dialog-open",
  "busy",
  "session-expired",
  "payload",
  "access-denied",
  "timeout",
  "disconnected",
  "name-taken",
  "unsupported",
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

/** Where in a batch Excel stopped, "PageLayout.paperSize"; "" where it does not say. */
export function failedAt(error: unknown): string {
  const cause: unknown = error instanceof HostError ? error.cause : error;
  return typeof cause === "object" && cause !== null ? locationOf(cause) : "";
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

/** The error of a request that writes: unless Excel refused the whole of it, part of it may stand in the sheets. */
export function writeError(error: unknown): HostError {
  const known = hostError(error);
  return REFUSED.has(known.code)
    ? known
    : new HostError("half-written", known.detail, { cause: known.cause });
}
