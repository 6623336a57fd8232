/** The sentence for what did not work: what, why, what next. */
import type { Language } from "../../language/language";
import { hostMessage, problemMessage } from "../../language/problems";
import type { Trouble } from "../state/pane-state";

export function troubleMessage(trouble: Trouble, language: Language): string {
  return trouble.kind === "problem"
    ? problemMessage(trouble.problem, language)
    : hostMessage(trouble.code, language, trouble.subject);
}
