import { getDirectory } from "../../../../shared/files/index.ts";
import type { TextFile } from "../../../../shared/yaml/index.ts";
import { type Build, type BuildNote, type BuildOrigin, createBuildNote } from "../build.ts";
import { parseHcl } from "./body.ts";
import { parseHclJson } from "./json-body.ts";
import { findUnknown, type SelectedTarget, selectTargets } from "./select.ts";
import { BakeSyntaxError, type Body } from "./syntax.ts";
import { type BakeFile, type BakeTarget, readTargets, textOf } from "./targets.ts";
import { BakeLimitError, type BakeValue, isList, isObject, UnknownValue } from "./values.ts";

/** What the Bake files of a directory build. */
export interface BakeBuilds {
  readonly builds: readonly Build[];
  /** Targets whose Dockerfile is not known. */
  readonly notes: readonly BuildNote[];
  /** Files that could not be read. */
  readonly problems: readonly BuildNote[];
}

/**
 * Lists what the Bake files of one directory build, of which later ones override earlier ones (docker/buildx, `bake`).
 * Pure; never throws.
 * @param composed builds of the Compose files that bake reads first.
 */
export function listBakeBuilds(files: readonly TextFile[], composed: readonly Build[] = []): BakeBuilds {
  const parsed: BakeFile[] = [];
  const problems: BuildNote[] = [];
  for (const file of files) {
    const body = readBody(file);
    if ("why" in body) problems.push(body);
    else parsed.push({ file, body });
  }
  const [first] = parsed;
  if (first === undefined) return { builds: [], notes: [], problems };
  try {
    const own = new Set(parsed.map(({ file }) => file));
    const initial = new Map(composed.map((build) => [targetName(build.origin.name), toTarget(build)]));
    const selected = selectTargets(readTargets(parsed, initial), ({ file }) => own.has(file));
    return { ...buildsOf(selected, getDirectory(first.file)), problems };
  } catch (error) {
    return { builds: [], notes: [], problems: [...problems, unreadable(first.file, 0, reasonOf(error))] };
  }
}

function readBody(file: TextFile): Body | BuildNote {
  try {
    return file.path.endsWith(".json") ? parseHclJson(file) : parseHcl(file.source.text);
  } catch (error) {
    return unreadable(file, error instanceof BakeSyntaxError ? error.offset : 0, reasonOf(error));
  }
}

/** Returns why files could not be read. @throws anything that is no error of the files. */
function reasonOf(error: unknown): string {
  if (error instanceof BakeSyntaxError || error instanceof BakeLimitError) return error.message;
  if (error instanceof RangeError) return "it is nested too deeply";
  throw error;
}

function unreadable({ path, source }: TextFile, offset: number, why: string): BuildNote {
  return { what: `${path}:${source.positionAt(offset).line}`, why: `its builds were not linted: ${why}` };
}

function buildsOf(selected: readonly SelectedTarget[], directory: string): Pick<BakeBuilds, "builds" | "notes"> {
  const builds: Build[] = [];
  const notes: BuildNote[] = [];
  for (const entry of selected) {
    const problem = "problem" in entry ? entry.problem : findUnknown(entry);
    if ("problem" in entry) notes.push(createBuildNote(originOf(entry.target), entry.problem));
    else if (problem !== undefined) notes.push(createBuildNote(originOf(entry), problem));
    else builds.push(toBuild(entry, directory));
  }
  return { builds, notes };
}

function originOf({ file, span, name }: BakeTarget): BuildOrigin {
  return { kind: "bake", file, line: file.source.positionAt(span.start).line, name };
}

function toBuild(target: BakeTarget, directory: string): Build {
  const { inline } = target;
  return {
    origin: originOf(target),
    directories: directory === "" ? [""] : [directory, ""],
    context: localPath(textOf(target.context) ?? "."),
    dockerfile: inline instanceof UnknownValue ? undefined : (inline ?? textOf(target.dockerfile) ?? "Dockerfile"),
    target: textOf(target.target),
    args: texts(target.args),
    contexts: texts(target.contexts),
    platforms: listOf(target.platforms),
    isImage: !isOnlyFiles(target.output),
  };
}

/** Removes the prefix of paths on the machine that calls bake. */
function localPath(path: string): string {
  return path.startsWith("cwd://") ? path.slice("cwd://".length) || "." : path;
}

function texts(values: ReadonlyMap<string, BakeValue>): ReadonlyMap<string, string | undefined> {
  return new Map([...values].map(([name, value]) => [name, textOf(value)]));
}

/** Output types that make no image (docker/buildx, `util/buildflags/export.go`). */
const fileTypes = new Set(["local", "tar", "cacheonly"]);

/** Checks whether all outputs are files, or the cache. A text without a type is a path of files. */
function isOnlyFiles(output: BakeValue | undefined): boolean {
  const outputs = output === undefined ? [] : isList(output) ? output : [output];
  const types = outputs.map((entry) => {
    if (typeof entry === "string")
      return entry.includes("=") ? (/(?:^|,)type=([^,]*)/u.exec(entry)?.[1] ?? "") : "local";
    return isObject(entry) ? (textOf(entry.get("type")) ?? "") : "";
  });
  return types.length > 0 && types.every((type) => fileTypes.has(type));
}

/** Returns the texts of a list once each. Bake ignores empty ones. */
function listOf(value: BakeValue | undefined): string[] {
  const texts = value !== undefined && isList(value) ? value.flatMap((element) => textOf(element) || []) : [];
  return [...new Set(texts)];
}

/** Converts a build of Compose to a target (docker/buildx, `bake/compose.go`). */
function toTarget({ origin, context, dockerfile, target, args, contexts, platforms }: Build): BakeTarget {
  const known = (values: ReadonlyMap<string, string | undefined>): ReadonlyMap<string, BakeValue> =>
    new Map([...values].map(([name, value]) => [name, value ?? new UnknownValue(`${name} has no value`)]));
  return {
    name: targetName(origin.name),
    file: origin.file,
    span: origin.file.source.lineSpan(origin.line),
    inherits: [],
    context,
    dockerfile: typeof dockerfile === "string" ? dockerfile : undefined,
    inline: typeof dockerfile === "object" ? dockerfile : undefined,
    target,
    args: known(args),
    contexts: known(contexts),
    platforms: platforms.length === 0 ? undefined : platforms,
  };
}

/** Replaces the characters of a service's name that no target has. */
function targetName(service: string): string {
  return service.replaceAll(".", "_");
}
