import { n as __esmMin } from "../../rolldown-runtime.js";
import { Bn as sha256, Ci as init_errors, Ct as isComplete, Ir as init_plain, Lr as oneLine, Si as UndecidedError, St as init_report, V as init_references, _n as writeFileAtomic, an as ratedSeverity, bi as InvalidError, cn as fingerprint, dn as init_files, en as compareSeverity, et as init_identity, hn as init_write_file, ln as init_fingerprint, lt as init_findings, mn as createFileAtomic, mt as subjectDigest, ni as init_json_keys, nn as init_severity, or as init_text, pn as createDirectory, pt as init_subject, rt as scopeText, ti as findAmbiguity, tt as isSameScope, un as numberRepeats, wi as messageOf, zn as init_digest, zr as truncate } from "../core.js";
import { C as union, E as init_errors$1, T as ZodError, b as string, c as boolean, d as init_schemas, g as number, i as _enum, m as looseObject, n as datetime, o as array, p as literal, r as init_iso, s as base64, u as discriminatedUnion, v as record, w as unknown, y as strictObject } from "../../npm/zod/classic.js";
import { n as init_digest$1, t as digestOf } from "./digest.js";
import { a as readReport, i as init_read$2, t as init_sarif$1 } from "../sarif/index.js";

// shared/evidence/external/finding.ts
/** Converts a vulnerability to a finding. */
function vulnerability(reported) {
	const { tool, id, name, version, purl, path, fixedVersion, score, epss } = reported;
	const { published, exploitedSince, fixSince } = reported;
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
			severity: ratedSeverity(reported.severity),
			message: cut(`${id} in ${name} ${version} (${tool})${fixed === void 0 ? "; no known fix" : `; fixed in ${fixed}`}`),
			locations: [],
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
				severity: reported.severity,
				fixState: fixed === void 0 ? "unknown" : "fixed",
				references: [],
				because: `${tool} reports it`,
				...fixed === void 0 ? {} : { fixedVersion: fixed },
				...published === void 0 ? {} : { published },
				...score === void 0 ? {} : { score },
				...epss === void 0 ? {} : { epss },
				...exploitedSince === void 0 ? {} : { exploitedSince }
			},
			...suppressionOf$1(tool, reported.suppressed)
		},
		...fixSince === void 0 ? {} : { fixSince }
	};
}
/** Converts a problem to a finding. The fingerprint contains neither line nor message, which can contain a secret. */
function problem(reported) {
	const { tool, id, file, line = 1 } = reported;
	const locations = file === void 0 ? [] : [{
		file,
		region: { startLine: Number.isSafeInteger(line) && line > 0 ? line : 1 }
	}];
	return { finding: {
		ruleId: id,
		severity: ratedSeverity(reported.severity),
		message: cut(`${id}: ${reported.message} (${tool})`),
		locations,
		fingerprint: fingerprint(id, tool, file ?? ""),
		aliases: reported.aliases ?? [],
		fixes: [],
		...suppressionOf$1(tool, reported.suppressed)
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
	return truncate(oneLine(text), maxTextLength);
}
/** Maps a tool's severity. Unknown words become `unknown`. */
function severityOf(word) {
	const key = word.toLowerCase();
	return Object.hasOwn(words, key) ? words[key] ?? "unknown" : "unknown";
}
/** Extracts digests from references such as `name@sha256:…`. */
function digestsIn(references) {
	return references.flatMap((reference) => /(?:^|@)(sha256:[0-9a-f]{64})$/u.exec(reference)?.[1] ?? []);
}
var maxTextLength, words;
function init_finding() {
	return (init_finding = __esmMin((() => {
		init_findings();
		init_text();
		maxTextLength = 500;
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

// shared/evidence/external/grype.ts
/** Reads a report of Grype. */
function readGrype({ matches, ignoredMatches, source, descriptor }) {
	const ignored = (ignoredMatches ?? []).map((ignoredMatch) => findingOf$1(ignoredMatch, reasonOf(ignoredMatch)));
	const { timestamp, version } = descriptor;
	const db = statusOf(descriptor.db);
	return {
		tool: "grype",
		version,
		...subjectOf(source),
		listsPackages: true,
		findings: [...matches.map((reported) => findingOf$1(reported)), ...ignored],
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
function findingOf$1(reported, suppressed) {
	const { vulnerability: matched, artifact, relatedVulnerabilities: related } = reported;
	const dates = (matched.fix?.available ?? []).flatMap(({ date }) => date ?? []).toSorted();
	const scores = (matched.epss ?? []).map(({ epss }) => epss);
	const exploited = matched.knownExploited?.[0];
	return vulnerability({
		tool: "grype",
		id: matched.id,
		aliases: (related ?? []).map(({ id }) => id),
		severity: severityOf(matched.severity ?? "unknown"),
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

// shared/evidence/external/plain-tools.ts
/** Reads a report of hadolint. A Dockerfile that hadolint could not parse is a gap. */
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
		gaps: unread.map(({ file }) => `hadolint could not parse ${file}`)
	};
}
/** Reads a report of Dockle. It has a digest only if Dockle was called with one. */
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
/** Reads the subject of a report of Syft. The components are read from the text. */
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
			code: text$2.regex(/^(?:DL|SC)\d+$/u, "is not a hadolint rule"),
			level: _enum([
				"error",
				"warning",
				"info",
				"style",
				"ignore"
			]),
			message: text$2
		})).min(1, "is an empty list, which does not identify the tool. Use hadolint's SARIF format");
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
		].every((level) => summary[level] === 0 || (details ?? []).some((detail) => detail.level.toLowerCase() === level)), "counts findings that are not listed").refine(({ summary: { fatal, warn, info, pass } }) => fatal + warn + info + pass > 0, "has no checks, so nothing was examined");
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

// shared/evidence/external/sarif-package.ts
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

// shared/evidence/external/sarif.ts
/** Reads the runs of a SARIF file. */
function readSarif({ runs }) {
	return runs.map(readRun);
}
function readRun(run) {
	const { driver, extensions } = run.tool;
	const tool = driver.name.toLowerCase().replace(/[^a-z0-9.+-]+/gu, "-");
	const rulesOf = ruleFinder(run, [driver, ...extensions ?? []]);
	const findings = run.results.filter(({ kind, level, baselineState }) => isProblem(kind, level) && baselineState !== "absent").map((each) => findingOf(each, rulesOf(each), tool));
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
	return kind !== "pass" && kind !== "notApplicable";
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
function findingOf(one, rules, tool) {
	const [of] = rules;
	const id = one.ruleId ?? one.rule?.id ?? of?.id ?? "unnamed";
	const place = one.locations?.[0]?.physicalLocation;
	const uri = place?.artifactLocation?.uri ?? void 0;
	const severity = worstRating(rules.map((rule) => ratingOf(one, rule))) ?? ratingOf(one, void 0);
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
var repositoryRoot;
function init_sarif() {
	return (init_sarif = __esmMin((() => {
		init_findings();
		init_finding();
		init_sarif_package();
		repositoryRoot = /^%?SRCROOT%?$/u;
	})))();
}

// shared/evidence/external/sarif-schema.ts
var text$1, bag, message, rule, result$1, notifications, run, sarif;
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
				index: number().int().nullish(),
				toolComponent: looseObject({ index: number().int().nullish() }).nullish()
			}).nullish(),
			level: text$1.nullish(),
			kind: text$1.nullish(),
			message: looseObject({ text: text$1.nullish() }),
			locations: array(looseObject({
				physicalLocation: looseObject({
					artifactLocation: looseObject({
						uri: text$1.nullish(),
						uriBaseId: text$1.nullish()
					}).nullish(),
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
		notifications = array(looseObject({
			level: text$1.nullish(),
			message
		})).nullish();
		run = looseObject({
			tool: looseObject({
				driver: looseObject({
					name: text$1.min(1).refine((name) => name.toLowerCase() !== "seaworthy", "is Seaworthy itself. Use its evidence record"),
					version: text$1.nullish(),
					semanticVersion: text$1.nullish(),
					rules: array(rule).nullish()
				}),
				extensions: array(looseObject({ rules: array(rule).nullish() })).nullish()
			}),
			invocations: array(looseObject({
				executionSuccessful: boolean(),
				endTimeUtc: text$1.nullish(),
				toolExecutionNotifications: notifications,
				toolConfigurationNotifications: notifications,
				ruleConfigurationOverrides: array(looseObject({
					descriptor: looseObject({
						id: text$1.nullish(),
						index: number().int().nullish()
					}),
					configuration: looseObject({ level: text$1.nullish() })
				})).nullish()
			})).nullish(),
			results: array(result$1),
			originalUriBaseIds: record(text$1, unknown()).nullish(),
			externalPropertyFileReferences: record(text$1, unknown()).nullish(),
			versionControlProvenance: array(looseObject({ revisionId: text$1.nullish() })).nullish(),
			properties: looseObject({
				imageID: text$1.nullish(),
				imageName: text$1.nullish(),
				repoDigests: array(text$1).nullish()
			}).nullish()
		});
		sarif = looseObject({
			version: literal("2.1.0", "is an unsupported version"),
			runs: array(run).min(1, "has no runs")
		});
	})))();
}

// shared/evidence/external/trivy.ts
/** Reads a report of Trivy. Misconfigurations count unless they passed or are excepted. */
function readTrivy(document) {
	const { ArtifactType: type, Metadata: metadata, Results: results, CreatedAt: created } = document;
	const findings = results.flatMap(findingsOf);
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
function findingsOf(item) {
	const at = {
		tool: "trivy",
		file: item.Class === "os-pkgs" || item.Class === "lang-pkgs" ? void 0 : item.Target
	};
	return [
		...(item.Vulnerabilities ?? []).map((one) => vulnerabilityOf(one, item)),
		...(item.ExperimentalModifiedFindings ?? []).filter(({ Type }) => Type === "vulnerability").map(({ Status, Statement, Finding }) => vulnerabilityOf(vulnerabilitySchema.parse(Finding), item, Statement || Status)),
		...(item.Misconfigurations ?? []).filter(({ Status }) => !["PASS", "EXCEPTION"].includes(Status)).map(({ ID, AVDID, Title, Severity, CauseMetadata }) => problem({
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
			message: `${PkgName} has this license`
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
			SchemaVersion: literal(2, "is an unsupported version"),
			Trivy: looseObject({ Version: maybe }).nullish(),
			CreatedAt: maybe,
			ArtifactName: text,
			ArtifactType: text.min(1),
			Metadata: looseObject({
				ImageID: maybe,
				RepoDigests: array(text).nullish()
			}).nullish(),
			Results: array(result).min(1, "is empty, so nothing was examined")
		});
	})))();
}

// shared/evidence/external/read.ts
/**
* Reads the report of another tool: SARIF 2.1.0 of any tool, or JSON of Trivy, Grype, Syft, hadolint or Dockle. Returns a
* report for each run. Ignores unknown fields.
* @param file name of the file in errors.
* @throws UndecidedError `REPORT_UNREADABLE`.
*/
function readExternalReport(text, file) {
	let contents;
	try {
		const json = text.replace(/^\ufeff/u, "");
		const document = JSON.parse(json);
		const part = findAmbiguity(json, has(document, "SchemaVersion") ? trivy : unknown());
		if (part !== void 0) throw new TypeError(`its key "${truncate(oneLine(part.text), 60)}" ${part.problem}`);
		contents = contentsOf(document, text);
	} catch (error) {
		throw unreadable(file, error instanceof ZodError ? issueOf(error) : messageOf(error), error);
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
/** Checks whether a document is SARIF or JSON of Trivy, Grype or Syft. */
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
	].some((keys) => keys.every((key) => has(document, key)));
}
function contentsOf(document, text) {
	const formats = Object.entries(marks).flatMap(([format, key]) => has(document, key) ? [format] : []);
	if (formats.length > 1) throw new TypeError(`it could be of ${formats.join(" and of ")}`);
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
	return issue === void 0 ? "it is invalid" : `${issue.path.join(".") || "it"} ${issue.message}`;
}
function unreadable(what, why, cause) {
	return new UndecidedError("REPORT_UNREADABLE", `is not a supported report: ${truncate(oneLine(why), 300)}`, {
		place: { what },
		advice: "Run the tool again and use its unchanged SARIF or JSON report",
		...cause === void 0 ? {} : { cause }
	});
}
var maxFindings, marks;
function init_read() {
	return (init_read = __esmMin((() => {
		init_schemas(), init_errors$1();
		init_errors();
		init_files();
		init_findings();
		init_text();
		init_json_keys();
		init_grype();
		init_plain_tools();
		init_sarif();
		init_sarif_schema();
		init_trivy();
		maxFindings = 2e5;
		marks = {
			SARIF: "runs",
			Trivy: "SchemaVersion",
			Grype: "matches",
			Syft: "artifacts"
		};
	})))();
}

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
		init_sarif$1();
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
function init_read$1() {
	return (init_read$1 = __esmMin((() => {
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
		init_read$1();
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
		init_read$1();
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
		init_read$1();
		init_record();
		({join} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/evidence/index.ts
function init_evidence() {
	return (init_evidence = __esmMin((() => {
		init_digest$1();
		init_read();
		init_images();
		init_local_run();
		init_predicate();
		init_read$1();
		init_write();
	})))();
}

export { readExternalReport as C, isExternalReport as S, init_indexes as _, init_run as a, toRecordImages as b, evidenceType as c, findRun as d, init_local_run as f, readEvidenceDirectory as g, init_read$1 as h, describeRun as i, init_predicate as l, openRun as m, init_write as n, isFromRun as o, isOlderThanRun as p, writeEvidence as r, evidencePredicate as s, init_evidence as t, readEvidencePredicate as u, manifestsByIndex as v, init_read as x, init_images as y };