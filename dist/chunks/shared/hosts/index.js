import { n as __esmMin } from "../../rolldown-runtime.js";
import { f as plain, p as truncate, t as init_text, u as init_plain } from "../text/index.js";
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
function init_terminal() {
	return (init_terminal = __esmMin((() => {
		init_text();
	})))();
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
	const [core, { githubHost }] = await Promise.all([import("../../core.js"), import("./github.js")]);
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
function init_hosts() {
	return (init_hosts = __esmMin((() => {
		init_terminal();
	})))();
}

export { commandLineHost as n, init_hosts as r, actionHost as t };