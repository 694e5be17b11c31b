import { reportOnlyTag } from "../../../shared/findings/index.ts";
import { getOwn } from "../../../shared/values/index.ts";
import type { Field } from "../../../shared/yaml/index.ts";
import { joinEdits } from "../fixes/join.ts";
import type { CheckOptions } from "../options.ts";
import type { ManifestSuppressor } from "../suppressions/suppressor.ts";
import { nodeComponent } from "./node-components.ts";
import { defineManifestRule, type ManifestProblem, type ManifestRule } from "./rule.ts";

const details = {
  severity: "low",
  why: "Each setting limits what a compromised process can do, or what one workload can take from others. The profile `strict` reports each of them on its own.",
  precision: "high",
} as const;

const ofWorkloads = defineManifestRule({
  id: "SW-K8S-hardening",
  summary: "Add the missing hardening settings of the workload.",
  before: "containers:\n  - name: app\n    image: web:1.0",
  after:
    "containers:\n  - name: app\n    image: web:1.0\n    resources:\n      limits:\n        memory: 128Mi\n    securityContext:\n      allowPrivilegeEscalation: false\n      readOnlyRootFilesystem: true\n      capabilities:\n        drop: [ALL]",
  tags: ["security", reportOnlyTag],
  links: ["https://kubernetes.io/docs/concepts/security/application-security-checklist/"],
  ...details,
});

const ofServices = defineManifestRule({
  id: "SW-COMPOSE-hardening",
  summary: "Add the missing hardening settings of the service.",
  before: "image: web:1.0",
  after: "image: web:1.0\nmem_limit: 128m\nread_only: true\ncap_drop: [ALL]\nsecurity_opt: [no-new-privileges:true]",
  tags: ["security", reportOnlyTag],
  links: ["https://docs.docker.com/reference/compose-file/services/"],
  ...details,
});

/** The rules that report several settings of a workload or service as a whole. */
export const hardeningRules: Readonly<Record<"kubernetes" | "compose" | "nodes", ManifestRule>> = {
  kubernetes: ofWorkloads,
  compose: ofServices,
  nodes: nodeComponent,
};

interface Setting {
  /** What is missing, in the words of the message. */
  readonly name: string;
  /** True if the problem points at a field that exists, such as the image of a missing digest. */
  readonly isElsewhere?: boolean;
}

/** Rules whose problems are missing settings, by id. The profile `recommended` reports them together. */
export const hardeningSettings: Readonly<Record<string, Setting>> = {
  "SW-COMPOSE-memory-limit": { name: "memory limit" },
  "SW-COMPOSE-cpu-limit": { name: "CPU limit" },
  "SW-COMPOSE-pids-limit": { name: "process limit" },
  "SW-COMPOSE-healthcheck": { name: "health check" },
  "SW-COMPOSE-writable-root": { name: "read-only root file system" },
  "SW-COMPOSE-capabilities-not-dropped": { name: "dropped capabilities" },
  "SW-COMPOSE-new-privileges": { name: "no-new-privileges" },
  "SW-COMPOSE-image-digest": { name: "image digest", isElsewhere: true },
  "SW-K8S-memory-limit": { name: "memory limit" },
  "SW-K8S-memory-request": { name: "memory request" },
  "SW-K8S-cpu-request": { name: "CPU request" },
  "SW-K8S-readiness-probe": { name: "readiness probe" },
  "SW-K8S-writable-root": { name: "read-only root file system" },
  "SW-K8S-empty-security-context": { name: "security context", isElsewhere: true },
  "SW-K8S-capabilities-not-dropped": { name: "dropped capabilities" },
  "SW-K8S-privilege-escalation": { name: "allowPrivilegeEscalation: false" },
  "SW-K8S-run-as-non-root": { name: "runAsNonRoot" },
  "SW-K8S-seccomp-unset": { name: "seccomp profile" },
  "SW-K8S-service-account-token": { name: "automountServiceAccountToken: false" },
  "SW-K8S-network-ingress-open": { name: "ingress network policy", isElsewhere: true },
  "SW-K8S-network-egress-open": { name: "egress network policy", isElsewhere: true },
  "SW-K8S-image-digest": { name: "image digest", isElsewhere: true },
};

/**
 * Joins problems that are missing settings of one workload or service to one problem with one fix, if the options say so.
 * Suppressed problems remain alone, with their suppression. So do settings that a Pod Security level requires, settings
 * that are wrong rather than missing, and rules that are enabled by name.
 */
export function joinHardening(
  problems: readonly ManifestProblem[],
  options: CheckOptions,
  suppressor: Pick<ManifestSuppressor, "find">,
): ManifestProblem[] {
  if (!options.joinsHardening || options.profile === "strict") return [...problems];
  const groups = new Map<string, ManifestProblem[]>();
  const others: ManifestProblem[] = [];
  for (const problem of problems) {
    if (!isMissingSetting(problem, options) || suppressor.find(problem) !== undefined) others.push(problem);
    else {
      const key = keyOf(problem);
      groups.set(key, [...(groups.get(key) ?? []), problem]);
    }
  }
  return [...others, ...[...groups.values()].flatMap((group) => joined(group))];
}

function isMissingSetting(problem: ManifestProblem, options: CheckOptions): boolean {
  const { rule, severity = rule.severity, field, aliases = [] } = problem;
  const setting = getOwn(hardeningSettings, rule.id);
  if (setting === undefined || severity !== rule.severity || options.enabled.includes(rule.id)) return false;
  if (aliases.some((id) => id.startsWith("pss/"))) return false;
  return setting.isElsewhere === true || !field.exists;
}

