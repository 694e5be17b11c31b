import { n as __esmMin } from "../../rolldown-runtime.js";
import { Bn as sha256, Ci as init_errors, Ct as isComplete, Ir as init_plain, Si as UndecidedError, St as init_report, V as init_references, _n as writeFileAtomic, bi as InvalidError, dn as init_files, et as init_identity, hn as init_write_file, lt as init_findings, mn as createFileAtomic, mt as subjectDigest, or as init_text, pn as createDirectory, pt as init_subject, rt as scopeText, tt as isSameScope, wi as messageOf, zn as init_digest, zr as truncate } from "../core.js";
import { E as unknown, S as string, T as union, b as record, c as base64, d as discriminatedUnion, f as init_schemas, h as literal, i as _enum, l as boolean, n as datetime, r as init_iso, s as array, v as number, x as strictObject } from "../../npm/zod/classic.js";
import { n as init_digest$1, t as digestOf } from "./digest.js";
import { a as readReport, i as init_read$1, t as init_sarif } from "../sarif/index.js";

// shared/evidence/record.ts
var evidenceSchema, digest, name, scope, reference, subject, runIdentity, evidenceFile, maxImages, maxReferenceLength, maxAmbiguityLength, imageUse, baseComparison, evidenceRecord;
function init_record() {
	return (init_record = __esmMin((() => {
		init_schemas(), init_iso();
		evidenceSchema = 2;
		digest = string().regex(/^sha256:[0-9a-f]{64}$/u, "expected sha256:<64 hex digits>");
		name = string().min(1);
		scope = name.exactOptional();
		reference = string().min(1).max(1e3);
		subject = discriminatedUnion("kind", [
			strictObject({
				kind: literal("image"),
				name,
				digest,
				platform: string().min(1),
				scope
			}),
			strictObject({
				kind: _enum(["index", "instance"]),
				name,
				digest,
				scope
			}),
			strictObject({
				kind: _enum(["host", "cluster"]),
				name,
				scope
			}),
			strictObject({
				kind: literal("source"),
				path: string().min(1),
				commit: string().exactOptional(),
				scope,
				targets: array(string().min(1)).readonly().exactOptional()
			})
		]);
		runIdentity = strictObject({
			/** `github`, `terminal` … */
			host: string().min(1),
			/** Run, attempt and job in the CI system. On a terminal the run has a random id. */
			runId: string().optional(),
			runAttempt: string().optional(),
			job: string().optional(),
			repository: string().optional(),
			commit: string().optional(),
			/** When the run began, RFC 3339. Absent if the system does not say. */
			startedAt: datetime({ offset: true }).optional()
		});
		evidenceFile = strictObject({
			role: _enum([
				"sarif",
				"sbom",
				"verdict",
				"attestations",
				"compliance"
			]),
			/** File name next to the record; no directories. */
			name: string().regex(/^[\w.@-]+$/u, "expected a bare file name"),
			mediaType: string().min(1),
			sha256: digest,
			/** Bytes. */
			size: number().int().nonnegative()
		});
		maxImages = 1e4;
		maxReferenceLength = 1e3;
		maxAmbiguityLength = 300;
		imageUse = strictObject({
			/** As written, with known build arguments replaced by their values. */
			reference: string().min(1).max(maxReferenceLength),
			/** FROM; COPY --from; RUN --mount=from=; the syntax directive; a manifest. */
			use: _enum([
				"base",
				"copied",
				"mounted",
				"frontend",
				"deployed"
			]),
			/** Relative to the checkout. */
			file: string().min(1).max(4096),
			/** 1-based. */
			line: number().int().positive(),
			/** Variables in the reference whose values are unknown. Absent if there are none. */
			unknown: array(string().min(1).max(maxReferenceLength)).min(1).max(100).optional(),
			/** True if the build command defines it (`--build-context name=…`). */
			context: literal(true).optional(),
			/** Why builders can parse the file differently. The reference is then the ambiguous text. */
			doubt: string().min(1).max(300).optional()
		});
		baseComparison = discriminatedUnion("state", [
			strictObject({
				state: literal("same"),
				reference,
				digest
			}),
			strictObject({
				state: literal("different"),
				reference,
				digest,
				why: string().min(1).max(1e3)
			}),
			strictObject({
				state: literal("unknown"),
				reference: reference.exactOptional(),
				why: string().min(1).max(1e3)
			})
		]);
		evidenceRecord = strictObject({
			schema: union([literal(1), literal(2)]),
			action: string().regex(/^[a-z][a-z0-9-]{0,40}$/u, "expected the name of an action"),
			engine: strictObject({
				name: literal("seaworthy"),
				version: string().min(1)
			}),
			subject,
			run: runIdentity,
			/** RFC 3339, UTC. */
			createdAt: datetime(),
			/** Digest of inputs and settings, to compare two runs. */
			configuration: digest,
			advisories: strictObject({
				/** Source without credentials; `none` if the call looks for no vulnerabilities. */
				source: string(),
				digest,
				/** Newest change, RFC 3339. */
				modified: datetime({ offset: true }).optional(),
				records: number().int().nonnegative(),
				/** Moment that the age of the data counts from, RFC 3339. */
				dated: datetime({ offset: true }).optional(),
				/** Exploitation data that findings were compared with. */
				exploitation: array(_enum(["kev", "epss"])).max(2).optional(),
				/** What vouches for the data: a pinned key or identity, TLS to OSV's own API, the checkout or the machine, or nothing. */
				authentication: _enum([
					"key",
					"identity",
					"tls",
					"local",
					"none"
				]).optional()
			}).optional(),
			coverage: strictObject({
				examined: record(string(), number()),
				gaps: array(strictObject({
					what: string(),
					why: string(),
					weight: _enum(["partial", "note"])
				}))
			}),
			complete: boolean(),
			/** Settings that the run was made with. Stated for changes that are not merged, to be compared with their base. */
			settings: strictObject({
				/** Sections of the configuration file that the action read, as `digestOf` makes of them. */
				config: strictObject({
					path: string().min(1).max(4096),
					digest
				}),
				/** Files and directories with settings, as `filesDigest` makes of them. */
				files: array(strictObject({
					path: string().min(1).max(4096),
					digest
				})).max(1e3),
				/** What the changes would set otherwise, as clauses. */
				changes: array(string().min(1).max(5e3)).max(1e3)
			}).optional(),
			/**
			* Dockerfiles: of dockerfile-lint those that it linted, of actions on images those whose instructions are exactly the
			* build steps in the image's history, with the number of steps below them, and how these compare with the base image
			* that FROM names. Absent if they were not looked for.
			*/
			dockerfiles: array(strictObject({
				path: string().min(1).max(4096),
				digest,
				baseSteps: number().int().min(0).max(1e5).optional(),
				base: baseComparison.optional()
			})).max(1e4).optional(),
			/** Images that the examined files name. Absent if they were not collected. */
			images: array(imageUse).max(maxImages).optional(),
			files: array(evidenceFile).min(1)
		});
	})))();
}

