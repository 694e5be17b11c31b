import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, r as UndecidedError } from "../errors/index.js";
import { d as oneLine, p as truncate, t as init_text, u as init_plain } from "../text/index.js";
import { n as sha256, t as init_digest$1 } from "../files/digest.js";
import { n as writeWhole, t as init_write_whole } from "../files/write-whole.js";
import { C as ZodError, S as unknown, _ as record, c as base64, d as init_schemas, f as literal, h as number, i as _enum, l as boolean, n as datetime, p as looseObject, r as init_iso, s as array, u as discriminatedUnion, v as strictObject, w as init_errors$1, x as union, y as string } from "../../npm/zod.js";
import { n as init_fingerprint, r as numberRepeats, t as fingerprint } from "../findings/fingerprint.js";
import { i as ratedSeverity, n as init_severity } from "../findings/severity.js";
import { a as isComplete, i as init_report } from "../findings/report.js";
import { a as readReport, i as init_read$2, t as init_sarif$1 } from "../sarif/index.js";
import { lstat, mkdir, readFile, readdir } from "node:fs/promises";
import { promisify } from "node:util";
import { join } from "node:path";
import { gunzip, gzip } from "node:zlib";

// shared/evidence/digest.ts
/** Digest of a value: JSON with sorted keys, so that equal values have equal digests. */
function digestOf(value) {
	return sha256(canonicalJson(value));
}
function canonicalJson(value) {
	return JSON.stringify(value, (_key, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => a < b ? -1 : 1)) : inner);
}
function init_digest() {
	return (init_digest = __esmMin((() => {
		init_digest$1();
	})))();
}

// shared/evidence/foreign/finding.ts
/** A scanner's vulnerability as a finding. */
function vulnerability(stated) {
	const { tool, id, name, version, purl, path, fixedVersion, score, epss } = stated;
	const { published, exploitedSince, fixSince } = stated;
	const fixed = fixedVersion === void 0 || fixedVersion === "" ? void 0 : fixedVersion;
	const fixes = fixed === void 0 ? [] : [{
		kind: "upgrade",
		description: `Upgrade ${name} to ${fixed}`,
		packageName: name,
		toVersion: fixed
	}];
	return {
		finding: {
			ruleId: id,
			severity: ratedSeverity(stated.severity),
			message: cut(`${id} in ${name} ${version} (${tool})${fixed === void 0 ? "; no fix is stated" : `; fixed in ${fixed}`}`),
			locations: [],
			fingerprint: fingerprint(id, tool, purl === "" ? `${name}@${version}` : purl, path),
			aliases: [...new Set(stated.aliases)].filter((alias) => alias !== id),
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
				severity: stated.severity,
				fixState: fixed === void 0 ? "unknown" : "fixed",
				references: [],
				because: `${tool} reports it`,
				...fixed === void 0 ? {} : { fixedVersion: fixed },
				...published === void 0 ? {} : { published },
				...score === void 0 ? {} : { score },
				...epss === void 0 ? {} : { epss },
				...exploitedSince === void 0 ? {} : { exploitedSince }
			},
			...suppressionOf$1(tool, stated.suppressed)
		},
		...fixSince === void 0 ? {} : { fixSince }
	};
}
/** A tool's problem as a finding. Fingerprints hold neither its line nor its message, which may hold a secret. */
function problem(stated) {
	const { tool, id, file, line = 1 } = stated;
	const locations = file === void 0 ? [] : [{
		file,
		region: { startLine: Number.isSafeInteger(line) && line > 0 ? line : 1 }
	}];
	return { finding: {
		ruleId: id,
		severity: ratedSeverity(stated.severity),
		message: cut(`${id}: ${stated.message} (${tool})`),
		locations,
		fingerprint: fingerprint(id, tool, file ?? ""),
		aliases: stated.aliases ?? [],
		fixes: [],
		...suppressionOf$1(tool, stated.suppressed)
	} };
}
function suppressionOf$1(tool, reason) {
	return reason === void 0 ? {} : { suppression: {
		kind: "configuration",
		source: tool,
		reason: cut(reason)
	} };
}
function cut(text) {
	return truncate(oneLine(text), longestText);
}
/** A tool's word for a severity; one that is not known counts as unknown, never as harmless. */
function severityOf(word) {
	const key = word.toLowerCase();
	return Object.hasOwn(words, key) ? words[key] ?? "unknown" : "unknown";
}
/** Digests in references like `name@sha256:…`. */
function digestsIn(references) {
	return references.flatMap((reference) => /(?:^|@)(sha256:[0-9a-f]{64})$/u.exec(reference)?.[1] ?? []);
}
var longestText, words;
function init_finding() {
	return (init_finding = __esmMin((() => {
		init_fingerprint(), init_severity();
		init_text();
		longestText = 500;
		words = {
			critical: "critical",
			fatal: "high",
			high: "high",
			error: "high",
			important: "high",
			medium: "medium",
			moderate: "medium",
			warning: "medium",
			warn: "medium",
			low: "low",
			info: "low",
			note: "low",
			style: "info",
			negligible: "info",
			none: "info"
		};
	})))();
}

