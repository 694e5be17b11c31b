import { Command, CommanderError, Option } from "commander";
import { commandLineHost } from "../../shared/ci/index.ts";
import type { ActionSpec, InputSpec, InputSpecs } from "../../shared/config/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { exitCodes, type Run } from "../../shared/runner/result.ts";
import { runAction } from "../../shared/runner/run-action.ts";
import { didYouMean } from "../../shared/text/index.ts";
import { actionSpecs } from "../action-specs.ts";
import { version } from "../version.ts";
import { checkoutOf } from "./checkout.ts";
import { spec as fixSpec } from "./fix/inputs.ts";
import { normalizeFlags } from "./flag-arguments.ts";
import { translateHadolintArguments } from "./hadolint-arguments.ts";
import { helpConfiguration } from "./help.ts";
import { examples, groupOf, inGroups } from "./option-groups.ts";
import { print, type Streams } from "./streams.ts";

/** Code of each command, loaded on demand. */
const runs: Readonly<Record<string, () => Promise<{ readonly run: Run<never> }>>> = {
  "dockerfile-lint": () => import("../dockerfile-lint/run.ts"),
  "image-scan": () => import("../image-scan/run.ts"),
  "sbom-generate": () => import("../sbom-generate/run.ts"),
  "manifest-check": () => import("../manifest-check/run.ts"),
  gate: () => import("../gate/run.ts"),
  "sign-image": () => import("../sign-image/run.ts"),
  verify: () => import("../verify/run.ts"),
  check: () => import("./pipeline.ts"),
  fix: () => import("./fix/run.ts"),
};

/** Commands that are no actions, but take inputs and run like them. */
const commandSpecs: readonly ActionSpec[] = [fixSpec];

const minNodeVersion = 24;
/** Characters of an option with its values in help. */
const maxFlagsLength = 32;

