/** Tests mirror src/. Swc only strips types; tsc checks them in `npm run typecheck`. */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: {
            react: { runtime: "automatic" },
            optimizer: { globals: { vars: { NaN: "(0 / 0)", Infinity: "(1 / 0)" } } },
          },
        },
      },
    ],
  },
  // A name of the global object is looked up anew each time inside jest's sandbox, which made the inner loops
  // of reading ten times slower than they are; these are handed to every module as names of its own.
  sandboxInjectedGlobals: [
    "Math",
    "Number",
    "Array",
    "Object",
    "String",
    "Map",
    "Set",
    "BigInt",
    "Uint8Array",
    "Uint32Array",
    "Int32Array",
    "Float64Array",
  ],
  // A guard against what never ends, not a measure: a machine may be busy with ten other things.
  testTimeout: 1_200_000,
  // Left alone jest keeps one core for itself, which on two cores is half the gate.
  maxWorkers: "100%",
};
