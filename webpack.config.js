/**
 * Three builds: `engine` (the library, docs/engine.md), `web` (task pane, ribbon commands, standalone page) and `cli` (the command line, one
 * file for Node). `--env office=local` puts office.js beside the add-in for closed networks;
 * `--env address=https://…` is where the pages will stand, for the manifest beside them.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { guidePage } = require("./scripts/guide.cjs");
const { OfflineFiles } = require("./scripts/offline-files.cjs");
const { version } = require("./package.json");

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2020",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

const common = {
  mode: "production",
  devtool: false,
  module: { rules: [typescript] },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  performance: false,
  stats: "errors-warnings",
};

/**
 * A page of a room with its own Content-Security-Policy: nothing but its own files (and office.js) is
 * loaded. The page's name is that of its entry; `office` is the address of office.js, null for none.
 */
function page(room, name, office) {
  const script = office === null ? "" : `<script src="${office}"></script>`;
  const officeSource = office === OFFICE_CDN ? " https://appsforoffice.microsoft.com" : "";
  return new HtmlPlugin({
    template: path.join(__dirname, "src", room, `${name}.html`),
    filename: `${name}.html`,
    chunks: [name],
    templateParameters: {
      officeScript: script,
      policy: [
        "default-src 'none'",
        `script-src 'self'${officeSource}`,
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        `connect-src 'self'${officeSource}`,
        `frame-src 'self'${officeSource}`,
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ].join("; "),
    },
  });
}

const define = new DefinePlugin({ __VERSION__: JSON.stringify(version) });

/** What office.js loads for Excel and the two languages; the other hosts' parts stay in the package. */
function officeFiles() {
  const from = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const wanted = ["office.js", "excel-*.js", "o15apptofilemappingtable.js", "{en-us,vi-vn}/*.js"];
  return wanted.map((pattern) => ({
    from: pattern,
    context: from,
    to: "office/",
    noErrorOnMissing: true,
    globOptions: { ignore: ["**/*.debug.js"] },
    info: { minimized: true },
  }));
}

const DEVELOPMENT = "https://localhost:3000";

/**
 * The manifest for a server: every address of development gives way to `address`; an app domain is an
 * origin, without a path.
 * @throws Error for an address that Office would refuse
 */
function manifestFor(source, address) {
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error(`Office loads add-ins by https only: ${address}`);
  if (url.search !== "" || url.hash !== "")
    throw new Error(`An address of a folder has no "?" or "#": ${address}`);
  const folder = url.href.replace(/\/$/, "").replaceAll("&", "&amp;");
  return source
    .replaceAll(`<AppDomain>${DEVELOPMENT}</AppDomain>`, () => `<AppDomain>${url.origin}</AppDomain>`)
    .replaceAll(`${DEVELOPMENT}/`, () => `${folder}/`);
}

module.exports = (env = {}) => {
  const local = env.office === "local";
  const office = local ? "office/office.js" : OFFICE_CDN;
  return [
    {
      ...common,
      name: "cli",
      target: "node20",
      entry: { "par-index": "./src/cli/main.ts" },
      output: {
        path: path.join(__dirname, "dist", "cli"),
        filename: "[name].js",
        clean: true,
      },
      // One file that can be moved alone. What is imported late runs late, but is carried along.
      module: {
        rules: [...common.module.rules, { test: /\.[jt]s$/, parser: { dynamicImportMode: "eager" } }],
      },
      optimization: { minimize: false, nodeEnv: "production" },
      plugins: [define, new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
    },
    {
      ...common,
      name: "engine",
      // No surroundings at all: neither a page nor Node.
      target: ["es2022"],
      entry: { index: "./src/engine/index.ts", file: "./src/engine/file.ts" },
      experiments: { outputModule: true },
      output: {
        path: path.join(__dirname, "dist", "engine"),
        filename: "[name].mjs",
        chunkFilename: "parts/[name].mjs",
        library: { type: "module" },
        chunkFormat: "module",
        clean: true,
      },
      // What both entries share is there once: a HostError of the one is a HostError of the other.
      optimization: {
        minimize: false,
        nodeEnv: "production",
        splitChunks: { chunks: "all", minSize: 0 },
        runtimeChunk: "single",
      },
    },
    {
      ...common,
      name: "web",
      target: ["web", "es2020"],
      // In the one-file page the worker and the page hold the same parts: a module must be the same in both.
      optimization: { usedExports: "global" },
      entry: {
        taskpane: "./src/taskpane/index.tsx",
        commands: "./src/commands/commands.ts",
        message: "./src/commands/message-page.ts",
        standalone: "./src/standalone/main.tsx",
        "service-worker": "./src/standalone/offline/service-worker.ts",
      },
      output: {
        path: path.join(__dirname, "dist", "web"),
        // The browser looks for a newer service worker at the same address.
        filename: ({ chunk }) =>
          chunk.name === "service-worker" ? "[name].js" : "[name].[contenthash:8].js",
        chunkFilename: "[name].[contenthash:8].js",
        // Beside the page: a script inside the one-file page has no address of its own to begin from.
        publicPath: "",
        clean: true,
      },
      plugins: [
        define,
        page("taskpane", "taskpane", office),
        page("commands", "commands", office),
        page("commands", "message", null),
        page("standalone", "standalone", null),
        new CopyPlugin({
          patterns: [
            { from: "assets/*.png", to: "assets/[name][ext]", noErrorOnMissing: true },
            { from: "samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true },
            // Plain pages: help, privacy, installing, an Excel that is too old.
            { from: "src/standalone/web-app.json", to: "web-app.json" },
            {
              from: "docs/huong-dan.md",
              to: "huong-dan.html",
              transform: (source) => guidePage(source.toString()),
              info: { minimized: true },
            },
            { from: "docs/pictures/*.png", to: "pictures/[name][ext]" },
            { from: "src/pages/*", to: "[name][ext]", info: { minimized: true } },
            { from: "manifest.xml", to: "manifest.template.xml" },
            {
              from: "manifest.xml",
              transform: (source) => manifestFor(source.toString(), env.address ?? DEVELOPMENT),
            },
            ...(local ? officeFiles() : []),
          ],
        }),
        new OfflineFiles(),
      ],
    },
  ];
};
module.exports.OFFICE_CDN = OFFICE_CDN;
module.exports.manifestFor = manifestFor;
