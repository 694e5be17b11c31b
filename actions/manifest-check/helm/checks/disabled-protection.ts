import { count } from "../../../../shared/text/index.ts";
import type { Field, YamlNode } from "../../../../shared/yaml/index.ts";
import { replaceScalar } from "../../fixes/edits.ts";
import type { Cluster } from "../../kubernetes/cluster.ts";
import type { Container } from "../../kubernetes/workload.ts";
import { getFileOwner } from "../../rules/file-rules.ts";
import type { ManifestProblem, ManifestRule } from "../../rules/rule.ts";
import { isEnabled } from "../../rules/rule-selection.ts";
import type { ChartCheck } from "../analysis/chart-context.ts";
import { type Flip, listFlips } from "../analysis/flip.ts";
import { authenticationOff, contextOff, encryptionOff, policyOff } from "../rules/disabled-protection.ts";

const policyKinds = ["NetworkPolicy", "CiliumNetworkPolicy", "AuthorizationPolicy", "PeerAuthentication"];

/** Settings of security contexts that protect. */
function listSettings({ field, workload }: Container): Map<string, boolean> {
  const own = field.get("securityContext");
  const of = (key: string): Field => (own.get(key).exists ? own.get(key) : workload.get("securityContext", key));
  const profile = of("seccompProfile").get("type").text ?? "Unconfined";
  return new Map([
    ["runAsNonRoot", of("runAsNonRoot").isTrue],
    ["readOnlyRootFilesystem", own.get("readOnlyRootFilesystem").isTrue],
    ["allowPrivilegeEscalation: false", own.get("allowPrivilegeEscalation").isFalse],
    ["capabilities.drop", own.get("capabilities", "drop").items().length > 0],
    ["seccompProfile", profile !== "Unconfined"],
    ["a user", (of("runAsUser").number ?? 0) > 0],
    ["no privileges", !own.get("privileged").isTrue],
  ]);
}

function keyOf({ name, workload }: Container): string {
  return `${workload.kind}/${workload.name}/${name}`;
}

/** Returns the settings that containers only have with a value. Empty if one loses a setting, or others exist. */
function listGained(before: Cluster, after: Cluster): { readonly containers: number; readonly settings: string[] } {
  const none = { containers: 0, settings: [] };
  const known = new Map(before.containers.map((container) => [keyOf(container), listSettings(container)]));
  const gained = new Set<string>();
  let containers = 0;
  for (const container of after.containers) {
    const old = known.get(keyOf(container));
    if (old === undefined) continue;
    const settings = [...listSettings(container)];
    if (settings.some(([name, isSet]) => !isSet && old.get(name) === true)) return none;
    const fresh = settings.filter(([name, isSet]) => isSet && old.get(name) !== true);
    if (fresh.length > 0) containers += 1;
    for (const [name] of fresh) gained.add(name);
  }
  return { containers, settings: [...gained] };
}

/** Returns true if the value changes what pods or their configurations contain. */
function hasEffect({ before, after }: Flip): boolean {
  const textsOf = (cluster: Cluster): Map<string, string> =>
    new Map([
      ...cluster.workloads.map(({ kind, name, spec }) => [`pods of ${kind}/${name}`, print(spec.node)] as const),
      ...cluster
        .ofKind("ConfigMap", "Secret")
        .map(
          ({ kind, name, root }) =>
            [`${kind}/${name}`, `${print(root.get("data").node)} ${print(root.get("stringData").node)}`] as const,
        ),
    ]);
  const known = textsOf(before);
  return [...textsOf(after)].some(([name, text]) => known.get(name) !== text);
}

function print(node: YamlNode | undefined): string {
  switch (node?.kind) {
    case "scalar":
      return JSON.stringify(node.text);
    case "map":
      return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key)}: ${print(value)}`).join(", ")}}`;
    case "list":
      return `[${node.items.map(({ value }) => print(value)).join(", ")}]`;
    default:
      return "";
  }
}

function countPolicies(cluster: Cluster): number {
  return cluster.ofKind(...policyKinds).length;
}

const authentication = /(?:^|\.)(?:auth|authentication|authorization)(?:\.enabled?)?$/iu;
const encryption = /(?:^|\.)(?:m?tls|ssl)(?:\.enabled?)?$/iu;

/** Switches of features that protect something. */
const mainProtection =
  /(?:networkPolic(?:y|ies)|securityContext|podSecurity\w*|auth|authentication|authorization)(?:\.(?:enabled?|create))?$/iu;
const protection = new RegExp(`${mainProtection.source}|${encryption.source}`, "iu");

/** Describes what a chart lacks because a value is false. Undefined if it lacks nothing. */
function judge(flip: Flip): { readonly rule: ManifestRule; readonly effect: string } | undefined {
  const { before, after, path } = flip;
  if (countPolicies(after) > countPolicies(before))
    return {
      rule: policyOff,
      effect: `the chart creates ${countPolicies(before) === 0 ? "no" : "fewer"} network policies`,
    };
  const { containers, settings } = listGained(before, after);
  if (settings.length > 0) {
    const verb = containers === 1 ? "runs" : "run";
    return { rule: contextOff, effect: `${count(containers, "container")} ${verb} without ${settings.join(", ")}` };
  }
  if (authentication.test(path) && hasEffect(flip))
    return { rule: authenticationOff, effect: "the chart enables no authentication" };
  if (encryption.test(path) && hasEffect(flip)) return { rule: encryptionOff, effect: "the chart enables no TLS" };
  return undefined;
}

/** Check of values that disable a protection that the chart has. */
export const disabledProtectionChecks: readonly ChartCheck[] = [
  {
    rules: [policyOff, contextOff, authenticationOff, encryptionOff],
    *run(context): Generator<ManifestProblem> {
      const { values } = context;
      if (values === undefined) return;
      for (const flip of listFlips(context, isEnabled(encryptionOff, context.options) ? protection : mainProtection)) {
        const judged = judge(flip);
        if (judged === undefined) continue;
        const { rule, effect } = judged;
        const edit = replaceScalar(flip.field, "true");
        const fix = {
          description: "Write true",
          safety: "behavior-changing",
          changes: "the chart deploys other objects",
        } as const;
        yield {
          rule,
          owner: getFileOwner(values),
          field: flip.field,
          message: `${flip.path} is false by default, so ${effect}`,
          ...(edit === undefined ? {} : { fix: { ...fix, edits: [edit] } }),
        };
      }
    },
  },
];
