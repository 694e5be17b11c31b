import { n as __esmMin } from "../../rolldown-runtime.js";
import { $ as identityOf, $t as init_base_image, Bt as packagesOf, Ci as init_errors, Ct as isComplete, Fr as count, Ir as init_plain, Jt as init_baseline$1, Kt as Baseline, Qt as collapseBase, Rr as plain, Rt as init_finding, S as toReportedRule, St as init_report, V as init_references, Xt as shortPrint, Yt as isFingerprint, Zt as baseImageRuleId, b as defineRule, bi as InvalidError, et as init_identity, ft as vendorStates, l as init_rules, lt as init_findings, nn as init_severity, on as severities, or as init_text, ut as init_vendor_state, wi as messageOf, x as init_define, zr as truncate } from "../core.js";
import { E as unknown, S as string, T as union, b as record, d as discriminatedUnion, f as init_schemas, g as looseObject, h as literal, i as _enum, l as boolean, s as array, v as number, w as tuple } from "../../npm/zod/classic.js";

// shared/sarif/baseline.ts
/**
* Reads the runs of a SARIF log from Seaworthy, complete or as code scanning returns it. A result without our fingerprint
* counts by the hash of its line.
* @param source name of the log in messages.
* @throws ZodError if it is not a SARIF log.
*/
function readBaselineRuns(value, source, from) {
	return log.parse(value).runs.map(({ automationDetails, results = [] }) => ({
		category: automationDetails?.id ?? "",
		baseline: baselineOf(results.filter(({ suppressions }) => (suppressions ?? []).length === 0), source, from)
	}));
}
function baselineOf(results, source, from) {
	const findings = [];
	const hashed = [];
	const blind = /* @__PURE__ */ new Set();
	const members = [];
	for (const result of results) {
		const { ruleId = "", partialFingerprints = {} } = result;
		const message = result.message?.text ?? "";
		const { [ownKey]: own, [lineKey]: lineHash, [membersKey]: summarized } = partialFingerprints;
		const fingerprint = own ?? (lineHash !== void 0 && isFingerprint(lineHash) ? lineHash : void 0);
		const file = fileOf(result);
		if (fingerprint !== void 0) findings.push({
			fingerprint,
			ruleId,
			message
		});
		else if (lineHash !== void 0 && file !== void 0) hashed.push({
			ruleId,
			file,
			lineHash,
			message
		});
		else blind.add(ruleId);
		const { prints, isComplete } = membersIn(summarized);
		members.push(...prints);
		if (ruleId === "SW-IM-base-image" && !isComplete) blind.add(ruleId);
	}
	if (results.length > 0 && findings.length + hashed.length === 0) return { missing: `${source} has no fingerprints that can be compared` };
	return new Baseline(source, findings, members, from, {
		hashed,
		blind
	});
}
/** Reads the summarized findings of a result. Earlier versions did not write their number. */
function membersIn(text) {
	if (text === void 0) return {
		prints: [],
		isComplete: false
	};
	const parts = text.split(",");
	const prints = parts.filter((part) => !part.startsWith(totalPrefix));
	const total = parts.at(-1)?.startsWith("total=") === true ? Number(parts.at(-1)?.slice(6)) : NaN;
	return {
		prints,
		isComplete: prints.length === total
	};
}
function fileOf({ locations }) {
	const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri;
	try {
		return uri === void 0 ? void 0 : decodeURIComponent(uri);
	} catch {
		return;
	}
}
var membersKey, totalPrefix, ownKey, lineKey, place, log;
function init_baseline() {
	return (init_baseline = __esmMin((() => {
		init_schemas();
		init_findings();
		membersKey = "seaworthy/base/v1";
		totalPrefix = "total=";
		ownKey = "seaworthy/v1";
		lineKey = "primaryLocationLineHash";
		place = looseObject({ physicalLocation: looseObject({ artifactLocation: looseObject({ uri: string().optional() }).optional() }).optional() });
		log = looseObject({ runs: array(looseObject({
			automationDetails: looseObject({ id: string().optional() }).optional(),
			results: array(looseObject({
				ruleId: string().optional(),
				message: looseObject({ text: string().optional() }).optional(),
				locations: array(place).nullish(),
				partialFingerprints: record(string(), string()).optional(),
				suppressions: array(unknown()).nullish()
			})).optional()
		})) });
	})))();
}

