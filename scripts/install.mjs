/** Installs the packages of the lock file where what is installed is not that, and says why it could not. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npmProgram, root, say } from "./programs.mjs";

/** What npm's error codes mean for the person at the terminal, and what to do. */
const REASONS = [
  {
    codes:
      /SELF_SIGNED_CERT|DEPTH_ZERO|UNABLE_TO_(?:VERIFY|GET_ISSUER)|CERT_(?:UNTRUSTED|HAS_EXPIRED|NOT_YET_VALID)|ERR_TLS_CERT/,
    vi: "Mạng của cơ quan thay chứng chỉ khi ra ngoài (proxy kiểm tra HTTPS) nên npm không tin kết nối. Xin bộ phận CNTT tệp chứng chỉ gốc (.pem), rồi đặt biến môi trường NODE_EXTRA_CA_CERTS trỏ đến tệp đó và chạy lại. Không tắt strict-ssl.",
    en: "A proxy of this network replaces certificates, and npm does not trust it. Ask for its root certificate (.pem), point NODE_EXTRA_CA_CERTS to it and run the command again. Do not switch strict-ssl off.",
  },
  {
    codes: /\b407\b|E407|PROXY_AUTH/,
    vi: "Proxy của mạng đòi đăng nhập. Đặt địa chỉ proxy có tên và mật khẩu: npm config set https-proxy http://TEN:MATKHAU@MAYCHU:CONG, rồi chạy lại.",
    en: "The proxy asks for a login: npm config set https-proxy http://NAME:PASSWORD@HOST:PORT, then run the command again.",
  },
  {
    codes:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|network/,
    vi: "Không ra được kho gói npm. Kiểm tra mạng; nếu cơ quan dùng proxy thì đặt: npm config set https-proxy http://MAYCHU:CONG, rồi chạy lại. Máy không có mạng: dùng tệp một trang hoặc gói cài đặt đã đóng sẵn (docs/trien-khai.md).",
    en: "The npm registry cannot be reached. Check the network; behind a proxy: npm config set https-proxy http://HOST:PORT, then run the command again. Without any network use the packaged one-file page.",
  },
  {
    codes: /ENOSPC/,
    vi: "Ổ đĩa đã đầy: cần khoảng 600 MB trống để cài các gói.",
    en: "The disk is full: the packages need about 600 MB.",
  },
  {
    codes: /EACCES|EPERM/,
    vi: "Không ghi được vào thư mục node_modules: kiểm tra quyền của thư mục, đóng chương trình đang mở tệp trong đó (trình soạn thảo, phần mềm diệt vi-rút), rồi chạy lại.",
    en: "node_modules cannot be written: look at the folder's permissions, close programs that hold its files, and run the command again.",
  },
];

/** The lines for a person about what npm printed; the last is npm's own word where none of ours fits. */
export function reasonOf(output) {
  const found = REASONS.find(({ codes }) => codes.test(output));
  if (found !== undefined) return [found.vi, found.en];
  return [
    "npm không cài được các gói; lý do ở các dòng trên.",
    "npm could not install; see the lines above.",
  ];
}

/** Ends this process with a clear message where it cannot install. */
export function ensureInstalled() {
  // By content: the time of a file says nothing in a fresh clone.
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const mark = join(root, "node_modules", ".installed");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  const npm = npmProgram();
  if (npm === null) {
    say("Không tìm thấy npm bên cạnh Node; cài lại Node từ https://nodejs.org (npm đi kèm).");
    say("npm was not found beside Node; install Node from https://nodejs.org again (npm comes with it).");
    process.exit(1);
  }
  say("Cài đặt các gói cần thiết (một lần, khoảng một đến ba phút) · Installing packages (once) …");
  const args = [npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status === 0) {
    writeFileSync(mark, wanted);
    return;
  }
  const output = `${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`;
  say(output.trim());
  for (const line of reasonOf(output)) say(line);
  process.exit(1);
}
