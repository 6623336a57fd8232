/** `--settings FILE.json`: the file counts where the workbook's own settings would, and nothing is kept. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyze } from "../../src/cli/analyze";
import { readArguments } from "../../src/cli/arguments";
import { failure } from "../../src/cli/failure";
import { sheet } from "../making/snapshot";
import { xlsxOf } from "../making/xlsx";

const folder = mkdtempSync(join(tmpdir(), "par-index-settings-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const book = join(folder, "chấm.xlsx");
const file = join(folder, "thiết lập.json");
const TIED = sheet("Năm 2022", [
  ["KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022"],
  [],
  ["STT", "Đơn vị", "Cải cách thể chế (10 điểm)", "Tài chính công (5 điểm)", "Tổng điểm"],
  [1, "Huyện Ba Bể", 9, 4, 13],
  [2, "Huyện Na Rì", 8, 4.5, 12.5],
  [3, "Huyện Chợ Đồn", 8.5, 4, 12.5],
  [4, "Huyện Pác Nặm", 7, 3, 10],
]);

// The version comes in when the command line is built.
jest.mock("../../src/cli/stamp", () => ({ VERSION: "0.1.0" }));

async function ranks(...options: readonly string[]): Promise<readonly unknown[]> {
  const request = readArguments(["analyze", book, "--json", "--depth", "total", ...options]);
  if (request.kind !== "run") throw new Error("no command");
  const { stdout } = await analyze(request.command);
  const { results } = JSON.parse(stdout) as { readonly results: readonly { readonly rank: number }[] };
  return results.map(({ rank }) => rank);
}

test("the rule of ties is the file's", async () => {
  writeFileSync(book, xlsxOf(TIED));
  expect(await ranks()).toEqual([1, 2, 2, 4]);
  writeFileSync(file, JSON.stringify({ ties: "dense" }));
  expect(await ranks("--settings", file)).toEqual([1, 2, 2, 3]);
  expect(await ranks()).toEqual([1, 2, 2, 4]);
});

test("a field that is no setting ends with exit 3 and its name", async () => {
  writeFileSync(file, JSON.stringify({ ties: "dens" }));
  const error: unknown = await ranks("--settings", file).catch((caught: unknown) => caught);
  expect(failure(error, "vi")).toMatchObject({
    exit: 3,
    message: expect.stringContaining('trường ties là "dens", phải là một trong: "competition"') as string,
  });
});