/** Runs `seaworthy <command> [targets…]` and returns the exit code: 0 pass, 1 findings, 2 wrong call, 3 undecided. */
export async function runCommand(args: readonly string[], streams: Streams): Promise<number> {
  if (Number.parseInt(process.versions.node, 10) < minNodeVersion) {
    print(streams.stderr, `seaworthy: Node ${minNodeVersion} or later is required. This is ${process.versions.node}\n`);
    return exitCodes.invalid;
  }
  let exitCode: number = exitCodes.invalid;
  const program = new Command("seaworthy")
    .description("Check container images, Dockerfiles and manifests, and decide whether an image may ship.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("Run `seaworthy --help` to list the commands.")
    .configureHelp(helpConfiguration)
    .configureOutput({
      writeOut: (text) => print(streams.stdout, text),
      writeErr: (text) => print(streams.stderr, text),
      outputError: (text, write) => write(text.replace(/^error: /u, "seaworthy: ")),
      getOutHelpWidth: () => helpWidth(streams.stdout),
      getErrHelpWidth: () => helpWidth(streams.stderr),
    });
  for (const spec of [...actionSpecs.filter(({ only }) => only === undefined), ...commandSpecs]) {
    program.addCommand(
      commandOf(spec, async (values) => {
        exitCode = await runActionCommand(spec, values, streams);
      }),
    );
  }
  const done = (code: number): void => {
    exitCode = code;
  };
  for (const { name, description, load } of lazyCommands) {
    const command = args[0] === name ? (await load())(streams, done) : new Command(name);
    program.addCommand(command.description(description));
  }
  for (const command of program.commands) inheritSettings(command, program);
  program.on("command:*", ([name]: string[]) => {
    const names = program.commands.map((command) => command.name());
    program.error(`seaworthy: unknown command "${name}"${didYouMean(name ?? "", names)}`);
  });
  try {
    await program.parseAsync(normalizeFlags(withOwnNames(args), program), { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof InvalidError) {
      print(streams.stderr, `seaworthy: ${error.message}\n`);
      return exitCodes.invalid;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.invalid;
    throw error;
  }
}

/** Rewrites hadolint's options in a call of the linter. */
function withOwnNames(args: readonly string[]): readonly string[] {
  const [name, ...others] = args;
  return name === "dockerfile-lint" ? [name, ...translateHadolintArguments(others)] : args;
}

/** Columns of a terminal; 80 for pipes and files. */
function helpWidth(stream: NodeJS.WriteStream): number {
  return stream.isTTY === true ? stream.columns : 80;
}

/** Gives a command and its subcommands the streams and help settings of its parent. */
function inheritSettings(command: Command, parent: Command): void {
  command.copyInheritedSettings(parent);
  for (const subcommand of command.commands) inheritSettings(subcommand, command);
}

/** A command that is no action, with the description that help shows while its code is not loaded. */
interface LazyCommand {
  readonly name: string;
  readonly description: string;
  readonly load: () => Promise<(streams: Streams, done: (exitCode: number) => void) => Command>;
}

/** Commands whose code is loaded only if the call names them. */
const lazyCommands: readonly LazyCommand[] = [
  {
    name: "advisories",
    description: "Build advisory shards, publish them and show their status.",
    load: async () => (await import("./advisories-command.ts")).advisoriesCommand,
  },
  {
    name: "policy",
    description: "Export the gate's policy to clusters and registries.",
    load: async () => (await import("./policy-command.ts")).policyCommand,
  },
  {
    name: "rules",
    description: "Lists the rules, or shows what one is about and how to fix it.",
    load: async () => (await import("./rules-command.ts")).rulesCommand,
  },
  {
    name: "explain",
    description: "Shows what a rule is about, why it matters and how to fix it.",
    load: async () => (await import("./rules-command.ts")).explainCommand,
  },
  {
    name: "init",
    description: "Writes a workflow and a commented configuration for a repository. Never overwrites a file.",
    load: async () => (await import("./init-command.ts")).initCommand,
  },
];

async function runActionCommand(
  spec: ActionSpec,
  values: Readonly<Record<string, string>>,
  streams: Streams,
): Promise<number> {
  const load = runs[spec.name];
  if (load === undefined) throw new Error(`command ${spec.name} has no implementation`);
  const run: Run<InputSpecs> = async (context) => (await load()).run(context as never);
  const { root, inputs } = checkoutOf(values, streams.root);
  const host = commandLineHost({ ...streams, root, workspace: streams.root, inputs });
  return runAction({ spec, run, catalog: actionSpecs, host, now: new Date(), version });
}

function commandOf(spec: ActionSpec, action: (values: Record<string, string>) => Promise<void>): Command {
  const command = new Command(spec.name).description(spec.description).exitOverride();
  const inputs = Object.entries(spec.inputs).filter(([, input]) => input.only !== "action");
  const target = inputs.find(([, input]) => input.target);
  if (target !== undefined)
    command.argument(target[1].kind === "list" ? `[${target[0]}...]` : `[${target[0]}]`, target[1].description);
  for (const [name, input] of inGroups(inputs)) {
    if (input.target) continue;
    if (isNegative(name)) {
      command.addOption(inGroup(name, new Option(`--${name}`, input.description)));
      continue;
    }
    command.addOption(inGroup(name, optionOf(name, input)));
    if (input.kind === "flag") command.addOption(inGroup(name, negationOf(name, input)));
  }
  const calls = examples[spec.name] ?? [];
  command.addHelpText("after", ["", "Examples:", ...calls.map((call) => `  ${call}`)].join("\n"));
  return command.action(async () => {
    const options = Object.entries(command.opts<Record<string, string | boolean | readonly string[]>>());
    const given = options.filter(([key]) => command.getOptionValueSource(key) !== "default");
    const values = given.map(([key, value]) => {
      const negative = `no-${kebab(key)}`;
      return Object.hasOwn(spec.inputs, negative) ? [negative, String(!value)] : [kebab(key), asText(value)];
    });
    const targets = target === undefined || command.args.length === 0 ? [] : [[target[0], command.args.join("\n")]];
    await action(Object.fromEntries([...values, ...targets]));
  });
}

/** Returns true for a flag that commander knows by its positive name, such as `no-fail`. */
function isNegative(name: string): boolean {
  return name.startsWith("no-");
}

function inGroup(name: string, option: Option): Option {
  const heading = groupOf(name);
  return heading === undefined ? option : option.helpGroup(heading);
}

function optionOf(name: string, input: InputSpec<unknown>): Option {
  const fallback = asText(input.default ?? "")
    .split("\n")
    .join(", ");
  const description = fallback === "" ? input.description : `${input.description} Default: \`${fallback}\`.`;
  switch (input.kind) {
    case "flag":
      return new Option(`--${name}`, description);
    case "list":
      return new Option(`--${name} <item>`, `${description} Can be repeated.`).argParser(
        (value: string, previous: readonly string[] | undefined) => [...(previous ?? []), value],
      );
    case "choice":
      return choiceOption(name, input.values ?? [], description);
    case "text":
      return new Option(`--${name} <value>`, description);
  }
}

/** Lists few values next to the option's name and many in its description, so that help fits into 80 columns. */
function choiceOption(name: string, values: readonly string[], description: string): Option {
  const flags = `--${name} <${values.join("|")}>`;
  if (flags.length <= maxFlagsLength) return new Option(flags, description);
  return new Option(`--${name} <value>`, `${description} Allowed: ${values.join(", ")}.`);
}

/** Creates the option that disables a default or a setting of the configuration file. */
function negationOf(name: string, input: InputSpec<unknown>): Option {
  return new Option(`--no-${name}`, `Disables \`--${name}\`.`).hideHelp(input.default !== true);
}

function asText(value: unknown): string {
  return Array.isArray(value) ? value.join("\n") : String(value);
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
