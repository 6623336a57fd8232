/**
 * Part of the web build: tells the service worker which files the standalone page is made of, and a mark of what
 * they hold, so that a changed file is a new version of the whole.
 */
const { createHash } = require("node:crypto");
const { Compilation, sources } = require("webpack");

const WORKER = "service-worker.js";
/** The standalone page and its guide; pages of Excel and papers for administrators have no part in it. */
const PAGES = /^(standalone|huong-dan)\.html$/;
const BESIDE =
  /^(web-app\.json|pages\.css|guide\.css|assets\/icon-(192|512)\.png|samples\/cchc-cap-huyen[^/]*\.xlsx|pictures\/.*)$/;

/** Scripts that the page may load: all with a mark but the entries of other pages. */
const SCRIPT = /^(?!taskpane\.|commands\.|message\.)[\w~.-]+\.[0-9a-f]{8}\.js$/;

class OfflineFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OfflineFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "OfflineFiles", stage }, (assets) => {
        const files = Object.keys(assets)
          .filter((name) => PAGES.test(name) || BESIDE.test(name) || SCRIPT.test(name))
          .sort();
        const hash = createHash("sha256");
        for (const name of files) hash.update(name).update(assets[name].buffer());
        const version = hash.digest("hex").slice(0, 16);
        const text = assets[WORKER].source()
          .toString()
          .replaceAll("__OFFLINE_FILES__", JSON.stringify(files))
          .replaceAll("__OFFLINE_VERSION__", JSON.stringify(version));
        compilation.updateAsset(WORKER, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { OfflineFiles };
