/** Pieces that several schemas are made of. */
import * as v from "valibot";

/** A list that nobody changes. */
export function list<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.readonly());
}

export const text = v.string();
export const known = v.nullable(v.number());
export const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2099));
/** A row or column of a sheet, zero-based. */
export const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_048_575));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** "'Năm 2022'!E10" */
export const cells = list(text);