// shared/sarif/line-hash.ts
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
var windowSize, multiplier, modulus64, endOfFile;
function init_line_hash() {
	return (init_line_hash = __esmMin((() => {
		windowSize = 100;
		multiplier = 37n;
		modulus64 = (1n << 64n) - 1n;
		endOfFile = 65535;
	})))();
}

// shared/sarif/descriptor.ts
/** Maps a severity to a SARIF level: critical and high to error, medium to warning, others to note. */
function levelOf(severity) {
	if (severity === "critical" || severity === "high") return "error";
	return severity === "medium" ? "warning" : "note";
}
/** Converts a rule to a SARIF `reportingDescriptor` with the properties that GitHub code scanning reads. */
function toDescriptor(rule) {
	return {
		id: rule.id,
		name: rule.name,
		shortDescription: { text: truncate(rule.summary, descriptionLimit) },
		fullDescription: { text: truncate(rule.description, descriptionLimit) },
		help: {
			text: rule.help.text,
			markdown: rule.help.markdown
		},
		...rule.helpUri === void 0 ? {} : { helpUri: rule.helpUri },
		defaultConfiguration: { level: levelOf(rule.severity) },
		properties: {
			tags: [...rule.tags],
			precision: rule.precision ?? "high",
			"problem.severity": problemSeverity[rule.severity],
			...rule.tags.includes("security") ? { "security-severity": securitySeverity(rule) } : {},
			seaworthy: { rule }
		}
	};
}
function securitySeverity(rule) {
	const score = rule.securityScore;
	return score !== void 0 && score > 0 && score <= 10 ? score.toFixed(1) : scoreOf[rule.severity];
}
var descriptionLimit, scoreOf, problemSeverity;
function init_descriptor() {
	return (init_descriptor = __esmMin((() => {
		init_text();
		descriptionLimit = 1024;
		scoreOf = {
			critical: "9.5",
			high: "8.0",
			medium: "5.5",
			low: "2.0",
			info: "0.1"
		};
		problemSeverity = {
			critical: "error",
			high: "error",
			medium: "warning",
			low: "recommendation",
			info: "recommendation"
		};
	})))();
}

// shared/sarif/result.ts
/** Converts a finding to a SARIF result. `properties.seaworthy.finding` contains the complete finding. */
function toResult(finding, ruleIndex, lineHash) {
	const { context: _internal, ...own } = finding;
	const [first, ...related] = [...finding.locations.map(fileLocation), ...(finding.imageLocations ?? []).map(imageLocation)];
	return {
		ruleId: finding.ruleId,
		ruleIndex,
		level: levelOf(finding.severity),
		message: { text: finding.message },
		locations: first === void 0 ? [] : [withLogical(first, finding)],
		...related.length === 0 ? {} : { relatedLocations: related.map((location, id) => ({
			...location,
			id
		})) },
		partialFingerprints: {
			primaryLocationLineHash: lineHash,
			"seaworthy/v1": finding.fingerprint
		},
		...finding.baselineState === void 0 ? {} : { baselineState: finding.baselineState },
		...fixesOf(finding),
		...finding.suppression === void 0 ? {} : { suppressions: [toSuppression(finding.suppression)] },
		properties: { seaworthy: { finding: own } }
	};
}
function withLogical(location, finding) {
	const packages = packagesOf(finding);
	if (packages.length === 0) return location;
	return {
		...location,
		logicalLocations: packages.map(({ name, version, purl }) => {
			return {
				name,
				fullyQualifiedName: purl,
				decoratedName: `${name} ${version}`,
				kind: "package"
			};
		})
	};
}
function fileLocation(location) {
	return {
		physicalLocation: {
			artifactLocation: { uri: toUri(location.file) },
			region: toRegion(location.region)
		},
		...location.message === void 0 ? {} : { message: { text: location.message } }
	};
}
function imageLocation(location) {
	return {
		physicalLocation: {
			artifactLocation: {
				uri: toUri(location.path),
				uriBaseId: imageRoot
			},
			region: toRegion(location.region ?? { startLine: 1 })
		},
		message: { text: `in layer ${location.layerIndex} (${location.diffId})` }
	};
}
function toRegion(region) {
	return { ...region };
}
/** Converts a path to a relative URI reference: percent-encoded segments without a leading slash. */
function toUri(path) {
	return path.replace(/^\/+/u, "").split("/").map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
}
function fixesOf(finding) {
	const fixes = finding.fixes.flatMap((fix) => fix.kind === "edit" ? [{
		description: { text: textOf(fix) },
		artifactChanges: changesOf(fix.edits)
	}] : []);
	return fixes.length === 0 ? {} : { fixes };
}
function textOf({ description, changes, safety }) {
	if (changes === void 0) return description;
	return `${description} (${safety === "unsafe" ? "unsafe" : "changes the result"}: ${changes})`;
}
function changesOf(edits) {
	return [...Map.groupBy(edits, (edit) => edit.file)].map(([file, group]) => ({
		artifactLocation: { uri: toUri(file) },
		replacements: group.map(({ region, text }) => ({
			deletedRegion: toRegion(region),
			insertedContent: { text }
		}))
	}));
}
function toSuppression(suppression) {
	return {
		kind: suppression.kind === "inline" ? "inSource" : "external",
		status: "accepted",
		justification: suppression.reason ?? `suppressed by ${suppression.source}`
	};
}
var imageRoot;
function init_result() {
	return (init_result = __esmMin((() => {
		init_findings();
		init_descriptor();
		imageRoot = "IMAGE_ROOT";
	})))();
}

