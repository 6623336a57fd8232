import { answeredTables, askedOf, captionIn } from "../../src/app/answer-questions";
import { analyseBook } from "../../src/app/analyse-book";
import { makeReports } from "../../src/app/all-reports";
import { doubtsOf } from "../../src/app/doubts";
import { unitDocuments } from "../../src/app/documents";
import { allUnits } from "../../src/app/find-unit";
import { understand } from "../../src/app/open-book";
import { planOf, writePhrases, writeSheets } from "../../src/app/write-sheets";
import type { Alternative } from "../../src/scorebook/proof";
import type { Recognition } from "../../src/scorebook/recognition";
import { MemoryHost } from "../hosts/memory-host";
import { doubtedBook, inDoubt, QUESTION, twoTotals } from "../making/doubtful";
import { sheet, snapshotOf } from "../making/snapshot";

const STAMP = { time: "08:30 ngày 12/4/2023", version: "0.1.0" };

describe("the gate", () => {
  const open = doubtedBook(understand(twoTotals()));
  const analysis = analyseBook(open);
  const request = { analysis, units: [], language: "vi", stamp: STAMP } as const;

  test("no sheet and no report is made of a table in doubt", async () => {
    const host = new MemoryHost(open.snapshot);
    const refused = { problem: { code: "doubtful-reading", tables: [{ sheet: "Năm 2022" }] } };
    await expect(writeSheets(host, open, request)).rejects.toMatchObject(refused);
    expect(host.applied).toEqual([]);
    const made: string[] = [];
    const reports = makeReports(open, unitDocuments(open, allUnits(analysis), "report", "vi"), {
      render: ({ unit }) => {
        made.push(unit);
        return Promise.resolve(unit);
      },
      take: () => undefined,
    });
    await expect(reports).rejects.toMatchObject(refused);
    expect(made).toEqual([]);
  });

  test("what would be written can be counted, and the office's own phrases rest on no figure", async () => {
    expect(planOf(open, request).sheets.length).toBeGreaterThan(0);
    expect(await writePhrases(new MemoryHost(open.snapshot), open, request)).toHaveLength(1);
  });

  test("a table in doubt that no figure rests on keeps nobody", async () => {
    const { reading } = open;
    const recognitions = reading.recognitions.map((table) => ({ ...table, used: false }));
    const unused = { ...open, reading: { ...reading, recognitions } };
    expect(doubtsOf(unused)).toEqual([]);
    await writeSheets(new MemoryHost(open.snapshot), unused, request);
  });
});

test("where nothing is used any question is asked, else those of what is used", () => {
  const { recognitions } = understand(twoTotals()).reading;
  const [used] = recognitions.map((table) => inDoubt(table));
  if (used === undefined) throw new Error("a table is read");
  const unused = { ...used, used: false };
  expect(askedOf([used, unused])).toEqual([used]);
  expect(askedOf([unused])).toEqual([unused]);
  expect(askedOf([{ ...used, question: null }])).toEqual([]);
});

test("the other table of a sheet is kept as it was understood when one is answered", () => {
  const rows = [
    ["KẾT QUẢ NĂM 2022"],
    ["STT", "Đơn vị", "Cải cách thể chế (10 điểm)", "Tổng điểm"],
    [1, "Huyện Ba Bể", 9, 9],
    [2, "Huyện Na Rì", 8, 8],
    [],
    ["STT", "Đơn vị", "Cải cách thể chế (10 điểm)", "Tổng điểm"],
    [1, "Sở Nội vụ", 9.5, 9.5],
    [2, "Sở Tư pháp", 8.5, 8.5],
  ];
  const snapshot = snapshotOf(sheet("Năm 2022", rows));
  const { recognitions } = understand(snapshot).reading;
  const [upper, lower] = recognitions;
  const [source] = snapshot.sheets;
  const [first] = QUESTION.alternatives;
  if (upper === undefined || lower === undefined || source === undefined || first === undefined) {
    throw new Error("two tables are read");
  }
  const mapping = { ...first.mapping, headerTop: 1, headerBottom: 1, bodyTop: 2, bodyBottom: 3 };
  const chosen = new Map<Recognition, Alternative>([[upper, { ...first, mapping }]]);
  const tables = answeredTables(source, recognitions, chosen);
  expect(tables).toMatchObject([
    { sheet: "Năm 2022", headerTop: 1, bodyTop: 2 },
    { sheet: "Năm 2022", headerTop: 5, bodyTop: 6 },
  ]);
  const over = new Map<Recognition, Alternative>([
    [upper, { ...first, mapping: { ...mapping, bodyBottom: 7 } }],
  ]);
  expect(answeredTables(source, recognitions, over)).toHaveLength(1);
  expect(answeredTables(source, recognitions, new Map())).toEqual([]);
});

test("a caption is the lowest text over the column", () => {
  const [source] = twoTotals().sheets;
  const mapping = QUESTION.alternatives[0]?.mapping;
  if (mapping === undefined) throw new Error("there is a mapping");
  expect(captionIn(source)(mapping, 5)).toBe("Điểm cuối");
  expect(captionIn(undefined)(mapping, 5)).toBe("");
});
