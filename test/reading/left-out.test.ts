import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf } from "../making/snapshot";

test("cells that the host left out are told, but not those of sheets without any", () => {
  const [near, far] = snapshotOf(sheet("Năm 2021", [["x"]]), sheet("Năm 2022", [["x"]])).sheets;
  if (near === undefined || far === undefined) throw new Error("no sheets");
  const outlying = { count: 2, row: 1_048_575, column: 16_383 };
  const { findings } = readBook({ ...snapshotOf(), sheets: [near, { ...far, outlying }] });
  expect(findings).toEqual([
    {
      code: "cells-left-out",
      severity: "info",
      cells: [{ sheet: "Năm 2022", row: 1_048_575, column: 16_383 }],
      sheet: "Năm 2022",
      count: 2,
    },
  ]);
});