// shared/sarif/taxonomies.ts
/** Converts a standard to a taxonomy (SARIF 2.1.0, 3.14.8) with a taxon for each control. */
function toTaxonomy({ name, version, uri, controls }) {
	return {
		name,
		version,
		informationUri: uri,
		isComprehensive: false,
		taxa: controls.map(({ id, title }) => ({
			id,
			shortDescription: { text: title }
		}))
	};
}
/** Creates a reference to a standard of a run. */
function taxonomyReference({ name }, index) {
	return {
		name,
		index
	};
}
/** Lists the controls that a rule checks (SARIF 2.1.0, 3.49.15, `relationships`). */
function relationshipsOf({ id }, standards) {
	return taxaOf([id], standards).map((target) => ({
		target,
		kinds: ["relevant"]
	}));
}
/** Lists the controls that a finding violates (SARIF 2.1.0, 3.27.8, `taxa`). */
function taxaOfFinding({ ruleId, aliases }, standards) {
	return taxaOf([ruleId, ...aliases], standards);
}
function taxaOf(ids, standards) {
	return standards.flatMap((standard, index) => {
		const toolComponent = taxonomyReference(standard, index);
		return standard.controls.flatMap((control, at) => control.rules.some((rule) => ids.includes(rule)) ? [{
			id: control.id,
			index: at,
			toolComponent
		}] : []);
	});
}
function init_taxonomies() {
	return (init_taxonomies = __esmMin((() => {})))();
}

