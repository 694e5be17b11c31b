import { z } from "zod";
import type { CollectedFile } from "../../layers/index.ts";
import { dictionaryIn, isDictionary, textIn } from "../../values/index.ts";
import {
  type Cataloger,
  defined,
  type FileEvidence,
  nonEmpty,
  type PackageDraft,
  type PackageNote,
  partial,
  supplierOf,
  textOf,
} from "../cataloger.ts";
import { directoryOf } from "../directory-of.ts";

/** Manifest of a package itself, not of a package nested in it. */
export const installedManifest = /\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;

/** npm's record of the tree that it installed. */
const treePath = /\/node_modules\/\.package-lock\.json$/;
/** Packages of npm's registry and its read-only mirrors, which everybody can download. */
const publicRegistry = /^https:\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com|registry\.npmmirror\.com)\//;

/** Catalogs packages installed by npm, yarn or pnpm: `node_modules/<name>/package.json`. */
export const npmInstalled: Cataloger = {
  id: "npm-installed",
  version: 3,
  settings: ["image"],
  named: { names: /^package\.json$/, parts: 4 },
  wants({ path, type }) {
    if (type !== "file" && type !== "hardlink") return false;
    return path.endsWith("/package.json") ? installedManifest.test(path) : treePath.test(path);
  },
  read(file) {
    return treePath.test(file.header.path) ? readTree(file) : readManifest(file);
  },
};

/** Reads installed packages in a source tree, where they add licenses to the packages in lockfiles. */
export const npmDetails: Cataloger = {
  ...npmInstalled,
  id: "npm-details",
  settings: ["source"],
  wants: (header) => header.path.endsWith("/package.json") && npmInstalled.wants(header),
  read(file) {
    const { packages = [] } = readManifest(file) ?? {};
    return { details: packages };
  },
};

const loose = z.unknown().optional();
const manifestSchema = z.object({
  name: loose,
  version: loose,
  license: loose,
  licenses: loose,
  author: loose,
  homepage: loose,
  repository: loose,
  dependencies: loose,
  // Up to version 6, npm added where it downloaded the package.
  _resolved: loose,
});

/** Reads which packages of an installed tree came from a public registry. */
function readTree(file: CollectedFile): FileEvidence | undefined {
  const root = directoryOf(directoryOf(file.header.path));
  let document: unknown;
  try {
    document = JSON.parse(textOf(file));
  } catch {
    return undefined;
  }
  const entries = Object.entries(dictionaryIn(document, "packages"));
  return {
    notes: entries.flatMap(([directory, entry]): PackageNote[] =>
      publicRegistry.test(textIn(entry, "resolved") ?? "")
        ? [{ owner: `${root}/${directory}`, isFromPublicRegistry: true }]
        : [],
    ),
  };
}

/** Reads the package.json of an installed package. */
export function readManifest(file: CollectedFile): FileEvidence | undefined {
  let document: unknown;
  try {
    document = JSON.parse(textOf(file));
  } catch {
    return { gaps: [partial("the package.json of an installed package is not valid JSON")] };
  }
  const parsed = manifestSchema.safeParse(document);
  if (!parsed.success) return { gaps: [partial("the package.json of an installed package is not an object")] };
  const manifest = parsed.data;
  const name = text(manifest.name);
  // Directories of build output carry a manifest without a name (`{"type":"module"}`): nothing that was published.
  if (name === undefined) return undefined;
  const isPublic = publicRegistry.test(text(manifest._resolved) ?? "");
  return {
    packages: [
      {
        ...npmDraft(name, text(manifest.version)),
        ...details(manifest),
        ...(isPublic ? { isFromPublicRegistry: true } : {}),
      },
    ],
  };
}

/** Creates an npm package; the scope is the purl's namespace. */
export function npmDraft(name: string, version: string | undefined): PackageDraft {
  const slash = name.indexOf("/");
  const isScoped = name.startsWith("@") && slash > 0;
  return {
    type: "npm",
    name,
    version,
    ...(isScoped ? { namespace: name.slice(0, slash), purlName: name.slice(slash + 1) } : {}),
  };
}

function details(manifest: z.infer<typeof manifestSchema>): Partial<PackageDraft> {
  const { dependencies } = manifest;
  return {
    licenses: [...licenses(manifest.license), ...licenses(manifest.licenses)],
    needs: typeof dependencies === "object" && dependencies !== null ? Object.keys(dependencies) : [],
    ...supplierOf(person(manifest.author)),
    ...defined({ homepage: text(manifest.homepage), repository: repositoryOf(manifest.repository) }),
  };
}

/** Parses licenses: `"MIT"`, `{ type: "MIT" }` and lists of them, all of which npm has accepted. */
function licenses(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(licenses);
  const name = text(value) ?? (isDictionary(value) ? (text(value["type"]) ?? text(value["name"])) : undefined);
  return name === undefined ? [] : [name];
}

/**
 * Parses a person: `"Jane <jane@example.org> (https://example.org)"` or the same as an object (package.json, "people
 * fields").
 */
function person(value: unknown): string | undefined {
  if (!isDictionary(value)) return text(value);
  const { name, email, url } = value;
  const parts = [text(name), text(email)?.replace(/.*/, "<$&>"), text(url)?.replace(/.*/, "($&)")];
  return nonEmpty(parts.filter((part) => part !== undefined).join(" "));
}

/**
 * Parses a repository: a URL, an object with one, or the short form of a hosting service (package.json, "repository").
 */
function repositoryOf(value: unknown): string | undefined {
  const address = text(isDictionary(value) ? value["url"] : value)?.replace(/^git\+/, "");
  const [, service = "github", path] = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(address ?? "") ?? [];
  if (path === undefined) return address?.replace(/^git:\/\//, "https://");
  return `https://${service === "bitbucket" ? "bitbucket.org" : `${service}.com`}/${path}`;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? nonEmpty(value) : undefined;
}