// shared/evidence/foreign/grype.ts
/** What a report of Grype says. */
function readGrype({ matches, ignoredMatches, source, descriptor }) {
	const ignored = (ignoredMatches ?? []).map((one) => findingOf$1(one, reasonOf(one)));
	const { timestamp, version } = descriptor;
	const db = statusOf(descriptor.db);
	return {
		tool: "grype",
		version,
		...subjectOf(source),
		findings: [...matches.map((one) => findingOf$1(one)), ...ignored],
		gaps: db === void 0 ? ["it does not say which data it used"] : db.gaps,
		suppressed: ignored.length,
		...timestamp == null ? {} : { createdAt: timestamp },
		...db?.built === void 0 ? {} : { dataDate: db.built }
	};
}
/** What Grype and Syft say they looked at; a folder is source, and anything but an image names no digest. */
function subjectOf({ type, target, metadata }) {
	const image = type === "image" ? imageTarget.safeParse(target ?? metadata).data : void 0;
	const [config] = digestsIn([image?.imageID ?? ""]);
	return {
		about: type === "directory" || type === "file" ? "source" : "image",
		manifests: [...new Set(digestsIn([image?.manifestDigest ?? "", ...image?.repoDigests ?? []]))],
		...config === void 0 ? {} : { config }
	};
}
function statusOf(db) {
	if (db == null) return void 0;
	const { built, error, valid } = database.parse("status" in db ? db.status : db);
	const broken = error !== void 0 && error !== null && error !== "" || valid === false;
	return {
		...built == null ? {} : { built },
		gaps: broken ? ["its database was not valid"] : []
	};
}
function reasonOf({ appliedIgnoreRules: rules }) {
	return rules?.map(({ reason, vulnerability: id }) => reason || id || "a rule").join(", ") || "ignored by its settings";
}
function findingOf$1(one, suppressed) {
	const { vulnerability: found, artifact, relatedVulnerabilities: related } = one;
	const dates = (found.fix?.available ?? []).flatMap(({ date }) => date ?? []).toSorted();
	const scores = (found.epss ?? []).map(({ epss }) => epss);
	const exploited = found.knownExploited?.[0];
	return vulnerability({
		tool: "grype",
		id: found.id,
		aliases: (related ?? []).map(({ id }) => id),
		severity: severityOf(found.severity ?? "unknown"),
		name: artifact.name,
		version: artifact.version,
		purl: artifact.purl ?? "",
		path: artifact.locations?.[0]?.path ?? "",
		fixedVersion: found.fix?.state === "fixed" ? found.fix.versions?.join(", ") ?? "" : void 0,
		fixSince: dates[0],
		epss: scores.length === 0 ? void 0 : Math.max(...scores),
		exploitedSince: exploited === void 0 ? void 0 : exploited.dateAdded ?? "an unknown day",
		suppressed
	});
}
var text$3, match, anchoreSource, imageTarget, database, grype;
function init_grype() {
	return (init_grype = __esmMin((() => {
		init_schemas();
		init_finding();
		text$3 = string();
		match = looseObject({
			vulnerability: looseObject({
				id: text$3.min(1),
				severity: text$3.nullish(),
				fix: looseObject({
					versions: array(text$3).nullish(),
					state: text$3.nullish(),
					available: array(looseObject({ date: text$3.nullish() })).nullish()
				}).nullish(),
				epss: array(looseObject({ epss: number().min(0).max(1) })).nullish(),
				knownExploited: array(looseObject({ dateAdded: text$3.nullish() })).nullish()
			}),
			relatedVulnerabilities: array(looseObject({ id: text$3 })).nullish(),
			artifact: looseObject({
				name: text$3.min(1),
				version: text$3,
				purl: text$3.nullish(),
				locations: array(looseObject({ path: text$3 })).nullish()
			}),
			appliedIgnoreRules: array(looseObject({
				reason: text$3.nullish(),
				vulnerability: text$3.nullish()
			})).nullish()
		});
		anchoreSource = looseObject({
			type: text$3.min(1),
			target: unknown().optional(),
			metadata: unknown().optional()
		});
		imageTarget = looseObject({
			manifestDigest: text$3.nullish(),
			imageID: text$3.nullish(),
			repoDigests: array(text$3).nullish()
		});
		database = looseObject({
			built: text$3.nullish(),
			error: unknown().optional(),
			valid: boolean().nullish()
		});
		grype = looseObject({
			matches: array(match),
			ignoredMatches: array(match).nullish(),
			source: anchoreSource,
			descriptor: looseObject({
				name: literal("grype"),
				version: text$3,
				timestamp: text$3.nullish(),
				db: union([looseObject({ status: database }), database]).nullish()
			})
		});
	})))();
}

