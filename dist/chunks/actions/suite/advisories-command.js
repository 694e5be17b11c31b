import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, t as InvalidError } from "../../shared/errors/index.js";
import { i as init_detect, r as commandLineHost, t as init_ci } from "../../shared/ci/index.js";
import { a as plain, n as count, r as init_plain, t as byteCount } from "../../shared/text/plain.js";
import { a as init_esm, i as Option, t as Command } from "../../npm/commander.js";
import { n as runWithExitCode, t as init_run_command } from "./run-command.js";
import { n as table, t as init_table } from "../../shared/report/table.js";
import { C as directoryShards, E as init_feeds, S as init_read, T as feeds, _ as init_locate, a as readSigningKey, b as writeLayout, c as buildAdvisories, g as readVerifiedIndex, h as readShardIndex, i as init_keys, l as init_build, m as init_open, n as init_source_options, o as advisoriesStatus, r as resolveSourceOptions, s as init_status, t as init_advisories, v as shardsAt, w as init_store, x as hasShards, y as init_layout } from "../../shared/advisories/index.js";
import { readFile, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

// actions/suite/advisory-source-options.ts
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
function init_advisory_source_options() {
	return (init_advisory_source_options = __esmMin((() => {
		init_advisories();
		init_ci();
	})))();
}

// actions/suite/advisories-build.ts
/** Builds a set of shards, and signs it and writes it as an artifact if the call asks for it. */
async function runBuild(out, flags, streams) {
	const { root, stderr } = streams;
	const directory = resolve(root, out);
	const feedFiles = await filesOf(flags, root);
	if (flags.osv === void 0 && Object.keys(feedFiles).length === 0) throw new InvalidError("INPUT_MISSING", "no advisory source is set", { advice: `Set at least one of ${["osv", ...feeds.map(({ name }) => name)].map((name) => `--${name}`).join(", ")}` });
	const { osv, ecosystem } = flags;
	const previous = await previousOf(directory, flags, streams);
	const signingKey = await signingKeyOf(flags.signingKey, streams);
	const options = {
		...osv === void 0 ? {} : { osv: /^https?:\/\//u.test(osv) ? osv : resolve(root, osv) },
		...ecosystem === void 0 ? {} : { ecosystems: ecosystem },
		...flags.kev === void 0 ? {} : { kev: resolve(root, flags.kev) },
		...flags.epss === void 0 ? {} : { epss: resolve(root, flags.epss) },
		...previous === void 0 ? {} : { previous },
		...signingKey === void 0 ? {} : { signingKey },
		feeds: feedFiles,
		out: directory,
		now: /* @__PURE__ */ new Date(),
		validDays: parseDays(flags.validDays)
	};
	const { index, reused, read, gaps } = await buildAdvisories(options);
	for (const { what, why } of gaps) stderr.write(`warning: ${plain(`${what}: ${why}`)}\n`);
	const signed = signingKey === void 0 ? "not signed" : `signed with key ${signingKey.id}`;
	stderr.write(`${count(index.shards.length, "shard")} (${reused} unchanged) from ${count(read, "record")}; serial ${index.serial}, valid until ${index.expires}, ${signed}\n`);
	if (flags.ociLayout !== void 0) {
		const digest = await writeLayout(directoryShards(directory), index, resolve(root, flags.ociLayout), flags.tag);
		stderr.write(`artifact ${flags.tag} in ${plain(flags.ociLayout)}: ${digest}\n`);
	}
}
/** Lists the files of each feed that the call names. Searches directories at any depth. */
async function filesOf(flags, root) {
	const feedFiles = {};
	for (const { name, files } of feeds) {
		const value = flags[name.replace(/-([a-z])/gu, (_, letter) => letter.toUpperCase())];
		if (!Array.isArray(value)) continue;
		const paths = [];
		for (const path of value) paths.push(...await filesBelow(resolve(root, String(path)), files));
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
async function signingKeyOf(path, { root, ...streams }) {
	if (path === void 0) return void 0;
	const host = commandLineHost({
		...streams,
		root,
		inputs: {}
	});
	const pem = await readFile(resolve(root, path), "utf8").catch((cause) => {
		throw new InvalidError("SIGNING_KEY", `cannot be read (${messageOf(cause)})`, {
			place: { what: path },
			cause
		});
	});
	return readSigningKey(pem, host.getEnv("SEAWORTHY_SIGNING_PASSPHRASE"), path);
}
function parseDays(text) {
	const days = Number(text);
	if (Number.isInteger(days) && days >= 1 && days <= 3650) return days;
	throw new InvalidError("INPUT_VALUE", `"${text}" is not a number of days`, { advice: "Set --valid-days to a whole number from 1 to 3650" });
}
function init_advisories_build() {
	return (init_advisories_build = __esmMin((() => {
		init_advisories();
		init_ci();
		init_errors();
		init_plain();
		init_advisory_source_options();
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
	const index = isPinned ? (await readVerifiedIndex(store, sourceOptions.keys ?? [])).index : await readShardIndex(store);
	const signature = isPinned ? "verified" : await store.signature() === void 0 ? "none" : "unverified";
	const status = advisoriesStatus(index, /* @__PURE__ */ new Date(), signature);
	streams.stdout.write(flags.format === "json" ? `${JSON.stringify(status, void 0, 2)}\n` : statusText(status));
}
function statusText(status) {
	const { shards, size, serial, built, expires, expired, signature, kev, epss } = status;
	const rows = shards.map((shard) => [
		plain(shard.ecosystem),
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
		kev === void 0 ? "no KEV" : `KEV of ${kev}`,
		epss === void 0 ? "no EPSS" : `EPSS of ${epss}`
	];
	return `${table(rows)}\n\n${count(shards.length, "shard")}, ${byteCount(size)}; index ${serial} built ${built}, ${state}; ${extra.join(", ")}\n`;
}
function init_advisories_status() {
	return (init_advisories_status = __esmMin((() => {
		init_advisories();
		init_table();
		init_plain();
		init_advisory_source_options();
	})))();
}

// actions/suite/advisories-command.ts
/** Creates the commands `advisories build` and `advisories status`. */
function advisoriesCommand(streams, done) {
	return new Command("advisories").description("Build advisory shards and show their status.").exitOverride().addCommand(buildCommand((out, flags) => runWithExitCode(() => runBuild(out, flags, streams), streams, done))).addCommand(statusCommand((source, flags) => runWithExitCode(() => runStatus(source, flags, streams), streams, done)));
}
function buildCommand(run) {
	const command = new Command("build").description("Build a shard for each distribution release and language ecosystem, and the index of the shards.").argument("<out>", "output directory; keeps unchanged shards").option("--osv <source>", "directory or https URL in the layout of OSV's bulk export").addOption(repeatable("--ecosystem <name>", "OSV ecosystem to read, without a release. Default: all"));
	for (const { name, description } of feeds) command.addOption(repeatable(`--${name} <path>`, `${description}: a file or a directory`));
	return command.option("--kev <file>", "CISA's catalog of known exploited vulnerabilities (JSON)").option("--epss <file>", "FIRST's EPSS scores (.csv.gz)").option("--valid-days <number>", "days until the index expires", "7").option("--previous <source>", "earlier shards to reuse, in any form that --advisories accepts. Default: those in <out>").option("--previous-key <file>", "public key of the earlier shards. Required if they come over a network").option("--no-previous", "reuse nothing and read every source completely").option("--signing-key <file>", "Ed25519 or ECDSA private key (PEM). Reads its passphrase from SEAWORTHY_SIGNING_PASSPHRASE").option("--oci-layout <directory>", "also write the shards as an artifact to this OCI layout, for upload to a registry").option("--tag <name>", "tag of the artifact in the layout", "latest").exitOverride().action(run);
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
		init_run_command();
	})))();
}

init_advisories_command();
export { advisoriesCommand };