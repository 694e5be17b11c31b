import type { Field } from "../../../../shared/yaml/index.ts";

/** A kind of request that an audit policy decides about. */
export interface AuditedRequest {
  readonly group: string;
  /** Resource, with its subresource if any: `pods/exec`. */
  readonly resource: string;
  readonly verb: string;
}

/** Groups that every user, or every service account, belongs to. */
const commonGroups = new Set(["system:authenticated", "system:serviceaccounts"]);

/**
 * Returns the rule that decides about a request of any user in any namespace, which is the first that matches. Rules
 * for some users, namespaces or names leave other requests to later rules. Undefined if none matches, so that the
 * request is not recorded (k8s.io/apiserver, `audit/policy/checker.go`).
 */
export function findDecidingRule(rules: readonly Field[], request: AuditedRequest): Field | undefined {
  return rules.find((rule) => isForAnyone(rule) && matchesVerb(rule, request) && matchesResource(rule, request));
}

function isForAnyone(rule: Field): boolean {
  const groups = rule.get("userGroups").texts;
  return (
    rule.get("users").texts.length === 0 &&
    rule.get("namespaces").texts.length === 0 &&
    (groups.length === 0 || groups.some((group) => commonGroups.has(group)))
  );
}

function matchesVerb(rule: Field, { verb }: AuditedRequest): boolean {
  const verbs = rule.get("verbs").texts;
  return verbs.length === 0 || verbs.includes(verb) || verbs.includes("*");
}

function matchesResource(rule: Field, request: AuditedRequest): boolean {
  const groups = rule.get("resources").items();
  if (groups.length === 0) return rule.get("nonResourceURLs").texts.length === 0;
  return groups.some((entry) => {
    const group = entry.get("group").text ?? "";
    if ((group !== request.group && group !== "*") || entry.get("resourceNames").texts.length > 0) return false;
    const resources = entry.get("resources").texts;
    return resources.length === 0 || resources.some((name) => matchesName(name, request.resource));
  });
}

/** Matches a resource as audit policies write them: by name, or with an asterisk for all resources or subresources. */
function matchesName(name: string, resource: string): boolean {
  if (name === "*" || name === resource) return true;
  const [own = "", subresource] = resource.split("/");
  return subresource !== undefined && [`${own}/*`, `*/${subresource}`].includes(name);
}
