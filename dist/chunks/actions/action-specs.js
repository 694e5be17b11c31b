import { n as __esmMin } from "../rolldown-runtime.js";
import { D as imageInputs, F as choice, I as flag, L as init_input, M as limitInputs, O as imageSources, V as text, c as init_spec, h as init_profile_input, i as signatureInputs, j as init_limit_inputs, k as init_image_inputs, l as publishPermissions, n as init_signature_inputs, o as commonInputs, r as publicFulcio, s as filterInputs, t as init_config, v as suiteProfileInput, z as list } from "../shared/config/index.js";
import { a as init_inputs$7, i as spec$6, n as spec$8, o as spec$7, r as init_inputs$6, t as init_inputs$8 } from "./manifest-check/inputs.js";
import { n as init_certificate_extensions, t as certificateExtensions } from "../shared/sigstore/verify/certificate-extensions.js";

// actions/comment/inputs.ts
var threshold, token, mode, config, inputs$5, spec$5;
function init_inputs() {
	return (init_inputs = __esmMin((() => {
		init_config();
		({"fail-on": threshold, token, "comment-mode": mode, config} = commonInputs);
		inputs$5 = {
			evidence: text({
				configurable: false,
				default: "seaworthy-out",
				description: "Directory with the artifact of the triggering run. Only its findings are used; they are validated, escaped and limited in number."
			}),
			"fail-on": threshold,
			"comment-mode": mode,
			...filterInputs,
			...limitInputs,
			config,
			token
		};
		spec$5 = {
			name: "comment",
			description: "Posts the findings of a fork's run as a pull-request comment, from a workflow_run workflow whose token can write.",
			branding: {
				icon: "message-square",
				color: "blue"
			},
			only: "action",
			inputs: inputs$5,
			outputs: { "pull-request": "Number of the pull request with the comment. Empty if there is none." },
			permissions: {
				"pull-requests: write": "to find the pull request and write the comment",
				"actions: read": "to download the artifact of the triggering run",
				"security-events: read": "optional: to compare with the last analysis of the base branch"
			}
		};
	})))();
}

// actions/gate/inputs.ts
var _notCompared$1, common$1, inputs$4, spec$4;
function init_inputs$1() {
	return (init_inputs$1 = __esmMin((() => {
		init_config();
		({baseline: _notCompared$1, ...common$1} = commonInputs);
		inputs$4 = {
			evidence: text({
				target: true,
				configurable: false,
				description: "Evidence directory (`out-dir`) of the earlier steps. Default in GitHub Actions: `seaworthy-out`."
			}),
			digest: list({
				configurable: false,
				description: "Digest (`sha256:…`) of the image to judge, one per platform. Evidence of other images does not count."
			}),
			require: list({
				default: [
					"dockerfile-lint",
					"image-scan",
					"sbom-generate"
				],
				description: "Actions and other tools (`trivy`, `grype`, `hadolint` …) whose complete evidence is required. Use `TOOL@KIND` to require evidence about an `image`, `instance`, `source`, `host` or `cluster`."
			}),
			reports: list({
				configurable: false,
				description: "Reports of other tools: SARIF of any tool, or the formats that the README lists. If a report does not state what it is about, append it: `FILE@sha256:…`, `FILE@instance:sha256:…`, `FILE@source`, `FILE@host` or `FILE@cluster`."
			}),
			"attestations-of": text({
				configurable: false,
				description: "Image in a registry, `host/path@sha256:…`. Its attestations count as evidence if the policy's `attestors` signed them. Default of `digest`: all platforms of this image."
			}),
			"attested-only": flag({
				configurable: false,
				description: "Requires attested evidence, like `unsigned: never` in the policy, and overrides the policy."
			}),
			"github-attestations": text({
				configurable: false,
				description: "GitHub repository, `owner/repo`, whose attestations of the image (`actions/attest`) are read in addition to those in the registry. Requires `attestations-of`. GitHub signs for private repositories with its own Sigstore instance; set the attestor's `trusted-root` to the root of that instance."
			}),
			policy: text({
				configurable: false,
				description: "Policy file with `preset`, `rules`, `waivers` and `waiver-limits`. Default: the section `gate` of the configuration file."
			}),
			"promote-from": text({
				configurable: false,
				description: "Image in a registry, `host/path@sha256:…`, to copy to `promote-to`. Requires that every platform is judged. Default: the image of `attestations-of`."
			}),
			"promote-to": text({
				configurable: false,
				description: "Copies the image to `host/path:tag` if it passes. Copies by digest with platforms, signatures and attestations, and moves the tag last. Uses the logins of Docker's configuration for another registry."
			}),
			"registry-username": imageInputs["registry-username"],
			"registry-password": imageInputs["registry-password"],
			"insecure-registries": imageInputs["insecure-registries"],
			...limitInputs,
			replay: text({
				configurable: false,
				only: "cli",
				description: "Replays a `verdict.json`: decides again on the same evidence, policy and time, and fails if the verdict differs. Writes nothing."
			}),
			"what-if": text({
				configurable: false,
				only: "cli",
				description: "Shows the verdict by another policy file. Writes nothing."
			}),
			over: text({
				configurable: false,
				only: "cli",
				description: "Directory with earlier verdicts, each a `verdict.json` next to its evidence. Applies `what-if` to each of them. Writes nothing."
			}),
			at: text({
				configurable: false,
				only: "cli",
				description: "Shows the verdict on a future day, `YYYY-MM-DD`. Writes nothing."
			}),
			...common$1
		};
		spec$4 = {
			name: "gate",
			description: "Decides from the evidence of earlier steps whether an image may ship, and explains the verdict.",
			branding: {
				icon: "check-circle",
				color: "blue"
			},
			inputs: inputs$4,
			outputs: {
				verdict: "Path of the verdict (JSON).",
				decision: "`pass`, `deny` or `undecided`.",
				promoted: "`host/path@sha256:…` at the destination of `promote-to`. Empty if nothing was copied."
			},
			permissions: {
				"contents: read": "to read `.seaworthy.yaml` and its waivers, from the base on pull requests",
				"packages: read": "for `attestations-of`: to read attestations from ghcr.io",
				"attestations: read": "for `github-attestations`: to read attestations from GitHub's API",
				"packages: write": "for `promote-to`: to copy the image to ghcr.io",
				...publishPermissions
			},
			configKeys: async () => (await import("./gate/policy/schema2.js")).policyKeys
		};
	})))();
}

