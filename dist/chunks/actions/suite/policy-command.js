import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, bi as InvalidError, lt as init_findings, nn as init_severity, on as severities } from "../../shared/core.js";
import { E as readConfigText, S as loadConfig, f as resolveInputs, t as init_config, u as init_resolve, x as init_load } from "../../shared/config/index.js";
import { d as init_inputs, f as spec, n as init_action_specs, t as actionSpecs } from "../action-specs.js";
import { a as init_esm, i as Option, t as Command } from "../../npm/commander.js";
import { i as print, n as runWithExitCode, r as init_streams, t as init_run_command } from "./run-command.js";
import { t as require_dist } from "../../npm/yaml.js";
import { i as policyDigest, n as init_policy } from "../gate/policy/policy.js";
import { n as init_load$1, r as loadPolicy, t as inCheckout } from "../gate/policy/load.js";
import { n as init_severity$1, t as ceilingOf } from "../gate/rules/severity.js";
import { i as verifierId, n as summaryType, t as init_verification_summary } from "../../shared/sigstore/formats/verification-summary.js";

// actions/gate/export/harbor.ts
/**
* A policy as far as Harbor can hold it: no pull at the mildest severity that the gate denies or worse, scans of
* everything that is pushed, signed images only. Harbor's list of exceptions knows neither package, image nor severity
* and ends as a whole: only waivers without a scope go into it, with the earliest end of theirs, and those that hold
* on the given day (`YYYY-MM-DD`). Pure.
*/
function harborSettings(policy, today) {
	const mildest = severities.filter((severity) => severity !== "info" && isDenied(policy, severity)).at(-1);
	const wide = policy.waivers.filter(({ id, created, expires }) => /^CVE-/iu.test(id) && created <= today && today <= expires).filter((waiver) => [
		waiver.package,
		waiver.image,
		waiver.path
	].every((scope) => scope === void 0));
	const [end] = wide.map(({ expires }) => expires).toSorted();
	const left = policy.waivers.length - wide.length;
	return {
		body: {
			metadata: {
				prevent_vul: String(mildest !== void 0),
				...mildest === void 0 ? {} : { severity: mildest },
				auto_scan: "true",
				enable_content_trust_cosign: "true",
				reuse_sys_cve_allowlist: "false"
			},
			cve_allowlist: {
				items: [...new Set(wide.map(({ id }) => id.toUpperCase()))].sort().map((cve_id) => ({ cve_id })),
				...end === void 0 ? {} : { expires_at: Date.parse(`${end}T23:59:59Z`) / 1e3 }
			}
		},
		notes: [...left === 0 ? [] : [`${left} waivers are left out: they are scoped, not in force, or about no CVE`], "Harbor knows no days, EPSS, KEV or expressions: the gate's verdict is stricter where the policy has them"]
	};
}
/** Checks whether the gate denies a severity, at once or after some days. Harbor cannot wait. */
function isDenied(policy, severity) {
	return [
		"deny",
		"fixable",
		"sla"
	].includes(ceilingOf(policy, severity));
}
function init_harbor() {
	return (init_harbor = __esmMin((() => {
		init_findings();
		init_severity$1();
	})))();
}

