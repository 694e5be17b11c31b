import { n as __esmMin } from "../../rolldown-runtime.js";
import { An as byteCount, Mn as init_plain, Nn as oneLine, dr as messageOf, jn as count, pn as init_text, sr as InvalidError, ur as init_errors } from "../../shared/core.js";
import { i as init_detect, r as commandLineHost, t as init_ci } from "../../shared/ci/index.js";
import { a as init_esm, i as Option, t as Command } from "../../npm/commander.js";
import { i as print, n as runWithExitCode, r as init_streams, t as init_run_command } from "./run-command.js";
import { n as table, t as init_table } from "../../shared/report/table.js";
import { A as feeds, C as shardsAt, D as init_read, E as hasShards, O as directoryShards, S as init_locate, T as writeLayout, _ as readShardIndex, a as readSigningKey, b as readTimestamp, c as buildAdvisories, d as refreshTimestamp, g as init_open, i as init_keys, j as init_feeds, k as init_store, l as init_build, n as init_source_options, o as advisoriesStatus, r as resolveSourceOptions, s as init_status, t as init_advisories, u as init_sign_timestamp, v as readVerifiedIndex, w as init_layout, x as init_check_dates, y as init_timestamp } from "../../shared/advisories/index.js";

// actions/suite/advisories-options.ts
/** Resolves how the command line loads advisory shards: with the logins of Docker's configuration and a pinned key. */
async function advisorySourceOptions({ root, ...streams }, key) {
	const host = commandLineHost({
		...streams,
		root,
		inputs: {}
	});
	const cacheDir = host.getEnv("SEAWORTHY_CACHE_DIR");
	return resolveSourceOptions({
		root,
		now: /* @__PURE__ */ new Date(),
		dockerConfig: host.getEnv("DOCKER_CONFIG"),
		sleep: host.sleep,
		exec: host.exec,
		...key === void 0 ? {} : { key },
		...cacheDir === void 0 ? {} : { cacheDir }
	});
}
/**
* Reads the private key that signs advisories. Its passphrase is in the environment.
* @throws InvalidError if it cannot be read or is not a private key.
*/
async function readSigningKeyFile(path, { root, ...streams }) {
	const host = commandLineHost({
		...streams,
		root,
		inputs: {}
	});
	const pem = await readFile(resolve$2(root, path), "utf8").catch((cause) => {
		throw new InvalidError("SIGNING_KEY", `cannot be read (${messageOf(cause)})`, {
			place: { what: path },
			cause
		});
	});
	return readSigningKey(pem, host.getEnv("SEAWORTHY_SIGNING_PASSPHRASE"), path);
}
/**
* Parses the value of an option that is a whole number from 1.
* @throws InvalidError for anything else.
*/
function wholeNumber(text, option, max) {
	const value = Number(text);
	if (Number.isInteger(value) && value >= 1 && value <= max) return value;
	throw new InvalidError("INPUT_VALUE", `"${text}" is not a valid value for ${option}`, { advice: `Set ${option} to a whole number from 1 to ${max}` });
}
var readFile, resolve$2;
function init_advisories_options() {
	return (init_advisories_options = __esmMin((() => {
		init_advisories();
		init_ci();
		init_errors();
		({readFile} = process.getBuiltinModule("node:fs/promises"));
		({resolve: resolve$2} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/suite/advisories-build.ts
/** Builds a set of shards, and signs it and writes it as an artifact if the call asks for it. */
async function runBuild(out, flags, streams) {
	const { root, stderr } = streams;
	const directory = resolve$1(root, out);
	const feedFiles = await filesOf(flags, root);
	if (flags.osv === void 0 && Object.keys(feedFiles).length === 0) throw new InvalidError("INPUT_MISSING", "no advisory source is set", { advice: `Set at least one of ${["osv", ...feeds.map(({ name }) => name)].map((name) => `--${name}`).join(", ")}` });
	const { osv, ecosystem } = flags;
	const previous = await previousOf(directory, flags, streams);
	const signingKey = flags.signingKey === void 0 ? void 0 : await readSigningKeyFile(flags.signingKey, streams);
	const options = {
		...osv === void 0 ? {} : { osv: /^https?:\/\//u.test(osv) ? osv : resolve$1(root, osv) },
		...ecosystem === void 0 ? {} : { ecosystems: ecosystem },
		...flags.kev === void 0 ? {} : { kev: resolve$1(root, flags.kev) },
		...flags.epss === void 0 ? {} : { epss: resolve$1(root, flags.epss) },
		...previous === void 0 ? {} : { previous },
		...signingKey === void 0 ? {} : { signingKey },
		feeds: feedFiles,
		out: directory,
		now: /* @__PURE__ */ new Date(),
		validDays: wholeNumber(flags.validDays, "--valid-days", 30),
		timestampHours: wholeNumber(flags.timestampHours, "--timestamp-hours", 168)
	};
	const { index, reused, read, gaps } = await buildAdvisories(options);
	for (const { what, why } of gaps) print(stderr, `warning: ${what}: ${why}\n`);
	const signed = signingKey === void 0 ? "not signed" : `signed with key ${signingKey.id}`;
	print(stderr, `${count(index.shards.length, "shard")} (${reused} unchanged) from ${count(read, "record")}; serial ${index.serial}, valid until ${index.expires}, ${signed}\n`);
	if (flags.ociLayout !== void 0) {
		const digest = await writeLayout(directoryShards(directory), index, resolve$1(root, flags.ociLayout), flags.tag);
		print(stderr, `artifact ${flags.tag} in ${flags.ociLayout}: ${digest}\n`);
	}
}
/** Lists the files of each feed that the call names. Searches directories at any depth. */
async function filesOf(flags, root) {
	const feedFiles = {};
	for (const { name, files } of feeds) {
		const value = flags[name.replace(/-([a-z])/gu, (_, letter) => letter.toUpperCase())];
		if (!Array.isArray(value)) continue;
		const paths = [];
		for (const path of value) paths.push(...await filesBelow(resolve$1(root, String(path)), files));
		feedFiles[name] = paths;
	}
	return feedFiles;
}
async function filesBelow(path, files) {
	try {
		if (!(await stat(path)).isDirectory()) return [path];
		const matches = (await readdir(path, { recursive: true })).filter((entry) => files.test(entry)).map((entry) => join(path, entry));
		if (matches.length > 0) return matches.toSorted();
	} catch (error) {
		throw new InvalidError("SOURCE_UNREADABLE", `cannot be read (${messageOf(error)})`, {
			place: { what: path },
			cause: error
		});
	}
	throw new InvalidError("NO_ADVISORIES", `contains no file that matches ${files.source}`, { place: { what: path } });
}
/** Reads the previous set: the one of `--previous`, or the one in the output directory. */
async function previousOf(directory, { previous, previousKey }, streams) {
	if (previous === false) return void 0;
	const source = typeof previous === "string" ? previous : directory;
	if (typeof previous !== "string" && !await hasShards(directory)) return void 0;
	const sourceOptions = await advisorySourceOptions(streams, previousKey);
	const store = await shardsAt(source, sourceOptions);
	return {
		store,
		index: (await readVerifiedIndex(store, sourceOptions.keys ?? [])).index
	};
}
var readdir, stat, join, resolve$1;
function init_advisories_build() {
	return (init_advisories_build = __esmMin((() => {
		init_advisories();
		init_errors();
		init_text();
		init_advisories_options();
		init_streams();
		({readdir, stat} = process.getBuiltinModule("node:fs/promises"));
		({join, resolve: resolve$1} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/suite/advisories-status.ts
/**
* Prints the contents of a set of shards, whatever its age.
* @throws UndecidedError if a key is given and it did not sign the index.
*/
async function runStatus(source, flags, streams) {
	const sourceOptions = await advisorySourceOptions(streams, flags.advisoriesKey);
	const store = await shardsAt(source, sourceOptions);
	const isPinned = flags.advisoriesKey !== void 0;
	const keys = sourceOptions.keys ?? [];
	const opened = await readVerifiedIndex(store, keys, true);
	const timestamp = await readTimestamp(store, opened, keys);
	const signature = isPinned ? "verified" : await store.signature() === void 0 ? "none" : "unverified";
	const status = advisoriesStatus(opened.index, /* @__PURE__ */ new Date(), signature, timestamp);
	print(streams.stdout, flags.format === "json" ? `${JSON.stringify(status, void 0, 2)}\n` : statusText(status));
}
function statusText(status) {
	const { shards, size, serial, built, expires, expired, signature, timestamp, kev, epss } = status;
	const rows = shards.map((shard) => [
		oneLine(shard.ecosystem),
		count(shard.advisories, "advisory", "advisories"),
		count(shard.packages, "package"),
		byteCount(shard.size),
		shard.ageDays === void 0 ? "date unknown" : `newest is ${count(Math.floor(shard.ageDays), "day")} old`
	]);
	const state = expired ? `EXPIRED on ${expires}` : `valid until ${expires}`;
	const extra = [
		{
			verified: "signature verified",
			unverified: "signature not verified",
			none: "not signed"
		}[signature],
		timestamp === void 0 ? "no timestamp" : `timestamp ${timestamp.expired ? "EXPIRED on" : "valid until"} ${timestamp.expires}`,
		kev === void 0 ? "no KEV" : `KEV of ${kev}`,
		epss === void 0 ? "no EPSS" : `EPSS of ${epss}`
	];
	return `${table(rows)}\n\n${count(shards.length, "shard")}, ${byteCount(size)}; index ${serial} built ${built}, ${state}; ${extra.join(", ")}\n`;
}
function init_advisories_status() {
	return (init_advisories_status = __esmMin((() => {
		init_advisories();
		init_table();
		init_text();
		init_advisories_options();
		init_streams();
	})))();
}

// actions/suite/advisories-timestamp.ts
/**
* Signs a new timestamp for the set in a directory, and writes the set as an artifact if the call asks for it.
* @throws UndecidedError if the key did not sign the index, or the index is expired.
*/
async function runTimestamp(directory, flags, streams) {
	const { root, stderr } = streams;
	const path = resolve(root, directory);
	const { serial, expires } = await refreshTimestamp(path, {
		key: await readSigningKeyFile(flags.signingKey, streams),
		now: /* @__PURE__ */ new Date(),
		validHours: wholeNumber(flags.timestampHours, "--timestamp-hours", 168)
	});
	print(stderr, `timestamp of index ${serial}, valid until ${expires}\n`);
	if (flags.ociLayout === void 0) return;
	const store = directoryShards(path);
	const digest = await writeLayout(store, await readShardIndex(store), resolve(root, flags.ociLayout), flags.tag);
	print(stderr, `artifact ${flags.tag} in ${flags.ociLayout}: ${digest}\n`);
}
var resolve;
function init_advisories_timestamp() {
	return (init_advisories_timestamp = __esmMin((() => {
		init_advisories();
		init_advisories_options();
		init_streams();
		({resolve} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/suite/advisories-command.ts
/** Creates the commands `advisories build`, `advisories timestamp` and `advisories status`. */
function advisoriesCommand(streams, done) {
	return new Command("advisories").description("Build advisory shards and show their status.").exitOverride().addCommand(buildCommand((out, flags) => runWithExitCode(() => runBuild(out, flags, streams), streams, done))).addCommand(timestampCommand((directory, flags) => runWithExitCode(() => runTimestamp(directory, flags, streams), streams, done))).addCommand(statusCommand((source, flags) => runWithExitCode(() => runStatus(source, flags, streams), streams, done)));
}
function buildCommand(run) {
	const command = new Command("build").description("Build a shard for each distribution release and language ecosystem, and the index of the shards.").argument("<out>", "output directory; keeps unchanged shards").option("--osv <source>", "directory or https URL in the layout of OSV's bulk export").addOption(repeatable("--ecosystem <name>", "OSV ecosystem to read, without a release. Default: all"));
	for (const { name, description } of feeds) command.addOption(repeatable(`--${name} <path>`, `${description}: a file or a directory`));
	command.option("--kev <file>", "CISA's catalog of known exploited vulnerabilities (JSON)").option("--epss <file>", "FIRST's EPSS scores (.csv.gz)").option("--valid-days <number>", "days until the index expires", "7").option("--previous <source>", "earlier shards to reuse, in any form that --advisories accepts. Default: those in <out>").option("--previous-key <file>", "public key of the earlier shards. Required if they come over a network").option("--no-previous", "reuse nothing and read every source completely").option("--signing-key <file>", "Ed25519 or ECDSA private key (PEM). Reads its passphrase from SEAWORTHY_SIGNING_PASSPHRASE");
	return publishing(command).exitOverride().action(run);
}
function timestampCommand(run) {
	return publishing(new Command("timestamp").description("Sign a new timestamp for a set of shards that is still the current one.").argument("<directory>", "output directory of `advisories build`").requiredOption("--signing-key <file>", "private key (PEM) that signed the index. Reads its passphrase from SEAWORTHY_SIGNING_PASSPHRASE")).exitOverride().action(run);
}
/** Adds the options of what signs a set of shards and writes it for upload. */
function publishing(command) {
	return command.option("--timestamp-hours <number>", "hours until the timestamp of a signed index expires", String(26)).option("--oci-layout <directory>", "also write the shards as an artifact to this OCI layout, for upload to a registry").option("--tag <name>", "tag of the artifact in the layout", "latest");
}
function statusCommand(run) {
	return new Command("status").description("Show the contents, age and size of a set of shards.").argument("<source>", "directory, OCI layout, registry reference or https URL of the shards").option("--advisories-key <file>", "public key that verifies the signature of the index").addOption(new Option("--format <format>", "output format").choices(["text", "json"]).default("text")).exitOverride().action(run);
}
function repeatable(flags, description) {
	return new Option(flags, `${description}. Can be repeated.`).argParser((value, previous) => [...previous ?? [], value]);
}
function init_advisories_command() {
	return (init_advisories_command = __esmMin((() => {
		init_esm();
		init_advisories();
		init_advisories_build();
		init_advisories_status();
		init_advisories_timestamp();
		init_run_command();
	})))();
}

init_advisories_command();
export { advisoriesCommand };