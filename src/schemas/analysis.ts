/** `analyze --json`: figures, tables and findings of a workbook. */
import * as v from "valibot";
import { cells, count, known, list, text } from "./shapes";
import { findingSchema } from "./findings";
import { layoutSchema } from "./mapping";

/** A year beside the one asked for. */
const year = v.pipe(v.number(), v.integer());
const rank = v.pipe(v.number(), v.integer(), v.minValue(1));
const level = v.picklist(["total", "area", "criterion"]);

const standingSchema = v.strictObject({ score: v.number(), max: known, percent: known, rank, of: count });

const changeSchema = v.strictObject({
  score: v.number(),
  percent: known,
  rank: v.pipe(v.number(), v.integer()),
  fromMax: known,
  fromPerformance: known,
});

const resultSchema = v.strictObject({
  unit: text,
  group: text,
  level,
  code: text,
  name: text,
  score: known,
  max: known,
  percent: known,
  rank: v.nullable(rank),
  of: count,
  tied: v.boolean(),
  publishedRank: v.nullable(rank),
  base: v.nullable(standingSchema),
  change: v.nullable(changeSchema),
});
export type ResultJson = Readonly<v.InferOutput<typeof resultSchema>>;
export type StandingJson = Readonly<v.InferOutput<typeof standingSchema>>;
export type ChangeJson = Readonly<v.InferOutput<typeof changeSchema>>;

const lawSchema = v.strictObject({ law: text, holds: count, of: count });

const alternativeSchema = v.strictObject({
  summary: text,
  proof: list(lawSchema),
  figures: list(v.strictObject({ unit: text, score: known, max: known, rank: v.nullable(rank) })),
  /** One of the "layouts" of a --mapping file. */
  mapping: layoutSchema,
});

const tableSchema = v.strictObject({
  sheet: text,
  layout: v.nullable(text),
  certainty: v.picklist(["proved", "read", "doubtful"]),
  proof: list(lawSchema),
  question: v.nullable(
    v.strictObject({ code: text, message: text, cells, alternatives: list(alternativeSchema) }),
  ),
});
export type TableJson = Readonly<v.InferOutput<typeof tableSchema>>;

export const analysisSchema = v.strictObject({
  schema: v.literal("par-index/analysis@1"),
  years: list(year),
  year,
  baseYear: v.nullable(year),
  groups: list(v.strictObject({ name: text, units: list(text) })),
  results: list(resultSchema),
  tables: list(tableSchema),
  findings: list(findingSchema),
});
export type AnalysisJson = Readonly<v.InferOutput<typeof analysisSchema>>;
