/** Tidy data as Parquet; loaded only when it is asked for. */
import { parquetWriteBuffer, type BasicType } from "hyparquet-writer";
import type { TidyColumn, TidyType } from "./tidy";

const TYPES: Readonly<Record<TidyType, BasicType>> = {
  text: "STRING",
  whole: "INT32",
  number: "DOUBLE",
  "true-false": "BOOLEAN",
};

export function parquet(columns: readonly TidyColumn[]): Uint8Array {
  const columnData = columns.map(({ name, type, values }) => ({
    name,
    type: TYPES[type],
    data: [...values],
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: "par-index" }));
}
