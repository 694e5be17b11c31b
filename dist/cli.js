#!/usr/bin/env node
import { n as __esmMin } from "./chunks/rolldown-runtime.js";
import { a as useEnvironmentProxies, i as init_detect, r as commandLineHost, t as init_ci } from "./chunks/shared/ci/index.js";
import { $n as init_checkout$1, Ci as init_errors, _r as didYouMean, bi as InvalidError, dn as init_files, er as isInside, or as init_text, vr as init_suggest } from "./chunks/shared/core.js";
import { n as init_result, t as exitCodes } from "./chunks/shared/runner/result.js";
import { I as flag, L as init_input, O as imageSources, k as init_image_inputs, t as init_config } from "./chunks/shared/config/index.js";
import { a as init_version, c as runAction, n as failOnUnhandledErrors, o as version, r as init_start, s as init_run_action, t as endSoon } from "./chunks/actions/start.js";
import { a as init_inputs$1, n as init_action_specs, o as spec$1, t as actionSpecs } from "./chunks/actions/action-specs.js";
import { a as init_esm, i as Option, n as CommanderError, r as Help, t as Command } from "./chunks/npm/commander.js";
import { i as print, n as runWithExitCode, r as init_streams, t as init_run_command } from "./chunks/actions/suite/run-command.js";

// actions/suite/checkout.ts
/**
* Finds the checkout of a call whose targets are outside the working directory: the Git repository that contains them,
* otherwise their directory. Paths in its inputs become absolute. A call without such targets keeps the working
* directory and its inputs.
* @param inputs of the command line; lists have one entry per line.
*/
function checkoutOf(inputs, workingDirectory) {
	const targets = Object.entries(inputs).filter(([name]) => targetInputs.includes(name)).flatMap(([, value]) => value.split("\n")).map((target) => resolve(workingDirectory, fixedPart(target)));
	if (targets.every((target) => isInside(workingDirectory, target))) return {
		root: workingDirectory,
		inputs
	};
	const root = targets.map(repositoryOf).reduce(commonDirectory);
	const absolute = Object.entries(inputs).map(([name, value]) => [name, pathInputs.some((input) => input === name) ? absoluteLines(value, workingDirectory) : value]);
	return {
		root,
		inputs: Object.fromEntries(absolute)
	};
}
/** Returns the part of a glob before its first wildcard, up to a slash. */
function fixedPart(target) {
	const wildcard = target.search(/[*?[\]{}]/u);
	if (wildcard === -1 || existsSync(target)) return target;
	const slash = target.lastIndexOf("/", wildcard);
	return slash <= 0 ? target.startsWith("/") ? "/" : "." : target.slice(0, slash);
}
function repositoryOf(target) {
	const start = statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false ? target : dirname(target);
	for (let directory = start;; directory = dirname(directory)) {
		if (existsSync(join(directory, ".git"))) return directory;
		if (directory === dirname(directory)) return start;
	}
}
function commonDirectory(first, second) {
	let directory = first;
	while (!isInside(directory, second)) directory = dirname(directory);
	return directory;
}
function absoluteLines(value, workingDirectory) {
	const absolute = (path) => isAbsolute(path) || path === "none" ? path : resolve(workingDirectory, path);
	return value.split("\n").map(absolute).join("\n");
}
var existsSync, statSync, dirname, isAbsolute, join, resolve, pathInputs, targetInputs;
function init_checkout() {
	return (init_checkout = __esmMin((() => {
		init_files();
		({existsSync, statSync} = process.getBuiltinModule("node:fs"));
		({dirname, isAbsolute, join, resolve} = process.getBuiltinModule("node:path"));
		pathInputs = [
			"path",
			"files",
			"config",
			"dockerfile",
			"build-context",
			"build-files"
		];
		targetInputs = ["path", "files"];
	})))();
}

