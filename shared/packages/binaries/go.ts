import type { PackageDraft } from "../cataloger.ts";
import { goDraft, goHashes } from "../lockfiles/go-mod.ts";
import { parseElf } from "./elf.ts";

const magic = Buffer.from("\xff Go buildinf:", "latin1");
const flags = { bigEndian: 1, inline: 2 } as const;
/** Marks around the module text, so that it can be found. */
const sentinelBytes = 16;

/** Build information from the Go linker (Go, debug/buildinfo). */
export interface GoBuildInfo {
  /** `go1.22.1`. */
  readonly goVersion: string;
  /** Lines of `path`, `mod`, `dep`, `=>` and `build`, with tabs between their fields. */
  readonly modules: string;
}

/** Finds the build information of a Go binary; undefined for other files. */
export function goBuildInfo(file: Uint8Array): GoBuildInfo | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  for (let offset = bytes.indexOf(magic); offset >= 0; offset = bytes.indexOf(magic, offset + 1)) {
    const info = offset + 32 <= bytes.length ? readInfo(bytes, offset) : undefined;
    if (info !== undefined && /^(?:go\d|devel)/.test(info.goVersion)) return info;
  }
  return undefined;
}

function readInfo(bytes: Buffer, offset: number): GoBuildInfo | undefined {
  const kind = bytes[offset + 15] ?? 0;
  if ((kind & flags.inline) === 0) return readPointers(bytes, offset);
  const version = inlineText(bytes, offset + 32);
  const modules = version === undefined ? undefined : inlineText(bytes, version.end);
  return version === undefined ? undefined : { goVersion: text(version.data), modules: moduleText(modules?.data) };
}

/** Reads inline text (since Go 1.18): length as a varint, then the bytes. */
function inlineText(bytes: Buffer, offset: number): { data: Buffer; end: number } | undefined {
  let length = 0;
  let cursor = offset;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[cursor++];
    if (byte === undefined) return undefined;
    length += (byte & 127) * 2 ** shift;
    if (byte < 128) break;
  }
  const end = cursor + length;
  return end > bytes.length ? undefined : { data: bytes.subarray(cursor, end), end };
}

/** Follows pointers (before Go 1.18): addresses of two string headers, in the machine's size and byte order. */
function readPointers(bytes: Buffer, index: number): GoBuildInfo | undefined {
  const elf = parseElf(bytes);
  if (elf === undefined) return undefined;
  const size = bytes[index + 14] === 4 ? 4 : 8;
  const littleEndian = ((bytes[index + 15] ?? 0) & flags.bigEndian) === 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pointer = (offset: number): number | undefined => {
    if (offset + size > bytes.length) return undefined;
    return size === 4 ? view.getUint32(offset, littleEndian) : Number(view.getBigUint64(offset, littleEndian));
  };
  const offsetOf = (address: number | undefined): number | undefined => {
    if (address === undefined) return undefined;
    const segment = elf.segments.find(
      (candidate) => address >= candidate.address && address < candidate.address + candidate.size,
    );
    return segment === undefined ? undefined : segment.offset + (address - segment.address);
  };
  const stringAt = (address: number | undefined): Buffer | undefined => {
    const header = offsetOf(address);
    const start = header === undefined ? undefined : offsetOf(pointer(header));
    const length = header === undefined ? undefined : pointer(header + size);
    if (start === undefined || length === undefined || start + length > bytes.length) return undefined;
    return bytes.subarray(start, start + length);
  };
  const version = stringAt(pointer(index + 16));
  if (version === undefined) return undefined;
  return { goVersion: text(version), modules: moduleText(stringAt(pointer(index + 16 + size))) };
}

function moduleText(data: Buffer | undefined): string {
  return data === undefined || data.length < 2 * sentinelBytes + 1
    ? ""
    : text(data.subarray(sentinelBytes, data.length - sentinelBytes));
}

function text(data: Buffer): string {
  return data.toString("utf8");
}

/** Returns the main module with its dependencies, with replacements applied, and the standard library. */
export function goPackages({ goVersion, modules }: GoBuildInfo): PackageDraft[] {
  const drafts: PackageDraft[] = [];
  const settings = new Map<string, string>();
  for (const line of modules.split("\n")) {
    const [kind, first = "", second = "", sum] = line.split("\t");
    if (kind === "mod" && first !== "") drafts.push({ ...goDraft(first, known(second)), relationship: "root" });
    else if (kind === "dep") drafts.push({ ...goDraft(first, known(second)), ...goHashes(sum) });
    else if (kind === "=>") {
      const replaced = drafts.pop();
      if (replaced !== undefined) drafts.push(replacement(replaced, first, second, sum));
    } else if (kind === "build") {
      const equals = first.indexOf("=");
      settings.set(first.slice(0, equals), first.slice(equals + 1));
    }
  }
  const release = /^go(\S+)/.exec(goVersion)?.[1];
  const standard = goDraft("stdlib", release);
  return linked([...drafts.map((draft) => withRevision(draft, settings)), standard]);
}

/** Makes the main module depend on everything that is linked into its binary, in exactly these versions. */
function linked(drafts: readonly PackageDraft[]): PackageDraft[] {
  const parts = drafts.filter(({ relationship }) => relationship !== "root");
  const dependencies = parts.map(exactName);
  return drafts.map((draft) =>
    draft.relationship === "root" ? { ...draft, needs: dependencies } : { ...draft, provides: [exactName(draft)] },
  );
}

function exactName({ name, version }: PackageDraft): string {
  return `${name}@${version ?? ""}`;
}

/** Returns the replacement of a module. A directory has no name of its own. */
function replacement(replaced: PackageDraft, path: string, version: string, sum: string | undefined): PackageDraft {
  const isDirectory = /^\.{0,2}\//.test(path);
  return isDirectory ? replaced : { ...goDraft(path, known(version)), ...goHashes(sum) };
}

/** Returns the version; undefined for `(devel)`. */
function known(version: string): string | undefined {
  return version === "" || version === "(devel)" ? undefined : version;
}

/**
 * Adds a version to a main module that was built from a checkout: the one that the linker set for a variable (`-X
 * main.version=1.2.3`), as most projects do, otherwise its commit.
 */
function withRevision(draft: PackageDraft, settings: ReadonlyMap<string, string>): PackageDraft {
  const revision = settings.get("vcs.revision");
  const linked = draft.version === undefined ? linkedVersion(draft.name, settings.get("-ldflags")) : undefined;
  if (draft.relationship === "root" && linked !== undefined) return { ...draft, version: linked };
  if (draft.relationship !== "root" || draft.version !== undefined || revision === undefined) return draft;
  return { ...draft, qualifiers: { vcs_revision: revision } };
}

const linkedVariable = /-X[ =]["']?([\w./-]+)\.(?:\w*[vV]ersion|GitDescribe|Tag)=v?(\d+\.\d+[^\s"']*)/g;

/**
 * Returns the version of a variable in package `main` or in the module itself. Other variables belong to dependencies.
 */
function linkedVersion(module: string, flags: string | undefined): string | undefined {
  for (const [, path = "", version = ""] of (flags ?? "").matchAll(linkedVariable)) {
    if (path === "main" || path === module || path.startsWith(`${module}/`)) return `v${version}`;
  }
  return undefined;
}
