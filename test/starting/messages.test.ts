/** What is said where a command cannot begin: in Vietnamese first, with what to do, and with exit code 1. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { RequestListener, Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generateCertificates } from "office-addin-dev-certs";
import packageFile from "../../package.json";
import { Stage } from "./stage";

const SCRIPTS = join(__dirname, "../../scripts");
const script = (name: string): string => readFileSync(join(SCRIPTS, name), "utf8");

test("no script lets a shell read a line, nor runs what only a shell can run", () => {
  const names = readdirSync(SCRIPTS).filter((name) => /\.[mc]?js$/.test(name));
  expect(names.length).toBeGreaterThan(8);
  const shell = /\bshell\b\s*:|(?<!\.)\bexec(?:Sync)?\(|\.cmd\b|\.bat\b|["']\.bin["']/;
  expect(names.filter((name) => shell.test(script(name)))).toEqual([]);
});

describe("an old Node", () => {
  let stage: Stage;
  beforeEach(() => (stage = new Stage(3000)));
  afterEach(() => {
    stage.close();
  });

  test.each(["16.20.2", "18.20.8", "20.9.0", "20.18.3"])("%s: which one is needed", async (version) => {
    const { status, output } = await stage.run(["start"], { PAR_TEST_NODE: version });
    expect(status).toBe(1);
    expect(output).toContain(`Node ${version} quá cũ cho chương trình này: cần Node 20.19 trở lên`);
    expect(output).toContain("https://nodejs.org");
    expect(output).not.toMatch(/^\s+at /m);
  });

  test("the package says the same", () => {
    expect(packageFile.engines.node).toBe(">=20.19");
    expect(script("run.cjs")).toContain("var LOWEST = [20, 19]");
    const entries = Object.values(packageFile.scripts).filter((line) => line.startsWith("node "));
    expect(entries.filter((line) => !/^node scripts\/run\.cjs [\w-]+( --\w+)?$/.test(line))).toEqual([]);
  });
});

describe("no way to the packages", () => {
  let stage: Stage;
  const servers: Server[] = [];
  beforeEach(() => (stage = new Stage(3000, false)));
  afterEach(() => {
    stage.close();
    for (const server of servers.splice(0)) server.close();
  });

  async function portOf(server: Server): Promise<number> {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return (server.address() as AddressInfo).port;
  }

  async function install(settings: NodeJS.ProcessEnv): Promise<string> {
    const { status, output } = await stage.run(["build"], {
      npm_config_fetch_retries: "0",
      npm_config_cache: join(stage.folder, "cache"),
      ...settings,
    });
    expect(status).toBe(1);
    expect(output).not.toMatch(/^\s+at /m);
    return output;
  }

  test("the registry does not answer", async () => {
    expect(await install({ npm_config_registry: "http://127.0.0.1:9/" })).toContain(
      "Không ra được kho gói npm",
    );
  });

  const nothing: RequestListener = (_, response) => response.end("{}");

  test("a proxy that puts its own certificate in place", async () => {
    const file = (name: string): string => join(stage.folder, name);
    jest.spyOn(console, "log").mockImplementation();
    await generateCertificates(file("ca.crt"), file("a.crt"), file("a.key"));
    const options = { cert: readFileSync(file("a.crt")), key: readFileSync(file("a.key")) };
    const port = await portOf(createSecureServer(options, nothing));
    const output = await install({ npm_config_registry: `https://127.0.0.1:${port}/` });
    expect(output).toContain("proxy kiểm tra HTTPS");
    expect(output).toContain("NODE_EXTRA_CA_CERTS");
  });

  // npm's own words, each taken from a run of npm 11 in such a network.
  test.each([
    ["npm error code E407\nnpm error 407 Proxy Authentication Required - GET http://x/", "đòi đăng nhập"],
    ["npm error code ENOTFOUND\nnpm error network request to https://x/ failed", "Không ra được kho gói npm"],
    ["npm error code EAI_AGAIN", "Không ra được kho gói npm"],
    ["npm error code UNABLE_TO_VERIFY_LEAF_SIGNATURE", "NODE_EXTRA_CA_CERTS"],
    ["npm error code SELF_SIGNED_CERT_IN_CHAIN", "NODE_EXTRA_CA_CERTS"],
    ["npm error code ENOSPC", "Ổ đĩa đã đầy"],
    ["npm error code EPERM", "Không ghi được vào thư mục node_modules"],
    ["npm error code EINTEGRITY", "lý do ở các dòng trên"],
  ])("%j: what it means", (output, said) => {
    const program = `import { reasonOf } from ${JSON.stringify(pathToFileURL(join(SCRIPTS, "install.mjs")).href)};
      console.log(reasonOf(${JSON.stringify(output)}).join("\\n"));`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      encoding: "utf8",
    });
    expect(stdout).toContain(said);
  });
});