// actions/suite/fix/inputs.ts
var path, image, files, exclude, profile, ignore, advisories, dockerfile, config, inputs, spec;
function init_inputs() {
	return (init_inputs = __esmMin((() => {
		init_config();
		init_inputs$1();
		({path, image, files, exclude, profile, ignore, advisories, dockerfile, config} = spec$1.inputs);
		inputs = {
			path: {
				...path,
				description: "Directory to fix."
			},
			image: {
				...image,
				description: `Images whose findings to fix in the checkout: ${imageSources}. \`dir:.\` fixes what lockfiles state. Default: none, so that only Dockerfiles and manifests are fixed.`
			},
			files,
			exclude,
			profile,
			ignore,
			advisories,
			dockerfile,
			config,
			"advisories-key": spec$1.inputs["advisories-key"],
			"advisories-unsigned": spec$1.inputs["advisories-unsigned"],
			"newer-base": spec$1.inputs["newer-base"],
			platform: spec$1.inputs.platform,
			"run-package-manager": flag({
				configurable: false,
				description: "Runs the package manager of each changed lockfile, without scripts of packages. Without it, a manifest with a lockfile is changed and the command is printed. Package managers run programs that are part of the checkout, such as a Gemfile, build scripts of Gradle and `yarnPath`, so use it only where you trust the checkout."
			}),
			"dry-run": flag({
				configurable: false,
				description: "Prints the steps and changes nothing."
			}),
			commit: flag({
				configurable: false,
				description: "Commits the changed files, and nothing else, with the steps as the message."
			})
		};
		spec = {
			name: "fix",
			description: "Changes Dockerfiles, manifests, base images and dependencies so that findings are resolved, and says what it left.",
			branding: spec$1.branding,
			inputs,
			outputs: {},
			permissions: {}
		};
	})))();
}

// actions/suite/flag-arguments.ts
/**
* Rewrites `--flag=true` and `--flag=false` as `--flag` and `--no-flag`, which is how commander knows them.
* @throws InvalidError for another value of a flag, and for a lone `true` or `false` after one, which would be a target.
*/
function normalizeFlags(args, program) {
	const flags = flagsOf(args, program);
	const end = args.indexOf("--");
	return args.map((arg, index) => {
		if (end !== -1 && index > end) return arg;
		const [, name = "", value = ""] = /^--([^=]+)=(.*)$/su.exec(arg) ?? [];
		if (flags.has(name)) return rewritten(name, value);
		const previous = /^--(.+)$/u.exec(args[index - 1] ?? "")?.[1] ?? "";
		if (Object.hasOwn(values, arg) && flags.has(previous)) throw misplaced(previous, arg);
		return arg;
	});
}
function rewritten(name, value) {
	const chosen = Object.hasOwn(values, value) ? values[value] : void 0;
	if (chosen === void 0) throw new InvalidError("INPUT_VALUE", `--${name} is true or false, not "${value}"`, { advice: `Use --${name} or --${name}=false.` });
	if (name.startsWith("no-")) return chosen ? `--${name}` : `--${name.slice(3)}`;
	return chosen ? `--${name}` : `--no-${name}`;
}
function misplaced(name, value) {
	const positive = name.replace(/^no-/u, "");
	return new InvalidError("INPUT_VALUE", `"${value}" after --${name} would be a target`, { advice: `Use --${positive}=${value}, or --${positive} or --no-${positive} alone.` });
}
/** Returns the names of the flags of the command that a call names. */
function flagsOf(args, program) {
	let command = program;
	for (const arg of args) {
		const inner = command.commands.find((candidate) => candidate.name() === arg);
		if (inner === void 0) break;
		command = inner;
	}
	const options = command.options.filter((option) => !option.required && !option.optional);
	return new Set(options.map(({ long }) => long?.replace(/^--/u, "") ?? ""));
}
var values;
function init_flag_arguments() {
	return (init_flag_arguments = __esmMin((() => {
		init_errors();
		values = {
			true: true,
			false: false
		};
	})))();
}

