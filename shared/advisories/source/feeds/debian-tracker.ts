import { z } from "zod";
import { UndecidedError } from "../../../errors/index.ts";
import { parseProblem } from "../../../errors/parse-problem.ts";
import type { Advisory, AffectedRange } from "../../model/advisory.ts";
import { ratingOfWord } from "../../model/ratings.ts";
import type { Feed } from "./feed.ts";

const release = z.looseObject({
  status: z.enum(["resolved", "open", "undetermined"]),
  fixed_version: z.string().optional(),
  urgency: z.string().optional(),
  nodsa: z.string().nullish(),
  nodsa_reason: z.string().nullish(),
});

const tracker = z.record(
  z.string(),
  z.record(
    z.string(),
    z.looseObject({
      description: z.string().nullish(),
      // Empty releases come as a list.
      releases: z.union([z.record(z.string(), release), z.array(z.never()).max(0)]),
    }),
  ),
);

type Release = z.infer<typeof release>;

/** Release numbers by code name; sid and older ones have none. */
const releaseNumbers: Readonly<Record<string, string>> = {
  jessie: "8",
  stretch: "9",
  buster: "10",
  bullseye: "11",
  bookworm: "12",
  trixie: "13",
  forky: "14",
  duke: "15",
};

export const debianTracker: Feed = {
  name: "debian-tracker",
  description: "Debian's security tracker as JSON",
  ecosystem: "Debian",
  files: /\.json$/,
  read: (text, label, modified) => ({ advisories: readDebianTracker(text, label, modified), replaces: [] }),
};

/**
 * Parses Debian's security tracker (security-tracker.debian.org/tracker/data/json) into one advisory per vulnerability,
 * like OSV's `DEBIAN-CVE-…`, plus what OSV leaves out: states of unfixed vulnerabilities (no-dsa, postponed, ignored,
 * end-of-life) and `TEMP-` ids. Skips undetermined entries.
 * @param modified RFC 3339 date of the download, because the file states none.
 * @throws UndecidedError `TRACKER_INVALID`.
 */
export function readDebianTracker(text: string, label: string, modified: string): Advisory[] {
  const affectedById = new Map<string, AffectedRange[]>();
  const descriptions = new Map<string, string>();
  for (const [name, vulnerabilities] of Object.entries(parse(text, label))) {
    for (const [id, { releases, description }] of Object.entries(vulnerabilities)) {
      if (typeof description === "string") descriptions.set(id, description);
      const affected = affectedById.get(id) ?? [];
      affectedById.set(id, affected);
      for (const [codename, state] of Object.entries(releases)) {
        const number = Object.hasOwn(releaseNumbers, codename) ? releaseNumbers[codename] : undefined;
        if (number !== undefined && state.status !== "undetermined")
          affected.push(rangeOf(`Debian:${number}`, name, state));
      }
    }
  }
  return [...affectedById]
    .filter(([, affected]) => affected.length > 0)
    .map(([id, affected]) => ({
      id: id.startsWith("CVE-") ? `DEBIAN-${id}` : id,
      aliases: [],
      upstream: id.startsWith("CVE-") ? [id] : [],
      related: [],
      summary: "",
      ...(descriptions.has(id) ? { details: descriptions.get(id) ?? "" } : {}),
      modified,
      severity: "unknown",
      affected,
      references: [`https://security-tracker.debian.org/tracker/${encodeURIComponent(id)}`],
    }));
}

function rangeOf(ecosystem: string, name: string, entry: Release): AffectedRange {
  const fixed = entry.status === "resolved" ? (entry.fixed_version ?? "0") : undefined;
  const severity = ratingOfWord(entry.urgency);
  const state = fixed === undefined ? stateOf(entry) : undefined;
  return {
    ecosystem,
    name,
    intervals: [{ introduced: "0", ...(fixed === undefined ? {} : { fixed }) }],
    versions: [],
    ...(severity === undefined ? {} : { severity }),
    ...(state === undefined ? {} : { state }),
  };
}

function stateOf({ urgency, nodsa, nodsa_reason: reason }: Release): string | undefined {
  if (urgency === "end-of-life" || urgency === "unimportant") return urgency;
  if (reason === "ignored" || reason === "postponed") return reason;
  return nodsa === undefined || nodsa === null ? undefined : "no-dsa";
}

function parse(text: string, label: string): z.infer<typeof tracker> {
  try {
    return tracker.parse(JSON.parse(text));
  } catch (error) {
    const problem = parseProblem(error, "it is not JSON");
    throw new UndecidedError("TRACKER_INVALID", `is not data from Debian's security tracker: ${problem}`, {
      place: { what: label },
      advice: "Download the tracker's JSON again",
      cause: error,
    });
  }
}
