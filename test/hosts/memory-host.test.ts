import { snapshotOf } from "../making/snapshot";
import { describeHost } from "./contract";
import { MemoryHost } from "./memory-host";

describeHost("memory", ({ sheets, names = [], structureProtected = false }) => {
  const host = new MemoryHost({ ...snapshotOf(...sheets), names, structureProtected });
  return Promise.resolve({
    host,
    snapshot: () => host.read(),
    rename: (from, to) => {
      host.rename(from, to);
      return Promise.resolve();
    },
  });
});
