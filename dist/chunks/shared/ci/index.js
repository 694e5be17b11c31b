import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { i as init_errors, t as InvalidError } from "../errors/index.js";
import { n as init_defined, t as defined } from "../values/defined.js";
import { i as systemExec, n as systemSleep, r as init_exec, t as init_sleep } from "../http/sleep.js";
import { a as plain, o as truncate, r as init_plain } from "../text/plain.js";
import { readFile } from "node:fs/promises";
import { styleText } from "node:util";

// shared/http/proxy.ts
/**
* Sends the requests of this process through the proxies that `HTTP_PROXY` and `HTTPS_PROXY` name, but for the hosts in
* `NO_PROXY`; lower case counts first. Does nothing when neither is set. Sigstore's library reads the same variables itself.
* @param builtIn Default: Node's own. Null: `undici`, as for a Node that has none.
* @throws InvalidError `PROXY_INVALID` for an invalid proxy URL.
*/
async function useProxies(env, builtIn) {
	const proxies = proxiesIn(env);
	for (const [name, address] of proxies) checkProxy(name, address);
	if (proxies.length === 0) return;
	const addresses = Object.fromEntries(proxies);
	const noProxy = variableOf(env, "NO_PROXY") ?? "";
	const setProxies = builtIn === void 0 ? (await import("node:http")).setGlobalProxyFromEnv : builtIn;
	if (typeof setProxies === "function") {
		setProxies({
			...addresses,
			NO_PROXY: noProxy
		});
		return;
	}
	const { EnvHttpProxyAgent, setGlobalDispatcher } = await import("../../undici.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { HTTP_PROXY: httpProxy, HTTPS_PROXY: httpsProxy } = addresses;
	setGlobalDispatcher(new EnvHttpProxyAgent(defined({
		noProxy,
		httpProxy,
		httpsProxy
	})));
}
/** Returns what must not be printed of the proxies' addresses: passwords, as written and as sent. */
function proxySecrets(env) {
	const passwords = proxiesIn(env).flatMap(([, address]) => {
		const password = URL.canParse(address) ? new URL(address).password : "";
		return password === "" ? [] : [password, decoded(password)];
	});
	return [...new Set(passwords)];
}
function proxiesIn(env) {
	return ["HTTP_PROXY", "HTTPS_PROXY"].flatMap((name) => {
		const address = variableOf(env, name);
		return address === void 0 ? [] : [[name, address]];
	});
}
/** Validates a proxy URL. Does not repeat it in errors, because it may contain a password. */
function checkProxy(name, address) {
	if (URL.canParse(address) && ["http:", "https:"].includes(new URL(address).protocol)) return;
	throw new InvalidError("PROXY_INVALID", "is not a valid proxy URL", {
		place: { what: name },
		advice: "Write it as http://host:port"
	});
}
function variableOf(env, name) {
	return env[name.toLowerCase()] || env[name] || void 0;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function init_proxy() {
	return (init_proxy = __esmMin((() => {
		init_errors();
	})))();
}

// shared/ci/github/detect.ts
/** Reads the payload of the event. Undefined if it cannot be read. */
async function eventPayload(path) {
	if (path === void 0) return void 0;
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		return;
	}
}
var github;
function init_detect() {
	return (init_detect = __esmMin((() => {
		github = {
			detect: (env) => env["GITHUB_ACTIONS"] === "true",
			async open(env) {
				const [core, { githubHost }] = await Promise.all([import("../../core.js"), import("./github/host.js")]);
				return githubHost(core, env, await eventPayload(env["GITHUB_EVENT_PATH"]));
			}
		};
	})))();
}

// shared/ci/terminal/host.ts
/** Creates the host of a terminal or of an unknown CI system. Prints results to standard output, everything else to standard error. */
function terminalHost({ root, inputs, stdout, stderr, env, sleep = systemSleep }) {
	const secrets = /* @__PURE__ */ new Set();
	let progressShown = false;
	const redact = (text) => [...secrets].reduce((redacted, secret) => redacted.replaceAll(secret, "***"), text);
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
		workspace: root,
		defaultOutDir: void 0,
		temporaryDirectory: void 0,
		sleep,
		exec: systemExec,
		annotationsPerLevel: 0,
		colors: stdout.isTTY === true && stdout.hasColors(),
		width: stdout.isTTY === true ? Math.max(60, stdout.columns) : 120,
		getInput: (name) => inputs[name] || void 0,
		getEnv: (name) => env[name] || void 0,
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
		async summarize() {},
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
function init_host() {
	return (init_host = __esmMin((() => {
		init_exec();
		init_sleep();
		init_plain();
	})))();
}

// shared/ci/detect.ts
/** Opens the host of the CI system in the environment, or a terminal without inputs. */
async function detectHost(env) {
	const system = systems.find(({ detect }) => detect(env));
	if (system !== void 0) return system.open(env);
	const { stdout, stderr } = process;
	return terminalHost({
		root: process.cwd(),
		inputs: {},
		stdout,
		stderr,
		env
	});
}
/** Opens the host of an action's step. */
async function actionHost() {
	return withoutProxySecrets(await detectHost(process.env));
}
/** Opens the host of a command line, on any CI system. */
function commandLineHost(options) {
	return withoutProxySecrets(terminalHost({
		...options,
		env: process.env
	}));
}
/** Configures the proxies of the environment for this process. */
function useEnvironmentProxies() {
	return useProxies(process.env);
}
function withoutProxySecrets(host) {
	for (const secret of proxySecrets(process.env)) host.mask(secret);
	return host;
}
var systems;
function init_detect$1() {
	return (init_detect$1 = __esmMin((() => {
		init_proxy();
		init_detect();
		init_host();
		systems = [github];
	})))();
}

// shared/ci/index.ts
function init_ci() {
	return (init_ci = __esmMin((() => {
		init_detect$1();
	})))();
}

export { useEnvironmentProxies as a, init_detect$1 as i, actionHost as n, commandLineHost as r, init_ci as t };