// shared/evidence/foreign/plain-tools.ts
/** What a report of hadolint says; a Dockerfile that it could not parse is a gap. */
function readHadolint(document) {
	const unread = document.filter(({ code }) => code === "DL1000");
	return {
		...source,
		tool: "hadolint",
		findings: document.filter(({ code, level }) => code !== "DL1000" && level !== "ignore").map(({ file, line, code, level, message }) => problem({
			tool: "hadolint",
			id: code,
			severity: severityOf(level),
			message,
			file: file.replaceAll("\\", "/"),
			line
		})),
		gaps: unread.map(({ file }) => `it could not parse ${file}`)
	};
}
/** What a report of Dockle says. It names the image, and its digest only where it was called with one. */
function readDockle({ image, details }) {
	const findings = (details ?? []).filter(({ level }) => level !== "SKIP" && level !== "PASS").map(({ code, title, level, alerts }) => problem({
		tool: "dockle",
		id: code,
		severity: level === "IGNORE" ? "unknown" : severityOf(level),
		message: [title, ...alerts ?? []].join("; "),
		suppressed: level === "IGNORE" ? "ignored by its settings" : void 0
	}));
	return {
		tool: "dockle",
		about: "image",
		manifests: digestsIn([image ?? ""]),
		findings,
		gaps: [],
		suppressed: findings.filter(({ finding }) => finding.suppression !== void 0).length
	};
}
/** What a report of Syft is about; its components are read from the text. */
function readSyftReport({ source: of, descriptor }, sbom) {
	return {
		tool: "syft",
		version: descriptor.version,
		...subjectOf(of),
		findings: [],
		gaps: [],
		suppressed: 0,
		sbom
	};
}
var text$2, source, hadolint, count, dockle, syft;
function init_plain_tools() {
	return (init_plain_tools = __esmMin((() => {
		init_schemas();
		init_finding();
		init_grype();
		text$2 = string();
		source = {
			about: "source",
			manifests: [],
			suppressed: 0
		};
		hadolint = array(looseObject({
			file: text$2.min(1),
			line: number().int(),
			code: text$2.regex(/^(?:DL|SC)\d+$/u, "is no rule of hadolint"),
			level: _enum([
				"error",
				"warning",
				"info",
				"style",
				"ignore"
			]),
			message: text$2
		})).min(1, "is an empty list, which could be of any tool: give hadolint's SARIF where there may be no findings");
		count = number().int().nonnegative();
		dockle = looseObject({
			image: text$2.nullish(),
			summary: looseObject({
				fatal: count,
				warn: count,
				info: count,
				pass: count
			}),
			details: array(looseObject({
				code: text$2.min(1),
				title: text$2.default(""),
				level: _enum([
					"FATAL",
					"WARN",
					"INFO",
					"SKIP",
					"PASS",
					"IGNORE"
				]),
				alerts: array(text$2).nullish()
			})).nullish()
		}).refine(({ summary, details }) => [
			"fatal",
			"warn",
			"info"
		].every((level) => summary[level] === 0 || (details ?? []).some((detail) => detail.level.toLowerCase() === level)), "counts findings that it does not list").refine(({ summary: { fatal, warn, info, pass } }) => fatal + warn + info + pass > 0, "counts no check at all: nothing was examined");
		syft = looseObject({
			artifacts: array(unknown()),
			source: anchoreSource,
			descriptor: looseObject({
				name: literal("syft"),
				version: text$2
			}),
			schema: looseObject({ version: text$2 })
		});
	})))();
}

// shared/evidence/foreign/sarif-package.ts
/**
* The vulnerability that a result of a scanner is about: Trivy says its package in the message, Grype in the rule's id
* and help, Snyk in a logical location. Undefined for results that are about no package.
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
	const at = names.find((each) => each.lastIndexOf("@") > 0);
	if (at === void 0) return void 0;
	const split = at.lastIndexOf("@");
	return {
		id,
		aliases: /^\((CVE-\d{4}-\d{4,}(?:,\s*CVE-\d{4}-\d{4,})*)\)/u.exec(description)?.[1]?.split(/,\s*/u) ?? [],
		name: at.slice(0, split),
		version: at.slice(split + 1),
		purl: ""
	};
}
function lineOf(text, label) {
	const value = text.split("\n").find((each) => each.startsWith(`${label}:`))?.slice(label.length + 1).trim();
	return value === void 0 || value === "" ? void 0 : value;
}
var vulnerabilityId;
function init_sarif_package() {
	return (init_sarif_package = __esmMin((() => {
		vulnerabilityId = /^((?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3}))(?:-(.+))?$/u;
	})))();
}

