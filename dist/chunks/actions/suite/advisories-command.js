import { n as __esmMin } from "../../rolldown-runtime.js";
import { i as init_detect, r as commandLineHost, t as init_ci } from "../../shared/ci/index.js";
import { Ci as init_errors, Fr as count, Ir as init_plain, J as formatReference, Lr as oneLine, Pr as byteCount, Si as UndecidedError, V as init_references, X as parseReference, Y as init_reference, bi as InvalidError, fi as defined, or as init_text, pi as init_defined, wi as messageOf, xi as SeaworthyError } from "../../shared/core.js";
import { a as workflowIssuer, n as init_signature_inputs, r as publicFulcio, t as init_config } from "../../shared/config/index.js";
import { a as init_esm, i as Option, t as Command } from "../../npm/commander.js";
import { i as print, n as runWithExitCode, r as init_streams, t as init_run_command } from "./run-command.js";
import { i as init_cache_secret, n as findCacheSecret } from "../../shared/runner/cache-secret.js";
import { t as init_runner } from "../../shared/runner/index.js";
import { n as table, t as init_table } from "../../shared/report/table.js";
import { A as loadAdvisories, B as writeLayout, E as init_feeds, F as readTimestamp, H as init_read, I as init_check_dates, J as matchPackages, L as init_locate, M as readShardIndex, N as readVerifiedIndex, P as init_timestamp, R as shardsAt, S as init_fetch_set, T as feeds, U as directoryShards, V as hasShards, W as init_store, _ as init_signer, a as init_build, b as publishSet, c as init_keys, d as init_status, f as buildAdvisories, g as describeSigner, h as refreshTimestamp, i as buildFromSources, j as init_open, k as init_load, l as readSigningKey, m as init_sign_timestamp, n as init_parse, nt as queryFor, o as init_source_options, p as init_build$1, q as init_match, r as parseSources, s as resolveSourceOptions, t as init_advisories, tt as init_lookup, u as advisoriesStatus, v as keyIndexSigner, x as fetchSet, y as init_publish, z as init_layout } from "../../shared/advisories/index.js";
import { n as init_file, r as readSbomText, t as init_sbom } from "../../shared/sbom/index.js";

