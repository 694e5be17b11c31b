import { isUnresolved } from "../../../shared/compose/index.ts";
import type { Field } from "../../../shared/yaml/index.ts";
import { compose } from "../compose/family.ts";
import { getProject } from "../compose/service.ts";
import type { ManifestDocument } from "../document.ts";
import { Cluster } from "../kubernetes/cluster.ts";
import { kubernetes } from "../kubernetes/family.ts";
import type { Container } from "../kubernetes/workload.ts";
import type { Owner } from "../rules/rule.ts";

/** One use of an image in a manifest. */
export interface Deployment {
  readonly image: string;
  readonly owner: Owner;
  readonly part: string;
  /** The field that names the image. */
  readonly field: Field;
  /** The field that forbids root without another user being set. Undefined if there is none. */
  readonly nonRoot: Field | undefined;
  /** Port numbers that the container should listen on. */
  readonly ports: readonly Field[];
}

/**
 * Lists everything that documents run: containers of pods, and services of Compose projects that do not build their
 * image.
 */
export function listDeployments(documents: readonly ManifestDocument[]): Deployment[] {
  const objects = documents.filter((document) => kubernetes.accepts(document));
  const projects = documents.filter((document) => !kubernetes.accepts(document) && compose.accepts(document));
  return [...Cluster.read(objects).containers.flatMap(containerDeployment), ...projects.flatMap(serviceDeployments)];
}

function containerDeployment(container: Container): Deployment[] {
  const { image, workload, name, field } = container;
  if (image === undefined || !isName(image)) return [];
  const probes = ["livenessProbe", "readinessProbe", "startupProbe"].map((probe) => field.get(probe));
  const probePorts = probes.flatMap((probe) => ["httpGet", "tcpSocket", "grpc"].map((kind) => probe.get(kind, "port")));
  const ports = [
    ...field
      .get("ports")
      .items()
      .map((port) => port.get("containerPort")),
    ...probePorts,
  ];
  return [
    {
      image,
      owner: workload,
      part: name,
      field: field.get("image"),
      nonRoot: nonRootOf(container),
      ports: ports.filter(({ number }) => number !== undefined),
    },
  ];
}

function nonRootOf({ field, workload }: Container): Field | undefined {
  const own = field.get("securityContext");
  const shared = workload.get("securityContext");
  if (own.get("runAsUser").exists || shared.get("runAsUser").exists) return undefined;
  const runAsNonRoot = own.get("runAsNonRoot").exists ? own.get("runAsNonRoot") : shared.get("runAsNonRoot");
  return runAsNonRoot.isTrue ? runAsNonRoot : undefined;
}

function serviceDeployments(document: ManifestDocument): Deployment[] {
  return getProject(document).services.flatMap(({ field, project, name, ports }) => {
    const image = field.get("image");
    if (image.text === undefined || !isName(image.text) || isUnresolved(image) || field.get("build").isMap) return [];
    const targets = ports.filter(({ target }) => /^\d+$/.test(target)).map((port) => port.field);
    return [{ image: image.text, owner: project, part: name, field: image, nonRoot: undefined, ports: targets }];
  });
}

/** Returns true for an image name, not a template. */
function isName(image: string): boolean {
  return !/[${}<>\s]|^$/.test(image);
}