// actions/sbom-generate/inputs.ts
var formatNames, _noFindings, _notCompared, _nothingNew, _fixable, _exploited, _severity, _types, _ownFormats, common, inputs$3, spec$3;
function init_inputs$2() {
	return (init_inputs$2 = __esmMin((() => {
		init_config();
		formatNames = [...[
			"cyclonedx-json",
			"cyclonedx-xml",
			"cyclonedx-1.7-json",
			"cyclonedx-1.7-xml"
		], ...[
			"spdx-json",
			"spdx-tag-value",
			"spdx-3-json",
			"github-snapshot"
		]];
		({"fail-on": _noFindings, baseline: _notCompared, "new-only": _nothingNew, "only-fixable": _fixable, "only-exploited": _exploited, "min-severity": _severity, "package-types": _types, format: _ownFormats, ...common} = commonInputs);
		inputs$3 = {
			image: list({
				target: true,
				configurable: false,
				description: `Subjects to describe. An image: ${imageSources}. A directory (\`dir:\`, or its path): lists the packages installed in an unpacked root file system, or the packages in the lockfiles of a source tree. Another SBOM (\`sbom:\`, or its path): converts it.`
			}),
			...imageInputs,
			format: choice({
				values: formatNames,
				default: "cyclonedx-json",
				description: "Format of the SBOM."
			}),
			profile: choice({
				values: ["default", "bsi"],
				default: "default",
				description: "`bsi` adds the data that BSI TR-03183-2 v2.1.0 requires: SHA-256 and SHA-512 of every file with its owner, distribution licenses, creators' addresses, and whether a component is executable or an archive. Requires CycloneDX or SPDX 3, and an author with an email or web address."
			}),
			files: choice({
				values: ["none", "stated"],
				default: "none",
				description: "`stated` lists the files of each package with the digests from its package database. This makes the SBOM many times larger."
			}),
			author: text({ description: "Author of the SBOM, with an email or web address: `Acme <security@acme.example>`. Default: the repository's owner in GitHub Actions." }),
			supplier: text({ description: "Supplier of the described software, in the same form. Default: the author with the profile `bsi`, otherwise none." }),
			"submit-snapshot": flag({
				only: "action",
				description: "Submits the components to the repository's dependency graph, whatever the format. Requires the permission `contents: write`. Never fails the step."
			}),
			...common
		};
		spec$3 = {
			name: "sbom-generate",
			description: "Writes a complete, deterministic SBOM of a container image, a directory or another SBOM.",
			branding: {
				icon: "list",
				color: "blue"
			},
			inputs: inputs$3,
			outputs: {
				sbom: "Path of the SBOM. Several paths are separated by line breaks.",
				digest: "Digest of the described image. Several digests are separated by line breaks."
			},
			permissions: {
				"contents: read": "to read the image archive, directory or SBOM in the checkout",
				"contents: write": "instead of `contents: read`, if `submit-snapshot` is true"
			}
		};
	})))();
}

