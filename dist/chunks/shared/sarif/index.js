import { i as messageOf, t as InvalidError } from "../errors/index.js";
import { i as collapseBase, n as isComplete, r as baseImageRule } from "../findings/report.js";
import { _ as string, c as boolean, d as looseObject, h as record, l as discriminatedUnion, o as array, p as number, r as _enum, u as literal, v as tuple } from "../../npm/zod.js";
import { a as truncate, n as count } from "../text/plain.js";
import "../text/index.js";

// shared/sarif/descriptor.ts
/** GitHub reads at most this much of a rule's descriptions. */
const descriptionLimit = 1024;
const scoreOf = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.0",
	info: "0.1"
};
const problemSeverity = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "recommendation",
	info: "recommendation"
};
/** SARIF level of a severity: critical and high are errors, medium a warning, the rest notes. */
function levelOf(severity) {
	if (severity === "critical" || severity === "high") return "error";
	return severity === "medium" ? "warning" : "note";
}
/** A rule as SARIF `reportingDescriptor`, with the properties that GitHub code scanning reads. */
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

// shared/sarif/result.ts
/** `uriBaseId` of paths that lie inside an image, not in the repository. */
const imageRoot = "IMAGE_ROOT";
/** A finding as SARIF result. `properties.seaworthy.finding` holds it whole, so that reading loses nothing. */
function toResult(finding, ruleIndex, lineHash) {
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
		...fixesOf(finding),
		...finding.suppression === void 0 ? {} : { suppressions: [toSuppression(finding.suppression)] },
		properties: { seaworthy: { finding } }
	};
}
function withLogical(location, finding) {
	if (finding.package === void 0) return location;
	const { name, version, purl } = finding.package;
	return {
		...location,
		logicalLocations: [{
			name,
			fullyQualifiedName: purl,
			decoratedName: `${name} ${version}`,
			kind: "package"
		}]
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
/** A relative URI reference: every segment percent-encoded, no leading slash. */
function toUri(path) {
	return path.replace(/^\/+/u, "").split("/").map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
}
function fixesOf(finding) {
	const fixes = finding.fixes.flatMap((fix) => fix.kind === "edit" ? [{
		description: { text: fix.description },
		artifactChanges: changesOf(fix.edits)
	}] : []);
	return fixes.length === 0 ? {} : { fixes };
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

// shared/sarif/write.ts
const schemaUri = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const toolName = "seaworthy";
/** A report as SARIF 2.1.0 with every finding, suppressed ones too. `readReport` gives back the same report. */
function toSarif(report, options) {
	return {
		$schema: schemaUri,
		version: "2.1.0",
		runs: [toRun(report, options)]
	};
}
/** SARIF as text: two-space JSON with a final line feed; equal reports give equal bytes. */
function serialiseSarif(log) {
	return `${JSON.stringify(log, void 0, 2)}\n`;
}
function toRun(report, options) {
	const rules = rulesInUse(report);
	const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
	const hashOf = lineHasher(report.findings, options.lineHash);
	return {
		tool: { driver: {
			name: toolName,
			fullName: `seaworthy ${report.action}`,
			version: options.version,
			semanticVersion: options.version,
			rules: rules.map(toDescriptor)
		} },
		automationDetails: { id: category(report.action, report.subject) },
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: { [imageRoot]: { description: { text: "The root folder of the image's file system." } } },
		invocations: [{
			executionSuccessful: isComplete(report.coverage),
			toolExecutionNotifications: report.coverage.gaps.map(toNotification)
		}],
		results: report.findings.map((finding) => toResult(finding, indexOf.get(finding.ruleId) ?? -1, hashOf(finding))),
		properties: { seaworthy: {
			action: report.action,
			subject: report.subject,
			coverage: report.coverage
		} }
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
/**
* `automationDetails.id`. What stands before the last `/` is GitHub's category: one per action, image and platform,
* so that parallel jobs never close each other's alerts.
*/
function category(action, subject) {
	return `${[
		"seaworthy",
		action,
		...(subject.kind === "image" ? [imageName(subject.name), subject.platform.replaceAll("/", "-")] : subject.path === "." ? [] : [subject.path]).map(slug)
	].join("/")}/`;
}
/** The image without tag and digest: both change from push to push, and the category must not. */
function imageName(name) {
	return name.replace(/@sha256:[0-9a-f]+$/u, "").replace(/:[\w.-]+$/u, "");
}
function slug(text) {
	return text.replace(/[^\w.-]+/gu, "-").replace(/^-+|-+$/gu, "") || "root";
}
function toNotification(gap) {
	return {
		level: gap.weight === "partial" ? "error" : "note",
		message: { text: `${gap.what}: ${gap.why}` }
	};
}

// shared/sarif/read.ts
const severity = _enum([
	"critical",
	"high",
	"medium",
	"low",
	"info"
]);
const own = looseObject({
	version: literal("2.1.0"),
	runs: array(looseObject({
		tool: looseObject({ driver: looseObject({
			name: literal(toolName),
			rules: array(looseObject({ properties: looseObject({ seaworthy: looseObject({ rule: looseObject({
				id: string(),
				severity
			}) }) }) }))
		}) }),
		invocations: tuple([looseObject({ executionSuccessful: boolean() })]),
		results: array(looseObject({
			ruleId: string(),
			message: looseObject({ text: string() }),
			properties: looseObject({ seaworthy: looseObject({ finding: looseObject({
				ruleId: string(),
				severity,
				message: string(),
				fingerprint: string(),
				locations: array(looseObject({ file: string() })),
				aliases: array(string()),
				fixes: array(looseObject({ kind: _enum(["edit", "upgrade"]) }))
			}) }) })
		})),
		properties: looseObject({ seaworthy: looseObject({
			action: string(),
			subject: discriminatedUnion("kind", [looseObject({
				kind: literal("image"),
				name: string(),
				digest: string(),
				platform: string()
			}), looseObject({
				kind: literal("source"),
				path: string()
			})]),
			coverage: looseObject({
				examined: record(string(), number()),
				gaps: array(looseObject({
					what: string(),
					why: string(),
					weight: _enum(["partial", "note"])
				}))
			})
		}) })
	})).length(1)
});
/**
* The report that `toSarif` wrote. `file` names the text in errors.
* Throws `InvalidError` (`SARIF_UNREADABLE`) for text that is not JSON, is truncated, or is not Seaworthy's own SARIF,
* and `SARIF_INCONSISTENT` where the standard fields and ours tell different stories.
*/
function readReport(text, file) {
	const parsed = own.safeParse(parseJson(text, file));
	if (!parsed.success) throw unreadable(file, describe(parsed.error));
	const [run] = parsed.data.runs;
	if (run === void 0) throw unreadable(file, "it holds no run");
	const { action, subject, coverage } = run.properties.seaworthy;
	for (const [index, result] of run.results.entries()) {
		const { finding } = result.properties.seaworthy;
		if (result.ruleId === finding.ruleId && result.message.text === finding.message) continue;
		throw new InvalidError("SARIF_INCONSISTENT", `result ${index} was edited: its rule or message differs from the finding it carries`, {
			place: { what: file },
			advice: "Run the scan again; evidence is not to be changed by hand"
		});
	}
	return {
		action,
		subject,
		coverage,
		rules: run.tool.driver.rules.map((rule) => rule.properties.seaworthy.rule),
		findings: run.results.map((result) => result.properties.seaworthy.finding)
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
	return issue === void 0 ? "it has another shape" : `${issue.path.join(".") || "the root"}: ${issue.message}`;
}
function unreadable(file, why, cause) {
	return new InvalidError("SARIF_UNREADABLE", `is not SARIF that Seaworthy wrote, or is cut off (${why})`, {
		place: { what: file },
		advice: "Run the step that writes it again",
		cause
	});
}

// shared/sarif/collapse.ts
/** A run in which the findings that one FROM brings are one result that counts them (`collapseBase`). */
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
		results: collapsed.map((finding) => known.get(finding) ?? toResult(finding, rules.length, finding.fingerprint))
	};
}
/** The finding that `toResult` left in a result. */
function findingOf(result) {
	return (result.properties?.["seaworthy"])?.finding;
}

// shared/sarif/upload.ts
/** What GitHub keeps of an uploaded file (docs.github.com, "SARIF support for code scanning", limits of 2026). */
const uploadLimits = {
	results: 5e3,
	rules: 25e3,
	locations: 100,
	tags: 10
};
/**
* The copy for GitHub code scanning: within its limits, repository locations only, without suppressed results
* (GitHub ignores `suppressions`) and without our private properties; what a base image brings is one result on its
* FROM. Least important first is what is cut.
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
	if (kept.length < ranked.length) cuts.push(`${count(ranked.length - kept.length, "finding")} of the lowest level left out: GitHub keeps ${limits.results} a run`);
	const usedRules = new Set(kept.map((result) => result.ruleId));
	const rules = (run.tool.driver.rules ?? []).filter((rule) => usedRules.has(rule.id)).slice(0, limits.rules);
	const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
	const moved = kept.filter((result) => firstRepositoryLocation(result) === void 0).length;
	if (moved > 0) cuts.push(`${count(moved, "finding")} without a repository file shown on ${options.fallbackFile}`);
	const { properties: _private, originalUriBaseIds: _bases, ...rest } = run;
	return {
		...rest,
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
	const { properties: _private, suppressions: _none, relatedLocations = [], ...rest } = result;
	const first = firstRepositoryLocation(result) ?? { physicalLocation: {
		artifactLocation: { uri: encodeURI(options.fallbackFile) },
		region: { startLine: 1 }
	} };
	const related = relatedLocations.filter(isRepositoryLocation).slice(0, locationLimit);
	return {
		...rest,
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

export { toSarif as a, serialiseSarif as i, readReport as n, toUri as o, category as r, prepareForUpload as t };