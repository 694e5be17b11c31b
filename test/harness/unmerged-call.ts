import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SettingsFiles } from "../../shared/runner/settings-files.ts";
import { type CommitEntry, commitInMemory } from "./commit-in-memory.ts";
import { quietHost } from "./pull-request.ts";

const roots: string[] = [];
/** Entries of a commit by path. */
export type Entries = Readonly<Record<string, CommitEntry>>;

/** A call on a pull request. The files of `checkout` are on disk, links of the head are not. */
export async function callOn(base: Entries, head: Entries, checkout: Readonly<Record<string, string>> = {}) {
  const root = await mkdtemp(join(tmpdir(), "seaworthy-settings-"));
  roots.push(root);
  for (const [path, entry] of Object.entries({ ...head, ...checkout })) {
    if (typeof entry !== "string") continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), entry);
  }
  const { base: _none, ...terminal } = quietHost(root);
  const host = {
    ...terminal,
    base: {
      change: "pull request",
      open: async () => commitInMemory(base).files,
      openHead: async () => commitInMemory(head).files,
    },
  };
  return { host, settingsFiles: new SettingsFiles(host, undefined) };
}

/** Removes the checkouts of all calls. */
export async function removeCheckouts(): Promise<void> {
  await Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true })));
}