// shared/evidence/images.ts
/**
* Prepares images for a record: without duplicates and within the record's limits. Omits all images if there are too many,
* so that a part is not mistaken for the whole. A cut reference ends in `…`, which is invalid in references.
*/
function toRecordImages(images) {
	if (images === void 0) return {};
	const unique = new Map(images.map(bounded).map((image) => [JSON.stringify(image), image]));
	return unique.size > 1e4 ? {} : { images: [...unique.values()] };
}
function bounded({ reference, use, file, line, unknown, context, doubt }) {
	return {
		reference: truncate(reference, maxReferenceLength),
		use,
		file,
		line,
		...unknown === void 0 ? {} : { unknown: unknown.slice(0, maxVariables).map((name) => truncate(name, maxReferenceLength)) },
		...context === void 0 ? {} : { context },
		...doubt === void 0 ? {} : { doubt: truncate(doubt, 300) }
	};
}
var maxVariables;
function init_images() {
	return (init_images = __esmMin((() => {
		init_text();
		init_record();
		maxVariables = 100;
	})))();
}

// shared/evidence/indexes.ts
/**
* Lists the manifests that an action examined together with an index, by the digest of the index: records of one action
* about one image name belong together. The index is one of them. Pure.
*/
function manifestsByIndex(evidence) {
	const images = evidence.flatMap(({ record: { action, subject } }) => subject.kind === "image" ? [{
		...subject,
		by: `${action} ${subject.name}`
	}] : []);
	const byExamination = Map.groupBy(images, ({ by }) => by);
	const indexes = images.filter(({ platform }) => /^index(?:@|$)/u.test(platform));
	const parts = Map.groupBy(indexes, ({ digest }) => digest);
	return new Map([...parts].map(([index, same]) => [index, [...new Set(same.flatMap(({ by }) => (byExamination.get(by) ?? []).map(({ digest }) => digest)))]]));
}
function init_indexes() {
	return (init_indexes = __esmMin((() => {})))();
}

