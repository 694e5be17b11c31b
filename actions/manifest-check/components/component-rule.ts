import type { Severity } from "../../../shared/findings/index.ts";
import type { CheckOptions } from "../options.ts";
import type { ManifestProblem, ManifestRule } from "../rules/rule.ts";
import { isEnabled } from "../rules/rule-selection.ts";
import type { Component, ComponentName, Reader } from "./component.ts";
import { ComponentView } from "./view.ts";

/** What is wrong with a component. */
export interface Judgment {
  readonly message: string;
  /** The flag to point at. Default: the first one of the rule. A missing one is reported at the component. */
  readonly flag?: string;
  readonly severity?: Severity;
  /** Aliases that apply in addition to those of the rule. */
  readonly aliases?: readonly string[];
  /** Aliases of the rule that do not apply here. */
  readonly without?: readonly string[];
}

/** A rule about one component. */
export interface ComponentRule {
  readonly rule: ManifestRule;
  readonly component: ComponentName;
  /** The flag that the rule is about, without dashes. */
  readonly flag: string;
  /** Aliases of tools that report a wrong flag, but not a missing one on a command line. */
  readonly explicitAliases: readonly string[];
  /** Returns what is wrong, as a whole or only its message. Pure. */
  judge(view: ComponentView): Judgment | string | undefined;
}

/** Checks components by the enabled rules. */
export function* checkComponents(
  rules: readonly ComponentRule[],
  components: readonly Component[],
  options: CheckOptions,
): Generator<ManifestProblem> {
  const enabled = rules.filter(({ rule }) => isEnabled(rule, options));
  const neighbors = Map.groupBy(components, directoryOf);
  for (const component of components) {
    const view = new ComponentView(component, options.kubernetesMinor, neighbors.get(directoryOf(component)));
    for (const checked of enabled) {
      if (checked.component !== component.name) continue;
      const judged = checked.judge(view);
      if (judged !== undefined)
        yield toProblem(checked, view, typeof judged === "string" ? { message: judged } : judged);
    }
  }
}

function directoryOf({ owner }: Component): string {
  const { path } = owner.document.file;
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function toProblem(checked: ComponentRule, { component }: ComponentView, judgment: Judgment): ManifestProblem {
  const { owner, part, settings, place } = component;
  const { message, severity } = judgment;
  return {
    rule: checked.rule,
    owner,
    field: settings.get(judgment.flag ?? checked.flag)?.field ?? place,
    message,
    aliases: listAliases(checked, component, judgment),
    ...(part === undefined ? {} : { part }),
    ...(severity === undefined ? {} : { severity }),
  };
}

/** Lists the ids under which other tools report the same. */
function listAliases(checked: ComponentRule, component: Component, judgment: Judgment): string[] {
  const { aliases = [], without = [], flag = checked.flag } = judgment;
  const isMissing = component.origin === "command" && !component.settings.has(flag);
  const excluded = new Set([...without, ...(isMissing ? checked.explicitAliases : [])]);
  const readers = new Set(component.readers);
  if (!isWrongInCommand(checked, component)) readers.delete("checkov");
  return [...checked.rule.aliases, ...aliases].filter((alias) => !excluded.has(alias) && readers.has(readerOf(alias)));
}

/** Checks whether the problem is there without the arguments, which Checkov does not read. */
function isWrongInCommand(checked: ComponentRule, component: Component): boolean {
  const own = [...component.settings].filter(([, { field }]) => field.parent?.key !== "args");
  if (own.length === component.settings.size) return true;
  return checked.judge(new ComponentView({ ...component, settings: new Map(own) }, undefined)) !== undefined;
}

/** Returns the tool that an alias belongs to. */
function readerOf(alias: string): Reader {
  if (alias.startsWith("kics/")) return "kics";
  if (alias.startsWith("CKV")) return "checkov";
  return alias.startsWith("KCV-") ? "trivy" : "kubescape";
}