// shared/sarif/write.ts
/** A report as SARIF 2.1.0 with every finding, suppressed ones too. `readReport` gives back the same report. */
function toSarif(report, options) {
	return {
		$schema: schemaUri,
		version: "2.1.0",
		runs: [toRun(report, options)]
	};
}
/** SARIF as text: two-space JSON with a final line feed; equal reports give equal bytes. */
function serializeSarif(log) {
	return `${JSON.stringify(log, void 0, 2)}\n`;
}
function toRun(report, options) {
	const rules = rulesInUse(report);
	const { standards = [] } = report;
	const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
	const hashOf = lineHasher(report.findings, options.lineHash);
	return {
		tool: { driver: {
			name: toolName,
			fullName: `seaworthy ${report.action}`,
			version: options.version,
			semanticVersion: options.version,
			rules: rules.map((rule) => related(toDescriptor(rule), relationshipsOf(rule, standards))),
			...standards.length === 0 ? {} : { supportedTaxonomies: standards.map(taxonomyReference) }
		} },
		...standards.length === 0 ? {} : { taxonomies: standards.map(toTaxonomy) },
		automationDetails: { id: identityOf(report.action, report.subject).category },
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: { [imageRoot]: { description: { text: "The root directory of the image's file system." } } },
		invocations: [{
			executionSuccessful: isComplete(report.coverage),
			toolExecutionNotifications: report.coverage.gaps.map(toNotification)
		}],
		results: report.findings.map((finding) => {
			const taxa = taxaOfFinding(finding, standards);
			const result = toResult(finding, indexOf.get(finding.ruleId) ?? -1, hashOf(finding));
			return taxa.length === 0 ? result : {
				...result,
				taxa
			};
		}),
		properties: { seaworthy: {
			action: report.action,
			subject: report.subject,
			coverage: report.coverage,
			...report.comparison === void 0 ? {} : { comparison: report.comparison },
			...report.standards === void 0 ? {} : { standards: report.standards }
		} }
	};
}
function related(descriptor, relationships) {
	return relationships.length === 0 ? descriptor : {
		...descriptor,
		relationships
	};
}
/** Every rule of the report, and a bare one for a finding whose rule the engine did not list. */
function rulesInUse(report) {
	const known = new Set(report.rules.map((rule) => rule.id));
	const bare = /* @__PURE__ */ new Map();
	for (const { ruleId, severity } of report.findings) {
		if (known.has(ruleId) || bare.has(ruleId)) continue;
		bare.set(ruleId, {
			id: ruleId,
			name: ruleId,
			severity,
			summary: ruleId,
			description: ruleId,
			help: {
				text: ruleId,
				markdown: ruleId
			},
			tags: []
		});
	}
	return [...report.rules, ...bare.values()];
}
/**
* GitHub tells alerts of one rule apart by this value alone. The hash of the line survives moves; where two findings
* of one rule share a line, or no file is known, the finding's own fingerprint takes its place.
*/
function lineHasher(findings, lineHash) {
	const keyOf = (finding) => {
		const [first] = finding.locations;
		return first === void 0 || finding.subject.kind === "image" ? void 0 : `${finding.ruleId}\0${first.file}\0${first.region.startLine}`;
	};
	const shared = Map.groupBy(findings, keyOf);
	return (finding) => {
		const key = keyOf(finding);
		const [first] = finding.locations;
		return (key !== void 0 && shared.get(key)?.length === 1 && first !== void 0 ? lineHash?.(first.file, first.region.startLine) : void 0) ?? finding.fingerprint;
	};
}
function toNotification(gap) {
	return {
		level: gap.weight === "partial" ? "error" : "note",
		message: { text: `${gap.what}: ${gap.why}` }
	};
}
var schemaUri, toolName;
function init_write() {
	return (init_write = __esmMin((() => {
		init_findings();
		init_references();
		init_descriptor();
		init_result();
		/* @__PURE__ */ init_taxonomies();
		schemaUri = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
		toolName = "seaworthy";
	})))();
}

