import { z } from "zod";
import type { Advisory } from "../../../model/advisory.ts";
import { ratingOfWord } from "../../../model/ratings.ts";
import type { Feed } from "../feed.ts";
import { parseJsonFeed } from "../parse.ts";
import { parseNodeRange } from "./node-ranges.ts";
import { without } from "./segments.ts";

const ecosystem = "Node.js";

const index = z.record(
  z.string().regex(/^\d+$/),
  z.looseObject({
    cve: z.array(z.string()).default([]),
    vulnerable: z.string().min(1),
    patched: z.string().optional(),
    description: z.string().optional(),
    overview: z.string().optional(),
    affectedEnvironments: z.array(z.string()).default([]),
    severity: z.string().optional(),
    publish_date: z.string().optional(),
    ref: z.string().optional(),
  }),
);

type Entry = z.infer<typeof index>[string];

/** Node.js' own list: `vuln/core/index.json` of nodejs/security-wg. It covers the lines that were supported. */
export const nodeIndex: Feed = {
  name: "nodejs-index",
  description: "Node.js' list of its vulnerabilities (nodejs/security-wg, vuln/core/index.json)",
  ecosystem,
  files: /(?:^|\/)index\.json$/,
  read(text, label, modified) {
    const format = { code: "NODE_INDEX_INVALID", name: "an index of Node.js' vulnerabilities" };
    const shape = index.transform((entries) =>
      Object.entries(entries).map(([number, entry]) => advisoryOf(number, entry, modified)),
    );
    return { advisories: parseJsonFeed(text, shape, label, format), replaces: [] };
  },
};

/** A version is affected if it is in `vulnerable` and not in `patched`. */
function advisoryOf(number: string, entry: Entry, modified: string): Advisory {
  const { cve, vulnerable, patched = "", description, overview = "", severity, publish_date: published, ref } = entry;
  const fixed = patched.trim() === "" ? [] : parseNodeRange(patched);
  const isWindowsOnly =
    entry.affectedEnvironments.length > 0 && entry.affectedEnvironments.every((name) => name === "win32");
  return {
    id: `NODE-${number}`,
    aliases: [],
    upstream: cve,
    related: [],
    summary: description ?? overview.split(/\n\s*\n|(?<=\.)\s/)[0] ?? "",
    ...(overview === "" ? {} : { details: overview }),
    ...(published === undefined ? {} : { published }),
    modified,
    severity: ratingOfWord(severity) ?? "unknown",
    affected: [
      {
        ecosystem,
        name: "node",
        intervals: without(ecosystem, parseNodeRange(vulnerable), fixed),
        versions: [],
        ...(isWindowsOnly ? { platform: "windows" as const } : {}),
      },
    ],
    references: ref === undefined ? [] : [ref],
  };
}
