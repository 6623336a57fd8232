import { formatCount } from "../numbers";

/** A count as Vietnamese offices write it: 07 trang, 63 đơn vị. */
export function counted(count: number): string {
  return formatCount(count, "vi");
}