// shared/evidence/foreign/sarif.ts
/** What each run of a SARIF file says. */
function readSarif({ runs }) {
	return runs.map(readRun);
}
function readRun(one) {
	const { driver, extensions } = one.tool;
	const tool = driver.name.toLowerCase().replace(/[^a-z0-9.+-]+/gu, "-");
	const rules = [...driver.rules ?? [], ...(extensions ?? []).flatMap((extension) => extension.rules ?? [])];
	const byId = new Map(rules.map((each) => [each.id, each]));
	const findings = one.results.filter(({ kind, baselineState }) => isProblem(kind) && baselineState !== "absent").map((each) => findingOf(each, ruleOf(each, byId, driver.rules ?? []), tool));
	const [config] = digestsIn([one.properties?.imageID ?? ""]);
	const created = one.invocations?.at(-1)?.endTimeUtc;
	const commit = one.versionControlProvenance?.[0]?.revisionId;
	return {
		tool,
		...driver.semanticVersion == null ? {} : { version: driver.semanticVersion },
		about: imageTools.has(tool) || one.properties?.imageName != null ? "image" : "source",
		manifests: digestsIn(one.properties?.repoDigests ?? []),
		...config === void 0 ? {} : { config },
		...commit == null || !/^[0-9a-f]{40}$/u.test(commit) ? {} : { commit },
		findings,
		gaps: gapsOf(one),
		suppressed: findings.filter(({ finding }) => finding.suppression !== void 0).length,
		...created == null ? {} : { createdAt: created }
	};
}
function gapsOf({ invocations }) {
	return (invocations ?? []).flatMap(({ executionSuccessful, toolExecutionNotifications: notes }) => {
		const said = (notes ?? []).filter(({ level }) => level === "error").map((note) => note.message?.text ?? "an error without a message");
		return executionSuccessful ? said : ["the tool did not finish", ...said];
	});
}
/** `fail` when absent; what is open or for review is no pass (SARIF 2.1.0, 3.27.9). */
function isProblem(kind) {
	return kind !== "pass" && kind !== "notApplicable" && kind !== "informational";
}
function ruleOf(one, byId, rules) {
	const index = one.ruleIndex ?? one.rule?.index;
	const id = one.ruleId ?? one.rule?.id;
	return (id == null ? void 0 : byId.get(id)) ?? (index == null ? void 0 : rules[index]);
}
function findingOf(one, of, tool) {
	const id = one.ruleId ?? one.rule?.id ?? of?.id ?? "unnamed";
	const place = one.locations?.[0]?.physicalLocation;
	const uri = place?.artifactLocation?.uri ?? void 0;
	const severity = ratingOf(one, of);
	const said = one.message.text ?? of?.shortDescription?.text ?? id;
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
		path: uri ?? "",
		suppressed,
		...found
	});
	return problem({
		tool,
		id,
		severity,
		message: said,
		file: uri,
		line: place?.region?.startLine ?? void 0,
		suppressed
	});
}
/** The score where there is one, as code scanning reads it; else the level, which is `warning` when absent. */
function ratingOf(one, of) {
	const score = Number.parseFloat(String(one.properties?.["security-severity"] ?? of?.properties?.["security-severity"]));
	if (score >= 9) return "critical";
	if (score >= 7) return "high";
	if (score >= 4) return "medium";
	if (score > 0) return "low";
	return severityOf(one.level ?? of?.defaultConfiguration?.level ?? "warning");
}
/** A suppression that was rejected, or is under review, suppresses nothing (SARIF 2.1.0, 3.35.3). */
function suppressionOf({ suppressions }) {
	const given = suppressions ?? [];
	if (given.length === 0 || given.some(({ status }) => status != null && status !== "accepted")) return void 0;
	return given[0]?.justification ?? "suppressed in its report";
}
var imageTools;
function init_sarif() {
	return (init_sarif = __esmMin((() => {
		init_finding();
		init_sarif_package();
		imageTools = /* @__PURE__ */ new Set([
			"grype",
			"dockle",
			"snyk-container",
			"docker-scout",
			"clair"
		]);
	})))();
}