// actions/suite/advisories-options.ts
/** Resolves how the command line loads advisory shards: with the logins of Docker's configuration and a pinned signer. */
async function advisorySourceOptions({ root, ...streams }, { key, identity, issuer = workflowIssuer, trustedRoot }) {
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
		key,
		identity: identity === void 0 ? void 0 : {
			subject: identity,
			issuer
		},
		trustedRoot,
		...cacheDir === void 0 ? {} : {
			cacheDir,
			cacheSecret: await findCacheSecret(cacheDir, host)
		}
	});
}
/**
* Resolves the signer of a call: a private key, whose passphrase is in the environment, or the identity of the job.
* @returns undefined if the call names none.
* @throws InvalidError if it names both, the key cannot be read, or the job has no identity.
*/
async function resolveIndexSigner(flags, { root, ...streams }) {
	const { signingKey: path, keyless = false, rekorUrl, timestampUrl, trustedRoot, fulcioUrl } = flags;
	if (path !== void 0 && keyless) throw new InvalidError("INPUT_VALUE", "--signing-key and --keyless are both set", { advice: "Set one of them" });
	const host = commandLineHost({
		...streams,
		root,
		inputs: {}
	});
	if (path !== void 0) {
		const pem = await readFile$1(resolve$5(root, path), "utf8").catch((cause) => {
			throw new InvalidError("SIGNING_KEY", `cannot be read (${messageOf(cause)})`, {
				place: { what: path },
				cause
			});
		});
		return keyIndexSigner(readSigningKey(pem, host.getEnv("SEAWORTHY_SIGNING_PASSPHRASE"), path));
	}
	if (!keyless) return void 0;
	const { keylessIndexSigner } = await import("./advisories-keyless.js");
	return keylessIndexSigner({
		rekorUrl,
		timestampUrl,
		fulcioUrl,
		trustedRoot
	}, host);
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
var readFile$1, resolve$5;
function init_advisories_options() {
	return (init_advisories_options = __esmMin((() => {
		init_advisories();
		init_ci();
		init_config();
		init_errors();
		init_runner();
		({readFile: readFile$1} = process.getBuiltinModule("node:fs/promises"));
		({resolve: resolve$5} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/suite/advisories-sources.ts
/**
* Reads a file that lists the sources of advisories.
* @param publish whether the records are to be published.
* @throws InvalidError if it cannot be read or is invalid, or if its terms do not permit to publish the records.
*/
async function readSourceList(root, file, publish) {
	const text = await readFile(resolve$4(root, file), "utf8").catch((cause) => {
		throw new InvalidError("FILE_UNREADABLE", `cannot be read: ${messageOf(cause)}`, {
			place: { what: file },
			advice: "Check the path of --sources",
			cause
		});
	});
	return parseSources(text, file, publish);
}
var readFile, resolve$4;
function init_advisories_sources() {
	return (init_advisories_sources = __esmMin((() => {
		init_advisories();
		init_errors();
		({readFile} = process.getBuiltinModule("node:fs/promises"));
		({resolve: resolve$4} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/suite/advisories-build.ts
/** Builds a set of shards, and signs it and writes it as an artifact if the call asks for it. */
async function runBuild(out, flags, streams) {
	const { root, stderr } = streams;
	const directory = resolve$3(root, out);
	const { index, reused, read, gaps, signer } = await build(directory, flags, streams);
	for (const { what, why } of gaps) print(stderr, `warning: ${what}: ${why}\n`);
	const signed = signer === void 0 ? "not signed" : `signed with ${describeSigner(signer)}`;
	print(stderr, `${count(index.shards.length, "shard")} (${reused} unchanged) from ${count(read, "record")}; serial ${index.serial}, valid until ${index.expires}, ${signed}\n`);
	if (flags.ociLayout !== void 0) {
		const digest = await writeLayout(directoryShards(directory), index, resolve$3(root, flags.ociLayout), flags.tag);
		print(stderr, `artifact ${flags.tag} in ${flags.ociLayout}: ${digest}\n`);
	}
}
async function build(directory, flags, streams) {
	const { root } = streams;
	const { osv, ecosystem, kev, epss, cveList, nvd, sources: listFile, forPublication = false, allowShrink = false } = flags;
	const feedFiles = await filesOf(flags, root);
	requireSources(listFile, [...[
		"osv",
		"ecosystem",
		...extraFlags
	].filter((name) => flags[name] !== void 0), ...Object.keys(feedFiles)], forPublication);
	const list = listFile === void 0 ? void 0 : await readSourceList(root, listFile, forPublication);
	const previous = await previousOf(directory, flags, streams);
	const signer = await resolveIndexSigner(flags, streams);
	const options = {
		...defined({
			previous,
			signer
		}),
		out: directory,
		now: /* @__PURE__ */ new Date(),
		validDays: wholeNumber(flags.validDays, "--valid-days", 30),
		timestampHours: wholeNumber(flags.timestampHours, "--timestamp-hours", 168),
		http: { ports: { sleep: commandLineHost({
			...streams,
			inputs: {}
		}).sleep } }
	};
	if (list !== void 0) return {
		...await buildFromSources(list.sources, {
			...options,
			...allowShrink ? {} : { maxShrink }
		}),
		signer
	};
	return {
		...await buildAdvisories({
			...options,
			...osv === void 0 ? {} : { osv: /^https?:\/\//u.test(osv) ? osv : resolve$3(root, osv) },
			...ecosystem === void 0 ? {} : { ecosystems: ecosystem },
			...kev === void 0 ? {} : { kev: resolve$3(root, kev) },
			...epss === void 0 ? {} : { epss: resolve$3(root, epss) },
			...cveList === void 0 ? {} : { cveList: cveList.map((path) => resolve$3(root, path)) },
			...nvd === void 0 ? {} : { nvd: await nvdFiles(nvd, root) },
			feeds: feedFiles
		}),
		signer
	};
}
/** @throws InvalidError if the call names no source, or a list and single sources. */
function requireSources(list, single, forPublication) {
	if (list !== void 0 && single.length > 0) throw new InvalidError("INPUT_VALUE", `--sources and --${single.join(", --")} are both set`, { advice: "Set --sources or options for single sources" });
	if (list === void 0 && forPublication) throw new InvalidError("INPUT_VALUE", "--for-publication is set without --sources", { advice: "Set --sources to a list of sources with their terms" });
	if (!(list === void 0 && !single.some((name) => !["ecosystem", ...extraFlags].includes(name)))) return;
	throw new InvalidError("INPUT_MISSING", "no advisory source is set", { advice: `Set --sources, or at least one of ${["osv", ...feeds.map(({ name }) => name)].map((name) => `--${name}`).join(", ")}` });
}
async function nvdFiles(paths, root) {
	return (await Promise.all(paths.map((path) => filesBelow(resolve$3(root, path), nvdFile)))).flat();
}
/** Lists the files of each feed that the call names. Searches directories at any depth. */
async function filesOf(flags, root) {
	const feedFiles = {};
	for (const { name, files } of feeds) {
		const value = flags[name.replace(/-([a-z])/gu, (_, letter) => letter.toUpperCase())];
		if (!Array.isArray(value)) continue;
		const paths = [];
		for (const path of value) paths.push(...await filesBelow(resolve$3(root, String(path)), files));
		feedFiles[name] = paths;
	}
	return feedFiles;
}
async function filesBelow(path, files) {
	try {
		if (!(await stat(path)).isDirectory()) return [path];
		const matches = (await readdir(path, { recursive: true })).filter((entry) => files.test(entry)).map((entry) => join$1(path, entry));
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
async function previousOf(directory, flags, streams) {
	const { previous } = flags;
	if (previous === false) return void 0;
	const source = typeof previous === "string" ? previous : directory;
	if (typeof previous !== "string" && !await hasShards(directory)) return void 0;
	const sourceOptions = await advisorySourceOptions(streams, {
		key: flags.previousKey,
		identity: flags.previousIdentity,
		issuer: flags.previousIssuer,
		trustedRoot: flags.trustedRoot
	});
	const store = await shardsAt(source, sourceOptions).catch((error) => {
		if (!(error instanceof SeaworthyError && error.code === "ADVISORIES_NOT_FOUND") || flags.previousOptional !== true) throw error;
		print(streams.stderr, `warning: ${source} does not exist, so this is the first set\n`);
	});
	if (store === void 0) return void 0;
	return {
		store,
		index: (await readVerifiedIndex(store, sourceOptions.signers)).index
	};
}
var readdir, stat, join$1, resolve$3, extraFlags, nvdFile, maxShrink;
function init_advisories_build() {
	return (init_advisories_build = __esmMin((() => {
		init_advisories();
		init_ci();
		init_errors();
		init_text();
		init_advisories_options();
		init_advisories_sources();
		init_streams();
		({readdir, stat} = process.getBuiltinModule("node:fs/promises"));
		({join: join$1, resolve: resolve$3} = process.getBuiltinModule("node:path"));
		extraFlags = [
			"kev",
			"epss",
			"cveList",
			"nvd"
		];
		nvdFile = /\.json(?:\.gz|\.zst)?$/u;
		maxShrink = .1;
	})))();
}

// actions/suite/advisories-canary.ts
/**
* Scans a known SBOM with advisories, and checks that it has the vulnerabilities that are known to be there.
* @param source of the advisories.
* @param directory that the path of the SBOM is relative to.
* @throws UndecidedError `CANARY_MISSED` if one is not found, and for advisories or an SBOM that cannot be read.
*/
async function checkCanary({ sbom, expected }, source, directory, options) {
	const { readSbom } = await import("../../shared/sbom/read/index2.js");
	const { packages, os } = readSbom(await readSbomText(resolve$2(directory, sbom), sbom), sbom);
	const { index } = await loadAdvisories(source, queryFor(packages, os), options);
	const { matches } = matchPackages(packages, os, index, options.now);
	const found = new Set(matches.flatMap(({ package: { name }, id, aliases }) => [id, ...aliases].map((found) => `${name} ${found}`)));
	const missed = expected.filter((entry) => !found.has(`${entry.package} ${entry.id}`));
	if (missed.length === 0) return;
	const names = missed.map((entry) => `${entry.id} in ${entry.package}`).join(", ");
	throw new UndecidedError("CANARY_MISSED", `do not find ${names} in ${sbom}`, {
		place: { what: source },
		advice: "The set lacks records, or the canary is out of date. The tag was not moved"
	});
}
var resolve$2;
function init_advisories_canary() {
	return (init_advisories_canary = __esmMin((() => {
		init_advisories();
		init_errors();
		init_sbom();
		({resolve: resolve$2} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/suite/advisories-publish.ts
/**
* Publishes the set in a directory as an artifact in a registry.
* @throws InvalidError if the call names no signer or no canary, or a source's terms do not permit it.
* @throws UndecidedError if the set that the registry gives back is not usable. The tag is not moved.
*/
async function runPublish(directory, target, flags, streams) {
	const options = await signedSourceOptions(flags, streams);
	await publish(directoryShards(resolve$1(streams.root, directory)), artifactReference(target), flags, options, streams);
}
/**
* Signs a new timestamp for the published set and publishes it again.
* @throws UndecidedError as `runPublish`, and if the published set is expired or signed by somebody else.
*/
async function runRenew(target, flags, streams) {
	const reference = artifactReference(target);
	const options = await signedSourceOptions(flags, streams);
	const signer = await resolveIndexSigner(flags, streams);
	if (signer === void 0) throw new InvalidError("INPUT_MISSING", "the signer of the timestamp is not set", { advice: "Set --signing-key or --keyless, as for the index" });
	const validHours = wholeNumber(flags.timestampHours, "--timestamp-hours", 168);
	const directory = await mkdtemp(join(tmpdir(), "seaworthy-renew-"));
	try {
		const published = await shardsAt(`docker://${formatReference(reference)}`, options);
		const { index } = await readVerifiedIndex(published, options.signers);
		await fetchSet(published, index, directory);
		const { expires } = await refreshTimestamp(directory, {
			signer,
			now: /* @__PURE__ */ new Date(),
			validHours
		});
		print(streams.stderr, `timestamp of index ${index.serial}, valid until ${expires}\n`);
		await publish(directoryShards(directory), reference, flags, options, streams);
	} finally {
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
async function publish(store, reference, { sources: file }, options, streams) {
	const list = await readSourceList(streams.root, file, true);
	const { index } = await readVerifiedIndex(store, options.signers);
	requireTerms(index, list, file);
	const { canary } = list;
	if (canary === void 0) throw new InvalidError("INPUT_MISSING", "names no canary", {
		place: { what: file },
		advice: "Add `canary` with an SBOM and the vulnerabilities that a scan of it must find"
	});
	const directory = resolve$1(streams.root, dirname(file));
	const published = await publishSet(store, reference, {
		...options,
		async use(pushed) {
			await checkCanary(canary, `docker://${formatReference(pushed)}`, directory, options);
			print(streams.stderr, `canary: all of ${count(canary.expected.length, "expected vulnerability", "expected vulnerabilities")} found with ${formatReference(pushed)}\n`);
		}
	});
	const moved = published.unchanged ? "already is" : "is now";
	print(streams.stderr, `${formatReference(reference)} ${moved} ${published.digest}, serial ${published.index.serial}\n`);
}
/** Refuses a set with records of a source that the list does not name. */
function requireTerms({ sources }, list, file) {
	const names = new Set(list.sources.map(({ name }) => name));
	const unknown = Object.keys(sources).filter((name) => !names.has(name));
	if (unknown.length === 0) return;
	throw new InvalidError("TERMS_UNKNOWN", `does not state the terms of ${unknown.join(", ")}, which the set contains`, {
		place: { what: file },
		advice: "Build the set from this list of sources"
	});
}
function artifactReference(text) {
	const reference = parseReference(text);
	if (reference.tag !== void 0 && reference.digest === void 0) return reference;
	throw new InvalidError("INPUT_VALUE", "must be an image reference with a tag and without a digest", {
		place: { what: text },
		advice: "For example, ghcr.io/owner/repository/advisories:latest"
	});
}
async function signedSourceOptions(flags, streams) {
	const { signers, ...options } = await advisorySourceOptions(streams, {
		key: flags.advisoriesKey,
		identity: flags.advisoriesIdentity,
		issuer: flags.advisoriesIssuer,
		trustedRoot: flags.trustedRoot
	});
	if (signers !== void 0) return {
		...options,
		signers
	};
	throw new InvalidError("INPUT_MISSING", "the signer of the advisories is not set", { advice: "Set --advisories-identity or --advisories-key, as the readers of the advisories do" });
}
var mkdtemp, rm, tmpdir, dirname, join, resolve$1;
function init_advisories_publish() {
	return (init_advisories_publish = __esmMin((() => {
		init_advisories();
		init_errors();
		init_references();
		init_text();
		init_advisories_canary();
		init_advisories_options();
		init_advisories_sources();
		init_streams();
		({mkdtemp, rm} = process.getBuiltinModule("node:fs/promises"));
		({tmpdir} = process.getBuiltinModule("node:os"));
		({dirname, join, resolve: resolve$1} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/suite/advisories-status.ts
/**
* Prints the contents of a set of shards, whatever its age.
* @throws UndecidedError if a key or identity is given and it did not sign the index.
*/
async function runStatus(source, flags, streams) {
	const { signers, ...sourceOptions } = await advisorySourceOptions(streams, {
		key: flags.advisoriesKey,
		identity: flags.advisoriesIdentity,
		issuer: flags.advisoriesIssuer,
		trustedRoot: flags.trustedRoot
	});
	const store = await shardsAt(source, sourceOptions);
	const opened = await readVerifiedIndex(store, signers, true);
	const timestamp = await readTimestamp(store, opened, signers);
	const signature = signers !== void 0 ? "verified" : await isSigned(store) ? "unverified" : "none";
	const status = advisoriesStatus(opened.index, /* @__PURE__ */ new Date(), signature, timestamp);
	print(streams.stdout, flags.format === "json" ? `${JSON.stringify(status, void 0, 2)}\n` : statusText(status));
}
async function isSigned(store) {
	return (await Promise.all([store.proof("index", "signature"), store.proof("index", "bundle")])).some((proof) => proof !== void 0);
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
* @throws InvalidError if the call names no signer.
* @throws UndecidedError if the same signer did not sign the index, or the index is expired.
*/
async function runTimestamp(directory, flags, streams) {
	const { root, stderr } = streams;
	const path = resolve(root, directory);
	const validHours = wholeNumber(flags.timestampHours, "--timestamp-hours", 168);
	const signer = await resolveIndexSigner(flags, streams);
	if (signer === void 0) throw new InvalidError("INPUT_MISSING", "the signer of the timestamp is not set", { advice: "Set --signing-key or --keyless, as for the index" });
	const { serial, expires } = await refreshTimestamp(path, {
		signer,
		now: /* @__PURE__ */ new Date(),
		validHours
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
		init_errors();
		init_advisories_options();
		init_streams();
		({resolve} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/suite/advisories-command.ts
/** Creates the commands `advisories build`, `publish`, `renew`, `timestamp` and `status`. */
function advisoriesCommand(streams, done) {
	return new Command("advisories").exitOverride().addCommand(buildCommand((out, flags) => runWithExitCode(() => runBuild(out, flags, streams), streams, done))).addCommand(publishCommand((directory, target, flags) => runWithExitCode(() => runPublish(directory, target, flags, streams), streams, done))).addCommand(renewCommand((target, flags) => runWithExitCode(() => runRenew(target, flags, streams), streams, done))).addCommand(timestampCommand((directory, flags) => runWithExitCode(() => runTimestamp(directory, flags, streams), streams, done))).addCommand(statusCommand((source, flags) => runWithExitCode(() => runStatus(source, flags, streams), streams, done)));
}
function buildCommand(run) {
	const command = new Command("build").description("Build a shard for each distribution release and language ecosystem, and the index of the shards.").argument("<out>", "output directory; keeps unchanged shards").option("--sources <file>", "list of sources to download (YAML), in place of the options for single sources").option("--for-publication", "refuse sources whose terms do not permit to publish their records").option("--allow-shrink", "accept a set that has less than 90% of the records of the previous one").option("--osv <source>", "directory or https URL in the layout of OSV's bulk export").addOption(repeatable("--ecosystem <name>", "OSV ecosystem to read, without a release. Default: all"));
	for (const { name, description } of feeds) command.addOption(repeatable(`--${name} <path>`, `${description}: a file or a directory`));
	command.option("--kev <file>", "CISA's catalog of known exploited vulnerabilities (JSON)").option("--epss <file>", "FIRST's EPSS scores (.csv.gz)").addOption(repeatable("--cve-list <path>", "CVE list with CISA's ADP containers, for severities: its directory, a zip file of it, or single records")).addOption(repeatable("--nvd <path>", "feeds or API answers of the NVD (2.0), for severities: a file or a directory")).option("--valid-days <number>", "days until the index expires", "7").option("--previous <source>", "earlier shards to reuse, in any form that --advisories accepts. Default: those in <out>").option("--previous-key <file>", "public key of the earlier shards. Shards that come over a network need a key or an identity").option("--previous-identity <identity>", "identity that signed the earlier shards, in place of a key").option("--previous-issuer <url>", "issuer of that identity", workflowIssuer).option("--previous-optional", "build without earlier shards if --previous does not exist").option("--no-previous", "reuse nothing and read every source completely");
	return writingLayout(signing(command)).exitOverride().action(run);
}
function publishCommand(run) {
	return pinning(new Command("publish").description("Push a signed set to a registry by digest, read it back, scan a known SBOM with it, and only then move the tag.").argument("<directory>", "output directory of `advisories build`").argument("<reference>", "repository and tag, for example ghcr.io/owner/repository/advisories:latest")).exitOverride().action(run);
}
function renewCommand(run) {
	return signing(pinning(new Command("renew").description("Sign a new timestamp for the published set and publish it again.").argument("<reference>", "repository and tag of the set"))).exitOverride().action(run);
}
/** Adds the options of what checks a published set. */
function pinning(command) {
	return command.requiredOption("--sources <file>", "list of the sources of the set (YAML), with their terms and the canary").option("--advisories-key <file>", "public key that readers of the set require").option("--advisories-identity <identity>", "identity that readers of the set require, in place of a key").option("--advisories-issuer <url>", "issuer of that identity", workflowIssuer).option("--trusted-root <file>", trustedRootHelp);
}
function timestampCommand(run) {
	return writingLayout(signing(new Command("timestamp").description("Sign a new timestamp for a set of shards that is still the current one.").argument("<directory>", "output directory of `advisories build`"))).exitOverride().action(run);
}
/** Adds the options of what signs a set of shards. */
function signing(command) {
	if (!command.options.some(({ long }) => long === "--trusted-root")) command.option("--trusted-root <file>", trustedRootHelp);
	return command.option("--signing-key <file>", "Ed25519 or ECDSA private key (PEM) that signs. Reads its passphrase from SEAWORTHY_SIGNING_PASSPHRASE").option("--keyless", "sign with the identity of the job instead: a GitHub Actions job with `id-token: write`, or the token in SIGSTORE_ID_TOKEN. A public log shows the identity forever").option("--fulcio-url <url>", "certificate authority for --keyless", publicFulcio).option("--rekor-url <url>", "transparency log for --keyless. Default: the public-good log").option("--timestamp-url <url>", "timestamp authority for --keyless. Default: none").option("--timestamp-hours <number>", "hours until the timestamp of a signed index expires", String(26));
}
/** Adds the options of what writes a set as an artifact. */
function writingLayout(command) {
	return command.option("--oci-layout <directory>", "also write the shards as an artifact to this OCI layout, for upload to a registry").option("--tag <name>", "tag of the artifact in the layout", "latest");
}
function statusCommand(run) {
	return new Command("status").description("Show the contents, age and size of a set of shards.").argument("<source>", "directory, OCI layout, registry reference or https URL of the shards").option("--advisories-key <file>", "public key that verifies the signature of the index").option("--advisories-identity <identity>", "identity that must have signed the index, in place of a key").option("--advisories-issuer <url>", "issuer of that identity", workflowIssuer).option("--trusted-root <file>", trustedRootHelp).addOption(new Option("--format <format>", "output format").choices(["text", "json"]).default("text")).exitOverride().action(run);
}
function repeatable(flags, description) {
	return new Option(flags, `${description}. Can be repeated.`).argParser((value, previous) => [...previous ?? [], value]);
}
var trustedRootHelp;
function init_advisories_command() {
	return (init_advisories_command = __esmMin((() => {
		init_esm();
		init_advisories();
		init_config();
		init_advisories_build();
		init_advisories_publish();
		init_advisories_status();
		init_advisories_timestamp();
		init_run_command();
		trustedRootHelp = "trusted root of the Sigstore instance. Default: the root of the public-good instance, which is built in";
	})))();
}

init_advisories_command();
export { advisoriesCommand };