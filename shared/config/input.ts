import { InvalidError } from "../errors/index.ts";
import { didYouMean } from "../text/index.ts";

/** Where an input may be given, besides the action's `with:` and the command line. */
interface InputTraits {
  /** States the meaning; default and allowed values are added by the generators. */
  readonly description: string;
  /** May stand in the action's section of `.seaworthy.yaml`; true unless said otherwise. */
  readonly configurable?: boolean;
  /** The command line takes it as its targets instead of an option. */
  readonly target?: boolean;
  /** Only on this surface; both unless said otherwise. */
  readonly only?: "action" | "cli";
  /** Default that only `action.yml` can give: an expression of the workflow. */
  readonly actionDefault?: string;
  /** Its value never reaches a log. */
  readonly secret?: boolean;
}

export type InputKind = "text" | "flag" | "list" | "choice";

/** One input of an action: the single source for `action.yml`, README tables, options and configuration. */
export interface InputSpec<T> extends InputTraits {
  readonly kind: InputKind;
  readonly default: T;
  /** Allowed values of a choice. */
  readonly values?: readonly string[];
  /** Reads the text of one source; throws `InvalidError` naming the allowed values. */
  readonly parse: (raw: string, name: string) => T;
}

/** Inputs of an action by their kebab-case names. */
export type InputSpecs = Readonly<Record<string, InputSpec<unknown>>>;

/** The typed values of a set of inputs. */
export type InputValues<S extends InputSpecs> = {
  readonly [K in keyof S]: S[K] extends InputSpec<infer T> ? T : never;
};

/** Free text; `undefined` when nothing says otherwise. */
export function text(traits: InputTraits): InputSpec<string | undefined>;
export function text(traits: InputTraits & { default: string }): InputSpec<string>;
export function text(traits: InputTraits & { default?: string }): InputSpec<string | undefined> {
  return { ...traits, kind: "text", default: traits.default, parse: (raw) => raw };
}

/** Yes or no, in the spellings of YAML 1.2's core schema. */
export function flag(traits: InputTraits & { default?: boolean }): InputSpec<boolean> {
  return { ...traits, kind: "flag", default: traits.default ?? false, parse: parseFlag };
}

/** Texts separated by line breaks or commas; blank ones are dropped. */
export function list(traits: InputTraits & { default?: readonly string[] }): InputSpec<readonly string[]> {
  return { ...traits, kind: "list", default: traits.default ?? [], parse: parseList };
}

/** One of the given words. */
export function choice<const V extends readonly string[]>(
  traits: InputTraits & { values: V; default: V[number] },
): InputSpec<V[number]> {
  return {
    ...traits,
    kind: "choice",
    parse(raw, name) {
      const value = traits.values.find((candidate) => candidate === raw);
      if (value !== undefined) return value;
      throw new InvalidError("INPUT_VALUE", `"${raw}" is not a value of ${name}${didYouMean(raw, traits.values)}`, {
        advice: `Allowed: ${traits.values.join(", ")}`,
      });
    },
  };
}

function parseFlag(raw: string, name: string): boolean {
  if (/^(true|True|TRUE)$/u.test(raw)) return true;
  if (/^(false|False|FALSE)$/u.test(raw)) return false;
  throw new InvalidError("INPUT_VALUE", `"${raw}" is not a value of ${name}`, { advice: "Allowed: true, false" });
}

function parseList(raw: string): readonly string[] {
  return raw
    .split(/[\n,]/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