// shared/evidence/verify.ts
/**
* Verifies a record against its files: their SHA-256, and that the SARIF file has the same action, subject and coverage.
* @param read returns the text of a file by name.
*/
async function verifyRecord(file, text, read) {
	const record = parseRecord(text);
	if (typeof record === "string") return {
		file,
		code: "malformed",
		message: record
	};
	const contents = [];
	let report;
	for (const { role, name, mediaType, sha256: stated } of record.files) {
		let content;
		try {
			content = await read(name);
		} catch (error) {
			return {
				file,
				code: "missing-file",
				message: `${name}: ${messageOf(error)}`
			};
		}
		const actual = sha256(content);
		if (actual !== stated) return {
			file,
			code: "changed-file",
			message: `${name} was changed: its digest is ${actual}, the record has ${stated}`
		};
		contents.push({
			role,
			name,
			mediaType,
			text: content
		});
		if (role !== "sarif") continue;
		if (report !== void 0) return {
			file,
			code: "inconsistent",
			message: "the record has several SARIF files"
		};
		try {
			report = readReport(content, name);
		} catch (error) {
			return {
				file,
				code: "inconsistent",
				message: messageOf(error)
			};
		}
	}
	const message = findContradiction(record, report);
	if (message !== void 0) return {
		file,
		code: "inconsistent",
		message
	};
	return {
		file,
		record,
		sha256: sha256(text),
		...report === void 0 ? {} : { report },
		contents
	};
}
/** Parses a record. Returns a sentence with the problem if it is invalid. */
function parseRecord(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return `not JSON, or truncated: ${messageOf(error)}`;
	}
	const parsed = evidenceRecord.safeParse(value);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	return `${issue?.path.join(".") || "the record"}: ${issue?.message ?? "is invalid"}`;
}
function findContradiction(record, report) {
	if (isComplete(record.coverage) !== record.complete) return "the record's `complete` contradicts its coverage";
	if (report === void 0) return actionsWithoutSarif.has(record.action) ? void 0 : "the record has no SARIF file";
	if (report.action !== record.action) return `the SARIF file is from ${report.action}, but the record is from ${record.action}`;
	if (digestOf(report.subject) !== digestOf(record.subject)) return "the SARIF file is about another subject than the record";
	if (digestOf(report.coverage) !== digestOf(record.coverage)) return "the SARIF file and the record have different coverage";
	return record.action !== "gate" && report.findings.some(({ subject }) => !isAbout(record, subject)) ? "a finding is about another subject than the record" : void 0;
}
function isAbout({ subject: of }, subject) {
	return subject.kind === of.kind && subjectDigest(subject) === subjectDigest(of);
}
var actionsWithoutSarif;
function init_verify() {
	return (init_verify = __esmMin((() => {
		init_errors();
		init_files();
		init_findings();
		init_sarif();
		init_digest$1();
		init_record();
		actionsWithoutSarif = /* @__PURE__ */ new Set(["sbom-generate", "gate"]);
	})))();
}

