import { Command, CommanderError, Option } from "commander";
import { commandLineHost } from "../../shared/ci/index.ts";
import type { ActionSpec, InputSpec, InputSpecs } from "../../shared/config/index.ts";
import { exitCodes, type Run } from "../../shared/runner/result.ts";
import { runAction } from "../../shared/runner/run-action.ts";
import { didYouMean } from "../../shared/text/index.ts";
import { actionSpecs } from "../action-specs.ts";
import { version } from "../version.ts";
import type { Streams } from "./streams.ts";

/** The code of each command, loaded when it is asked for. */
const runs: Readonly<Record<string, () => Promise<{ readonly run: Run<never> }>>> = {
  "dockerfile-lint": () => import("../dockerfile-lint/run.ts"),
  "image-scan": () => import("../image-scan/run.ts"),
  "sbom-generate": () => import("../sbom-generate/run.ts"),
  "manifest-check": () => import("../manifest-check/run.ts"),
  gate: () => import("../gate/run.ts"),
  "sign-image": () => import("../sign-image/run.ts"),
  verify: () => import("../verify/run.ts"),
  check: () => import("./pipeline.ts"),
};

const oldestNode = 24;

/** Runs `seaworthy <command> [targets…]` and returns the exit code: 0 pass, 1 findings, 2 wrong call, 3 undecided. */
export async function runCommand(args: readonly string[], streams: Streams): Promise<number> {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    streams.stderr.write(`seaworthy: Node ${oldestNode} or later is needed; this is ${process.versions.node}\n`);
    return exitCodes.invalid;
  }
  let exitCode: number = exitCodes.invalid;
  const program = new Command("seaworthy")
    .description("Certifies a container image fit to ship.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("Run `seaworthy --help` to see the commands.")
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    });
  for (const spec of actionSpecs.filter(({ only }) => only === undefined)) {
    program.addCommand(
      commandOf(spec, async (given) => {
        exitCode = await perform(spec, given, streams);
      }),
    );
  }
  const done = (code: number): void => {
    exitCode = code;
  };
  program.addCommand(await advisories(args, streams, done));
  program.addCommand(await policy(args, streams, done));
  program.on("command:*", ([name]: string[]) => {
    const known = program.commands.map((command) => command.name());
    program.error(`seaworthy: unknown command "${name}"${didYouMean(name ?? "", known)}`);
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.invalid;
    throw error;
  }
}

/** The commands on advisory data; their code is loaded only when they are called. */
async function advisories(
  args: readonly string[],
  streams: Streams,
  done: (exitCode: number) => void,
): Promise<Command> {
  if (args[0] !== "advisories") return new Command("advisories").description("Builds and shows advisory data.");
  const { advisoriesCommand } = await import("./advisories-command.ts");
  return advisoriesCommand(streams, done);
}

/** The commands on the gate's policy; their code is loaded only when they are called. */
async function policy(args: readonly string[], streams: Streams, done: (exitCode: number) => void): Promise<Command> {
  if (args[0] !== "policy")
    return new Command("policy").description("Shows the gate's policy to clusters and registries.");
  const { policyCommand } = await import("./policy-command.ts");
  return policyCommand(streams, done);
}

async function perform(spec: ActionSpec, given: Readonly<Record<string, string>>, streams: Streams): Promise<number> {
  const load = runs[spec.name];
  if (load === undefined) throw new Error(`no code for the command ${spec.name}`);
  const run: Run<InputSpecs> = async (context) => (await load()).run(context as never);
  const host = commandLineHost({ ...streams, given });
  return runAction({ spec, run, catalog: actionSpecs, host, now: new Date(), version });
}

function commandOf(spec: ActionSpec, action: (given: Record<string, string>) => Promise<void>): Command {
  const command = new Command(spec.name).description(spec.description).exitOverride();
  const inputs = Object.entries(spec.inputs).filter(([, input]) => input.only !== "action");
  const target = inputs.find(([, input]) => input.target);
  if (target !== undefined)
    command.argument(target[1].kind === "list" ? `[${target[0]}...]` : `[${target[0]}]`, target[1].description);
  for (const [name, input] of inputs) {
    if (input.target) continue;
    command.addOption(optionOf(name, input));
    if (input.kind === "flag") command.addOption(negationOf(name, input));
  }
  return command.action(async () => {
    const options = Object.entries(command.opts<Record<string, string | readonly string[]>>());
    const given = options.map(([key, value]) => [kebab(key), asText(value)]);
    const targets = target === undefined || command.args.length === 0 ? [] : [[target[0], command.args.join("\n")]];
    await action(Object.fromEntries([...given, ...targets]));
  });
}

function optionOf(name: string, input: InputSpec<unknown>): Option {
  const usual = asText(input.default ?? "")
    .split("\n")
    .join(", ");
  const description = usual === "" ? input.description : `${input.description} Default: \`${usual}\`.`;
  switch (input.kind) {
    case "flag":
      return new Option(`--${name}`, description);
    case "list":
      return new Option(`--${name} <item>`, `${description} May be repeated.`).argParser(
        (value: string, previous: readonly string[] | undefined) => [...(previous ?? []), value],
      );
    case "choice":
      return new Option(`--${name} <${(input.values ?? []).join("|")}>`, description);
    case "text":
      return new Option(`--${name} <value>`, description);
  }
}

/** Takes back what is on by default or by the configuration file. */
function negationOf(name: string, input: InputSpec<unknown>): Option {
  return new Option(`--no-${name}`, `Turns \`--${name}\` off.`).hideHelp(input.default !== true);
}

function asText(value: unknown): string {
  return Array.isArray(value) ? value.join("\n") : String(value);
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
