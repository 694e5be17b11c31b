import { InvalidError } from "../errors/index.ts";
import { didYouMean } from "../text/index.ts";

/** Properties of an input that do not depend on its kind. */
interface InputTraits {
  /** Meaning of the input. The generators add the default and the allowed values. */
  readonly description: string;
  /** Whether the action's section of `.seaworthy.yaml` may set it. Default: true. */
  readonly configurable?: boolean;
  /** Whether the command line takes it as arguments instead of an option. */
  readonly target?: boolean;
  /** The only place where the input exists. Default: both. */
  readonly only?: "action" | "cli";
  /** Default in `action.yml`: an expression of the workflow language. */
  readonly actionDefault?: string;
  /** Whether the value is masked in logs. */
  readonly secret?: boolean;
}

export type InputKind = "text" | "flag" | "list" | "choice";

/** One input of an action: the single source for `action.yml`, README tables, options and configuration. */
export interface InputSpec<T> extends InputTraits {
  readonly kind: InputKind;
  readonly default: T;
  /** Allowed values of a choice. */
  readonly values?: readonly string[];
  /** Values of a choice that have another name now. */
  readonly formerValues?: readonly string[];
  /** What a text of a form may be, for people. */
  readonly allowed?: string;
  /** Parses the text of an input. @throws InvalidError that names the allowed values. */
  readonly parse: (raw: string, name: string) => T;
}

/** Inputs of an action by their kebab-case names. */
export type InputSpecs = Readonly<Record<string, InputSpec<unknown>>>;

/** The typed values of a set of inputs. */
export type InputValues<S extends InputSpecs> = {
  readonly [K in keyof S]: S[K] extends InputSpec<infer T> ? T : never;
};

/** Defines a text input. Default: `undefined`. */
export function text(traits: InputTraits): InputSpec<string | undefined>;
export function text(traits: InputTraits & { default: string }): InputSpec<string>;
export function text(traits: InputTraits & { default?: string }): InputSpec<string | undefined> {
  return { ...traits, kind: "text", default: traits.default, parse: (raw) => raw };
}

/**
 * Defines a text input of a form. `parse` returns undefined for other texts; `allowed` says for people what it accepts, and
 * `words` are suggested for misspelled ones.
 */
export function parsed<T extends string>({
  parse,
  allowed,
  words,
  ...traits
}: InputTraits & {
  readonly words: readonly string[];
  readonly default: T;
  readonly allowed: string;
  readonly parse: (raw: string) => T | undefined;
}): InputSpec<T> {
  return {
    ...traits,
    allowed,
    kind: "text",
    parse(raw, name) {
      const value = parse(raw);
      if (value !== undefined) return value;
      throw new InvalidError("INPUT_VALUE", `"${raw}" is not a valid value for ${name}${didYouMean(raw, words)}`, {
        advice: `Allowed: ${allowed}`,
      });
    },
  };
}

/** Defines a boolean input, in the spellings of YAML 1.2's core schema. Default: false. */
export function flag(traits: InputTraits & { default?: boolean }): InputSpec<boolean> {
  return { ...traits, kind: "flag", default: traits.default ?? false, parse: parseFlag };
}

/** Defines a boolean input whose default depends on the run. */
export function optionalFlag(traits: InputTraits): InputSpec<boolean | undefined> {
  return { ...traits, kind: "flag", default: undefined, parse: parseFlag };
}

/** Defines a list input. Line breaks or commas separate the items; blank items are dropped. */
export function list(traits: InputTraits & { default?: readonly string[] }): InputSpec<readonly string[]> {
  return { ...traits, kind: "list", default: traits.default ?? [], parse: parseList };
}

/** Defines a list input whose items may contain commas. Line breaks separate the items; blank items are dropped. */
export function lines(traits: InputTraits): InputSpec<readonly string[]> {
  return { ...traits, kind: "list", default: [], allowed: "list, separated by line breaks", parse: parseLines };
}

/** Defines an input with a fixed set of values. Former values are still accepted, but no longer documented. */
export function choice<const V extends readonly string[], const F extends readonly string[] = readonly []>(
  traits: InputTraits & { values: V; default: V[number]; formerValues?: F },
): InputSpec<V[number] | F[number]> {
  return {
    ...traits,
    kind: "choice",
    parse(raw, name) {
      const accepted: readonly (V[number] | F[number])[] = [...traits.values, ...(traits.formerValues ?? [])];
      const value = accepted.find((candidate) => candidate === raw);
      if (value !== undefined) return value;
      throw new InvalidError(
        "INPUT_VALUE",
        `"${raw}" is not a valid value for ${name}${didYouMean(raw, traits.values)}`,
        {
          advice: `Allowed: ${traits.values.join(", ")}`,
        },
      );
    },
  };
}

/** Defines an input with a fixed set of values whose default depends on the call. */
export function optionalChoice<const V extends readonly string[]>(
  traits: InputTraits & { values: V },
): InputSpec<V[number] | undefined> {
  const [first = ""] = traits.values;
  return { ...choice({ ...traits, default: first }), default: undefined };
}

function parseFlag(raw: string, name: string): boolean {
  if (/^(true|True|TRUE)$/u.test(raw)) return true;
  if (/^(false|False|FALSE)$/u.test(raw)) return false;
  throw new InvalidError("INPUT_VALUE", `"${raw}" is not a valid value for ${name}`, {
    advice: "Allowed: true, false",
  });
}

function parseList(raw: string): readonly string[] {
  return parseLines(raw.replaceAll(",", "\n"));
}

function parseLines(raw: string): readonly string[] {
  return raw
    .split("\n")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
