import { InvalidError } from "../../shared/errors/index.ts";

/** Options of hadolint that take a value, with the option of `dockerfile-lint` that has the same meaning. */
const valued: Readonly<Record<string, string>> = {
  "-c": "hadolint-config",
  "-f": "format",
  "-o": "output",
  "-t": "failure-threshold",
  "--error": "override-error",
  "--warning": "override-warning",
  "--info": "override-info",
  "--style": "override-style",
  "--trusted-registry": "trusted-registries",
};

/** Options with one value, by name. */
const single: ReadonlySet<string> = new Set(["hadolint-config", "format", "output", "failure-threshold"]);

/** Flags of hadolint that change nothing here: results have no colors where nobody sees them, and the log is complete. */
const withoutEffect: ReadonlySet<string> = new Set(["-V", "--verbose", "--no-color"]);

/** Formats that have another name here. hadolint's names win after `-f`, ours after `--format`. */
const shortFormats: Readonly<Record<string, string>> = {
  tty: "hadolint-tty",
  json: "hadolint-json",
  sarif: "hadolint-sarif",
  gitlab_codeclimate: "gitlab-codeclimate",
};
const longFormats: Readonly<Record<string, string>> = {
  tty: "hadolint-tty",
  gitlab_codeclimate: "gitlab-codeclimate",
};

/**
 * Rewrites hadolint's command-line options as those of `dockerfile-lint`. Arguments after `--` stay as they are.
 * @throws InvalidError if a value is missing or an option is given twice.
 */
export function translateHadolintArguments(args: readonly string[]): readonly string[] {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const translated: string[] = [];
  const spellings = new Map<string, string>();
  for (let index = 0; index < end; index++) {
    const arg = args[index] ?? "";
    if (withoutEffect.has(arg)) continue;
    const [spelling, attached] = split(arg);
    const name = Object.hasOwn(valued, spelling) ? valued[spelling] : ownName(spelling);
    if (name === undefined) {
      translated.push(arg);
      continue;
    }
    const value = attached ?? args[++index];
    if (value === undefined || index >= end) {
      throw new InvalidError("INPUT_VALUE", `${spelling} requires a value`, { advice: `Use ${spelling} <value>` });
    }
    refuseConflict(spellings, name, spelling);
    translated.push(`--${name}=${name === "format" ? formatOf(spelling, value) : value}`);
  }
  return [...translated, ...args.slice(end)];
}

/** Splits `--name=value`, `-xvalue` and `-x=value`. */
function split(arg: string): readonly [spelling: string, value: string | undefined] {
  const [, long, longValue] = /^(--[^=]+)=(.*)$/su.exec(arg) ?? [];
  if (long !== undefined) return [long, longValue];
  const [, short, shortValue] = /^(-[cfot])=?(.+)$/su.exec(arg) ?? [];
  return short === undefined ? [arg, undefined] : [short, shortValue];
}

/** Returns the name of one of our options that hadolint has under another name, too. */
function ownName(spelling: string): string | undefined {
  const name = spelling.replace(/^--/u, "");
  return spelling.startsWith("--") && single.has(name) ? name : undefined;
}

function refuseConflict(spellings: Map<string, string>, name: string, spelling: string): void {
  const earlier = spellings.get(name);
  if (single.has(name) && earlier !== undefined && (earlier !== spelling || Object.hasOwn(valued, spelling))) {
    const repeated = `${spelling} is given more than once`;
    const text = earlier === spelling ? repeated : `${earlier} and ${spelling} have the same meaning`;
    throw new InvalidError("INPUT_VALUE", text, { advice: `Use one of them, once` });
  }
  spellings.set(name, spelling);
}

function formatOf(spelling: string, value: string): string {
  const formats = spelling === "-f" ? shortFormats : longFormats;
  return (Object.hasOwn(formats, value) ? formats[value] : undefined) ?? value;
}
