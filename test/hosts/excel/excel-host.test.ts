import { snapshotOf } from "../../making/snapshot";
import { describeHost } from "../contract";
import { excelWith, hostOver, rename } from "./standing";

describeHost("Excel over its stand-in", ({ sheets, names = [], structureProtected = false }) => {
  const { standIn, book, host } = excelWith({ ...snapshotOf(...sheets), names, structureProtected });
  return Promise.resolve({
    host,
    snapshot: () => hostOver(standIn).read(),
    rename: (from, to) => {
      rename(book, from, to);
      return Promise.resolve();
    },
  });
});
