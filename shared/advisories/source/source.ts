import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { ecosystemBase } from "../../ecosystems/index.ts";
import { messageOf, UndecidedError } from "../../errors/index.ts";
import { fileDigest, isFile, sha256 } from "../../files/index.ts";
import { readZipFile } from "../../zip/index.ts";
import { defaultLimits, type SourceLimits } from "./limits.ts";

/** File of a source that should be an OSV record. */
export interface SourceRecord {
  /** Path inside the source. */
  readonly name: string;
  readonly body: Buffer;
}

/** Source of OSV records. */
export interface AdvisorySource {
  readonly kind: "zip" | "bulk" | "directory";
  /** Computes the SHA-256 over the records, `sha256:<hex>`. */
  digest(): Promise<string>;
  records(): AsyncGenerator<SourceRecord>;
  /** Archives of the ecosystems that were not wanted. Each is read for the records with these ids; Bitnami's as a whole. */
  others?(ids: ReadonlySet<string>): readonly OtherRecords[];
}

/** Records of an ecosystem that the packages do not need. */
export interface OtherRecords {
  /** Path inside the source. */
  readonly name: string;
  records(): AsyncGenerator<SourceRecord>;
}

/**
 * Opens a zip file of OSV records, a directory in the layout of OSV's bulk export (`<ECOSYSTEM>/all.zip`), of which
 * only the wanted ecosystems are read, or a directory with one `.json` file per record at any depth.
 * @throws UndecidedError if it does not exist or contains nothing that could be advisories.
 */
export async function openAdvisorySource(
  path: string,
  ecosystems: Iterable<string>,
  limits: SourceLimits = defaultLimits,
): Promise<AdvisorySource> {
  const stats = await stat(path).catch((cause: unknown) => {
    throw new UndecidedError("NO_ADVISORIES", "cannot be opened", {
      place: { what: path },
      advice: "Set advisories to a directory or zip file with advisories in OSV format, or to auto",
      cause,
    });
  });
  if (!stats.isDirectory()) return zipSource(path, [path], "zip", limits);
  const children = (await readdir(path, { withFileTypes: true })).filter((child) => child.isDirectory());
  const archives: string[] = [];
  for (const { name } of children) if (await isFile(join(path, name, "all.zip"))) archives.push(name);
  if (archives.length > 0) {
    const bases = new Set([...ecosystems].map(ecosystemBase));
    const [selected, others] = [true, false].map((wanted) =>
      archives.filter((name) => bases.has(name) === wanted).toSorted(),
    ) as [string[], string[]];
    return {
      ...zipSource(
        path,
        selected.map((name) => join(path, name, "all.zip")),
        "bulk",
        limits,
      ),
      others: (ids) =>
        others.map((name) => ({
          name: `${name}/all.zip`,
          records: () => ratedRecords(join(path, name, "all.zip"), name === "Bitnami", ids, limits),
        })),
    };
  }
  return directorySource(path, limits);
}

async function* ratedRecords(
  archive: string,
  isWhole: boolean,
  ids: ReadonlySet<string>,
  limits: SourceLimits,
): AsyncGenerator<SourceRecord> {
  const hasId = (name: string): boolean => ids.has(name.slice(name.lastIndexOf("/") + 1).replace(/\.json$/u, ""));
  yield* readZipFile(archive, limits, (name) => isWhole || hasId(name));
}

function zipSource(
  root: string,
  archives: readonly string[],
  kind: "zip" | "bulk",
  limits: SourceLimits,
): AdvisorySource {
  return {
    kind,
    async digest() {
      if (kind === "zip") return fileDigest(root);
      const digests: string[] = [];
      for (const archive of archives) digests.push(`${await fileDigest(archive)}  ${inside(root, archive)}\n`);
      return sha256(digests.join(""));
    },
    async *records() {
      for (const archive of archives) {
        const prefix = kind === "zip" ? "" : `${inside(root, archive)}!`;
        for await (const { name, body } of readZipFile(archive, limits)) yield { name: prefix + name, body };
      }
    },
  };
}

async function directorySource(root: string, limits: SourceLimits): Promise<AdvisorySource> {
  const files = (await readdir(root, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => inside(root, join(entry.parentPath, entry.name)))
    .sort();
  if (files.length === 0) {
    throw new UndecidedError("NO_ADVISORIES", "contains neither .json records nor <ECOSYSTEM>/all.zip archives", {
      place: { what: root },
      advice: "Use a directory or zip file with advisories in OSV format",
    });
  }
  if (files.length > limits.records) throw tooMuch(root, `contains more than ${limits.records} records`);
  return {
    kind: "directory",
    async digest() {
      const digests: string[] = [];
      for (const file of files) digests.push(`${await fileDigest(join(root, file))}  ${file}\n`);
      return sha256(digests.join(""));
    },
    async *records() {
      let total = 0;
      for (const file of files) {
        const { size } = await lstat(join(root, file));
        total += size;
        if (size > limits.recordBytes) throw tooMuch(join(root, file), `has ${size} bytes`);
        if (total > limits.totalBytes) throw tooMuch(root, `contains more than ${limits.totalBytes} bytes of records`);
        yield { name: file, body: await readRecord(join(root, file)) };
      }
    },
  };
}

async function readRecord(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UndecidedError("ADVISORY_UNREADABLE", `cannot be read: ${messageOf(error)}`, {
      place: { what: path },
      advice: "Make it readable, or remove it from the directory",
      cause: error,
    });
  }
}

function inside(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}

function tooMuch(path: string, problem: string): UndecidedError {
  return new UndecidedError("ADVISORY_LIMIT", problem, {
    place: { what: path },
    advice: "No advisory or export is that large. Check the contents of the directory",
  });
}
