/** The Excel host over the stand-in: what a workbook costs in requests, actions and bytes, and of our own processor time. */
import { readFileSync } from "node:fs";
import { analyseBook } from "../src/app/analyse-book";
import { understand } from "../src/app/open-book";
import { planOf } from "../src/app/write-sheets";
import { FileHost } from "../src/hosts/file/file-host";
import { excelWith, type Standing } from "../test/hosts/excel/standing";

/** One step: reading, writing. */
export interface AskedOfExcel {
  readonly name: string;
  readonly requests: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** Of the host and office.js, without the stand-in that answers them. */
  readonly ownMs: number;
}

/** @param file an .xlsx that the stand-in holds; the sheets of its groups are written */
export async function askedOfExcel(file: string): Promise<readonly AskedOfExcel[]> {
  const snapshot = await FileHost.open(new Uint8Array(readFileSync(file)), file).read();
  const standing = excelWith(snapshot);
  let read = snapshot;
  const steps = [await measured("read", standing, async () => (read = await standing.host.read()))];
  const open = understand(read);
  const request = {
    analysis: analyseBook(open),
    units: [],
    language: "vi",
    stamp: { time: "", version: "" },
  } as const;
  const plan = planOf(open, request);
  for (const name of ["write", "write again"])
    steps.push(await measured(name, standing, () => standing.host.apply(plan)));
  return steps;
}

const processorMs = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

async function measured(
  name: string,
  { standIn }: Standing,
  work: () => Promise<unknown>,
): Promise<AskedOfExcel> {
  const before = standIn.syncs.length;
  let answering = 0;
  const { execute } = standIn;
  standIn.execute = (...asked) => {
    const start = process.cpuUsage();
    try {
      return execute.apply(standIn, asked);
    } finally {
      answering += processorMs(start);
    }
  };
  const start = process.cpuUsage();
  await work();
  const all = processorMs(start);
  standIn.execute = execute;
  const syncs = standIn.syncs.slice(before);
  const sum = (of: (sync: (typeof syncs)[number]) => number): number =>
    syncs.reduce((total, sync) => total + of(sync), 0);
  return {
    name,
    requests: syncs.length,
    actions: sum(({ actions }) => actions),
    requestBytes: sum(({ requestBytes }) => requestBytes),
    answerBytes: sum(({ answerBytes }) => answerBytes),
    ownMs: all - answering,
  };
}
