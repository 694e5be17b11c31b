import { readCheckoutFile } from "../../../files/index.ts";
import { idOf } from "../../git/objects.ts";
import type { GitHubClient } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import { type DiffLine, linesInPatch } from "./diff-lines.ts";

/** Bytes of a file that suggestions change. */
const maxBytes = 16 * 2 ** 20;

/** A file of a pull request at its head commit. */
export interface HeadFile {
  readonly text: string;
  /** Lines that the diff shows, by number. */
  readonly shown: ReadonlyMap<number, DiffLine>;
}

/** Files of a pull request that are checked out as its head commit has them. */
export interface HeadFiles {
  readonly files: ReadonlyMap<string, HeadFile>;
  /** Changed files of which the checkout has another content, because the base branch changes them, too. */
  readonly differing: ReadonlySet<string>;
}

/**
 * Reads the changed files of a pull request. The checkout is usually the merge with the base branch, where lines can have
 * other numbers than at the head, to which comments refer. Therefore a file counts only if git's id of its content is the
 * head's. Returns the reason if the pull request has another head by now. Throws API errors.
 * @param wanted paths of the files to read.
 */
export async function readHeadFiles(
  api: GitHubClient,
  { owner, repo, pullRequest }: GitHubContext,
  root: string,
  wanted: ReadonlySet<string>,
): Promise<HeadFiles | { readonly missing: string }> {
  const pull = { owner, repo, pull_number: pullRequest?.number ?? 0 };
  const { data } = await api.rest.pulls.get(pull);
  if (data.head.sha !== pullRequest?.headSha) return { missing: "the pull request has newer commits" };
  if (wanted.size === 0) return { files: new Map(), differing: new Set() };
  const changed = await api.paginate(api.rest.pulls.listFiles, { ...pull, per_page: 100 });
  const files = new Map<string, HeadFile>();
  const differing = new Set<string>();
  for (const { filename, patch, sha } of changed) {
    if (patch === undefined || !wanted.has(filename)) continue;
    const bytes = await readCheckoutFile(root, filename, maxBytes).catch(() => undefined);
    const text = bytes === undefined ? undefined : textWithId(bytes, sha);
    if (text === undefined) differing.add(filename);
    else files.set(filename, { text, shown: linesInPatch(patch) });
  }
  return { files, differing };
}

/** Returns a content as git keeps it if it has this id. Git may have converted line breaks in the checkout. */
function textWithId(bytes: Buffer, id: string | null): string | undefined {
  if (id === null) return undefined;
  if (idOf(bytes, "blob", id.length) === id) return bytes.toString("utf8");
  const text = bytes.toString("utf8").replaceAll("\r\n", "\n");
  return idOf(Buffer.from(text), "blob", id.length) === id ? text : undefined;
}
