import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Bn as sha256, Ci as init_errors, Ir as init_plain, Lr as oneLine, Si as UndecidedError, an as ratedSeverity, cn as fingerprint, dn as init_files, en as compareSeverity, ln as init_fingerprint, lt as init_findings, ni as init_json_keys, nn as init_severity, or as init_text, ti as findAmbiguity, un as numberRepeats, wi as messageOf, zn as init_digest, zr as truncate } from "../../../shared/core.js";
import { pr as init_core, ur as NEVER } from "../../../npm/zod.js";
import { D as ZodError, E as unknown, O as init_errors$1, S as string, T as union, b as record, f as init_schemas, g as looseObject, h as literal, i as _enum, l as boolean, m as intersection, o as _undefined, s as array, v as number, y as object } from "../../../npm/zod/classic.js";
import { c as evidenceType, l as init_predicate, t as init_evidence, u as readEvidencePredicate } from "../../../shared/evidence/index.js";
import { a as childrenOf, i as childText, o as init_read$2, r as childOf, s as readXml, t as init_xml } from "../../../shared/xml/index.js";
import { n as init_statement, r as shortType } from "./statement.js";
import { n as readSbom, t as init_read$3 } from "../../../shared/sbom/read/index.js";
import { n as init_predicate_types, r as provenanceType, t as cosignVulnerabilityType } from "../../../shared/sigstore/formats/predicate-types.js";
import { n as init_attestors, r as mayState } from "../policy/attestors.js";

// shared/evidence/external/document.ts
/**
* Parses the text of a report as JSON, JSON lines, XML or plain text.
* @throws TypeError if it is empty, or neither valid JSON nor XML although it begins so. Quotes nothing of the text, which
* can contain secrets.
*/
function parseDocument(text) {
	const start = text.trimStart().charAt(0);
	if (start === "") throw new TypeError("it is empty, so nothing shows that anything was examined");
	if (start === "<") return {
		kind: "xml",
		text,
		root: readXml(text.trimStart())
	};
	try {
		return {
			kind: "json",
			text,
			value: JSON.parse(text)
		};
	} catch (error) {
		if (start !== "{" && start !== "[") return {
			kind: "text",
			text,
			lines: text.split(/\r?\n/u)
		};
		const values = valuesByLine(text);
		if (values !== void 0) return {
			kind: "json-lines",
			text,
			values
		};
		const position = /position \d+/u.exec(error instanceof Error ? error.message : "")?.[0];
		throw new TypeError(`it is not valid JSON${position === void 0 ? "" : ` at ${position}`}, or is cut off`);
	}
}
function valuesByLine(text) {
	const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
	if (lines.length < 2) return void 0;
	try {
		return lines.map((line) => JSON.parse(line));
	} catch {
		return;
	}
}
/** Returns the values of a document that tools write one a line; of one value, or a list, the same. */
function valuesOf(document) {
	if (document.kind === "json-lines") return document.values;
	if (document.kind !== "json") return [];
	return Array.isArray(document.value) ? document.value : [document.value];
}
function init_document() {
	return (init_document = __esmMin((() => {
		init_xml();
	})))();
}

// shared/evidence/external/finding.ts
/** Converts a vulnerability to a finding. */
function vulnerability(reported) {
	const { tool, name, version, score, epss, exploitedSince, fixSince } = reported;
	const id = cutId(reported.id);
	const purl = reported.purl ?? "";
	const path = reported.path ?? "";
	const severity = reported.severity ?? severityOf(reported.level ?? "unknown");
	const fixed = reported.fixedVersion || void 0;
	const fixes = fixed === void 0 ? [] : [{
		kind: "upgrade",
		description: `Upgrade ${name} to ${fixed}`,
		packageName: name,
		toVersion: fixed
	}];
	return {
		finding: {
			ruleId: id,
			severity: ratedSeverity(severity),
			message: cut(`${id} in ${name} ${version} (${tool})${fixed === void 0 ? "; no known fix" : `; fixed in ${fixed}`}`),
			locations: locationsOf(reported.file, reported.line),
			fingerprint: fingerprint(id, tool, purl === "" ? `${name}@${version}` : purl, path),
			aliases: [...new Set(reported.aliases)].filter((alias) => alias !== id),
			fixes,
			package: {
				name,
				version,
				purl,
				path
			},
			advisory: {
				id,
				ecosystem: tool,
				severity,
				fixState: fixed === void 0 ? "unknown" : "fixed",
				references: [],
				because: `${tool} reports it`,
				...fixed === void 0 ? {} : { fixedVersion: fixed },
				...reported.published == null ? {} : { published: reported.published },
				...score == null || !(score >= 0 && score <= 10) ? {} : { score },
				...epss === void 0 || !(epss >= 0 && epss <= 1) ? {} : { epss },
				...exploitedSince === void 0 ? {} : { exploitedSince }
			},
			...levelOf(reported),
			...suppressionOf$1(tool, reported.suppressed)
		},
		...fixSince === void 0 ? {} : { fixSince }
	};
}
/** Converts a problem to a finding. The fingerprint contains neither line nor message, which can contain a secret. */
function problem(reported) {
	const { tool, message } = reported;
	const id = cutId(reported.id);
	const file = reported.file || void 0;
	const place = reported.place || void 0;
	return { finding: {
		ruleId: id,
		severity: ratedSeverity(reported.severity ?? severityOf(reported.level ?? "unknown")),
		message: cut(`${id}: ${message}${place === void 0 ? "" : ` at ${place}`} (${tool})`),
		locations: locationsOf(file, reported.line),
		fingerprint: place === void 0 ? fingerprint(id, tool, file ?? "") : fingerprint(id, tool, file ?? "", cut(place)),
		aliases: reported.aliases ?? [],
		fixes: [],
		...levelOf(reported),
		...suppressionOf$1(tool, reported.suppressed)
	} };
}
function locationsOf(file, line) {
	return file === void 0 ? [] : [{
		file,
		region: { startLine: line != null && Number.isSafeInteger(line) && line > 0 ? line : 1 }
	}];
}
function levelOf({ tool, level }) {
	return level == null || level === "" ? {} : { levels: { [tool]: truncate(oneLine(level), 60) } };
}
function suppressionOf$1(tool, suppressed) {
	if (suppressed === void 0) return {};
	const { reason, by, until } = typeof suppressed === "string" ? { reason: suppressed } : suppressed;
	const lastDay = /^\d{4}-\d\d-\d\d/u.exec(until ?? "")?.[0];
	return { suppression: {
		kind: "configuration",
		source: tool,
		reason: cut(reason),
		...by ? { owner: cut(by) } : {},
		...lastDay === void 0 ? {} : { until: lastDay }
	} };
}
function cut(text) {
	return truncate(oneLine(text), maxTextLength);
}
function cutId(id) {
	return truncate(oneLine(id), maxIdLength) || "unnamed";
}
/** Maps a tool's severity. Unknown words become `unknown`. */
function severityOf(word) {
	const key = word.toLowerCase();
	return Object.hasOwn(words, key) ? words[key] ?? "unknown" : "unknown";
}
/** Maps a CVSS score to a severity; undefined if it is none. */
function severityOfScore(score) {
	if (score == null || !(score >= 0 && score <= 10)) return void 0;
	if (score >= 9) return "critical";
	if (score >= 7) return "high";
	return score >= 4 ? "medium" : "low";
}
/** Extracts digests from references such as `name@sha256:…`. */
function digestsIn(references) {
	return references.flatMap((reference) => /(?:^|@)(sha256:[0-9a-f]{64})$/u.exec(reference ?? "")?.[1] ?? []);
}
/** Returns an address without what can be a secret: user, query and fragment. */
function publicAddress(address) {
	return (address ?? "").replace(/[?#].*$/su, "").replace(/^([a-z][a-z+.-]{0,20}:\/\/)[^/@]*@/iu, "$1");
}
/** Returns a path of a repository with `/` between directories. */
function repositoryPath(path) {
	return path?.replaceAll("\\", "/").replace(/^\.\//u, "") || void 0;
}
var maxTextLength, maxIdLength, words;
function init_finding() {
	return (init_finding = __esmMin((() => {
		init_findings();
		init_text();
		maxTextLength = 500;
		maxIdLength = 300;
		words = {
			critical: "critical",
			blocker: "critical",
			defcon1: "critical",
			emergency: "critical",
			alert: "critical",
			fatal: "high",
			high: "high",
			error: "high",
			danger: "high",
			important: "high",
			stop: "high",
			fail: "high",
			major: "high",
			medium: "medium",
			moderate: "medium",
			warning: "medium",
			warn: "medium",
			low: "low",
			minor: "low",
			info: "low",
			note: "low",
			notice: "low",
			style: "info",
			negligible: "info",
			none: "info"
		};
	})))();
}

// shared/evidence/external/readers/reader.ts
/** Defines a reader of a format that is one JSON value. */
function jsonReader(names, format) {
	return {
		...names,
		recognize: (document) => document.kind === "json" && format.recognize(document.value),
		read: (document) => format.read(format.schema.parse(document.kind === "json" ? document.value : void 0), document.text)
	};
}
/** Puts the content of a report together from its findings. */
function contentOf(tool, findings, facts = {}) {
	return {
		tool,
		manifests: [],
		findings,
		gaps: [],
		suppressed: findings.filter(({ finding }) => finding.suppression !== void 0).length,
		...facts
	};
}
/** Returns a fact of a report if it has one. */
function fact(key, value) {
	return value == null || value === "" ? {} : { [key]: value };
}
/** Checks whether a value is an object that has all keys of its own. */
function hasKeys(value, ...keys) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && keys.every((key) => Object.hasOwn(value, key));
}
/** Returns the value under a key of an object's own. */
function valueAt(value, key) {
	return hasKeys(value, key) ? value[key] : void 0;
}
/** Checks whether a value is a list with elements, all of which pass a check. */
function isListOf(value, check) {
	return Array.isArray(value) && value.length > 0 && value.every((element) => check(element));
}
/** A list that tools leave out, or write as `null`, when it is empty. */
function listOf(element) {
	return array(element).nullish().transform((list) => list ?? []);
}
/**
* Entries of an object whose keys are data. Unlike a record it keeps keys such as `__proto__`, which zod leaves out.
*/
function entriesOf(element) {
	return unknown().transform((value, context) => {
		if (!hasKeys(value)) {
			context.addIssue({
				code: "custom",
				message: "is not an object"
			});
			return NEVER;
		}
		return Object.entries(value).map(([key, inner]) => {
			const { data, error } = element.safeParse(inner);
			for (const { path, message } of error?.issues.slice(0, 1) ?? []) context.addIssue({
				code: "custom",
				message,
				path: [key, ...path]
			});
			return [key, data];
		});
	});
}
/** Severity of a secret, which most tools do not rate. */
function secretSeverity(level) {
	const severity = severityOf(level ?? "unknown");
	return severity === "unknown" ? "high" : severity;
}
var text$1, maybe, count, maybeNumber;
function init_reader() {
	return (init_reader = __esmMin((() => {
		init_schemas(), init_core();
		init_finding();
		text$1 = string();
		maybe = string().nullish();
		count = number().int().nonnegative();
		maybeNumber = number().nullish();
	})))();
}

// shared/evidence/external/readers/anchore.ts
var optional, engineEntry, anchoreEngine, cliEntry, anchorectlVulnerabilities;
function init_anchore() {
	return (init_anchore = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		optional = maybe.transform((value) => value === "None" || value == null ? void 0 : value);
		engineEntry = looseObject({
			vuln: text$1.min(1),
			severity: maybe,
			package: text$1.default(""),
			package_name: maybe,
			package_version: maybe,
			package_path: optional,
			fix: optional
		});
		anchoreEngine = jsonReader({
			tool: "anchore",
			title: "Anchore Engine",
			subjects: ["image"]
		}, {
			recognize: (value) => hasKeys(value, "vulnerabilities", "vulnerability_type") && (hasKeys(value, "imageDigest") || hasKeys(value, "image_digest")),
			schema: looseObject({
				imageDigest: maybe,
				image_digest: maybe,
				vulnerability_type: text$1,
				vulnerabilities: array(engineEntry)
			}),
			read: ({ vulnerabilities, imageDigest, image_digest: digest }) => contentOf("anchore", vulnerabilities.map((one) => vulnerability({
				tool: "anchore",
				id: one.vuln,
				level: one.severity,
				name: one.package_name || one.package,
				version: one.package_version ?? "",
				path: one.package_path,
				fixedVersion: one.fix
			})), {
				about: "image",
				manifests: digestsIn([imageDigest, digest])
			})
		});
		cliEntry = looseObject({
			vuln: text$1.min(1),
			severity: maybe,
			package: text$1.default(""),
			packageName: maybe,
			packageVersion: maybe,
			packagePath: optional,
			fix: optional
		});
		anchorectlVulnerabilities = jsonReader({
			tool: "anchore",
			title: "anchorectl (vulnerabilities)",
			subjects: ["image"]
		}, {
			recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "vuln", "severity", "packageType", "feed")),
			schema: array(cliEntry),
			read: (list) => contentOf("anchore", list.map((one) => vulnerability({
				tool: "anchore",
				id: one.vuln,
				level: one.severity,
				name: one.packageName || one.package,
				version: one.packageVersion ?? "",
				path: one.packagePath,
				fixedVersion: one.fix
			})), { about: "image" })
		});
	})))();
}

