import { n as exitCodes, t as runAction } from "../shared/action/index.js";
import { a as truncate, i as plain } from "../shared/text/plain.js";
import { i as messageOf } from "../shared/errors/index.js";
import "../shared/text/index.js";
import { i as spec$2, n as spec$1, r as spec$4, t as spec$3 } from "./sbom-generate/inputs.js";
import { d as text, n as publishPermissions, s as imageSources, u as list } from "../shared/config/index.js";
import { readFile } from "node:fs/promises";
import { styleText } from "node:util";

// shared/hosts/terminal.ts
/** A person's terminal, or any CI without a host of its own: results on standard output, everything else on standard error. */
function terminalHost({ root, given, stdout, stderr, env }) {
	const secrets = /* @__PURE__ */ new Set();
	let progressShown = false;
	const redact = (text) => [...secrets].reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
	const clear = () => {
		if (progressShown) stderr.write("\r\x1B[2K");
		progressShown = false;
	};
	const line = (text) => {
		clear();
		stderr.write(`${redact(plain(text))}\n`);
	};
	const styled = (style, text) => styleText(style, text, { stream: stderr });
	return {
		name: "terminal",
		run: { host: "terminal" },
		root,
		defaultOutDir: void 0,
		colours: stdout.isTTY === true && stdout.hasColors(),
		width: stdout.isTTY === true ? Math.max(60, stdout.columns) : 120,
		given: (name) => given[name] || void 0,
		variable: (name) => env[name] || void 0,
		info: line,
		warn(text) {
			clear();
			stderr.write(`${styled("yellow", "warning:")} ${redact(plain(text))}\n`);
		},
		error(text) {
			clear();
			stderr.write(`${styled("red", "seaworthy:")} ${redact(plain(text))}\n`);
		},
		progress(text) {
			if (stderr.isTTY !== true) return;
			stderr.write(`\r\u001b[2K${truncate(redact(plain(text)), stderr.columns - 1)}`);
			progressShown = true;
		},
		async group(title, work) {
			this.progress(title);
			try {
				return await work();
			} finally {
				clear();
			}
		},
		annotate(_annotations) {},
		async summarise() {},
		output() {},
		mask(secret) {
			if (secret !== "") secrets.add(secret);
		},
		async print(text) {
			clear();
			await new Promise((resolve, reject) => {
				stdout.write(redact(text), (error) => error == null ? resolve() : reject(error));
			});
		}
	};
}

// shared/hosts/index.ts
/** The host of a command line. */
function commandLineHost(options) {
	return terminalHost({
		...options,
		env: process.env
	});
}
/** The host of an action's own step; GitHub's toolkit is loaded only here. */
async function actionHost() {
	const [core, { githubHost }] = await Promise.all([import("../core.js"), import("../shared/hosts/github.js")]);
	return githubHost(core, process.env, await eventPayload(process.env["GITHUB_EVENT_PATH"]));
}
/** The event's payload; undefined where there is none that can be read. */
async function eventPayload(path) {
	if (path === void 0) return void 0;
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		return;
	}
}

// actions/suite/inputs.ts
const { image: _target, ...scanInputs } = spec$1.inputs;
const inputs = {
	path: text({
		target: true,
		configurable: false,
		default: ".",
		description: "Folder to check, relative to the checkout."
	}),
	image: list({
		configurable: false,
		description: `Images to scan and describe: ${imageSources}. Without it only the source is checked.`
	}),
	...scanInputs
};
const spec = {
	name: "check",
	description: "Runs the whole suite in one step: lints Dockerfiles, scans images, writes SBOMs and gates.",
	branding: {
		icon: "anchor",
		color: "blue"
	},
	inputs,
	outputs: {
		verdict: "Path of the gate's verdict (JSON).",
		sbom: "Path of the SBOM; several are separated by line breaks.",
		digest: "Digest of the image that was checked; several are separated by line breaks."
	},
	permissions: {
		"contents: read": "to read Dockerfiles, configuration and the image archive of the checkout",
		...publishPermissions
	}
};

// actions/catalogue.ts
/** Every action, in the order in which the suite runs them; the suite itself last. */
const catalogue = [
	spec$2,
	spec$1,
	spec$3,
	spec$4,
	spec
];

// package.json
var version$1 = "0.1.0";

// actions/version.ts
/** Version of the engine, `major.minor.patch`. */
const version = version$1;

// actions/start.ts
/** Runs an action as a step of a GitHub Actions job and sets the process's exit code. */
async function startAction(spec, load) {
	failOnStrays();
	const host = await actionHost();
	const run = async (context) => (await load())(context);
	process.exitCode = await runAction({
		spec,
		run,
		catalogue,
		host,
		now: /* @__PURE__ */ new Date(),
		version
	});
}
/** An error that nobody awaited still fails the step, in one line. */
function failOnStrays() {
	const stop = (error) => {
		process.stderr.write(`seaworthy: unexpected error: ${messageOf(error)}\n`);
		process.exit(exitCodes.undecided);
	};
	process.on("uncaughtException", stop);
	process.on("unhandledRejection", stop);
}

export { spec as a, catalogue as i, startAction as n, commandLineHost as o, version as r, failOnStrays as t };