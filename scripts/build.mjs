/** npm run build [-- --office local --address https://server/path]: the pages, the command line and the engine, for production. */
import { build, ensureInstalled } from "./ensure.mjs";

ensureInstalled();
const asked = ["office", "address"].flatMap((option) => {
  const at = process.argv.indexOf(`--${option}`);
  return at > 0 ? ["--env", `${option}=${process.argv[at + 1]}`] : [];
});
build("cli");
build("engine");
build("web", asked);
