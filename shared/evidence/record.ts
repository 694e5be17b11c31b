import { z } from "zod";

/** Version of the record's format. Version 2 adds scope and targets of subjects. Version 1 can still be read. */
export const evidenceSchema = 2;

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/u, "expected sha256:<64 hex digits>");

const name = z.string().min(1);
const scope = name.exactOptional();
const reference = z.string().min(1).max(1000);

const subject = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("image"),
    name,
    digest,
    platform: z.string().min(1),
    scope,
  }),
  z.strictObject({ kind: z.enum(["index", "instance"]), name, digest, scope }),
  z.strictObject({ kind: z.enum(["host", "cluster"]), name, scope }),
  z.strictObject({
    kind: z.literal("source"),
    path: z.string().min(1),
    commit: z.string().exactOptional(),
    scope,
    targets: z.array(z.string().min(1)).readonly().exactOptional(),
  }),
]);

/** Run that created the record. Records of other runs count only as signed attestations. */
export const runIdentity = z.strictObject({
  /** `github`, `terminal` … */
  host: z.string().min(1),
  /** Run, attempt and job in the CI system. On a terminal the run has a random id. */
  runId: z.string().optional(),
  runAttempt: z.string().optional(),
  job: z.string().optional(),
  repository: z.string().optional(),
  commit: z.string().optional(),
  /** When the run began, RFC 3339. Absent if the system does not say. */
  startedAt: z.iso.datetime({ offset: true }).optional(),
});

const evidenceFile = z.strictObject({
  role: z.enum(["sarif", "sbom", "verdict", "attestations", "compliance"]),
  /** File name next to the record; no directories. */
  name: z.string().regex(/^[\w.@-]+$/u, "expected a bare file name"),
  mediaType: z.string().min(1),
  sha256: digest,
  /** Bytes. */
  size: z.number().int().nonnegative(),
});

/** Images in a record. If there are more, the record contains none and the gate treats them as unknown. */
export const maxImages = 10_000;
/** Longer than any valid reference. */
export const maxReferenceLength = 1000;
export const maxAmbiguityLength = 300;

/** An image that a file uses in a build or deploys. */
const imageUse = z.strictObject({
  /** As written, with known build arguments replaced by their values. */
  reference: z.string().min(1).max(maxReferenceLength),
  /** FROM; COPY --from; RUN --mount=from=; the syntax directive; a manifest. */
  use: z.enum(["base", "copied", "mounted", "frontend", "deployed"]),
  /** Relative to the checkout. */
  file: z.string().min(1).max(4096),
  /** 1-based. */
  line: z.number().int().positive(),
  /** Variables in the reference whose values are unknown. Absent if there are none. */
  unknown: z.array(z.string().min(1).max(maxReferenceLength)).min(1).max(100).optional(),
  /** True if the build command defines it (`--build-context name=…`). */
  context: z.literal(true).optional(),
  /** Why builders can parse the file differently. The reference is then the ambiguous text. */
  doubt: z.string().min(1).max(maxAmbiguityLength).optional(),
});

/** How the steps and layers below a Dockerfile's compare with those of the base image that its FROM names. */
const baseComparison = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("same"), reference, digest }),
  z.strictObject({ state: z.literal("different"), reference, digest, why: z.string().min(1).max(1000) }),
  /** The base image was not read. */
  z.strictObject({
    state: z.literal("unknown"),
    reference: reference.exactOptional(),
    why: z.string().min(1).max(1000),
  }),
]);

/** Record of an action's run, bound to the subject's digest. */
export const evidenceRecord = z.strictObject({
  schema: z.union([z.literal(1), z.literal(evidenceSchema)]),
  action: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/u, "expected the name of an action"),
  engine: z.strictObject({ name: z.literal("seaworthy"), version: z.string().min(1) }),
  subject,
  run: runIdentity,
  /** RFC 3339, UTC. */
  createdAt: z.iso.datetime(),
  /** Digest of inputs and settings, to compare two runs. */
  configuration: digest,
  advisories: z
    .strictObject({
      /** Source without credentials; `none` if the call looks for no vulnerabilities. */
      source: z.string(),
      digest,
      /** Newest change, RFC 3339. */
      modified: z.iso.datetime({ offset: true }).optional(),
      records: z.number().int().nonnegative(),
      /** Moment that the age of the data counts from, RFC 3339. */
      dated: z.iso.datetime({ offset: true }).optional(),
      /** Exploitation data that findings were compared with. */
      exploitation: z
        .array(z.enum(["kev", "epss"]))
        .max(2)
        .optional(),
      /** What vouches for the data: a pinned key or identity, TLS to OSV's own API, the checkout or the machine, or nothing. */
      authentication: z.enum(["key", "identity", "tls", "local", "none"]).optional(),
    })
    .optional(),
  coverage: z.strictObject({
    examined: z.record(z.string(), z.number()),
    gaps: z.array(z.strictObject({ what: z.string(), why: z.string(), weight: z.enum(["partial", "note"]) })),
  }),
  complete: z.boolean(),
  /** Settings that the run was made with. Stated for changes that are not merged, to be compared with their base. */
  settings: z
    .strictObject({
      /** Sections of the configuration file that the action read, as `digestOf` makes of them. */
      config: z.strictObject({ path: z.string().min(1).max(4096), digest }),
      /** Files and directories with settings, as `filesDigest` makes of them. */
      files: z.array(z.strictObject({ path: z.string().min(1).max(4096), digest })).max(1000),
      /** What the changes would set otherwise, as clauses. */
      changes: z.array(z.string().min(1).max(5000)).max(1000),
    })
    .optional(),
  /**
   * Dockerfiles: of dockerfile-lint those that it linted, of actions on images those whose instructions are exactly the
   * build steps in the image's history, with the number of steps below them, and how these compare with the base image
   * that FROM names. Absent if they were not looked for.
   */
  dockerfiles: z
    .array(
      z.strictObject({
        path: z.string().min(1).max(4096),
        digest,
        baseSteps: z.number().int().min(0).max(100_000).optional(),
        base: baseComparison.optional(),
      }),
    )
    .max(10_000)
    .optional(),
  /** Images that the examined files name. Absent if they were not collected. */
  images: z.array(imageUse).max(maxImages).optional(),
  files: z.array(evidenceFile).min(1),
});

export type EvidenceRecord = z.infer<typeof evidenceRecord>;
export type DockerfileDigest = NonNullable<EvidenceRecord["dockerfiles"]>[number];
export type BaseComparison = z.infer<typeof baseComparison>;
export type EvidenceFile = z.infer<typeof evidenceFile>;
export type ImageUse = z.infer<typeof imageUse>;
export type RunIdentity = z.infer<typeof runIdentity>;
export type UsedSettings = NonNullable<EvidenceRecord["settings"]>;
export type AdvisoryData = NonNullable<EvidenceRecord["advisories"]>;
