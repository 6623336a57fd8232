/** The server of the pages is away when the part that writes is needed: said, and reading goes on. */
import { comparable } from "../comparable";
import { sheet, snapshotOf } from "../../making/snapshot";
import { planOf, rankingPlan } from "../plans";
import { excelWith } from "./standing";

jest.mock("../../../src/hosts/excel/writer", () => {
  throw new Error("Loading chunk 12 failed");
});

test("what needs that part says to open the pane again, and nothing is changed", async () => {
  const source = snapshotOf(sheet("Năm 2022", [["Tổng điểm", 88.21]]));
  const { book, host } = excelWith(source);
  expect(comparable(await host.read())).toEqual(comparable(source));
  for (const work of [() => host.fingerprint(), () => host.apply(planOf(rankingPlan()))])
    await expect(work()).rejects.toMatchObject({ name: "HostError", code: "disconnected" });
  expect(book.sheets).toHaveLength(1);
});
