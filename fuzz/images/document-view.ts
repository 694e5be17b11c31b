import { parseConfig } from "../../shared/oci/config.ts";
import { parseDocument } from "../../shared/oci/json.ts";
import { type Descriptor, dockerManifestSchema, indexSchema, manifestSchema } from "../../shared/oci/schema.ts";
import type { CaseKind } from "./judge.ts";

/** Parses a document as this project does, and formats what it reads. */
export function documentView(kind: CaseKind, bytes: Uint8Array): string {
  return JSON.stringify(ownView(kind, bytes));
}

/** Formats what the judge read, without the fields that this project does not use. */
export function judgedDocument(kind: CaseKind, answer: string): string {
  return JSON.stringify(judgedView(kind, JSON.parse(answer)));
}

function ownView(kind: CaseKind, bytes: Uint8Array): unknown {
  switch (kind) {
    case "manifest": {
      const { schemaVersion, mediaType, config, layers, annotations, subject } = parseDocument(
        bytes,
        manifestSchema,
        kind,
      );
      return [
        schemaVersion ?? 0,
        mediaType ?? "",
        descriptorView(config),
        listView(layers),
        mapView(annotations),
        descriptorView(subject),
      ];
    }
    case "index": {
      const { schemaVersion, mediaType, manifests } = parseDocument(bytes, indexSchema, kind);
      return [schemaVersion ?? 0, mediaType ?? "", listView(manifests)];
    }
    case "config": {
      const config = parseConfig(bytes, kind);
      return [
        config.os === "" ? "linux" : config.os,
        config.architecture === "" ? "unknown" : config.architecture,
        config.variant ?? "",
        config.user,
        config.env,
        config.entrypoint,
        config.cmd,
        config.workingDir,
        config.exposedPorts.toSorted(),
        config.volumes.toSorted(),
        mapView(config.labels),
        config.stopSignal ?? "",
        config.healthcheck?.test ?? [],
        config.history.map(({ createdBy, emptyLayer }) => [createdBy ?? "", emptyLayer]),
        config.diffIds,
      ];
    }
    default:
      return parseDocument(bytes, dockerManifestSchema, kind).map(({ Config, RepoTags, Layers }) => [
        Config,
        RepoTags ?? [],
        Layers ?? [],
      ]);
  }
}

/** Descriptor of either reader; fields that this project does not use may be there. */
type AnyDescriptor = { readonly [K in Exclude<keyof Descriptor, "platform">]?: Descriptor[K] | null | undefined } & {
  readonly platform?: object | null | undefined;
};

interface JudgedManifest {
  readonly schemaVersion: number;
  readonly mediaType: string;
  readonly config: AnyDescriptor;
  readonly layers: readonly AnyDescriptor[] | null;
  readonly manifests: readonly AnyDescriptor[] | null;
  readonly annotations: Readonly<Record<string, string>> | null;
  readonly subject: AnyDescriptor | null;
}

interface JudgedImage {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string;
  readonly config: {
    readonly User: string;
    readonly Env: readonly string[] | null;
    readonly Entrypoint: readonly string[] | null;
    readonly Cmd: readonly string[] | null;
    readonly WorkingDir: string;
    readonly ExposedPorts: object | null;
    readonly Volumes: object | null;
    readonly Labels: Readonly<Record<string, string>> | null;
    readonly StopSignal: string;
    readonly Healthcheck: { readonly Test: readonly string[] | null } | null;
  };
  readonly history: readonly { readonly created_by: string; readonly empty_layer: boolean }[] | null;
  readonly rootfs: { readonly diff_ids: readonly string[] | null };
}

interface JudgedSaved {
  readonly Config: string;
  readonly RepoTags: readonly string[] | null;
  readonly Layers: readonly string[] | null;
}

function judgedView(kind: CaseKind, answer: unknown): unknown {
  if (kind === "saved") {
    const listed = (answer ?? []) as readonly JudgedSaved[];
    return listed.map(({ Config, RepoTags, Layers }) => [Config, RepoTags ?? [], Layers ?? []]);
  }
  if (kind === "config") return judgedImage(answer as JudgedImage);
  const document = answer as JudgedManifest;
  const { schemaVersion, mediaType, config, annotations, subject } = document;
  return kind === "index"
    ? [schemaVersion, mediaType, listView(document.manifests)]
    : [
        schemaVersion,
        mediaType,
        descriptorView(config),
        listView(document.layers),
        mapView(annotations),
        descriptorView(subject),
      ];
}

function judgedImage({ os, architecture, variant, config, history, rootfs }: JudgedImage): unknown {
  return [
    os === "" ? "linux" : os,
    architecture === "" ? "unknown" : architecture,
    variant,
    config.User,
    config.Env ?? [],
    config.Entrypoint ?? [],
    config.Cmd ?? [],
    config.WorkingDir,
    Object.keys(config.ExposedPorts ?? {}).toSorted(),
    Object.keys(config.Volumes ?? {}).toSorted(),
    mapView(config.Labels),
    config.StopSignal,
    config.Healthcheck?.Test ?? [],
    (history ?? []).map(({ created_by, empty_layer }) => [created_by, empty_layer]),
    rootfs.diff_ids ?? [],
  ];
}

function listView(descriptors: readonly AnyDescriptor[] | null): unknown {
  return (descriptors ?? []).map(descriptorView);
}

function descriptorView(descriptor: AnyDescriptor | null | undefined): unknown {
  if (descriptor == null) return null;
  const { mediaType, digest, size, annotations, artifactType, platform, urls } = descriptor;
  return [mediaType ?? "", digest, size, mapView(annotations), artifactType ?? "", platformView(platform), urls ?? []];
}

function platformView(platform: object | null | undefined): unknown {
  if (platform == null) return null;
  const {
    os = "",
    architecture = "",
    variant = "",
    ...rest
  } = platform as Readonly<Record<string, string | undefined>>;
  return [os, architecture, variant, rest["os.version"] ?? ""];
}

function mapView(map: Readonly<Record<string, string>> | null | undefined): unknown {
  return Object.entries(map ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
