/**
 * The project in a folder that no shell likes, on a system that is not this one: programs of that system are
 * recorders on the path, so that what would reach them can be looked at.
 */
import { spawn, type ChildProcess } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import lock from "../../package-lock.json";

const ROOT = join(__dirname, "../..");
const FOLDER = "Sở Nội vụ & 100% (bản thử) $HOME 'x' ^y!";
const RECORDED = ["open", "cmd", "cmd.exe", "security", "rundll32", "xdg-open"];

const OWN = [".npmrc", "samples", "dist"];
const INSTALLED = ["package.json", "package-lock.json", "node_modules"];
/** A project of one package, so that npm fails soon. */
const FFLATE = {
  version: lock.packages["node_modules/fflate"].version,
  integrity: lock.packages["node_modules/fflate"].integrity,
};
const ONE_PACKAGE = { name: "one", version: "1.0.0", dependencies: { fflate: FFLATE.version } };

export type System = "win32" | "darwin";

/** A program that was called, with its arguments as they reached it. */
export interface Call {
  readonly program: string;
  readonly args: readonly string[];
}

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), "par-index-start-"));
  readonly project = join(this.folder, FOLDER);
  readonly home = join(this.folder, "Nguyễn Văn A");
  private readonly temp = join(this.folder, "tệp tạm");
  private readonly programs = join(this.folder, "bin");
  private readonly log = join(this.folder, "calls.jsonl");
  private readonly children: ChildProcess[] = [];

  /**
   * @param port that the manifest of this copy names
   * @param installed whether the packages are there
   */
  constructor(port: number, installed = true) {
    for (const folder of [this.project, this.home, this.temp, join(this.programs, "system32")]) {
      mkdirSync(folder, { recursive: true });
    }
    // Copied, because Node would otherwise find the project where the links lead to.
    cpSync(join(ROOT, "scripts"), join(this.project, "scripts"), { recursive: true });
    const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8").replaceAll(":3000", `:${port}`);
    writeFileSync(join(this.project, "manifest.xml"), manifest);
    // As old as it is, or the pages would be built anew.
    utimesSync(join(this.project, "manifest.xml"), new Date(0), new Date(0));
    for (const name of installed ? [...OWN, ...INSTALLED] : OWN) {
      symlinkSync(join(ROOT, name), join(this.project, name));
    }
    if (!installed) {
      const lock = {
        ...ONE_PACKAGE,
        lockfileVersion: 3,
        packages: { "": ONE_PACKAGE, "node_modules/fflate": FFLATE },
      };
      writeFileSync(join(this.project, "package.json"), JSON.stringify(ONE_PACKAGE));
      writeFileSync(join(this.project, "package-lock.json"), JSON.stringify(lock));
    }
    for (const name of [...RECORDED, "system32/reg.exe"]) this.record(name);
  }

  /** A program that notes its arguments; only questions to the registry find nothing. */
  private record(name: string): void {
    const path = join(this.programs, name);
    const note = `require("node:fs").appendFileSync(${JSON.stringify(this.log)}, JSON.stringify({ program: ${JSON.stringify(name)}, args: process.argv.slice(2) }) + "\\n");`;
    const answer = name.endsWith("reg.exe") ? "if (/^query$/i.test(process.argv[2])) process.exit(1);" : "";
    writeFileSync(path, `#!${process.execPath}\n${note}\n${answer}\n`);
    chmodSync(path, 0o755);
  }

  /** Runs `node scripts/run.cjs …` there; ends when it prints `until` or by itself. */
  async run(
    args: readonly string[],
    env: NodeJS.ProcessEnv = {},
    until?: RegExp,
  ): Promise<{ readonly status: number | null; readonly output: string }> {
    const child = spawn(process.execPath, [join(this.project, "scripts", "run.cjs"), ...args], {
      cwd: this.folder,
      env: {
        PATH: [this.programs, process.env["PATH"]].join(delimiter),
        HOME: this.home,
        USERPROFILE: this.home,
        TMPDIR: this.temp,
        TEMP: this.temp,
        windir: this.programs,
        NODE_OPTIONS: `--require ${JSON.stringify(join(__dirname, "other-system.cjs"))}`,
        ...env,
      },
    });
    this.children.push(child);
    let output = "";
    return new Promise((resolve) => {
      const take = (data: Buffer): void => {
        output += data.toString("utf8");
        if (until?.test(output) === true) resolve({ status: null, output });
      };
      child.stdout.on("data", take);
      child.stderr.on("data", take);
      child.on("close", (status) => {
        resolve({ status, output });
      });
    });
  }

  calls(): readonly Call[] {
    if (!existsSync(this.log)) return [];
    const lines = readFileSync(this.log, "utf8").trim().split("\n");
    return lines.map((line) => JSON.parse(line) as Call);
  }

  close(): void {
    for (const child of this.children) child.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