// shared/evidence/foreign/sarif-schema.ts
var text$1, bag, message, rule, result$1, run, sarif;
function init_sarif_schema() {
	return (init_sarif_schema = __esmMin((() => {
		init_schemas();
		text$1 = string();
		bag = record(text$1, unknown()).nullish();
		message = looseObject({ text: text$1.nullish() }).nullish();
		rule = looseObject({
			id: text$1,
			shortDescription: message,
			fullDescription: message,
			help: message,
			defaultConfiguration: looseObject({ level: text$1.nullish() }).nullish(),
			properties: bag
		});
		result$1 = looseObject({
			ruleId: text$1.nullish(),
			ruleIndex: number().int().nullish(),
			rule: looseObject({
				id: text$1.nullish(),
				index: number().int().nullish()
			}).nullish(),
			level: text$1.nullish(),
			kind: text$1.nullish(),
			message: looseObject({ text: text$1.nullish() }),
			locations: array(looseObject({
				physicalLocation: looseObject({
					artifactLocation: looseObject({ uri: text$1.nullish() }).nullish(),
					region: looseObject({ startLine: number().nullish() }).nullish()
				}).nullish(),
				logicalLocations: array(looseObject({ fullyQualifiedName: text$1.nullish() })).nullish()
			})).nullish(),
			suppressions: array(looseObject({
				status: text$1.nullish(),
				justification: text$1.nullish()
			})).nullish(),
			baselineState: text$1.nullish(),
			properties: bag
		});
		run = looseObject({
			tool: looseObject({
				driver: looseObject({
					name: text$1.min(1).refine((name) => name.toLowerCase() !== "seaworthy", "is our own: the evidence record speaks for it"),
					version: text$1.nullish(),
					semanticVersion: text$1.nullish(),
					rules: array(rule).nullish()
				}),
				extensions: array(looseObject({ rules: array(rule).nullish() })).nullish()
			}),
			invocations: array(looseObject({
				executionSuccessful: boolean(),
				endTimeUtc: text$1.nullish(),
				toolExecutionNotifications: array(looseObject({
					level: text$1.nullish(),
					message
				})).nullish()
			})).nullish(),
			results: array(result$1),
			versionControlProvenance: array(looseObject({ revisionId: text$1.nullish() })).nullish(),
			properties: looseObject({
				imageID: text$1.nullish(),
				imageName: text$1.nullish(),
				repoDigests: array(text$1).nullish()
			}).nullish()
		});
		sarif = looseObject({
			version: literal("2.1.0", "is a version that is not known"),
			runs: array(run).min(1, "holds no run")
		});
	})))();
}

// shared/evidence/foreign/trivy.ts
/** What a report of Trivy says. Misconfigurations count where they fail. */
function readTrivy(document) {
	const { ArtifactType: type, Metadata: metadata, Results: results, CreatedAt: created } = document;
	const findings = results.flatMap(findingsOf);
	const config = digestsIn([metadata?.ImageID ?? ""])[0];
	return {
		tool: "trivy",
		...document.Trivy?.Version == null ? {} : { version: document.Trivy.Version },
		about: type === "container_image" ? "image" : "source",
		manifests: digestsIn(metadata?.RepoDigests ?? []),
		...config === void 0 ? {} : { config },
		findings,
		gaps: [],
		suppressed: findings.filter(({ finding }) => finding.suppression !== void 0).length,
		...created == null ? {} : { createdAt: created }
	};
}
function findingsOf(item) {
	const at = {
		tool: "trivy",
		file: item.Class === "os-pkgs" || item.Class === "lang-pkgs" ? void 0 : item.Target
	};
	return [
		...(item.Vulnerabilities ?? []).map((one) => vulnerabilityOf(one, item)),
		...(item.ExperimentalModifiedFindings ?? []).filter(({ Type }) => Type === "vulnerability").map(({ Status, Statement, Finding }) => vulnerabilityOf(vulnerabilitySchema.parse(Finding), item, Statement || Status)),
		...(item.Misconfigurations ?? []).filter(({ Status }) => Status === "FAIL").map(({ ID, AVDID, Title, Severity, CauseMetadata }) => problem({
			...at,
			id: ID,
			aliases: AVDID == null || AVDID === ID ? [] : [AVDID],
			severity: severityOf(Severity),
			message: Title,
			line: CauseMetadata?.StartLine ?? void 0
		})),
		...(item.Secrets ?? []).map(({ RuleID, Title, Severity, StartLine }) => problem({
			...at,
			id: RuleID,
			severity: severityOf(Severity),
			message: Title,
			line: StartLine ?? void 0
		})),
		...(item.Licenses ?? []).map(({ Name, PkgName, Severity }) => problem({
			...at,
			id: `license-${Name}`,
			severity: severityOf(Severity),
			message: `${PkgName} has this licence`
		}))
	];
}
function vulnerabilityOf(one, { Target }, suppressed) {
	return vulnerability({
		tool: "trivy",
		id: one.VulnerabilityID,
		aliases: one.VendorIDs ?? [],
		severity: severityOf(one.Severity),
		name: one.PkgName,
		version: one.InstalledVersion,
		purl: one.PkgIdentifier?.PURL ?? "",
		path: one.PkgPath || Target,
		fixedVersion: one.FixedVersion ?? void 0,
		published: one.PublishedDate ?? void 0,
		suppressed
	});
}
var text, maybe, vulnerabilitySchema, result, trivy;
function init_trivy() {
	return (init_trivy = __esmMin((() => {
		init_schemas();
		init_finding();
		text = string();
		maybe = text.nullish();
		vulnerabilitySchema = looseObject({
			VulnerabilityID: text.min(1),
			VendorIDs: array(text).nullish(),
			PkgName: text.min(1),
			PkgPath: maybe,
			PkgIdentifier: looseObject({ PURL: maybe }).nullish(),
			InstalledVersion: text.default(""),
			FixedVersion: maybe,
			Severity: text.min(1),
			Title: maybe,
			PublishedDate: maybe
		});
		result = looseObject({
			Target: text,
			Class: maybe,
			Vulnerabilities: array(vulnerabilitySchema).nullish(),
			Misconfigurations: array(looseObject({
				ID: text.min(1),
				AVDID: maybe,
				Title: text.default(""),
				Severity: text.min(1),
				Status: text.min(1),
				CauseMetadata: looseObject({ StartLine: number().nullish() }).nullish()
			})).nullish(),
			Secrets: array(looseObject({
				RuleID: text.min(1),
				Severity: text.min(1),
				Title: text.default(""),
				StartLine: number().nullish()
			})).nullish(),
			Licenses: array(looseObject({
				Severity: text.min(1),
				PkgName: text.default(""),
				Name: text.min(1)
			})).nullish(),
			ExperimentalModifiedFindings: array(looseObject({
				Type: text,
				Status: text.default("ignored"),
				Statement: maybe,
				Finding: unknown().optional()
			})).nullish()
		});
		trivy = looseObject({
			SchemaVersion: literal(2, "is a layout that is not known"),
			Trivy: looseObject({ Version: maybe }).nullish(),
			CreatedAt: maybe,
			ArtifactName: text,
			ArtifactType: text.min(1),
			Metadata: looseObject({
				ImageID: maybe,
				RepoDigests: array(text).nullish()
			}).nullish(),
			Results: array(result).min(1, "is empty: nothing was examined")
		});
	})))();
}

