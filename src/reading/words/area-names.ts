/** Names of areas that stand without a number. Apart from the terms: the pane needs those, and not the words of headers. */
import { lookup } from "../../text/terms";
import { UNNUMBERED_AREA_TERMS } from "../../text/area-terms";
import { headerRole, headerWords } from "./header-words";

const unnumberedIn = lookup(UNNUMBERED_AREA_TERMS);

/** "Điều tra xã hội học", "Tác động của CCHC": parts of the index that stand without a number. */
export function isAreaName(name: string): boolean {
  return headerRole(name) === "survey" || unnumberedIn(headerWords(name), name) !== null;
}
