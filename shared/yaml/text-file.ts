import { decodeDockerfile, SourceText, type TextFile } from "../dockerfile/index.ts";
import { messageOf } from "../errors/index.ts";
import type { SourceTree } from "../files/index.ts";

/** Maximum size of a file in bytes, far above any that people write. It bounds the time spent on a hostile file. */
export const maxYamlBytes = 8 * 2 ** 20;

/** A file that could not be read, with the reason. */
export interface UnreadableFile {
  readonly path: string;
  readonly why: string;
}

/** Reads a text file, and follows links inside the repository. Never throws. */
export async function readTextFile(tree: SourceTree, path: string): Promise<TextFile | UnreadableFile> {
  try {
    return { path, source: new SourceText(decodeDockerfile(await tree.read(path, maxYamlBytes)).text) };
  } catch (error) {
    // A large JSON file is usually data and not a manifest.
    if (error instanceof RangeError && path.endsWith(".json")) return { path, source: new SourceText("") };
    return { path, why: messageOf(error) };
  }
}

/** Describes why a file was not checked. */
export function describeUnreadable(why: string): string {
  return `Could not be read, so it was not checked: ${why}`;
}