// shared/evidence/foreign/read.ts
/**
* Reads the report of another tool: SARIF 2.1.0 of any, or JSON of Trivy, Grype, Syft, hadolint or Dockle; one report a
* run. `file` names it in errors. Strict on what identifies it, tolerant of fields that are not known.
* @throws UndecidedError `REPORT_UNREADABLE` for text that is empty, cut off, of another tool or layout, or too much.
*/
function readForeignReport(text, file) {
	let contents;
	try {
		contents = contentsOf(JSON.parse(text.replace(/^\ufeff/u, "")), text);
	} catch (cause) {
		throw unreadable(file, cause instanceof ZodError ? issueOf(cause) : messageOf(cause), cause);
	}
	const total = contents.reduce((sum, { findings }) => sum + findings.length, 0);
	if (total > mostFindings) throw unreadable(file, `it has ${total} findings, more than ${mostFindings}`, void 0);
	const digest = sha256(text);
	return contents.map((content) => ({
		...content,
		findings: numbered(content.findings),
		file,
		sha256: digest
	}));
}
/** Gives findings of the same rule in the same place fingerprints of their own. */
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
/** Whether a parsed document presents itself as a report that names its tool: SARIF, or JSON of Trivy, Grype or Syft. */
function isForeignReport(document) {
	return [
		["runs", "version"],
		["SchemaVersion", "ArtifactName"],
		["matches", "descriptor"],
		[
			"artifacts",
			"descriptor",
			"source"
		]
	].some((keys) => keys.every((key) => has(document, key)));
}
function contentsOf(document, text) {
	if (Array.isArray(document)) return [readHadolint(hadolint.parse(document))];
	if (has(document, "runs")) return readSarif(sarif.parse(document));
	if (has(document, "SchemaVersion")) return [readTrivy(trivy.parse(document))];
	if (has(document, "matches")) return [readGrype(grype.parse(document))];
	if (has(document, "artifacts")) return [readSyftReport(syft.parse(document), text)];
	if (has(document, "details") || has(document, "summary")) return [readDockle(dockle.parse(document))];
	throw new TypeError("it is neither SARIF nor JSON of Trivy, Grype, Syft, hadolint or Dockle");
}
function has(value, key) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
function issueOf({ issues: [issue] }) {
	return issue === void 0 ? "it has another shape" : `${issue.path.join(".") || "it"} ${issue.message}`;
}
function unreadable(what, why, cause) {
	return new UndecidedError("REPORT_UNREADABLE", `is no report that can be read: ${truncate(oneLine(why), 300)}`, {
		place: { what },
		advice: "Run the tool again, and give its SARIF or JSON as it wrote it",
		...cause === void 0 ? {} : { cause }
	});
}
var mostFindings;
function init_read() {
	return (init_read = __esmMin((() => {
		init_errors$1();
		init_errors();
		init_digest$1();
		init_fingerprint();
		init_text();
		init_grype();
		init_plain_tools();
		init_sarif();
		init_sarif_schema();
		init_trivy();
		mostFindings = 2e5;
	})))();
}