// shared/evidence/external/readers/anchore-policy.ts
function policyContent(digests, results) {
	const unlisted = results.some(({ status, details }) => status !== "pass" && details.length === 0);
	const findings = results.flatMap(({ details }) => details.map(({ gate, triggerId, triggerName, description, status }) => policyFinding({
		id: triggerId,
		gate,
		trigger: triggerName,
		message: description,
		action: status
	})));
	return contentOf("anchore-policy", findings, {
		about: "image",
		manifests: [...new Set(digests)],
		gaps: unlisted ? ["an evaluation did not pass, but its findings are not listed. Use `--detail`"] : []
	});
}
function policyFinding(one) {
	return problem({
		tool: "anchore-policy",
		id: one.id,
		aliases: [`${one.gate}/${one.trigger}`],
		level: one.action,
		severity: one.action === "go" ? "info" : void 0,
		message: one.message,
		suppressed: one.allowed
	});
}
/** Tables are under the ids of images, next to names and data of the policy. */
function tablesIn(byImage) {
	const tables = byImage.filter(([id]) => /^[0-9a-f]{64}$/u.test(id));
	if (tables.length === 0) throw new TypeError("has an evaluation without an image");
	return tables.map(([, table]) => rows.parse(table));
}
function rowFinding(header, row) {
	const cell = (name) => {
		const index = header.indexOf(name);
		if (index < 0 || index >= row.length) throw new TypeError(`has no column ${name}`);
		return row[index];
	};
	return policyFinding({
		id: String(cell("Trigger_Id")),
		gate: String(cell("Gate")),
		trigger: String(cell("Trigger")),
		message: String(cell("Check_Output")),
		action: String(cell("Gate_Action")),
		allowed: cell("Whitelisted") === false ? void 0 : "on an allowlist"
	});
}
var detail, evaluation, current$2, earlier$2, anchorectlPolicy, rows, check$2, anchoreEnterprise;
function init_anchore_policy() {
	return (init_anchore_policy = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		detail = looseObject({
			gate: text$1,
			triggerId: text$1.min(1),
			triggerName: text$1.default(""),
			description: text$1.default(""),
			status: text$1.min(1)
		});
		evaluation = looseObject({
			status: text$1,
			finalAction: text$1,
			numberOfFindings: count.nullish(),
			details: listOf(detail)
		}).refine(({ numberOfFindings, details }) => numberOfFindings == null || numberOfFindings === details.length, "counts findings that are not listed. Use `--detail`");
		current$2 = looseObject({
			imageDigest: maybe,
			evaluations: array(evaluation).min(1, "is empty, so nothing was evaluated")
		}).transform(({ imageDigest, evaluations }) => ({
			digests: digestsIn([imageDigest]),
			results: evaluations.map(({ status, details }) => ({
				status,
				details
			}))
		}));
		earlier$2 = array(looseObject({
			digest: maybe,
			status: text$1,
			finalAction: text$1,
			detail: listOf(detail)
		})).transform((list) => ({
			digests: digestsIn(list.map(({ digest }) => digest)),
			results: list.map(({ status, detail: details }) => ({
				status,
				details
			}))
		}));
		anchorectlPolicy = jsonReader({
			tool: "anchore-policy",
			title: "anchorectl (policy)",
			subjects: ["image"]
		}, {
			recognize: (value) => hasKeys(value, "evaluations", "policyId", "evaluatedTag") || isListOf(value, (entry) => hasKeys(entry, "finalAction", "lastEvaluation", "policyId")),
			schema: union([current$2, earlier$2]),
			read: ({ digests, results }) => policyContent(digests, results)
		});
		rows = looseObject({ result: looseObject({
			header: array(text$1),
			row_count: count,
			rows: array(array(unknown()))
		}) });
		check$2 = entriesOf(entriesOf(array(looseObject({
			status: text$1,
			last_evaluation: maybe,
			detail: looseObject({ result: looseObject({ result: entriesOf(unknown()) }) })
		}))));
		anchoreEnterprise = jsonReader({
			tool: "anchore-policy",
			title: "Anchore Enterprise",
			subjects: ["image"]
		}, {
			recognize: (value) => isListOf(value, (entry) => hasKeys(entry) && Object.keys(entry).some((key) => key.startsWith("sha256:") && hasKeys(valueAt(entry, key)))),
			schema: array(check$2),
			read: (list) => {
				const evaluations = list.flatMap((byDigest) => byDigest.flatMap(([, byTag]) => byTag.flatMap(([, list]) => list)));
				const findings = evaluations.flatMap(({ detail: { result } }) => tablesIn(result.result)).flatMap(({ result }) => {
					if (result.row_count !== result.rows.length) throw new TypeError("counts rows that are not listed");
					return result.rows.map((row) => rowFinding(result.header, row));
				});
				return contentOf("anchore-policy", findings, {
					about: "image",
					manifests: digestsIn(list.flatMap((byDigest) => byDigest.map(([digest]) => digest))),
					gaps: evaluations.length === 0 ? ["it has no evaluations, so nothing was evaluated"] : []
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/aqua.ts
function cveFinding(one, affected) {
	return vulnerability({
		tool: "aqua",
		id: one.name,
		level: one.aqua_severity || one.severity || one.nvd_severity,
		name: affected?.name || affected?.path || one.file || "a file",
		version: affected?.version ?? "",
		path: affected?.path || one.file,
		fixedVersion: one.fix_version,
		suppressed: one.acknowledged === true ? "acknowledged in Aqua" : void 0
	});
}
var cve, resource$1, scan$1, wrapper, isScan, isWrapped, aqua, aquaApi;
function init_aqua() {
	return (init_aqua = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		cve = looseObject({
			name: text$1.min(1),
			file: maybe,
			severity: maybe,
			aqua_severity: maybe,
			nvd_severity: maybe,
			fix_version: maybe,
			acknowledged: boolean().nullish()
		});
		resource$1 = looseObject({
			resource: looseObject({
				name: maybe,
				path: maybe,
				version: maybe,
				cpe: maybe
			}).nullish(),
			vulnerabilities: listOf(cve)
		});
		scan$1 = looseObject({
			image_name: maybe,
			image: maybe,
			digest: maybe,
			status: maybe,
			errorMsg: literal("", "says that the scan failed").nullish(),
			cves: listOf(cve),
			resources: listOf(resource$1)
		});
		wrapper = looseObject({ results: scan$1 });
		isScan = (value) => hasKeys(value, "resources", "vulnerability_summary", "image") || hasKeys(value, "cves", "cves_counts", "image_name");
		isWrapped = (value) => hasKeys(value, "image_name", "results") && isScan(valueAt(value, "results"));
		aqua = jsonReader({
			tool: "aqua",
			title: "Aqua",
			subjects: ["image"]
		}, {
			recognize: (value) => isScan(value) || isListOf(value, isWrapped),
			schema: union([array(wrapper).transform((list) => list.map(({ results }) => results)), scan$1.transform((one) => [one])]),
			read: (scans) => contentOf("aqua", scans.flatMap(({ cves, resources }) => [...cves.map((one) => cveFinding(one, void 0)), ...resources.flatMap(({ resource: affected, vulnerabilities }) => vulnerabilities.map((one) => cveFinding(one, affected)))]), {
				about: "image",
				manifests: [...new Set(digestsIn(scans.map(({ digest }) => digest)))]
			})
		});
		aquaApi = jsonReader({
			tool: "aqua",
			title: "Aqua (API)",
			subjects: ["image"]
		}, {
			recognize: (value) => hasKeys(value, "result", "pagesize", "more_data_all_pages"),
			schema: looseObject({
				count: number(),
				is_partial_data: boolean().nullish(),
				result: array(intersection(cve, looseObject({
					resource: resource$1.shape.resource,
					image_digest: maybe
				})))
			}),
			read: ({ result, count, is_partial_data: isPartial }) => contentOf("aqua", result.map((one) => cveFinding(one, one.resource)), {
				about: "image",
				manifests: [...new Set(digestsIn(result.map(({ image_digest: digest }) => digest)))],
				gaps: [...count > result.length || isPartial === true ? ["it is one of several pages"] : [], ...result.length === 0 ? ["it lists nothing, so nothing shows that the image was scanned"] : []]
			})
		});
	})))();
}

// shared/evidence/external/readers/aws-inspector.ts
function findingOf$7(one) {
	const details = one.packageVulnerabilityDetails;
	const suppressed = one.status === "SUPPRESSED" ? "suppressed by a rule of Amazon Inspector" : void 0;
	const [of] = details?.vulnerablePackages ?? [];
	if (details == null || of === void 0) {
		const { detectorId, filePath } = one.codeVulnerabilityDetails ?? {};
		return problem({
			tool: "aws-inspector",
			id: details?.vulnerabilityId || one.title || detectorId || one.type,
			level: one.severity,
			message: one.title,
			place: filePath?.filePath || one.resources[0]?.id,
			suppressed
		});
	}
	return vulnerability({
		tool: "aws-inspector",
		id: details.vulnerabilityId,
		aliases: details.relatedVulnerabilities,
		level: one.severity,
		name: of.name,
		version: of.version,
		path: of.filePath,
		fixedVersion: of.fixedInVersion === "NotAvailable" ? void 0 : of.fixedInVersion,
		score: one.inspectorScore,
		suppressed
	});
}
var schema$34, awsInspector;
function init_aws_inspector() {
	return (init_aws_inspector = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$34 = looseObject({
			findings: array(looseObject({
				type: text$1.min(1),
				title: text$1.default(""),
				severity: maybe,
				status: text$1.default("ACTIVE"),
				inspectorScore: maybeNumber,
				resources: listOf(looseObject({
					type: maybe,
					id: maybe,
					details: looseObject({ awsEcrContainerImage: looseObject({ imageHash: maybe }).nullish() }).nullish()
				})),
				packageVulnerabilityDetails: looseObject({
					vulnerabilityId: text$1.min(1),
					relatedVulnerabilities: listOf(text$1),
					vulnerablePackages: listOf(looseObject({
						name: text$1,
						version: text$1.default(""),
						filePath: maybe,
						fixedInVersion: maybe
					}))
				}).nullish(),
				codeVulnerabilityDetails: looseObject({
					detectorId: maybe,
					filePath: looseObject({
						filePath: maybe,
						startLine: maybeNumber
					}).nullish()
				}).nullish()
			})),
			nextToken: literal("", "says that there are more pages").nullish()
		});
		awsInspector = jsonReader({
			tool: "aws-inspector",
			title: "Amazon Inspector",
			subjects: [
				"image",
				"instance",
				"host",
				"source"
			]
		}, {
			recognize: (value) => isListOf(valueAt(value, "findings"), (entry) => hasKeys(entry, "findingArn", "type", "resources")),
			schema: schema$34,
			read: ({ findings }) => {
				const types = new Set(findings.flatMap(({ resources }) => resources.map(({ type }) => type)));
				const isOfImage = types.size === 1 && types.has("AWS_ECR_CONTAINER_IMAGE");
				const hashes = findings.flatMap(({ resources }) => resources.map(({ details }) => details?.awsEcrContainerImage?.imageHash));
				const about = isOfImage ? "image" : void 0;
				return contentOf("aws-inspector", findings.filter(({ status }) => status !== "CLOSED").map(findingOf$7), {
					...about === void 0 ? { subjects: [
						"image",
						"instance",
						"host",
						"source"
					] } : { about },
					manifests: isOfImage ? [...new Set(digestsIn(hashes))] : []
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/checkov.ts
function findingOf$6(one, suppressed) {
	return problem({
		tool: "checkov",
		id: one.check_id,
		aliases: one.bc_check_id ? [one.bc_check_id] : [],
		level: one.severity,
		message: [one.check_name, one.resource].filter(Boolean).join("; "),
		file: repositoryPath((one.repo_file_path || one.file_path)?.replace(/^\/+/u, "")),
		line: one.file_line_range?.[0],
		suppressed
	});
}
var check$1, report$3, isReport$2, isNothing, checkov;
function init_checkov() {
	return (init_checkov = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		check$1 = looseObject({
			check_id: text$1.min(1),
			bc_check_id: maybe,
			check_name: maybe,
			severity: maybe,
			file_path: maybe,
			repo_file_path: maybe,
			file_line_range: array(number()).nullish(),
			resource: maybe,
			check_result: looseObject({
				result: maybe,
				suppress_comment: maybe
			}).nullish()
		});
		report$3 = looseObject({
			check_type: text$1,
			results: looseObject({
				passed_checks: listOf(unknown()),
				failed_checks: listOf(check$1),
				skipped_checks: listOf(check$1),
				parsing_errors: listOf(text$1)
			}),
			summary: looseObject({
				passed: count,
				failed: count,
				skipped: count,
				checkov_version: maybe
			})
		});
		isReport$2 = (value) => hasKeys(value, "check_type", "results", "summary") && hasKeys(valueAt(value, "results"), "failed_checks");
		isNothing = (value) => hasKeys(value, "passed", "failed", "skipped", "parsing_errors", "checkov_version");
		checkov = jsonReader({
			tool: "checkov",
			title: "Checkov",
			subjects: ["source"]
		}, {
			recognize: (value) => isReport$2(value) || isListOf(value, isReport$2) || isNothing(value),
			schema: union([
				array(report$3),
				report$3.transform((one) => [one]),
				looseObject({ checkov_version: text$1 }).transform(() => [])
			]),
			read: (reports) => {
				const findings = reports.flatMap(({ results }) => [...results.failed_checks.map((one) => findingOf$6(one)), ...results.skipped_checks.map((one) => findingOf$6(one, one.check_result?.suppress_comment || "skipped by a comment or an option"))]);
				const unread = reports.flatMap(({ results }) => results.parsing_errors);
				const unlisted = reports.some(({ summary, results }) => summary.failed > results.failed_checks.length);
				const checks = reports.reduce((sum, { summary: { passed, failed, skipped } }) => sum + passed + failed + skipped, 0);
				return contentOf("checkov", findings, {
					about: "source",
					gaps: [
						...unread.map((file) => `Checkov could not parse ${file}`),
						...unlisted ? ["the report counts failed checks that are not listed"] : [],
						...checks === 0 && findings.length === 0 ? ["no check was run"] : []
					],
					...fact("version", reports[0]?.summary.checkov_version)
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/clair.ts
function read$1({ manifest_hash: manifest, ...maps }) {
	const packages = new Map(maps.packages ?? []);
	const vulnerabilities = new Map(maps.vulnerabilities ?? []);
	const findings = (maps.package_vulnerabilities ?? []).flatMap(([packageId, ids]) => ids.map((id) => {
		const found = vulnerabilities.get(id);
		const affected = packages.get(packageId);
		if (found === void 0 || affected === void 0) throw new TypeError("names a package or vulnerability that it does not list, so it may be cut off");
		return vulnerability({
			tool: "clair",
			id: found.name,
			level: found.normalized_severity || found.severity,
			name: affected.name,
			version: affected.version,
			fixedVersion: found.fixed_in_version,
			published: found.issued
		});
	}));
	return contentOf("clair", findings, {
		about: "image",
		manifests: [manifest],
		listsPackages: true,
		gaps: packages.size === 0 ? ["Clair recognized no packages in the image"] : []
	});
}
var packageSchema, vulnerabilitySchema$1, report$2, isReport$1, clair;
function init_clair() {
	return (init_clair = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		packageSchema = looseObject({
			name: text$1,
			version: text$1.default("")
		});
		vulnerabilitySchema$1 = looseObject({
			name: text$1.min(1),
			severity: maybe,
			normalized_severity: maybe,
			fixed_in_version: maybe,
			issued: maybe
		});
		report$2 = looseObject({
			manifest_hash: text$1.regex(/^sha256:[0-9a-f]{64}$/u, "is not a digest"),
			packages: entriesOf(packageSchema).nullable(),
			vulnerabilities: entriesOf(vulnerabilitySchema$1).nullable(),
			package_vulnerabilities: entriesOf(listOf(text$1)).nullable()
		});
		isReport$1 = (value) => hasKeys(value, "manifest_hash", "packages", "package_vulnerabilities");
		clair = jsonReader({
			tool: "clair",
			title: "Clair",
			subjects: ["image"]
		}, {
			recognize: (value) => isReport$1(value) || isListOf(value, isReport$1),
			schema: union([array(report$2), report$2.transform((one) => [one])]),
			read: (reports) => reports.map(read$1)
		});
	})))();
}

// shared/evidence/external/readers/clair-legacy.ts
/** Clair 2 gets no data since 2020, so its reports are no evidence, whatever they list. */
function outdated(form, findings) {
	return contentOf("clair", findings, {
		about: "image",
		gaps: [`it is a report of ${form}, a client of Clair 2, which gets no vulnerability data. Use Clair 4`]
	});
}
var clairScanner, feature, klarFinding, klar, quayFeature, quay;
function init_clair_legacy() {
	return (init_clair_legacy = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		clairScanner = jsonReader({
			tool: "clair",
			title: "clair-scanner",
			subjects: ["image"],
			isRefused: true
		}, {
			recognize: (value) => hasKeys(value, "image", "unapproved", "vulnerabilities"),
			schema: looseObject({ vulnerabilities: listOf(looseObject({
				vulnerability: text$1.min(1),
				featurename: text$1,
				featureversion: text$1.default(""),
				severity: maybe,
				fixedby: maybe
			})) }),
			read: ({ vulnerabilities }) => outdated("clair-scanner", vulnerabilities.map((one) => vulnerability({
				tool: "clair",
				id: one.vulnerability,
				level: one.severity,
				name: one.featurename,
				version: one.featureversion,
				fixedVersion: one.fixedby
			})))
		});
		feature = looseObject({
			Name: text$1.min(1),
			Severity: maybe,
			FeatureName: text$1,
			FeatureVersion: text$1.default(""),
			FixedBy: maybe
		});
		klarFinding = (one) => vulnerability({
			tool: "clair",
			id: one.Name,
			level: one.Severity,
			name: one.FeatureName,
			version: one.FeatureVersion,
			fixedVersion: one.FixedBy
		});
		klar = jsonReader({
			tool: "clair",
			title: "Klar",
			subjects: ["image"],
			isRefused: true
		}, {
			recognize: (value) => hasKeys(value, "LayerCount", "Vulnerabilities"),
			schema: looseObject({
				LayerCount: count,
				Vulnerabilities: entriesOf(listOf(feature)).nullable()
			}),
			read: ({ Vulnerabilities: bySeverity }) => outdated("Klar", (bySeverity ?? []).flatMap(([, list]) => list.map(klarFinding)))
		});
		quayFeature = looseObject({
			Name: text$1,
			Version: text$1.default(""),
			Vulnerabilities: listOf(looseObject({
				Name: text$1.min(1),
				Severity: maybe,
				FixedBy: maybe
			}))
		});
		quay = jsonReader({
			tool: "clair",
			title: "Quay",
			subjects: ["image"],
			isRefused: true
		}, {
			recognize: (value) => hasKeys(value, "status", "data") && hasKeys(valueAt(valueAt(value, "data"), "Layer"), "Features"),
			schema: looseObject({
				status: text$1,
				data: looseObject({ Layer: looseObject({ Features: listOf(quayFeature) }) })
			}),
			read: ({ data }) => outdated("Quay", data.Layer.Features.flatMap(({ Name, Version, Vulnerabilities }) => Vulnerabilities.map((one) => klarFinding({
				...one,
				FeatureName: Name,
				FeatureVersion: Version
			}))))
		});
	})))();
}

// shared/evidence/external/readers/conftest.ts
function findingOf$5({ msg, metadata }, filename, level, suppressed) {
	const id = metadata?.query || "conftest";
	return problem({
		tool: "conftest",
		id,
		level,
		message: msg,
		file: repositoryPath(filename),
		suppressed
	});
}
var results, schema$33, conftest;
function init_conftest() {
	return (init_conftest = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		results = listOf(looseObject({
			msg: text$1,
			metadata: looseObject({ query: text$1.nullish() }).nullish()
		}));
		schema$33 = array(looseObject({
			filename: text$1,
			namespace: text$1,
			successes: count,
			failures: results,
			warnings: results,
			exceptions: results
		}));
		conftest = jsonReader({
			tool: "conftest",
			title: "conftest",
			subjects: ["source"]
		}, {
			recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "filename", "namespace", "successes")),
			schema: schema$33,
			read: (files) => {
				const tested = files.some(({ successes, failures, warnings, exceptions }) => successes + failures.length + warnings.length + exceptions.length > 0);
				return contentOf("conftest", files.flatMap(({ filename, failures, warnings, exceptions }) => [
					...failures.map((one) => findingOf$5(one, filename, "fail")),
					...warnings.map((one) => findingOf$5(one, filename, "warn")),
					...exceptions.map((one) => findingOf$5(one, filename, "fail", "an exception of the policy"))
				]), {
					about: "source",
					gaps: tested ? [] : ["no policy was tested"]
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/test-run.ts
/**
* Puts the content of a run of tests together. Without a test that was run it is no pass.
* @param ran number of tests that were run, passed or not.
*/
function testContent(tool, tests, ran, gaps) {
	const findings = tests.map(({ name, word, isSkipped, message, file, line }) => problem({
		tool,
		id: name,
		level: word,
		severity: isSkipped ? "info" : "high",
		message: message || (isSkipped ? "this test was skipped" : "this test did not pass"),
		file: repositoryPath(file),
		line
	}));
	return contentOf(tool, findings, {
		subjects: [
			"instance",
			"image",
			"source",
			"host",
			"cluster"
		],
		gaps: [...gaps, ...ran > 0 ? [] : ["no test was run"]]
	});
}
function init_test_run() {
	return (init_test_run = __esmMin((() => {
		init_finding();
		init_reader();
	})))();
}

// shared/evidence/external/readers/container-structure-test.ts
var schema$32, containerStructureTest;
function init_container_structure_test() {
	return (init_container_structure_test = __esmMin((() => {
		init_schemas();
		init_reader();
		init_test_run();
		schema$32 = looseObject({
			Pass: count,
			Fail: count,
			Total: count,
			Results: listOf(looseObject({
				Name: text$1,
				Pass: boolean(),
				Errors: listOf(text$1)
			}))
		});
		containerStructureTest = jsonReader({
			tool: "container-structure-test",
			title: "container-structure-test",
			subjects: ["image"]
		}, {
			recognize: (value) => hasKeys(value, "Pass", "Fail", "Total"),
			schema: schema$32,
			read: ({ Fail, Total, Results }) => {
				const unpassed = Results.filter(({ Pass }) => !Pass).map(({ Name, Errors }) => ({
					name: Name,
					word: "fail",
					isSkipped: false,
					message: Errors.join("; ")
				}));
				const gaps = [...Total > Results.length ? ["it counts tests that are not listed"] : [], ...Fail > unpassed.length ? ["it counts failures that are not listed"] : []];
				const { subjects: _any, ...content } = testContent("container-structure-test", unpassed, Results.length, gaps);
				return {
					...content,
					about: "image"
				};
			}
		});
	})))();
}

// shared/evidence/external/readers/ctrf.ts
var schema$31, ctrf;
function init_ctrf() {
	return (init_ctrf = __esmMin((() => {
		init_schemas();
		init_reader();
		init_test_run();
		schema$31 = looseObject({
			reportFormat: literal("CTRF"),
			specVersion: maybe,
			results: looseObject({
				tool: looseObject({ name: text$1 }),
				summary: looseObject({
					tests: count,
					passed: count,
					failed: count,
					pending: count,
					skipped: count,
					other: count
				}),
				tests: array(looseObject({
					name: text$1,
					status: _enum([
						"passed",
						"failed",
						"skipped",
						"pending",
						"other"
					]),
					message: maybe,
					filePath: maybe,
					line: maybeNumber
				}))
			})
		});
		ctrf = jsonReader({
			tool: "ctrf",
			title: "CTRF",
			subjects: [
				"instance",
				"image",
				"source",
				"host",
				"cluster"
			]
		}, {
			recognize: (value) => valueAt(value, "reportFormat") === "CTRF",
			schema: schema$31,
			read: ({ results: { summary, tests } }) => {
				const isSkipped = (status) => status === "skipped" || status === "pending";
				const failed = tests.filter(({ status }) => status === "failed").length;
				const unpassed = tests.filter(({ status }) => status !== "passed").map(({ name, status, message, filePath, line }) => ({
					name,
					word: status,
					isSkipped: isSkipped(status),
					message: message ?? void 0,
					file: filePath ?? void 0,
					line: line ?? void 0
				}));
				return testContent("ctrf", unpassed, tests.filter(({ status }) => !isSkipped(status)).length, [...summary.tests > tests.length ? [`it counts ${summary.tests} tests, but lists ${tests.length}`] : [], ...summary.failed > failed ? [`it counts ${summary.failed} failures, but lists ${failed}`] : []]);
			}
		});
	})))();
}

// shared/evidence/external/readers/cyclonedx.ts
function read({ components, metadata, vulnerabilities }) {
	const byReference = new Map([...components, ...metadata?.component ? [metadata.component] : []].map((one) => [one["bom-ref"] ?? "", one]));
	const findings = vulnerabilities.map((one) => {
		const rating = one.ratings.find(({ severity }) => severity) ?? one.ratings.find(({ score }) => score != null);
		const reference = one.affects[0]?.ref ?? "";
		const affected = byReference.get(reference);
		const { state, justification, detail } = one.analysis ?? {};
		return vulnerability({
			tool: "cyclonedx",
			id: one.id || one["bom-ref"] || "unnamed",
			aliases: one.references.flatMap(({ id }) => id ?? []),
			level: rating?.severity,
			severity: rating?.severity ? severityOf(rating.severity) : severityOfScore(rating?.score) ?? "unknown",
			name: affected?.name || reference || "a component",
			version: affected?.version ?? "",
			purl: affected?.purl,
			score: rating?.score,
			published: one.published,
			suppressed: state && resolved.has(state) ? {
				reason: [
					state,
					justification,
					detail
				].filter(Boolean).join("; "),
				by: void 0
			} : void 0
		});
	});
	const timestamp = metadata?.timestamp;
	return contentOf("cyclonedx", findings, {
		subjects: ["image", "source"],
		gaps: findings.length === 0 ? ["it lists no vulnerabilities, so nothing shows that anyone looked for them"] : [],
		...timestamp ? { createdAt: timestamp } : {}
	});
}
/** Converts XML to what is read of JSON. */
function bomOf(root, document) {
	const version = /cyclonedx\.org\/schema\/bom\/(1\.\d)/u.exec(document.slice(0, headLength))?.[1] ?? "";
	const components = componentsIn(childOf(root, "components"));
	const own = childOf(childOf(root, "metadata") ?? root, "component");
	const nested = components.flatMap((one) => vulnerabilitiesIn(childOf(one, "vulnerabilities")).map((found) => ({
		found,
		reference: one.attributes.get("bom-ref") ?? childText(one, "purl") ?? ""
	})));
	const listed = vulnerabilitiesIn(childOf(root, "vulnerabilities")).map((found) => ({
		found,
		reference: found.attributes.get("ref") ?? ""
	}));
	return schema$30.parse({
		bomFormat: "CycloneDX",
		specVersion: version,
		metadata: {
			timestamp: childText(childOf(root, "metadata") ?? root, "timestamp"),
			component: own === void 0 ? void 0 : componentOf(own)
		},
		components: components.map(componentOf),
		vulnerabilities: [...listed, ...nested].map(({ found, reference }) => vulnerabilityOf$1(found, reference))
	});
}
function vulnerabilitiesIn(list) {
	return list === void 0 ? [] : childrenOf(list, "vulnerability");
}
function componentsIn(list) {
	return (list === void 0 ? [] : childrenOf(list, "component")).flatMap((one) => [one, ...componentsIn(childOf(one, "components"))]);
}
function componentOf(node) {
	return {
		"bom-ref": node.attributes.get("bom-ref") ?? childText(node, "purl"),
		name: childText(node, "name"),
		version: childText(node, "version"),
		purl: childText(node, "purl")
	};
}
function vulnerabilityOf$1(node, reference) {
	const targets = childrenOf(childOf(node, "affects") ?? node, "target");
	const analysis = childOf(node, "analysis");
	return {
		id: childText(node, "id") ?? "",
		ratings: childrenOf(childOf(node, "ratings") ?? node, "rating").map((rating) => {
			const score = childOf(rating, "score");
			const number = Number((score && childText(score, "base")) ?? score?.text ?? NaN);
			return {
				severity: childText(rating, "severity")?.toLowerCase(),
				...Number.isFinite(number) ? { score: number } : {}
			};
		}),
		references: childrenOf(childOf(node, "references") ?? node, "reference").map((one) => ({ id: childText(one, "id") })),
		affects: [...targets.map((target) => ({ ref: childText(target, "ref") })), ...reference === "" ? [] : [{ ref: reference }]],
		published: childText(node, "published"),
		...analysis === void 0 ? {} : { analysis: {
			state: childText(analysis, "state"),
			justification: childText(analysis, "justification"),
			detail: childText(analysis, "detail")
		} }
	};
}
var component, schema$30, headLength, resolved, cycloneDx;
function init_cyclonedx() {
	return (init_cyclonedx = __esmMin((() => {
		init_schemas();
		init_xml();
		init_finding();
		init_reader();
		component = looseObject({
			"bom-ref": maybe,
			name: maybe,
			version: maybe,
			purl: maybe
		});
		schema$30 = looseObject({
			bomFormat: literal("CycloneDX"),
			specVersion: text$1.regex(/^1\.\d$/u, "is an unsupported version"),
			metadata: looseObject({
				timestamp: maybe,
				component: component.nullish()
			}).nullish(),
			components: listOf(component),
			vulnerabilities: listOf(looseObject({
				id: maybe,
				"bom-ref": maybe,
				ratings: listOf(looseObject({
					severity: maybe,
					score: maybeNumber
				})),
				references: listOf(looseObject({ id: maybe })),
				affects: listOf(looseObject({ ref: maybe })),
				published: maybe,
				analysis: looseObject({
					state: maybe,
					justification: maybe,
					detail: maybe
				}).nullish()
			}))
		});
		headLength = 65536;
		resolved = /* @__PURE__ */ new Set([
			"resolved",
			"resolved_with_pedigree",
			"not_affected",
			"false_positive"
		]);
		cycloneDx = {
			tool: "cyclonedx",
			title: "CycloneDX",
			subjects: ["image", "source"],
			recognize: (document) => document.kind === "xml" ? document.root.name === "bom" && /xmlns(?::\w+)?\s*=\s*["']http:\/\/cyclonedx\.org\/schema\/bom\//u.test(document.text.slice(0, headLength)) : document.kind === "json" && valueAt(document.value, "bomFormat") === "CycloneDX",
			read: (document) => read(document.kind === "xml" ? bomOf(document.root, document.text) : schema$30.parse(document.kind === "json" ? document.value : void 0))
		};
	})))();
}

// shared/evidence/external/readers/dependency-check.ts
function findingOf$4(one, dependency, suppressed) {
	const id = childText(one, "name");
	if (id === void 0) throw new TypeError("has a vulnerability without a name");
	const score = Number(childText(childOf(one, "cvssV3") ?? one, "baseScore") ?? childText(childOf(one, "cvssV2") ?? one, "score") ?? NaN);
	return vulnerability({
		tool: "dependency-check",
		id,
		level: childText(one, "severity"),
		name: childText(dependency, "fileName") ?? "a file",
		version: "",
		path: childText(dependency, "filePath"),
		...Number.isFinite(score) ? { score } : {},
		suppressed
	});
}
var dependencyCheck;
function init_dependency_check() {
	return (init_dependency_check = __esmMin((() => {
		init_xml();
		init_finding();
		init_reader();
		dependencyCheck = {
			tool: "dependency-check",
			title: "OWASP Dependency-Check",
			subjects: ["source", "image"],
			recognize: (document) => document.kind === "xml" && document.root.name === "analysis" && /xmlns\s*=\s*["'][^"']{0,200}(?:DependencyCheck|OWASP_Dependency_Check)/u.test(document.text.slice(0, 65536)),
			read: (document) => {
				const root = document.kind === "xml" ? document.root : void 0;
				const dependencies = root === void 0 ? [] : childrenOf(childOf(root, "dependencies") ?? root, "dependency");
				const findings = dependencies.flatMap((dependency) => {
					const list = childOf(dependency, "vulnerabilities");
					if (list === void 0) return [];
					return [...childrenOf(list, "vulnerability").map((one) => findingOf$4(one, dependency)), ...childrenOf(list, "suppressedVulnerability").map((one) => findingOf$4(one, dependency, childText(one, "notes") ?? "suppressed by a rule"))];
				});
				const info = root === void 0 ? void 0 : childOf(root, "scanInfo");
				const project = root === void 0 ? void 0 : childOf(root, "projectInfo");
				const failures = info === void 0 ? [] : childrenOf(childOf(info, "analysisExceptions") ?? info, "analysisException");
				return contentOf("dependency-check", findings, {
					subjects: ["source", "image"],
					gaps: [...failures.length === 0 ? [] : ["the analysis had errors"], ...dependencies.length === 0 ? ["it lists no dependency, so nothing was examined"] : []],
					...fact("version", info && childText(info, "engineVersion")),
					...fact("createdAt", project && childText(project, "reportDate"))
				});
			}
		};
	})))();
}

// shared/evidence/external/readers/dependency-track.ts
var schema$29, dependencyTrack;
function init_dependency_track() {
	return (init_dependency_track = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$29 = looseObject({
			meta: looseObject({
				application: literal("Dependency-Track"),
				version: maybe,
				timestamp: maybe
			}),
			findings: listOf(looseObject({
				component: looseObject({
					name: text$1,
					version: maybe,
					purl: maybe
				}),
				vulnerability: looseObject({
					vulnId: text$1.min(1),
					severity: maybe,
					aliases: listOf(looseObject({
						cveId: maybe,
						ghsaId: maybe,
						osvId: maybe
					})),
					cvssV3BaseScore: maybeNumber,
					epssScore: maybeNumber
				}),
				analysis: looseObject({
					state: maybe,
					isSuppressed: boolean().nullish(),
					detail: maybe,
					justification: maybe
				}).nullish()
			}))
		});
		dependencyTrack = jsonReader({
			tool: "dependency-track",
			title: "OWASP Dependency-Track",
			subjects: ["image", "source"]
		}, {
			recognize: (value) => valueAt(valueAt(value, "meta"), "application") === "Dependency-Track",
			schema: schema$29,
			read: ({ meta, findings }) => contentOf("dependency-track", findings.map(({ component, vulnerability: one, analysis }) => vulnerability({
				tool: "dependency-track",
				id: one.vulnId,
				aliases: one.aliases.flatMap(({ cveId, ghsaId, osvId }) => [
					cveId,
					ghsaId,
					osvId
				].filter((id) => id != null)),
				level: one.severity,
				name: component.name,
				version: component.version ?? "",
				purl: component.purl,
				score: one.cvssV3BaseScore,
				epss: one.epssScore ?? void 0,
				suppressed: analysis?.isSuppressed === true ? [
					analysis.state,
					analysis.justification,
					analysis.detail
				].filter(Boolean).join("; ") || "suppressed" : void 0
			})), {
				subjects: ["image", "source"],
				gaps: findings.length === 0 ? ["it has no findings, and does not say that the project has components"] : [],
				...fact("version", meta.version),
				...fact("createdAt", meta.timestamp)
			})
		});
	})))();
}

// shared/evidence/external/readers/detect-secrets.ts
var schema$28, detectSecrets;
function init_detect_secrets() {
	return (init_detect_secrets = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$28 = looseObject({
			version: maybe,
			generated_at: maybe,
			plugins_used: array(unknown()).min(1, "is empty, so nothing was searched for"),
			results: entriesOf(array(looseObject({
				type: text$1.min(1),
				line_number: maybeNumber,
				is_secret: boolean().nullish(),
				is_verified: boolean().nullish()
			})))
		});
		detectSecrets = jsonReader({
			tool: "detect-secrets",
			title: "detect-secrets",
			subjects: ["source"]
		}, {
			recognize: (value) => hasKeys(value, "plugins_used", "results"),
			schema: schema$28,
			read: ({ results, version, generated_at: created }) => contentOf("detect-secrets", results.flatMap(([file, secrets]) => secrets.map(({ type, line_number: line, is_secret: isSecret, is_verified: isVerified }) => problem({
				tool: "detect-secrets",
				id: type,
				severity: isVerified === true ? "critical" : "high",
				message: "a secret",
				file: repositoryPath(file),
				line,
				suppressed: isSecret === false ? "no secret, by the audit of its baseline" : void 0
			}))), {
				about: "source",
				...fact("version", version),
				...fact("createdAt", created)
			})
		});
	})))();
}

// shared/evidence/external/readers/docker-bench.ts
var schema$27, dockerBench;
function init_docker_bench() {
	return (init_docker_bench = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$27 = looseObject({
			dockerbenchsecurity: text$1.min(1),
			tests: array(looseObject({
				id: text$1,
				desc: text$1.default(""),
				results: listOf(looseObject({
					id: text$1.min(1),
					desc: text$1.default(""),
					result: _enum([
						"PASS",
						"WARN",
						"INFO",
						"NOTE"
					]),
					details: text$1.nullish(),
					items: listOf(text$1)
				}))
			})).min(1, "is empty, so nothing was checked"),
			end: number("is missing, because the run was interrupted")
		});
		dockerBench = jsonReader({
			tool: "docker-bench",
			title: "Docker Bench for Security",
			subjects: ["host"]
		}, {
			recognize: (value) => hasKeys(value, "dockerbenchsecurity"),
			schema: schema$27,
			read: ({ dockerbenchsecurity: version, tests }) => {
				const results = tests.flatMap((test) => test.results);
				const cut = results.filter(({ items }) => items.at(-1) === "(truncated)");
				return contentOf("docker-bench", results.filter(({ result }) => result === "WARN").map(({ id, desc, result, details, items }) => problem({
					tool: "docker-bench",
					id,
					level: result,
					message: [
						desc,
						details,
						...items
					].filter(Boolean).join("; ")
				})), {
					about: "host",
					version,
					gaps: [...cut.map(({ id }) => `the list of ${id} is cut off by the option \`-n\``), ...results.length === 0 ? ["no check was run"] : []]
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/dockle.ts
var schema$26, dockle;
function init_dockle() {
	return (init_dockle = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$26 = looseObject({
			image: text$1.nullish(),
			summary: looseObject({
				fatal: count,
				warn: count,
				info: count,
				pass: count
			}),
			details: listOf(looseObject({
				code: text$1.min(1),
				title: text$1.default(""),
				level: _enum([
					"FATAL",
					"WARN",
					"INFO",
					"SKIP",
					"PASS",
					"IGNORE"
				]),
				alerts: listOf(text$1)
			}))
		}).refine(({ summary, details }) => [
			"fatal",
			"warn",
			"info"
		].every((level) => summary[level] === 0 || details.some((detail) => detail.level.toLowerCase() === level)), "counts findings that are not listed").refine(({ summary: { fatal, warn, info, pass } }) => fatal + warn + info + pass > 0, "has no checks, so nothing was examined");
		dockle = jsonReader({
			tool: "dockle",
			title: "Dockle",
			subjects: ["image"]
		}, {
			recognize: (value) => hasKeys(value, "summary") && hasKeys(valueAt(value, "summary"), "fatal", "warn", "pass"),
			schema: schema$26,
			read: ({ image, details }) => contentOf("dockle", details.filter(({ level }) => level !== "SKIP" && level !== "PASS").map(({ code, title, level, alerts }) => problem({
				tool: "dockle",
				id: code,
				level,
				message: [title, ...alerts].join("; "),
				suppressed: level === "IGNORE" ? "ignored by its settings" : void 0
			})), { manifests: digestsIn([image]) })
		});
	})))();
}

// shared/evidence/external/readers/falco.ts
function fieldOf({ output_fields: fields }, name) {
	const value = fields != null && Object.hasOwn(fields, name) ? fields[name] : void 0;
	return typeof value === "string" ? value : "";
}
function placeOf(one) {
	return [
		"k8s.ns.name",
		"k8s.pod.name",
		"container.image.repository"
	].map((name) => fieldOf(one, name)).filter(Boolean).join("/") || one.hostname || "";
}
var event, severities, falco;
function init_falco() {
	return (init_falco = __esmMin((() => {
		init_schemas();
		init_document();
		init_finding();
		init_reader();
		event = looseObject({
			rule: text$1.min(1),
			priority: text$1.min(1),
			time: maybe,
			source: maybe,
			hostname: maybe,
			output_fields: record(text$1, unknown()).nullish()
		});
		severities = {
			emergency: "critical",
			alert: "critical",
			critical: "critical",
			error: "high",
			warning: "medium",
			notice: "low",
			info: "info",
			informational: "info",
			debug: "info"
		};
		falco = {
			tool: "falco",
			title: "Falco",
			subjects: [
				"instance",
				"host",
				"cluster"
			],
			recognize: (document) => isListOf(valuesOf(document), (value) => hasKeys(value, "rule", "priority", "output_fields") || hasKeys(value, "rule", "priority", "output", "time")),
			read: (document) => {
				const events = valuesOf(document).map((value) => event.parse(value));
				const dropped = events.filter(({ rule }) => rule.startsWith("Falco internal: syscall event drop"));
				const digests = new Set(events.flatMap((one) => digestsIn([fieldOf(one, "container.image.digest")])));
				const isOneImage = digests.size === 1 && events.every((one) => fieldOf(one, "container.image.digest") !== "");
				return contentOf("falco", events.map((one) => problem({
					tool: "falco",
					id: one.rule,
					level: one.priority,
					severity: severities[one.priority.toLowerCase()],
					message: [fieldOf(one, "proc.name"), fieldOf(one, "fd.name")].filter(Boolean).join(" ") || "an alert",
					place: placeOf(one)
				})), {
					subjects: [
						"instance",
						"host",
						"cluster"
					],
					manifests: isOneImage ? [...digests] : [],
					gaps: dropped.length === 0 ? [] : ["Falco dropped events"]
				});
			}
		};
	})))();
}

// shared/evidence/external/readers/ggshield.ts
var entity, part, schema$25, ggshield;
function init_ggshield() {
	return (init_ggshield = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		entity = looseObject({
			filename: text$1,
			incidents: listOf(looseObject({
				type: text$1.min(1),
				policy: maybe,
				validity: maybe,
				ignore_reason: unknown().optional(),
				occurrences: listOf(looseObject({ line_start: maybeNumber }))
			}))
		});
		part = looseObject({ entities_with_incidents: listOf(entity) });
		schema$25 = looseObject({
			type: text$1,
			scans: listOf(part),
			entities_with_incidents: listOf(entity),
			total_incidents: count
		});
		ggshield = jsonReader({
			tool: "ggshield",
			title: "ggshield",
			subjects: ["source", "image"]
		}, {
			recognize: (value) => hasKeys(value, "id", "type", "total_incidents", "total_occurrences"),
			schema: schema$25,
			read: (document) => {
				const findings = [document, ...document.scans].flatMap(({ entities_with_incidents: list }) => list).flatMap(({ filename, incidents }) => incidents.map(({ type, validity, ignore_reason: ignored, occurrences }) => problem({
					tool: "ggshield",
					id: type,
					severity: validity === "valid" ? "critical" : "high",
					message: "a secret",
					file: repositoryPath(filename),
					line: occurrences[0]?.line_start,
					suppressed: ignored == null || ignored === "" ? void 0 : "ignored in GitGuardian"
				})));
				return contentOf("ggshield", findings, {
					...document.type === "docker_image" || document.type === "docker" ? { about: "image" } : { about: "source" },
					gaps: document.total_incidents > findings.length ? ["it counts incidents that are not listed"] : []
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/github-dependency-review.ts
var change, githubDependencyReview;
function init_github_dependency_review() {
	return (init_github_dependency_review = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		change = looseObject({
			change_type: _enum(["added", "removed"]),
			manifest: text$1,
			name: text$1,
			version: text$1.default(""),
			package_url: maybe,
			vulnerabilities: listOf(looseObject({
				severity: maybe,
				advisory_ghsa_id: text$1.min(1)
			}))
		});
		githubDependencyReview = jsonReader({
			tool: "github-dependency-review",
			title: "GitHub dependency review",
			subjects: ["source"]
		}, {
			recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "change_type", "manifest", "ecosystem", "vulnerabilities")),
			schema: array(change),
			read: (changes) => contentOf("github-dependency-review", changes.filter((one) => one.change_type === "added").flatMap((one) => one.vulnerabilities.map(({ severity, advisory_ghsa_id: id }) => vulnerability({
				tool: "github-dependency-review",
				id,
				level: severity,
				name: one.name,
				version: one.version,
				purl: one.package_url,
				path: one.manifest,
				file: one.manifest
			}))), { about: "source" })
		});
	})))();
}

// shared/evidence/external/readers/gitlab.ts
/** Returns the kind of a report: what its scan states, otherwise the category of its findings. */
function kindOf$1(value) {
	if (!hasKeys(value, "version", "vulnerabilities")) return void 0;
	const type = valueAt(valueAt(value, "scan"), "type");
	if (typeof type === "string") return type;
	const list = valueAt(value, "vulnerabilities");
	const category = Array.isArray(list) ? valueAt(list[0], "category") : void 0;
	return typeof category === "string" ? category : void 0;
}
function reader$1(kind) {
	const { tool, title, about } = kinds$1[kind];
	return jsonReader({
		tool,
		title,
		subjects: [about]
	}, {
		recognize: (value) => kindOf$1(value) === kind,
		schema: schema$24,
		read: ({ vulnerabilities, scan }) => {
			const images = vulnerabilities.map(({ location }) => location?.image);
			return contentOf(tool, vulnerabilities.map((one) => findingOf$3(one, kind)), {
				about,
				manifests: about === "image" ? [...new Set(digestsIn(images))] : [],
				gaps: [...scan?.status != null && scan.status !== "success" ? [`the scan ended with the status "${scan.status}"`] : [], ...scan == null && vulnerabilities.length === 0 ? ["it does not state that a scan was done"] : []],
				...fact("version", scan?.scanner?.version),
				...fact("createdAt", scan?.end_time)
			});
		}
	});
}
function findingOf$3(one, kind) {
	const { tool } = kinds$1[kind];
	const { location, identifiers } = one;
	const [first, ...others] = identifiers;
	const id = first?.name ?? "";
	const aliases = others.filter(({ type }) => type === "cve" || type === "ghsa").map(({ name }) => name);
	const flag = one.flags.find(({ type }) => type === "flagged-as-likely-false-positive");
	const suppressed = flag === void 0 ? void 0 : {
		reason: flag.description || "likely a false positive",
		by: flag.origin
	};
	const packageName = location?.dependency?.package?.name;
	if (kind === "container_scanning" || kind === "dependency_scanning" && packageName) return vulnerability({
		tool,
		id,
		aliases,
		level: one.severity,
		name: packageName ?? "",
		version: location?.dependency?.version ?? "",
		path: location?.file,
		file: repositoryPath(location?.file),
		suppressed
	});
	const isSecret = kind === "secret_detection";
	return problem({
		tool,
		id,
		aliases,
		level: one.severity,
		severity: isSecret ? secretSeverity(one.severity) : void 0,
		message: isSecret ? "a secret" : one.name || one.message || "",
		file: repositoryPath(location?.file),
		line: location?.start_line,
		suppressed
	});
}
var entry, schema$24, kinds$1, gitlabContainerScanning, gitlabDependencyScanning, gitlabSast, gitlabSecretDetection, gitlabUnknown;
function init_gitlab() {
	return (init_gitlab = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		entry = looseObject({
			category: maybe,
			name: maybe,
			message: maybe,
			severity: maybe,
			solution: maybe,
			identifiers: array(looseObject({
				type: text$1,
				name: text$1.min(1),
				value: union([text$1, number()])
			})).min(1, "are missing"),
			location: looseObject({
				file: maybe,
				start_line: maybeNumber,
				image: maybe,
				dependency: looseObject({
					version: maybe,
					package: looseObject({ name: maybe }).nullish()
				}).nullish()
			}).nullish(),
			flags: listOf(looseObject({
				type: text$1,
				origin: maybe,
				description: maybe
			}))
		});
		schema$24 = looseObject({
			version: text$1.regex(/^(?:2|3|14|15)\.\d+(?:\.\d+)?/u, "is an unsupported version"),
			vulnerabilities: array(entry),
			scan: looseObject({
				type: text$1,
				status: text$1.nullish(),
				end_time: maybe,
				scanner: looseObject({
					name: maybe,
					version: maybe
				}).nullish()
			}).nullish()
		});
		kinds$1 = {
			container_scanning: {
				tool: "gitlab-container-scanning",
				title: "GitLab container scanning",
				about: "image"
			},
			dependency_scanning: {
				tool: "gitlab-dependency-scanning",
				title: "GitLab dependency scanning",
				about: "source"
			},
			sast: {
				tool: "gitlab-sast",
				title: "GitLab SAST",
				about: "source"
			},
			secret_detection: {
				tool: "gitlab-secret-detection",
				title: "GitLab secret detection",
				about: "source"
			}
		};
		gitlabContainerScanning = reader$1("container_scanning");
		gitlabDependencyScanning = reader$1("dependency_scanning");
		gitlabSast = reader$1("sast");
		gitlabSecretDetection = reader$1("secret_detection");
		gitlabUnknown = jsonReader({
			tool: "gitlab",
			title: "GitLab",
			subjects: ["image", "source"],
			isRefused: true
		}, {
			recognize: (value) => kindOf$1(value) === void 0 && hasKeys(value, "version", "vulnerabilities", "remediations"),
			schema: schema$24,
			read: ({ vulnerabilities }) => contentOf("gitlab", vulnerabilities.map((one) => ({ ...findingOf$3(one, "secret_detection") })), { gaps: ["it states neither its scan nor the category of its findings"] })
		});
	})))();
}

// shared/evidence/external/readers/gitleaks.ts
var current$1, earlier$1, gitleaks;
function init_gitleaks() {
	return (init_gitleaks = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		current$1 = looseObject({
			RuleID: text$1.min(1),
			Description: maybe,
			File: text$1,
			StartLine: maybeNumber
		}).transform(({ RuleID, File, StartLine }) => ({
			id: RuleID,
			file: File,
			line: StartLine
		}));
		earlier$1 = looseObject({
			rule: text$1.min(1),
			file: text$1,
			lineNumber: maybeNumber
		}).transform(({ rule, file, lineNumber }) => ({
			id: rule,
			file,
			line: lineNumber
		}));
		gitleaks = jsonReader({
			tool: "gitleaks",
			title: "Gitleaks",
			subjects: ["source"]
		}, {
			recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "RuleID", "Secret", "Match", "File")) || isListOf(value, (entry) => hasKeys(entry, "rule", "offender", "commit", "file")),
			schema: union([array(current$1), array(earlier$1)]),
			read: (list) => contentOf("gitleaks", list.map(({ id, file, line }) => problem({
				tool: "gitleaks",
				id,
				severity: "high",
				message: "a secret",
				file: repositoryPath(file),
				line
			})), { about: "source" })
		});
	})))();
}

// shared/evidence/external/readers/goss.ts
var schema$23, skippedResult, goss;
function init_goss() {
	return (init_goss = __esmMin((() => {
		init_schemas();
		init_reader();
		init_test_run();
		schema$23 = looseObject({
			results: listOf(looseObject({
				successful: boolean(),
				skipped: boolean().nullish(),
				result: number().nullish(),
				"resource-id": maybe,
				"resource-type": maybe,
				property: maybe,
				title: maybe
			})),
			summary: looseObject({
				"test-count": count,
				"failed-count": count,
				"skipped-count": count.nullish(),
				"summary-line": text$1.nullish()
			})
		});
		skippedResult = 2;
		goss = jsonReader({
			tool: "goss",
			title: "goss",
			subjects: [
				"instance",
				"image",
				"host"
			]
		}, {
			recognize: (value) => hasKeys(value, "results", "summary") && hasKeys(valueAt(value, "summary"), "test-count", "failed-count"),
			schema: schema$23,
			read: ({ results, summary }) => {
				const isSkipped = (one) => one.skipped === true || one.result === skippedResult;
				const failed = results.filter((one) => !one.successful && !isSkipped(one)).length;
				const unpassed = results.filter((one) => !one.successful || isSkipped(one)).map((one) => ({
					name: [
						one["resource-type"],
						one["resource-id"],
						one.property
					].filter(Boolean).join(": "),
					word: isSkipped(one) ? "skipped" : "failed",
					isSkipped: isSkipped(one),
					message: one.title || void 0
				}));
				const gaps = [...summary["test-count"] > results.length ? ["it counts tests that are not listed"] : [], ...summary["failed-count"] > failed ? ["it counts failures that are not listed"] : []];
				return {
					...testContent("goss", unpassed, results.filter((one) => !isSkipped(one)).length, gaps),
					subjects: [
						"instance",
						"image",
						"host"
					]
				};
			}
		});
	})))();
}

// shared/evidence/external/readers/grype.ts
function readGrype({ matches, ignoredMatches, source, descriptor }) {
	const ignored = (ignoredMatches ?? []).map((ignoredMatch) => findingOf$2(ignoredMatch, reasonOf(ignoredMatch)));
	const { timestamp, version } = descriptor;
	const db = statusOf(descriptor.db);
	return {
		tool: "grype",
		version,
		...subjectOf(source),
		listsPackages: true,
		findings: [...matches.map((reported) => findingOf$2(reported)), ...ignored],
		gaps: db === void 0 ? ["the report does not state its vulnerability data"] : db.gaps,
		suppressed: ignored.length,
		...timestamp == null ? {} : { createdAt: timestamp },
		...db?.built === void 0 ? {} : { dataDate: db.built }
	};
}
/** Reads the subject of a report of Grype or Syft. Only images have digests. An SBOM can be of anything. */
function subjectOf({ type, target, metadata }) {
	const image = type === "image" ? imageTarget.safeParse(target ?? metadata).data : void 0;
	const [config] = digestsIn([image?.imageID ?? ""]);
	return {
		...type === "image" ? { about: "image" } : type === "directory" || type === "file" ? { about: "source" } : {},
		manifests: [...new Set(digestsIn([image?.manifestDigest ?? "", ...image?.repoDigests ?? []]))],
		...config === void 0 ? {} : { config }
	};
}
function statusOf(db) {
	if (db == null) return void 0;
	const { built, error, valid } = database.parse("status" in db ? db.status : db);
	const broken = error !== void 0 && error !== null && error !== "" || valid === false;
	const undated = built == null ? ["the report does not state how old its vulnerability data is"] : [];
	return {
		...built == null ? {} : { built },
		gaps: broken ? ["the vulnerability database was invalid"] : undated
	};
}
function reasonOf({ appliedIgnoreRules: rules }) {
	return rules?.map(({ reason, vulnerability: id }) => reason || id || "a rule").join(", ") || "ignored by its settings";
}
function findingOf$2(reported, suppressed) {
	const { vulnerability: matched, artifact, relatedVulnerabilities: related } = reported;
	const dates = (matched.fix?.available ?? []).flatMap(({ date }) => date ?? []).toSorted();
	const scores = (matched.epss ?? []).map(({ epss }) => epss);
	const exploited = matched.knownExploited?.[0];
	return vulnerability({
		tool: "grype",
		id: matched.id,
		aliases: (related ?? []).map(({ id }) => id),
		level: matched.severity,
		name: artifact.name,
		version: artifact.version,
		purl: artifact.purl ?? "",
		path: artifact.locations?.[0]?.path ?? "",
		fixedVersion: matched.fix?.state?.toLowerCase() === "fixed" ? matched.fix.versions?.join(", ") ?? "" : void 0,
		fixSince: dates[0],
		epss: scores.length === 0 ? void 0 : Math.max(...scores),
		exploitedSince: exploited === void 0 ? void 0 : exploited.dateAdded ?? "an unknown day",
		suppressed
	});
}
var match, anchoreSource, imageTarget, database, schema$22, grype;
function init_grype() {
	return (init_grype = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		match = looseObject({
			vulnerability: looseObject({
				id: text$1.min(1),
				severity: text$1.nullish(),
				fix: looseObject({
					versions: array(text$1).nullish(),
					state: text$1.nullish(),
					available: array(looseObject({ date: text$1.nullish() })).nullish()
				}).nullish(),
				epss: array(looseObject({ epss: number().min(0).max(1) })).nullish(),
				knownExploited: array(looseObject({ dateAdded: text$1.nullish() })).nullish()
			}),
			relatedVulnerabilities: array(looseObject({ id: text$1 })).nullish(),
			artifact: looseObject({
				name: text$1.min(1),
				version: text$1,
				purl: text$1.nullish(),
				locations: array(union([looseObject({ path: maybe }), text$1.transform((path) => ({ path }))])).nullish()
			}),
			appliedIgnoreRules: array(looseObject({
				reason: text$1.nullish(),
				vulnerability: text$1.nullish()
			})).nullish()
		});
		anchoreSource = looseObject({
			type: text$1.min(1),
			target: unknown().optional(),
			metadata: unknown().optional()
		});
		imageTarget = looseObject({
			manifestDigest: text$1.nullish(),
			imageID: text$1.nullish(),
			repoDigests: array(text$1).nullish()
		});
		database = looseObject({
			built: text$1.nullish(),
			error: unknown().optional(),
			valid: boolean().nullish()
		});
		schema$22 = looseObject({
			matches: array(match),
			ignoredMatches: array(match).nullish(),
			source: anchoreSource,
			descriptor: looseObject({
				name: literal("grype"),
				version: text$1,
				timestamp: text$1.nullish(),
				db: union([looseObject({ status: database }), database]).nullish()
			})
		});
		grype = jsonReader({
			tool: "grype",
			title: "Grype",
			subjects: ["image", "source"]
		}, {
			recognize: (value) => hasKeys(value, "matches", "descriptor") && valueAt(valueAt(value, "descriptor"), "name") !== "xeol" || isListOf(valueAt(value, "matches"), (one) => hasKeys(one, "vulnerability", "artifact")),
			schema: schema$22,
			read: readGrype
		});
	})))();
}

// shared/evidence/external/readers/hadolint.ts
var schema$21, hadolint;
function init_hadolint() {
	return (init_hadolint = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$21 = array(looseObject({
			file: text$1.min(1),
			line: number().int(),
			code: text$1.regex(/^(?:DL|SC)\d+$/u, "is not a hadolint rule"),
			level: _enum([
				"error",
				"warning",
				"info",
				"style",
				"ignore"
			]),
			message: text$1
		}));
		hadolint = jsonReader({
			tool: "hadolint",
			title: "hadolint",
			subjects: ["source"]
		}, {
			recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "code", "level", "file", "line", "message")),
			schema: schema$21,
			read: (document) => {
				const findings = document.filter(({ code, level }) => code !== "DL1000" && level !== "ignore").map(({ file, line, code, level, message }) => problem({
					tool: "hadolint",
					id: code,
					level,
					message,
					file: repositoryPath(file),
					line
				}));
				const unread = document.filter(({ code }) => code === "DL1000");
				return contentOf("hadolint", findings, { gaps: unread.map(({ file }) => `hadolint could not parse ${file}`) });
			}
		});
	})))();
}

// shared/evidence/external/readers/harbor.ts
/** Checks whether a value is a report without its media type, as older versions print it. */
function isBare(value) {
	return hasKeys(value, "scanner", "vulnerabilities") && hasKeys(valueAt(value, "scanner"), "name", "vendor");
}
var mediaType, report$1, harbor;
function init_harbor() {
	return (init_harbor = __esmMin((() => {
		init_schemas(), init_core();
		init_finding();
		init_reader();
		mediaType = /^application\/vnd\.(?:security\.vulnerability\.report|scanner\.adapter\.vuln\.report\.harbor\+json); version=1\.[01]$/u;
		report$1 = looseObject({
			generated_at: maybe,
			scanner: looseObject({
				name: maybe,
				version: maybe
			}).nullish(),
			severity: maybe,
			vulnerabilities: listOf(looseObject({
				id: text$1.min(1),
				package: text$1,
				version: text$1.default(""),
				fix_version: maybe,
				severity: maybe,
				artifact_digests: listOf(text$1),
				preferred_cvss: looseObject({
					score_v3: maybeNumber,
					score_v2: maybeNumber
				}).nullish()
			}))
		});
		harbor = jsonReader({
			tool: "harbor",
			title: "Harbor",
			subjects: ["image"]
		}, {
			recognize: (value) => isBare(value) || hasKeys(value) && Object.keys(value).some((key) => /^application\/vnd\.(?:security\.vuln|scanner\.adapter\.vuln)/u.test(key)),
			schema: unknown().transform((value, context) => {
				const [type, content] = isBare(value) ? [void 0, value] : Object.entries(value)[0] ?? [];
				if (type !== void 0 && !mediaType.test(type)) {
					context.addIssue("is not of a media type of vulnerability reports of version 1.0 or 1.1");
					return NEVER;
				}
				if (!hasKeys(content, "vulnerabilities")) {
					context.addIssue("has no list of vulnerabilities");
					return NEVER;
				}
				return report$1.parse(content);
			}),
			read: (document) => {
				const { scanner, severity, vulnerabilities, generated_at: created } = document;
				const digests = new Set(vulnerabilities.flatMap(({ artifact_digests: listed }) => digestsIn(listed)));
				const worst = (severity ?? "").toLowerCase();
				const isRated = worst !== "" && worst !== "none" && worst !== "unknown" && worst !== "negligible";
				return contentOf("harbor", vulnerabilities.map((one) => vulnerability({
					tool: "harbor",
					id: one.id,
					level: one.severity,
					name: one.package,
					version: one.version,
					fixedVersion: one.fix_version,
					score: one.preferred_cvss?.score_v3 ?? one.preferred_cvss?.score_v2
				})), {
					about: "image",
					manifests: [...digests],
					gaps: vulnerabilities.length === 0 && isRated ? [`the report says ${severity}, but lists no vulnerabilities of ${scanner?.name ?? "its scanner"}`] : [],
					...fact("version", scanner?.version),
					...fact("createdAt", created)
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/junit.ts
function casesIn(node) {
	return node.children.flatMap((child) => child.name === "testcase" ? [child] : child.name === "testsuite" || child.name === "testsuites" ? casesIn(child) : []);
}
/** Returns the largest numbers that any suite states. Writers differ in whether suites include nested ones. */
function statedIn(node) {
	const nested = node.children.filter(({ name }) => name === "testsuite").map(statedIn);
	const sum = (key) => nested.reduce((total, one) => total + one[key], 0);
	const own = {
		tests: numberIn(node, "tests"),
		failed: Math.max(numberIn(node, "failures"), numberIn(node, "errors"))
	};
	return {
		tests: Math.max(own.tests, sum("tests")),
		failed: Math.max(own.failed, sum("failed"))
	};
}
function numberIn({ attributes }, name) {
	const value = attributes.get(name) ?? "";
	return /^\d{1,9}$/u.test(value) ? Number(value) : 0;
}
function unpassedOf(test) {
	const { attributes } = test;
	const outcome = childOf(test, "error") ?? childOf(test, "failure");
	const state = attributes.get("status")?.toLowerCase() ?? "";
	const isSkipped = outcome === void 0 && (childOf(test, "skipped") !== void 0 || skippedStates.has(state));
	if (outcome === void 0 && !isSkipped) return void 0;
	const line = Number(attributes.get("line") ?? NaN);
	return {
		name: [attributes.get("classname"), attributes.get("name")].filter(Boolean).join(" "),
		word: outcome?.name ?? "skipped",
		isSkipped,
		message: outcome?.attributes.get("message"),
		file: attributes.get("file"),
		...Number.isSafeInteger(line) ? { line } : {}
	};
}
var junit, skippedStates;
function init_junit() {
	return (init_junit = __esmMin((() => {
		init_xml();
		init_test_run();
		junit = {
			tool: "junit",
			title: "JUnit",
			subjects: [
				"instance",
				"image",
				"source",
				"host",
				"cluster"
			],
			recognize: (document) => document.kind === "xml" && (document.root.name === "testsuites" || document.root.name === "testsuite"),
			read: (document) => {
				const cases = document.kind === "xml" ? casesIn(document.root) : [];
				const unpassed = cases.flatMap((one) => unpassedOf(one) ?? []);
				const failed = unpassed.filter(({ isSkipped }) => !isSkipped).length;
				const outcomes = cases.flatMap(({ children }) => children.filter(({ name }) => name === "error" || name === "failure"));
				const stated = document.kind === "xml" ? statedIn(document.root) : {
					tests: 0,
					failed: 0
				};
				return testContent("junit", unpassed, cases.length - (unpassed.length - failed), [...stated.tests > cases.length ? [`it counts ${stated.tests} tests, but lists ${cases.length}`] : [], ...stated.failed > outcomes.length ? [`it counts ${stated.failed} failures, but lists ${outcomes.length}`] : []]);
			}
		};
		skippedStates = /* @__PURE__ */ new Set([
			"disabled",
			"notrun",
			"skipped",
			"ignored"
		]);
	})))();
}

// shared/evidence/external/readers/kics.ts
var schema$20, kics;
function init_kics() {
	return (init_kics = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$20 = looseObject({
			kics_version: maybe,
			files_scanned: count,
			files_failed_to_scan: count,
			queries_failed_to_execute: count,
			total_counter: count,
			end: maybe,
			queries: listOf(looseObject({
				query_name: text$1.default(""),
				query_id: text$1.min(1),
				severity: maybe,
				description: maybe,
				files: listOf(looseObject({
					file_name: text$1,
					line: number().nullish()
				}))
			}))
		});
		kics = jsonReader({
			tool: "kics",
			title: "KICS",
			subjects: ["source"]
		}, {
			recognize: (value) => hasKeys(value, "queries", "queries_total", "severity_counters"),
			schema: schema$20,
			read: (document) => {
				const findings = document.queries.flatMap(({ query_id: id, query_name: message, severity, files }) => files.map(({ file_name: file, line }) => problem({
					tool: "kics",
					id,
					level: severity,
					message,
					file: repositoryPath(file),
					line
				})));
				return contentOf("kics", findings, {
					about: "source",
					gaps: [
						...document.files_scanned === 0 ? ["no file was scanned"] : [],
						...document.files_failed_to_scan > 0 ? [`${document.files_failed_to_scan} files could not be scanned`] : [],
						...document.queries_failed_to_execute > 0 ? [`${document.queries_failed_to_execute} queries failed`] : [],
						...document.total_counter > findings.length ? ["the report counts findings that are not listed"] : []
					],
					...fact("version", document.kics_version),
					...fact("createdAt", document.end)
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/kube-bench.ts
var control$1, isControl, schema$19, kubeBench;
function init_kube_bench() {
	return (init_kube_bench = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		control$1 = looseObject({
			id: text$1.min(1),
			version: maybe,
			node_type: maybe,
			tests: listOf(looseObject({
				section: maybe,
				results: listOf(looseObject({
					test_number: text$1.min(1),
					test_desc: text$1.default(""),
					status: _enum([
						"PASS",
						"FAIL",
						"WARN",
						"INFO"
					])
				}))
			}))
		});
		isControl = (value) => hasKeys(value, "id", "node_type", "tests");
		schema$19 = union([
			array(control$1),
			looseObject({ Controls: array(control$1) }).transform(({ Controls }) => Controls),
			control$1.transform((one) => [one])
		]);
		kubeBench = jsonReader({
			tool: "kube-bench",
			title: "kube-bench",
			subjects: ["cluster"]
		}, {
			recognize: (value) => hasKeys(value, "Controls", "Totals") || isControl(value) || isListOf(value, isControl),
			schema: schema$19,
			read: (controls) => {
				const results = controls.flatMap(({ tests }) => tests.flatMap((test) => test.results));
				return contentOf("kube-bench", results.filter(({ status }) => status === "FAIL" || status === "WARN").map(({ test_number: id, test_desc: message, status }) => problem({
					tool: "kube-bench",
					id,
					level: status,
					message
				})), {
					about: "cluster",
					gaps: results.length === 0 ? ["no check was run"] : []
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/kube-hunter.ts
var schema$18, kubeHunter;
function init_kube_hunter() {
	return (init_kube_hunter = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$18 = looseObject({
			nodes: listOf(unknown()),
			services: listOf(unknown()),
			vulnerabilities: array(looseObject({
				vid: text$1.min(1),
				severity: maybe,
				vulnerability: text$1.default(""),
				location: maybe
			}))
		});
		kubeHunter = jsonReader({
			tool: "kube-hunter",
			title: "kube-hunter",
			subjects: ["cluster"]
		}, {
			recognize: (value) => hasKeys(value, "nodes", "services", "vulnerabilities"),
			schema: schema$18,
			read: ({ nodes, services, vulnerabilities }) => contentOf("kube-hunter", vulnerabilities.map(({ vid, severity, vulnerability, location }) => problem({
				tool: "kube-hunter",
				id: vid,
				level: severity,
				message: vulnerability,
				place: location
			})), {
				about: "cluster",
				gaps: nodes.length + services.length === 0 ? ["it found no nodes and no services"] : []
			})
		});
	})))();
}

// shared/evidence/external/readers/kube-linter.ts
var schema$17, kubeLinter;
function init_kube_linter() {
	return (init_kube_linter = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$17 = looseObject({
			Checks: array(unknown()).min(1, "is empty, so nothing was checked"),
			Reports: listOf(looseObject({
				Check: text$1.min(1),
				Diagnostic: looseObject({ Message: text$1.default("") }),
				Object: looseObject({ Metadata: looseObject({ FilePath: maybe }).nullish() }).nullish()
			})),
			Summary: looseObject({
				ChecksStatus: text$1,
				KubeLinterVersion: maybe,
				CheckEndTime: maybe
			}).nullish()
		});
		kubeLinter = jsonReader({
			tool: "kube-linter",
			title: "KubeLinter",
			subjects: ["source"]
		}, {
			recognize: (value) => hasKeys(value, "Checks", "Reports"),
			schema: schema$17,
			read: ({ Reports, Summary }) => contentOf("kube-linter", Reports.map(({ Check, Diagnostic, Object: of }) => problem({
				tool: "kube-linter",
				id: Check,
				message: Diagnostic.Message,
				file: repositoryPath(of?.Metadata?.FilePath)
			})), {
				about: "source",
				gaps: Reports.length === 0 && Summary != null && Summary.ChecksStatus !== "Passed" ? ["it failed, but lists no reports"] : [],
				...fact("version", Summary?.KubeLinterVersion),
				...fact("createdAt", Summary?.CheckEndTime)
			})
		});
	})))();
}

// shared/evidence/external/readers/kubescape.ts
function hasFailed(status) {
	return status === "failed" || status === "excluded" || status === "warning";
}
/** A control whose failing rules all have exceptions is passed "with exceptions". */
function isExcepted({ status }) {
	return status?.subStatus === "w/exceptions" || status?.status === "excluded";
}
function exceptionOf(one) {
	if (!isExcepted(one)) return void 0;
	const exceptions = one.rules.flatMap(({ exception }) => exception);
	return {
		reason: exceptions.map(({ reason, name }) => reason || name || "an exception").join(", ") || "an exception",
		until: exceptions[0]?.expirationDate
	};
}
/** Kubescape's own bands of score factors. */
function severityOfFactor(factor) {
	if (factor == null) return void 0;
	if (factor >= 9) return "critical";
	if (factor >= 7) return "high";
	return factor >= 4 ? "medium" : "low";
}
function objectName(resource) {
	return resource.replace(/^path=\d+\/api=/u, "");
}
var rule$1, control, schema$16, kubescape;
function init_kubescape() {
	return (init_kubescape = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		rule$1 = looseObject({
			name: text$1.default(""),
			status: maybe,
			subStatus: maybe,
			exception: listOf(looseObject({
				name: maybe,
				reason: maybe,
				expirationDate: maybe,
				creationTime: maybe
			}))
		});
		control = looseObject({
			controlID: text$1.min(1),
			name: text$1.default(""),
			status: looseObject({
				status: maybe,
				subStatus: maybe
			}).nullish(),
			rules: listOf(rule$1)
		});
		schema$16 = looseObject({
			generationTime: maybe,
			clusterName: maybe,
			summaryDetails: looseObject({ controls: record(text$1, looseObject({ scoreFactor: number().nullish() })).nullish() }),
			results: listOf(looseObject({
				resourceID: text$1,
				controls: listOf(control)
			})),
			resources: listOf(looseObject({
				resourceID: text$1,
				source: looseObject({ relativePath: maybe }).nullish()
			}))
		});
		kubescape = jsonReader({
			tool: "kubescape",
			title: "Kubescape",
			subjects: ["cluster", "source"]
		}, {
			recognize: (value) => hasKeys(value, "summaryDetails", "clusterName", "reportGUID"),
			schema: schema$16,
			read: ({ summaryDetails, results, resources, clusterName, generationTime }) => {
				const factors = new Map(Object.entries(summaryDetails.controls ?? {}).map(([id, { scoreFactor }]) => [id, scoreFactor]));
				const files = new Map(resources.flatMap(({ resourceID, source }) => {
					const file = repositoryPath(source?.relativePath);
					return file === void 0 ? [] : [[resourceID, file]];
				}));
				const findings = results.flatMap(({ resourceID, controls }) => controls.filter((each) => hasFailed(each.status?.status) || isExcepted(each) || each.rules.some(({ status }) => hasFailed(status))).map((each) => {
					const level = severityOfFactor(factors.get(each.controlID));
					return problem({
						tool: "kubescape",
						id: each.controlID,
						severity: level,
						message: each.name,
						file: files.get(resourceID),
						place: files.has(resourceID) ? void 0 : objectName(resourceID),
						suppressed: exceptionOf(each)
					});
				}));
				const about = clusterName ? "cluster" : files.size > 0 ? "source" : void 0;
				return contentOf("kubescape", findings, {
					...about === void 0 ? { subjects: ["cluster", "source"] } : { about },
					gaps: results.some(({ controls }) => controls.length > 0) ? [] : ["no control was tested on any object"],
					...fact("createdAt", generationTime)
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/neuvector.ts
var schema$15, neuvector;
function init_neuvector() {
	return (init_neuvector = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$15 = looseObject({
			error_message: literal("", "says that the scan failed").nullish(),
			report: looseObject({
				image_id: maybe,
				digest: maybe,
				vulnerabilities: listOf(looseObject({
					name: text$1.min(1),
					severity: maybe,
					package_name: text$1.default(""),
					package_version: text$1.default(""),
					fixed_version: maybe,
					score_v3: maybeNumber,
					file_name: maybe
				}))
			})
		});
		neuvector = jsonReader({
			tool: "neuvector",
			title: "NeuVector",
			subjects: [
				"image",
				"host",
				"cluster"
			]
		}, {
			recognize: (value) => hasKeys(valueAt(value, "report"), "vulnerabilities", "modules", "checks"),
			schema: schema$15,
			read: ({ report }) => contentOf("neuvector", report.vulnerabilities.map((one) => vulnerability({
				tool: "neuvector",
				id: one.name,
				level: one.severity,
				name: one.package_name,
				version: one.package_version,
				fixedVersion: one.fixed_version,
				score: one.score_v3,
				path: one.file_name
			})), {
				subjects: [
					"image",
					"host",
					"cluster"
				],
				manifests: digestsIn([report.digest])
			})
		});
	})))();
}

// shared/evidence/external/readers/nikto.ts
function readXmlReport$1(root) {
	const details = detailsIn(root);
	return niktoContent(details.flatMap((detail) => childrenOf(detail, "item").map((item) => {
		const id = item.attributes.get("id");
		if (id === void 0) throw new TypeError("has an item without an id");
		const at = detail.attributes.get("sitename") ?? detail.attributes.get("targethostname") ?? "";
		return {
			id,
			msg: childText(item, "description") ?? "",
			url: childText(item, "uri"),
			at
		};
	})), details.length);
}
/** Nikto nests documents in one another when it appends to a report. */
function detailsIn(node) {
	return node.children.flatMap((child) => child.name === "scandetails" ? [child] : child.name.startsWith("niktoscan") ? detailsIn(child) : []);
}
function niktoContent(items, hosts) {
	return contentOf("nikto", items.map(({ id, msg, url, at }) => problem({
		tool: "nikto",
		id,
		severity: "unknown",
		message: msg,
		place: publicAddress(`${at.replace(/\/$/u, "")}${url ?? ""}`)
	})), {
		about: "instance",
		gaps: hosts === 0 ? ["it lists no host, so nothing was scanned"] : []
	});
}
var host, isHost, nikto;
function init_nikto() {
	return (init_nikto = __esmMin((() => {
		init_schemas();
		init_xml();
		init_finding();
		init_reader();
		host = looseObject({
			host: text$1,
			port: union([text$1, number()]).nullish(),
			vulnerabilities: array(looseObject({
				id: union([text$1.min(1), number()]),
				method: maybe,
				url: maybe,
				msg: text$1
			}))
		});
		isHost = (value) => hasKeys(value, "host", "ip", "banner", "vulnerabilities");
		nikto = {
			tool: "nikto",
			title: "Nikto",
			subjects: ["instance"],
			recognize: (document) => document.kind === "xml" ? /^niktoscans?$/u.test(document.root.name) : document.kind === "json" && (isHost(document.value) || isListOf(document.value, isHost)),
			read: (document) => {
				if (document.kind === "xml") return readXmlReport$1(document.root);
				const hosts = union([array(host), host.transform((one) => [one])]).parse(document.kind === "json" ? document.value : []);
				return niktoContent(hosts.flatMap((one) => one.vulnerabilities.map((item) => ({
					...item,
					id: String(item.id),
					at: one.host
				}))), hosts.length);
			}
		};
	})))();
}

// shared/evidence/external/readers/noseyparker.ts
var finding$1, noseyParker;
function init_noseyparker() {
	return (init_noseyparker = __esmMin((() => {
		init_schemas();
		init_document();
		init_finding();
		init_reader();
		finding$1 = looseObject({
			rule_name: text$1.min(1),
			statuses: listOf(text$1),
			comment: maybe,
			matches: listOf(looseObject({
				provenance: listOf(looseObject({
					path: maybe,
					first_commit: looseObject({ blob_path: maybe }).nullish()
				})),
				location: looseObject({ source_span: looseObject({ start: looseObject({ line: maybeNumber }).nullish() }).nullish() }).nullish()
			}))
		});
		noseyParker = {
			tool: "noseyparker",
			title: "Nosey Parker",
			subjects: ["source"],
			recognize: (document) => isListOf(valuesOf(document), (value) => hasKeys(value, "rule_name", "num_matches", "matches")),
			read: (document) => contentOf("noseyparker", valuesOf(document).map((value) => {
				const { rule_name: id, matches, statuses, comment } = finding$1.parse(value);
				const [first] = matches;
				const [origin] = first?.provenance ?? [];
				const isRejected = statuses.length > 0 && statuses.every((status) => status === "reject");
				return problem({
					tool: "noseyparker",
					id,
					severity: "high",
					message: "a secret",
					file: repositoryPath(origin?.path || origin?.first_commit?.blob_path),
					line: first?.location?.source_span?.start?.line,
					suppressed: isRejected ? comment || "rejected in Nosey Parker" : void 0
				});
			}), { about: "source" })
		};
	})))();
}

// shared/evidence/external/readers/nuclei.ts
var result$2, nuclei;
function init_nuclei() {
	return (init_nuclei = __esmMin((() => {
		init_schemas();
		init_document();
		init_finding();
		init_reader();
		result$2 = looseObject({
			"template-id": text$1.min(1).optional(),
			templateID: text$1.min(1).optional(),
			matched: maybe,
			info: looseObject({
				name: text$1.default(""),
				severity: maybe,
				classification: looseObject({ "cve-id": union([text$1.transform((id) => [id]), listOf(text$1)]) }).nullish()
			}),
			"matcher-name": maybe,
			"matched-at": maybe,
			host: maybe
		});
		nuclei = {
			tool: "nuclei",
			title: "Nuclei",
			subjects: ["instance"],
			recognize: (document) => isListOf(valuesOf(document), (value) => hasKeys(value, "info") && (hasKeys(value, "template-id") || hasKeys(value, "templateID"))),
			read: (document) => contentOf("nuclei", valuesOf(document).map((value) => {
				const one = result$2.parse(value);
				const matcher = one["matcher-name"];
				return problem({
					tool: "nuclei",
					id: one["template-id"] ?? one.templateID ?? "",
					aliases: (one.info.classification?.["cve-id"] ?? []).map((id) => id.toUpperCase()),
					level: one.info.severity,
					severity: one.info.severity?.toLowerCase() === "info" ? "info" : void 0,
					message: matcher ? `${one.info.name} (${matcher})` : one.info.name,
					place: publicAddress(one["matched-at"] || one.matched || one.host)
				});
			}), { about: "instance" })
		};
	})))();
}

// shared/evidence/external/readers/openvex.ts
/** Name and version of a product, of its purl if it has one. */
function packageOf$1(id) {
	if (!id.startsWith("pkg:")) return {
		name: id || "the product",
		version: "",
		purl: ""
	};
	const [path = ""] = id.slice(4).split(/[?#]/u);
	const split = path.lastIndexOf("@");
	const name = split < 0 ? path : path.slice(0, split);
	return {
		name: name.slice(name.indexOf("/") + 1),
		version: split < 0 ? "" : path.slice(split + 1),
		purl: id
	};
}
var product, statement, schema$14, openVex;
function init_openvex() {
	return (init_openvex = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		product = union([text$1, looseObject({ "@id": maybe })]);
		statement = looseObject({
			vulnerability: union([text$1.min(1).transform((name) => ({
				name,
				aliases: []
			})), looseObject({
				name: text$1.min(1),
				aliases: listOf(text$1)
			})]),
			products: array(product).nullish(),
			status: _enum([
				"not_affected",
				"affected",
				"fixed",
				"under_investigation"
			]),
			justification: maybe,
			impact_statement: maybe,
			status_notes: maybe,
			supplier: maybe
		});
		schema$14 = looseObject({
			"@context": text$1.startsWith("https://openvex.dev/ns", "is not OpenVEX's context"),
			author: maybe,
			timestamp: maybe,
			statements: array(statement)
		});
		openVex = jsonReader({
			tool: "openvex",
			title: "OpenVEX",
			subjects: ["image", "source"]
		}, {
			recognize: (value) => {
				const context = valueAt(value, "@context");
				return hasKeys(value, "@context") && typeof context === "string" && context.startsWith("https://openvex.dev/ns");
			},
			schema: schema$14,
			read: ({ statements, author, timestamp }) => {
				const findings = statements.map((one) => {
					const isResolved = one.status === "not_affected" || one.status === "fixed";
					const [affected] = one.products ?? [];
					const id = typeof affected === "string" ? affected : affected?.["@id"] ?? "";
					const reasons = [
						one.status,
						one.justification,
						one.impact_statement,
						one.status_notes
					];
					return vulnerability({
						tool: "openvex",
						id: one.vulnerability.name,
						aliases: one.vulnerability.aliases,
						level: one.status,
						severity: severityOf("unknown"),
						...packageOf$1(id),
						suppressed: isResolved ? {
							reason: reasons.filter(Boolean).join("; "),
							by: one.supplier || author
						} : void 0
					});
				});
				return contentOf("openvex", findings, {
					subjects: ["image", "source"],
					gaps: statements.length === 0 ? ["it has no statements, so it says nothing"] : [],
					...fact("createdAt", timestamp)
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/osv-scanner.ts
var group, schema$13, osvScanner;
function init_osv_scanner() {
	return (init_osv_scanner = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		group = looseObject({
			ids: listOf(text$1),
			aliases: listOf(text$1),
			max_severity: maybe
		});
		schema$13 = looseObject({ results: array(looseObject({
			source: looseObject({
				path: text$1,
				type: maybe
			}),
			packages: listOf(looseObject({
				package: looseObject({
					name: text$1,
					version: text$1.default(""),
					ecosystem: text$1.default("")
				}),
				vulnerabilities: listOf(looseObject({
					id: text$1.min(1),
					aliases: listOf(text$1),
					published: maybe,
					database_specific: looseObject({ severity: unknown().optional() }).nullish()
				})),
				groups: listOf(group)
			}))
		})).nullable().transform((list) => list ?? []) });
		osvScanner = jsonReader({
			tool: "osv-scanner",
			title: "OSV-Scanner",
			subjects: ["source", "image"]
		}, {
			recognize: (value) => {
				const results = valueAt(value, "results");
				return Array.isArray(results) && results.length === 0 && hasKeys(value, "experimental_config") || Array.isArray(results) && results.length > 0 && results.every((entry) => hasKeys(entry, "source", "packages"));
			},
			schema: schema$13,
			read: ({ results }) => {
				const findings = results.flatMap(({ source, packages }) => packages.flatMap(({ package: of, vulnerabilities, groups }) => vulnerabilities.map((one) => {
					const word = one.database_specific?.severity;
					const rated = groups.find(({ ids }) => ids.includes(one.id))?.max_severity;
					return vulnerability({
						tool: "osv-scanner",
						id: one.id,
						aliases: one.aliases,
						level: typeof word === "string" ? word : void 0,
						severity: typeof word === "string" ? void 0 : severityOfScore(rated ? Number(rated) : void 0),
						name: of.name,
						version: of.version,
						path: source.path,
						file: source.type === "lockfile" ? repositoryPath(source.path) : void 0,
						published: one.published
					});
				})));
				return contentOf("osv-scanner", findings, {
					subjects: ["source", "image"],
					gaps: results.length === 0 ? ["it lists no source, so nothing shows that anything was scanned"] : []
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/polaris.ts
var checks, schema$12, polaris;
function init_polaris() {
	return (init_polaris = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		checks = entriesOf(looseObject({
			ID: text$1.min(1),
			Message: text$1.default(""),
			Success: boolean(),
			Severity: maybe
		})).nullish();
		schema$12 = looseObject({
			PolarisOutputVersion: text$1.regex(/^1\./u, "is an unsupported version"),
			AuditTime: maybe,
			SourceType: maybe,
			Results: listOf(looseObject({
				Name: text$1.default(""),
				Namespace: maybe,
				Kind: text$1.default(""),
				Results: checks,
				PodResult: looseObject({
					Results: checks,
					ContainerResults: listOf(looseObject({
						Name: maybe,
						Results: checks
					}))
				}).nullish()
			}))
		});
		polaris = jsonReader({
			tool: "polaris",
			title: "Polaris",
			subjects: ["source", "cluster"]
		}, {
			recognize: (value) => hasKeys(value, "PolarisOutputVersion", "Results"),
			schema: schema$12,
			read: ({ Results: objects, SourceType, AuditTime }) => {
				const findings = objects.flatMap(({ Name, Namespace, Kind, Results, PodResult }) => {
					const place = [
						Namespace,
						Kind,
						Name
					].filter(Boolean).join("/");
					return [
						{
							list: Results,
							at: place
						},
						{
							list: PodResult?.Results,
							at: place
						},
						...(PodResult?.ContainerResults ?? []).map((one) => ({
							list: one.Results,
							at: `${place}/${one.Name ?? ""}`
						}))
					].flatMap(({ list, at }) => (list ?? []).map(([, check]) => check).filter(({ Success }) => !Success).map(({ ID, Message, Severity }) => problem({
						tool: "polaris",
						id: ID,
						level: Severity,
						message: Message,
						place: at
					})));
				});
				return contentOf("polaris", findings, {
					about: SourceType === "Cluster" ? "cluster" : "source",
					gaps: objects.length === 0 ? ["no object was checked"] : [],
					...fact("createdAt", AuditTime)
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/sarif-package.ts
/**
* Extracts the vulnerability and package of a SARIF result: from the message (Trivy), the rule's id and help (Grype) or a
* logical location (Snyk). Undefined if the result is not about a package.
*/
function packageOf(texts) {
	return trivyPackage(texts) ?? grypePackage(texts) ?? snykPackage(texts);
}
function trivyPackage({ id, message }) {
	const name = lineOf(message, "Package");
	const version = lineOf(message, "Installed Version");
	if (name === void 0 || version === void 0) return void 0;
	const fixedVersion = lineOf(message, "Fixed Version");
	return {
		id,
		aliases: [],
		name,
		version,
		purl: "",
		...fixedVersion === void 0 ? {} : { fixedVersion }
	};
}
function grypePackage({ id, message, help }) {
	const [, vulnerability] = vulnerabilityId.exec(id) ?? [];
	const name = lineOf(help, "Package");
	const version = /version (\S+) was found/u.exec(message)?.[1] ?? lineOf(help, "Version");
	if (vulnerability === void 0 || name === void 0 || version === void 0) return void 0;
	const fixedVersion = lineOf(help, "Fix Version");
	return {
		id: vulnerability,
		aliases: [],
		name,
		version,
		purl: "",
		...fixedVersion === void 0 ? {} : { fixedVersion }
	};
}
function snykPackage({ id, names, description }) {
	if (!id.startsWith("SNYK-")) return void 0;
	const packageName = names.find((name) => name.lastIndexOf("@") > 0);
	if (packageName === void 0) return void 0;
	const split = packageName.lastIndexOf("@");
	return {
		id,
		aliases: /^\((CVE-\d{4}-\d{4,}(?:,\s*CVE-\d{4}-\d{4,})*)\)/u.exec(description)?.[1]?.split(/,\s*/u) ?? [],
		name: packageName.slice(0, split),
		version: packageName.slice(split + 1),
		purl: ""
	};
}
function lineOf(text, label) {
	const value = text.split("\n").find((text) => text.startsWith(`${label}:`))?.slice(label.length + 1).trim();
	return value === void 0 || value === "" ? void 0 : value;
}
var vulnerabilityId;
function init_sarif_package() {
	return (init_sarif_package = __esmMin((() => {
		vulnerabilityId = /^((?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3}))(?:-(.+))?$/u;
	})))();
}

// shared/evidence/external/readers/sarif-schema.ts
var text, bag, message, rule, passedKinds, result$1, notifications, run, sarifSchema;
function init_sarif_schema() {
	return (init_sarif_schema = __esmMin((() => {
		init_schemas();
		text = string();
		bag = record(text, unknown()).nullish();
		message = looseObject({ text: text.nullish() }).nullish();
		rule = looseObject({
			id: text,
			shortDescription: message,
			fullDescription: message,
			help: message,
			defaultConfiguration: looseObject({ level: text.nullish() }).nullish(),
			properties: bag
		});
		passedKinds = /* @__PURE__ */ new Set(["pass", "notApplicable"]);
		result$1 = looseObject({
			ruleId: text.nullish(),
			ruleIndex: number().int().nullish(),
			rule: looseObject({
				id: text.nullish(),
				index: number().int().nullish(),
				toolComponent: looseObject({ index: number().int().nullish() }).nullish()
			}).nullish(),
			level: text.nullish(),
			kind: text.nullish(),
			message,
			locations: array(looseObject({
				physicalLocation: looseObject({
					artifactLocation: looseObject({
						uri: text.nullish(),
						uriBaseId: text.nullish()
					}).nullish(),
					region: looseObject({ startLine: number().nullish() }).nullish()
				}).nullish(),
				logicalLocations: array(looseObject({ fullyQualifiedName: text.nullish() })).nullish()
			})).nullish(),
			suppressions: array(looseObject({
				status: text.nullish(),
				justification: text.nullish()
			})).nullish(),
			baselineState: text.nullish(),
			properties: bag
		}).refine(({ kind, message }) => message != null || passedKinds.has(kind ?? ""), "has no message");
		notifications = array(looseObject({
			level: text.nullish(),
			message
		})).nullish();
		run = looseObject({
			tool: looseObject({
				driver: looseObject({
					name: text.min(1).refine((name) => name.toLowerCase() !== "seaworthy", "is Seaworthy itself. Use its evidence record"),
					version: text.nullish(),
					semanticVersion: text.nullish(),
					rules: array(rule).nullish()
				}),
				extensions: array(looseObject({ rules: array(rule).nullish() })).nullish()
			}),
			invocations: array(looseObject({
				executionSuccessful: boolean(),
				endTimeUtc: text.nullish(),
				toolExecutionNotifications: notifications,
				toolConfigurationNotifications: notifications,
				ruleConfigurationOverrides: array(looseObject({
					descriptor: looseObject({
						id: text.nullish(),
						index: number().int().nullish()
					}),
					configuration: looseObject({ level: text.nullish() })
				})).nullish()
			})).nullish(),
			results: array(result$1),
			originalUriBaseIds: record(text, unknown()).nullish(),
			externalPropertyFileReferences: record(text, unknown()).nullish(),
			versionControlProvenance: array(looseObject({ revisionId: text.nullish() })).nullish(),
			properties: looseObject({
				imageID: text.nullish(),
				imageName: text.nullish(),
				repoDigests: array(text).nullish()
			}).nullish()
		});
		sarifSchema = looseObject({
			version: literal("2.1.0", "is an unsupported version"),
			runs: array(run).min(1, "has no runs")
		});
	})))();
}

// shared/evidence/external/readers/sarif.ts
function readRun(run) {
	const { driver, extensions } = run.tool;
	const tool = driver.name.toLowerCase().replace(/[^a-z0-9.+-]+/gu, "-");
	const rulesOf = ruleFinder(run, [driver, ...extensions ?? []]);
	const findings = run.results.filter(({ kind, level, baselineState }) => isProblem(kind, level) && baselineState !== "absent").map((each) => findingOf$1(each, rulesOf(each), tool));
	const [config] = digestsIn([run.properties?.imageID ?? ""]);
	const created = run.invocations?.at(-1)?.endTimeUtc;
	const commit = run.versionControlProvenance?.[0]?.revisionId;
	return {
		tool,
		...driver.semanticVersion == null ? {} : { version: driver.semanticVersion },
		...statedSubject$1(run),
		manifests: digestsIn(run.properties?.repoDigests ?? []),
		...config === void 0 ? {} : { config },
		...commit == null || !/^[0-9a-f]{40}$/u.test(commit) ? {} : { commit },
		findings,
		gaps: gapsOf(run),
		suppressed: findings.filter(({ finding }) => finding.suppression !== void 0).length,
		...created == null ? {} : { createdAt: created }
	};
}
/**
* Returns what a run says that it is about: an image if it names one, source if it names the revision of a repository.
* Tools write the same SARIF for both otherwise, so their names decide nothing.
*/
function statedSubject$1(run) {
	const { imageID, imageName, repoDigests } = run.properties ?? {};
	if (imageID || imageName || (repoDigests ?? []).length > 0) return { about: "image" };
	if ((run.versionControlProvenance ?? []).length > 0) return { about: "source" };
	return [...Object.keys(run.originalUriBaseIds ?? {}), ...run.results.flatMap(({ locations }) => (locations ?? []).map((location) => location.physicalLocation?.artifactLocation?.uriBaseId ?? ""))].some((base) => repositoryRoot.test(base)) ? { inRepository: true } : {};
}
function gapsOf({ invocations, externalPropertyFileReferences: references }) {
	const elsewhere = Object.keys(references ?? {}).filter((name) => [
		"results",
		"invocations",
		"driver"
	].includes(name));
	const unread = elsewhere.length === 0 ? [] : [`its ${elsewhere.join(" and ")} are in other files`];
	const failed = (invocations ?? []).flatMap((invocation) => {
		const { executionSuccessful, toolExecutionNotifications: execution } = invocation;
		const { toolConfigurationNotifications: configuration } = invocation;
		const said = [...execution ?? [], ...configuration ?? []].filter(({ level }) => level === "error").map((note) => note.message?.text ?? "error without a message");
		return executionSuccessful ? said : ["the tool did not finish", ...said];
	});
	return [...unread, ...failed];
}
/**
* Checks whether a result is a problem. An absent kind is `fail`; `open` and `review` are not a pass. What is informational
* but has a level contradicts itself, and counts (SARIF 2.1.0, 3.27.9 and 3.27.10).
*/
function isProblem(kind, level) {
	if (kind === "informational") return level === "error" || level === "warning";
	return !passedKinds.has(kind ?? "");
}
/**
* Returns a function that lists the rules that a result may mean: those with its id in the driver and in extensions, or
* the one at its index. Levels that the call of the tool changed come last.
*/
function ruleFinder(run, components) {
	const byId = Map.groupBy(components.flatMap((component) => component.rules ?? []), ({ id }) => id);
	const overrides = (run.invocations ?? []).flatMap((invocation) => invocation.ruleConfigurationOverrides ?? []);
	return (one) => {
		const component = one.rule?.toolComponent?.index;
		const rules = (component == null ? components[0] : components[component + 1])?.rules ?? [];
		const index = one.ruleIndex ?? one.rule?.index;
		const id = one.ruleId ?? one.rule?.id ?? (index == null ? void 0 : rules[index]?.id);
		const atIndex = index == null ? void 0 : rules[index];
		const found = [...atIndex === void 0 ? [] : [atIndex], ...(id == null ? void 0 : byId.get(id)) ?? []];
		const changed = overrides.filter(({ descriptor }) => descriptor.id == null ? descriptor.index === index : descriptor.id === id).map(({ configuration }) => ({
			id: id ?? "",
			defaultConfiguration: configuration
		}));
		return [...found, ...changed];
	};
}
function findingOf$1(one, rules, tool) {
	const [of] = rules;
	const id = one.ruleId ?? one.rule?.id ?? of?.id ?? "unnamed";
	const place = one.locations?.[0]?.physicalLocation;
	const uri = place?.artifactLocation?.uri ?? void 0;
	const level = rules.reduce((found, rule) => rule.defaultConfiguration?.level ?? found, "warning");
	const severity = worstRating(rules.map((rule) => ratingOf(one, rule))) ?? ratingOf(one, void 0);
	const said = one.message?.text ?? of?.shortDescription?.text ?? id;
	const suppressed = suppressionOf(one);
	const found = packageOf({
		id,
		message: said,
		names: (one.locations ?? []).flatMap(({ logicalLocations: names }) => (names ?? []).flatMap(({ fullyQualifiedName: name }) => name ?? [])),
		description: of?.fullDescription?.text ?? "",
		help: of?.help?.text ?? ""
	});
	if (found !== void 0) return vulnerability({
		tool,
		severity,
		level: one.level ?? level,
		path: uri ?? "",
		suppressed,
		...found
	});
	return problem({
		tool,
		id,
		severity,
		level: one.level ?? level,
		message: secretTools.test(tool) ? of?.shortDescription?.text ?? "a secret" : said,
		file: uri,
		line: place?.region?.startLine ?? void 0,
		suppressed
	});
}
function worstRating(ratings) {
	return ratings.toSorted((a, b) => compareSeverity(ratedSeverity(a), ratedSeverity(b)))[0];
}
/** Returns the severity of the score, as in code scanning, otherwise of the level. Default: `warning`. */
function ratingOf(one, of) {
	const score = Number.parseFloat(String(one.properties?.["security-severity"] ?? of?.properties?.["security-severity"]));
	if (score >= 9) return "critical";
	if (score >= 7) return "high";
	if (score >= 4) return "medium";
	if (score > 0) return "low";
	return severityOf(one.level ?? of?.defaultConfiguration?.level ?? "warning");
}
/** Returns the reason of an accepted suppression; rejected ones and those under review do not count (SARIF 2.1.0, 3.35.3). */
function suppressionOf({ suppressions }) {
	const given = suppressions ?? [];
	if (given.length === 0 || given.some(({ status }) => status != null && status !== "accepted")) return void 0;
	return given[0]?.justification ?? "suppressed in the report";
}
var sarif, repositoryRoot, secretTools;
function init_sarif() {
	return (init_sarif = __esmMin((() => {
		init_findings();
		init_finding();
		init_reader();
		init_sarif_package();
		init_sarif_schema();
		sarif = jsonReader({
			tool: "sarif",
			title: "SARIF",
			subjects: [
				"image",
				"instance",
				"source",
				"host",
				"cluster"
			]
		}, {
			recognize: (value) => hasKeys(value, "runs"),
			schema: sarifSchema,
			read: ({ runs }) => runs.map(readRun)
		});
		repositoryRoot = /^%?SRCROOT%?$/u;
		secretTools = /^(?:gitleaks|trufflehog|detect-secrets|ggshield|noseyparker|secretlint|talisman|whispers)/u;
	})))();
}

// shared/evidence/external/readers/secretlint.ts
var schema$11, secretlint;
function init_secretlint() {
	return (init_secretlint = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$11 = array(looseObject({
			filePath: text$1,
			messages: array(looseObject({
				ruleId: text$1.min(1),
				severity: maybe,
				loc: looseObject({ start: looseObject({ line: number() }).nullish() }).nullish()
			}))
		}));
		secretlint = jsonReader({
			tool: "secretlint",
			title: "secretlint",
			subjects: ["source"]
		}, {
			recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "filePath", "sourceContentType", "messages")),
			schema: schema$11,
			read: (files) => contentOf("secretlint", files.flatMap(({ filePath, messages }) => messages.map(({ ruleId, severity, loc }) => problem({
				tool: "secretlint",
				id: ruleId,
				level: severity,
				message: "a secret",
				file: repositoryPath(filePath),
				line: loc?.start?.line
			}))), { about: "source" })
		});
	})))();
}

// shared/evidence/external/readers/semgrep.ts
var schema$10, semgrep;
function init_semgrep() {
	return (init_semgrep = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$10 = looseObject({
			version: maybe,
			results: array(looseObject({
				check_id: text$1.min(1),
				path: text$1,
				start: looseObject({ line: number() }).nullish(),
				extra: looseObject({
					message: text$1.default(""),
					severity: maybe,
					is_ignored: boolean().nullish(),
					metadata: looseObject({ category: unknown().optional() }).nullish()
				})
			})),
			paths: looseObject({ scanned: listOf(text$1) }).nullish(),
			errors: array(looseObject({
				level: maybe,
				type: unknown().optional(),
				path: maybe
			}))
		});
		semgrep = jsonReader({
			tool: "semgrep",
			title: "Semgrep",
			subjects: ["source"]
		}, {
			recognize: (value) => {
				const results = valueAt(value, "results");
				if (!hasKeys(value, "results", "errors") || !Array.isArray(results)) return false;
				if (results.length === 0) return Array.isArray(valueAt(value, "errors"));
				return results.every((entry) => hasKeys(entry, "check_id", "path", "extra"));
			},
			schema: schema$10,
			read: ({ results, errors, paths, version }) => {
				const failed = errors.filter(({ level }) => level === "error" || level == null);
				return contentOf("semgrep", results.map(({ check_id: id, path, start, extra }) => problem({
					tool: "semgrep",
					id,
					level: extra.severity,
					message: id.includes("secret") ? "a secret" : extra.message,
					file: repositoryPath(path),
					line: start?.line,
					suppressed: extra.is_ignored === true ? "ignored by a comment `nosemgrep`" : void 0
				})), {
					about: "source",
					gaps: [...failed.map(({ path }) => `Semgrep reports an error${path ? ` in ${path}` : ""}`), ...results.length === 0 && (paths?.scanned ?? []).length === 0 ? ["it lists no file that was scanned"] : []],
					...fact("version", version)
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/snyk.ts
function isProject(value) {
	return typeof valueAt(value, "ok") === "boolean" && (hasKeys(value, "packageManager") || hasKeys(value, "error"));
}
/** Returns the kind of a test; undefined if it is none of Snyk's. A failure names no kind and is taken for the default. */
function kindOf(value) {
	const projects = Array.isArray(value) ? value : [value];
	if (projects.length === 0 || !projects.every(isProject)) return void 0;
	const isContainer = (one) => hasKeys(valueAt(one, "docker")) || systems.test(String(valueAt(one, "packageManager")));
	if (projects.some(isContainer)) return "snyk-container";
	return projects.every((one) => hasKeys(one, "infrastructureAsCodeIssues")) ? "snyk-iac" : "snyk-open-source";
}
/**
* JSON of `snyk container test`, `snyk test` and `snyk iac test`: an object for one project, a list for several. An issue
* occurs once for each path of dependencies, and so do its findings. A failure of Snyk is an error.
*/
function reader(tool) {
	const { title, about } = kinds[tool];
	return jsonReader({
		tool,
		title,
		subjects: [about]
	}, {
		recognize: (value) => kindOf(value) === tool,
		schema: schema$9,
		read: (projects) => {
			const config = digestsIn(projects.map(({ docker }) => docker?.imageId))[0];
			return contentOf(tool, projects.flatMap((one) => findingsOf$2(one, tool)), {
				about,
				...about === "image" ? { listsPackages: true } : {},
				...config === void 0 ? {} : { config },
				gaps: projects.some(isUnlisted) ? ["a project is not ok, but its issues are not listed"] : []
			});
		}
	});
}
function isUnlisted({ ok, vulnerabilities, infrastructureAsCodeIssues: issues, applications }) {
	return !ok && vulnerabilities.length + (issues ?? []).length === 0 && applications.every((one) => one.vulnerabilities.length === 0);
}
function findingsOf$2(one, tool) {
	const file = repositoryPath(one.displayTargetFile || one.targetFile);
	return [...[{
		...one,
		path: file
	}, ...one.applications.map((part) => ({
		...part,
		path: part.targetFile
	}))].flatMap(({ vulnerabilities, filtered, path }) => [...vulnerabilities.map((each) => issueFinding(each, tool, path)), ...[...filtered?.ignore ?? [], ...filtered?.patch ?? []].map((each) => issueFinding(each, tool, path, ignoreOf(each)))]), ...(one.infrastructureAsCodeIssues ?? []).map(({ id, title, severity, lineNumber, isIgnored, msg }) => problem({
		tool,
		id,
		level: severity,
		message: [title, msg].filter(Boolean).join("; "),
		file,
		line: lineNumber,
		suppressed: isIgnored === true ? "ignored in Snyk" : void 0
	}))];
}
function ignoreOf({ filtered }) {
	const [ignored] = filtered?.ignored ?? [];
	return {
		reason: ignored?.reason || "ignored or patched by `.snyk`",
		by: ignored?.ignoredBy?.name,
		until: ignored?.expires
	};
}
function issueFinding(one, tool, file, suppressed) {
	const name = one.packageName || one.moduleName || one.name || "";
	if (one.type === "license") return problem({
		tool,
		id: one.id,
		level: one.severity,
		message: `${name} ${one.version}: ${one.title}`,
		file,
		suppressed
	});
	const found = vulnerability({
		tool,
		id: one.id,
		aliases: [...one.identifiers?.CVE ?? [], ...one.identifiers?.GHSA ?? []],
		level: one.severity,
		name,
		version: one.version,
		fixedVersion: one.nearestFixedInVersion || one.fixedIn.join(", "),
		path: file,
		score: one.cvssScore,
		epss: Number(one.epssDetails?.probability ?? NaN),
		published: one.publicationTime,
		suppressed
	});
	if (!one.dockerfileInstruction) return found;
	const message = `${found.finding.message}; brought in by \`${one.dockerfileInstruction.slice(0, 120)}\``;
	return {
		...found,
		finding: {
			...found.finding,
			message
		}
	};
}
var issue, infrastructureIssue, project, schema$9, systems, kinds, snykContainer, snykOpenSource, snykInfrastructure;
function init_snyk() {
	return (init_snyk = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		issue = looseObject({
			id: text$1.min(1),
			title: text$1.default(""),
			type: maybe,
			severity: maybe,
			packageName: maybe,
			moduleName: maybe,
			name: maybe,
			version: text$1.default(""),
			fixedIn: listOf(text$1),
			nearestFixedInVersion: maybe,
			identifiers: looseObject({
				CVE: listOf(text$1),
				GHSA: listOf(text$1)
			}).nullish(),
			cvssScore: maybeNumber,
			publicationTime: maybe,
			epssDetails: looseObject({ probability: union([text$1, number()]).nullish() }).nullish(),
			dockerfileInstruction: maybe,
			dockerBaseImage: maybe,
			from: listOf(text$1),
			filtered: looseObject({ ignored: listOf(looseObject({
				reason: maybe,
				expires: maybe,
				ignoredBy: looseObject({ name: maybe }).nullish()
			})) }).nullish()
		});
		infrastructureIssue = looseObject({
			id: text$1.min(1),
			title: text$1.default(""),
			severity: maybe,
			lineNumber: maybeNumber,
			isIgnored: boolean().nullish(),
			msg: maybe
		});
		project = looseObject({
			ok: boolean(),
			error: _undefined("says that Snyk failed").optional(),
			vulnerabilities: array(issue),
			infrastructureAsCodeIssues: array(infrastructureIssue).nullish(),
			packageManager: maybe,
			targetFile: maybe,
			displayTargetFile: maybe,
			docker: looseObject({ imageId: maybe }).nullish(),
			filtered: looseObject({
				ignore: listOf(issue),
				patch: listOf(issue)
			}).nullish(),
			applications: listOf(looseObject({
				vulnerabilities: listOf(issue),
				targetFile: maybe,
				filtered: looseObject({
					ignore: listOf(issue),
					patch: listOf(issue)
				}).nullish()
			}))
		});
		schema$9 = union([array(project), project.transform((one) => [one])]);
		systems = /^(?:deb|apk|rpm|linux|dockerfile)(?::|$)/u;
		kinds = {
			"snyk-container": {
				title: "Snyk Container",
				about: "image"
			},
			"snyk-open-source": {
				title: "Snyk Open Source",
				about: "source"
			},
			"snyk-iac": {
				title: "Snyk IaC",
				about: "source"
			}
		};
		snykContainer = reader("snyk-container");
		snykOpenSource = reader("snyk-open-source");
		snykInfrastructure = reader("snyk-iac");
	})))();
}

// shared/evidence/external/readers/snyk-api.ts
var snykApi;
function init_snyk_api() {
	return (init_snyk_api = __esmMin((() => {
		init_schemas();
		init_reader();
		snykApi = jsonReader({
			tool: "snyk",
			title: "Snyk's REST API",
			subjects: ["image", "source"],
			isRefused: true
		}, {
			recognize: (value) => hasKeys(value, "jsonapi", "data") && hasKeys(valueAt(value, "jsonapi"), "version"),
			schema: unknown().refine(() => false, "is one page of an API and names no image. Use the JSON or SARIF of the command line"),
			read: () => contentOf("snyk", [])
		});
	})))();
}

// shared/evidence/external/readers/syft.ts
var schema$8, syft;
function init_syft() {
	return (init_syft = __esmMin((() => {
		init_schemas();
		init_grype();
		init_reader();
		schema$8 = looseObject({
			artifacts: array(unknown()),
			source: anchoreSource,
			descriptor: looseObject({
				name: literal("syft"),
				version: text$1
			}),
			schema: looseObject({ version: text$1 })
		});
		syft = jsonReader({
			tool: "syft",
			title: "Syft",
			subjects: ["image", "source"]
		}, {
			recognize: (value) => hasKeys(value, "artifacts", "descriptor"),
			schema: schema$8,
			read: ({ source, descriptor }, sbom) => contentOf("syft", [], {
				version: descriptor.version,
				...subjectOf(source),
				sbom
			})
		});
	})))();
}

// shared/evidence/external/csv.ts
/**
* Parses comma-separated values (RFC 4180) to records by the names in the first row. Columns after the first of a name are
* left out. Short rows lack their last columns.
* @throws TypeError if a quoted value has no end.
*/
function readCsv(text) {
	const [columns = [], ...lists] = valuesIn(text).filter((values) => values.some((value) => value !== ""));
	return {
		columns,
		rows: lists.map((values) => {
			const row = /* @__PURE__ */ new Map();
			for (const [index, column] of columns.entries()) if (!row.has(column)) row.set(column, values[index] ?? "");
			return row;
		}),
		uneven: lists.flatMap((values, index) => values.length === columns.length ? [] : [index + 1])
	};
}
function valuesIn(text) {
	const rows = [];
	let row = [];
	value.lastIndex = 0;
	while (value.lastIndex < text.length) {
		const match = value.exec(text);
		if (match === null) throw new TypeError("it is not valid CSV, or is cut off");
		const [, cell = "", end = ""] = match;
		row.push(cell.startsWith("\"") ? cell.slice(1, -1).replaceAll("\"\"", "\"") : cell);
		if (end !== ",") {
			rows.push(row);
			row = [];
		}
	}
	if (row.length > 0) rows.push([...row, ""]);
	return rows;
}
var value;
function init_csv() {
	return (init_csv = __esmMin((() => {
		value = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/uy;
	})))();
}

// shared/evidence/external/readers/sysdig.ts
var columns, required, sysdigCsv, workload, sysdigRuntime, risk, found, sysdigCli;
function init_sysdig() {
	return (init_sysdig = __esmMin((() => {
		init_schemas();
		init_csv();
		init_finding();
		init_reader();
		columns = {
			id: [
				"Vulnerability ID",
				"Vulnerability Name",
				"CVE ID"
			],
			severity: [
				"Severity",
				"Vulnerability Severity",
				"CVE Severity"
			],
			name: ["Package name", "Package Name"],
			version: ["Package version", "Package Version"],
			path: ["Package path", "Package Path"],
			fix: ["Fix version", "Fix Version"],
			accepted: ["Risk accepted", "Risk Accepted"]
		};
		required = [
			"id",
			"severity",
			"name",
			"version"
		];
		sysdigCsv = {
			tool: "sysdig",
			title: "Sysdig (CSV)",
			subjects: ["image", "cluster"],
			recognize: (document) => {
				const [first = ""] = document.kind === "text" ? document.lines : [];
				const names = new Set(first.split(","));
				return required.every((key) => columns[key].some((name) => names.has(name))) && columns.accepted.some((name) => names.has(name));
			},
			read: ({ text: content }) => {
				const { rows, uneven } = readCsv(content);
				const findings = rows.map((row) => {
					const cell = (key) => columns[key].map((name) => row.get(name)).find((value) => value !== void 0) ?? "";
					return vulnerability({
						tool: "sysdig",
						id: cell("id"),
						level: cell("severity"),
						name: cell("name"),
						version: cell("version"),
						path: cell("path"),
						fixedVersion: cell("fix"),
						suppressed: /^(?:true|yes)$/iu.test(cell("accepted")) ? "the risk is accepted in Sysdig" : void 0
					});
				});
				return contentOf("sysdig", findings, {
					subjects: ["image", "cluster"],
					gaps: [...uneven.length === 0 ? [] : [`row ${uneven[0]} does not have as many values as the header`], ...rows.length === 0 ? ["it has no rows, so nothing shows that anything was scanned"] : []]
				});
			}
		};
		workload = looseObject({
			vulnName: text$1.min(1),
			vulnSeverity: maybe,
			vulnFixVersion: maybe,
			vulnCvssScore: maybeNumber,
			packageName: text$1,
			packageVersion: text$1.default(""),
			packagePath: maybe,
			vulnAcceptedRisk: boolean().nullish()
		});
		sysdigRuntime = jsonReader({
			tool: "sysdig",
			title: "Sysdig (runtime)",
			subjects: ["image", "cluster"]
		}, {
			recognize: (value) => hasKeys(value, "data") && isListOf(valueAt(value, "data"), (entry) => hasKeys(entry, "vulnName", "packageName", "imageId")),
			schema: looseObject({ data: array(workload) }),
			read: ({ data }) => contentOf("sysdig", data.map((one) => vulnerability({
				tool: "sysdig",
				id: one.vulnName,
				level: one.vulnSeverity,
				name: one.packageName,
				version: one.packageVersion,
				path: one.packagePath,
				fixedVersion: one.vulnFixVersion,
				score: one.vulnCvssScore,
				suppressed: one.vulnAcceptedRisk === true ? "the risk is accepted in Sysdig" : void 0
			})), { subjects: ["image", "cluster"] })
		});
		risk = looseObject({
			reason: maybe,
			description: maybe,
			expirationDate: maybe,
			status: maybe
		});
		found = looseObject({
			name: text$1.min(1),
			severity: looseObject({ value: text$1.min(1) }),
			fixedInVersion: maybe,
			acceptedRisks: listOf(risk)
		});
		sysdigCli = jsonReader({
			tool: "sysdig",
			title: "sysdig-cli-scanner",
			subjects: ["image"]
		}, {
			recognize: (value) => valueAt(valueAt(value, "scanner"), "name") === "sysdig-cli-scanner" && hasKeys(value, "result"),
			schema: looseObject({
				info: looseObject({ scanTime: maybe }).nullish(),
				scanner: looseObject({ version: maybe }),
				result: looseObject({
					metadata: looseObject({
						digest: maybe,
						imageId: maybe
					}).nullish(),
					packages: array(looseObject({
						name: text$1,
						version: text$1.default(""),
						path: maybe,
						vulns: listOf(found)
					})).min(1, "is empty, so nothing was examined")
				})
			}),
			read: ({ info, scanner, result: { metadata, packages } }) => {
				const config = digestsIn([metadata?.imageId])[0];
				return contentOf("sysdig", packages.flatMap(({ name, version, path, vulns }) => vulns.map((one) => {
					const accepted = one.acceptedRisks.find(({ status }) => status == null || status === "active");
					return vulnerability({
						tool: "sysdig",
						id: one.name,
						level: one.severity.value,
						name,
						version,
						path,
						fixedVersion: one.fixedInVersion,
						suppressed: accepted === void 0 ? void 0 : {
							reason: accepted.description || accepted.reason || "the risk is accepted in Sysdig",
							until: accepted.expirationDate
						}
					});
				})), {
					about: "image",
					listsPackages: true,
					manifests: digestsIn([metadata?.digest]),
					...config === void 0 ? {} : { config },
					...fact("version", scanner.version),
					...fact("createdAt", info?.scanTime)
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/tally.ts
var schema$7, tally;
function init_tally() {
	return (init_tally = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$7 = looseObject({
			files: listOf(looseObject({
				file: text$1,
				violations: listOf(looseObject({
					rule: text$1.min(1),
					message: text$1,
					severity: maybe,
					location: looseObject({ start: looseObject({ line: number() }).nullish() }).nullish()
				}))
			})),
			summary: looseObject({ total: count }),
			files_scanned: count.nullish()
		}).refine(({ files, summary }) => files.reduce((sum, { violations }) => sum + violations.length, 0) >= summary.total, "counts violations that are not listed");
		tally = jsonReader({
			tool: "tally",
			title: "tally",
			subjects: ["source"]
		}, {
			recognize: (value) => hasKeys(value, "files", "summary") && hasKeys(valueAt(value, "summary"), "total", "errors", "warnings", "style", "files") && (hasKeys(value, "files_scanned", "rules_enabled") || isListOf(valueAt(value, "files"), (file) => hasKeys(file, "violations"))),
			schema: schema$7,
			read: ({ files, files_scanned: scanned }) => contentOf("tally", files.flatMap(({ file, violations }) => violations.map(({ rule, message, severity, location }) => problem({
				tool: "tally",
				id: rule,
				aliases: rule.startsWith("hadolint/") ? [rule.slice(9)] : [],
				level: severity,
				message,
				file: repositoryPath(file),
				line: location?.start?.line
			}))), {
				about: "source",
				gaps: (scanned ?? files.length) === 0 ? ["no Dockerfile was linted"] : []
			})
		});
	})))();
}

// shared/evidence/external/readers/tap.ts
function planGaps(plans, numbers, tests) {
	const [plan, another] = plans;
	if (plan === void 0) return ["it has no plan, so it may be cut off"];
	if (another !== void 0) return ["it has several plans"];
	const first = Number(plan[1]);
	const last = Number(plan[2]);
	const planned = Math.max(0, last - first + 1);
	if (planned !== tests) return [`it plans ${planned} tests, but has ${tests}`];
	return [...numbers].every((number) => number >= first && number <= last) && numbers.size === tests ? [] : ["the numbers of its tests are not those of its plan"];
}
/** Divides what follows `ok`: number, description, and a directive behind an unescaped `#`. */
function partsOf(rest) {
	const [whole = "", digits] = /^\s*(\d{1,15})?(?=\s|$)\s*(?:-\s)?\s*/u.exec(rest) ?? [];
	const text = rest.slice(whole.length).replace(/^\s*-\s+/u, "");
	const mark = /(?:^|[^\\])#\s*(skip|todo)/iu.exec(text);
	const isHashFirst = mark !== null && !/(?:^|\s)#/u.test(text.slice(0, mark.index));
	const description = (isHashFirst && mark !== null ? text.slice(0, mark.index) : text).trim();
	return {
		...digits === void 0 ? {} : { number: Number(digits) },
		description,
		...isHashFirst && mark !== null ? { directive: mark[1]?.toLowerCase() === "skip" ? "skip" : "todo" } : {}
	};
}
var testLine, planLine, versionLine, bailLine, tap;
function init_tap() {
	return (init_tap = __esmMin((() => {
		init_test_run();
		testLine = /^(not )?ok\b(.*)$/u;
		planLine = /^(\d{1,15})\.\.(\d{1,15})(?:\s*#\s*(.*))?\s*$/u;
		versionLine = /^TAP version \d+\s*$/iu;
		bailLine = /^Bail out!/u;
		tap = {
			tool: "tap",
			title: "TAP",
			subjects: [
				"instance",
				"image",
				"source",
				"host",
				"cluster"
			],
			recognize: (document) => document.kind === "text" && document.lines.some((line) => testLine.test(line) || planLine.test(line) || versionLine.test(line) || bailLine.test(line)),
			read: (document) => {
				const lines = document.kind === "text" ? document.lines : [];
				const unpassed = [];
				const plans = [];
				const numbers = /* @__PURE__ */ new Set();
				const gaps = [];
				let tests = 0;
				let skipped = 0;
				for (const line of lines) {
					const plan = planLine.exec(line);
					if (plan !== null) plans.push(plan);
					if (bailLine.test(line)) {
						gaps.push("the run was given up (`Bail out!`)");
						break;
					}
					const [, not, rest = ""] = testLine.exec(line) ?? [];
					if (rest === void 0 || !testLine.test(line)) continue;
					tests += 1;
					const { number, description, directive } = partsOf(rest);
					numbers.add(number ?? tests);
					if (directive === "skip") skipped += 1;
					if (not === void 0 || directive !== void 0) continue;
					unpassed.push({
						name: description || (number === void 0 ? "" : String(number)),
						word: "not ok",
						isSkipped: false
					});
				}
				return testContent("tap", unpassed, tests - skipped, [...gaps, ...planGaps(plans, numbers, tests)]);
			}
		};
	})))();
}

// shared/evidence/external/readers/tfsec.ts
var schema$6, passedStatus, ignoredStatus, tfsec;
function init_tfsec() {
	return (init_tfsec = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$6 = looseObject({ results: array(looseObject({
			rule_id: text$1.min(1),
			long_id: maybe,
			rule_description: text$1.default(""),
			severity: maybe,
			status: number().nullish(),
			location: looseObject({
				filename: maybe,
				start_line: maybeNumber
			}).nullish()
		})) });
		passedStatus = 1;
		ignoredStatus = 2;
		tfsec = jsonReader({
			tool: "tfsec",
			title: "tfsec",
			subjects: ["source"]
		}, {
			recognize: (value) => isListOf(valueAt(value, "results"), (entry) => hasKeys(entry, "rule_id", "rule_provider", "location")),
			schema: schema$6,
			read: ({ results }) => contentOf("tfsec", results.filter(({ status }) => status !== passedStatus).map((one) => problem({
				tool: "tfsec",
				id: one.rule_id,
				aliases: one.long_id ? [one.long_id] : [],
				level: one.severity,
				message: one.rule_description,
				file: repositoryPath(one.location?.filename),
				line: one.location?.start_line,
				suppressed: one.status === ignoredStatus ? "ignored by a comment" : void 0
			})), { about: "source" })
		});
	})))();
}

// shared/evidence/external/readers/trivy.ts
function readTrivy(document) {
	const { ArtifactType: type, Metadata: metadata, Results: results, CreatedAt: created } = document;
	const findings = results.flatMap((result) => trivyFindings(result));
	const config = digestsIn([metadata?.ImageID ?? ""])[0];
	return {
		tool: "trivy",
		...document.Trivy?.Version == null ? {} : { version: document.Trivy.Version },
		...statedSubject(type),
		listsPackages: results.some(({ Class }) => Class === "os-pkgs" || Class === "lang-pkgs"),
		manifests: digestsIn(metadata?.RepoDigests ?? []),
		...config === void 0 ? {} : { config },
		findings,
		gaps: [],
		suppressed: findings.filter(({ finding }) => finding.suppression !== void 0).length,
		...created == null ? {} : { createdAt: created }
	};
}
/** SBOMs and virtual machines can be of anything. */
function statedSubject(type) {
	if (type === "container_image") return { about: "image" };
	return type === "filesystem" || type === "repository" ? { about: "source" } : {};
}
/**
* Returns the findings of a target.
* @param place object of a cluster that the target belongs to.
*/
function trivyFindings(item, place) {
	const at = {
		tool: "trivy",
		file: place !== void 0 || item.Class === "os-pkgs" || item.Class === "lang-pkgs" ? void 0 : item.Target,
		place
	};
	return [
		...(item.Vulnerabilities ?? []).map((one) => vulnerabilityOf(one, item)),
		...(item.ExperimentalModifiedFindings ?? []).filter(({ Type }) => Type === "vulnerability").map(({ Status, Statement, Finding }) => vulnerabilityOf(vulnerabilitySchema.parse(Finding), item, Statement || Status)),
		...(item.Misconfigurations ?? []).filter(({ Status }) => !["PASS", "EXCEPTION"].includes(Status)).map(({ ID, AVDID, Title, Severity, CauseMetadata }) => problem({
			...at,
			id: ID,
			aliases: AVDID == null || AVDID === ID ? [] : [AVDID],
			level: Severity,
			message: Title,
			line: CauseMetadata?.StartLine ?? void 0
		})),
		...(item.Secrets ?? []).map(({ RuleID, Title, Severity, StartLine }) => problem({
			...at,
			id: RuleID,
			level: Severity,
			message: Title,
			line: StartLine ?? void 0
		})),
		...(item.Licenses ?? []).map(({ Name, PkgName, Severity }) => problem({
			...at,
			id: `license-${Name}`,
			level: Severity,
			message: `${PkgName} has this license`
		}))
	];
}
function vulnerabilityOf(one, { Target }, suppressed) {
	return vulnerability({
		tool: "trivy",
		id: one.VulnerabilityID,
		aliases: one.VendorIDs ?? [],
		level: one.Severity,
		name: one.PkgName,
		version: one.InstalledVersion,
		purl: one.PkgIdentifier?.PURL ?? "",
		path: one.PkgPath || Target,
		fixedVersion: one.FixedVersion ?? void 0,
		published: one.PublishedDate ?? void 0,
		suppressed
	});
}
var vulnerabilitySchema, trivyResult, trivySchema, trivy;
function init_trivy() {
	return (init_trivy = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		vulnerabilitySchema = looseObject({
			VulnerabilityID: text$1.min(1),
			VendorIDs: array(text$1).nullish(),
			PkgName: text$1.min(1),
			PkgPath: maybe,
			PkgIdentifier: looseObject({ PURL: maybe }).nullish(),
			InstalledVersion: text$1.default(""),
			FixedVersion: maybe,
			Severity: text$1.min(1),
			Title: maybe,
			PublishedDate: maybe
		});
		trivyResult = looseObject({
			Target: text$1,
			Class: maybe,
			Vulnerabilities: array(vulnerabilitySchema).nullish(),
			Misconfigurations: array(looseObject({
				ID: text$1.min(1),
				AVDID: maybe,
				Title: text$1.default(""),
				Severity: text$1.min(1),
				Status: text$1.min(1),
				CauseMetadata: looseObject({ StartLine: number().nullish() }).nullish()
			})).nullish(),
			Secrets: array(looseObject({
				RuleID: text$1.min(1),
				Severity: text$1.min(1),
				Title: text$1.default(""),
				StartLine: number().nullish()
			})).nullish(),
			Licenses: array(looseObject({
				Severity: text$1.min(1),
				PkgName: text$1.default(""),
				Name: text$1.min(1)
			})).nullish(),
			ExperimentalModifiedFindings: array(looseObject({
				Type: text$1,
				Status: text$1.default("ignored"),
				Statement: maybe,
				Finding: unknown().optional()
			})).nullish()
		});
		trivySchema = looseObject({
			SchemaVersion: literal(2, "is an unsupported version"),
			Trivy: looseObject({ Version: maybe }).nullish(),
			CreatedAt: maybe,
			ArtifactName: text$1,
			ArtifactType: text$1.min(1),
			Metadata: looseObject({
				ImageID: maybe,
				RepoDigests: array(text$1).nullish()
			}).nullish(),
			Results: array(trivyResult).min(1, "is empty, so nothing was examined")
		});
		trivy = jsonReader({
			tool: "trivy",
			title: "Trivy",
			subjects: [
				"image",
				"source",
				"host"
			]
		}, {
			recognize: (value) => hasKeys(value, "SchemaVersion"),
			schema: trivySchema,
			read: readTrivy
		});
	})))();
}

// shared/evidence/external/readers/trivy-kubernetes.ts
var resource, schema$5, lists, trivyKubernetes;
function init_trivy_kubernetes() {
	return (init_trivy_kubernetes = __esmMin((() => {
		init_schemas();
		init_reader();
		init_trivy();
		resource = looseObject({
			Namespace: maybe,
			Kind: text$1.min(1),
			Name: maybe,
			Results: listOf(trivyResult),
			Error: maybe
		});
		schema$5 = looseObject({
			ClusterName: text$1,
			Resources: listOf(resource),
			Vulnerabilities: listOf(resource),
			Misconfigurations: listOf(resource)
		});
		lists = [
			"Resources",
			"Vulnerabilities",
			"Misconfigurations"
		];
		trivyKubernetes = jsonReader({
			tool: "trivy",
			title: "Trivy (Kubernetes)",
			subjects: ["cluster"]
		}, {
			recognize: (value) => hasKeys(value, "ClusterName") && lists.some((list) => hasKeys(value, list)),
			schema: schema$5,
			read: (document) => {
				const resources = [
					...document.Resources,
					...document.Vulnerabilities,
					...document.Misconfigurations
				];
				const nameOf = ({ Namespace, Kind, Name }) => [
					Namespace,
					Kind,
					Name
				].filter(Boolean).join("/");
				const findings = resources.flatMap((object) => object.Results.flatMap((result) => trivyFindings(result, nameOf(object))));
				const failed = resources.flatMap((object) => object.Error ? [`Trivy failed at ${nameOf(object)}`] : []);
				const empty = resources.some(({ Results }) => Results.length > 0) || failed.length > 0 ? [] : ["the report has no results, so nothing shows that anything was examined"];
				return contentOf("trivy", findings, {
					about: "cluster",
					gaps: [...failed, ...empty]
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/trivy-legacy.ts
var trivyLegacy;
function init_trivy_legacy() {
	return (init_trivy_legacy = __esmMin((() => {
		init_schemas();
		init_reader();
		init_trivy();
		trivyLegacy = jsonReader({
			tool: "trivy",
			title: "Trivy (before 0.20)",
			subjects: ["image", "source"]
		}, {
			recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "Target") && (hasKeys(entry, "Vulnerabilities") || hasKeys(entry, "Type"))),
			schema: array(trivyResult),
			read: (results) => contentOf("trivy", results.flatMap((result) => trivyFindings(result)), { subjects: ["image", "source"] })
		});
	})))();
}

// shared/evidence/external/readers/trivy-operator.ts
/** Returns the list that reports of a kind have. Other kinds than those with findings have none that is read. */
function listIn(kind) {
	if (/^(?:Cluster)?VulnerabilityReport$/u.test(kind)) return "vulnerabilities";
	if (/^(?:Cluster)?(?:ConfigAudit|RbacAssessment|InfraAssessment)Report$/u.test(kind)) return "checks";
	return kind === "ExposedSecretReport" ? "secrets" : "no list";
}
function isReport(value) {
	const version = valueAt(value, "apiVersion");
	return hasKeys(value, "kind") && typeof version === "string" && version.startsWith("aquasecurity.github.io/");
}
function findingsOf$1({ kind, metadata, report: body }) {
	if (body == null) return [];
	const tool = "trivy-operator";
	const place = [
		metadata.namespace,
		kind,
		metadata.name
	].filter(Boolean).join("/");
	return [
		...(body.vulnerabilities ?? []).map((one) => vulnerability({
			tool,
			id: one.vulnerabilityID,
			level: one.severity,
			name: one.resource,
			version: one.installedVersion,
			fixedVersion: one.fixedVersion,
			purl: one.packagePURL,
			path: one.target || place,
			score: one.score,
			published: one.publishedDate
		})),
		...(body.checks ?? []).filter(({ success }) => !success).map((one) => problem({
			tool,
			id: one.checkID,
			level: one.severity,
			message: [one.title, ...one.messages].join("; "),
			place
		})),
		...(body.secrets ?? []).map((one) => problem({
			tool,
			id: one.ruleID,
			level: one.severity,
			message: one.title,
			place: one.target || place
		}))
	];
}
var check, report, schema$4, trivyOperator;
function init_trivy_operator() {
	return (init_trivy_operator = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		check = looseObject({
			checkID: text$1.min(1),
			title: text$1.default(""),
			severity: maybe,
			success: boolean().default(false),
			messages: listOf(text$1)
		});
		report = looseObject({
			apiVersion: text$1.startsWith("aquasecurity.github.io/"),
			kind: text$1.min(1),
			metadata: looseObject({
				name: maybe,
				namespace: maybe
			}),
			report: looseObject({
				scanner: looseObject({ version: maybe }).nullish(),
				artifact: looseObject({ digest: maybe }).nullish(),
				updateTimestamp: maybe,
				vulnerabilities: listOf(looseObject({
					vulnerabilityID: text$1.min(1),
					resource: text$1.min(1),
					installedVersion: text$1.default(""),
					fixedVersion: maybe,
					severity: maybe,
					score: maybeNumber,
					target: maybe,
					packagePURL: maybe,
					publishedDate: maybe
				})).optional(),
				checks: listOf(check).optional(),
				secrets: listOf(looseObject({
					ruleID: text$1.min(1),
					title: text$1.default(""),
					severity: maybe,
					target: maybe
				})).optional()
			}).nullish()
		});
		schema$4 = union([
			report.transform((one) => [one]),
			array(report),
			looseObject({
				kind: text$1.endsWith("List"),
				items: array(report)
			}).transform(({ items }) => items)
		]);
		trivyOperator = jsonReader({
			tool: "trivy-operator",
			title: "Trivy Operator",
			subjects: ["cluster", "image"]
		}, {
			recognize: (value) => {
				const items = valueAt(value, "items");
				const isList = String(valueAt(value, "kind")).endsWith("List") && isListOf(items, isReport);
				return isReport(value) || isListOf(value, isReport) || isList;
			},
			schema: schema$4,
			read: (reports) => {
				const unread = reports.filter(({ kind, report: body }) => body == null || !hasKeys(body, listIn(kind)));
				const digests = new Set(reports.flatMap(({ report: body }) => digestsIn([body?.artifact?.digest])));
				const [of] = reports;
				return contentOf("trivy-operator", reports.flatMap(findingsOf$1), {
					subjects: ["cluster", "image"],
					manifests: digests.size === 1 && reports.length === 1 ? [...digests] : [],
					gaps: [...new Set(unread.map(({ kind }) => `objects of the kind ${kind} are not read`))],
					...of?.report?.updateTimestamp == null ? {} : { createdAt: of.report.updateTimestamp }
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/trufflehog.ts
function findingOf(value) {
	if (isEarlier(value)) {
		const { reason, path } = earlier.parse(value);
		return problem({
			tool: "trufflehog",
			id: reason,
			severity: "high",
			message: "a secret",
			file: repositoryPath(path)
		});
	}
	const { DetectorName: id, Verified: isVerified, SourceMetadata: metadata } = current.parse(value);
	const [, where] = metadata?.Data?.[0] ?? [];
	return problem({
		tool: "trufflehog",
		id,
		severity: isVerified ? "critical" : "high",
		message: isVerified ? "a secret that is valid" : "a secret",
		file: repositoryPath(where?.file),
		line: where?.line
	});
}
var place, current, earlier, isCurrent, isEarlier, trufflehog;
function init_trufflehog() {
	return (init_trufflehog = __esmMin((() => {
		init_schemas();
		init_document();
		init_finding();
		init_reader();
		place = looseObject({
			file: maybe,
			line: maybeNumber,
			image: maybe,
			link: maybe
		});
		current = looseObject({
			DetectorName: text$1.min(1),
			Verified: boolean(),
			SourceMetadata: looseObject({ Data: entriesOf(place).nullish() }).nullish()
		});
		earlier = looseObject({
			reason: text$1.min(1),
			path: text$1
		});
		isCurrent = (value) => hasKeys(value, "DetectorName", "DetectorType", "SourceMetadata", "Verified");
		isEarlier = (value) => hasKeys(value, "reason", "stringsFound", "commitHash", "path");
		trufflehog = {
			tool: "trufflehog",
			title: "TruffleHog",
			subjects: ["source", "image"],
			recognize: (document) => isListOf(valuesOf(document), (value) => isCurrent(value) || isEarlier(value)),
			read: (document) => {
				const values = valuesOf(document);
				const images = values.some((value) => JSON.stringify(current.safeParse(value).data?.SourceMetadata ?? {}).includes("\"Docker\""));
				return contentOf("trufflehog", values.map(findingOf), images ? { about: "image" } : { about: "source" });
			}
		};
	})))();
}

// shared/evidence/external/readers/twistlock.ts
function findingsOf({ vulnerabilities, compliances }) {
	return [...vulnerabilities.map((one) => vulnerability({
		tool: "twistlock",
		id: one.id,
		level: one.severity,
		name: one.packageName,
		version: one.packageVersion,
		path: one.packagePath,
		fixedVersion: one.status?.startsWith("fixed in ") === true ? one.status.slice(9) : void 0,
		score: one.cvss,
		published: one.publishedDate
	})), ...compliances.map(({ id, title, severity }) => problem({
		tool: "twistlock",
		id: String(id || title),
		level: severity,
		message: title
	}))];
}
var distribution, result, twistlock, marks, twistlockCsv;
function init_twistlock() {
	return (init_twistlock = __esmMin((() => {
		init_schemas();
		init_csv();
		init_finding();
		init_reader();
		distribution = looseObject({ total: number() }).nullish();
		result = looseObject({
			id: text$1,
			digest: maybe,
			scanTime: maybe,
			vulnerabilities: listOf(looseObject({
				id: text$1.min(1),
				status: maybe,
				severity: maybe,
				cvss: maybeNumber,
				packageName: text$1.default(""),
				packageVersion: text$1.default(""),
				packagePath: maybe,
				publishedDate: maybe
			})),
			compliances: listOf(looseObject({
				id: union([text$1, number()]).nullish(),
				title: text$1.default(""),
				severity: maybe
			})),
			vulnerabilityDistribution: distribution,
			complianceDistribution: distribution
		});
		twistlock = jsonReader({
			tool: "twistlock",
			title: "Prisma Cloud (twistcli)",
			subjects: [
				"image",
				"source",
				"host"
			]
		}, {
			recognize: (value) => isListOf(valueAt(value, "results"), (entry) => hasKeys(entry, "distro") && (hasKeys(entry, "vulnerabilityDistribution") || hasKeys(entry, "complianceDistribution"))),
			schema: looseObject({ results: array(result) }),
			read: ({ results }) => {
				const unlisted = results.some((one) => (one.vulnerabilityDistribution?.total ?? 0) > 0 && one.vulnerabilities.length === 0 || one.vulnerabilityDistribution == null && one.vulnerabilities.length === 0 || (one.complianceDistribution?.total ?? 0) > 0 && one.compliances.length === 0);
				const [first] = results;
				const config = digestsIn([first?.id])[0];
				return contentOf("twistlock", results.flatMap(findingsOf), {
					subjects: [
						"image",
						"source",
						"host"
					],
					...results.length === 1 ? { manifests: digestsIn([first?.digest]) } : {},
					...results.length === 1 && config !== void 0 ? { config } : {},
					gaps: unlisted ? ["it counts findings that are not listed. Use `--details`"] : [],
					...fact("createdAt", first?.scanTime)
				});
			}
		});
		marks = [
			"CVE ID",
			"Compliance ID",
			"Severity",
			"Packages",
			"Source Package"
		];
		twistlockCsv = {
			tool: "twistlock",
			title: "Prisma Cloud (CSV)",
			subjects: ["image", "host"],
			recognize: (document) => {
				const names = new Set(document.kind === "text" ? document.lines[0]?.split(",") : []);
				return marks.every((name) => names.has(name));
			},
			read: ({ text: content }) => {
				const { rows, uneven } = readCsv(content);
				const findings = rows.map((row) => {
					const id = row.get("CVE ID") || row.get("Compliance ID") || row.get("Vulnerability ID") || "";
					const fix = row.get("Fix Status") ?? "";
					return vulnerability({
						tool: "twistlock",
						id,
						level: row.get("Severity"),
						name: row.get("Packages") || row.get("Source Package") || "",
						version: row.get("Package Version") ?? "",
						fixedVersion: fix.startsWith("fixed in ") ? fix.slice(9) : void 0
					});
				});
				return contentOf("twistlock", findings, {
					subjects: ["image", "host"],
					gaps: [...uneven.length === 0 ? [] : [`row ${uneven[0]} does not have as many values as the header`], ...rows.length === 0 ? ["it has no rows, so nothing shows that anything was scanned"] : []]
				});
			}
		};
	})))();
}

// shared/evidence/external/readers/whispers.ts
var schema$3, whispers;
function init_whispers() {
	return (init_whispers = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		schema$3 = array(looseObject({
			rule_id: maybe,
			message: maybe,
			key: maybe,
			severity: maybe,
			file: text$1,
			line: maybeNumber
		}));
		whispers = jsonReader({
			tool: "whispers",
			title: "Whispers",
			subjects: ["source"]
		}, {
			recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "key", "value", "file", "line", "severity")),
			schema: schema$3,
			read: (list) => contentOf("whispers", list.map(({ rule_id: rule, message, severity, file, line }) => problem({
				tool: "whispers",
				id: rule || message || "secret",
				level: severity,
				severity: secretSeverity(severity),
				message: "a secret",
				file: repositoryPath(file),
				line
			})), { about: "source" })
		});
	})))();
}

// shared/evidence/external/readers/wizcli.ts
var library, schema$2, wizcli;
function init_wizcli() {
	return (init_wizcli = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		library = looseObject({
			name: text$1,
			version: text$1.default(""),
			path: maybe,
			vulnerabilities: listOf(looseObject({
				name: text$1.min(1),
				severity: maybe,
				fixedVersion: maybe,
				score: maybeNumber
			}))
		});
		schema$2 = looseObject({
			createdAt: maybe,
			status: looseObject({ state: literal("SUCCESS", "says that the scan failed") }),
			scanOriginResource: looseObject({
				__typename: maybe,
				digest: maybe
			}).nullish(),
			result: looseObject({
				osPackages: listOf(library),
				libraries: listOf(library),
				secrets: listOf(looseObject({
					type: maybe,
					description: maybe,
					severity: maybe,
					path: maybe,
					lineNumber: maybeNumber
				}))
			})
		});
		wizcli = jsonReader({
			tool: "wizcli",
			title: "Wiz CLI",
			subjects: ["image", "source"]
		}, {
			recognize: (value) => hasKeys(value, "scanOriginResource", "result", "status", "policies") && hasKeys(valueAt(value, "result"), "libraries"),
			schema: schema$2,
			read: ({ result, scanOriginResource: origin, createdAt }) => {
				const about = origin?.__typename === "CICDScanOriginContainerImage" ? "image" : "source";
				return contentOf("wizcli", [...[...result.osPackages, ...result.libraries].flatMap(({ name, version, path, vulnerabilities }) => vulnerabilities.map((one) => vulnerability({
					tool: "wizcli",
					id: one.name,
					level: one.severity,
					name,
					version,
					path,
					fixedVersion: one.fixedVersion,
					score: one.score
				}))), ...result.secrets.map(({ type, severity, path, lineNumber }) => problem({
					tool: "wizcli",
					id: type || "secret",
					level: severity,
					message: "a secret",
					file: path,
					line: lineNumber
				}))], {
					about,
					manifests: digestsIn([origin?.digest]),
					...fact("createdAt", createdAt)
				});
			}
		});
	})))();
}

// shared/evidence/external/readers/xeol.ts
var schema$1, xeol;
function init_xeol() {
	return (init_xeol = __esmMin((() => {
		init_schemas();
		init_finding();
		init_grype();
		init_reader();
		schema$1 = looseObject({
			matches: array(looseObject({
				Cycle: looseObject({
					ProductName: text$1.min(1),
					ReleaseCycle: text$1.default(""),
					Eol: maybe
				}),
				artifact: looseObject({
					name: text$1,
					version: text$1.default(""),
					purl: maybe
				})
			})),
			source: anchoreSource,
			descriptor: looseObject({
				name: literal("xeol"),
				timestamp: maybe
			})
		});
		xeol = jsonReader({
			tool: "xeol",
			title: "xeol",
			subjects: ["image", "source"]
		}, {
			recognize: (value) => hasKeys(value, "matches") && valueAt(valueAt(value, "descriptor"), "name") === "xeol",
			schema: schema$1,
			read: ({ matches, source, descriptor }) => contentOf("xeol", matches.map(({ Cycle, artifact }) => vulnerability({
				tool: "xeol",
				id: `${Cycle.ProductName} ${Cycle.ReleaseCycle}`.trim(),
				severity: "medium",
				name: artifact.name,
				version: artifact.version,
				purl: artifact.purl
			})), {
				...subjectOf(source),
				...fact("createdAt", descriptor.timestamp)
			})
		});
	})))();
}

// shared/evidence/external/readers/xray.ts
function finding(one) {
	const listed = one.ids.flatMap(({ cve, id }) => cve || id || []);
	const [id = "", ...aliases] = one.byIssue === true ? [one.issue || "", ...listed] : [...listed, one.issue || ""];
	return vulnerability({
		tool: "xray",
		id: id || one.summary || "",
		aliases: aliases.filter(Boolean),
		level: one.severity,
		name: one.component,
		version: "",
		fixedVersion: one.fixed?.join(", ")
	});
}
var cves, names, facts, silent, xrayExport, scan, xrayScan, xraySummary, xrayReport;
function init_xray() {
	return (init_xray = __esmMin((() => {
		init_schemas();
		init_finding();
		init_reader();
		cves = listOf(looseObject({
			cve: maybe,
			id: maybe
		}));
		names = {
			tool: "xray",
			subjects: ["image", "source"]
		};
		facts = { subjects: names.subjects };
		silent = "it lists nothing, so nothing shows that anything was scanned";
		xrayExport = jsonReader({
			...names,
			title: "JFrog Xray (export)"
		}, {
			recognize: (value) => hasKeys(value, "total_count", "data") && isListOf(valueAt(value, "data"), (entry) => hasKeys(entry, "source_comp_id", "component")),
			schema: looseObject({
				total_count: count,
				data: array(looseObject({
					id: maybe,
					severity: maybe,
					summary: maybe,
					component: text$1,
					component_versions: looseObject({
						fixed_versions: listOf(text$1),
						more_details: looseObject({ cves }).nullish()
					}).nullish()
				}))
			}),
			read: ({ data, total_count: total }) => contentOf("xray", data.map(({ id, severity, summary, component, component_versions: versions }) => finding({
				ids: versions?.more_details?.cves ?? [],
				issue: id,
				summary,
				severity,
				component,
				fixed: versions?.fixed_versions
			})), {
				...facts,
				gaps: total > data.length ? ["it is one of several pages"] : []
			})
		});
		scan = looseObject({
			scan_id: text$1,
			status: text$1.nullish(),
			vulnerabilities: listOf(looseObject({
				issue_id: text$1.min(1),
				severity: maybe,
				cves,
				components: entriesOf(looseObject({ fixed_versions: listOf(text$1) })).nullish()
			}))
		});
		xrayScan = jsonReader({
			...names,
			title: "JFrog Xray (scan)"
		}, {
			recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "scan_id", "component_id", "package_type")),
			schema: array(scan),
			read: (scans) => contentOf("xray", scans.flatMap(({ vulnerabilities }) => vulnerabilities.flatMap(({ issue_id: issue, severity, cves: ids, components }) => (components ?? []).map(([component, { fixed_versions: fixed }]) => finding({
				ids,
				issue,
				byIssue: true,
				severity,
				component,
				fixed
			})))), {
				...facts,
				gaps: scans.some(({ status }) => status != null && status !== "completed") ? ["a scan was not completed"] : []
			})
		});
		xraySummary = jsonReader({
			...names,
			title: "JFrog Xray (summary)"
		}, {
			recognize: (value) => hasKeys(value, "artifacts") && isListOf(valueAt(value, "artifacts"), (entry) => hasKeys(entry, "general", "issues")),
			schema: looseObject({
				artifacts: array(looseObject({
					general: looseObject({ name: text$1.default("") }),
					issues: listOf(looseObject({
						issue_id: maybe,
						summary: maybe,
						severity: maybe,
						cves,
						impact_path: listOf(text$1)
					}))
				})),
				errors: array(unknown()).max(0, "says that Xray failed").nullish()
			}),
			read: ({ artifacts }) => contentOf("xray", artifacts.flatMap(({ general, issues }) => issues.map((one) => finding({
				ids: one.cves,
				issue: one.issue_id,
				byIssue: true,
				summary: one.summary,
				severity: one.severity,
				component: one.impact_path[0] || general.name
			}))), facts)
		});
		xrayReport = jsonReader({
			...names,
			title: "JFrog Xray (report)"
		}, {
			recognize: (value) => hasKeys(value, "total_rows", "rows") && Array.isArray(valueAt(value, "rows")) && valueAt(value, "rows").every((row) => hasKeys(row, "vulnerable_component", "impacted_artifact")),
			schema: looseObject({
				total_rows: count,
				rows: array(looseObject({
					cves,
					issue_id: maybe,
					summary: maybe,
					severity: maybe,
					vulnerable_component: text$1,
					fixed_versions: listOf(text$1)
				}))
			}),
			read: ({ rows, total_rows: total }) => contentOf("xray", rows.map((row) => finding({
				ids: row.cves,
				issue: row.issue_id,
				summary: row.summary,
				severity: row.severity,
				component: row.vulnerable_component,
				fixed: row.fixed_versions
			})), {
				...facts,
				gaps: [...total > rows.length ? ["it is one of several pages"] : [], ...rows.length === 0 ? [silent] : []]
			})
		});
	})))();
}

// shared/evidence/external/readers/zap.ts
function readJsonReport(document) {
	const report = schema.parse(document.kind === "json" ? document.value : void 0);
	return zapContent(report.site.flatMap((site) => site.alerts.map((one) => ({
		id: one.pluginid,
		name: one.name || one.alert || "",
		risk: one.riskcode,
		confidence: one.confidence,
		description: one.riskdesc,
		addresses: one.instances.map(({ uri }) => uri || site["@name"] || "")
	}))), report.site.length, report["@version"]);
}
function readXmlReport(root) {
	const sites = childrenOf(root, "site");
	const alerts = sites.flatMap((site) => childrenOf(childOf(site, "alerts") ?? site, "alertitem").map((item) => {
		const instances = childOf(item, "instances");
		return {
			id: childText(item, "pluginid") ?? "",
			name: childText(item, "name") ?? childText(item, "alert") ?? "",
			risk: childText(item, "riskcode") ?? "",
			confidence: childText(item, "confidence") ?? "",
			description: childText(item, "riskdesc") ?? "",
			addresses: instances === void 0 ? [childText(item, "uri") ?? site.attributes.get("name") ?? ""] : childrenOf(instances, "instance").map((instance) => childText(instance, "uri") ?? "")
		};
	}));
	if (alerts.find(({ id, risk }) => id === "" || !Object.hasOwn(risks, risk)) !== void 0) throw new TypeError("has an alert without pluginid or riskcode");
	return zapContent(alerts, sites.length, root.attributes.get("version"));
}
function zapContent(alerts, sites, version) {
	const findings = alerts.map((one) => problem({
		tool: "zap",
		id: one.id,
		level: one.description,
		severity: risks[one.risk],
		message: one.name,
		place: publicAddress(one.addresses[0]),
		suppressed: one.confidence === "0" ? "marked as false positive in ZAP" : void 0
	}));
	return contentOf("zap", findings, {
		about: "instance",
		gaps: sites === 0 ? ["it lists no site, so nothing was scanned"] : [],
		...fact("version", version)
	});
}
var alert, schema, zap, risks;
function init_zap() {
	return (init_zap = __esmMin((() => {
		init_schemas();
		init_xml();
		init_finding();
		init_reader();
		alert = looseObject({
			pluginid: text$1.min(1),
			name: maybe,
			alert: maybe,
			riskcode: _enum([
				"0",
				"1",
				"2",
				"3"
			]),
			confidence: text$1.default(""),
			riskdesc: text$1.default(""),
			instances: listOf(looseObject({ uri: maybe }))
		});
		schema = looseObject({
			"@version": maybe,
			"@generated": maybe,
			site: array(looseObject({
				"@name": maybe,
				alerts: listOf(alert)
			}))
		});
		zap = {
			tool: "zap",
			title: "ZAP",
			subjects: ["instance"],
			recognize: (document) => document.kind === "xml" ? document.root.name === "OWASPZAPReport" : document.kind === "json" && hasKeys(document.value, "@generated", "site") && (isListOf(valueAt(document.value, "site"), (site) => hasKeys(site, "alerts")) || hasKeys(document.value, "@version")),
			read: (document) => document.kind === "xml" ? readXmlReport(document.root) : readJsonReport(document)
		};
		risks = {
			"0": "info",
			"1": "low",
			"2": "medium",
			"3": "high"
		};
	})))();
}

// shared/evidence/external/readers/index.ts
var readers;
function init_readers() {
	return (init_readers = __esmMin((() => {
		init_anchore();
		init_anchore_policy();
		init_aqua();
		init_aws_inspector();
		init_checkov();
		init_clair();
		init_clair_legacy();
		init_conftest();
		init_container_structure_test();
		init_ctrf();
		init_cyclonedx();
		init_dependency_check();
		init_dependency_track();
		init_detect_secrets();
		init_docker_bench();
		init_dockle();
		init_falco();
		init_ggshield();
		init_github_dependency_review();
		init_gitlab();
		init_gitleaks();
		init_goss();
		init_grype();
		init_hadolint();
		init_harbor();
		init_junit();
		init_kics();
		init_kube_bench();
		init_kube_hunter();
		init_kube_linter();
		init_kubescape();
		init_neuvector();
		init_nikto();
		init_noseyparker();
		init_nuclei();
		init_openvex();
		init_osv_scanner();
		init_polaris();
		init_sarif();
		init_secretlint();
		init_semgrep();
		init_snyk();
		init_snyk_api();
		init_syft();
		init_sysdig();
		init_tally();
		init_tap();
		init_tfsec();
		init_trivy();
		init_trivy_kubernetes();
		init_trivy_legacy();
		init_trivy_operator();
		init_trufflehog();
		init_twistlock();
		init_whispers();
		init_wizcli();
		init_xeol();
		init_xray();
		init_zap();
		readers = [
			anchorectlPolicy,
			anchoreEnterprise,
			anchorectlVulnerabilities,
			anchoreEngine,
			aqua,
			aquaApi,
			awsInspector,
			checkov,
			clairScanner,
			klar,
			quay,
			clair,
			conftest,
			containerStructureTest,
			ctrf,
			cycloneDx,
			dependencyCheck,
			dependencyTrack,
			detectSecrets,
			dockerBench,
			dockle,
			falco,
			ggshield,
			githubDependencyReview,
			gitlabContainerScanning,
			gitlabDependencyScanning,
			gitlabSast,
			gitlabSecretDetection,
			gitlabUnknown,
			gitleaks,
			goss,
			grype,
			hadolint,
			harbor,
			junit,
			kics,
			kubeBench,
			kubeHunter,
			kubeLinter,
			kubescape,
			neuvector,
			nikto,
			noseyParker,
			nuclei,
			openVex,
			osvScanner,
			polaris,
			sarif,
			secretlint,
			semgrep,
			snykApi,
			snykContainer,
			snykOpenSource,
			snykInfrastructure,
			syft,
			sysdigCli,
			sysdigCsv,
			sysdigRuntime,
			tally,
			tap,
			tfsec,
			trivyKubernetes,
			trivyLegacy,
			trivyOperator,
			trivy,
			trufflehog,
			twistlock,
			twistlockCsv,
			whispers,
			wizcli,
			xeol,
			xrayExport,
			xrayReport,
			xrayScan,
			xraySummary,
			zap
		];
	})))();
}

// shared/evidence/external/read.ts
/**
* Reads the report of another tool. Returns a report for each run. Ignores unknown fields.
* @param file name of the file in errors.
* @throws UndecidedError `REPORT_UNREADABLE` if none or several of the readers recognize it, or the one that does cannot
* read it as a whole. The message names the tool.
*/
function readExternalReport(text, file) {
	let contents;
	try {
		contents = contentsOf(parseDocument(text.replace(/^\ufeff/u, "")));
	} catch (error) {
		throw unreadable(file, messageOf(error), error);
	}
	const total = contents.reduce((sum, { findings }) => sum + findings.length, 0);
	if (total > maxFindings) throw unreadable(file, `it has too many findings (${total}; the limit is ${maxFindings})`, void 0);
	const digest = sha256(text);
	return contents.map((content) => ({
		...content,
		findings: numbered(content.findings),
		file,
		sha256: digest
	}));
}
/** Makes fingerprints of findings of the same rule in the same place unique. */
function numbered(findings) {
	const prints = numberRepeats(findings.map(({ finding: { fingerprint } }) => ({ fingerprint })));
	return findings.map((item, index) => ({
		...item,
		finding: {
			...item.finding,
			...prints[index]
		}
	}));
}
/** Checks whether a document is SARIF or JSON of Trivy, Grype or Syft, which count as predicates of attestations. */
function isExternalReport(document) {
	return [
		["runs", "version"],
		["SchemaVersion", "ArtifactName"],
		["matches", "descriptor"],
		[
			"artifacts",
			"descriptor",
			"source"
		]
	].some((keys) => hasKeys(document, ...keys));
}
function recognizing(document) {
	return readers.filter(({ recognize }) => recognize(document));
}
function contentsOf(document) {
	const [reader, ...others] = recognizing(document);
	if (reader === void 0) throw new TypeError(unknownReason(document));
	if (others.length > 0) throw new TypeError(`it could be of ${[reader, ...others].map(({ title }) => title).join(" and of ")}`);
	const schema = reader.title === "Trivy" ? trivySchema : unknown();
	const part = document.kind === "json" || document.kind === "json-lines" ? findAmbiguity(document.text, schema) : void 0;
	if (part !== void 0) throw new TypeError(`its key "${truncate(oneLine(part.text), 60)}" ${part.problem}`);
	try {
		const read = reader.read(document);
		const contents = Array.isArray(read) ? read : [read];
		if (contents.length === 0) throw new TypeError("has no runs");
		return contents.map((content) => withSubject(content, reader));
	} catch (error) {
		const reason = error instanceof ZodError ? issueOf(error) : messageOf(error);
		throw new TypeError(`${reader.title}: ${reason}`, { cause: error });
	}
}
/** Of readers with one kind of subject every report is about that. */
function withSubject(content, { subjects }) {
	const [only, another] = subjects;
	if (content.about !== void 0 || content.subjects !== void 0) return content;
	if (only !== void 0 && another === void 0) return {
		...content,
		about: only
	};
	return subjects.length === 5 ? content : {
		...content,
		subjects
	};
}
function unknownReason(document) {
	if (document.kind === "json") {
		const { value } = document;
		if (hasKeys(value, "error")) return "it is the message of a failed run, not a report";
		if (value === null || typeof value === "object" && Object.keys(value).length === 0) return "it is empty, which identifies no tool and does not show that anything was examined. Use SARIF";
	}
	return "no supported tool writes such a document";
}
/** Describes the deepest issue, because the alternatives of a union have the same path. */
function issueOf({ issues: [issue] }) {
	if (issue === void 0) return "it is invalid";
	const inner = issue.code === "invalid_union" ? deepest(issue.errors) : void 0;
	const { path, message } = inner ?? issue;
	const place = [...inner === void 0 ? [] : issue.path, ...path].map(String).join(".");
	return `${truncate(oneLine(place), 100) || "it"} ${message}`;
}
function deepest(alternatives) {
	return alternatives.flatMap(([issue]) => issue ?? []).toSorted((a, b) => b.path.length - a.path.length)[0];
}
function unreadable(what, why, cause) {
	return new UndecidedError("REPORT_UNREADABLE", `is not a supported report: ${truncate(oneLine(why), 300)}`, {
		place: { what },
		advice: "Run the tool again and use its unchanged report. SARIF of any tool is supported",
		...cause === void 0 ? {} : { cause }
	});
}
var maxFindings;
function init_read() {
	return (init_read = __esmMin((() => {
		init_schemas(), init_errors$1();
		init_errors();
		init_files();
		init_findings();
		init_text();
		init_json_keys();
		init_document();
		init_readers();
		init_reader();
		init_trivy();
		maxFindings = 2e5;
	})))();
}

// shared/evidence/external/report.ts
var reportSubjects;
function init_report() {
	return (init_report = __esmMin((() => {
		reportSubjects = [
			"image",
			"instance",
			"source",
			"host",
			"cluster"
		];
	})))();
}

// shared/evidence/external/index.ts
function init_external() {
	return (init_external = __esmMin((() => {
		init_read();
		init_report();
	})))();
}

// actions/gate/attested/bind.ts
/**
* The one image, of those that a statement is about, that a report in it means: by the digest of its manifest or
* configuration. Tools that were given an index name that, and the configuration of the platform that they took. Pure.
*/
function bindReport({ manifests, config }, images) {
	const possible = images.filter((image) => {
		const names = [image.digest, ...image.within];
		return (config === void 0 || config === image.config || names.includes(config)) && (manifests.length === 0 || config === image.config || manifests.some((manifest) => names.includes(manifest)));
	});
	const certain = possible.filter((image) => manifests.includes(image.digest) || config === image.config);
	const [image, another] = certain.length > 0 ? certain : possible;
	if (image === void 0) return { contradiction: `it is about ${[...manifests, ...config === void 0 ? [] : [config]].join(" and ")}, and is attested of ${images.map(({ digest }) => digest).join(" and ")}` };
	return another === void 0 ? { digest: image.digest } : { doubt: "it does not say which platform it is about" };
}
function init_bind() {
	return (init_bind = __esmMin((() => {})))();
}

// actions/gate/attested/provenance.ts
/** Checks whether a predicate type is SLSA provenance. */
function isProvenance(predicateType) {
	return predicateType === "https://slsa.dev/provenance/v1" || predicateType === v02;
}
/**
* Reads SLSA provenance v1 (slsa.dev/spec/v1.1/provenance) and v0.2: the builder, and where the source is. Several
* places may name it, and all that do count. Undefined for another shape.
*/
function readProvenance(predicateType, predicate) {
	if (predicateType === v02) {
		const { data } = provenanceV02.safeParse(predicate);
		return data && {
			builder: data.builder.id,
			sources: repositories(data.invocation?.configSource.uri)
		};
	}
	const { data } = provenanceV1.safeParse(predicate);
	if (data === void 0) return void 0;
	const { externalParameters, resolvedDependencies } = data.buildDefinition;
	const { workflow, configSource } = externalParameters;
	return {
		builder: data.runDetails.builder.id,
		sources: repositories(workflow?.repository, configSource?.uri, sourceOf(resolvedDependencies))
	};
}
/** The first dependency, where it is a git repository: builders put the source there, and images behind it. */
function sourceOf([first]) {
	return first?.uri.startsWith("git+") ? first.uri : void 0;
}
function repositories(...uris) {
	const sourceRepositories = uris.flatMap((uri) => uri === void 0 || uri === "" ? [] : [repositoryOf(uri)]);
	return [...new Set(sourceRepositories)];
}
/** A repository's URL in one spelling; dot segments are resolved, as a fetch would. The text itself where it is none. */
function repositoryOf(uri) {
	const text = uri.replace(/^git\+/u, "");
	if (!URL.canParse(text) || /%(?:2f|5c)/iu.test(text)) return `no URL of a repository: ${text}`;
	const { protocol, host, pathname } = new URL(text);
	return `${protocol}//${host}${pathname.replace(/@.*$/u, "").replace(/\.git$/u, "").replace(/\/+$/u, "")}`;
}
var v02, uri, provenanceV1, provenanceV02;
function init_provenance() {
	return (init_provenance = __esmMin((() => {
		init_schemas();
		init_predicate_types();
		v02 = "https://slsa.dev/provenance/v0.2";
		uri = object({ uri: string() });
		provenanceV1 = object({
			runDetails: object({ builder: object({ id: string().min(1) }) }),
			buildDefinition: object({
				externalParameters: object({
					workflow: object({ repository: string() }).optional().catch(void 0),
					configSource: uri.optional().catch(void 0)
				}).catch({}),
				resolvedDependencies: array(uri.catch({ uri: "" })).catch([])
			})
		});
		provenanceV02 = object({
			builder: object({ id: string().min(1) }),
			invocation: object({ configSource: uri }).optional().catch(void 0)
		});
	})))();
}

// actions/gate/attested/read.ts
/**
* Reads statements as evidence: our own records whole, SBOMs, provenance, and reports of other tools as they are or as
* cosign wraps them. Statements of other types are no evidence and are left out. What an attestor may not state is told.
*/
async function readStatements(statements) {
	const limit = { left: mostUnpacked };
	const read = [];
	for (const attested of statements) {
		const part = await partOf(attested, limit);
		if (part !== void 0) read.push({
			one: attested,
			part
		});
	}
	const all = (key) => read.flatMap(({ part }) => part[key] ?? []);
	return {
		evidence: {
			records: all("records"),
			reports: all("reports"),
			sboms: all("sboms"),
			provenances: all("provenances"),
			problems: all("problems"),
			statements: read.map(({ one: { signer, statement } }) => ({
				by: signer,
				statement: statement.sha256
			}))
		},
		notes: [...new Set(all("notes"))]
	};
}
/** Undefined for what is no evidence. */
async function partOf(attested, limit) {
	const { statement, signer } = attested;
	const { predicateType, predicate, sha256 } = statement;
	const attestedBy = {
		by: signer,
		statement: sha256
	};
	if (predicateType === "urn:seaworthy:evidence:v1") return recordPart(attested, attestedBy, limit);
	if (sbomTypes.test(predicateType)) return sbomPart(attested, attestedBy);
	if (isProvenance(predicateType)) return provenancePart(attested, attestedBy);
	const report = externalText(predicateType, predicate);
	return report === void 0 ? void 0 : reportPart(attested, attestedBy, report);
}
/** Nothing is unpacked that may not be stated. */
async function recordPart(attested, attestedBy, limit) {
	const { predicate } = attested.statement;
	const stated = field(field(predicate, "record"), "action");
	const action = typeof stated === "string" ? truncate(oneLine(stated), longestName) : "nobody";
	if (action === "gate") return void 0;
	const denied = allowed(attested, action);
	if (denied !== void 0) return denied;
	const evidence = await readEvidencePredicate(predicate, labelOf(attested), limit);
	if ("code" in evidence) return { problems: [unusable(attested, `${evidence.code}: ${evidence.message}`)] };
	const { subject } = evidence.record;
	if (subject.kind === "image" && !attested.about.includes(subject.digest)) {
		const about = attested.about.join(" and ");
		return { problems: [unusable(attested, `its record is about ${subject.digest}, it is attested of ${about}`)] };
	}
	return { records: [{
		attestedBy,
		evidence,
		covers: attested.covers
	}] };
}
function sbomPart(attested, attestedBy) {
	const denied = allowed(attested, "sbom-generate");
	if (denied !== void 0) return denied;
	const text = JSON.stringify(attested.statement.predicate);
	try {
		readSbom(text, labelOf(attested));
	} catch (error) {
		return { problems: [unusable(attested, messageOf(error))] };
	}
	return { sboms: attested.about.map((digest) => ({
		attestedBy,
		digest,
		text
	})) };
}
/** Some builders leave out who built; where a rule asks for it, none is there then. */
function provenancePart(attested, attestedBy) {
	const denied = allowed(attested, "provenance");
	if (denied !== void 0) return denied;
	const provenance = readProvenance(attested.statement.predicateType, attested.statement.predicate);
	return provenance === void 0 ? { notes: [`${labelOf(attested)} by ${attested.signer} does not count: it names no builder`] } : { provenances: [{
		attestedBy,
		...provenance,
		digests: attested.covers
	}] };
}
function reportPart(attested, attestedBy, text) {
	let reports;
	try {
		reports = readExternalReport(text, labelOf(attested));
	} catch (error) {
		return { problems: [unusable(attested, messageOf(error))] };
	}
	const parts = reports.map((read) => {
		const report = {
			...read,
			sha256: attested.statement.sha256
		};
		const denied = allowed(attested, report.tool);
		if (denied !== void 0) return denied;
		if (report.about === "source") return { reports: [{
			report,
			attestedBy
		}] };
		const index = report.about === void 0 ? indexOf(report, attested) : void 0;
		if (index !== void 0) return { reports: [{
			report,
			about: index,
			attestedBy
		}] };
		const bound = bindReport(report, attested.images);
		if ("contradiction" in bound) return { problems: [unusable(attested, bound.contradiction)] };
		if ("doubt" in bound) return { notes: [`${labelOf(attested)} by ${attested.signer} does not count: ${bound.doubt}`] };
		const { config: _known, ...plain } = report;
		return { reports: [{
			report: {
				...plain,
				manifests: [bound.digest]
			},
			about: {
				kind: "image",
				digest: bound.digest
			},
			attestedBy
		}] };
	});
	return {
		reports: parts.flatMap((part) => part.reports ?? []),
		problems: parts.flatMap((part) => part.problems ?? []),
		notes: parts.flatMap((part) => part.notes ?? [])
	};
}
/** The index that a report is about which does not say so itself, if it is attested of one with several platforms. */
function indexOf({ manifests, config }, { about, images }) {
	if (manifests.length > 0 || config !== void 0 || images.length < 2) return void 0;
	const platforms = images.map(({ digest }) => digest);
	const [digest, another] = about.filter((named) => !platforms.includes(named));
	return digest === void 0 || another !== void 0 ? void 0 : {
		kind: "index",
		digest,
		platforms
	};
}
/** The document of another tool in a predicate; undefined where none is known. */
function externalText(predicateType, predicate) {
	if (predicateType === cosignCustom) {
		const data = field(predicate, "Data");
		return typeof data === "string" && isExternalReport(parsed(data)) ? data : void 0;
	}
	const document = predicateType === "https://cosign.sigstore.dev/attestation/vuln/v1" ? field(field(predicate, "scanner"), "result") : predicate;
	return isExternalReport(document) ? JSON.stringify(document) : void 0;
}
function field(value, name) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** Nothing when one of the attestors may state it; else the note that none may. */
function allowed(attested, name) {
	if (attested.attestors.some((attestor) => mayState(attestor, name))) return void 0;
	return { notes: [`the attestation ${shortType(attested.statement.predicateType)} by ${attested.signer} does not count: it may not state what ${name} does`] };
}
function labelOf({ statement: { predicateType, sha256 } }) {
	return `attestation ${shortType(predicateType)} ${sha256.slice(0, 19)}`;
}
function unusable(attested, why) {
	return {
		what: `${labelOf(attested)} by ${attested.signer} cannot be used: ${why}`,
		remediation: "attest it again and delete this attestation"
	};
}
var mostUnpacked, longestName, sbomTypes, cosignCustom;
function init_read$1() {
	return (init_read$1 = __esmMin((() => {
		init_errors();
		init_external();
		init_evidence();
		init_read$3();
		init_predicate_types();
		init_text();
		init_attestors();
		init_provenance();
		init_statement();
		mostUnpacked = 536870912;
		longestName = 60;
		sbomTypes = /^https:\/\/(?:cyclonedx\.org\/bom|spdx\.dev\/Document)(?:\/|$)/u;
		cosignCustom = "https://cosign.sigstore.dev/attestation/v1";
	})))();
}

export { reportSubjects as a, init_report as i, readStatements as n, init_read as o, init_external as r, readExternalReport as s, init_read$1 as t };