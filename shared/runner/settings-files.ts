import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { BaseEntry, BaseFiles, Host } from "../ci/index.ts";
import { messageOf, UndecidedError } from "../errors/index.ts";
import { exists, sha256 } from "../files/index.ts";
import { repositoryPath } from "./paths.ts";

/** Settings that a run was made with, for the evidence. */
export interface UsedFiles {
  /** Files and directories of the repository, by their paths. */
  readonly files: readonly { readonly path: string; readonly digest: string }[];
  /** What the changes would set otherwise, as clauses that follow "this pull request". */
  readonly changes: readonly string[];
}

/** What a run takes for a path. */
interface Choice {
  /** `absent`: only the changes have it, and the run does without. */
  readonly use: "checkout" | "base" | "absent";
  /** Of what is used, if a commit has it. */
  readonly digest?: string;
  readonly entries?: readonly BaseEntry[];
}

/** The commits of a change. What could not be opened is absent. */
interface Commits {
  readonly base?: BaseFiles;
  readonly head?: BaseFiles;
  /** Why there is no base. */
  readonly problem?: UndecidedError;
}

type SettingsHost = Pick<Host, "root" | "temporaryDirectory" | "base" | "info">;

/**
 * Files with the settings of a run: configuration, advisories, rules for secrets, VEX, ignore files, keys. For changes
 * that are not merged, they are those of the base commit. Files that neither commit has are the job's own. A file that
 * only the changes have is used, and the evidence says so, because there is no other.
 */
export class SettingsFiles {
  readonly #host: SettingsHost;
  readonly #token: string | undefined;
  readonly #choices = new Map<string, Promise<Choice>>();
  readonly #used = new Map<string, string>();
  readonly #changes = new Set<string>();
  #commits: Promise<Commits> | undefined;
  #copy: Promise<string> | undefined;

  /** @param token to read the base through the CI system's API. */
  constructor(host: SettingsHost, token: string | undefined) {
    this.#host = host;
    this.#token = token;
  }

