/** What was written and is removed again leaves the workbook as it was, part by part. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { FileHost } from "../../../../src/hosts/file/file-host";
import { Package } from "../../../../src/hosts/file/package/package";
import { planOf, rankingPlan, settingsPlan } from "../../plans";
import { barePackage, MAIN } from "../bare-package";
import { withPart } from "../opened";
import { tortureBook } from "../torture/torture";

const SAMPLE = resolve(__dirname, "../../../../samples/cchc-cap-huyen-2021-2022.xlsx");
const styles = (inside: string): string => `<styleSheet xmlns="${MAIN}">${inside}</styleSheet>`;

/** Parts whose text is another one, or that are there in one of the two only. */
function differing(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [Package.open(before), Package.open(after)];
  const names = new Set([...a.parts(), ...b.parts()]);
  return [...names].filter((part) => {
    if (!a.has(part) || !b.has(part)) return true;
    return !Buffer.from(a.bytes(part)).equals(Buffer.from(b.bytes(part)));
  });
}

test.each<readonly [string, () => Uint8Array]>([
  ["the sample", () => new Uint8Array(readFileSync(SAMPLE))],
  ["a workbook with everything", tortureBook],
  [
    "a workbook without styles",
    () =>
      withPart(barePackage(), "[Content_Types].xml", (xml) =>
        xml.replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ""),
      ),
  ],
  [
    "a workbook with one look",
    () =>
      barePackage({
        styles: styles(
          '<fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders><border/></borders><cellXfs count="1"><xf/></cellXfs>',
        ),
      }),
  ],
  [
    "a workbook with lists without counts",
    () =>
      barePackage({
        styles: styles(
          "<fonts><font/></fonts><fills><fill/><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>",
        ),
      }),
  ],
])("%s", async (_, made) => {
  const before = made();
  const host = FileHost.open(before, "");
  const plan = planOf(rankingPlan(), settingsPlan());
  for (const times of [1, 2]) {
    for (let time = 0; time < times; time++) {
      await host.read();
      await host.apply(plan);
    }
    await host.removeOwnSheets();
    expect(differing(before, host.bytes())).toEqual([]);
  }
});

test("a look of ours that a cell of the user has stays", async () => {
  const host = FileHost.open(barePackage(), "");
  await host.apply(planOf(rankingPlan()));
  const parts = Package.open(host.bytes());
  const count = Number(/<cellXfs count="(\d+)"/.exec(parts.text("xl/styles.xml"))?.[1]);
  expect(count).toBeGreaterThan(3);
  parts.put("xl/worksheets/s.xml", parts.text("xl/worksheets/s.xml").replace('<c r="A1"', '<c r="A1" s="2"'));
  const person = FileHost.open(parts.toBytes(), "");
  await person.removeOwnSheets();
  const left = Package.open(person.bytes()).text("xl/styles.xml");
  expect(/<cellXfs count="(\d+)"/.exec(left)?.[1]).toBe("3");
  expect(left.match(/<xf /g)?.length).toBe(3 + 1);
});
