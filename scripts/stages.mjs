/** The stages of a long command: each is timed, programs of a stage run beside one another, and a table ends it. */
import { spawn } from "node:child_process";
import { packageProgram, root, say } from "./programs.mjs";

const taken = [];

/** Runs `work` as a stage of this name and keeps how long it took. */
export async function stage(name, work) {
  say(`› ${name}`);
  const begun = performance.now();
  try {
    return await work();
  } finally {
    taken.push([name, (performance.now() - begun) / 1000]);
  }
}

/** Runs a program of an installed package by this Node, its output on stderr; true where it ended well. */
export function runBeside(name, args, { program = name, nodeFlags = [], ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeFlags, packageProgram(name, program), ...args], {
      cwd: root,
      stdio: ["ignore", 2, 2],
      ...options,
    });
    child.on("error", reject);
    child.on("close", (status) => resolve(status === 0));
  });
}

/** What took how long, in the order in which it ended. */
export function sayTimes() {
  for (const [name, seconds] of taken) say(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
}
