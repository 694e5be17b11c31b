import { basename } from "node:path/posix";
import type { PackageDraft } from "../cataloguer.ts";

/** How to tell the version of a program that no package manager installed. */
interface KnownBinary {
  readonly name: string;
  /** Names of files that can be it. */
  readonly files: RegExp;
  /** Bytes that stand right before the version, or a little earlier. */
  readonly anchor: string;
  /** The first group is the version; it is looked for in a few bytes from the anchor on. */
  readonly version: RegExp;
}

const known: readonly KnownBinary[] = [
  { name: "bash", files: /^bash$/, anchor: "@(#)Bash version ", version: /version (\d+\.\d+\.\d+)/ },
  { name: "busybox", files: /^busybox$/, anchor: "BusyBox v", version: /v(\d+\.\d+\.\d+)/ },
  { name: "curl", files: /^(?:curl|libcurl\.so.*)$/, anchor: "libcurl/", version: /^libcurl\/(\d+\.\d+\.\d+)/ },
  { name: "haproxy", files: /^haproxy$/, anchor: "version ", version: /^version (\d+\.\d+\.\d+)[- ][0-9a-f]*/ },
  { name: "httpd", files: /^(?:httpd|apache2)$/, anchor: "Apache/", version: /^Apache\/(\d+\.\d+\.\d+)/ },
  { name: "memcached", files: /^memcached$/, anchor: "memcached ", version: /^memcached (\d+\.\d+\.\d+)/ },
  { name: "nginx", files: /^nginx$/, anchor: "nginx/", version: /^nginx\/(\d+\.\d+\.\d+)/ },
  { name: "node", files: /^node$/, anchor: "node.js/v", version: /^node\.js\/v(\d+\.\d+\.\d+)/ },
  {
    name: "openssl",
    files: /^(?:openssl|libssl\.so.*|libcrypto\.so.*)$/,
    anchor: "OpenSSL ",
    version: /^OpenSSL (\d+\.\d+\.\d+[a-z]*) /,
  },
  { name: "perl", files: /^perl[\d.]*$/, anchor: "/perl5/", version: /^\/perl5\/(5\.\d+\.\d+)/ },
  { name: "php", files: /^php[\d.]*(?:-(?:cgi|fpm|dbg))?$/, anchor: "PHP/", version: /^PHP\/(\d+\.\d+\.\d+)/ },
  { name: "postgresql", files: /^postgres$/, anchor: "(PostgreSQL) ", version: /^\(PostgreSQL\) (\d+(?:\.\d+)+)/ },
  {
    name: "python",
    files: /^(?:python[23][\d.]*|libpython[23][\d.]*m?\.so.*)$/,
    anchor: "\0" + "3.",
    version: /^\0(3\.\d+\.\d+(?:a|b|rc)?\d*)\+?\0/,
  },
  { name: "redis", files: /^redis-server$/, anchor: "Redis ver", version: /^Redis ver(?:sion)?[ =](\d+\.\d+\.\d+)/ },
  { name: "ruby", files: /^(?:ruby[\d.]*|libruby.*\.so.*)$/, anchor: "ruby ", version: /^ruby (\d+\.\d+\.\d+)/ },
];

/** Bytes looked at from an anchor on. */
const windowBytes = 64;
/** Anchors that are tried before giving up: some stand in many other texts. */
const maxTries = 200;

/** True when a file of this name may be a program whose version strings are known. */
export function isKnownName(path: string): boolean {
  const name = basename(path);
  return known.some(({ files }) => files.test(name));
}

/** The program that a binary is by name and by the version in its strings. */
export function knownPackages(path: string, file: Uint8Array): PackageDraft[] {
  const name = basename(path);
  return known
    .filter(({ files }) => files.test(name))
    .flatMap((binary) => {
      const version = versionIn(file, binary);
      return version === undefined ? [] : [{ type: "generic" as const, name: binary.name, version }];
    });
}

function versionIn(file: Uint8Array, { anchor, version }: KnownBinary): string | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let at = bytes.indexOf(anchor, 0, "latin1");
  for (let tries = 0; at >= 0 && tries < maxTries; tries += 1) {
    const found = version.exec(bytes.toString("latin1", at, at + windowBytes))?.[1];
    if (found !== undefined) return found;
    at = bytes.indexOf(anchor, at + 1, "latin1");
  }
  return undefined;
}
