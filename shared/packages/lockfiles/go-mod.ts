import type { FileEvidence, PackageDraft } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";

/** Creates a Go module; the path up to the last slash is the purl's namespace. */
export function goDraft(path: string, version: string | undefined): PackageDraft {
  const slash = path.lastIndexOf("/");
  return {
    type: "golang",
    name: path,
    version,
    ...(slash > 0 ? { namespace: path.slice(0, slash), purlName: path.slice(slash + 1) } : {}),
  };
}

/** Parses `h1:` of go.sum: a SHA-256 in base64 over the SHA-256 of every file of a module (Go, sumdb/dirhash). */
export function goHashes(sum: string | undefined): Pick<PackageDraft, "hashes"> {
  const bytes = Buffer.from(/^h1:([A-Za-z0-9+/]{43}=)$/.exec(sum ?? "")?.[1] ?? "", "base64");
  return bytes.length === 32 ? { hashes: [{ algorithm: "SHA-256", value: bytes.toString("hex") }] } : {};
}

interface Requirement {
  readonly path: string;
  readonly version: string;
  readonly indirect: boolean;
  readonly line: number;
}

/** Catalogs go.mod (Go modules reference, "go.mod files"): `require`, `replace`, `exclude`. */
export const goMod = fileNamed("go-mod", ["go.mod"], (text): FileEvidence => {
  let module: string | undefined;
  let language = "";
  const required: Requirement[] = [];
  const replaced = new Map<string, { path: string; version: string | undefined }>();
  for (const { verb, words, comment, line } of goDirectives(text)) {
    const [first = "", second = "", third = "", fourth] = words;
    if (verb === "module") module = first;
    else if (verb === "go") language = first;
    else if (verb === "require")
      required.push({ path: first, version: second, indirect: /^\s*indirect\b/.test(comment), line });
    else if (verb === "replace") {
      const arrow = words.indexOf("=>");
      const from = arrow === 2 ? `${first}@${second}` : first;
      replaced.set(from, arrow === 2 ? { path: fourth ?? "", version: words[4] } : { path: third, version: fourth });
    }
  }
  const drafts = required.map(({ path, version, indirect, line }): PackageDraft => {
    const other = replaced.get(`${path}@${version}`) ?? replaced.get(path);
    const isLocal = other !== undefined && /^\.{0,2}\//.test(other.path);
    const target = other === undefined || isLocal ? { path, version } : other;
    return {
      ...goDraft(target.path, target.version),
      relationship: indirect ? "indirect" : "direct",
      lines: { start: line, end: line },
    };
  });
  const root: PackageDraft[] = module === undefined ? [] : [{ ...goDraft(module, undefined), relationship: "root" }];
  // Before Go 1.17, a go.mod lists only direct dependencies; go.sum has the others.
  const isPruned = Number(/^1\.(\d+)/.exec(language)?.[1] ?? 99) >= 17;
  const pinned = [...(module === undefined ? [] : [module]), ...drafts.map(({ name }) => name)];
  return {
    packages: [...root, ...drafts],
    ...(isPruned ? {} : { project: { ecosystem: "go-sum", production: pinned, development: [] } }),
  };
});

/**
 * Catalogs go.sum, which lists every version that was considered. The highest version of a module is last and in use.
 */
export const goSum = fileNamed("go-sum", ["go.sum"], (text): FileEvidence => {
  const versions = new Map<string, string>();
  const details: PackageDraft[] = [];
  for (const line of text.split("\n")) {
    const [path = "", version = "", sum] = line.trim().split(/\s+/);
    if (version === "") continue;
    versions.set(path, version.replace(/\/go\.mod$/, ""));
    const { hashes } = version.endsWith("/go.mod") ? {} : goHashes(sum);
    if (hashes !== undefined) details.push({ ...goDraft(path, version), hashes });
  }
  const packages = [...versions].map(([path, version]) => ({ id: path, draft: goDraft(path, version), needs: [] }));
  return { lock: { ecosystem: "go-sum", isSupplement: true, packages }, details };
});

/** A directive of go.mod. */
export interface GoDirective {
  readonly verb: string;
  readonly words: readonly string[];
  readonly comment: string;
  readonly line: number;
}

/** Returns the directives with blocks (`require ( … )`) unfolded. */
export function goDirectives(text: string): GoDirective[] {
  const result: GoDirective[] = [];
  let block: string | undefined;
  for (const [index, raw] of text.split("\n").entries()) {
    const offset = raw.indexOf("//");
    const code = (offset < 0 ? raw : raw.slice(0, offset)).trim();
    const comment = offset < 0 ? "" : raw.slice(offset + 2);
    const words = code.split(/\s+/).map((word) => word.replace(/^["`]|["`]$/g, ""));
    const [verb = "", ...rest] = words;
    if (code === "") continue;
    if (block !== undefined) {
      if (code === ")") block = undefined;
      else result.push({ verb: block, words, comment, line: index + 1 });
    } else if (rest[0] === "(") block = verb;
    else result.push({ verb, words: rest, comment, line: index + 1 });
  }
  return result;
}
