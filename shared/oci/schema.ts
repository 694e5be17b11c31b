import * as z from "zod/mini";
import en from "zod/v4/locales/en.js";
import { isDigest } from "../references/index.ts";

// This form of zod has no messages of its own. It loads in a third of the time, which known images mostly consist of.
z.config(en());

const digest = z.string().check(z.refine(isDigest, "not a digest such as sha256:<64 hex digits>"));
const text = z.string();
const texts = z.nullish(z.array(text));
const textMap = z.nullish(z.record(text, text));

/** Names as keys of empty objects. */
const names = z.nullish(z.record(text, z.nullable(z.object({}))));

const platform = z.object({
  os: text,
  architecture: text,
  variant: z.optional(text),
  "os.version": z.optional(text),
});

/** Content descriptor (OCI image specification, descriptor.md). */
export const descriptorSchema = z.object({
  mediaType: z._default(text, ""),
  digest,
  size: z.int().check(z.nonnegative()),
  annotations: textMap,
  artifactType: z.optional(text),
  platform: z.nullish(platform),
  urls: texts,
  data: z.nullish(z.base64()),
});

/** Key that must be absent: a document that is both an index and a manifest is deceptive (CVE-2021-41190). */
const absent = z.optional(z.undefined({ error: "both an index and a manifest" }));

/** Image index (image-index.md) or Docker manifest list. */
export const indexSchema = z.object({
  schemaVersion: z.optional(z.literal(2)),
  mediaType: z.optional(text),
  artifactType: z.nullish(text),
  manifests: z.array(descriptorSchema),
  layers: absent,
  annotations: textMap,
  subject: z.nullish(descriptorSchema),
});

/** Image manifest (manifest.md) or Docker schema 2 manifest. */
export const manifestSchema = z.object({
  schemaVersion: z.optional(z.literal(2)),
  mediaType: z.optional(text),
  artifactType: z.optional(text),
  config: descriptorSchema,
  layers: z.array(descriptorSchema),
  manifests: absent,
  annotations: textMap,
  subject: z.nullish(descriptorSchema),
});

const history = z.object({
  created: z.nullish(text),
  created_by: z.nullish(text),
  author: z.nullish(text),
  comment: z.nullish(text),
  empty_layer: z.nullish(z.boolean()),
});

/** Image configuration (config.md), with Docker's additions. */
export const configSchema = z.object({
  created: z.nullish(text),
  author: z.nullish(text),
  architecture: z._default(text, "unknown"),
  os: z._default(text, "linux"),
  variant: z.nullish(text),
  "os.version": z.nullish(text),
  config: z.nullish(
    z.object({
      User: z.nullish(text),
      Env: texts,
      Entrypoint: z.nullish(z.union([texts, text])),
      Cmd: z.nullish(z.union([texts, text])),
      WorkingDir: z.nullish(text),
      ExposedPorts: names,
      Volumes: names,
      Labels: textMap,
      StopSignal: z.nullish(text),
      OnBuild: texts,
      Shell: texts,
      Healthcheck: z.nullish(
        z.object({
          Test: texts,
          Interval: z.nullish(z.number()),
          Timeout: z.nullish(z.number()),
          StartPeriod: z.nullish(z.number()),
          Retries: z.nullish(z.number()),
        }),
      ),
    }),
  ),
  rootfs: z.nullish(z.object({ type: z.optional(text), diff_ids: z.nullish(z.array(digest)) })),
  history: z.nullish(z.array(history)),
});

/** `manifest.json` of `docker save`, podman, kaniko, skopeo and containerd. */
export const dockerManifestSchema = z.array(
  z.object({
    Config: text,
    RepoTags: texts,
    Layers: texts,
  }),
);

/** The `oci-layout` file (image-layout.md). */
export const layoutSchema = z.object({ imageLayoutVersion: text });

export type Descriptor = z.infer<typeof descriptorSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
export type RawConfig = z.infer<typeof configSchema>;
