import { n as __esmMin } from "../../../rolldown-runtime.js";
import { K as parseImagePattern, U as init_pattern, V as init_references, ft as vendorStates, lt as init_findings, nn as init_severity, on as severities, ut as init_vendor_state } from "../../../shared/core.js";
import { S as string, f as init_schemas, i as _enum, l as boolean, r as init_iso, s as array, t as date, v as number, x as strictObject } from "../../../npm/zod/classic.js";
import { n as init_attestors, t as attestorSchema } from "./attestors.js";

// actions/gate/waivers/schema.ts
var day, scope, waiver;
function init_schema() {
	return (init_schema = __esmMin((() => {
		init_iso(), init_schemas();
		init_findings();
		day = date().describe("`YYYY-MM-DD`, UTC.");
		scope = string().trim().min(1).max(500);
		waiver = strictObject({
			id: string().regex(/^[\w.:/-]{3,200}$/u, "expected one id: letters, digits and . : / - _").describe("Id of the rule or vulnerability, or any of its aliases."),
			severity: _enum(severities).describe("Its severity when the risk was accepted. The waiver is void when it becomes worse."),
			reason: string().trim().min(10).max(2e3).describe("Why this is acceptable: a sentence that a stranger understands."),
			owner: string().trim().min(1).max(200).describe("Who answers for it."),
			created: day,
			expires: day.describe("The last day on which it holds, `YYYY-MM-DD`, UTC."),
			package: scope.optional().describe("Package name or purl, with or without version, that it is for; any when absent. A finding about several packages of one source has the source's name, and counts unless the waiver has that name or each package has a waiver."),
			image: scope.optional().describe("Image name that it is for, with or without tag, or its digest; any when absent. Of a finding of `base-images` it is the image that the file takes."),
			path: scope.optional().describe("Repository file, or absolute path in the image, that it is for; any when absent. A finding that is in several places of the image is not met."),
			fix: _enum(["none", "known"]).optional().describe("`none`, also when absent: the waiver is void once a fix can be had. `known`: there is one, and it is not taken."),
			exploited: _enum(["no", "known"]).optional().describe("`no`, also when absent: the waiver is void once CISA lists it as exploited. `known`: it is listed."),
			"epss-max": number().min(0).max(1).optional().describe("The waiver is void when the probability of exploitation is above this; 0.5 when absent.")
		}).refine(({ created, expires }) => created <= expires, {
			path: ["expires"],
			message: "it is earlier than `created`"
		});
	})))();
}

// actions/gate/policy/evidence-keys.ts
var evidenceKeys;
function init_evidence_keys() {
	return (init_evidence_keys = __esmMin((() => {
		init_schemas();
		evidenceKeys = {
			unsigned: _enum(["this-job", "never"]).optional().describe("Which evidence counts that nobody signed: that of `this-job`, also when absent, or, also by the preset `strict`, `never`."),
			"head-settings": _enum(["allow", "undecided"]).optional().describe("What happens to evidence that was made with settings which only the change has: `.seaworthy.yaml`, advisories in the checkout, rules for secrets, VEX, ignore files, keys. `undecided` when absent."),
			"unmatched-lint": _enum([
				"allow",
				"unknown-base",
				"undecided"
			]).optional().describe("What happens if no linted Dockerfile has exactly the build steps in the image's history, because the image was built from another file or by a builder that records other steps, or if what is below them is not the base image that FROM names. `unknown-base` accepts a base image that could not be read; the verdict says so. Default: `undecided`.")
		};
	})))();
}

