#!/usr/bin/env node
import { n as __esmMin } from "./chunks/rolldown-runtime.js";
import { _n as didYouMean, pn as init_text, vn as init_suggest } from "./chunks/shared/core.js";
import { a as useEnvironmentProxies, i as init_detect, r as commandLineHost, t as init_ci } from "./chunks/shared/ci/index.js";
import { n as init_result, t as exitCodes } from "./chunks/shared/runner/result.js";
import { a as init_version, c as runAction, n as failOnUnhandledErrors, o as version, r as init_start, s as init_run_action, t as endSoon } from "./chunks/actions/start.js";
import { n as init_action_specs, t as actionSpecs } from "./chunks/actions/action-specs.js";
import { a as init_esm, i as Option, n as CommanderError, r as Help, t as Command } from "./chunks/npm/commander.js";
import { i as print, n as runWithExitCode, r as init_streams, t as init_run_command } from "./chunks/actions/suite/run-command.js";

// actions/suite/help.ts
var maxNameWidth, helpConfiguration;
function init_help() {
	return (init_help = __esmMin((() => {
		init_esm();
		maxNameWidth = 26;
		helpConfiguration = {
			minWidthToWrap: 20,
			padWidth(command, helper) {
				return Math.min(maxNameWidth, Help.prototype.padWidth.call(helper, command, helper));
			},
			formatItem(name, width, description, helper) {
				const format = (text) => Help.prototype.formatItem.call(helper, text, width, description, helper);
				return name.length > width ? `  ${name}\n${format("")}` : format(name);
			}
		};
	})))();
}