  /** What was used so far. Undefined unless the run examines changes that are not merged. */
  get used(): UsedFiles | undefined {
    if (this.#host.base === undefined) return undefined;
    const files = [...this.#used].map(([path, digest]) => ({ path, digest }));
    return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), changes: [...this.#changes].toSorted() };
  }

  /** Adds what the changes would set otherwise. Says each once. */
  #addChange(change: string): void {
    if (this.#changes.has(change)) return;
    this.#changes.add(change);
    this.#host.info(`this ${this.#host.base?.change ?? "change"} ${change}; that counts after the merge`);
  }

  /**
   * Returns the directory to read settings from: the checkout, or a copy of what the base has.
   * @param paths relative to the checkout. Those outside are not the repository's.
   * @param isOptional true if the run is fine without them, so that what only the changes have does not count.
   * @param isRecorded false if the evidence states their content in another way.
   */
  async rootFor(
    paths: readonly string[],
    { isOptional = false, isRecorded = true }: { readonly isOptional?: boolean; readonly isRecorded?: boolean } = {},
  ): Promise<string> {
    const { root } = this.#host;
    if (this.#host.base === undefined) return root;
    const inside = paths.flatMap((path) => repositoryPath(root, path) ?? []);
    const choices = await Promise.all(inside.map((path) => this.#choiceOf(path, isOptional)));
    for (const [index, path] of inside.entries()) {
      const digest = choices[index]?.digest;
      if (isRecorded && digest !== undefined) this.#used.set(path, digest);
    }
    if (choices.every(({ use }) => use === "checkout")) return root;
    const copy = await this.#directory();
    for (const [index, path] of inside.entries()) await this.#fill(copy, path, choices[index]);
    return copy;
  }

  /** Removes copies. */
  async close(): Promise<void> {
    if (this.#copy !== undefined) await rm(await this.#copy, { recursive: true, force: true });
  }

  /** Opens the base. @throws UndecidedError if there is none or it cannot be read. */
  async openBase(): Promise<BaseFiles> {
    const { base, problem } = await this.#open();
    if (base !== undefined) return base;
    throw problem ?? new UndecidedError("BASE_UNREADABLE", "this run is not for unmerged changes");
  }

  #open(): Promise<Commits> {
    this.#commits ??= this.#openCommits();
    return this.#commits;
  }

  async #openCommits(): Promise<Commits> {
    const port = this.#host.base;
    if (port === undefined) return {};
    const head = await port.openHead(this.#token);
    try {
      return { base: await port.open(this.#token), ...(head === undefined ? {} : { head }) };
    } catch (error) {
      this.#host.info(`settings are those of this ${port.change}, because ${messageOf(error)}`);
      return {
        ...(head === undefined ? {} : { head }),
        ...(error instanceof UndecidedError ? { problem: error } : {}),
      };
    }
  }

  #choiceOf(path: string, isOptional: boolean): Promise<Choice> {
    const key = `${path}\0${isOptional}`;
    const choice = this.#choices.get(key) ?? this.#choose(path, isOptional);
    this.#choices.set(key, choice);
    return choice;
  }

  async #choose(path: string, isOptional: boolean): Promise<Choice> {
    const { base, head } = await this.#open();
    const [before, known] = await Promise.all([listed(base, path), listed(head, path)]);
    // What is not in the checkout is not in its commit either, for all that matters.
    const after = known === "unreadable" && !(await exists(resolve(this.#host.root, path))) ? "none" : known;
    if (before === "unreadable" || (before !== "none" && before.some(({ kind }) => kind !== "file"))) {
      return { use: "checkout", digest: digestOf(after) };
    }
    if (before === "none") {
      // What no commit has is the job's own.
      if (after === "none") return { use: "checkout" };
      if (isOptional) {
        this.#addChange(`adds ${path}`);
        return { use: "absent" };
      }
      return { use: "checkout", digest: digestOf(after) };
    }
    const digest = filesDigest(before);
    if (digestOf(after) === digest) return { use: "checkout", digest };
    this.#addChange(`${after === "none" ? "removes" : "changes"} ${path}`);
    return { use: "base", digest, entries: before };
  }

  #directory(): Promise<string> {
    this.#copy ??= mkdtemp(join(this.#host.temporaryDirectory ?? tmpdir(), "seaworthy-base-"));
    return this.#copy;
  }

  async #fill(copy: string, path: string, choice: Choice | undefined): Promise<void> {
    if (choice === undefined || choice.use === "absent") return;
    if (choice.use === "checkout") {
      const source = resolve(this.#host.root, path);
      await mkdir(dirname(join(copy, path)), { recursive: true });
      await cp(source, join(copy, path), { recursive: true }).catch(() => {});
      return;
    }
    const { base } = await this.#open();
    const contents = await base?.contents(choice.entries ?? []);
    for (const entry of choice.entries ?? []) {
      const place = join(copy, entry.path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, contents?.get(entry.id) ?? "");
    }
  }
}

/** Stands for files of a commit that cannot be read; it is the digest of nothing else. */
const unknownDigest = sha256("a commit that cannot be read");

/** Digest of the files of a commit at or below a path: of their paths, kinds and ids in git. */
export function filesDigest(entries: readonly BaseEntry[]): string {
  const lines = entries.map(({ path, kind, id }) => JSON.stringify([path, kind, id])).toSorted();
  return sha256(lines.join("\n"));
}

function digestOf(entries: readonly BaseEntry[] | "none" | "unreadable"): string {
  if (entries === "unreadable") return unknownDigest;
  return filesDigest(entries === "none" ? [] : entries);
}

/** What a commit has at a path. */
async function listed(
  files: BaseFiles | undefined,
  path: string,
): Promise<readonly BaseEntry[] | "none" | "unreadable"> {
  if (files === undefined) return "unreadable";
  try {
    const entries = await files.list(path);
    return entries === undefined || entries.length === 0 ? "none" : entries;
  } catch {
    return "unreadable";
  }
}