// shared/evidence/read.ts
/**
* Reads every `*.evidence.json` in a directory and verifies it against its files. Returns a problem for each unusable record.
* @throws UndecidedError `EVIDENCE_NO_FOLDER` if the directory cannot be listed.
*/
async function readEvidenceDirectory(directory) {
	const names = (await list(directory)).filter((name) => name.endsWith(recordSuffix)).toSorted();
	const evidence = [];
	const problems = [];
	for (const name of names) {
		const result = await readEvidence(directory, name);
		if ("code" in result) problems.push(result);
		else evidence.push(result);
	}
	return {
		evidence,
		problems
	};
}
async function list(directory) {
	try {
		return await readdir$1(directory);
	} catch (error) {
		throw new UndecidedError("EVIDENCE_NO_FOLDER", `cannot be listed (${messageOf(error)})`, {
			place: { what: directory },
			advice: "Set the directory to the `out-dir` of the earlier steps",
			cause: error
		});
	}
}
async function readEvidence(directory, name) {
	const file = join$3(directory, name);
	let text;
	try {
		text = await readBounded(file, maxRecordBytes);
	} catch (error) {
		return {
			file,
			code: "unreadable",
			message: messageOf(error)
		};
	}
	return verifyRecord(file, text, (content) => readBounded(join$3(directory, content), maxFileBytes));
}
/**
* Reads a regular file of at most `limit` bytes. Does not follow links, because evidence is next to its record.
* @throws UndecidedError `EVIDENCE_NO_FILE` or `EVIDENCE_TOO_LARGE`.
*/
async function readBounded(file, limit) {
	const stats = await lstat(file);
	if (!stats.isFile()) throw new UndecidedError("EVIDENCE_NO_FILE", "is not a regular file", { place: { what: file } });
	const { size } = stats;
	if (size > limit) throw new UndecidedError("EVIDENCE_TOO_LARGE", `is too large (${size} bytes; the limit is ${limit})`, { place: { what: file } });
	return readFile(file, "utf8");
}
var lstat, readdir$1, readFile, join$3, recordSuffix, maxRecordBytes, maxFileBytes;
function init_read() {
	return (init_read = __esmMin((() => {
		init_errors();
		init_verify();
		({lstat, readdir: readdir$1, readFile} = process.getBuiltinModule("node:fs/promises"));
		({join: join$3} = process.getBuiltinModule("node:path"));
		recordSuffix = ".evidence.json";
		maxRecordBytes = 16777216;
		maxFileBytes = 268435456;
	})))();
}

// shared/evidence/local-run.ts
/**
* Returns the identity of a run that writes to a directory. A CI system states it. On a terminal it is a random id, which
* holds for an hour and is kept in the directory.
*/
async function openRun(directory, run, now) {
	if (run.runId !== void 0) return run;
	const known = await localRun(directory, run);
	if (known !== void 0 && isCurrent(known, now)) return known;
	const fresh = {
		...run,
		runId: randomUUID(),
		startedAt: now.toISOString()
	};
	const text = `${JSON.stringify(fresh)}\n`;
	await createDirectory(directory, ".");
	if (known === void 0 && await createFileAtomic(directory, ".seaworthy-run.json", text)) return fresh;
	const other = await localRun(directory, run);
	if (other !== void 0 && isCurrent(other, now)) return other;
	await writeFileAtomic(directory, localRunFile, text);
	return fresh;
}
/**
* Returns the identity of a run that reads from a directory. On a terminal it is the one that wrote there during the last
* hour, otherwise one that wrote nothing.
* @param expires false if it does not matter when that was, because nothing is decided.
*/
async function findRun(directory, run, now, expires = true) {
	if (run.runId !== void 0) return run;
	const known = directory === void 0 ? void 0 : await localRun(directory, run);
	if (known !== void 0 && (!expires || isCurrent(known, now))) return known;
	return {
		...run,
		runId: randomUUID(),
		startedAt: now.toISOString()
	};
}
/** Checks whether a record is older than the run that it says it is from. */
function isOlderThanRun(createdAt, { startedAt }) {
	return startedAt !== void 0 && Date.parse(createdAt) < Date.parse(startedAt) - tolerance;
}
function isCurrent({ startedAt }, now) {
	const age = now.getTime() - Date.parse(startedAt ?? "");
	return age >= -6e4 && age <= lifetime;
}
async function localRun(directory, { host }) {
	try {
		const run = runIdentity.parse(JSON.parse(await readBounded(join$2(directory, localRunFile), maxBytes)));
		return run.host === host && run.runId !== void 0 && run.startedAt !== void 0 ? run : void 0;
	} catch {
		return;
	}
}
var randomUUID, join$2, localRunFile, maxBytes, lifetime, tolerance;
function init_local_run() {
	return (init_local_run = __esmMin((() => {
		init_files();
		init_read();
		init_record();
		({randomUUID} = process.getBuiltinModule("node:crypto"));
		({join: join$2} = process.getBuiltinModule("node:path"));
		localRunFile = ".seaworthy-run.json";
		maxBytes = 4096;
		lifetime = 36e5;
		tolerance = 6e4;
	})))();
}

