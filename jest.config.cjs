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
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // A guard against what never ends, not a measure: a machine may be busy with ten other things.
  testTimeout: 1_200_000,
  // Left alone jest keeps one core for itself, which on two cores is half the gate.
  maxWorkers: "100%",
};
