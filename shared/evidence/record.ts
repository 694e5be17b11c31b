import { z } from "zod";

/** Layout of the record. Version 2 adds the scope and targets of subjects; version 1 is still read. */
export const evidenceSchema = 2;

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/u, "expected sha256:<64 hex digits>");

const subject = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("image"),
    name: z.string().min(1),
    digest,
    platform: z.string().min(1),
    scope: z.string().min(1).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("source"),
    path: z.string().min(1),
    commit: z.string().exactOptional(),
    scope: z.string().min(1).exactOptional(),
    targets: z.array(z.string().min(1)).readonly().exactOptional(),
  }),
]);

/** Which run made the record. Records of another run count only as signed attestations. */
export const runIdentity = z.strictObject({
  /** `github`, `terminal` … */
  host: z.string().min(1),
  /** Run, attempt and job, as the CI system numbers them; absent on a terminal. */
  runId: z.string().optional(),
  runAttempt: z.string().optional(),
  job: z.string().optional(),
  repository: z.string().optional(),
  commit: z.string().optional(),
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

/** More than this is not stated; the gate then says that it does not know them. */
export const mostImages = 10_000;
/** Far longer than any reference can be: what is cut to it is none. */
export const longestReference = 1000;
export const longestDoubt = 300;

/** An image that a file names: what a build takes from it, or that it is deployed. */
const imageUse = z.strictObject({
  /** As written, with build arguments replaced by their values as far as these are known. */
  reference: z.string().min(1).max(longestReference),
  /** FROM; COPY --from; RUN --mount=from=; the syntax directive; a manifest. */
  use: z.enum(["base", "copied", "mounted", "frontend", "deployed"]),
  /** Relative to the checkout. */
  file: z.string().min(1).max(4096),
  /** 1-based. */
  line: z.number().int().positive(),
  /** Variables in the reference that only the build, or the deployment, knows; absent where there is none. */
  unknown: z.array(z.string().min(1).max(longestReference)).min(1).max(100).optional(),
  /** True where the call of the build says what it is (`--build-context name=…`). */
  context: z.literal(true).optional(),
  /** Why builders may read the file otherwise; the reference is then the text that they may read so. */
  doubt: z.string().min(1).max(longestDoubt).optional(),
});

/** What one run of one action says it did, bound to the subject's digest. */
export const evidenceRecord = z.strictObject({
  schema: z.union([z.literal(1), z.literal(evidenceSchema)]),
  action: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/u, "expected the name of an action"),
  engine: z.strictObject({ name: z.literal("seaworthy"), version: z.string().min(1) }),
  subject,
  run: runIdentity,
  /** RFC 3339, UTC. */
  createdAt: z.iso.datetime(),
  /** Digest of what it was told to look at and how, so that two runs can be compared. */
  configuration: digest,
  advisories: z
    .strictObject({
      /** Where they came from, without credentials. */
      source: z.string(),
      digest,
      /** Newest change among them, RFC 3339. */
      modified: z.iso.datetime({ offset: true }).optional(),
      records: z.number().int().nonnegative(),
    })
    .optional(),
  coverage: z.strictObject({
    examined: z.record(z.string(), z.number()),
    gaps: z.array(z.strictObject({ what: z.string(), why: z.string(), weight: z.enum(["partial", "note"]) })),
  }),
  complete: z.boolean(),
  /** Every image that the examined files name, an empty list where they name none; absent where nobody looked for them. */
  images: z.array(imageUse).max(mostImages).optional(),
  files: z.array(evidenceFile).min(1),
});

export type EvidenceRecord = z.infer<typeof evidenceRecord>;
export type EvidenceFile = z.infer<typeof evidenceFile>;
export type ImageUse = z.infer<typeof imageUse>;
export type RunIdentity = z.infer<typeof runIdentity>;
export type AdvisoryData = NonNullable<EvidenceRecord["advisories"]>;
