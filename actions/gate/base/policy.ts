import type { BaseFiles } from "../../../shared/ci/index.ts";
import {
  configFileName,
  type LoadedConfig,
  noConfig,
  readConfig,
  resolveInputs,
  type ValuesOf,
} from "../../../shared/config/index.ts";
import { UndecidedError } from "../../../shared/errors/index.ts";
import { digestOf } from "../../../shared/evidence/index.ts";
import { configPath, type RunContext } from "../../../shared/runner/index.ts";
import { actionSpecs } from "../../action-specs.ts";
import { spec } from "../inputs.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/** The gate's inputs as a call takes them from a configuration file. */
export type InputsOf = (config: LoadedConfig) => ValuesOf<typeof spec>;

/** A gate's context with the policy of the base, and what the head would have otherwise. */
export interface BaseContext {
  readonly context: Context;
  readonly notes: readonly string[];
  /** Checks whether the head's file names another baseline for an action than the base's. */
  readonly choosesBaseline: (action: string) => boolean;
}

/**
 * The context in which everything that the configuration file says of the gate is the base's word; what the call itself
 * gives stays. Changes of the head are listed. `inputsOf` is how the call came to its inputs from the head's file; without
 * it a gate that stands alone.
 * @throws InvalidError where the base's file is not valid.
 */
export async function contextOfBase(context: Context, base: BaseFiles, inputsOf?: InputsOf): Promise<BaseContext> {
  const { host, inputs } = context;
  const file = configPath(host) ?? configFileName;
  const config = await configOfBase(base, file);
  const section = config.section(spec.name);
  const resolved = inputsOf?.(config) ?? resolveInputs(spec.inputs, (name) => host.getInput(name), section);
  const { "fail-on": failOn, "new-only": newOnly, require } = resolved;
  const judged = { ...inputs, "fail-on": failOn, "new-only": newOnly, require };
  const who = `this ${host.base?.change ?? "pull request"}`;
  const head = context.proposed ?? context.config;
  const proposed =
    inputsOf?.(head) ?? resolveInputs(spec.inputs, (name) => host.getInput(name), head.section(spec.name));
  const changes = [
    ...changedInputs(proposed, judged),
    ...changedSettings(head.section(spec.name).values, section.values),
  ];
  return {
    context: { ...context, inputs: judged, settings: section.values, config },
    choosesBaseline: (action) =>
      digestOf(baselinesOf(context.config, action)) !== digestOf(baselinesOf(config, action)),
    notes: [
      `the policy is that of ${base.label}`,
      ...[...changes, ...changedSections(head, config).map((name) => `section ${name}`)].map(
        (change) => `${who} changes ${file}: ${change}; that counts after the merge`,
      ),
    ],
  };
}

/**
 * Reads a configuration file of the base.
 * @throws InvalidError where it is not valid.
 * @throws UndecidedError `BASE_UNREADABLE` if it is in a submodule or behind a link that leads to nothing.
 */
export async function configOfBase(base: BaseFiles, file: string): Promise<LoadedConfig> {
  const source = await base.read(file);
  const place = `${file} of ${base.label}`;
  if (source === undefined && (await base.list(file))?.some(({ kind }) => kind === "other") === true) {
    throw new UndecidedError(
      "BASE_UNREADABLE",
      "is in a submodule or behind a link that leads to nothing, so that the base does not contain it",
      {
        place: { what: place },
        advice: "Set `config` to a file of the repository",
      },
    );
  }
  return source === undefined ? noConfig : readConfig(source, { file, place }, actionSpecs);
}

/** The suite's section stands in for an action's own. */
function baselinesOf(config: LoadedConfig, action: string): readonly (string | null)[] {
  return [action, "check"].map((name) => config.section(name).inputs["baseline"] ?? null);
}

/** Actions whose own settings differ. */
function changedSections(head: LoadedConfig, base: LoadedConfig): readonly string[] {
  const names = actionSpecs.map(({ name }) => name).filter((name) => name !== spec.name);
  return names.filter((name) => digestOf(head.section(name)) !== digestOf(base.section(name)));
}

function changedInputs(head: Context["inputs"], base: Context["inputs"]): readonly string[] {
  const names = ["fail-on", "new-only", "require"] as const;
  return names.flatMap((name) => {
    const [after, before] = [head[name], base[name]].map((value) => (Array.isArray(value) ? value.join(", ") : value));
    return after === before
      ? []
      : [`${name} becomes ${after === undefined ? "its default" : after === "" ? "nothing" : after}`];
  });
}

/** Describes the rules, waivers and other keys that the head adds, removes and changes. */
function changedSettings(head: Context["settings"], base: Context["settings"]): readonly string[] {
  return [...new Set([...Object.keys(base), ...Object.keys(head)])].flatMap((key) => {
    if (digestOf([head[key]]) === digestOf([base[key]])) return [];
    if (key === "waivers") return changedWaivers(listOf(head[key]), listOf(base[key]));
    if (key !== "rules") return [`${key} ${head[key] === undefined ? "goes" : "changes"}`];
    const before = entriesOf(base[key]);
    const after = entriesOf(head[key]);
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter((name) => digestOf([before.get(name)]) !== digestOf([after.get(name)]))
      .map((name) => `rule ${name} ${after.has(name) ? (before.has(name) ? "changes" : "comes") : "goes"}`);
  });
}

function changedWaivers(head: readonly unknown[], base: readonly unknown[]): readonly string[] {
  const digests = (list: readonly unknown[]): ReadonlySet<string> => new Set(list.map((entry) => digestOf([entry])));
  const [before, after] = [digests(base), digests(head)];
  const idOf = (waiver: unknown): string => String(entriesOf(waiver).get("id") ?? "");
  return [
    ...head
      .filter((entry) => !before.has(digestOf([entry])))
      .map((entry) => `a waiver for ${idOf(entry)} comes or changes`),
    ...base
      .filter((entry) => !after.has(digestOf([entry])))
      .map((entry) => `a waiver for ${idOf(entry)} goes or changes`),
  ];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