// actions/gate/export/demand.ts
/** @throws InvalidError `EXPORT_INVALID` for names and patterns that would not mean what they say. */
function checkDemand({ name, images, signer, maxDays }) {
	if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u.test(name)) throw invalid(`"${name}" is not a valid object name`, "Use lower-case letters, digits and hyphens, at most 63");
	const strange = images.find((image) => !/^[\w.:/*-]+$/u.test(image));
	if (images.length === 0 || strange !== void 0) throw invalid(`"${strange ?? ""}" is not an image pattern`, "Name images like `ghcr.io/owner/*`");
	if (signer.kind === "key" && !/^-----BEGIN PUBLIC KEY-----\n[\w+/=\n]+\n-----END PUBLIC KEY-----\s*$/u.test(signer.key)) throw invalid("the key is not a public key in PEM", "Give the file that `cosign public-key` or openssl writes");
	if (maxDays !== void 0 && !(Number.isSafeInteger(maxDays) && maxDays > 0)) throw invalid(`"${maxDays}" is not a number of days`, "Give a whole number above 0");
}
function invalid(problem, advice) {
	return new InvalidError("EXPORT_INVALID", problem, { advice });
}
function init_demand() {
	return (init_demand = __esmMin((() => {
		init_errors();
	})))();
}

// actions/gate/export/kyverno.ts
/**
* Kyverno's ImageValidatingPolicy (`policies.kyverno.io/v1`) that admits pods only with a signed verdict that passed, for
* every container of theirs. Kyverno hands over the predicate, or in some versions the statement around it: both are read.
* @throws InvalidError for a demand that is not well formed, or that Kyverno cannot judge.
*/
function kyvernoPolicy(demand) {
	checkDemand(demand);
	if (demand.maxDays !== void 0) throw new InvalidError("EXPORT_INVALID", "Kyverno's expressions have no clock, so the age cannot be judged", { advice: "Leave the age out, or export for policy-controller" });
	const facts = [
		"p.verificationResult == 'PASSED'",
		`p.verifier.id == '${verifierId}'`,
		...demand.policyDigest === void 0 ? [] : [`p.policy.digest.sha256 == '${demand.policyDigest.slice(7)}'`]
	];
	return {
		apiVersion: "policies.kyverno.io/v1",
		kind: "ImageValidatingPolicy",
		metadata: { name: demand.name },
		spec: {
			failurePolicy: "Fail",
			validationActions: ["Deny"],
			matchConstraints: { resourceRules: [{
				apiGroups: [""],
				apiVersions: ["v1"],
				operations: ["CREATE", "UPDATE"],
				resources: ["pods"]
			}] },
			matchImageReferences: demand.images.map((glob) => ({ glob })),
			validationConfigurations: {
				required: true,
				verifyDigest: true,
				mutateDigest: true
			},
			attestors: [{
				name: "seaworthy",
				cosign: attestor(demand.signer)
			}],
			attestations: [{
				name: "verdict",
				intoto: { type: summaryType }
			}],
			variables: [{
				name: "every",
				expression: "images.containers + ('initContainers' in images ? images.initContainers : []) + ('ephemeralContainers' in images ? images.ephemeralContainers : [])"
			}],
			validations: [{
				expression: "variables.every.all(image, verifyAttestationSignatures(image, attestations.verdict, [attestors.seaworthy]) > 0)",
				message: "The image has no verdict of Seaworthy's gate by the signer that this policy names."
			}, {
				expression: `variables.every.map(image, extractPayload(image, attestations.verdict)).map(s, has(s.predicate) ? s.predicate : s).all(p, ${facts.join(" && ")})`,
				message: "Seaworthy's gate did not pass the image."
			}]
		}
	};
}
function attestor(signer) {
	if (signer.kind === "keyless") return { keyless: { identities: [{
		issuer: signer.issuer,
		subject: signer.identity
	}] } };
	const ctlog = signer.log === void 0 ? {
		insecureIgnoreTlog: true,
		insecureIgnoreSCT: true
	} : { url: signer.log };
	return {
		key: { data: signer.key },
		ctlog
	};
}
function init_kyverno() {
	return (init_kyverno = __esmMin((() => {
		init_errors();
		init_verification_summary();
		init_demand();
	})))();
}

// actions/gate/export/policy-controller.ts
/**
* Sigstore policy-controller's ClusterImagePolicy (`policy.sigstore.dev/v1beta1`) that demands a signed verdict that
* passed. The rule is in Rego, which denies for a field that is missing; CUE would fill it in.
* @throws InvalidError for a demand that is not well formed.
*/
function clusterImagePolicy(demand) {
	checkDemand(demand);
	return {
		apiVersion: "policy.sigstore.dev/v1beta1",
		kind: "ClusterImagePolicy",
		metadata: { name: demand.name },
		spec: {
			mode: "enforce",
			images: demand.images.map((glob) => ({ glob })),
			authorities: [{
				name: "seaworthy",
				...authority(demand.signer),
				attestations: [{
					name: "verdict",
					predicateType: summaryType,
					policy: {
						type: "rego",
						data: rego(demand)
					}
				}]
			}]
		}
	};
}
function authority(signer) {
	if (signer.kind === "keyless") return { keyless: { identities: [{
		issuer: signer.issuer,
		subject: signer.identity
	}] } };
	const log = signer.log === void 0 ? {} : { ctlog: { url: signer.log } };
	return {
		key: { data: signer.key },
		...log
	};
}
function rego({ policyDigest, maxDays }) {
	return [
		"package sigstore",
		"",
		"default isCompliant = false",
		"",
		"isCompliant {",
		...[
			`input.predicateType == "${summaryType}"`,
			"input.predicate.verificationResult == \"PASSED\"",
			`input.predicate.verifier.id == "${verifierId}"`,
			...policyDigest === void 0 ? [] : [`input.predicate.policy.digest.sha256 == "${policyDigest.slice(7)}"`],
			...maxDays === void 0 ? [] : ["verified := time.parse_rfc3339_ns(input.predicate.timeVerified)", `time.now_ns() - verified < ${maxDays} * 24 * 60 * 60 * 1000000000`]
		].map((line) => `  ${line}`),
		"}",
		""
	].join("\n");
}
function init_policy_controller() {
	return (init_policy_controller = __esmMin((() => {
		init_verification_summary();
		init_demand();
	})))();
}

// actions/suite/policy-command.ts
/** Creates the command `policy export`. */
function policyCommand(streams, done) {
	const exportCommand = new Command("export").description("Print a cluster policy that requires the gate's verdict, or settings of a Harbor project.").addOption(new Option("--for <system>", "system to export for").choices([
		"kyverno",
		"policy-controller",
		"harbor"
	]).makeOptionMandatory()).option("--image <pattern...>", "image pattern that the policy applies to, for example ghcr.io/owner/*").option("--name <name>", "name of the policy object", "seaworthy-verdict").option("--key <file>", "public key (PEM) that verifies the verdict's signature").option("--log <url>", "transparency log that contains signatures with the key").option("--certificate-identity <identity>", "identity that signs the verdict without a key").option("--certificate-oidc-issuer <url>", "issuer of the identity").option("--pin", "require a verdict by exactly the current policy. Every policy change then requires new verdicts").option("--max-days <number>", "maximum age of the verdict in days (policy-controller)").option("--policy <file>", "policy file. Default: the section gate of the configuration file").option("--config <file>", "configuration file").exitOverride().action((flags) => runWithExitCode(() => exportPolicy(flags, streams), streams, done));
	return new Command("policy").exitOverride().addCommand(exportCommand);
}
async function exportPolicy(flags, { stdout, stderr, root }) {
	if (flags.for === "harbor") {
		const { body, notes } = harborSettings(await policyOf(flags, root), (/* @__PURE__ */ new Date()).toISOString().slice(0, 10));
		for (const note of notes) print(stderr, `${note}\n`);
		print(stdout, `${JSON.stringify(body, void 0, 2)}\n`);
		return;
	}
	const demand = {
		name: flags.name,
		images: flags.image ?? [],
		signer: await signerOf(flags, root),
		...flags.pin === true ? { policyDigest: policyDigest(await policyOf(flags, root)) } : {},
		...flags.maxDays === void 0 ? {} : { maxDays: Number(flags.maxDays) }
	};
	print(stdout, (0, import_dist.stringify)(flags.for === "kyverno" ? kyvernoPolicy(demand) : clusterImagePolicy(demand), { lineWidth: 0 }));
}
async function signerOf({ key, log, certificateIdentity, certificateOidcIssuer }, root) {
	if (key !== void 0) {
		const text = await readConfigText(root, key);
		if (text === void 0) throw new InvalidError("FILE_UNREADABLE", "does not exist", { place: { what: key } });
		return {
			kind: "key",
			key: text,
			...log === void 0 ? {} : { log }
		};
	}
	if (certificateIdentity !== void 0 && certificateOidcIssuer !== void 0) return {
		kind: "keyless",
		identity: certificateIdentity,
		issuer: certificateOidcIssuer
	};
	throw new InvalidError("INPUT_MISSING", "the signer of the verdict is not set", { advice: "Set --key, or --certificate-identity and --certificate-oidc-issuer" });
}
async function policyOf({ policy, config: file }, root) {
	const config = await loadConfig(root, file, actionSpecs);
	const section = config.section(spec.name);
	const inputs = resolveInputs(spec.inputs, (name) => name === "policy" ? policy : void 0, section);
	return loadPolicy({
		inputs,
		settings: section.values,
		config
	}, inCheckout({ root }));
}
var import_dist;
function init_policy_command() {
	return (init_policy_command = __esmMin((() => {
		init_esm();
		import_dist = require_dist();
		init_config();
		init_errors();
		init_action_specs();
		init_harbor();
		init_kyverno();
		init_policy_controller();
		init_inputs();
		init_load$1();
		init_policy();
		init_run_command();
		init_streams();
	})))();
}

init_policy_command();
export { policyCommand };