import { z } from "zod";
import { UndecidedError } from "../../../errors/index.ts";
import { parseProblem } from "../../../errors/parse-problem.ts";
import type { Advisory } from "../../model/advisory.ts";
import type { Feed } from "./feed.ts";

const secdb = z.looseObject({
  distroversion: z.string().regex(/^v\d+\.\d+$|^edge$/),
  reponame: z.string(),
  packages: z
    .array(
      z.looseObject({
        pkg: z.looseObject({
          name: z.string().min(1),
          // Old files write null for a version without a fix, and one id without its list.
          secfixes: z.record(z.string(), z.union([z.array(z.string()), z.string(), z.null()])).nullish(),
        }),
      }),
    )
    .nullable(),
});

export const alpineSecdb: Feed = {
  name: "alpine-secdb",
  description: "Alpine's secdb, <version>/{main,community}.json",
  ecosystem: "Alpine",
  files: /\.json$/,
  read(text, label, modified) {
    const advisories = readAlpineSecdb(text, label, modified);
    return {
      advisories,
      replaces: [...new Set(advisories.flatMap(({ affected }) => affected.map(({ ecosystem }) => ecosystem)))],
    };
  },
};

/**
 * Parses one repository of Alpine's security database (secdb.alpinelinux.org, `<version>/<repository>.json`) into one
 * advisory per vulnerability, like OSV's `ALPINE-CVE-…`, with all ids, including Xen's and GitHub's. `0` means never
 * affected.
 * @param modified RFC 3339 date of the download, because the file states none.
 * @throws UndecidedError `SECDB_INVALID`.
 */
export function readAlpineSecdb(text: string, label: string, modified: string): Advisory[] {
  const { distroversion, reponame, packages } = parse(text, label);
  const ecosystem = `Alpine:${distroversion}`;
  const byId = new Map<string, Advisory["affected"][number][]>();
  for (const { pkg } of packages ?? []) {
    for (const [fixed, names] of Object.entries(pkg.secfixes ?? {})) {
      // One line may name several: `CVE-2019-1 CVE-2019-2`.
      for (const id of new Set([names ?? []].flat().flatMap((name) => name.split(/[\s,;]+/)))) {
        if (id === "") continue;
        const affected = byId.get(id) ?? [];
        affected.push({ ecosystem, name: pkg.name, intervals: [{ introduced: "0", fixed }], versions: [] });
        byId.set(id, affected);
      }
    }
  }
  return [...byId].map(([id, affected]) => ({
    id: `ALPINE-${id}`,
    aliases: [],
    upstream: [id],
    related: [],
    summary: "",
    modified,
    severity: "unknown",
    affected,
    references: [`https://security.alpinelinux.org/vuln/${encodeURIComponent(id)}#${reponame}`],
  }));
}

function parse(text: string, label: string): z.infer<typeof secdb> {
  try {
    return secdb.parse(JSON.parse(text));
  } catch (error) {
    const problem = parseProblem(error, "it is not JSON");
    throw new UndecidedError("SECDB_INVALID", `is not an Alpine security database: ${problem}`, {
      place: { what: label },
      advice: "Download <version>/main.json or <version>/community.json again",
      cause: error,
    });
  }
}
