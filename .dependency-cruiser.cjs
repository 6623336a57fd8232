/**
 * The import rule of the house (docs/architecture.md): a room imports only rooms above it.
 * ROOMS is that list, top to bottom.
 */
const ROOMS = [
  "workbook",
  "scorebook",
  "language",
  "text",
  "reading",
  "matching",
  "analysis",
  "audit",
  "report",
  "sheets",
  "gathering",
  "hosts",
  "app",
  "schemas",
  "engine",
  "taskpane",
  "commands",
  "cli",
  "standalone",
];

const below = ROOMS.map((room, index) => ({
  name: `${room}-imports-only-rooms-above`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${ROOMS.slice(index + 1).join("|") || "-"})/` },
}));

module.exports = {
  forbidden: [
    ...below,
    {
      name: "app-and-taskpane-know-no-host",
      comment: "They take the Host port; the entry point chooses which.",
      severity: "error",
      from: { path: "^src/(app|taskpane)/", pathNot: "^src/taskpane/index\\.tsx$" },
      to: { path: "^src/hosts/" },
    },
    {
      name: "hosts-know-nothing-of-scores",
      comment: "Excel and file hosts see Snapshot and WritePlan only; word renders the report tree.",
      severity: "error",
      from: { path: "^src/hosts/(excel|file)/" },
      to: { path: "^src/(scorebook|language|text|reading|matching|audit|analysis|report|sheets|gathering)/" },
    },
    {
      name: "entry-points-do-not-import-each-other",
      severity: "error",
      from: { path: "^src/(commands|cli)/" },
      to: { path: "^src/taskpane/" },
    },
    {
      name: "pure-rooms-need-no-package",
      comment: "Everything between the hosts is plain data in, plain data out.",
      severity: "error",
      from: {
        path: "^src/(workbook|scorebook|language|text|reading|matching|audit|analysis|report|sheets|gathering|app)/",
      },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    {
      name: "no-cycles",
      comment: "Neither of values nor of types: what two files need stands in a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-development-package-in-the-product",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "@types/" },
    },
    { name: "no-unresolved-import", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
