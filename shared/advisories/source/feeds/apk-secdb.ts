import { z } from "zod";
import type { Advisory, AffectedRange } from "../../model/advisory.ts";
import type { Feed } from "./feed.ts";
import { parseJsonFeed } from "./parse.ts";

const secdb = z.looseObject({
  urlprefix: z.string().optional(),
  packages: z.array(
    z.looseObject({
      pkg: z.looseObject({
        name: z.string().min(1),
        secfixes: z.record(z.string(), z.array(z.string()).nullable()).nullish(),
      }),
    }),
  ),
});

/** Distributions without releases that publish a security database in Alpine's format, with their package hosts. */
const distributions = [
  { name: "wolfi-secdb", ecosystem: "Wolfi", host: "packages.wolfi.dev" },
  { name: "chainguard-secdb", ecosystem: "Chainguard", host: "packages.cgr.dev" },
  { name: "minimos-secdb", ecosystem: "MinimOS", host: "packages.mini.dev" },
] as const;

export const apkSecdbs: readonly Feed[] = distributions.map(({ name, ecosystem, host }) => ({
  name,
  description: `${ecosystem}'s security.json`,
  ecosystem,
  files: /\.json$/,
  read: (text, label, modified) => ({
    advisories: readApkSecdb(text, label, { ecosystem, host, modified }),
    replaces: [ecosystem],
  }),
}));

interface Origin {
  readonly ecosystem: string;
  readonly host: string;
  readonly modified: string;
}

/**
 * Parses one advisory per vulnerability; `0` means never affected. Does not join CVE and GHSA of the same
 * vulnerability, which the file lists separately.
 */
function readApkSecdb(text: string, label: string, { ecosystem, host, modified }: Origin): Advisory[] {
  const format = { code: "SECDB_INVALID", name: `a security database of ${ecosystem}` };
  const ownSchema = secdb.refine(({ urlprefix }) => urlprefix === undefined || urlprefix.includes(host), {
    error: `it does not come from ${host}`,
  });
  const byId = new Map<string, AffectedRange[]>();
  for (const { pkg } of parseJsonFeed(text, ownSchema, label, format).packages) {
    for (const [fixed, ids] of Object.entries(pkg.secfixes ?? {})) {
      for (const id of new Set(ids ?? [])) {
        const affected = byId.get(id) ?? [];
        affected.push({ ecosystem, name: pkg.name, intervals: [{ introduced: "0", fixed }], versions: [] });
        byId.set(id, affected);
      }
    }
  }
  return [...byId].map(([id, affected]) => ({
    id: `${ecosystem.toUpperCase()}-${id}`,
    aliases: id.startsWith("CVE-") ? [] : [id],
    upstream: id.startsWith("CVE-") ? [id] : [],
    related: [],
    summary: "",
    modified,
    severity: "unknown",
    affected,
    references: [],
  }));
}
