import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Ir as init_plain, Lr as oneLine, or as init_text, wi as messageOf, zr as truncate } from "../../../shared/core.js";
import { _ as object, b as string, d as init_schemas, o as array } from "../../../npm/zod/classic.js";
import { C as readExternalReport, S as isExternalReport, c as evidenceType, l as init_predicate, t as init_evidence, u as readEvidencePredicate, x as init_read$1 } from "../../../shared/evidence/index.js";
import { n as init_statement, r as shortType } from "./statement.js";
import { n as readSbom, t as init_read$2 } from "../../../shared/sbom/read/index.js";
import { n as init_predicate_types, r as provenanceType, t as cosignVulnerabilityType } from "../../../shared/sigstore/formats/predicate-types.js";
import { n as init_attestors, r as mayState } from "../policy/attestors.js";

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
function init_read() {
	return (init_read = __esmMin((() => {
		init_errors();
		init_evidence();
		init_read$2();
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

export { readStatements as n, init_read as t };