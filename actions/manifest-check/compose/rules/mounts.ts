import { posix } from "node:path";
import { isTrue, isUnresolved, type Mount } from "../../../../shared/compose/index.ts";
import type { Severity } from "../../../../shared/findings/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { harmlessPaths } from "../../host-paths.ts";
import { isKicsDirectory } from "../../kics-directories.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import { type ComposeCheck, createServiceCheck } from "../check.ts";
import { type HostSource, listHostSources } from "../host-sources.ts";
import { createProjectProblem, createServiceProblem, type Project, type Service } from "../service.ts";

const links = ["https://docs.docker.com/reference/compose-file/services/#volumes"];

const socket = defineManifestRule({
  id: "SW-COMPOSE-runtime-socket",
  severity: "critical",
  summary: "Do not mount the container runtime's socket.",
  why: "Anyone who can write to the socket can start privileged containers and take over the host. A read-only mount does not prevent this.",
  before: "volumes: [/var/run/docker.sock:/var/run/docker.sock:ro]",
  after: "volumes: [data:/data]",
  tags: ["security", "CWE-250", "CIS-Docker-5.32"],
  links,
  precision: "very-high",
});

const sensitive = defineManifestRule({
  id: "SW-COMPOSE-host-path",
  severity: "high",
  summary: "Do not mount system directories of the host.",
  why: "These directories contain programs, settings and secrets of the host. A service that can write to them can take over the host; one that can read them can read its secrets.",
  before: "volumes: [/etc:/host/etc]",
  after: "volumes: [data:/data]",
  tags: ["security", "CWE-668", "CIS-Docker-5.6"],
  links,
  precision: "high",
});

const propagation = defineManifestRule({
  id: "SW-COMPOSE-mount-propagation",
  severity: "medium",
  summary: "Keep mounts private.",
  why: "Mounts that the service creates below a shared mount appear on the host and in every container that shares it.",
  before: "volumes: [./data:/data:rshared]",
  after: "volumes: [./data:/data:rprivate]",
  tags: ["security", "CIS-Docker-5.20"],
  links,
  precision: "very-high",
});

const writableRoot = defineManifestRule({
  id: "SW-COMPOSE-writable-root",
  severity: "low",
  summary: "Mount the root file system read-only.",
  why: "With a writable root file system, an attacker can install tools and change programs.",
  before: "image: web:1.0",
  after: "read_only: true",
  tags: ["security", "CWE-732", "CIS-Docker-5.13"],
  links: ["https://docs.docker.com/reference/compose-file/services/#read_only"],
  precision: "very-high",
});

const device = defineManifestRule({
  id: "SW-COMPOSE-device",
  severity: "medium",
  summary: "Do not pass host devices to services.",
  why: "A device bypasses all limits of the file system. A disk or memory device gives access to the whole host.",
  before: "devices: [/dev/sda:/dev/sda]",
  after: "devices: []",
  tags: ["security", "CWE-250", "CIS-Docker-5.18"],
  links: ["https://docs.docker.com/reference/compose-file/services/#devices"],
  precision: "high",
});

const sockets =
  /(?:^|\/)(?:docker|containerd|crio|podman|buildkitd|frakti|dockershim|cri-dockerd)\.sock$|^\/pipe\/(?:docker_engine|containerd-containerd)$/;
/** Directories of the host itself. Applications keep their data in other directories below /var. */
const hostDirectories =
  /^\/$|^\/(?:boot|dev|etc|lib(?:32|64|x32)?|proc|root|run|sbin|sys|usr)(?:\/|$)|^\/var(?:\/lib)?$|^\/var\/(?:run|lib\/(?:docker|containerd|containers|kubelet|rancher)|spool\/cron|log)(?:\/|$)/;
/** Keys and credentials of a user of the host. */
const credentialDirectories = /^\/(?:~|home\/[^/]+)\/\.(?:ssh|aws|azure|kube|docker|gnupg|config\/gcloud)(?:\/|$)/;
const gravest = /^\/(?:dev\/(?:mem|kmem|port|sd|nvme|vd|xvd|dm-|mapper|loop-control|kmsg))/;

/** Number of steps up that lead to the root of the host from any usual checkout. */
const stepsToRoot = 6;

/** Returns the path of the host that a source names, as far as that does not depend on the directory of the project. */
function hostPath(source: string): string | undefined {
  if (/^[/~]/.test(source)) return posix.resolve("/", source);
  let [inside, above] = [0, 0];
  for (const step of source.split("/")) {
    if (step === "..") [inside, above] = inside > 0 ? [inside - 1, above] : [0, above + 1];
    else if (step !== "" && step !== ".") inside += 1;
  }
  const path = posix.resolve("/", source);
  const isSocket = sockets.test(path) && /^\/(?:var\/)?run\//.test(path);
  return above >= stepsToRoot || (above > 0 && isSocket) ? path : undefined;
}

function severityOf(path: string, { readOnly }: Pick<Mount, "readOnly">): Severity {
  if (harmlessPaths.test(path)) return "info";
  if (credentialDirectories.test(path)) return "medium";
  if (!readOnly) return path.startsWith("/var/log") ? "medium" : "high";
  return /^\/(?:root|etc|proc)?$/.test(path) ? "medium" : "low";
}