// shared/sarif/own-schema.ts
var severity, line, region, subject, texts, edits, change, fix, affectedPackage, finding, rule, comparison, standard, ownLog;
function init_own_schema() {
	return (init_own_schema = __esmMin((() => {
		init_schemas();
		init_findings();
		init_write();
		severity = _enum(severities);
		line = number().int().positive();
		region = looseObject({
			startLine: line,
			startColumn: line.optional(),
			endLine: line.optional(),
			endColumn: line.optional()
		});
		subject = discriminatedUnion("kind", [looseObject({
			kind: literal("image"),
			name: string(),
			digest: string(),
			platform: string()
		}), looseObject({
			kind: literal("source"),
			path: string(),
			commit: string().optional()
		})]);
		texts = array(string());
		edits = array(looseObject({
			file: string(),
			region: looseObject({
				startLine: line,
				startColumn: line,
				endLine: line,
				endColumn: line
			}),
			text: string()
		}));
		change = looseObject({
			kind: _enum([
				"edit",
				"update",
				"override"
			]),
			through: looseObject({
				name: string(),
				version: string().exactOptional(),
				toVersion: string().exactOptional()
			}).exactOptional(),
			edits,
			lockfile: looseObject({
				path: string(),
				command: texts
			}).exactOptional()
		});
		fix = discriminatedUnion("kind", [
			looseObject({
				kind: literal("edit"),
				description: string(),
				edits,
				safety: _enum(["behavior-changing", "unsafe"]).exactOptional(),
				changes: string().exactOptional()
			}),
			looseObject({
				kind: literal("upgrade"),
				description: string(),
				packageName: string(),
				toVersion: string(),
				change: change.exactOptional(),
				otherChanges: array(change).exactOptional()
			}),
			looseObject({
				kind: literal("base"),
				description: string(),
				reference: string(),
				from: string().exactOptional(),
				edits: edits.exactOptional()
			})
		]);
		affectedPackage = looseObject({
			name: string(),
			version: string(),
			purl: string(),
			path: string(),
			sourceName: string().optional(),
			sourceVersion: string().optional()
		});
		finding = looseObject({
			ruleId: string(),
			severity,
			message: string(),
			fingerprint: string(),
			subject,
			locations: array(looseObject({
				file: string(),
				region,
				message: string().optional()
			})),
			imageLocations: array(looseObject({
				path: string(),
				diffId: string(),
				layerIndex: number().int(),
				region: region.optional()
			})).optional(),
			aliases: texts,
			fixes: array(fix),
			remedy: string().exactOptional(),
			package: affectedPackage.optional(),
			packages: array(affectedPackage).exactOptional(),
			advisory: looseObject({
				id: string(),
				ecosystem: string(),
				severity: _enum([...severities, "unknown"]),
				ratedBy: looseObject({
					kind: _enum([
						"vendor",
						"cvss",
						"word",
						"ssvc",
						"malicious"
					]),
					advisory: string(),
					basis: string().exactOptional()
				}).exactOptional(),
				disagreements: texts.exactOptional(),
				score: number().optional(),
				fixState: _enum([
					"fixed",
					"not-fixed",
					"wont-fix",
					"needs-subscription",
					"end-of-life",
					"unknown"
				]),
				fixedVersion: string().optional(),
				state: _enum(vendorStates).exactOptional(),
				published: string().optional(),
				modified: string().optional(),
				references: texts,
				exploitedSince: string().optional(),
				epss: number().optional(),
				because: string(),
				confidence: _enum([
					"upstream",
					"cpe",
					"derived"
				]).exactOptional()
			}).optional(),
			suppression: looseObject({
				kind: _enum([
					"inline",
					"configuration",
					"waiver",
					"vex"
				]),
				source: string(),
				files: texts.exactOptional(),
				reason: string().optional(),
				owner: string().optional(),
				until: string().optional()
			}).optional(),
			baselineState: _enum(["new", "unchanged"]).optional(),
			inBase: boolean().optional(),
			levels: record(string(), string()).optional()
		});
		rule = looseObject({
			id: string(),
			name: string(),
			severity,
			summary: string(),
			description: string(),
			help: looseObject({
				text: string(),
				markdown: string()
			}),
			tags: texts
		});
		comparison = union([looseObject({ missing: string() }), looseObject({
			source: string(),
			from: _enum([
				"branch",
				"commit",
				"file",
				"image"
			]).exactOptional(),
			fixed: array(looseObject({
				fingerprint: string(),
				ruleId: string(),
				message: string()
			})),
			unknown: looseObject({
				count: number().int().nonnegative(),
				why: string()
			}).exactOptional()
		})]);
		standard = looseObject({
			id: string(),
			name: string(),
			version: string(),
			uri: string(),
			controls: array(looseObject({
				id: string(),
				title: string(),
				rules: texts
			}))
		});
		ownLog = looseObject({
			version: literal("2.1.0"),
			runs: array(looseObject({
				tool: looseObject({ driver: looseObject({
					name: literal(toolName),
					rules: array(looseObject({ properties: looseObject({ seaworthy: looseObject({ rule }) }) }))
				}) }),
				invocations: tuple([looseObject({ executionSuccessful: boolean() })]),
				results: array(looseObject({
					ruleId: string(),
					message: looseObject({ text: string() }),
					properties: looseObject({ seaworthy: looseObject({ finding }) })
				})),
				properties: looseObject({ seaworthy: looseObject({
					action: string(),
					subject,
					coverage: looseObject({
						examined: record(string(), number()),
						gaps: array(looseObject({
							what: string(),
							why: string(),
							weight: _enum(["partial", "note"])
						}))
					}),
					comparison: comparison.optional(),
					standards: array(standard).optional()
				}) })
			})).length(1)
		});
	})))();
}