// actions/sign-image/inputs.ts
var inputs$2, spec$2;
function init_inputs$3() {
	return (init_inputs$3 = __esmMin((() => {
		init_config();
		inputs$2 = {
			...signatureInputs,
			key: text({
				configurable: false,
				description: "Private key: a file, or `env://NAME` for an environment variable. Accepts cosign.key and PEM (ECDSA, Ed25519, RSA). Reads its password from `COSIGN_PASSWORD`. Default: keyless signing with the identity of the job, or with the token in `SIGSTORE_ID_TOKEN`."
			}),
			formats: list({
				default: ["bundle", "legacy"],
				description: "How to store signatures: `bundle` (Sigstore bundle as a referrer; for cosign 3 and policy controllers), `legacy` (tags `.sig` and `.att`; for cosign 2, skopeo and podman)."
			}),
			"fulcio-url": text({
				default: publicFulcio,
				description: "Certificate authority (Fulcio) for keyless signing."
			}),
			"rekor-url": text({ description: "Transparency log (Rekor). Default with a key: no log. Default for keyless signing: the public-good log, where the identity is public forever. Set `none` for a Sigstore instance without a log." }),
			"rekor-version": choice({
				values: ["1", "2"],
				default: "1",
				description: "API version of the log. Version 2 does not support signatures with a key or the format `legacy`, and requires `timestamp-url`."
			}),
			"timestamp-url": text({ description: "URL of the timestamp authority (RFC 3161), including the path. Default: no timestamps." }),
			evidence: text({
				configurable: false,
				description: "Evidence directory (`out-dir`) of earlier steps. Attests each record to the digest that it is about: as Seaworthy evidence for a gate in another job, and as SBOM, vulnerability, test result and verdict predicates for other tools. Signs nothing that the gate's verdict in it denies or leaves undecided. Default: no attestations, and the verdict in `out-dir`, if there is one."
			}),
			provenance: flag({
				only: "action",
				description: "Attests how the image was built. Creates SLSA provenance v1 from the variables of this job."
			}),
			"github-store": text({
				configurable: false,
				description: "GitHub repository, `owner/repo`, that stores the attestations, too, so that `gh attestation verify` finds them. Requires keyless signing and `attestations: write`. Default: only the registry has them."
			}),
			token: commonInputs.token,
			"attest-only": flag({
				configurable: false,
				description: "Writes attestations but no signature. Use it before the gate decides or after the gate denied the image."
			}),
			"sign-denied": flag({
				configurable: false,
				description: "Signs an image although the gate's verdict in `evidence` denies it or is undecided. Default: fails without signing. The output names the verdict in both cases."
			}),
			"dry-run": flag({
				configurable: false,
				description: "Prints what would be signed and writes nothing. Keyless signing still requests a certificate, to find out what this identity already signed."
			})
		};
		spec$2 = {
			name: "sign-image",
			description: "Signs an image in a registry and its platforms, attests evidence, and verifies every signature that it wrote.",
			branding: {
				icon: "edit-3",
				color: "blue"
			},
			inputs: inputs$2,
			outputs: {
				digest: "Digest of the signed image, followed by the digests of its platforms, separated by line breaks.",
				decision: "Decision of the gate's verdict that the call relied on: `pass`, `deny` or `undecided`. Empty if no verdict on the image was found, or if the call only attests.",
				attested: "Number of attestations that were written.",
				signed: "Number of signatures that were written. 0 if everything was already signed."
			},
			permissions: {
				"packages: write": "to write signatures to ghcr.io",
				"attestations: write": "for `github-store`: to store attestations in GitHub",
				"id-token: write": "for keyless signing: to get a token with the identity of the workflow"
			}
		};
	})))();
}

