/** What `npm run package` makes, unpacked in a folder of its own; and nginx over it, with its own header file. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { generateCertificates } from "office-addin-dev-certs";

const ROOT = join(__dirname, "..", "..");
const NGINX = process.env["PAR_INDEX_NGINX"] ?? "/usr/sbin/nginx";

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "par-index-package-"));
}

/** Runs the packaging; its files lie in `folder` then. */
export function packageInto(
  folder: string,
  options: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): void {
  const args = [join(ROOT, "scripts", "run.cjs"), "package", "--out", folder, ...options];
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(stderr);
}

export function unpack(archive: string, folder: string): readonly string[] {
  const files = Object.entries(unzipSync(new Uint8Array(readFileSync(archive))));
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return files.map(([name]) => name);
}

export function namesIn(archive: string): readonly string[] {
  return Object.keys(unzipSync(new Uint8Array(readFileSync(archive))));
}

export function entryOf(archive: string, name: string): string {
  const bytes = unzipSync(new Uint8Array(readFileSync(archive)))[name];
  if (bytes === undefined) throw new Error(`${archive} has no ${name}`);
  return strFromU8(bytes);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.on("connect", () => resolve(socket.destroy() !== null)).on("error", () => resolve(false));
  });
}

/** nginx as an administrator sets it up from the archive: name, certificate and folder put in, nothing else. */
export class Nginx {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly ca: Buffer,
  ) {}

  static async over(unpacked: string): Promise<Nginx> {
    const [folder, port] = [emptyFolder(), await freePort()];
    const file = (name: string): string => join(folder, name);
    jest.spyOn(console, "log").mockImplementation();
    await generateCertificates(file("ca.pem"), file("cert.pem"), file("key.pem"));
    const own = (name: string): string => readFileSync(join(unpacked, "nginx", name), "utf8");
    const server = own("cchc.conf")
      .replace("listen 443 ssl;", `listen 127.0.0.1:${port} ssl;`)
      .replace("cchc.example.vn", "localhost")
      .replace("/etc/ssl/cchc/fullchain.pem", file("cert.pem"))
      .replace("/etc/ssl/cchc/privkey.pem", file("key.pem"))
      .replaceAll("/etc/nginx/cchc-add-headers.inc", join(unpacked, "nginx", "cchc-add-headers.inc"))
      .replace("/srv/cchc", join(unpacked, "web"));
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (kind) => `${kind}_temp_path ${file(kind)};`,
    );
    writeFileSync(
      file("nginx.conf"),
      `daemon off; worker_processes 1; pid ${file("pid")}; error_log stderr;${process.getuid?.() === 0 ? " user root;" : ""}
events {}
http { access_log off; ${temporary.join(" ")} include /etc/nginx/mime.types;
${own("cchc-headers.conf")}
${server} }`,
    );
    const child = spawn(NGINX, ["-p", folder, "-c", file("nginx.conf")], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (data: Buffer) => (said += data.toString("utf8")));
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error(`nginx: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return new Nginx(child, `https://localhost:${port}`, readFileSync(file("ca.pem")));
  }

  async stop(): Promise<void> {
    this.child.kill();
    await new Promise((resolve) => this.child.on("close", resolve));
  }
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