function* mounts(service: Service): Generator<ManifestProblem> {
  for (const mount of service.mounts) {
    const { source, fields } = mount;
    const path = source === undefined || isUnresolved(fields.source) ? undefined : hostPath(source);
    if (path !== undefined) yield* bind(service, mount, path);
    if (/^r?shared$/.test(mount.propagation ?? "")) {
      yield createServiceProblem(
        propagation,
        service,
        fields.propagation,
        "Mounts below this one propagate between the service and the host",
        {
          aliases: ["kics/baa452f0-1f21-4a25-ace5-844e7a5f410d"],
        },
      );
    }
  }
  const api = service.field.get("use_api_socket");
  if (isTrue(api))
    yield createServiceProblem(
      socket,
      service,
      api,
      "The service mounts the container runtime's socket, which gives it control over the host",
    );
}

function* bind(service: Service, mount: Mount, path: string): Generator<ManifestProblem> {
  const { source } = mount.fields;
  if (sockets.test(path)) {
    const aliases = path.endsWith("docker.sock") ? ["kics/d6355c88-1e8d-49e9-b2f2-f8a1ca12c75b"] : [];
    yield createServiceProblem(
      socket,
      service,
      source,
      "The service mounts the container runtime's socket, which gives it control over the host",
      {
        aliases,
      },
    );
    return;
  }
  if (!isSensitive(path)) return;
  const verb = mount.readOnly ? "reads" : "can write to";
  yield createServiceProblem(sensitive, service, source, `The service ${verb} ${hostTarget(path)}`, {
    severity: severityOf(path, mount),
    aliases: systemAliases(mount.source ?? ""),
  });
}

/** Returns KICS's id for paths in the directories that it lists. */
function systemAliases(written: string): readonly string[] {
  return isKicsDirectory(written) ? ["kics/1c1325ff-831d-43a1-973e-839ae57dfcc0"] : [];
}

function isSensitive(path: string): boolean {
  return hostDirectories.test(path) || credentialDirectories.test(path);
}

function hostTarget(path: string): string {
  return path === "/" ? "all files of the host" : `the host's ${path.replace(/^\/~/, "~")}`;
}

/** Reports paths of the host once, where the volume, config or secret names them. */
function* hostSources(project: Project): Generator<ManifestProblem> {
  for (const { kind, name, field, path: written, readOnly, uses } of listHostSources(project)) {
    const path = isUnresolved(field) ? undefined : hostPath(written);
    if (path === undefined) continue;
    const related = uses.map((use) => ({ place: use.field.place, message: `${use.service.name} mounts it` }));
    const who = describeUsers(uses);
    if (sockets.test(path)) {
      const message = `The ${kind} ${name} is the container runtime's socket, which gives ${who} control over the host`;
      yield createProjectProblem(socket, project, field, message, { related });
    } else if (isSensitive(path)) {
      const access = readOnly ? "readable" : "writable";
      const message = `The ${kind} ${name} makes ${hostTarget(path)} ${access} in ${who}`;
      yield createProjectProblem(sensitive, project, field, message, {
        related,
        severity: severityOf(path, { readOnly }),
        aliases: kind === "volume" ? systemAliases(written) : [],
      });
    }
  }
}

function describeUsers(uses: HostSource["uses"]): string {
  const [first, ...others] = new Set(uses.map(({ service }) => service.name));
  const more = others.length === 0 ? "" : ` and ${others.length === 1 ? others[0] : `${others.length} more services`}`;
  return `${first}${more}`;
}

/** Lists the requests for GPUs, which Docker serves without a device in `devices`. */
function listGpus({ field }: Service): readonly Field[] {
  const gpus = field.get("gpus");
  const reserved = field
    .get("deploy", "resources", "reservations", "devices")
    .items()
    .filter((request) =>
      request
        .get("capabilities")
        .items()
        .some(({ text }) => text === "gpu"),
    );
  return [...(gpus.exists ? [gpus] : []), ...reserved];
}

/** Checks of the host files and devices that a service can access. */
export const mountChecks: readonly ComposeCheck[] = [
  createServiceCheck([socket, sensitive, propagation], mounts),
  { rules: [socket, sensitive], run: ({ project }) => hostSources(project) },
  createServiceCheck([writableRoot], function* (service): Generator<ManifestProblem> {
    const field = service.field.get("read_only");
    if (!isTrue(field) && !isUnresolved(field))
      yield createServiceProblem(writableRoot, service, field, "The service can write to its root file system");
  }),
  createServiceCheck([device], function* (service): Generator<ManifestProblem> {
    for (const deviceField of service.field.get("devices").items()) {
      const field = deviceField.isMap ? deviceField.get("source") : deviceField;
      const path = (field.text ?? "").split(":")[0] ?? "";
      if (!path.startsWith("/") || isUnresolved(field) || harmlessPaths.test(path)) continue;
      const severity = gravest.test(path) ? "high" : device.severity;
      yield createServiceProblem(device, service, field, `The service has access to the device ${path}`, { severity });
    }
    for (const field of listGpus(service)) {
      const message = "The service has access to GPUs of the host";
      yield createServiceProblem(device, service, field, message, { severity: "info" });
    }
    for (const field of service.field.get("device_cgroup_rules").items()) {
      if (/^a\b|^[bc]\s+\*:\*/.test(field.text ?? ""))
        yield createServiceProblem(device, service, field, "The service has access to all devices", {
          severity: "high",
        });
    }
  }),
];
