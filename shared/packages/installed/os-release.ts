import type { CollectedFile } from "../../layers/index.ts";
import { type Cataloger, defined, nonEmpty, textOf } from "../cataloger.ts";
import type { OperatingSystem } from "../package.ts";

/** Files that identify the distribution, in order of precedence. */
const paths = [
  "/etc/os-release",
  "/usr/lib/os-release",
  "/etc/alpine-release",
  "/etc/redhat-release",
  "/etc/debian_version",
];

/** Returns the precedence of a file that identifies the distribution; lower wins. */
export function osPrecedence(path: string): number {
  const offset = paths.indexOf(path);
  return offset < 0 ? paths.length : offset;
}

/** Reads os-release(5), and the release files of older distributions. */
export const osRelease: Cataloger = {
  id: "os-release",
  version: 1,
  settings: ["image"],
  named: { names: /^os-release$/, parts: 3 },
  wants({ path, type }) {
    return (type === "file" || type === "hardlink") && paths.includes(path);
  },
  read(file) {
    const os = readFile(file);
    return os === undefined ? undefined : { os };
  },
};

function readFile(file: CollectedFile): OperatingSystem | undefined {
  const text = textOf(file);
  const line = nonEmpty(text.split("\n")[0]);
  switch (file.header.path) {
    case "/etc/alpine-release":
      return line === undefined ? undefined : { id: "alpine", versionId: line };
    case "/etc/debian_version":
      return debianVersion(line);
    case "/etc/redhat-release":
      return redHatRelease(line);
    default:
      return parseOsRelease(text);
  }
}

/** Parses os-release(5): shell assignments, quoted or not. Undefined if it names no distribution. */
export function parseOsRelease(text: string): OperatingSystem | undefined {
  const values = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [, key, value] = /^\s*([A-Z0-9_]+)=(.*)$/.exec(line.trimEnd()) ?? [];
    if (key !== undefined && value !== undefined) values.set(key, unquote(value.trim()));
  }
  const id = nonEmpty(values.get("ID"))?.toLowerCase();
  if (id === undefined) return undefined;
  return {
    id,
    ...defined({
      versionId: nonEmpty(values.get("VERSION_ID")),
      codename: nonEmpty(values.get("VERSION_CODENAME")),
      prettyName: nonEmpty(values.get("PRETTY_NAME")),
    }),
  };
}

function unquote(value: string): string {
  const quote = value[0];
  if ((quote !== '"' && quote !== "'") || value.at(-1) !== quote || value.length < 2) return value;
  const inner = value.slice(1, -1);
  return quote === '"' ? inner.replace(/\\(["$`\\])/g, "$1") : inner;
}

/** Parses `debian_version`: `10.3`, or two release names if there is no number yet. */
function debianVersion(line: string | undefined): OperatingSystem | undefined {
  if (line === undefined) return undefined;
  const major = /^(\d+)/.exec(line)?.[1];
  return {
    id: "debian",
    ...defined({ versionId: major, codename: major === undefined ? line.split("/")[0] : undefined }),
  };
}

const redHatIds: readonly (readonly [RegExp, string])[] = [
  [/^centos/i, "centos"],
  [/^fedora/i, "fedora"],
  [/^oracle/i, "ol"],
  [/^rocky/i, "rocky"],
  [/^almalinux/i, "almalinux"],
  [/^red hat/i, "rhel"],
];

function redHatRelease(line: string | undefined): OperatingSystem | undefined {
  const id = redHatIds.find(([pattern]) => pattern.test(line ?? ""))?.[1];
  if (line === undefined || id === undefined) return undefined;
  const versionId = /release\s+(\d+(?:\.\d+)*)/i.exec(line)?.[1];
  return { id, prettyName: line, ...defined({ versionId }) };
}
