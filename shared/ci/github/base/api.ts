import { mapConcurrently, memoized } from "../../../values/index.ts";
import type { BaseFiles } from "../../ci.ts";
import { baseFiles } from "../../git/base-files.ts";
import { idOf, type ObjectSource, type TreeEntry, treeMode } from "../../git/objects.ts";
import { type GitHubClient, reasonOf } from "../client.ts";
import type { GitHubContext } from "../context.ts";

/** Blobs that are requested at once. */
const parallel = 8;

/**
 * Opens the newest commit of the base branch, or the base of a merge group, through GitHub's API. Returns a clause with
 * the reason if it cannot be read.
 */
export async function apiBase(context: GitHubContext, api: GitHubClient): Promise<BaseFiles | string> {
  const { owner, repo, pullRequest, mergeGroup } = context;
  const branch = (pullRequest ?? mergeGroup)?.baseRef ?? "";
  try {
    const commit =
      pullRequest === undefined
        ? (mergeGroup?.baseSha ?? context.sha)
        : (await api.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
    return await apiCommit(context, commit, api, `${branch === "" ? "base" : branch} at ${commit.slice(0, 7)}`);
  } catch (error) {
    return `GitHub's API does not return it (${reasonOf(error)})`;
  }
}

/** Opens a commit through GitHub's API. Throws if there is none. */
export async function apiCommit(
  context: GitHubContext,
  commit: string,
  api: GitHubClient,
  label = commit.slice(0, 7),
): Promise<BaseFiles> {
  const { owner, repo } = context;
  const { data } = await api.rest.git.getCommit({ owner, repo, commit_sha: commit });
  return baseFiles({ label, commit, tree: data.tree.sha, isRemote: true }, new ApiObjects(context, api));
}

/** Objects of a repository through GitHub's API. */
class ApiObjects implements ObjectSource {
  readonly #repository: { readonly owner: string; readonly repo: string };
  readonly #api: GitHubClient;
  readonly tree = memoized((id) => this.#tree(id));

  constructor({ owner, repo }: GitHubContext, api: GitHubClient) {
    this.#repository = { owner, repo };
    this.#api = api;
  }

  async blobs(ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    return new Map(
      await mapConcurrently([...new Set(ids)], parallel, async (id) => [id, await this.#blob(id)] as const),
    );
  }

  async #tree(id: string): Promise<readonly TreeEntry[]> {
    const { data } = await this.#ask(() => this.#api.rest.git.getTree({ ...this.#repository, tree_sha: id }));
    if (data.truncated) throw new Error("GitHub's API lists a part of the directory only");
    return data.tree.map(({ path, mode, sha }) => ({ name: path, mode: mode.replace(/^0+/u, ""), id: sha }));
  }

  async walk(id: string): Promise<readonly TreeEntry[]> {
    const { data } = await this.#ask(() =>
      this.#api.rest.git.getTree({ ...this.#repository, tree_sha: id, recursive: "1" }),
    );
    if (data.truncated) throw new Error("GitHub's API lists a part of the repository only");
    return data.tree
      .map(({ path, mode, sha }) => ({ name: path, mode: mode.replace(/^0+/u, ""), id: sha }))
      .filter(({ mode }) => mode !== treeMode);
  }

  async #blob(id: string): Promise<Buffer> {
    const { data } = await this.#ask(() => this.#api.rest.git.getBlob({ ...this.#repository, file_sha: id }));
    const content = Buffer.from(data.content, "base64");
    if (idOf(content, "blob", id.length) !== id) throw new Error("GitHub's API returns another content");
    return content;
  }

  async #ask<T>(request: () => Promise<T>): Promise<T> {
    try {
      return await request();
    } catch (error) {
      throw new Error(reasonOf(error));
    }
  }
}
