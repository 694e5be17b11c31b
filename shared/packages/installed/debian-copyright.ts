import type { CollectedFile, FileHeader } from "../../layers/index.ts";
import { type FileEvidence, nonEmpty, textOf } from "../cataloger.ts";
import { licensesOfText } from "../license-texts.ts";
import { parseControl } from "./control.ts";

const copyrightPath = /^\/usr\/share\/doc\/([^/]+)\/copyright$/;
const docDirectory = /^\/usr\/share\/doc\/([^/]+)$/;

/**
 * Returns whether a file is a package's copyright file, or a link in its place or in place of the documentation
 * directory.
 */
export function isCopyright({ path, type }: FileHeader): boolean {
  if (!path.startsWith("/usr/share/doc/")) return false;
  return copyrightPath.test(path) || (type === "symlink" && docDirectory.test(path));
}

/** Reads the licenses in a Debian copyright file (Debian policy, machine-readable copyright files 1.0). */
export function copyrightNote(file: CollectedFile): FileEvidence | undefined {
  const { path, type, linkTarget } = file.header;
  const owner = (copyrightPath.exec(path) ?? docDirectory.exec(path))?.[1];
  if (owner === undefined) return undefined;
  if (type === "symlink") {
    const parts = linkTarget.split("/").filter((part) => part !== "..");
    const other = parts.at(-1) === "copyright" ? parts.at(-2) : parts.at(-1);
    return other === undefined ? undefined : { notes: [{ owner, sameAs: other }] };
  }
  return { notes: [{ owner, licenses: licensesIn(textOf(file)) }] };
}

/** Returns the short names of `License` fields or, in free text, the common licenses that it references or quotes. */
export function licensesIn(text: string): string[] {
  const names = new Set<string>();
  if (/^format\s*:/im.test(text.slice(0, 2000))) {
    for (const { fields } of parseControl(text).paragraphs) {
      const name = nonEmpty(fields.get("license")?.split("\n")[0]);
      if (name !== undefined) names.add(name);
    }
  }
  if (names.size === 0) {
    for (const [, name] of text.matchAll(/\/usr\/share\/common-licenses\/([A-Za-z0-9][A-Za-z0-9.+-]*)/g)) {
      if (name !== undefined) names.add(name.replace(/[.,-]+$/, ""));
    }
  }
  if (names.size === 0) {
    for (const name of licensesOfText(text)) names.add(name);
  }
  return [...names].sort();
}
