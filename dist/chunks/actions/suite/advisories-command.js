import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, t as InvalidError } from "../../shared/errors/index.js";
import { c as byteCount, f as plain, l as count, t as init_text, u as init_plain } from "../../shared/text/index.js";
import { n as commandLineHost, r as init_hosts } from "../../shared/hosts/index.js";
import { i as init_esm, r as Option, t as Command } from "../../npm/commander.js";
import { n as table, t as init_table } from "../../shared/publish/table.js";
import { C as init_read, D as init_feeds, E as feeds, S as hasShards, T as init_store, _ as shardsAt, a as init_build, b as init_keys, f as init_open, g as reachOf, h as init_reach, i as buildAdvisories, m as readVerifiedIndex, n as advisoriesStatus, p as readShardIndex, r as init_status, t as init_advisories, v as init_layout, w as folderShards, x as readSigningKey, y as writeLayout } from "../../shared/advisories/index.js";
import { n as init_attempt, t as attempt } from "./attempt.js";
import { readFile, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

// actions/suite/advisories-reach.ts
/** How the command line reaches sets of shards: with the logins of Docker's configuration, and a pinned key. */
async function reachFrom({ root, ...streams }, key) {
	const host = commandLineHost({
		...streams,
		root,
		given: {}
	});
	const cacheDir = host.variable("SEAWORTHY_CACHE_DIR");
	return reachOf({
		root,
		now: /* @__PURE__ */ new Date(),
		dockerConfig: host.variable("DOCKER_CONFIG"),
		...key === void 0 ? {} : { key },
		...cacheDir === void 0 ? {} : { cacheDir }
	});
}
function init_advisories_reach() {
	return (init_advisories_reach = __esmMin((() => {
		init_advisories();
		init_hosts();
	})))();
}

// actions/suite/advisories-build.ts
/** Builds a set of shards, signs it, and writes it as an artifact, as far as the call asks for it. */
async function runBuild(out, flags, streams) {
	const { root, stderr } = streams;
	const folder = resolve(root, out);
	const feedFiles = await filesOf(flags, root);
	if (flags.osv === void 0 && Object.keys(feedFiles).length === 0) throw new InvalidError("INPUT_MISSING", "no source is given", { advice: `Give at least one of ${["osv", ...feeds.map(({ name }) => name)].map((name) => `--${name}`).join(", ")}` });
	const { osv, ecosystem } = flags;
	const previous = await previousOf(folder, flags, streams);
	const signingKey = await signingKeyOf(flags.signingKey, streams);
	const options = {
		...osv === void 0 ? {} : { osv: /^https?:\/\//u.test(osv) ? osv : resolve(root, osv) },
		...ecosystem === void 0 ? {} : { ecosystems: ecosystem },
		...flags.kev === void 0 ? {} : { kev: resolve(root, flags.kev) },
		...flags.epss === void 0 ? {} : { epss: resolve(root, flags.epss) },
		...previous === void 0 ? {} : { previous },
		...signingKey === void 0 ? {} : { signingKey },
		feeds: feedFiles,
		out: folder,
		now: /* @__PURE__ */ new Date(),
		validDays: daysIn(flags.validDays)
	};
	const { index, reused, read, gaps } = await buildAdvisories(options);
	for (const { what, why } of gaps) stderr.write(`warning: ${plain(`${what}: ${why}`)}\n`);
	const signed = signingKey === void 0 ? "not signed" : `signed with the key ${signingKey.id}`;
	stderr.write(`${count(index.shards.length, "shard")}, ${reused} of them unchanged, from ${count(read, "record")} that were read; serial ${index.serial}, until ${index.expires}, ${signed}\n`);
	if (flags.ociLayout !== void 0) {
		const digest = await writeLayout(folderShards(folder), index, resolve(root, flags.ociLayout), flags.tag);
		stderr.write(`artifact ${flags.tag} in ${plain(flags.ociLayout)}: ${digest}\n`);
	}
}
/** Files of each feed that the call names; folders give the files in them at any depth. */
async function filesOf(flags, root) {
	const found = {};
	for (const { name, files } of feeds) {
		const given = flags[name.replace(/-([a-z])/gu, (_, letter) => letter.toUpperCase())];
		if (!Array.isArray(given)) continue;
		const paths = [];
		for (const path of given) paths.push(...await filesBelow(resolve(root, String(path)), files));
		found[name] = paths;
	}
	return found;
}
async function filesBelow(path, files) {
	try {
		if (!(await stat(path)).isDirectory()) return [path];
		const wanted = (await readdir(path, { recursive: true })).filter((entry) => files.test(entry)).map((entry) => join(path, entry));
		if (wanted.length > 0) return wanted.toSorted();
	} catch (cause) {
		throw new InvalidError("SOURCE_UNREADABLE", `cannot be read (${messageOf(cause)})`, {
			place: { what: path },
			cause
		});
	}
	throw new InvalidError("NO_ADVISORIES", `holds no file of the form ${files.source}`, { place: { what: path } });
}
/** What stands in the folder, unless another set is named or none is wanted. */
async function previousOf(folder, { previous, previousKey }, streams) {
	if (previous === false) return void 0;
	const source = typeof previous === "string" ? previous : folder;
	if (typeof previous !== "string" && !await hasShards(folder)) return void 0;
	const reach = await reachFrom(streams, previousKey);
	const store = await shardsAt(source, reach);
	return {
		store,
		index: (await readVerifiedIndex(store, reach.keys ?? [])).index
	};
}
async function signingKeyOf(path, { root, ...streams }) {
	if (path === void 0) return void 0;
	const host = commandLineHost({
		...streams,
		root,
		given: {}
	});
	const pem = await readFile(resolve(root, path), "utf8").catch((cause) => {
		throw new InvalidError("SIGNING_KEY", `cannot be read (${messageOf(cause)})`, {
			place: { what: path },
			cause
		});
	});
	return readSigningKey(pem, host.variable("SEAWORTHY_SIGNING_PASSPHRASE"), path);
}
function daysIn(given) {
	const days = Number(given);
	if (Number.isInteger(days) && days >= 1 && days <= 3650) return days;
	throw new InvalidError("INPUT_VALUE", `"${given}" is no number of days`, { advice: "Give --valid-days as a whole number from 1" });
}
function init_advisories_build() {
	return (init_advisories_build = __esmMin((() => {
		init_advisories();
		init_errors();
		init_hosts();
		init_text();
		init_advisories_reach();
	})))();
}

// actions/suite/advisories-status.ts
/** Shows what a set of shards holds, whatever its age; with a key pinned only one that it signed. */
async function runStatus(source, flags, streams) {
	const reach = await reachFrom(streams, flags.advisoriesKey);
	const store = await shardsAt(source, reach);
	const isPinned = flags.advisoriesKey !== void 0;
	const index = isPinned ? (await readVerifiedIndex(store, reach.keys ?? [])).index : await readShardIndex(store);
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
		shard.ageDays === void 0 ? "of unknown date" : `newest ${count(Math.floor(shard.ageDays), "day")} old`
	]);
	const state = expired ? `EXPIRED on ${expires}` : `good until ${expires}`;
	const extra = [
		{
			verified: "signature verified",
			unverified: "signed, not verified",
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
		init_text();
		init_advisories_reach();
	})))();
}

