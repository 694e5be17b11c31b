import { z } from "zod";
import { ecosystemBase, versionScheme } from "../../../ecosystems/index.ts";
import { isLoopback } from "../../../http/loopback.ts";
import { feeds } from "../feeds/index.ts";

/** Kinds of sources that are not the feed of a distribution. */
const otherKinds = ["osv", "kev", "epss", "cve-list", "nvd"] as const;

const url = z.string().refine((text) => {
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = parsed?.protocol === "https:" || (parsed?.protocol === "http:" && isLoopback(parsed.host));
  return isSafe && parsed.username === "" && parsed.password === "";
}, "must be an https URL without a login");

const terms = z.strictObject({
  /** SPDX expression, or words if the terms are no license. */
  license: z.string().min(1),
  /** Page that states the terms. */
  url,
  /** Whether the terms permit to publish converted records; `unstated` if no terms were found. */
  redistribution: z.enum(["allowed", "denied", "unstated"]),
});

const source = z.strictObject({
  kind: z.enum([...otherKinds, ...feeds.map(({ name }) => name)]),
  /** Ecosystems of OSV, without a release. */
  ecosystems: z.array(z.string().min(1)).min(1).optional(),
  /** Base of OSV's export, or the files of another source. `{year}` stands for every year from `first-year` on. */
  urls: z.array(url).min(1),
  "first-year": z.int().min(1999).optional(),
  /** What the URLs name; see `locate.ts`. */
  via: z.enum(["file", "pointer", "rpm-repository", "directories"]).default("file"),
  /** Files in each directory, for `via: directories`. */
  files: z.array(z.string().regex(/^[\w.-]+$/)).optional(),
  /** SHA-256 of the only file, for sources that never change. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Age up to which the records of an earlier build stand in for a source that fails. */
  "max-age": z
    .string()
    .regex(/^[1-9]\d{0,3}[hd]$/, "must be a number of hours or days such as 48h or 3d")
    .default("3d"),
  /** Limits of one download. */
  "max-megabytes": z.int().min(1).max(16_384).default(1024),
  "max-minutes": z.int().min(1).max(120).default(10),
  enabled: z.boolean().default(true),
  /** Whether the build fails if the source does and no earlier records stand in for it. */
  required: z.boolean().default(true),
  terms,
});

const canary = z.strictObject({
  /** SBOM in the checkout, relative to this file. */
  sbom: z.string().min(1),
  /** Vulnerabilities that a scan of it must find. */
  expected: z.array(z.strictObject({ package: z.string().min(1), id: z.string().min(1) })).min(1),
});

const shape = z.strictObject({
  version: z.literal(1),
  canary: canary.optional(),
  sources: z.array(source).min(1),
});

export type SourceEntry = z.infer<typeof source>;
export type Canary = z.infer<typeof canary>;

interface Issues {
  addIssue(issue: { code: "custom"; message: string; path: PropertyKey[] }): void;
}

/** Schema of a file of sources. */
export const sourcesFile = shape.superRefine(({ sources }, context) => {
  const seen = new Set<string>();
  for (const [index, entry] of sources.entries()) {
    const report = issuesAt(context, index);
    for (const name of namesOf(entry)) {
      if (seen.has(name)) report("kind", `${name} is listed twice`);
      seen.add(name);
    }
    checkEntry(entry, report);
  }
});

type Report = (key: string, message: string) => void;

function issuesAt(context: Issues, index: number): Report {
  return (key, message) => context.addIssue({ code: "custom", message, path: ["sources", index, key] });
}

function checkEntry(entry: SourceEntry, report: Report): void {
  const { kind, ecosystems, urls, via, files } = entry;
  if ((kind === "osv") !== (ecosystems !== undefined)) {
    report("kind", kind === "osv" ? "osv requires ecosystems" : "only osv has ecosystems");
  }
  for (const ecosystem of ecosystems ?? []) {
    if (ecosystemBase(ecosystem) !== ecosystem) report("ecosystems", `"${ecosystem}" must not name a release`);
    else if (versionScheme(ecosystem) === undefined)
      report("ecosystems", `the versions of "${ecosystem}" have no known order`);
  }
  if (["osv", "kev", "epss", "cve-list"].includes(kind) && (urls.length > 1 || via !== "file")) {
    report("urls", `${kind} has exactly one URL`);
  }
  if ((via === "directories") !== (files !== undefined)) report("via", "directories and files require each other");
  if (urls.some((text) => text.includes("{year}")) !== (entry["first-year"] !== undefined)) {
    report("urls", "{year} and first-year require each other");
  }
  if (entry.sha256 !== undefined && (urls.length > 1 || via !== "file")) report("sha256", "requires exactly one file");
}

/** Schema of a file whose records are published: the terms of every enabled source must permit it. */
export const publishableSources = sourcesFile.superRefine(({ sources }, context) => {
  for (const [index, entry] of sources.entries()) {
    const { redistribution, license } = entry.terms;
    if (!entry.enabled || redistribution === "allowed") continue;
    context.addIssue({
      code: "custom",
      message: `${namesOf(entry).join(", ")} must not be published: redistribution is ${redistribution} (${license}). Set enabled: false, or correct the terms`,
      path: ["sources", index, "terms", "redistribution"],
    });
  }
});

/** Names of the entry's sources in an index. */
export function namesOf({ kind, ecosystems = [] }: Pick<SourceEntry, "kind" | "ecosystems">): string[] {
  return kind === "osv" ? ecosystems.map((ecosystem) => `osv/${ecosystem}`) : [kind];
}