// actions/gate/policy/rule-schemas.ts
function bySeverity(value) {
	const optional = value.optional();
	return {
		critical: optional,
		high: optional,
		medium: optional,
		low: optional,
		info: optional
	};
}
var mostEntries, days, hours, stateEffect, traits, ceiling, imagePattern, ruleSchemas;
function init_rule_schemas() {
	return (init_rule_schemas = __esmMin((() => {
		init_schemas(), init_iso();
		init_findings();
		init_references();
		mostEntries = 1e3;
		days = number().int().min(0).max(3650);
		hours = number().int().min(1).max(87600);
		stateEffect = _enum([
			"deny",
			"warn",
			"allow"
		]);
		traits = {
			enforce: _enum([
				"deny",
				"warn",
				"off"
			]).optional().describe("`deny` when absent; `warn` shows and lets pass; `off` takes a preset's rule away."),
			from: date().optional().describe("The day, `YYYY-MM-DD` UTC, from which the rule denies; until then it warns.")
		};
		ceiling = _enum([
			"deny",
			"fixable",
			"sla",
			"warn",
			"allow"
		]).describe("`deny`; `fixable`: deny when a fix can be had; `sla`: vulnerabilities are left to the rule `sla`, all else denies; `warn`; `allow`.");
		imagePattern = string().max(500).superRefine((text, context) => {
			const read = parseImagePattern(text);
			if (typeof read === "string") context.addIssue({
				code: "custom",
				message: read
			});
		});
		ruleSchemas = {
			severities: strictObject({
				...bySeverity(ceiling),
				...traits
			}).describe("What each severity does. Severities that it does not name follow `fail-on`."),
			states: strictObject(Object.fromEntries(vendorStates.map((state) => [state, stateEffect.optional()]))).describe("What each state in the distribution's tracker does, in place of the severity: for example `no-dsa: allow`. Conditions of `fail-on` about exploitation hold in any case."),
			sla: strictObject({
				...bySeverity(days),
				...traits
			}).describe("Days by severity in which a vulnerability must be fixed, counted from its publication or from the first fixed version, whichever is later. Does not count while there is no fix."),
			"known-exploited": strictObject(traits).describe("Denies what CISA lists as exploited in the wild."),
			epss: strictObject({
				above: number().min(0).max(1).describe("Probability of exploitation, 0 to 1, above which it denies."),
				unknown: _enum(["allow", "deny"]).optional().describe("What happens to vulnerabilities without a score; `allow` when absent."),
				...traits
			}).describe("Denies vulnerabilities that are likely to be exploited."),
			packages: strictObject({
				blocked: array(string().startsWith("pkg:").max(500)).min(1).max(mostEntries).describe("Purls with `*` for any text: `pkg:npm/event-stream@3.3.6`, `pkg:deb/*/telnetd*`."),
				...traits
			}).describe("Denies packages of the SBOM."),
			licenses: strictObject({
				blocked: array(string().min(1).max(200)).min(1).max(mostEntries).describe("SPDX ids with `*` for any text."),
				unknown: _enum(["allow", "deny"]).optional().describe("What happens to packages without a license; `allow` when absent."),
				...traits
			}).describe("Denies packages of the SBOM that can be had under a blocked license only."),
			"end-of-life": strictObject(traits).describe("Denies images whose distribution gets no fixes any more."),
			"root-user": strictObject(traits).describe("Denies images whose process starts as root."),
			signatures: strictObject(traits).describe("Requires the evidence of `verify`, and denies whatever it objects to: no signature, or no attestation, by the key or identity that it was given."),
			provenance: strictObject({
				builders: array(string().min(1).max(500)).min(1).max(mostEntries).describe("Ids of builders with `*` for any text: of GitHub Actions the workflow, `https://github.com/owner/repo/.github/workflows/*`."),
				sources: array(string().min(1).max(500)).min(1).max(mostEntries).optional().describe("Repositories with `*` for any text: `https://github.com/owner/*`; any when absent."),
				...traits
			}).describe("Denies images that were built by somebody else, as SLSA provenance says that one of `attestors` signed."),
			"image-age": strictObject({
				days,
				...traits
			}).describe("Denies images that were built more days ago, by the date in their SBOM."),
			"base-images": strictObject({
				allowed: array(imagePattern).min(1).max(mostEntries).describe("Images with `*` for any text: `node`, which is `docker.io/library/node`, `ghcr.io/owner/*`, `registry.example.com:5000/*`. Without tag and digest every one of them. `ghcr.io/owner*` is also `ghcr.io/owner-of-another`: end names with `/`."),
				pinned: boolean().optional().describe("`true`: denies images without a digest, too."),
				contexts: array(string().min(1).max(500)).max(mostEntries).optional().describe("Named build contexts, as `build-contexts` of `dockerfile-lint` has them, that may stand for images."),
				deployed: boolean().optional().describe("`true`: holds for the images that manifests deploy, too, and requires the evidence of `manifest-check`."),
				...traits
			}).describe("Requires the evidence of `dockerfile-lint`, and denies images of FROM, COPY --from, RUN --mount and the syntax directive that are not allowed, or that only the build knows."),
			"evidence-age": strictObject({
				"data-hours": hours.optional().describe("Hours since the advisories of a scan were built, queried from OSV's API or, as OSV records, changed."),
				"record-hours": hours.optional().describe("Hours since a record was made."),
				...traits
			}).describe("Denies evidence that is older."),
			"full-read": strictObject(traits).describe("Denies evidence of images whose layers were read by their tables of contents (`read: table`) instead of whole."),
			expressions: array(strictObject({
				id: string().regex(/^[a-z][a-z0-9-]{0,62}$/u, "expected lower-case letters, digits and hyphens").describe("Name of the rule in the verdict."),
				"deny-if": string().min(1).describe("CEL over `finding`; a finding for which it is true denies, and so does an error."),
				message: string().trim().min(1).max(500).describe("What is wrong and what to do."),
				...traits
			})).max(50).describe("Rules in the Common Expression Language, each asked for each finding.")
		};
	})))();
}