// shared/evidence/record.ts
var evidenceSchema, digest, subject, runIdentity, evidenceFile, mostImages, longestReference, longestDoubt, imageUse, evidenceRecord;
function init_record() {
	return (init_record = __esmMin((() => {
		init_schemas(), init_iso();
		evidenceSchema = 1;
		digest = string().regex(/^sha256:[0-9a-f]{64}$/u, "expected sha256:<64 hex digits>");
		subject = discriminatedUnion("kind", [strictObject({
			kind: literal("image"),
			name: string().min(1),
			digest,
			platform: string().min(1)
		}), strictObject({
			kind: literal("source"),
			path: string().min(1),
			commit: string().exactOptional()
		})]);
		runIdentity = strictObject({
			/** `github`, `terminal` … */
			host: string().min(1),
			/** Run, attempt and job, as the CI system numbers them; absent on a terminal. */
			runId: string().optional(),
			runAttempt: string().optional(),
			job: string().optional(),
			repository: string().optional(),
			commit: string().optional()
		});
		evidenceFile = strictObject({
			role: _enum([
				"sarif",
				"sbom",
				"verdict",
				"attestations",
				"compliance"
			]),
			/** File name beside the record; no folders. */
			name: string().regex(/^[\w.@-]+$/u, "expected a bare file name"),
			mediaType: string().min(1),
			sha256: digest,
			/** Bytes. */
			size: number().int().nonnegative()
		});
		mostImages = 1e4;
		longestReference = 1e3;
		longestDoubt = 300;
		imageUse = strictObject({
			/** As written, with build arguments replaced by their values as far as these are known. */
			reference: string().min(1).max(longestReference),
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
			/** Variables in the reference that only the build, or the deployment, knows; absent where there is none. */
			unknown: array(string().min(1).max(longestReference)).min(1).max(100).optional(),
			/** True where the call of the build says what it is (`--build-context name=…`). */
			context: literal(true).optional(),
			/** Why builders may read the file otherwise; the reference is then the text that they may read so. */
			doubt: string().min(1).max(300).optional()
		});
		evidenceRecord = strictObject({
			schema: literal(1),
			action: string().regex(/^[a-z][a-z0-9-]{0,40}$/u, "expected the name of an action"),
			engine: strictObject({
				name: literal("seaworthy"),
				version: string().min(1)
			}),
			subject,
			run: runIdentity,
			/** RFC 3339, UTC. */
			createdAt: datetime(),
			/** Digest of what it was told to look at and how, so that two runs can be compared. */
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
			/** Every image that the examined files name, an empty list where they name none; absent where nobody looked for them. */
			images: array(imageUse).max(mostImages).optional(),
			files: array(evidenceFile).min(1)
		});
	})))();
}

// shared/evidence/images.ts
/**
* The images as a record states them: each once, within the record's bounds. Too many are not stated at all, so that no
* part of them passes for the whole; a reference that is cut ends in `…`, which no reference has.
*/
function statedImages(images) {
	if (images === void 0) return {};
	const stated = new Map(images.map(bounded).map((image) => [JSON.stringify(image), image]));
	return stated.size > 1e4 ? {} : { images: [...stated.values()] };
}
function bounded({ reference, use, file, line, unknown, context, doubt }) {
	return {
		reference: truncate(reference, longestReference),
		use,
		file,
		line,
		...unknown === void 0 ? {} : { unknown: unknown.slice(0, mostVariables).map((name) => truncate(name, longestReference)) },
		...context === void 0 ? {} : { context },
		...doubt === void 0 ? {} : { doubt: truncate(doubt, 300) }
	};
}
var mostVariables;
function init_images() {
	return (init_images = __esmMin((() => {
		init_text();
		init_record();
		mostVariables = 100;
	})))();
}

