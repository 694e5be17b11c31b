import type { Field } from "../../../../shared/yaml/index.ts";

/** One rule of a role: its verbs are allowed on its resources (rbac.authorization.k8s.io/v1, PolicyRule). */
export interface PolicyRule {
  readonly groups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  /** Names of objects that the rule is limited to. Empty for all objects. */
  readonly names: readonly string[];
  /** Paths of the API server that are no resource, such as `/metrics`. */
  readonly urls: readonly string[];
}

/** Permissions on resources: each of the verbs on each of the resources in each of the groups. */
export interface Permissions {
  readonly groups: readonly string[];
  /** Resources, with a slash at the end for any subresource, as in `userextras/`. */
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

const rulesOfFields = new WeakMap<object, PolicyRule>();

/** Reads a rule of a role. */
export function readPolicyRule(field: Field): PolicyRule {
  const known = field.node === undefined ? undefined : rulesOfFields.get(field.node);
  if (known !== undefined) return known;
  const rule: PolicyRule = {
    groups: field.get("apiGroups").texts,
    resources: field.get("resources").texts,
    verbs: field.get("verbs").texts,
    names: field.get("resourceNames").texts,
    urls: field.get("nonResourceURLs").texts,
  };
  if (field.node !== undefined) rulesOfFields.set(field.node, rule);
  return rule;
}

/**
 * Returns the resource of a rule that allows one of the permissions. Undefined if the rule allows none of them. Follows
 * the API server's `pkg/apis/rbac/v1/evaluation_helpers.go`: `*` is any group, resource or verb, and a resource may be
 * any with one subresource, as in `*\/scale`. `pods/*` has no meaning.
 */
export function findAllowed(rule: PolicyRule, wanted: Permissions): string | undefined {
  if (!rule.groups.some((group) => group === "*" || wanted.groups.includes(group))) return undefined;
  const verbs = wanted.verbs.filter((verb) => rule.verbs.includes(verb) || rule.verbs.includes("*"));
  if (verbs.length === 0) return undefined;
  const resources =
    rule.names.length === 0
      ? wanted.resources
      : wanted.resources.filter((resource) => verbs.some((verb) => hasName(verb, resource)));
  return rule.resources.find((item) => resources.some((resource) => matchesResource(item, resource)));
}

/** Returns the path of a rule that allows to get one of the paths. Only `*` at the end is a wildcard. */
export function findAllowedUrl({ urls, verbs }: PolicyRule, wanted: readonly string[]): string | undefined {
  if (!verbs.includes("get") && !verbs.includes("*")) return undefined;
  return urls.find((url) =>
    wanted.some((path) => url === path || (url.endsWith("*") && path.startsWith(url.slice(0, -1)))),
  );
}

/**
 * Returns false if requests with a verb contain no name, so that a rule with names allows none of them (Kubernetes,
 * "Using RBAC Authorization", Referring to resources). A subresource belongs to an object with a name.
 */
export function hasName(verb: string, resource: string): boolean {
  return resource.includes("/") || (verb !== "create" && verb !== "deletecollection");
}

function matchesResource(item: string, resource: string): boolean {
  if (item === "*" || item === resource) return true;
  if (resource.endsWith("/")) return item.startsWith(resource);
  const slash = resource.indexOf("/");
  return slash !== -1 && item === `*${resource.slice(slash)}`;
}