// actions/gate/policy/schema.ts
var rules, ruleNames, limits, policyKeys, policyFile;
function init_schema$1() {
	return (init_schema$1 = __esmMin((() => {
		init_schemas();
		init_findings();
		init_schema();
		init_attestors();
		init_evidence_keys();
		init_rule_schemas();
		rules = strictObject({
			severities: ruleSchemas.severities.optional(),
			states: ruleSchemas.states.optional(),
			sla: ruleSchemas.sla.optional(),
			"known-exploited": ruleSchemas["known-exploited"].optional(),
			epss: ruleSchemas.epss.optional(),
			packages: ruleSchemas.packages.optional(),
			licenses: ruleSchemas.licenses.optional(),
			"end-of-life": ruleSchemas["end-of-life"].optional(),
			"root-user": ruleSchemas["root-user"].optional(),
			signatures: ruleSchemas.signatures.optional(),
			provenance: ruleSchemas.provenance.optional(),
			"image-age": ruleSchemas["image-age"].optional(),
			"base-images": ruleSchemas["base-images"].optional(),
			"evidence-age": ruleSchemas["evidence-age"].optional(),
			"full-read": ruleSchemas["full-read"].optional(),
			expressions: ruleSchemas.expressions.optional()
		});
		ruleNames = Object.keys(rules.shape);
		limits = strictObject(bySeverity(days));
		policyKeys = {
			preset: _enum([
				"recommended",
				"strict",
				"audit"
			]).optional().describe("Rules to start from. A rule under `rules` replaces the preset's rule of the same name."),
			rules: rules.optional().describe("What denies, next to `fail-on`."),
			waivers: array(waiver).max(mostEntries).optional().describe("Accepted risks. An expired, unused or void waiver is a finding."),
			attestors: array(attestorSchema).min(1).max(50).optional().describe("Whose attestations of the image count as evidence, and what they may state."),
			...evidenceKeys,
			unknown: _enum(severities).optional().describe("Severity that vulnerabilities count as if nobody rates them, whatever the scan counted them as. Default: `medium`."),
			"waiver-limits": limits.optional().describe("The most days from `created` to `expires` by severity; the preset's, else 30, 90, 180, 365 and 365.")
		};
		policyFile = strictObject({
			...policyKeys,
			"new-only": boolean().optional().describe("Whether only findings that the change causes count. Default: `true` for pull requests and merge queues, otherwise `false`.")
		});
	})))();
}

export { ruleNames as i, policyFile as n, policyKeys as r, init_schema$1 as t };