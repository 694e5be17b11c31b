#!/usr/bin/env node
import { n as __esmMin } from "./chunks/rolldown-runtime.js";
import { n as init_result, t as exitCodes } from "./chunks/shared/action/result.js";
import { n as didYouMean, r as init_suggest, t as init_text } from "./chunks/shared/text/index.js";
import { a as version, i as init_version, n as init_start, o as init_run_action, s as runAction, t as failOnStrays } from "./chunks/actions/start.js";
import { n as commandLineHost, r as init_hosts } from "./chunks/shared/hosts/index.js";
import { n as init_catalogue, t as catalogue } from "./chunks/actions/catalogue.js";
import { i as init_esm, n as CommanderError, r as Option, t as Command } from "./chunks/npm/commander.js";

// actions/suite/command-line.ts
/** Runs `seaworthy <command> [targets…]` and returns the exit code: 0 pass, 1 findings, 2 wrong call, 3 undecided. */
async function runCommand(args, streams) {
	if (Number.parseInt(process.versions.node, 10) < oldestNode) {
		streams.stderr.write(`seaworthy: Node ${oldestNode} or later is needed; this is ${process.versions.node}\n`);
		return exitCodes.invalid;
	}
	let exitCode = exitCodes.invalid;
	const program = new Command("seaworthy").description("Certifies a container image fit to ship.").version(version).exitOverride().showHelpAfterError("Run `seaworthy --help` to see the commands.").configureOutput({
		writeOut: (text) => streams.stdout.write(text),
		writeErr: (text) => streams.stderr.write(text)
	});
	for (const spec of catalogue.filter(({ only }) => only === void 0)) program.addCommand(commandOf(spec, async (given) => {
		exitCode = await perform(spec, given, streams);
	}));
	const done = (code) => {
		exitCode = code;
	};
	program.addCommand(await advisories(args, streams, done));
	program.addCommand(await policy(args, streams, done));
	program.on("command:*", ([name]) => {
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
async function advisories(args, streams, done) {
	if (args[0] !== "advisories") return new Command("advisories").description("Builds and shows advisory data.");
	const { advisoriesCommand } = await import("./chunks/actions/suite/advisories-command.js");
	return advisoriesCommand(streams, done);
}
/** The commands on the gate's policy; their code is loaded only when they are called. */
async function policy(args, streams, done) {
	if (args[0] !== "policy") return new Command("policy").description("Shows the gate's policy to clusters and registries.");
	const { policyCommand } = await import("./chunks/actions/suite/policy-command.js");
	return policyCommand(streams, done);
}
async function perform(spec, given, streams) {
	const load = runs[spec.name];
	if (load === void 0) throw new Error(`no code for the command ${spec.name}`);
	const run = async (context) => (await load()).run(context);
	const host = commandLineHost({
		...streams,
		given
	});
	return runAction({
		spec,
		run,
		catalogue,
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
		const given = Object.entries(command.opts()).map(([key, value]) => [kebab(key), asText(value)]);
		const targets = target === void 0 || command.args.length === 0 ? [] : [[target[0], command.args.join("\n")]];
		await action(Object.fromEntries([...given, ...targets]));
	});
}
function optionOf(name, input) {
	const usual = asText(input.default ?? "").split("\n").join(", ");
	const description = usual === "" ? input.description : `${input.description} Default: \`${usual}\`.`;
	switch (input.kind) {
		case "flag": return new Option(`--${name}`, description);
		case "list": return new Option(`--${name} <item>`, `${description} May be repeated.`).argParser((value, previous) => [...previous ?? [], value]);
		case "choice": return new Option(`--${name} <${(input.values ?? []).join("|")}>`, description);
		case "text": return new Option(`--${name} <value>`, description);
	}
}
/** Takes back what is on by default or by the configuration file. */
function negationOf(name, input) {
	return new Option(`--no-${name}`, `Turns \`--${name}\` off.`).hideHelp(input.default !== true);
}
function asText(value) {
	return Array.isArray(value) ? value.join("\n") : String(value);
}
function kebab(key) {
	return key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
var runs, oldestNode;
function init_command_line() {
	return (init_command_line = __esmMin((() => {
		init_esm();
		init_result();
		init_run_action();
		init_hosts();
		init_text();
		init_catalogue();
		init_version();
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
		oldestNode = 24;
	})))();
}

// actions/suite/cli.ts
function init_cli() {
	return (init_cli = __esmMin((async () => {
		init_start();
		init_command_line();
		failOnStrays();
		process.exitCode = await runCommand(process.argv.slice(2), {
			stdout: process.stdout,
			stderr: process.stderr,
			root: process.cwd()
		});
	})))();
}

await init_cli();
export {  };