// shared/sarif/read.ts
/**
* Reads a report that `toSarif` wrote.
* @param file name of the file in errors.
* @throws InvalidError `SARIF_UNREADABLE` if it is not SARIF from Seaworthy, `SARIF_INCONSISTENT` if standard fields
* contradict Seaworthy's own.
*/
function readReport(text, file) {
	const parsed = ownLog.safeParse(parseJson(text, file));
	if (!parsed.success) throw unreadable(file, describe(parsed.error));
	const [run] = parsed.data.runs;
	if (run === void 0) throw unreadable(file, "it has no runs");
	const { action, subject, coverage, comparison, standards } = run.properties.seaworthy;
	for (const [index, result] of run.results.entries()) {
		const { finding } = result.properties.seaworthy;
		if (result.ruleId === finding.ruleId && result.message.text === finding.message) continue;
		throw new InvalidError("SARIF_INCONSISTENT", `result ${index} was edited: its rule or message differs from the finding it contains`, {
			place: { what: file },
			advice: "Run the scan again. Do not edit evidence"
		});
	}
	return {
		action,
		subject,
		coverage,
		rules: run.tool.driver.rules.map((rule) => rule.properties.seaworthy.rule),
		findings: run.results.map((result) => result.properties.seaworthy.finding),
		...comparison === void 0 ? {} : { comparison },
		...standards === void 0 ? {} : { standards }
	};
}
function parseJson(text, file) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw unreadable(file, messageOf(error), error);
	}
}
function describe(error) {
	const [issue] = error.issues;
	return issue === void 0 ? "it is invalid" : `${issue.path.join(".") || "the root"}: ${issue.message}`;
}
function unreadable(file, reason, cause) {
	return new InvalidError("SARIF_UNREADABLE", `is not a SARIF file from Seaworthy, or is truncated (${reason})`, {
		place: { what: file },
		advice: "Run the step that writes it again",
		cause
	});
}
function init_read() {
	return (init_read = __esmMin((() => {
		init_errors();
		init_own_schema();
	})))();
}

// shared/sarif/collapse.ts
/** Replaces the findings of each base image in a run by one result (`collapseBase`). */
function collapseRun(run) {
	const results = run.results ?? [];
	const findings = results.flatMap((result) => findingOf(result) ?? []);
	if (!findings.some(({ inBase }) => inBase === true)) return run;
	const known = new Map(results.map((result) => [findingOf(result), result]));
	const rules = run.tool.driver.rules ?? [];
	const collapsed = collapseBase(findings);
	const [joined] = collapsed.filter((finding) => !known.has(finding));
	if (joined === void 0) return run;
	return {
		...run,
		tool: {
			...run.tool,
			driver: {
				...run.tool.driver,
				rules: [...rules, toDescriptor(baseImageRule(joined.severity))]
			}
		},
		results: collapsed.map((finding) => known.get(finding) ?? joinedResult(finding, rules.length, findings))
	};
}
/** Defines the rule of the finding that summarizes a base image, with the worst severity of the summarized findings. */
function baseImageRule(severity) {
	const rule = defineRule({
		id: baseImageRuleId,
		name: "BaseImageFindings",
		severity,
		summary: "The base image has findings.",
		why: "These findings are in layers of the base image. Only FROM causes them, and a newer base image can fix them together.",
		advice: "Rebuild on the newest image of the same tag, or set FROM to a newer tag or digest, and scan again. If no newer base image helps, upgrade the packages in a RUN instruction or use a smaller base image. The report lists every finding.",
		tags: ["vulnerability", "base-image"],
		precision: "high"
	}, {
		tags: ["security"],
		help: "advice"
	});
	return toReportedRule(rule);
}
/** Adds short fingerprints of the summarized findings, so that later runs can detect new ones. */
function joinedResult(finding, ruleIndex, all) {
	const members = all.filter(({ inBase, suppression, locations: [first] }) => inBase === true && suppression === void 0 && first?.file === finding.locations[0]?.file && first?.region.startLine === finding.locations[0]?.region.startLine);
	const result = toResult(finding, ruleIndex, finding.fingerprint);
	const prints = [...members.slice(0, maxMembers).map(({ fingerprint }) => shortPrint(fingerprint)), `${totalPrefix}${members.length}`];
	return {
		...result,
		partialFingerprints: {
			...result.partialFingerprints,
			[membersKey]: prints.join(",")
		}
	};
}
/** Returns the finding that `toResult` stored in a result. */
function findingOf(result) {
	return (result.properties?.["seaworthy"])?.finding;
}
var maxMembers;
function init_collapse() {
	return (init_collapse = __esmMin((() => {
		init_findings();
		init_rules();
		init_baseline();
		init_descriptor();
		init_result();
		maxMembers = 2e3;
	})))();
}

