import { i as messageOf, r as UndecidedError, t as InvalidError } from "../errors/index.js";
import { n as isComplete } from "../findings/report.js";
import { _ as string, c as boolean, g as strictObject, h as record, l as discriminatedUnion, n as datetime, o as array, p as number, r as _enum, u as literal } from "../../npm/zod.js";
import { n as readReport } from "../sarif/index.js";
import { mkdir, readFile, readdir, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createHash } from "node:crypto";

// shared/evidence/digest.ts
/** `sha256:<hex>` of the bytes. */
function sha256(bytes) {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
/** Digest of a value: JSON with sorted keys, so that equal values have equal digests. */
function digestOf(value) {
	return sha256(canonicalJson(value));
}
function canonicalJson(value) {
	return JSON.stringify(value, (_key, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => a < b ? -1 : 1)) : inner);
}

// shared/evidence/record.ts
/** Layout of the record; a reader refuses any other. */
const evidenceSchema = 1;
const digest = string().regex(/^sha256:[0-9a-f]{64}$/u, "expected sha256:<64 hex digits>");
const subject = discriminatedUnion("kind", [strictObject({
	kind: literal("image"),
	name: string().min(1),
	digest,
	platform: string().min(1)
}), strictObject({
	kind: literal("source"),
	path: string().min(1),
	commit: string().exactOptional()
})]);
/** Which run made the record. Records of another run count only as signed attestations. */
const runIdentity = strictObject({
	/** `github`, `terminal` … */
	host: string().min(1),
	/** Run, attempt and job, as the CI system numbers them; absent on a terminal. */
	runId: string().optional(),
	runAttempt: string().optional(),
	job: string().optional(),
	repository: string().optional(),
	commit: string().optional()
});
const evidenceFile = strictObject({
	role: _enum([
		"sarif",
		"sbom",
		"verdict"
	]),
	/** File name beside the record; no folders. */
	name: string().regex(/^[\w.@-]+$/u, "expected a bare file name"),
	mediaType: string().min(1),
	sha256: digest,
	/** Bytes. */
	size: number().int().nonnegative()
});
/** What one run of one action says it did, bound to the subject's digest. */
const evidenceRecord = strictObject({
	schema: literal(1),
	action: string().min(1),
	engine: strictObject({
		name: literal("seaworthy"),
		version: string().min(1)
	}),
	subject,
	run: runIdentity,
	/** RFC 3339, UTC. */
	createdAt: datetime(),
	/** Digest of the effective inputs, so that two runs can be compared. */
	configuration: digest,
	advisories: strictObject({
		/** Where they came from, without credentials. */
		source: string(),
		digest,
		/** Newest change among them, RFC 3339. */
		modified: datetime({ offset: true }).optional(),
		records: number().int().nonnegative()
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
	files: array(evidenceFile).min(1)
});

// shared/evidence/read.ts
const suffix = ".evidence.json";
const maxRecordBytes = 4194304;
const maxFileBytes = 268435456;
/**
* Reads every `*.evidence.json` of a folder and verifies each against its files: sizes, SHA-256, and that the SARIF
* inside speaks of the same action, subject and coverage. Nothing is left out silently: what cannot be used is a problem.
* Throws `UndecidedError` (`EVIDENCE_NO_FOLDER`) when the folder cannot be listed.
*/
async function readEvidenceFolder(directory) {
	const names = (await list(directory)).filter((name) => name.endsWith(suffix)).toSorted();
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
/** True when the record was made by this very run: host, run, attempt and job are the same. */
function isFromRun(record, run) {
	const { host, runId, runAttempt, job, repository } = record.run;
	return host === run.host && runId === run.runId && runAttempt === run.runAttempt && job === run.job && repository === run.repository;
}
async function list(directory) {
	try {
		return await readdir(directory);
	} catch (error) {
		throw new UndecidedError("EVIDENCE_NO_FOLDER", `cannot be listed (${messageOf(error)})`, {
			place: { what: directory },
			advice: "Name the folder that the earlier steps wrote with `out-dir`",
			cause: error
		});
	}
}
async function readEvidence(directory, name) {
	const file = join(directory, name);
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
	const parsed = parseRecord(text);
	if (typeof parsed === "string") return {
		file,
		code: "malformed",
		message: parsed
	};
	return verifyFiles(directory, file, parsed);
}
function parseRecord(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return `it is not JSON, or cut off: ${messageOf(error)}`;
	}
	const parsed = evidenceRecord.safeParse(value);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	return `${issue?.path.join(".") || "the record"}: ${issue?.message ?? "has another shape"}`;
}
async function verifyFiles(directory, file, record) {
	let report;
	for (const entry of record.files) {
		let text;
		try {
			text = await readBounded(join(directory, entry.name), maxFileBytes);
		} catch (error) {
			return {
				file,
				code: "missing-file",
				message: `${entry.name}: ${messageOf(error)}`
			};
		}
		const actual = sha256(text);
		if (actual !== entry.sha256) return {
			file,
			code: "changed-file",
			message: `${entry.name} has ${actual}, the record says ${entry.sha256}`
		};
		if (entry.role !== "sarif") continue;
		try {
			report = readReport(text, entry.name);
		} catch (error) {
			return {
				file,
				code: "inconsistent",
				message: messageOf(error)
			};
		}
		const message = disagreement(record, report);
		if (message !== void 0) return {
			file,
			code: "inconsistent",
			message
		};
	}
	return {
		file,
		record,
		...report === void 0 ? {} : { report }
	};
}
function disagreement(record, report) {
	if (report.action !== record.action) return `the SARIF is of ${report.action}, the record of ${record.action}`;
	if (digestOf(report.subject) !== digestOf(record.subject)) return "the SARIF speaks of another subject than the record";
	if (digestOf(report.coverage) !== digestOf(record.coverage)) return "the SARIF and the record differ in what was looked at";
	if (isComplete(record.coverage) === record.complete) return void 0;
	return "the record's word on completeness contradicts its own coverage";
}
async function readBounded(file, limit) {
	const { size } = await stat(file);
	if (size > limit) throw new UndecidedError("EVIDENCE_TOO_LARGE", `has ${size} bytes, more than ${limit}`, { place: { what: file } });
	return readFile(file, "utf8");
}

// shared/evidence/write.ts
/**
* Writes the payloads and then the record that binds them, each under its final name only when it is whole:
* a run that dies half-way leaves no record that speaks for it.
*/
async function writeEvidence(directory, name, facts, payloads) {
	await mkdir(directory, { recursive: true });
	const files = [];
	for (const payload of payloads) files.push(await writeWhole(directory, payload.name, payload.text));
	const record = evidenceRecord.parse({
		schema: 1,
		...facts,
		files: payloads.map(({ role, name: file, mediaType, text }) => ({
			role,
			name: file,
			mediaType,
			sha256: sha256(text),
			size: Buffer.byteLength(text)
		}))
	});
	return {
		record: await writeWhole(directory, `${name}.evidence.json`, `${JSON.stringify(record, void 0, 2)}\n`),
		files
	};
}
async function writeWhole(directory, name, text) {
	const path = join(directory, name);
	const draft = `${path}.${process.pid}.tmp`;
	await writeFile(draft, text);
	await rename(draft, path);
	return path;
}
/** Name of a subject's files without ending: unique per action, image and platform, safe as a file name everywhere. */
function evidenceName(action, subject) {
	if (subject.kind === "source") return subject.path === "." ? action : `${action}.${slug(subject.path)}`;
	return `${action}.${slug(subject.name)}.${slug(subject.platform)}`;
}
function slug(text) {
	return text.replace(/[^\w.-]+/gu, "-").replace(/^[-.]+|[-.]+$/gu, "").slice(-80) || "root";
}

// shared/config/resolve.ts
/**
* Values of all inputs: what the call gives, else the configuration file, else the default.
* Throws `InvalidError` for a value that an input does not allow, naming where it was given.
*/
function resolveInputs(specs, given, section) {
	const values = Object.entries(specs).map(([name, spec]) => {
		const raw = given(name) ?? section.inputs[name];
		return [name, raw === void 0 ? spec.default : spec.parse(raw, name)];
	});
	return Object.fromEntries(values);
}
/** The value, or an `InvalidError` that says how to give it; an empty text or list counts as not given. */
function required(value, name, example) {
	if (value !== void 0 && value.length > 0) return value;
	throw new InvalidError("INPUT_MISSING", `${name} is not given`, { advice: `Give it, for example ${example}` });
}

export { isFromRun as a, writeEvidence as i, resolveInputs as n, readEvidenceFolder as o, evidenceName as r, digestOf as s, required as t };