// actions/suite/inputs.ts
var _target, _sbom, _explain, _profile, scanInputs, inputs$1, spec$1;
function init_inputs$4() {
	return (init_inputs$4 = __esmMin((() => {
		init_config();
		init_inputs$6();
		({image: _target, sbom: _sbom, explain: _explain, profile: _profile, ...scanInputs} = spec$6.inputs);
		inputs$1 = {
			path: text({
				target: true,
				configurable: false,
				default: ".",
				description: "Directory to check. Outside the working directory, it is checked as a checkout of its own."
			}),
			image: list({
				configurable: false,
				description: `Images to scan and to write SBOMs of: ${imageSources}. Checks only the source if no image is set.`
			}),
			files: list({ description: "Dockerfiles, manifests, directories or globs to check, relative to the checkout. Default: all below `path`." }),
			exclude: list({ description: "Files, directories or globs that are not checked." }),
			profile: suiteProfileInput,
			ignore: list({ description: "Ids of rules for Dockerfiles and manifests to suppress everywhere." }),
			fix: flag({
				only: "cli",
				configurable: false,
				description: "Applies fixes to Dockerfiles and manifests, then reports the remaining findings."
			}),
			...scanInputs
		};
		spec$1 = {
			name: "check",
			description: "Lints Dockerfiles, scans images, writes SBOMs, checks manifests and applies the gate's policy in one step.",
			branding: {
				icon: "anchor",
				color: "blue"
			},
			inputs: inputs$1,
			outputs: {
				verdict: "Path of the gate's verdict (JSON).",
				sbom: "Paths of the SBOMs, separated by line breaks.",
				digest: "Digests of the checked images, separated by line breaks."
			},
			permissions: {
				"contents: read": "to read Dockerfiles, configuration and image archives in the checkout",
				...publishPermissions
			}
		};
	})))();
}

// actions/verify/inputs.ts
var inputs, spec;
function init_inputs$5() {
	return (init_inputs$5 = __esmMin((() => {
		init_config();
		init_certificate_extensions();
		inputs = {
			...signatureInputs,
			key: text({ description: "Public key (PEM, such as cosign.pub): a file, or `env://NAME` for an environment variable." }),
			"certificate-identity": text({ description: "Identity of the signer for keyless signatures, exactly as in the certificate. For GitHub Actions: the URL of the workflow file, `@` and the ref." }),
			"certificate-identity-regexp": text({ description: "Regular expression that must match the whole identity of the signer." }),
			"certificate-oidc-issuer": text({ description: "Issuer of the identity, exactly as in the certificate. For GitHub Actions: `https://token.actions.githubusercontent.com`." }),
			"certificate-extensions": list({ description: `\`name=value\` pairs that the certificate must contain. Names: ${Object.keys(certificateExtensions).map((name) => `\`${name}\``).join(", ")}.` }),
			"require-attestations": list({ description: "Predicate types that the same signer must have attested: `cyclonedx`, `spdx`, `vulns`, `provenance`, `vsa`, `test-result`, or any URI. Requires each type for every platform, or for the index." }),
			"github-attestations": text({ description: "GitHub repository, `owner/repo`, whose attestations of the image (`actions/attest`) are verified in addition to those in the registry. They do not count as signatures. GitHub signs for private repositories with its own Sigstore instance; set `trusted-root` to the root of that instance. The command line reads the token from `GH_TOKEN`." }),
			token: commonInputs.token,
			"copy-to": text({
				configurable: false,
				description: "Copies the image to `host/path:tag` if verification succeeds. Copies the verified digests with platforms, signatures and attestations, and moves the tag last. Uses the logins of Docker's configuration for another registry."
			}),
			"require-log": flag({ description: "Requires a transparency log entry or a timestamp for signatures with a key, too." })
		};
		spec = {
			name: "verify",
			description: "Verifies signatures and attestations of an image and its platforms, and explains why each one is accepted or rejected.",
			branding: {
				icon: "check-square",
				color: "blue"
			},
			inputs,
			outputs: { digest: "Digest of the verified image, followed by the digests of its platforms, separated by line breaks." },
			permissions: {
				"packages: read": "to read the image and its signatures from ghcr.io",
				"attestations: read": "for `github-attestations`: to read attestations from GitHub's API",
				"packages: write": "for `copy-to` with a repository on ghcr.io"
			}
		};
	})))();
}

// actions/action-specs.ts
var actionSpecs;
function init_action_specs() {
	return (init_action_specs = __esmMin((() => {
		init_inputs();
		init_inputs$7();
		init_inputs$1();
		init_inputs$6();
		init_inputs$8();
		init_inputs$2();
		init_inputs$3();
		init_inputs$4();
		init_inputs$5();
		actionSpecs = [
			spec$7,
			spec$6,
			spec$3,
			spec$8,
			spec$4,
			spec$2,
			spec,
			spec$1,
			spec$5
		];
	})))();
}

export { init_inputs$4 as a, spec$2 as c, init_inputs$1 as d, spec$4 as f, spec as i, init_inputs$2 as l, spec$5 as m, init_action_specs as n, spec$1 as o, init_inputs as p, init_inputs$5 as r, init_inputs$3 as s, actionSpecs as t, spec$3 as u };