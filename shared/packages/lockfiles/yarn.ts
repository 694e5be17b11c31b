import { parse } from "yaml";
import { isDictionary, textEntriesIn, textIn } from "../../values/index.ts";
import { type FileEvidence, type LockedPackage, partial } from "../cataloger.ts";
import { npmDraft } from "../installed/npm-installed.ts";
import { fileNamed } from "./lockfile.ts";
import { hashesOf } from "./npm-lock.ts";

/** Catalogs yarn.lock of yarn 1 and of berry (yarn 2 and later). */
export const yarn = fileNamed("yarn", ["yarn.lock"], (text) =>
  /^__metadata:/m.test(text) ? readBerry(text) : readClassic(text),
);

interface ClassicEntry {
  readonly references: readonly string[];
  readonly fields: Map<string, string>;
  readonly needs: string[];
  readonly start: number;
  end: number;
}

/** Reads yarn 1's own format: references, then indented fields and lists of dependencies. */
function readClassic(text: string): FileEvidence {
  const entries: ClassicEntry[] = [];
  let section = "";
  let stray: number | undefined;
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trimEnd();
    if (line === "" || line.startsWith("#")) continue;
    const entry = entries.at(-1);
    if (!line.startsWith(" ")) {
      if (line.endsWith(":")) entries.push(entryAt(line.slice(0, -1), index + 1));
      else stray ??= index + 1;
      section = "";
    } else if (entry === undefined) stray ??= index + 1;
    else {
      entry.end = index + 1;
      const [, key = "", value = ""] = /^\s+("(?:[^"\\]|\\.)*"|[^\s:]+):?(?:\s+(.*))?$/.exec(line) ?? [];
      if (line.startsWith("    ")) {
        if (section.endsWith("ependencies")) entry.needs.push(`${unquote(key)}@${unquote(value)}`);
      } else if (line.endsWith(":")) section = unquote(key);
      else entry.fields.set(unquote(key), unquote(value));
    }
  }
  const packages = entries.map(classicPackage);
  return {
    lock: { ecosystem: "npm", packages },
    gaps: stray === undefined ? [] : [partial(`the lockfile is damaged: line ${stray} is not in yarn's format`)],
  };
}

function entryAt(key: string, line: number): ClassicEntry {
  return { references: referencesIn(key), fields: new Map(), needs: [], start: line, end: line };
}

function classicPackage({ references, fields, needs, start, end }: ClassicEntry): LockedPackage {
  const [first = ""] = references;
  return {
    id: first,
    answers: references,
    needs,
    draft: {
      ...npmDraft(nameIn(first), fields.get("version")),
      ...hashesOf(fields.get("integrity")),
      ...(needs.length === 0 ? {} : { ranges: Object.fromEntries(needs.map(splitReference)) }),
      lines: { start, end },
    },
  };
}

/**
 * Reads berry's YAML. Workspaces mix production and development dependencies, so the manifest next to it separates
 * them.
 */
function readBerry(text: string): FileEvidence {
  const document: unknown = parse(text, { maxAliasCount: 0, logLevel: "error" });
  const packages: LockedPackage[] = [];
  for (const [key, entry] of Object.entries(isDictionary(document) ? document : {})) {
    const references = referencesIn(key);
    const resolution = textIn(entry, "resolution") ?? "";
    if (key === "__metadata" || resolution.includes("@workspace:")) continue;
    const dependencies = ["dependencies", "optionalDependencies"].flatMap((section) =>
      textEntriesIn(entry, section).map(([name, range]) => `${name}@${range}`),
    );
    packages.push({
      id: resolution === "" ? key : resolution,
      answers: references.flatMap((reference) => [reference, reference.replace("@npm:", "@")]),
      needs: dependencies.flatMap(withProtocol),
      draft: {
        ...npmDraft(nameIn(resolution === "" ? key : resolution), textIn(entry, "version")),
        ...(dependencies.length === 0 ? {} : { ranges: Object.fromEntries(dependencies.map(splitReference)) }),
      },
    });
  }
  return { lock: { ecosystem: "npm", packages } };
}

/** Splits `name@range`. */
function splitReference(reference: string): readonly [name: string, range: string] {
  const offset = reference.indexOf("@", 1);
  return [reference.slice(0, offset), reference.slice(offset + 1).replace(/^npm:(?=[^@]*$)/, "")];
}

/** Adds the protocol (`npm:^1`), which keys always have and dependencies may lack. */
function withProtocol(reference: string): string[] {
  const offset = reference.lastIndexOf("@");
  return [reference, `${reference.slice(0, offset)}@npm:${reference.slice(offset + 1)}`];
}

function referencesIn(key: string): string[] {
  return [...key.matchAll(/"([^"]*)"|([^,\s"][^,"]*)/g)].flatMap(([, quoted, bare]) =>
    (quoted ?? bare ?? "").split(",").map((reference) => reference.trim()),
  );
}

/** Returns the package name of a reference: `@scope/name` of `@scope/name@range`, and `b` of the alias `a@npm:b@1`. */
function nameIn(reference: string): string {
  const offset = reference.indexOf("@", 1);
  const name = offset < 0 ? reference : reference.slice(0, offset);
  const alias = /^npm:((?:@[^/]+\/)?[^@]+)@/.exec(offset < 0 ? "" : reference.slice(offset + 1))?.[1];
  return alias ?? name;
}

function unquote(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1) : trimmed;
}
