import { type ByteRange, bufferOf, findInContent } from "../../files/index.ts";
import type { FileContent } from "../../layers/index.ts";
import type { PackageDraft } from "../cataloger.ts";
import { goDraft, goHashes } from "../lockfiles/go-mod.ts";
import { type Elf, parseElf } from "./elf.ts";

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

/**
 * Finds the build information of a Go binary; undefined for other files. As Go does, looks in the section for it, and
 * in data that the program may write if there is none. Searches all of a file without sections.
 */
export function goBuildInfo(content: FileContent, elf: Elf | undefined = parseElf(content)): GoBuildInfo | undefined {
  for (const range of rangesOf(content, elf)) {
    for (const offset of findInContent(content, magic, range)) {
      const info = offset + headerBytes <= content.size ? readInfo(content, offset, elf) : undefined;
      if (info !== undefined && /^(?:go\d|devel)/.test(info.goVersion)) return info;
    }
  }
  return undefined;
}

const headerBytes = 32;

function rangesOf(content: FileContent, elf: Elf | undefined): readonly ByteRange[] {
  if (elf === undefined || elf.sections.length === 0) return [{ offset: 0, size: content.size }];
  const own = elf.sections.filter(({ name }) => name === ".go.buildinfo");
  return own.length > 0 ? own : elf.segments.filter(({ isWritable }) => isWritable);
}

function readInfo(content: FileContent, offset: number, elf: Elf | undefined): GoBuildInfo | undefined {
  const header = bufferOf(content.read(offset, headerBytes));
  const kind = header[15] ?? 0;
  if ((kind & flags.inline) === 0) return elf === undefined ? undefined : readPointers(content, header, elf);
  const version = inlineText(content, offset + headerBytes);
  const modules = version === undefined ? undefined : inlineText(content, version.end);
  return version === undefined ? undefined : { goVersion: text(version.data), modules: moduleText(modules?.data) };
}

/** Maximum length of the list of modules. The longest known ones have a few hundred kilobytes. */
const maxTextBytes = 16 * 2 ** 20;

/** Reads inline text (since Go 1.18): length as a varint, then the bytes. */
function inlineText(content: FileContent, offset: number): { data: Buffer; end: number } | undefined {
  const head = content.read(offset, 5);
  let length = 0;
  let bytes = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = head[bytes++];
    if (byte === undefined) return undefined;
    length += (byte & 127) * 2 ** shift;
    if (byte < 128) break;
  }
  const start = offset + bytes;
  if (length > maxTextBytes || start + length > content.size) return undefined;
  return { data: bufferOf(content.read(start, length)), end: start + length };
}

/** Follows pointers (before Go 1.18): addresses of two string headers, in the machine's size and byte order. */
function readPointers(content: FileContent, header: Buffer, elf: Elf): GoBuildInfo | undefined {
  const size = header[14] === 4 ? 4 : 8;
  const littleEndian = ((header[15] ?? 0) & flags.bigEndian) === 0;
  const pointerIn = (bytes: Uint8Array): number | undefined => {
    if (bytes.length < size) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return size === 4 ? view.getUint32(0, littleEndian) : Number(view.getBigUint64(0, littleEndian));
  };
  const offsetOf = (address: number | undefined): number | undefined => {
    if (address === undefined) return undefined;
    const segment = elf.segments.find(
      (candidate) => address >= candidate.address && address < candidate.address + candidate.size,
    );
    return segment === undefined ? undefined : segment.offset + (address - segment.address);
  };
  const stringAt = (address: number | undefined): Buffer | undefined => {
    const place = offsetOf(address);
    if (place === undefined) return undefined;
    const start = offsetOf(pointerIn(content.read(place, size)));
    const length = pointerIn(content.read(place + size, size));
    if (start === undefined || length === undefined || length > maxTextBytes || start + length > content.size) {
      return undefined;
    }
    return bufferOf(content.read(start, length));
  };
  const version = stringAt(pointerIn(header.subarray(16)));
  if (version === undefined) return undefined;
  return { goVersion: text(version), modules: moduleText(stringAt(pointerIn(header.subarray(16 + size)))) };
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
  let isToolchain = false;
  for (const line of modules.split("\n")) {
    const [kind, first = "", second = "", sum] = line.split("\t");
    if (kind === "path" && first === "cmd/go") isToolchain = true;
    else if (kind === "mod" && first !== "") drafts.push({ ...goDraft(first, known(second)), relationship: "root" });
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
  // The Go vulnerability database names the commands `toolchain`.
  const toolchain: PackageDraft[] = isToolchain ? [{ ...goDraft("toolchain", release), relationship: "root" }] : [];
  return linked([...drafts.map((draft) => withRevision(draft, settings)), ...toolchain, standard]);
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
