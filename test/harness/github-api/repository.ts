import { createHash } from "node:crypto";
import { blobId } from "./objects.ts";

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: "blob" | "tree";
  readonly sha: string;
}

/** Objects of a repository as GitHub's API returns them, made from texts by path. */
export class FakeRepository {
  readonly tree: string;
  readonly #trees = new Map<string, readonly Entry[]>();
  readonly #blobs = new Map<string, string>();

  constructor(files: ReadonlyMap<string, string>) {
    this.tree = this.#add([...files]);
  }

  treeOf(sha: string, isRecursive = false): object | undefined {
    const tree = isRecursive ? this.#below(sha) : this.#trees.get(sha);
    return tree && { sha, url: `https://api.github.example/git/trees/${sha}`, truncated: false, tree };
  }

  blobOf(sha: string): object | undefined {
    const text = this.#blobs.get(sha);
    if (text === undefined) return undefined;
    const content = Buffer.from(text).toString("base64").replaceAll(/.{60}/gu, "$&\n");
    const url = `https://api.github.example/git/blobs/${sha}`;
    return { sha, node_id: "B_1", url, size: Buffer.byteLength(text), encoding: "base64", content };
  }

  #below(sha: string): readonly Entry[] | undefined {
    return this.#trees
      .get(sha)
      ?.flatMap((entry) => [
        entry,
        ...(this.#below(entry.sha) ?? []).map((child) => ({ ...child, path: `${entry.path}/${child.path}` })),
      ]);
  }

  #add(files: readonly (readonly [path: string, text: string])[]): string {
    const byName = Map.groupBy(files, ([path]) => path.split("/")[0] ?? "");
    const entries = [...byName].map(([name, below]): Entry => {
      const [[path, text] = ["", ""]] = below;
      return path === name
        ? { path: name, mode: "100644", type: "blob", sha: this.#blob(text) }
        : {
            path: name,
            mode: "040000",
            type: "tree",
            sha: this.#add(below.map(([longer, content]) => [longer.slice(name.length + 1), content])),
          };
    });
    const sha = createHash("sha1").update(JSON.stringify(entries)).digest("hex");
    this.#trees.set(sha, entries);
    return sha;
  }

  #blob(text: string): string {
    const sha = blobId(text);
    this.#blobs.set(sha, text);
    return sha;
  }
}