// actions/suite/hadolint-arguments.ts
/**
* Rewrites hadolint's command-line options as those of `dockerfile-lint`. Arguments after `--` stay as they are.
* @throws InvalidError if a value is missing or an option is given twice.
*/
function translateHadolintArguments(args) {
	const end = args.includes("--") ? args.indexOf("--") : args.length;
	const translated = [];
	const spellings = /* @__PURE__ */ new Map();
	for (let index = 0; index < end; index++) {
		const arg = args[index] ?? "";
		if (withoutEffect.has(arg)) continue;
		const [spelling, attached] = split(arg);
		const name = Object.hasOwn(valued, spelling) ? valued[spelling] : ownName(spelling);
		if (name === void 0) {
			translated.push(arg);
			continue;
		}
		const value = attached ?? args[++index];
		if (value === void 0 || index >= end) throw new InvalidError("INPUT_VALUE", `${spelling} requires a value`, { advice: `Use ${spelling} <value>` });
		refuseConflict(spellings, name, spelling);
		translated.push(`--${name}=${name === "format" ? formatOf(spelling, value) : value}`);
	}
	return [...translated, ...args.slice(end)];
}
/** Splits `--name=value`, `-xvalue` and `-x=value`. */
function split(arg) {
	const [, long, longValue] = /^(--[^=]+)=(.*)$/su.exec(arg) ?? [];
	if (long !== void 0) return [long, longValue];
	const [, short, shortValue] = /^(-[cfot])=?(.+)$/su.exec(arg) ?? [];
	return short === void 0 ? [arg, void 0] : [short, shortValue];
}
/** Returns the name of one of our options that hadolint has under another name, too. */
function ownName(spelling) {
	const name = spelling.replace(/^--/u, "");
	return spelling.startsWith("--") && single.has(name) ? name : void 0;
}
function refuseConflict(spellings, name, spelling) {
	const earlier = spellings.get(name);
	if (single.has(name) && earlier !== void 0 && (earlier !== spelling || Object.hasOwn(valued, spelling))) {
		const repeated = `${spelling} is given more than once`;
		const text = earlier === spelling ? repeated : `${earlier} and ${spelling} have the same meaning`;
		throw new InvalidError("INPUT_VALUE", text, { advice: `Use one of them, once` });
	}
	spellings.set(name, spelling);
}
function formatOf(spelling, value) {
	const formats = spelling === "-f" ? shortFormats : longFormats;
	return (Object.hasOwn(formats, value) ? formats[value] : void 0) ?? value;
}
var valued, single, withoutEffect, shortFormats, longFormats;
function init_hadolint_arguments() {
	return (init_hadolint_arguments = __esmMin((() => {
		init_errors();
		valued = {
			"-c": "hadolint-config",
			"-f": "format",
			"-o": "output",
			"-t": "failure-threshold",
			"--error": "override-error",
			"--warning": "override-warning",
			"--info": "override-info",
			"--style": "override-style",
			"--trusted-registry": "trusted-registries"
		};
		single = /* @__PURE__ */ new Set([
			"hadolint-config",
			"format",
			"output",
			"failure-threshold"
		]);
		withoutEffect = /* @__PURE__ */ new Set([
			"-V",
			"--verbose",
			"--no-color"
		]);
		shortFormats = {
			tty: "hadolint-tty",
			json: "hadolint-json",
			sarif: "hadolint-sarif",
			gitlab_codeclimate: "gitlab-codeclimate"
		};
		longFormats = {
			tty: "hadolint-tty",
			gitlab_codeclimate: "gitlab-codeclimate"
		};
	})))();
}

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

// actions/suite/option-groups.ts
/** Returns the heading under which help lists an input. Undefined for one that has none. */
function groupOf(input) {
	return groups.find(([, inputs]) => inputs.includes(input))?.[0];
}
/** Returns inputs in the order of their groups. */
function inGroups(inputs) {
	const order = groups.flatMap(([, names]) => names);
	return inputs.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}
