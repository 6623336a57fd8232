/** What can go wrong between an add-in and Excel, as it shows at the bridge. */

export type Fault =
  /** Excel refuses the request: codes of the bridge, mapped by office.js itself. */
  | { readonly kind: "refused"; readonly code: number }
  /** The batch fails at its first action. */
  | { readonly kind: "error"; readonly code: string }
  /** A part of the actions (half, or so many) is carried out, then one fails: there is no rollback. */
  | { readonly kind: "half"; readonly code: string; readonly after?: number }
  /** Nothing is done and nothing is answered (issues 4805, 6678). */
  | { readonly kind: "silent" }
  /** Everything is done, the answer is lost. */
  | { readonly kind: "lost" }
  /** Everything is done, the answer is cut in the middle. */
  | { readonly kind: "cut" };

/** Codes of the bridge (OSF.DDA.ErrorCodeManager.errorCodes in office.js). */
export const BRIDGE = {
  cellEditing: 5004,
  sessionExpired: 5012,
  dialogOpen: 5016,
  busy: 5102,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
  noCapability: 7000,
} as const;

export const FAULTS: readonly Fault[] = [
  ...Object.values(BRIDGE).map((code): Fault => ({ kind: "refused", code })),
  ...[
    "ItemNotFound",
    "ItemAlreadyExists",
    "InvalidArgument",
    "InvalidSelection",
    "GeneralException",
    "NotImplemented",
    "AccessDenied",
  ].map((code): Fault => ({ kind: "error", code })),
  { kind: "half", code: "GeneralException" },
  { kind: "half", code: "AccessDenied" },
  { kind: "silent" },
  { kind: "lost" },
  { kind: "cut" },
];
