import { i as writeEvidence, r as evidenceName, s as digestOf } from "../config/resolve.js";
import { n as isComplete } from "../findings/report.js";
import { a as toSarif, i as serialiseSarif, t as prepareForUpload } from "../sarif/index.js";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

// shared/sarif/line-hash.ts
const windowSize = 100;
const multiplier = 37n;
const modulus64 = (1n << 64n) - 1n;
const endOfFile = 65535;
/**
* `primaryLocationLineHash` of every line, as github/codeql-action computes it when a SARIF file has none:
* a rolling hash over the next 100 characters, blanks left out, with a count for repeats.
* Index 0 is line 1.
*/
function lineHashes(text) {
	const firstMod = power(multiplier, BigInt(windowSize));
	const window = new Array(windowSize).fill(0n);
	const lineAt = new Array(windowSize).fill(-1);
	const counts = /* @__PURE__ */ new Map();
	const hashes = [];
	let hash = 0n;
	let index = 0;
	let line = -1;
	let lineStart = true;
	let previousCarriageReturn = false;
	function emit() {
		const at = lineAt[index];
		if (at === void 0 || at === -1) return;
		const hex = hash.toString(16);
		const nth = (counts.get(hex) ?? 0) + 1;
		counts.set(hex, nth);
		hashes[at] = `${hex}:${nth}`;
		lineAt[index] = -1;
	}
	function push(code) {
		const oldest = window[index] ?? 0n;
		window[index] = BigInt(code);
		hash = multiplier * hash + BigInt(code) - firstMod * oldest & modulus64;
		index = (index + 1) % windowSize;
	}
	function take(code) {
		const character = String.fromCharCode(code);
		if (character === " " || character === "	" || character === "\n" && previousCarriageReturn) {
			previousCarriageReturn = false;
			return;
		}
		previousCarriageReturn = character === "\r";
		emit();
		if (lineStart) {
			lineStart = false;
			line += 1;
			lineAt[index] = line;
		}
		const isBreak = character === "\n" || character === "\r";
		if (isBreak) lineStart = true;
		push(isBreak ? 10 : code);
	}
	for (let position = 0; position < text.length; position += 1) take(text.charCodeAt(position));
	take(endOfFile);
	for (let rest = 0; rest < windowSize; rest += 1) {
		emit();
		push(0);
	}
	return hashes;
}
function power(base, exponent) {
	let result = 1n;
	for (let step = 0n; step < exponent; step += 1n) result = result * base & modulus64;
	return result;
}

// shared/action/line-hashes.ts
/** Hashes of the lines that the report's findings stand on, read from the checkout; unreadable files have none. */
async function readLineHashes(root, report) {
	const files = new Set(report.findings.flatMap((finding) => finding.locations.slice(0, 1).map((location) => location.file)));
	const hashes = /* @__PURE__ */ new Map();
	for (const file of files) {
		const text = await readFile(join(root, file), "utf8").catch(() => void 0);
		if (text !== void 0) hashes.set(file, lineHashes(text));
	}
	return (file, line) => hashes.get(file)?.[line - 1];
}

// shared/action/deliver.ts
/** Writes SARIF, its copy for upload, the other documents and the evidence record of each examined subject. */
async function deliver(directory, examined, context) {
	const all = {
		sarif: [],
		upload: [],
		evidence: [],
		documents: [],
		cuts: []
	};
	const absolute = resolve(context.host.root, directory);
	for (const item of examined) {
		const name = evidenceName(item.report.action, item.report.subject);
		const log = toSarif(item.report, {
			version: context.version,
			lineHash: await readLineHashes(context.host.root, item.report)
		});
		const sarif = item.sarif === false ? [] : [{
			role: "sarif",
			name: `${name}.sarif`,
			mediaType: "application/sarif+json",
			text: serialiseSarif(log)
		}];
		const written = await writeEvidence(absolute, name, factsOf(item, context), [...sarif, ...item.payloads ?? []]);
		all.evidence.push(join(directory, `${name}.evidence.json`));
		for (const { role, name: file } of [...sarif, ...item.payloads ?? []]) (role === "sarif" ? all.sarif : all.documents).push(join(directory, file));
		if (sarif.length === 0 || written.files.length === 0) continue;
		const copy = prepareForUpload(log, { fallbackFile: fallbackFile(item.report) });
		await mkdir(join(absolute, "upload"), { recursive: true });
		await writeFile(join(absolute, "upload", `${name}.sarif`), serialiseSarif(copy.log));
		all.upload.push(join(directory, "upload", `${name}.sarif`));
		all.cuts.push(...copy.cuts);
	}
	return all;
}
function factsOf({ report, advisories }, context) {
	return {
		action: report.action,
		engine: {
			name: "seaworthy",
			version: context.version
		},
		subject: report.subject,
		run: context.host.run,
		createdAt: context.now.toISOString(),
		configuration: digestOf({
			inputs: withoutPlaces(context.inputs),
			settings: context.settings
		}),
		...advisories === void 0 ? {} : { advisories },
		coverage: {
			examined: report.coverage.examined,
			gaps: [...report.coverage.gaps]
		},
		complete: isComplete(report.coverage)
	};
}
/** Where results go does not change what they are. */
function withoutPlaces(inputs) {
	const { "out-dir": _folder, output: _file, format: _format, ...rest } = inputs;
	return rest;
}
function fallbackFile(report) {
	return report.findings.find((finding) => finding.locations.length > 0)?.locations[0]?.file ?? "Dockerfile";
}

export { deliver as t };