import { inflateSync } from "node:zlib";
import type { FileContent } from "../../layers/index.ts";
import { listIn, textIn } from "../../values/index.ts";
import type { PackageDraft } from "../cataloger.ts";
import { cargoDraft } from "../lockfiles/cargo.ts";
import { type Elf, parseElf } from "./elf.ts";

const section = ".dep-v0";
/** cargo-auditable itself stops at 8 MiB. */
const maxBytes = 16 * 2 ** 20;

/** Reads the crates that cargo-auditable recorded in a binary: zlib-compressed JSON in a section of its own. */
export function rustPackages(content: FileContent, elf: Elf | undefined = parseElf(content)): PackageDraft[] {
  const elfSection = elf?.sections.find(({ name }) => name === section);
  if (elfSection === undefined) return [];
  const stored = content.read(elfSection.offset, Math.min(elfSection.size, maxBytes));
  const data = inflateSync(stored, { maxOutputLength: maxBytes });
  const entries = listIn(JSON.parse(data.toString("utf8")), "packages");
  return entries.flatMap((entry): PackageDraft[] => {
    const name = textIn(entry, "name");
    // Build dependencies are not in the binary.
    if (name === undefined || textIn(entry, "kind") === "build") return [];
    const dependencies = listIn(entry, "dependencies").flatMap((index) => {
      const needed = typeof index === "number" ? entries[index] : undefined;
      return needed === undefined ? [] : [`${textIn(needed, "name")}@${textIn(needed, "version")}`];
    });
    const version = textIn(entry, "version");
    return [{ ...cargoDraft(name, version), needs: dependencies, provides: [`${name}@${version}`] }];
  });
}
