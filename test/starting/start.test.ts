/**
 * `npm start` with Microsoft's own programs up to where Excel would open, on a Windows and a Mac that are
 * played, from a folder that no shell likes.
 */
import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:https";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterCmd, windowsWords } from "./splitting";
import { freePort, Stage, type System } from "./stage";

const ROOT = join(__dirname, "../..");
const ID = "650e5478-2994-4cef-b349-dc686528053a";
const SAMPLE = readFileSync(join(ROOT, "samples", "cchc-cap-huyen-2021-2022.xlsx"));

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
  readonly trusted: boolean;
}

/** Asks as Excel's browser does: trusting only the authority that dev-certs has installed. */
function ask(port: number, path: string, ca: Buffer, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", servername: "localhost", port, path, method, ca, agent: false };
    const asked = request(options, (response) => {
      let body = "";
      const trusted = "authorized" in response.socket && response.socket.authorized === true;
      response.on("data", (part: Buffer) => (body += part.toString("utf8")));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, trusted });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** True where something answers on that address. */
function isOpen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.on("connect", end(true)).on("error", end(false)).on("timeout", end(false));
  });
}

let stage: Stage;
let port: number;

beforeEach(async () => {
  port = await freePort();
  stage = new Stage(port);
});
afterEach(() => {
  stage.close();
});

const started = (system: System): ReturnType<Stage["run"]> =>
  stage.run(["start", "--excel"], { PAR_TEST_SYSTEM: system }, /Ctrl\+C stops/);

test("on a Mac: the add-in is registered, the sample opens, the pages are served as Excel wants them", async () => {
  const { output } = await started("darwin");
  expect(output).toContain("Sideloading the Office Add-in");
  expect(output).toContain("Ctrl+C");
  const wef = join(stage.home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
  expect(readFileSync(join(wef, `${ID}.manifest.xml`))).toEqual(
    readFileSync(join(stage.project, "manifest.xml")),
  );
  const [opened] = stage.calls().filter(({ program }) => program === "open");
  expect(opened?.args).toHaveLength(1);
  expect(readFileSync(opened?.args[0] ?? "")).toEqual(SAMPLE);

  const certificates = join(stage.home, ".office-addin-dev-certs");
  expect(readdirSync(certificates).sort()).toEqual(["ca.crt", "localhost.crt", "localhost.key"]);
  const trust = stage
    .calls()
    .find(({ program, args }) => program === "security" && args[0] === "add-trusted-cert");
  expect(trust?.args.at(-1)).toBe(join(certificates, "ca.crt"));
  const ca = readFileSync(join(certificates, "ca.crt"));
  const page = await ask(port, "/taskpane.html", ca);
  expect([page.status, page.trusted]).toEqual([200, true]);
  expect(page.body).toContain("<title>Chỉ số CCHC</title>");
  expect(page.headers["access-control-allow-origin"]).toBe("*");
  expect(page.headers["cache-control"]).toBe("no-store");
  const before = await ask(port, "/manifest.xml", ca, "OPTIONS");
  expect([before.status, before.headers["access-control-allow-private-network"]]).toEqual([204, "true"]);
  expect((await ask(port, "/..%2f..%2fpackage.json", ca)).status).toBe(404);
  expect((await ask(port, "/%", ca)).status).toBe(404);

  const others = Object.values(networkInterfaces()).flatMap((own) =>
    (own ?? []).filter(({ internal, family }) => !internal && family === "IPv4"),
  );
  for (const { address } of others) expect([address, await isOpen(address, port)]).toEqual([address, false]);
  expect(await isOpen("127.0.0.1", port)).toBe(true);
});

test("on Windows: the manifest stands whole in the registry, and what cmd.exe gets is one word where it must be", async () => {
  const { output } = await started("win32");
  expect(output).toContain("Ctrl+C");
  const added = stage.calls().filter(({ program, args }) => program.endsWith("reg.exe") && args.includes(ID));
  expect(added.map(({ args }) => args.slice(args.indexOf("/d"), args.indexOf("/d") + 2))).toContainEqual([
    "/d",
    join(stage.project, "manifest.xml"),
  ]);
  const [opened] = stage.calls().filter(({ program }) => program === "cmd");
  expect(opened?.args.slice(0, -1)).toEqual(["/c", "start", '""', "/b"]);
  expect(readFileSync(opened?.args.at(-1) ?? "")).toEqual(SAMPLE);
  // Microsoft's certificates go through cmd.exe and PowerShell in one line.
  const lines = stage.calls().filter(({ program }) => program === "cmd.exe");
  expect(lines.map(({ args }) => args.slice(0, -1))).toEqual(lines.map(() => ["/d", "/s", "/c"]));
  const words = lines.map(({ args }) => windowsWords(afterCmd(args.at(-1) ?? "")));
  const authority = join(stage.home, ".office-addin-dev-certs", "ca.crt");
  expect(words.map(([program]) => program)).toEqual(lines.map(() => "powershell"));
  expect(words.filter((line) => line.at(-2) === "CurrentUser").map((line) => line.at(-1))).toEqual([
    authority,
  ]);
});

test("a port that is taken is told, and nothing is registered", async () => {
  await started("darwin");
  const second = await stage.run(["start", "--excel"], { PAR_TEST_SYSTEM: "darwin" });
  expect(second.status).toBe(1);
  expect(second.output).toContain(`Cổng ${port} đang có chương trình khác dùng`);
  expect(stage.calls().filter(({ program }) => program === "open")).toHaveLength(1);
});

test("the page of `npm start` ends by `npm stop`, and a second one finds nothing to stop", async () => {
  const { output } = await stage.run(["start", "--page"], { PAR_TEST_SYSTEM: "linux" }, /run npm stop/);
  const [, port = ""] = /http:\/\/localhost:(\d+)\/standalone\.html/.exec(output) ?? [];
  expect(await isOpen("127.0.0.1", Number(port))).toBe(true);
  const stop = (): ReturnType<Stage["run"]> => stage.run(["start", "--stop"], { PAR_TEST_SYSTEM: "linux" });
  expect(await stop()).toEqual({
    status: 0,
    output: "Đã dừng trang độc lập · The standalone page is stopped.\n",
  });
  expect(await isOpen("127.0.0.1", Number(port))).toBe(false);
  expect(await stop()).toEqual({ status: 0, output: "Không có gì đang chạy · Nothing is running.\n" });
});
