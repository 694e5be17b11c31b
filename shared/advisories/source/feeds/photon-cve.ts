import { basename } from "node:path";
import { z } from "zod";
import { UndecidedError } from "../../../errors/index.ts";
import type { Advisory } from "../../model/advisory.ts";
import type { Feed } from "./feed.ts";
import { parseJsonFeed } from "./parse.ts";

const entries = z.array(
  z.looseObject({
    cve_id: z.string().min(1),
    pkg: z.string().min(1),
    cve_score: z.number().min(0).max(10).nullish(),
    res_ver: z.string(),
    status: z.string().optional(),
  }),
);

/** Photon OS's list of vulnerabilities and fixes (packages.vmware.com/photon/photon_cve_metadata). */
export const photonCve: Feed = {
  name: "photon-cve",
  description: "Photon's cve_data_photon<release>.json",
  ecosystem: "Photon OS",
  files: /(?:^|\/)cve_data_photon\d+\.\d+\.json$/,
  read: (text, label, modified) => ({ advisories: readPhoton(text, label, modified), replaces: [] }),
};

/** Parses a list. Only the file name states the release. `NA` is not a version: not affected, or not fixed. */
function readPhoton(text: string, label: string, modified: string): Advisory[] {
  const release = /photon(\d+\.\d+)\.json$/.exec(basename(label))?.[1];
  if (release === undefined) {
    throw new UndecidedError("PHOTON_INVALID", "has no Photon release in its file name", {
      place: { what: label },
      advice: "Keep the name under which it is published, for example cve_data_photon5.0.json",
    });
  }
  const format = { code: "PHOTON_INVALID", name: "a Photon OS vulnerability list" };
  return parseJsonFeed(text, entries, label, format).map(
    ({ cve_id: id, pkg, cve_score: score, res_ver: version, status }) => {
      const fixed = status === "Not Affected" ? "0" : /\d/.test(version) ? version : undefined;
      const interval = { introduced: "0", ...(fixed === undefined ? {} : { fixed }) };
      return {
        id: `PHOTON-${id}`,
        aliases: id.startsWith("CVE-") ? [] : [id],
        upstream: id.startsWith("CVE-") ? [id] : [],
        related: [],
        summary: "",
        modified,
        severity: "unknown",
        ...(typeof score === "number" && score > 0 ? { cvss: { score } } : {}),
        affected: [{ ecosystem: `Photon OS:${release}`, name: pkg, intervals: [interval], versions: [] }],
        references: [],
      };
    },
  );
}