// actions/suite/command-line.ts
/** Runs `seaworthy <command> [targets…]` and returns the exit code: 0 pass, 1 findings, 2 wrong call, 3 undecided. */
async function runCommand(args, streams) {
	if (Number.parseInt(process.versions.node, 10) < minNodeVersion) {
		print(streams.stderr, `seaworthy: Node ${minNodeVersion} or later is required. This is ${process.versions.node}\n`);
		return exitCodes.invalid;
	}
	let exitCode = exitCodes.invalid;
	const program = new Command("seaworthy").description("Check container images, Dockerfiles and manifests, and decide whether an image may ship.").version(version).exitOverride().showHelpAfterError("Run `seaworthy --help` to list the commands.").configureHelp(helpConfiguration).configureOutput({
		writeOut: (text) => print(streams.stdout, text),
		writeErr: (text) => print(streams.stderr, text),
		outputError: (text, write) => write(text.replace(/^error: /u, "seaworthy: ")),
		getOutHelpWidth: () => helpWidth(streams.stdout),
		getErrHelpWidth: () => helpWidth(streams.stderr)
	});
	for (const spec of actionSpecs.filter(({ only }) => only === void 0)) program.addCommand(commandOf(spec, async (values) => {
		exitCode = await runActionCommand(spec, values, streams);
	}));
	const done = (code) => {
		exitCode = code;
	};
	program.addCommand(await loadAdvisoriesCommand(args, streams, done));
	program.addCommand(await loadPolicyCommand(args, streams, done));
	for (const command of program.commands) inheritSettings(command, program);
	program.on("command:*", ([name]) => {
		const names = program.commands.map((command) => command.name());
		program.error(`seaworthy: unknown command "${name}"${didYouMean(name ?? "", names)}`);
	});
	try {
		await program.parseAsync(args, { from: "user" });
		return exitCode;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.invalid;
		throw error;
	}
}
/** Columns of a terminal; 80 for pipes and files. */
function helpWidth(stream) {
	return stream.isTTY === true ? stream.columns : 80;
}
/** Gives a command and its subcommands the streams and help settings of its parent. */
function inheritSettings(command, parent) {
	command.copyInheritedSettings(parent);
	for (const subcommand of command.commands) inheritSettings(subcommand, command);
}
/** Loads the commands for advisory data only if the call uses them. */
async function loadAdvisoriesCommand(args, streams, done) {
	if (args[0] !== "advisories") return new Command("advisories").description("Build advisory shards and show their status.");
	const { advisoriesCommand } = await import("./chunks/actions/suite/advisories-command.js");
	return advisoriesCommand(streams, done);
}
/** Loads the commands for the gate's policy only if the call uses them. */
async function loadPolicyCommand(args, streams, done) {
	if (args[0] !== "policy") return new Command("policy").description("Export the gate's policy to clusters and registries.");
	const { policyCommand } = await import("./chunks/actions/suite/policy-command.js");
	return policyCommand(streams, done);
}
async function runActionCommand(spec, values, streams) {
	const load = runs[spec.name];
	if (load === void 0) throw new Error(`command ${spec.name} has no implementation`);
	const run = async (context) => (await load()).run(context);
	const host = commandLineHost({
		...streams,
		inputs: values
	});
	return runAction({
		spec,
		run,
		catalog: actionSpecs,
		host,
		now: /* @__PURE__ */ new Date(),
		version
	});
}
function commandOf(spec, action) {
	const command = new Command(spec.name).description(spec.description).exitOverride();
	const inputs = Object.entries(spec.inputs).filter(([, input]) => input.only !== "action");
	const target = inputs.find(([, input]) => input.target);
	if (target !== void 0) command.argument(target[1].kind === "list" ? `[${target[0]}...]` : `[${target[0]}]`, target[1].description);
	for (const [name, input] of inputs) {
		if (input.target) continue;
		command.addOption(optionOf(name, input));
		if (input.kind === "flag") command.addOption(negationOf(name, input));
	}
	return command.action(async () => {
		const values = Object.entries(command.opts()).map(([key, value]) => [kebab(key), asText(value)]);
		const targets = target === void 0 || command.args.length === 0 ? [] : [[target[0], command.args.join("\n")]];
		await action(Object.fromEntries([...values, ...targets]));
	});
}
function optionOf(name, input) {
	const fallback = asText(input.default ?? "").split("\n").join(", ");
	const description = fallback === "" ? input.description : `${input.description} Default: \`${fallback}\`.`;
	switch (input.kind) {
		case "flag": return new Option(`--${name}`, description);
		case "list": return new Option(`--${name} <item>`, `${description} Can be repeated.`).argParser((value, previous) => [...previous ?? [], value]);
		case "choice": return choiceOption(name, input.values ?? [], description);
		case "text": return new Option(`--${name} <value>`, description);
	}
}
/** Lists few values next to the option's name and many in its description, so that help fits into 80 columns. */
function choiceOption(name, values, description) {
	const flags = `--${name} <${values.join("|")}>`;
	if (flags.length <= maxFlagsLength) return new Option(flags, description);
	return new Option(`--${name} <value>`, `${description} Allowed: ${values.join(", ")}.`);
}
/** Creates the option that disables a default or a setting of the configuration file. */
function negationOf(name, input) {
	return new Option(`--no-${name}`, `Disables \`--${name}\`.`).hideHelp(input.default !== true);
}
function asText(value) {
	return Array.isArray(value) ? value.join("\n") : String(value);
}
function kebab(key) {
	return key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
var runs, minNodeVersion, maxFlagsLength;
function init_command_line() {
	return (init_command_line = __esmMin((() => {
		init_esm();
		init_ci();
		init_result();
		init_run_action();
		init_text();
		init_action_specs();
		init_version();
		init_help();
		init_streams();
		runs = {
			"dockerfile-lint": () => import("./chunks/actions/dockerfile-lint/run2.js"),
			"image-scan": () => import("./chunks/actions/image-scan/run.js"),
			"sbom-generate": () => import("./chunks/actions/sbom-generate/run.js"),
			"manifest-check": () => import("./chunks/actions/manifest-check/run2.js"),
			gate: () => import("./chunks/actions/gate/run2.js"),
			"sign-image": () => import("./chunks/actions/sign-image/run.js"),
			verify: () => import("./chunks/actions/verify/run.js"),
			check: () => import("./chunks/actions/suite/pipeline.js")
		};
		minNodeVersion = 24;
		maxFlagsLength = 32;
	})))();
}

// actions/suite/cli.ts
var streams, exitCode;
function init_cli() {
	return (init_cli = __esmMin((async () => {
		init_ci();
		init_start();
		init_command_line();
		init_run_command();
		failOnUnhandledErrors();
		streams = {
			stdout: process.stdout,
			stderr: process.stderr,
			root: process.cwd()
		};
		exitCode = 0;
		await runWithExitCode(useEnvironmentProxies, streams, (code) => {
			exitCode = code;
		});
		process.exitCode = exitCode === 0 ? await runCommand(process.argv.slice(2), streams) : exitCode;
		endSoon();
	})))();
}

await init_cli();
export {  };