import { getOwn } from "../../../../../shared/values/index.ts";
import type { PolicyRule } from "../policy-rule.ts";
import { clusterRoleTable, roleTable } from "./table.ts";

/** What identifies a role. */
export interface RoleName {
  readonly kind: string;
  readonly namespace?: string | undefined;
  readonly name: string;
}

const verbSets: Readonly<Record<string, readonly string[]>> = {
  R: ["get", "list", "watch"],
  W: ["create", "update", "patch", "delete", "deletecollection"],
  E: ["create", "patch", "update"],
};

/** Default cluster roles whose rules are those of others, with the labels that select them. */
const aggregated: Readonly<Record<string, readonly string[]>> = {
  admin: ["admin", "edit", "view"],
  edit: ["edit", "view"],
  view: ["view"],
};

const aggregationLabel = /^rbac\.authorization\.k8s\.io\/aggregate-to-(admin|edit|view)$/u;

let clusterRoles: ReadonlyMap<string, readonly PolicyRule[]> | undefined;
let roles: ReadonlyMap<string, readonly PolicyRule[]> | undefined;

/**
 * Returns the rules of a role that Kubernetes creates, with those that it aggregates (Kubernetes, "Default roles and role
 * bindings"). Undefined for other roles.
 */
export function findDefaultRole({ kind, namespace, name }: RoleName): readonly PolicyRule[] | undefined {
  if (kind === "Role") {
    roles ??= parse(roleTable);
    return roles.get(`${namespace ?? ""}/${name}`);
  }
  clusterRoles ??= parse(clusterRoleTable);
  const parts = getOwn(aggregated, name) ?? [];
  return parts.length === 0
    ? clusterRoles.get(name)
    : parts.flatMap((part) => clusterRoles?.get(`system:aggregate-to-${part}`) ?? []);
}

/** The label of all default roles, and those of the ones that others aggregate. */
const defaultLabel = ["kubernetes.io/bootstrapping", "rbac-defaults"] as const;

/**
 * Returns the default cluster roles with rules of note that a selector of labels matches: `cluster-admin` has only the
 * label of all default roles.
 */
export function listSelectedDefaults(selects: (labels: ReadonlyMap<string, string>) => boolean): readonly string[] {
  const labeled = Object.keys(aggregated).filter((name) =>
    selects(new Map([defaultLabel, [`rbac.authorization.k8s.io/aggregate-to-${name}`, "true"]])),
  );
  return selects(new Map([defaultLabel])) ? ["cluster-admin"] : labeled;
}

/** Returns the default cluster roles that a cluster role with labels extends. */
export function listExtendedRoles(labels: ReadonlyMap<string, string>): readonly string[] {
  const targets = [...labels].flatMap(([key, value]) => {
    const target = value === "true" ? aggregationLabel.exec(key)?.[1] : undefined;
    return target === undefined ? [] : [target];
  });
  // What extends view also extends edit and admin, so the least powerful one says it all.
  return ["view", "edit", "admin"].filter((name) => targets.includes(name)).slice(0, 1);
}

function parse(table: string): ReadonlyMap<string, readonly PolicyRule[]> {
  return new Map(
    table
      .trim()
      .split("\n")
      .map((line): [string, readonly PolicyRule[]] => {
        const [name = "", ...rules] = line.split(" ");
        return [name, rules.map(parseRule)];
      }),
  );
}

function parseRule(text: string): PolicyRule {
  const [head = "", second = "", third = "", names] = text.split(":");
  const verbs = third.split(",").flatMap((verb) => verbSets[verb] ?? [verb]);
  if (head === "url") return { groups: [], resources: [], verbs, names: [], urls: second.split(",") };
  return { groups: head.split(","), resources: second.split(","), verbs, names: names?.split(",") ?? [], urls: [] };
}
