/** What words may say of a column or a row. */
import type { ColumnRole } from "../../scorebook/table-shape";

/**
 * `total` is that of all criteria, `subtotal` that of an area; `area` a part of the index; `generic` a caption
 * over all criteria; `note` a line that is none of the table's; `year-before` figures of another year.
 */
export type Meaning = ColumnRole | "total" | "subtotal" | "area" | "generic" | "note" | "year-before";
