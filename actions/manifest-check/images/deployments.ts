import { compose } from "../compose/family.ts";
import { getProject, isUnresolved } from "../compose/service.ts";
import type { ManifestDocument } from "../document.ts";
import { Cluster } from "../kubernetes/cluster.ts";
import { kubernetes } from "../kubernetes/family.ts";
import type { Container } from "../kubernetes/workload.ts";
import type { Owner } from "../rules/rule.ts";
import type { Field } from "../yaml/field.ts";

/** One place where an image is run. */
export interface Deployment {
  readonly image: string;
  readonly owner: Owner;
  readonly part: string;
  /** Where the image is named. */
  readonly field: Field;
  /** The field that forbids root while nothing names another user; undefined where there is none. */
  readonly nonRoot: Field | undefined;
  /** Ports by number that are expected to be open in the container. */
  readonly ports: readonly Field[];
}

/** Everything that documents run: containers of pods, and services of Compose projects that build no image themselves. */
export function listDeployments(documents: readonly ManifestDocument[]): Deployment[] {
  const objects = documents.filter((document) => kubernetes.accepts(document));
  const projects = documents.filter((document) => !kubernetes.accepts(document) && compose.accepts(document));
  return [...new Cluster(objects).containers.flatMap(containerDeployment), ...projects.flatMap(serviceDeployments)];
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

/** Templates are no names. */
function isName(image: string): boolean {
  return !/[${}<>\s]|^$/.test(image);
}