// shared/evidence/predicate.ts
/** Creates a predicate from which `readEvidencePredicate` restores a record and its files byte for byte. */
async function evidencePredicate({ record, contents }) {
	const files = contents.map(async ({ name, text }) => {
		return {
			name,
			encoding: "gzip",
			content: (await compress(text, { level: 9 })).toString("base64")
		};
	});
	return {
		record,
		files: await Promise.all(files)
	};
}
/**
* Restores and verifies a record from a predicate, and subtracts the unpacked bytes from the limit. Never throws.
* @param file where the predicate is, for messages.
*/
async function readEvidencePredicate(value, file, limit) {
	const parsed = predicate.safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return {
			file,
			code: "malformed",
			message: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`
		};
	}
	const { record, files } = parsed.data;
	return verifyRecord(file, recordText(record), async (name) => {
		const [match, duplicate] = files.filter((entry) => entry.name === name);
		if (match === void 0) throw new TypeError("the file is missing");
		if (duplicate !== void 0) throw new TypeError("the file exists twice");
		const bytes = await decompress(Buffer.from(match.content, "base64"), { maxOutputLength: Math.max(limit.left, 1) });
		limit.left -= bytes.length;
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	});
}
/** Serializes a record. */
function recordText(record) {
	return `${JSON.stringify(record, void 0, 2)}\n`;
}
var promisify, gunzip, gzip, evidenceType, compress, decompress, predicate;
function init_predicate() {
	return (init_predicate = __esmMin((() => {
		init_schemas();
		init_verify();
		({promisify} = process.getBuiltinModule("node:util"));
		({gunzip, gzip} = process.getBuiltinModule("node:zlib"));
		evidenceType = "urn:seaworthy:evidence:v1";
		compress = promisify(gzip);
		decompress = promisify(gunzip);
		predicate = strictObject({
			record: record(string(), unknown()),
			/** Each file as base64 of gzip. The record has the digest of the uncompressed bytes. */
			files: array(strictObject({
				name: string(),
				encoding: literal("gzip"),
				content: base64()
			})).max(1e3)
		});
	})))();
}

// shared/evidence/run.ts
/** Checks whether a record is from this run: same host, repository, run, attempt and job. */
function isFromRun(record, run) {
	const { host, runId, runAttempt, job, repository } = record.run;
	return host === run.host && runId === run.runId && runAttempt === run.runAttempt && job === run.job && repository === run.repository;
}
/** Describes a run for people: `github, owner/name, run 12, attempt 1, job build`. */
function describeRun({ host, repository, runId, runAttempt, job }) {
	return [
		host,
		repository,
		runId === void 0 ? void 0 : `run ${runId}`,
		runAttempt === void 0 ? void 0 : `attempt ${runAttempt}`,
		job === void 0 ? void 0 : `job ${job}`
	].filter((part) => part !== void 0).join(", ");
}
function init_run() {
	return (init_run = __esmMin((() => {})))();
}

// shared/evidence/overwrite.ts
/**
* Checks that writing evidence does not overwrite a record of another run or scope, or a file of another record. A record
* of the same run and scope, or one that cannot be read, can be replaced.
* @throws InvalidError `EVIDENCE_OTHER_RUN`, `EVIDENCE_OTHER_SCOPE` or `EVIDENCE_FILE_TAKEN`.
*/
async function checkOverwrite(directory, name, facts, files) {
	const recordName = `${name}${recordSuffix}`.toLowerCase();
	const fileNames = new Set([...files].map((file) => file.toLowerCase()));
	const names = (await readdir(directory)).filter((entry) => entry.endsWith(recordSuffix));
	for (const entry of names) {
		const place = { what: join$1(directory, entry) };
		const record = await recordIn(place.what);
		if (record === void 0) continue;
		if (entry.toLowerCase() === recordName) {
			checkReplacement(record, facts, place);
			continue;
		}
		const shared = record.files.find((file) => fileNames.has(file.name.toLowerCase()));
		if (shared === void 0) continue;
		throw new InvalidError("EVIDENCE_FILE_TAKEN", `lists the file ${shared.name}, which ${facts.action} would overwrite`, {
			place,
			advice: "Delete the directory before the run, or set a different `out-dir` for this step"
		});
	}
}
function checkReplacement(record, facts, place) {
	if (!(record.run.host === "terminal" && facts.run.host === "terminal") && !isFromRun(record, facts.run)) throw new InvalidError("EVIDENCE_OTHER_RUN", `was written by another run (${describeRun(record.run)})`, {
		place,
		advice: "Delete the directory before the run, or set a different `out-dir`"
	});
	if (isSameScope(record.subject, facts.subject)) return;
	const [earlier, later] = [scopeText(record.subject), scopeText(facts.subject)];
	const scopes = earlier === later ? `another image with the same name (${earlier})` : `${earlier}, but this call is about ${later}`;
	throw new InvalidError("EVIDENCE_OTHER_SCOPE", `is about ${scopes}`, {
		place,
		advice: separateScopes
	});
}
async function recordIn(path) {
	try {
		const record = parseRecord(await readBounded(path, maxRecordBytes));
		return typeof record === "string" ? void 0 : record;
	} catch {
		return;
	}
}
var readdir, join$1, separateScopes;
function init_overwrite() {
	return (init_overwrite = __esmMin((() => {
		init_errors();
		init_references();
		init_read();
		init_verify();
		({readdir} = process.getBuiltinModule("node:fs/promises"));
		({join: join$1} = process.getBuiltinModule("node:path"));
		separateScopes = "Set a different `name` for each step to keep both results, or a different `out-dir`";
	})))();
}

// shared/evidence/write.ts
/**
* Writes the payloads and then the record that binds them. Each file is written atomically, so an interrupted run leaves no
* record.
* @throws InvalidError `EVIDENCE_OTHER_RUN`, `EVIDENCE_OTHER_SCOPE` or `EVIDENCE_FILE_TAKEN`. Nothing is written then,
* unless a step that runs at the same time took the name: its record may then not match its files, which the gate rejects.
*/
async function writeEvidence(directory, name, facts, payloads) {
	await createDirectory(directory, ".");
	const check = () => checkOverwrite(directory, name, facts, new Set(payloads.map((payload) => payload.name)));
	await check();
	const files = [];
	for (const payload of payloads) files.push(await writeFile(directory, payload.name, payload.text));
	const record = evidenceRecord.parse({
		schema: 2,
		...facts,
		files: payloads.map(({ role, name: file, mediaType, text }) => ({
			role,
			name: file,
			mediaType,
			sha256: sha256(text),
			size: Buffer.byteLength(text)
		}))
	});
	if (!await createFileAtomic(directory, `${name}${".evidence.json"}`, recordText(record))) {
		await check();
		await writeFileAtomic(directory, `${name}${recordSuffix}`, recordText(record));
	}
	return {
		record: join(directory, `${name}${recordSuffix}`),
		files
	};
}
async function writeFile(directory, name, text) {
	await writeFileAtomic(directory, name, text);
	return join(directory, name);
}
var join;
function init_write() {
	return (init_write = __esmMin((() => {
		init_files();
		init_overwrite();
		init_predicate();
		init_read();
		init_record();
		({join} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/evidence/index.ts
function init_evidence() {
	return (init_evidence = __esmMin((() => {
		init_digest$1();
		init_images();
		init_local_run();
		init_predicate();
		init_read();
		init_write();
	})))();
}

export { init_indexes as _, init_run as a, toRecordImages as b, evidenceType as c, findRun as d, init_local_run as f, readEvidenceDirectory as g, init_read as h, describeRun as i, init_predicate as l, openRun as m, init_write as n, isFromRun as o, isOlderThanRun as p, writeEvidence as r, evidencePredicate as s, init_evidence as t, readEvidencePredicate as u, manifestsByIndex as v, init_images as y };