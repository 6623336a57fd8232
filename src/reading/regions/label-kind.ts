/** What the labels of a body look like: names of bodies, or of criteria. */
import { leadingCode, parseCode } from "../axes/codes";
import type { SheetView } from "./sheet-view";
import { isBody } from "../../text/unit-names";

/** `open` where nothing tells. */
type LabelKind = "units" | "criteria" | "open";

export interface LabelLook {
  readonly kind: LabelKind;
  /** The labels are numbered in several levels: 1, 1.1 or I, 1. */
  readonly isTree: boolean;
}

/** Names of criteria are phrases of so many words. */
const PHRASE = 4;

/** @param codeColumn −1 where none stands left of the names */
export function lookOfLabels(
  view: SheetView,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  labelColumn: number,
  codeColumn: number,
): LabelLook {
  let [labels, bodies, phrases, steps] = [0, 0, 0, 0];
  const kinds = new Set<string>();
  for (let row = top; row <= bottom; row++) {
    const text = view.text(row, labelColumn);
    if (text === "") continue;
    labels++;
    const leading = leadingCode(text);
    const name = leading?.rest ?? text;
    const code = leading?.code ?? (codeColumn < 0 ? null : parseCode(view.shown(row, codeColumn)));
    if (code !== null) kinds.add(code.kind);
    if (code !== null && code.depth > 1) steps++;
    if (isBody(name)) bodies++;
    else if (name.split(" ").length >= PHRASE) phrases++;
  }
  const isTree = (steps >= 2 && steps * 3 >= labels) || kinds.size > 1;
  return { kind: kindOf(), isTree };

  function kindOf(): LabelKind {
    // Bodies are never numbered 1.1; but groups of them are numbered I, II above 1, 2, 3.
    if (steps >= 2 && steps * 3 >= labels) return "criteria";
    if (bodies * 3 >= labels && bodies > 0) return "units";
    return kinds.size > 1 || phrases * 2 > labels ? "criteria" : "open";
  }
}
