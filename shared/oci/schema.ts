import { z } from "zod";
import { isDigest } from "../references/index.ts";

const digest = z.string().refine(isDigest, "not a digest such as sha256:<64 hex digits>");
const text = z.string();
const texts = z.array(text).nullish();
const textMap = z.record(text, text).nullish();

/** Names as keys of empty objects. */
const names = z.record(text, z.object({}).nullable()).nullish();

const platform = z.object({
  os: text,
  architecture: text,
  variant: text.optional(),
  "os.version": text.optional(),
});

/** Content descriptor (OCI image specification, descriptor.md). */
export const descriptorSchema = z.object({
  mediaType: text.default(""),
  digest,
  size: z.number().int().nonnegative(),
  annotations: textMap,
  artifactType: text.optional(),
  platform: platform.nullish(),
  urls: texts,
  data: z.base64().nullish(),
});

/** Key that must be absent: a document that is both an index and a manifest is deceptive (CVE-2021-41190). */
const absent = z.undefined({ error: "both an index and a manifest" }).optional();

/** Image index (image-index.md) or Docker manifest list. */
export const indexSchema = z.object({
  schemaVersion: z.literal(2).optional(),
  mediaType: text.optional(),
  artifactType: text.nullish(),
  manifests: z.array(descriptorSchema),
  layers: absent,
  annotations: textMap,
  subject: descriptorSchema.nullish(),
});

/** Image manifest (manifest.md) or Docker schema 2 manifest. */
export const manifestSchema = z.object({
  schemaVersion: z.literal(2).optional(),
  mediaType: text.optional(),
  artifactType: text.optional(),
  config: descriptorSchema,
  layers: z.array(descriptorSchema),
  manifests: absent,
  annotations: textMap,
  subject: descriptorSchema.nullish(),
});

const history = z.object({
  created: text.nullish(),
  created_by: text.nullish(),
  author: text.nullish(),
  comment: text.nullish(),
  empty_layer: z.boolean().nullish(),
});

/** Image configuration (config.md), with Docker's additions. */
export const configSchema = z.object({
  created: text.nullish(),
  author: text.nullish(),
  architecture: text.default("unknown"),
  os: text.default("linux"),
  variant: text.nullish(),
  "os.version": text.nullish(),
  config: z
    .object({
      User: text.nullish(),
      Env: texts,
      Entrypoint: z.union([texts, text]).nullish(),
      Cmd: z.union([texts, text]).nullish(),
      WorkingDir: text.nullish(),
      ExposedPorts: names,
      Volumes: names,
      Labels: textMap,
      StopSignal: text.nullish(),
      OnBuild: texts,
      Shell: texts,
      Healthcheck: z
        .object({
          Test: texts,
          Interval: z.number().nullish(),
          Timeout: z.number().nullish(),
          StartPeriod: z.number().nullish(),
          Retries: z.number().nullish(),
        })
        .nullish(),
    })
    .nullish(),
  rootfs: z.object({ type: text.optional(), diff_ids: z.array(digest).nullish() }).nullish(),
  history: z.array(history).nullish(),
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