// shared/sarif/upload.ts
/**
* Creates the copy for GitHub code scanning, within its limits: repository locations only, without suppressed results
* (GitHub ignores `suppressions`) and private properties, and with one result for each base image. Omits the least
* important results first.
*/
function prepareForUpload(log, options) {
	const cuts = [];
	const runs = log.runs.map((run) => uploadRun(collapseRun(run), options, {
		...uploadLimits,
		...options.limits
	}, cuts));
	return {
		log: {
			...log,
			runs
		},
		cuts
	};
}
function uploadRun(run, options, limits, cuts) {
	const all = run.results ?? [];
	const active = all.filter((result) => (result.suppressions ?? []).length === 0);
	if (active.length < all.length) cuts.push(`${count(all.length - active.length, "suppressed finding")} not uploaded`);
	const ranked = active.toSorted((a, b) => rank(a) - rank(b));
	const kept = ranked.slice(0, limits.results);
	if (kept.length < ranked.length) cuts.push(`${count(ranked.length - kept.length, "finding")} of the lowest level omitted: GitHub's limit is ${limits.results} per run`);
	const usedRules = new Set(kept.map((result) => result.ruleId));
	const rules = (run.tool.driver.rules ?? []).filter((rule) => usedRules.has(rule.id)).slice(0, limits.rules);
	const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
	const moved = kept.filter((result) => firstRepositoryLocation(result) === void 0).length;
	if (moved > 0) cuts.push(`${count(moved, "finding")} without a repository file, shown on ${options.fallbackFile}`);
	const { properties: _private, originalUriBaseIds: _bases, ...publicRun } = run;
	return {
		...publicRun,
		tool: { driver: {
			...run.tool.driver,
			rules: rules.map((rule) => publicRule(rule, limits.tags))
		} },
		results: kept.map((result) => publicResult(result, indexOf.get(result.ruleId ?? "") ?? -1, options, limits.locations))
	};
}
function rank(result) {
	return [
		"error",
		"warning",
		"note",
		"none"
	].indexOf(result.level ?? "warning");
}
function publicRule(rule, tagLimit) {
	const { seaworthy: _private, tags = [], ...properties } = rule.properties ?? {};
	return {
		...rule,
		properties: {
			...properties,
			tags: tags.slice(0, tagLimit)
		}
	};
}
function publicResult(result, ruleIndex, options, locationLimit) {
	const { properties: _private, suppressions: _none, relatedLocations = [], ...fields } = result;
	const first = firstRepositoryLocation(result) ?? { physicalLocation: {
		artifactLocation: { uri: encodeURI(options.fallbackFile) },
		region: { startLine: 1 }
	} };
	const related = relatedLocations.filter(isRepositoryLocation).slice(0, locationLimit);
	const message = {
		...fields.message,
		text: withoutLinks(plain(fields.message.text ?? ""))
	};
	return {
		...fields,
		message,
		ruleIndex,
		locations: [first],
		...related.length === 0 ? {} : { relatedLocations: related }
	};
}
function firstRepositoryLocation(result) {
	return result.locations?.find(isRepositoryLocation);
}
function isRepositoryLocation(location) {
	const artifact = location.physicalLocation?.artifactLocation;
	return artifact?.uri !== void 0 && artifact.uriBaseId === void 0;
}
/** Escapes what would be an embedded link, `[text](address)`, in a plain text message (SARIF 2.1.0, 3.11.6). */
function withoutLinks(text) {
	return text.replaceAll("](", "\\](");
}
var uploadLimits;
function init_upload() {
	return (init_upload = __esmMin((() => {
		init_text();
		init_collapse();
		uploadLimits = {
			results: 5e3,
			rules: 25e3,
			locations: 100,
			tags: 10
		};
	})))();
}

// shared/sarif/index.ts
function init_sarif() {
	return (init_sarif = __esmMin((() => {
		init_baseline();
		init_line_hash();
		init_read();
		init_result();
		init_upload();
		init_write();
	})))();
}

export { readReport as a, serializeSarif as c, toUri as d, init_line_hash as f, readBaselineRuns as h, init_read as i, toSarif as l, init_baseline as m, init_upload as n, init_write as o, lineHashes as p, prepareForUpload as r, lineHasher as s, init_sarif as t, init_result as u };