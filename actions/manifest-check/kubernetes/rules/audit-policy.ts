import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import { type AuditedRequest, findDecidingRule } from "../audit/policy.ts";
import type { Check } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import { createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";

const auditLinks = ["https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/"];
const policy = (rules: string): string => `apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n${rules}`;

const silentAudit = defineManifestRule({
  id: "SW-K8S-audit-off",
  severity: "high",
  summary: "Record requests in the API server's audit policy.",
  why: "Otherwise nobody can find out who did what.",
  before: policy("  - level: None"),
  after: policy("  - level: Metadata"),
  tags: ["security", "logging", "CWE-778", "CIS-Kubernetes-3.2.1", "OWASP-K8S-K10"],
  links: auditLinks,
  precision: "very-high",
});

const loudAudit = defineManifestRule({
  id: "SW-K8S-audit-logs-secrets",
  severity: "high",
  summary: "Log only the metadata of requests for Secrets.",
  why: "At the level Request or RequestResponse, the log contains the Secrets. More people can read logs than Secrets.",
  before: policy("  - level: RequestResponse"),
  after: policy(
    '  - level: Metadata\n    resources: [{group: "", resources: [secrets, configmaps]}]\n  - level: RequestResponse',
  ),
  tags: ["security", "logging", "CWE-532", "CIS-Kubernetes-3.2.2"],
  links: auditLinks,
  precision: "high",
});

const droppedAudit = defineManifestRule({
  id: "SW-K8S-audit-drops-requests",
  severity: "high",
  summary: "Record requests for Secrets and commands in pods.",
  why: "The first rule that matches decides. Without a record, nobody can find out who read a Secret or ran a command in a pod.",
  before: policy('  - level: None\n    resources: [{group: "", resources: [secrets]}]\n  - level: Metadata'),
  after: policy("  - level: Metadata"),
  tags: ["security", "logging", "CWE-778", "CIS-Kubernetes-3.2.2", "OWASP-K8S-K10"],
  links: auditLinks,
  precision: "very-high",
});

const loudTokens = defineManifestRule({
  id: "SW-K8S-audit-logs-tokens",
  severity: "medium",
  summary: "Log only the metadata of requests for tokens.",
  why: "Answers of TokenRequest and bodies of TokenReview contain bearer tokens, which whoever reads the log can use until they expire.",
  before: policy(
    '  - level: Metadata\n    resources: [{group: "", resources: [secrets]}]\n  - level: RequestResponse\n    resources: [{group: "", resources: ["serviceaccounts/token"]}]\n  - level: Metadata',
  ),
  after: policy("  - level: Metadata"),
  tags: ["security", "logging", "CWE-532", "CIS-Kubernetes-3.2.2"],
  links: auditLinks,
  precision: "high",
});

const incomplete = "kics/1828a670-5957-4bc5-9974-47da228f75e2";

/** Requests that must leave a trace, with their name in messages. */
const traced: readonly (AuditedRequest & { readonly what: string })[] = [
  ...["get", "list", "watch"].map((verb) => ({
    group: "",
    resource: "secrets",
    verb,
    what: "Requests that read Secrets",
  })),
  { group: "", resource: "secrets", verb: "update", what: "Requests that change Secrets" },
  { group: "", resource: "pods/exec", verb: "create", what: "Commands in pods" },
  { group: "", resource: "pods/portforward", verb: "create", what: "Port forwards to pods" },
];

/** Requests whose body or answer contains a credential. */
const confidential: readonly (AuditedRequest & { readonly what: string })[] = [
  ...["get", "list", "watch", "create", "update", "patch"].map((verb) => ({
    group: "",
    resource: "secrets",
    verb,
    what: "Secrets",
  })),
  { group: "", resource: "serviceaccounts/token", verb: "create", what: "service account tokens" },
  { group: "authentication.k8s.io", resource: "tokenreviews", verb: "create", what: "bearer tokens" },
];

function* audit(resource: Resource): Generator<ManifestProblem> {
  if (resource.group !== "audit.k8s.io") return;
  const list = resource.root.get("rules");
  const rules = list.items();
  const aliases = isListed(rules) ? [] : [incomplete];
  if (rules.every((rule) => rule.get("level").text === "None")) {
    const message = "The audit policy records nothing";
    yield createProblem(silentAudit, resource, rules[0]?.get("level") ?? list, message, { aliases });
    return;
  }
  const [first] = rules;
  if (first !== undefined && first.get("level").text === "None" && isForAll(first)) {
    const message = "The first rule drops every request, so later rules have no effect";
    yield createProblem(silentAudit, resource, first.get("level"), message, { aliases });
    return;
  }
  yield* dropped(resource, rules, aliases);
  yield* disclosed(resource, rules);
}

/** Reports each rule that drops requests once, with the first kind of request that it drops. */
function* dropped(resource: Resource, rules: readonly Field[], aliases: readonly string[]): Generator<ManifestProblem> {
  const seen = new Set<unknown>();
  for (const request of traced) {
    const rule = findDecidingRule(rules, request);
    if ((rule !== undefined && rule.get("level").text !== "None") || seen.has(rule?.node)) continue;
    seen.add(rule?.node);
    const field = rule?.get("level") ?? resource.root.get("rules");
    const reason =
      rule === undefined
        ? "match no rule, so they are not recorded"
        : "match this rule first, so they are not recorded";
    yield createProblem(droppedAudit, resource, field, `${request.what} ${reason}`, {
      aliases,
      ...(rule === undefined ? { severity: "medium" } : {}),
    });
  }
}

/** Reports each rule that records credentials once. */
function* disclosed(resource: Resource, rules: readonly Field[]): Generator<ManifestProblem> {
  const seen = new Set<unknown>();
  for (const request of confidential) {
    const level = findDecidingRule(rules, request)?.get("level");
    if (level === undefined || !/^Request/.test(level.text ?? "") || seen.has(level.node)) continue;
    // The token is in the answer only.
    if (request.resource === "serviceaccounts/token" && level.text === "Request") continue;
    seen.add(level.node);
    const rule = request.resource === "secrets" ? loudAudit : loudTokens;
    yield createProblem(rule, resource, level, `The audit log contains ${request.what}`);
  }
}

function isForAll(rule: Field): boolean {
  return ["users", "userGroups", "verbs", "resources", "namespaces", "nonResourceURLs"].every(
    (key) => rule.get(key).node === undefined,
  );
}

/** Resources that KICS requires a rule for, each with the levels that it accepts. */
const listed: readonly (readonly [resource: string, levels: RegExp])[] = [
  ...["secrets", "tokenreviews", "configmaps", "pods", "deployments"].map((name) => [name, /^Metadata$/] as const),
  ...["pods/exec", "pods/portforward", "pods/proxy", "services/proxy"].map(
    (name) => [name, /^(?:Metadata|Request)/] as const,
  ),
];

function isListed(rules: readonly Field[]): boolean {
  return listed.every(([name, levels]) =>
    rules.some(
      (rule) =>
        levels.test(rule.get("level").text ?? "") &&
        rule
          .get("resources")
          .items()
          .some((entry) => entry.get("resources").texts.includes(name)),
    ),
  );
}

/** Checks of audit policies. */
export const auditPolicyChecks: readonly Check[] = [
  createObjectCheck([silentAudit, loudAudit, loudTokens, droppedAudit], ["Policy"], audit),
];
