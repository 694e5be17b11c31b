#!/usr/bin/env node
import { i as catalogue, o as commandLineHost, r as version, t as failOnStrays } from "./chunks/actions/start.js";
import { n as CommanderError, r as Option, t as Command } from "./chunks/npm/commander.js";
import { n as exitCodes, t as runAction } from "./chunks/shared/action/index.js";
import { t as didYouMean } from "./chunks/shared/text/index.js";

// actions/suite/command-line.ts
/** The code of each command, loaded when it is asked for. */
const runs = {
	"dockerfile-lint": () => import("./chunks/actions/dockerfile-lint/run2.js"),
	"image-scan": () => import("./chunks/actions/image-scan/run.js"),
	"sbom-generate": () => import("./chunks/actions/sbom-generate/run.js"),
	gate: () => import("./chunks/actions/gate/run2.js"),
	check: () => import("./chunks/actions/suite/pipeline.js")
};
const oldestNode = 24;
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
	for (const spec of catalogue) program.addCommand(commandOf(spec, async (given) => {
		exitCode = await perform(spec, given, streams);
	}));
	program.addCommand(await advisories(args, streams, (code) => {
		exitCode = code;
	}));
	program.on("command:*", ([name]) => {
		const known = [...catalogue.map((spec) => spec.name), "advisories"];
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
	for (const [name, input] of inputs) if (!input.target) command.addOption(optionOf(name, input));
	return command.action(async () => {
		const given = Object.entries(command.opts()).map(([key, value]) => [kebab(key), asText(value)]);
		const targets = target === void 0 || command.args.length === 0 ? [] : [[target[0], command.args.join("\n")]];
		await action(Object.fromEntries([...given, ...targets]));
	});
}
function optionOf(name, input) {
	const description = input.default === void 0 || asText(input.default) === "" ? input.description : `${input.description} Default: ${asText(input.default)}.`;
	switch (input.kind) {
		case "flag": return new Option(`--${name}`, description);
		case "list": return new Option(`--${name} <item>`, `${description} May be repeated.`).argParser((value, previous) => [...previous ?? [], value]);
		case "choice": return new Option(`--${name} <${(input.values ?? []).join("|")}>`, description);
		case "text": return new Option(`--${name} <value>`, description);
	}
}
function asText(value) {
	return Array.isArray(value) ? value.join("\n") : String(value);
}
function kebab(key) {
	return key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

// actions/suite/cli.ts
failOnStrays();
process.exitCode = await runCommand(process.argv.slice(2), {
	stdout: process.stdout,
	stderr: process.stderr,
	root: process.cwd()
});

export {  };