import { join } from "node:path";
import { readCheckoutFile } from "./checkout.ts";
import { isFile, kindOf } from "./kind.ts";

/** Files of a checkout or commit, by paths relative to the repository with `/` between directories. */
export interface SourceTree {
  /**
   * Reads a file. Follows links inside the repository.
   * @throws Error if the path does not lead to a file in the repository, and RangeError above `maxBytes`.
   */
  read(path: string, maxBytes: number): Promise<Buffer>;
  /** Returns the kind of a path and follows links; undefined if nothing is there. `other` is a pipe or device. */
  kindOf(path: string): Promise<"file" | "directory" | "other" | undefined>;
}

/** Returns the files of a checkout on disk. @param root absolute path. */
export function diskTree(root: string): SourceTree {
  return {
    read: (path, maxBytes) => readCheckoutFile(root, path, maxBytes),
    async kindOf(path) {
      const kind = await kindOf(join(root, path));
      return kind === "file" && !(await isFile(join(root, path))) ? "other" : kind;
    },
  };
}