// actions/suite/advisories-command.ts
/** `seaworthy advisories build` and `status`: shards of advisories, made from the sources' own files. */
function advisoriesCommand(streams, done) {
	return new Command("advisories").description("Builds and shows advisory data.").exitOverride().addCommand(buildCommand((out, flags) => attempt(() => runBuild(out, flags, streams), streams, done))).addCommand(statusCommand((source, flags) => attempt(() => runStatus(source, flags, streams), streams, done)));
}
function buildCommand(run) {
	const command = new Command("build").description("Makes shards, one a distribution release or language ecosystem, and the index that names them.").argument("<out>", "folder for shards and index; what is there and unchanged is kept").option("--osv <source>", "folder or https address in the layout of OSV's bulk export").addOption(repeatable("--ecosystem <name>", "ecosystem of it to read, without a release; all without this option"));
	for (const { name, description } of feeds) command.addOption(repeatable(`--${name} <path>`, `${description}: a file, or a folder of them`));
	return command.option("--kev <file>", "CISA's catalogue of exploited vulnerabilities as JSON").option("--epss <file>", "FIRST's scores, .csv.gz").option("--valid-days <number>", "days until the index must not be used any more", "7").option("--previous <source>", "shards that were built before, as --advisories takes them; else those in <out>").option("--previous-key <file>", "public key that signed them, where they come over a network").option("--no-previous", "reads every source whole").option("--signing-key <file>", "Ed25519 or ECDSA key in PEM; its passphrase is in SEAWORTHY_SIGNING_PASSPHRASE").option("--oci-layout <folder>", "OCI layout to write the set to as an artifact too, for any registry").option("--tag <name>", "name of the artifact in the layout", "latest").exitOverride().action(run);
}
function statusCommand(run) {
	return new Command("status").description("Shows what a set of shards holds, how old and how large it is.").argument("<source>", "folder, OCI layout, registry reference or https address of shards").option("--advisories-key <file>", "public key that must have signed the index").addOption(new Option("--format <format>", "what is printed").choices(["text", "json"]).default("text")).exitOverride().action(run);
}
function repeatable(flags, description) {
	return new Option(flags, `${description}. May be repeated.`).argParser((value, previous) => [...previous ?? [], value]);
}
function init_advisories_command() {
	return (init_advisories_command = __esmMin((() => {
		init_esm();
		init_advisories();
		init_advisories_build();
		init_advisories_status();
		init_attempt();
	})))();
}

init_advisories_command();
export { advisoriesCommand };