function isOfService({ owner }: ManifestProblem): boolean {
  return owner.kind === "compose";
}

function keyOf(problem: ManifestProblem): string {
  const { owner, part = "" } = problem;
  const { place } = getSubject(problem);
  // What one line of a template makes with several sets of values is changed there, whatever its names are.
  const name = isRendered(problem) ? owner.kind : owner.name;
  return JSON.stringify([place?.file.path, place?.span.start, name, isOfService(problem) ? part : ""]);
}

/** Returns the field that stands for a service (its key) or an object (its name, else the object itself). */
function getSubject({ owner, field }: ManifestProblem): Field {
  for (let ancestor: Field | undefined = field; ancestor !== undefined; ancestor = ancestor.parent) {
    if (ancestor.parent?.key === "services" && owner.kind === "compose") return ancestor;
    if (ancestor.get("kind").text !== owner.kind) continue;
    const name = ancestor.get("metadata", "name");
    // A chart may have the name in its values, and the kind in the template.
    if (name.via.length > 0) return ancestor.get("kind");
    return name.exists ? name : ancestor;
  }
  return field;
}

function joined(group: readonly ManifestProblem[]): ManifestProblem[] {
  const [first] = group;
  if (first === undefined) return [];
  const { owner, part } = first;
  const isService = isOfService(first);
  const who = isService ? `Service ${part ?? ""}` : `${owner.kind} ${owner.name}`;
  const lacks = isService ? `${who} lacks` : describeOwners(group);
  const settings = listSettings(group, isService);
  const subject = getSubject(first);
  const only = settings.length === 1 && isRendered(first) ? first.field : undefined;
  const related = [...(only === undefined ? listValuePlaces(group, subject) : []), ...listRelated(group)];
  const edits = joinEdits(group.flatMap(({ fix }) => fix?.edits ?? []));
  const count = settings.length === 1 ? "1 hardening setting" : `${settings.length} hardening settings`;
  return [
    {
      rule: isService ? ofServices : ofWorkloads,
      owner,
      ...(isService ? { part } : {}),
      field: only ?? subject,
      message: `${lacks} ${count}: ${settings.join(", ")}`,
      joined: {
        message: `${who} lacks hardening settings`,
        settings: group.flatMap(({ rule, part: container = "", joined: own }) =>
          (own?.settings ?? [container]).map((setting) => `${rule.id} ${setting}`),
        ),
      },
      ...(related.length === 0 ? {} : { related }),
      aliases: [],
      ...(edits.length === 0 ? {} : { fix: { description: "Add the settings that are safe to add", edits } }),
    },
  ];
}

/** Says who lacks the settings: an object, or several that one line of a template makes. */
function describeOwners(group: readonly ManifestProblem[]): string {
  const kind = group[0]?.owner.kind ?? "";
  const [name = "", ...others] = new Set(group.map(({ owner }) => owner.name));
  if (others.length === 0) return `${kind} ${name} lacks`;
  return `${kind}s ${name} and ${others.length === 1 ? others[0] : `${others.length} more`} lack`;
}

/** Tells whether a chart renders the object, so that the place of a setting is often in its values. */
function isRendered({ owner }: ManifestProblem): boolean {
  const { node } = owner.document.root;
  return node?.kind === "map" && node.findAbsent !== undefined;
}

/** Lists the values of a chart that add the settings, each with the settings that it adds. */
function listValuePlaces(group: readonly ManifestProblem[], subject: Field): NonNullable<ManifestProblem["related"]> {
  if (!group.every(isRendered)) return [];
  const settings = new Map<string, { readonly place: Field["place"]; readonly names: Set<string> }>();
  for (const { field, rule } of group) {
    const { place } = field;
    if (place === undefined || place.file === subject.place?.file) continue;
    const key = `${place.file.path} ${place.span.start}`;
    const known = settings.get(key) ?? { place, names: new Set() };
    known.names.add(getOwn(hardeningSettings, rule.id)?.name ?? rule.id);
    settings.set(key, known);
  }
  return [...settings.values()].map(({ place, names }) => ({ place, message: `Add here: ${[...names].join(", ")}` }));
}

/** Lists the related places of all problems once each. Those of one cause are the workloads that lack the settings. */
function listRelated(group: readonly ManifestProblem[]): NonNullable<ManifestProblem["related"]> {
  const all = group.flatMap(({ related = [] }) => related);
  const keyOf = ({ place, message }: (typeof all)[number]): string =>
    `${place?.file.path} ${place?.span.start} ${message}`;
  return [...new Map(all.map((related) => [keyOf(related), related])).values()];
}

/** Lists the missing settings in the order of the table. Names the containers if only some of them lack one. */
function listSettings(group: readonly ManifestProblem[], isService: boolean): string[] {
  const all = new Set(group.flatMap(({ part }) => part ?? []));
  return Object.entries(hardeningSettings).flatMap(([id, { name }]) => {
    const own = group.filter(({ rule }) => rule.id === id);
    const parts = new Set(own.flatMap(({ part }) => part ?? []));
    if (own.length === 0) return [];
    const isPartial = !isService && parts.size > 0 && parts.size < all.size;
    return [isPartial ? `${name} (${[...parts].join(", ")})` : name];
  });
}
