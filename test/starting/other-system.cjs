/**
 * Loaded before everything (NODE_OPTIONS): lets a program believe that it runs on Windows or a Mac. What it
 * would call there stands on the path as a recorder (test/starting/stage.ts).
 */
"use strict";
const system = process.env.PAR_TEST_SYSTEM;
if (system !== undefined) Object.defineProperty(process, "platform", { value: system });
const version = process.env.PAR_TEST_NODE;
if (version !== undefined) {
  Object.defineProperty(process, "versions", { value: { ...process.versions, node: version } });
}
