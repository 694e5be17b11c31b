import { z } from "zod";
import { severities, vendorStates } from "../findings/index.ts";
import { toolName } from "./write.ts";

const severity = z.enum(severities);
const line = z.number().int().positive();
const region = z.looseObject({
  startLine: line,
  startColumn: line.optional(),
  endLine: line.optional(),
  endColumn: line.optional(),
});
const subject = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("image"), name: z.string(), digest: z.string(), platform: z.string() }),
  z.looseObject({ kind: z.literal("source"), path: z.string(), commit: z.string().optional() }),
]);
const texts = z.array(z.string());

const edits = z.array(
  z.looseObject({
    file: z.string(),
    region: z.looseObject({ startLine: line, startColumn: line, endLine: line, endColumn: line }),
    text: z.string(),
  }),
);

const change = z.looseObject({
  kind: z.enum(["edit", "update", "override"]),
  through: z
    .looseObject({ name: z.string(), version: z.string().exactOptional(), toVersion: z.string().exactOptional() })
    .exactOptional(),
  edits,
  lockfile: z.looseObject({ path: z.string(), command: texts }).exactOptional(),
});

const fix = z.discriminatedUnion("kind", [
  z.looseObject({
    kind: z.literal("edit"),
    description: z.string(),
    edits,
    safety: z.enum(["behavior-changing", "unsafe"]).exactOptional(),
    changes: z.string().exactOptional(),
  }),
  z.looseObject({
    kind: z.literal("upgrade"),
    description: z.string(),
    packageName: z.string(),
    toVersion: z.string(),
    change: change.exactOptional(),
    otherChanges: z.array(change).exactOptional(),
  }),
  z.looseObject({
    kind: z.literal("base"),
    description: z.string(),
    reference: z.string(),
    from: z.string().exactOptional(),
    edits: edits.exactOptional(),
  }),
]);

const affectedPackage = z.looseObject({
  name: z.string(),
  version: z.string(),
  purl: z.string(),
  path: z.string(),
  sourceName: z.string().optional(),
  sourceVersion: z.string().optional(),
});

/** A finding as `toResult` leaves it in a result; it may come from strangers. */
const finding = z.looseObject({
  ruleId: z.string(),
  severity,
  message: z.string(),
  fingerprint: z.string(),
  subject,
  locations: z.array(z.looseObject({ file: z.string(), region, message: z.string().optional() })),
  imageLocations: z
    .array(
      z.looseObject({
        path: z.string(),
        diffId: z.string(),
        layerIndex: z.number().int(),
        region: region.optional(),
      }),
    )
    .optional(),
  aliases: texts,
  fixes: z.array(fix),
  remedy: z.string().exactOptional(),
  package: affectedPackage.optional(),
  packages: z.array(affectedPackage).exactOptional(),
  advisory: z
    .looseObject({
      id: z.string(),
      ecosystem: z.string(),
      severity: z.enum([...severities, "unknown"]),
      ratedBy: z
        .looseObject({
          kind: z.enum(["vendor", "cvss", "word", "ssvc", "malicious"]),
          advisory: z.string(),
          basis: z.string().exactOptional(),
        })
        .exactOptional(),
      disagreements: texts.exactOptional(),
      score: z.number().optional(),
      fixState: z.enum(["fixed", "not-fixed", "wont-fix", "needs-subscription", "end-of-life", "unknown"]),
      fixedVersion: z.string().optional(),
      state: z.enum(vendorStates).exactOptional(),
      published: z.string().optional(),
      modified: z.string().optional(),
      references: texts,
      exploitedSince: z.string().optional(),
      epss: z.number().optional(),
      because: z.string(),
      confidence: z.enum(["upstream", "cpe", "derived"]).exactOptional(),
    })
    .optional(),
  suppression: z
    .looseObject({
      kind: z.enum(["inline", "configuration", "waiver", "vex"]),
      source: z.string(),
      files: texts.exactOptional(),
      reason: z.string().optional(),
      owner: z.string().optional(),
      until: z.string().optional(),
    })
    .optional(),
  baselineState: z.enum(["new", "unchanged"]).optional(),
  inBase: z.boolean().optional(),
  levels: z.record(z.string(), z.string()).optional(),
});

const rule = z.looseObject({
  id: z.string(),
  name: z.string(),
  severity,
  summary: z.string(),
  description: z.string(),
  help: z.looseObject({ text: z.string(), markdown: z.string() }),
  tags: texts,
});

const comparison = z.union([
  z.looseObject({ missing: z.string() }),
  z.looseObject({
    source: z.string(),
    from: z.enum(["branch", "commit", "file", "image"]).exactOptional(),
    fixed: z.array(z.looseObject({ fingerprint: z.string(), ruleId: z.string(), message: z.string() })),
    unknown: z.looseObject({ count: z.number().int().nonnegative(), why: z.string() }).exactOptional(),
  }),
]);

const standard = z.looseObject({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  uri: z.string(),
  controls: z.array(z.looseObject({ id: z.string(), title: z.string(), rules: texts })),
});

/** SARIF as `toSarif` writes it: one run, with the report whole in the property bags. */
export const ownLog = z.looseObject({
  version: z.literal("2.1.0"),
  runs: z
    .array(
      z.looseObject({
        tool: z.looseObject({
          driver: z.looseObject({
            name: z.literal(toolName),
            rules: z.array(z.looseObject({ properties: z.looseObject({ seaworthy: z.looseObject({ rule }) }) })),
          }),
        }),
        invocations: z.tuple([z.looseObject({ executionSuccessful: z.boolean() })]),
        results: z.array(
          z.looseObject({
            ruleId: z.string(),
            message: z.looseObject({ text: z.string() }),
            properties: z.looseObject({ seaworthy: z.looseObject({ finding }) }),
          }),
        ),
        properties: z.looseObject({
          seaworthy: z.looseObject({
            action: z.string(),
            subject,
            coverage: z.looseObject({
              examined: z.record(z.string(), z.number()),
              gaps: z.array(z.looseObject({ what: z.string(), why: z.string(), weight: z.enum(["partial", "note"]) })),
            }),
            comparison: comparison.optional(),
            standards: z.array(standard).optional(),
          }),
        }),
      }),
    )
    .length(1),
});
