/** npm run build [-- --office local]: the pages and the command line, for production. */
import { build, ensureInstalled } from "./ensure.mjs";

ensureInstalled();
const officeAt = process.argv.indexOf("--office");
const office = officeAt > 0 ? ["--env", `office=${process.argv[officeAt + 1]}`] : [];
build("cli");
build("web", office);
