import { z } from "zod";
import { digestsIn, vulnerability } from "../finding.ts";
import type { ExternalContent, ExternalFinding } from "../report.ts";
import { hasKeys, isListOf, jsonReader, maybe, text, valueAt } from "./reader.ts";

const match = z.looseObject({
  vulnerability: z.looseObject({
    id: text.min(1),
    severity: text.nullish(),
    fix: z
      .looseObject({
        versions: z.array(text).nullish(),
        state: text.nullish(),
        available: z.array(z.looseObject({ date: text.nullish() })).nullish(),
      })
      .nullish(),
    epss: z.array(z.looseObject({ epss: z.number().min(0).max(1) })).nullish(),
    knownExploited: z.array(z.looseObject({ dateAdded: text.nullish() })).nullish(),
  }),
  relatedVulnerabilities: z.array(z.looseObject({ id: text })).nullish(),
  artifact: z.looseObject({
    name: text.min(1),
    version: text,
    purl: text.nullish(),
    locations: z.array(z.union([z.looseObject({ path: maybe }), text.transform((path) => ({ path }))])).nullish(),
  }),
  appliedIgnoreRules: z.array(z.looseObject({ reason: text.nullish(), vulnerability: text.nullish() })).nullish(),
});

/** Image or directory in the JSON of Grype and Syft. */
export const anchoreSource = z.looseObject({
  type: text.min(1),
  target: z.unknown().optional(),
  metadata: z.unknown().optional(),
});
const imageTarget = z.looseObject({
  manifestDigest: text.nullish(),
  imageID: text.nullish(),
  repoDigests: z.array(text).nullish(),
});

const database = z.looseObject({
  built: text.nullish(),
  error: z.unknown().optional(),
  valid: z.boolean().nullish(),
});

const schema = z.looseObject({
  matches: z.array(match),
  ignoredMatches: z.array(match).nullish(),
  source: anchoreSource,
  descriptor: z.looseObject({
    name: z.literal("grype"),
    version: text,
    timestamp: text.nullish(),
    db: z.union([z.looseObject({ status: database }), database]).nullish(),
  }),
});

/** Grype's JSON (anchore/grype grype/presenter/models). Old versions do not state their vulnerability data, which is a gap. */
export const grype = jsonReader(
  { tool: "grype", title: "Grype", subjects: ["image", "source"] },
  {
    recognize: (value) =>
      (hasKeys(value, "matches", "descriptor") && valueAt(valueAt(value, "descriptor"), "name") !== "xeol") ||
      isListOf(valueAt(value, "matches"), (one) => hasKeys(one, "vulnerability", "artifact")),
    schema,
    read: readGrype,
  },
);

function readGrype({ matches, ignoredMatches, source, descriptor }: z.infer<typeof schema>): ExternalContent {
  const ignored = (ignoredMatches ?? []).map((ignoredMatch) => findingOf(ignoredMatch, reasonOf(ignoredMatch)));
  const { timestamp, version } = descriptor;
  const db = statusOf(descriptor.db);
  return {
    tool: "grype",
    version,
    ...subjectOf(source),
    listsPackages: true,
    findings: [...matches.map((reported) => findingOf(reported)), ...ignored],
    gaps: db === undefined ? ["the report does not state its vulnerability data"] : db.gaps,
    suppressed: ignored.length,
    ...(timestamp == null ? {} : { createdAt: timestamp }),
    ...(db?.built === undefined ? {} : { dataDate: db.built }),
  };
}

/** Reads the subject of a report of Grype or Syft. Only images have digests. An SBOM can be of anything. */
export function subjectOf({
  type,
  target,
  metadata,
}: z.infer<typeof anchoreSource>): Pick<ExternalContent, "about" | "manifests" | "config"> {
  const image = type === "image" ? imageTarget.safeParse(target ?? metadata).data : undefined;
  const [config] = digestsIn([image?.imageID ?? ""]);
  return {
    ...(type === "image" ? { about: "image" } : type === "directory" || type === "file" ? { about: "source" } : {}),
    manifests: [...new Set(digestsIn([image?.manifestDigest ?? "", ...(image?.repoDigests ?? [])]))],
    ...(config === undefined ? {} : { config }),
  };
}

type Database = z.infer<typeof schema>["descriptor"]["db"];

function statusOf(db: Database): { readonly built?: string; readonly gaps: readonly string[] } | undefined {
  if (db == null) return undefined;
  const { built, error, valid } = database.parse("status" in db ? db.status : db);
  const broken = (error !== undefined && error !== null && error !== "") || valid === false;
  const undated = built == null ? ["the report does not state how old its vulnerability data is"] : [];
  return {
    ...(built == null ? {} : { built }),
    gaps: broken ? ["the vulnerability database was invalid"] : undated,
  };
}

function reasonOf({ appliedIgnoreRules: rules }: z.infer<typeof match>): string {
  return (
    rules?.map(({ reason, vulnerability: id }) => reason || id || "a rule").join(", ") || "ignored by its settings"
  );
}

function findingOf(reported: z.infer<typeof match>, suppressed?: string): ExternalFinding {
  const { vulnerability: matched, artifact, relatedVulnerabilities: related } = reported;
  const dates = (matched.fix?.available ?? []).flatMap(({ date }) => date ?? []).toSorted();
  const scores = (matched.epss ?? []).map(({ epss }) => epss);
  const exploited = matched.knownExploited?.[0];
  return vulnerability({
    tool: "grype",
    id: matched.id,
    aliases: (related ?? []).map(({ id }) => id),
    level: matched.severity,
    name: artifact.name,
    version: artifact.version,
    purl: artifact.purl ?? "",
    path: artifact.locations?.[0]?.path ?? "",
    fixedVersion: matched.fix?.state?.toLowerCase() === "fixed" ? (matched.fix.versions?.join(", ") ?? "") : undefined,
    fixSince: dates[0],
    epss: scores.length === 0 ? undefined : Math.max(...scores),
    exploitedSince: exploited === undefined ? undefined : (exploited.dateAdded ?? "an unknown day"),
    suppressed,
  });
}
