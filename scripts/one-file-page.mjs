/**
 * The standalone page as one file that opens by a double click: its scripts, every part that it would load
 * later, and the sample are inside. Its policy names each script and style by hash and forbids every request.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Pages with an entry script of their own; what no page names is a part loaded on demand. */
const PAGES = ["standalone", "taskpane", "commands", "message"];

/** A link to the sample leads to the bytes in the page: beside it lies nothing. */
const SAMPLE_LINKS = `document.addEventListener("click", function (event) {
  var link = event.target.closest && event.target.closest('a[href^="samples/"]');
  var inside = link && document.getElementById(link.getAttribute("href"));
  if (inside) link.href = "data:application/octet-stream;base64," + inside.textContent.trim();
}, true);`;

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Inside of a script element no text may end it or begin a comment; in a string both mean the same. */
function inScript(source) {
  return source.replaceAll(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "\\x3c!--");
}

function entryOf(web, page) {
  const html = readFileSync(join(web, `${page}.html`), "utf8");
  const names = [...html.matchAll(/src="?([\w.-]+\.[0-9a-f]{8}\.js)/g)].map(([, name]) => name);
  if (names.length !== 1) throw new Error(`${page}.html: one entry script, not ${names.join(", ")}`);
  return names[0];
}

/**
 * @param web the folder of the built pages
 * @param samples names of the workbooks to put inside, in `web`/samples
 */
export function oneFilePage(web, samples) {
  const entries = PAGES.map((page) => entryOf(web, page));
  const scriptsThere = readdirSync(web).filter((name) => /\.[0-9a-f]{8}\.js$/.test(name));
  const workers = scriptsThere.filter((name) => name.startsWith("worker."));
  if (workers.length !== 1) throw new Error(`one program of the worker, not ${workers.join(", ")}`);
  const parts = scriptsThere.filter((name) => !entries.includes(name) && !workers.includes(name)).sort();
  // Parts first: webpack takes those that are there when its entry begins, and asks for none.
  const scripts = [...parts, entries[0]].map((name) => inScript(readFileSync(join(web, name), "utf8")));
  scripts.push(SAMPLE_LINKS);
  // The worker begins from a text: its program, and the same parts (src/standalone/work/start-worker.ts).
  const program = inScript(readFileSync(join(web, workers[0]), "utf8"));
  const html = readFileSync(join(web, "standalone.html"), "utf8");
  const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => text);
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    // Fluent UI opens empty style elements and fills them by script: the hash of nothing.
    `style-src ${[...styles, ""].map(hashOf).join(" ")}`,
    "img-src data:",
    "font-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const inside = samples.map((name) => {
    const bytes = readFileSync(join(web, "samples", name)).toString("base64");
    return `<script type="text/plain" id="samples/${name}">${bytes}</script>`;
  });
  inside.push(`<script type="text/plain" id="work-program">${program}</script>`);
  const code = scripts.map((text, at) => `<script${at < parts.length ? " data-part" : ""}>${text}</script>`);
  const replaced = html
    .replace(/<meta http-equiv="?Content-Security-Policy"? content="[^"]*">/, () => {
      return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    })
    // One file has nothing beside it to be kept or installed.
    .replace(/<link rel="?manifest"?[^>]*>/, "")
    .replace(/<script defer[^>]*><\/script>/, "")
    .replace("</body>", () => `${[...inside, ...code].join("\n")}</body>`);
  if (!replaced.includes(policy) || /<script[^>]* src=/.test(replaced))
    throw new Error("standalone.html has another form");
  return replaced;
}
