/** Names of peer groups as reports write them: "01/08 huyện, thành phố". */
import type { PeerGroup } from "../scorebook/assessment";

/** @param folded names of the units in bare letters ("thi xa duy tien"): their kinds of place go into the name */
export function groupName(kind: PeerGroup["kind"], folded: readonly string[]): string {
  const has = (word: string): boolean => folded.some((name) => name.startsWith(`${word} `));
  switch (kind) {
    case "department":
      return "sở, ban, ngành";
    case "district":
      return has("thi xa") || has("tx")
        ? "huyện, thị xã, thành phố"
        : has("quan")
          ? "quận, huyện, thành phố"
          : "huyện, thành phố";
    case "commune":
      if (has("dac khu")) return "xã, phường, đặc khu";
      if (has("thi tran") || has("tt")) return has("phuong") ? "xã, phường, thị trấn" : "xã, thị trấn";
      if (!has("xa") && has("phuong")) return "phường";
      return has("phuong") ? "xã, phường" : "xã";
    default:
      return "đơn vị";
  }
}

/** What the total is called where the workbook prints none. */
export const TOTAL_NAME = "Tổng điểm";
