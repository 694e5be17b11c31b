import { hashContent } from "../../../shared/files/index.ts";
import { type Collector, contentOf } from "../../../shared/layers/index.ts";
import type { PackageHash } from "../../../shared/packages/index.ts";

const maxBytes = 64 * 2 ** 20;
const setIdBits = 0o6000;
/**
 * Programs and libraries that intruders replace: logins, shells, what lists processes, files and connections, what
 * verifies, and what every process loads. All programs of an image take longer to hash than the scan.
 */
const watched =
  /\/(?:s?bin|lib(?:exec)?|lib64|openssh|security|[\w-]+-linux-[\w-]+)\/(?:sshd(?:-session|-auth)?|ssh|login|su|sudo|passwd|bash|dash|sh|busybox|ps|ls|top|netstat|ss|lsof|find|crontab|cron|curl|wget|gpgv?|openssl|apt-get|dpkg|rpm|apk|init|systemd|unix_chkpwd|ld-[\w.-]+|libc(?:\.so\.6|-[\d.]+\.so|\.musl-[\w.-]+)|libpam\.so[\d.]*|libcrypto\.so[\d.]*|libssl\.so[\d.]*|libselinux\.so[\d.]*|liblzma\.so[\d.]*|libz\.so[\d.]*|pam_unix\.so)$/;

/** Collects the digests of programs that intruders replace, and of those that run as another user. */
export const watchedPrograms: Collector<readonly PackageHash[]> = {
  name: "tampering/programs",
  version: 1,
  readsInPlace: true,
  wants: ({ path, type, size, mode }) =>
    type === "file" && size > 0 && size <= maxBytes && (watched.test(path) || (mode & setIdBits) !== 0),
  sniffs: isElf,
  collect: digestsOf,
};

/** Collects the digests of all programs, scripts and libraries, for the profile `strict`. */
export const allPrograms: Collector<readonly PackageHash[]> = {
  name: "tampering/all-programs",
  version: 1,
  readsInPlace: true,
  wants: ({ path, type, size, mode }) =>
    type === "file" && size > 0 && size <= maxBytes && ((mode & 0o111) !== 0 || library.test(path)),
  sniffs: (head) => isElf(head) || (head[0] === 0x23 && head[1] === 0x21),
  collect: digestsOf,
};

const library = /\.so(?:\.[\w.-]+)?$/;

function isElf(head: Uint8Array): boolean {
  return head[0] === 0x7f && head[1] === 0x45;
}

function digestsOf(file: Parameters<Collector<unknown>["collect"]>[0]): readonly PackageHash[] {
  const [md5 = "", sha1 = "", sha256 = ""] = hashContent(contentOf(file), ["md5", "sha1", "sha256"]);
  return [
    { algorithm: "MD5", value: md5 },
    { algorithm: "SHA-1", value: sha1 },
    { algorithm: "SHA-256", value: sha256 },
  ];
}

const minerName = /\/(?:xmrig(?:-\w+)?|xmr-stak(?:-\w+)?|minerd|cpuminer(?:-\w+)?|ethminer|nbminer|lolMiner|t-rex)$/;

/** Collects programs that are named as programs that mine. */
export const minerPrograms: Collector<true> = {
  name: "tampering/miners",
  version: 1,
  wants: ({ path, type, mode }) => type === "file" && (mode & 0o111) !== 0 && minerName.test(path),
  sniffs: (head) => head[0] === 0x7f && head[1] === 0x45,
  readsInPlace: true,
  collect: () => true,
};

/** Collects set-uid programs of root that run what their caller says: shells, interpreters and tools that write files. */
export const dangerousSetuid: Collector<true> = {
  name: "tampering/setuid",
  version: 1,
  headersOnly: true,
  wants: ({ path, type, mode, uid }) =>
    type === "file" && (mode & 0o4000) !== 0 && uid === 0 && runsAnything.test(path),
  collect: () => true,
};

const runsAnything =
  /\/(?:(?:ba|da|z|k|a|c|tc|fi)?sh|busybox|python[\d.]*|perl[\d.]*|ruby[\d.]*|php[\d.]*|lua[\d.]*|node|awk|gawk|mawk|sed|vim?|vim\.\w+|nano|ed|less|more|find|cp|mv|dd|tar|tee|cat|env|nmap|gdb|strace|xargs|docker|nsenter|chroot|unshare|curl|wget|nc|ncat|socat|openssl|systemctl|tclsh|expect)$/;