// shared/evidence/verify.ts
/**
* Verifies the text of a record against its files, which `read` gives by name: SHA-256, and that the SARIF inside speaks
* of the same action, subject and coverage.
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
			message: `${name} has ${actual}, the record says ${stated}`
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
			message: "it has several files of findings"
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
	const message = contradiction(record, report);
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
function contradiction(record, report) {
	if (isComplete(record.coverage) !== record.complete) return "the record's word on completeness contradicts its own coverage";
	if (report === void 0) return silentActions.has(record.action) ? void 0 : "it has no file of findings";
	if (report.action !== record.action) return `the SARIF is of ${report.action}, the record of ${record.action}`;
	if (digestOf(report.subject) !== digestOf(record.subject)) return "the SARIF speaks of another subject than the record";
	if (digestOf(report.coverage) !== digestOf(record.coverage)) return "the SARIF and the record differ in what was looked at";
	return record.action !== "gate" && report.findings.some(({ subject }) => !isAbout(record, subject)) ? "a finding is about another subject than the record" : void 0;
}
function isAbout({ subject: of }, subject) {
	return of.kind === "image" ? subject.kind === "image" && subject.digest === of.digest : subject.kind === "source";
}
var silentActions;
function init_verify() {
	return (init_verify = __esmMin((() => {
		init_errors();
		init_digest$1();
		init_report();
		init_sarif$1();
		init_digest();
		init_record();
		silentActions = /* @__PURE__ */ new Set(["sbom-generate", "gate"]);
	})))();
}

// shared/evidence/predicate.ts
/** A record with its files as a predicate, from which `readEvidencePredicate` restores both to the byte. */
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
* Restores and verifies a record out of a predicate; `file` says where it was found, for people. What it unpacks is
* taken off the limit. Never throws.
*/
async function readEvidencePredicate(value, file, limit) {
	const parsed = predicate.safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return {
			file,
			code: "malformed",
			message: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "another shape"}`
		};
	}
	const { record, files } = parsed.data;
	return verifyRecord(file, recordText(record), async (name) => {
		const [found, twice] = files.filter((each) => each.name === name);
		if (found === void 0) throw new TypeError("it is not among the files");
		if (twice !== void 0) throw new TypeError("it is there twice");
		const bytes = await decompress(Buffer.from(found.content, "base64"), { maxOutputLength: Math.max(limit.left, 1) });
		limit.left -= bytes.length;
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	});
}
/** The text of a record as it is written. */
function recordText(record) {
	return `${JSON.stringify(record, void 0, 2)}\n`;
}
var evidenceType, compress, decompress, predicate;
function init_predicate() {
	return (init_predicate = __esmMin((() => {
		init_schemas();
		init_verify();
		evidenceType = "urn:seaworthy:evidence:v1";
		compress = promisify(gzip);
		decompress = promisify(gunzip);
		predicate = strictObject({
			record: record(string(), unknown()),
			/** Each file as gzip in base64: its bytes are what the record has the digest of. */
			files: array(strictObject({
				name: string(),
				encoding: literal("gzip"),
				content: base64()
			})).max(1e3)
		});
	})))();
}

// shared/evidence/read.ts
/**
* Reads every `*.evidence.json` of a folder and verifies each against its files. Nothing is left out silently: what
* cannot be used is a problem.
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
	return verifyRecord(file, text, (content) => readBounded(join(directory, content), maxFileBytes));
}
async function readBounded(file, limit) {
	const found = await lstat(file);
	if (!found.isFile()) throw new UndecidedError("EVIDENCE_NO_FILE", "is no plain file", { place: { what: file } });
	const { size } = found;
	if (size > limit) throw new UndecidedError("EVIDENCE_TOO_LARGE", `has ${size} bytes, more than ${limit}`, { place: { what: file } });
	return readFile(file, "utf8");
}
var suffix, maxRecordBytes, maxFileBytes;
function init_read$1() {
	return (init_read$1 = __esmMin((() => {
		init_errors();
		init_verify();
		suffix = ".evidence.json";
		maxRecordBytes = 16777216;
		maxFileBytes = 268435456;
	})))();
}

// shared/evidence/write.ts
/**
* Writes the payloads and then the record that binds them, each under its final name only when it is whole:
* a run that dies half-way leaves no record that speaks for it.
*/
async function writeEvidence(directory, name, facts, payloads) {
	await mkdir(directory, { recursive: true });
	const files = [];
	for (const payload of payloads) files.push(await put(directory, payload.name, payload.text));
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
		record: await put(directory, `${name}.evidence.json`, recordText(record)),
		files
	};
}
async function put(directory, name, text) {
	const path = join(directory, name);
	await writeWhole(path, text);
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
function init_write() {
	return (init_write = __esmMin((() => {
		init_digest$1(), init_write_whole();
		init_predicate();
		init_record();
	})))();
}

// shared/evidence/index.ts
function init_evidence() {
	return (init_evidence = __esmMin((() => {
		init_digest();
		init_read();
		init_images();
		init_predicate();
		init_read$1();
		init_write();
	})))();
}

export { digestOf as _, init_read$1 as a, evidencePredicate as c, readEvidencePredicate as d, init_images as f, readForeignReport as g, isForeignReport as h, writeEvidence as i, evidenceType as l, init_read as m, evidenceName as n, isFromRun as o, statedImages as p, init_write as r, readEvidenceFolder as s, init_evidence as t, init_predicate as u, init_digest as v };