var groups, examples;
function init_option_groups() {
	return (init_option_groups = __esmMin((() => {
		groups = [
			["What to examine:", [
				...[
					"image",
					"sbom",
					"path",
					"files",
					"exclude",
					"allow-empty",
					"platform",
					"dockerfile",
					"base-image",
					"target",
					"recursive"
				],
				...[
					"build-context",
					"build-files",
					"build-args",
					"build-contexts",
					"read",
					"evidence",
					"digest",
					"reports",
					"attestations-of"
				],
				...["github-attestations"]
			]],
			["What to look for:", [
				...[
					"profile",
					"enable",
					"ignore",
					"trusted-registries",
					"require-label",
					"strict-labels",
					"shellcheck"
				],
				...[
					"hygiene",
					"secrets",
					"secret-rules",
					"newer-base",
					"explain",
					"check-registry",
					"compliance"
				],
				...[
					"pod-security-level",
					"pod-security-version",
					"kubernetes-version",
					"author",
					"supplier"
				],
				...["deployment-units", "compose-profiles"]
			]],
			["Helm charts:", [...[
				"values",
				"set",
				"set-string",
				"set-json",
				"set-file",
				"chart-values",
				"release-name",
				"release-namespace"
			], ...[
				"api-versions",
				"chart-registries",
				"helm-version",
				"render",
				"render-to"
			]]],
			["Vulnerability data:", [...[
				"advisories",
				"advisories-key",
				"advisories-identity",
				"advisories-issuer",
				"advisories-trusted-root"
			], ...[
				"advisories-max-age",
				"advisories-unsigned",
				"unmatched",
				"kev",
				"epss",
				"unknown-severity"
			]]],
			["What counts:", [
				...[
					"fail-on",
					"failure-threshold",
					"no-fail",
					"override-error",
					"override-warning",
					"override-info"
				],
				...[
					"override-style",
					"new-only",
					"baseline",
					"baseline-key",
					"baseline-identity"
				],
				...[
					"baseline-issuer",
					"baseline-trusted-root",
					"disable-ignore-pragma",
					"hadolint-config",
					"vex"
				],
				...[
					"vex-authors",
					"ignore-files",
					"require",
					"policy",
					"attested-only",
					"require-attestations",
					"require-log"
				]
			]],
			["Signatures:", [
				...[
					"key",
					"certificate-identity",
					"certificate-identity-regexp",
					"certificate-oidc-issuer"
				],
				...[
					"certificate-extensions",
					"trusted-root",
					"annotations",
					"formats",
					"fulcio-url",
					"rekor-url"
				],
				...[
					"rekor-version",
					"timestamp-url",
					"attest-only",
					"github-store",
					"sign-denied",
					"dry-run"
				]
			]],
			["Promotion and previews:", [
				"promote-from",
				"promote-to",
				"copy-to",
				"replay",
				"what-if",
				"over",
				"at"
			]],
			["Results:", [
				...[
					"format",
					"output",
					"file-path-in-report",
					"out-dir",
					"fix",
					"fix-safety",
					"name"
				],
				...["run-package-manager", "commit"],
				...[
					"only-fixable",
					"only-exploited",
					"min-severity",
					"package-types"
				]
			]],
			["Configuration and limits:", [...[
				"config",
				"limits",
				"cache-dir",
				"registry-username",
				"registry-password",
				"insecure-registries"
			]]]
		];
		examples = {
			"dockerfile-lint": ["seaworthy dockerfile-lint", "seaworthy dockerfile-lint images/web/Dockerfile --fix"],
			"image-scan": ["seaworthy image-scan app:ci", "seaworthy image-scan app:ci --explain CVE-2024-3094"],
			"sbom-generate": ["seaworthy sbom-generate app:ci --output app.cdx.json"],
			"manifest-check": ["seaworthy manifest-check deploy", "seaworthy manifest-check --profile strict --fix"],
			gate: ["seaworthy gate out --digest sha256:…", "seaworthy gate out --digest sha256:… --at 2030-01-01"],
			"sign-image": ["seaworthy sign-image ghcr.io/example/app@sha256:… --evidence out"],
			verify: ["seaworthy verify ghcr.io/example/app:1.0 --key cosign.pub"],
			fix: ["seaworthy fix --dry-run", "seaworthy fix --image app:ci --run-package-manager --commit"],
			check: [
				"seaworthy check",
				"seaworthy check --image app:ci",
				"seaworthy check ../other-repository --fix"
			]
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
	for (const spec of [...actionSpecs.filter(({ only }) => only === void 0), ...commandSpecs]) program.addCommand(commandOf(spec, async (values) => {
		exitCode = await runActionCommand(spec, values, streams);
	}));
	const done = (code) => {
		exitCode = code;
	};
	for (const { name, description, load } of lazyCommands) {
		const command = args[0] === name ? (await load())(streams, done) : new Command(name);
		program.addCommand(command.description(description));
	}
	for (const command of program.commands) inheritSettings(command, program);
	program.on("command:*", ([name]) => {
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
function withOwnNames(args) {
	const [name, ...others] = args;
	return name === "dockerfile-lint" ? [name, ...translateHadolintArguments(others)] : args;
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
async function runActionCommand(spec, values, streams) {
	const load = runs[spec.name];
	if (load === void 0) throw new Error(`command ${spec.name} has no implementation`);
	const run = async (context) => (await load()).run(context);
	const { root, inputs } = checkoutOf(values, streams.root);
	const host = commandLineHost({
		...streams,
		root,
		workspace: streams.root,
		inputs
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
	command.addHelpText("after", [
		"",
		"Examples:",
		...calls.map((call) => `  ${call}`)
	].join("\n"));
	return command.action(async () => {
		const values = Object.entries(command.opts()).filter(([key]) => command.getOptionValueSource(key) !== "default").map(([key, value]) => {
			const negative = `no-${kebab(key)}`;
			return Object.hasOwn(spec.inputs, negative) ? [negative, String(!value)] : [kebab(key), asText(value)];
		});
		const targets = target === void 0 || command.args.length === 0 ? [] : [[target[0], command.args.join("\n")]];
		await action(Object.fromEntries([...values, ...targets]));
	});
}
/** Returns true for a flag that commander knows by its positive name, such as `no-fail`. */
function isNegative(name) {
	return name.startsWith("no-");
}
function inGroup(name, option) {
	const heading = groupOf(name);
	return heading === void 0 ? option : option.helpGroup(heading);
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
var runs, commandSpecs, minNodeVersion, maxFlagsLength, lazyCommands;
function init_command_line() {
	return (init_command_line = __esmMin((() => {
		init_esm();
		init_ci();
		init_errors();
		init_result();
		init_run_action();
		init_text();
		init_action_specs();
		init_version();
		init_checkout();
		init_inputs();
		init_flag_arguments();
		init_hadolint_arguments();
		init_help();
		init_option_groups();
		init_streams();
		runs = {
			"dockerfile-lint": () => import("./chunks/actions/dockerfile-lint/run2.js"),
			"image-scan": () => import("./chunks/actions/image-scan/run.js"),
			"sbom-generate": () => import("./chunks/actions/sbom-generate/run.js"),
			"manifest-check": () => import("./chunks/actions/manifest-check/run2.js"),
			gate: () => import("./chunks/actions/gate/run2.js"),
			"sign-image": () => import("./chunks/actions/sign-image/run.js"),
			verify: () => import("./chunks/actions/verify/run.js"),
			check: () => import("./chunks/actions/suite/pipeline.js"),
			fix: () => import("./chunks/actions/suite/fix/run.js")
		};
		commandSpecs = [spec];
		minNodeVersion = 24;
		maxFlagsLength = 32;
		lazyCommands = [
			{
				name: "advisories",
				description: "Build advisory shards, publish them and show their status.",
				load: async () => (await import("./chunks/actions/suite/advisories-command.js")).advisoriesCommand
			},
			{
				name: "policy",
				description: "Export the gate's policy to clusters and registries.",
				load: async () => (await import("./chunks/actions/suite/policy-command.js")).policyCommand
			},
			{
				name: "rules",
				description: "Lists the rules, or shows what one is about and how to fix it.",
				load: async () => (await import("./chunks/actions/suite/rules-command.js")).rulesCommand
			},
			{
				name: "explain",
				description: "Shows what a rule is about, why it matters and how to fix it.",
				load: async () => (await import("./chunks/actions/suite/rules-command.js")).explainCommand
			},
			{
				name: "init",
				description: "Writes a workflow and a commented configuration for a repository. Never overwrites a file.",
				load: async () => (await import("./chunks/actions/suite/init-command.js")).initCommand
			}
		];
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
			root: process.cwd(),
			openStdin: () => process.stdin
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