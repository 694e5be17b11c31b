import { n as __esmMin } from "../rolldown-runtime.js";
import { A as choice, E as init_image_inputs, M as init_input, N as list, O as init_limit_inputs, P as text, T as imageSources, a as workflowIssuer, c as publishPermissions, h as profileInput, i as signatureInputs, j as flag, k as limitInputs, m as lintProfileInput, n as init_signature_inputs, o as commonInputs, p as init_profile_input, r as publicFulcio, s as init_spec, t as init_config, w as imageInputs } from "../shared/config/index.js";
import { n as init_certificate_extensions, t as certificateExtensions } from "../shared/sigstore/verify/certificate-extensions.js";

// actions/comment/inputs.ts
var threshold, token, mode, config, inputs$8, spec$8;
function init_inputs() {
	return (init_inputs = __esmMin((() => {
		init_config();
		({"fail-on": threshold, token, "comment-mode": mode, config} = commonInputs);
		inputs$8 = {
			evidence: text({
				configurable: false,
				default: "seaworthy-out",
				description: "Directory with the artifact of the triggering run. Only its findings are used; they are validated, escaped and limited in number."
			}),
			"fail-on": threshold,
			"comment-mode": mode,
			...limitInputs,
			config,
			token
		};
		spec$8 = {
			name: "comment",
			description: "Posts the findings of a fork's run as a pull-request comment, from a workflow_run workflow whose token can write.",
			branding: {
				icon: "message-square",
				color: "blue"
			},
			only: "action",
			inputs: inputs$8,
			outputs: { "pull-request": "Number of the pull request with the comment. Empty if there is none." },
			permissions: {
				"pull-requests: write": "to find the pull request and write the comment",
				"actions: read": "to download the artifact of the triggering run",
				"security-events: read": "optional: to compare with the last analysis of the base branch"
			}
		};
	})))();
}

// actions/dockerfile-lint/inputs.ts
var formats, inputs$7, spec$7;
function init_inputs$1() {
	return (init_inputs$1 = __esmMin((() => {
		init_config();
		formats = [
			...[
				"text",
				"json",
				"sarif",
				"markdown",
				"html"
			],
			...[
				"hadolint-tty",
				"hadolint-json",
				"hadolint-sarif",
				"checkstyle",
				"codeclimate",
				"gitlab-codeclimate"
			],
			...[
				"gnu",
				"codacy",
				"sonarqube",
				"junit"
			]
		];
		inputs$7 = {
			files: list({
				target: true,
				description: "Dockerfiles, directories or globs, relative to the checkout. Default: every `Dockerfile`, `Containerfile`, `*.Dockerfile` and `Dockerfile.*`."
			}),
			exclude: list({ description: "Globs of files to exclude." }),
			"allow-empty": flag({ description: "Succeeds if there is no Dockerfile, instead of failing." }),
			ignore: list({ description: "Rule ids to suppress everywhere. Accepts any id or alias of a rule." }),
			profile: lintProfileInput,
			enable: list({ description: "Ids of rules to enable that the profile leaves out." }),
			"trusted-registries": list({ description: "Registries that images may come from. `*` at the start or end is a wildcard. Default: any registry." }),
			"require-label": list({ description: "Labels that an image must have, each as `name:kind`. Kinds: text, url, semver, hash, rfc3339, spdx and email." }),
			"strict-labels": flag({ description: "Fails if an image has labels that `require-label` does not list." }),
			"disable-ignore-pragma": flag({ description: "Ignores comments in Dockerfiles that suppress findings." }),
			"hadolint-config": text({ description: "hadolint configuration file. Default: the first `.hadolint.yaml` or `.hadolint.yml` in the checkout or another location that hadolint searches." }),
			"failure-threshold": text({ description: "Uses hadolint's threshold instead of `fail-on`: error, warning, info, style, ignore or none. hadolint's own configuration can also set it." }),
			shellcheck: choice({
				values: [
					"wasm",
					"native",
					"off"
				],
				default: "wasm",
				description: "ShellCheck to run on RUN instructions: `wasm` is bundled, `native` is the installed `shellcheck`, `off` disables it."
			}),
			"build-context": text({ description: "Build context directory, relative to the checkout. Default: the directory of each Dockerfile." }),
			"build-args": list({ description: "Build arguments, each as `NAME=value`." }),
			"build-contexts": list({ description: "Names of additional build contexts." }),
			target: text({ description: "Stage to build. Default: the last stage of each Dockerfile." }),
			fix: flag({
				only: "cli",
				configurable: false,
				description: "Applies fixes to the Dockerfiles, then reports the remaining findings."
			}),
			...limitInputs,
			...commonInputs,
			format: choice({
				configurable: false,
				only: "cli",
				values: formats,
				default: "text",
				description: "Format of standard output and of the file that `--output` names. `html` is one page without network access. The formats after it are hadolint's."
			})
		};
		spec$7 = {
			name: "dockerfile-lint",
			description: "Lints Dockerfiles. Shows the line of each problem, why it matters and how to fix it.",
			branding: {
				icon: "file-text",
				color: "blue"
			},
			inputs: inputs$7,
			outputs: {},
			permissions: {
				"contents: read": "to read the Dockerfiles in the checkout",
				...publishPermissions
			}
		};
	})))();
}

// actions/gate/inputs.ts
var _notCompared$1, common$1, inputs$6, spec$6;
function init_inputs$2() {
	return (init_inputs$2 = __esmMin((() => {
		init_config();
		({baseline: _notCompared$1, ...common$1} = commonInputs);
		inputs$6 = {
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
				description: "Reports of other tools: SARIF, or JSON of Trivy, Grype, Syft, hadolint or Dockle. If a report does not state what it is about, append it: `FILE@sha256:…`, `FILE@instance:sha256:…`, `FILE@source`, `FILE@host` or `FILE@cluster`."
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
		spec$6 = {
			name: "gate",
			description: "Decides from the evidence of earlier steps whether an image may ship, and explains the verdict.",
			branding: {
				icon: "check-circle",
				color: "blue"
			},
			inputs: inputs$6,
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

// actions/image-scan/inputs.ts
var inputs$5, spec$5;
function init_inputs$3() {
	return (init_inputs$3 = __esmMin((() => {
		init_config();
		inputs$5 = {
			image: list({
				target: true,
				configurable: false,
				description: `Images to scan: ${imageSources}. \`sbom:PATH\` scans an SBOM, like the input \`sbom\`.`
			}),
			...imageInputs,
			"newer-base": flag({ description: "Looks for a newer base image: resolves the tag in the Dockerfile's FROM again, finds the newest tag of the same kind, scans both, and reports which findings each one fixes. Pulls these images from the registry." }),
			advisories: text({
				default: "auto",
				description: "Source of the advisories. `auto` uses the artifact that the action's own repository publishes (`ghcr.io/OWNER/REPOSITORY/advisories`), pulled without a login and signed by its advisories workflow on `main`; if there is none, as on a command line, OSV's API, which gets the names and versions of the packages. Other sources: shards from `seaworthy advisories build` (a directory, an OCI layout, a registry reference with tag or digest, or an https URL); OSV records (a directory, a zip file, or a directory or https URL in the layout of OSV's bulk export); or `osv` or `osv://HOST` for OSV's API. `none` looks for no vulnerabilities, and the verdict says so. If the source cannot be read, vulnerabilities are undecided and everything else is reported."
			}),
			"advisories-key": text({ description: "Public key (PEM file or its text) that must have signed the index of the advisories. Shards that come over a network need a key or an identity, and a timestamp of the same signer that is not expired." }),
			"advisories-identity": text({ description: "Identity that must have signed the index of the advisories without a key, exactly as in the certificate. For GitHub Actions: the URL of the workflow file, `@` and the ref. With `auto`, replaces the identity of the action's repository, for example if its default branch is not `main`; OSV's API is then not used." }),
			"advisories-issuer": text({
				default: workflowIssuer,
				description: "Issuer of `advisories-identity`, exactly as in the certificate."
			}),
			"advisories-trusted-root": text({ description: "File with the trusted root (`trusted_root.json`) of the Sigstore instance that the advisories are signed with. Default: the root of the public-good instance that is built into this version." }),
			"advisories-max-age": text({
				default: "7d",
				description: "Age from which advisories make the scan undecided, in hours or days (`48h`, `14d`), or `none`. The age counts from the build of an index, from the newest change among OSV records, or from the query of OSV's API. Advisories older than 48 hours are reported in any case."
			}),
			"advisories-unsigned": choice({
				values: ["refuse", "allow"],
				default: "refuse",
				description: "What to do with advisories that come over a network and that nothing authenticates: shards without a key or identity, a mirror of OSV's export, `osv://HOST`. `allow` uses them; the evidence and the verdict then say so. OSV's own API is authenticated by TLS. Never affects a signature that `advisories-key` or `advisories-identity` requires."
			}),
			kev: text({ description: "CISA's catalog of known exploited vulnerabilities (KEV, JSON). Default: the catalog that comes with the advisories." }),
			epss: text({ description: "FIRST's EPSS scores (`.csv` or `.csv.gz`). Default: the scores that come with the advisories." }),
			sbom: list({
				configurable: false,
				description: "SBOMs to scan instead of images or in addition to them: CycloneDX, SPDX or Syft JSON, relative to the checkout."
			}),
			explain: text({
				configurable: false,
				only: "cli",
				description: "Id of a vulnerability to explain. Prints, for each package that an advisory of this vulnerability names, why it is or is not affected. Prints text, or JSON with `--format json`."
			}),
			hygiene: flag({
				default: true,
				description: "Checks the image's hygiene: user, file modes, accounts, credentials, leftover files and age."
			}),
			secrets: flag({
				default: true,
				description: "Searches all layers, variables, labels and the history for secrets."
			}),
			"secret-rules": text({ description: "File with secret rules to use in addition to the built-in ones, relative to the checkout: a `gitleaks.toml` or `trivy-secret.yaml`." }),
			vex: list({ description: "VEX documents (OpenVEX, CSAF or CycloneDX), relative to the checkout. Suppresses findings that a document declares not to affect this image, and records the reason." }),
			"vex-authors": list({ description: "Trusted VEX authors, as the documents name them. If set, documents by other authors are ignored, files included. Documents attached to an image count only if their author is listed here." }),
			"ignore-files": list({ description: "Ignore files of other tools, relative to the checkout: `.trivyignore`, `.trivyignore.yaml`, `.grype.yaml`, `osv-scanner.toml`, `.snyk`. Default: those at the root of the checkout. `none` disables them." }),
			...commonInputs
		};
		spec$5 = {
			name: "image-scan",
			description: "Finds known vulnerabilities in the packages of a container image and lists what to upgrade.",
			branding: {
				icon: "shield",
				color: "blue"
			},
			inputs: inputs$5,
			outputs: { digest: "Digest of the scanned image. Several digests are separated by line breaks." },
			permissions: {
				"contents: read": "to read the Dockerfile and the image archive in the checkout",
				...publishPermissions
			}
		};
	})))();
}

// actions/manifest-check/inputs.ts
var inputs$4, spec$4;
function init_inputs$4() {
	return (init_inputs$4 = __esmMin((() => {
		init_config();
		inputs$4 = {
			files: list({
				target: true,
				description: "Manifests, directories or globs, relative to the checkout. Default: every YAML and JSON file that is a manifest."
			}),
			exclude: list({ description: "Files, directories or globs to exclude. Also excludes charts, which otherwise count as not checked." }),
			"allow-empty": flag({ description: "Succeeds if there is no manifest, instead of failing." }),
			ignore: list({ description: "Rule ids to suppress everywhere. Accepts any id or alias of a rule." }),
			enable: list({ description: "Ids of opt-in rules to enable." }),
			"disable-ignore-pragma": flag({ description: "Ignores comments and annotations in manifests that suppress findings." }),
			profile: profileInput,
			"pod-security-level": choice({
				values: [
					"namespace",
					"privileged",
					"baseline",
					"restricted"
				],
				default: "namespace",
				description: "Level of the Pod Security Standards that pods must meet. `namespace` uses the labels of their Namespace, if the files contain it."
			}),
			"pod-security-version": text({ description: "Version of the Pod Security Standards, `v1.N` or `latest`. Default: the Namespace's label, else the latest version." }),
			"kubernetes-version": text({ description: "Kubernetes version of the cluster, `1.N`. Reports API versions that it no longer serves. Default: the newest known version." }),
			"trusted-registries": list({ description: "Registries that images may come from. `*` at the start or end is a wildcard. Default: any registry." }),
			compliance: list({ description: "Compliance standards to report on: `cis-docker`, `cis-kubernetes`, `nsa-cisa`, `nist-800-190`, `pss`, `owasp-k8s`, `pci-dss-4`, `hipaa`, `iso-27001`. Enables their rules, including opt-in rules; `pss` uses the level `restricted` unless `pod-security-level` is set. Writes the tables to the run's summary, to `manifest-check.compliance.md` and `.json` in `out-dir`, and to the SARIF file as taxonomies. With `--format json`, they are in `compliance`." }),
			evidence: text({
				configurable: false,
				description: "Directory of evidence that image-scan wrote with `out-dir` in the same run. Reports deployed images that were not scanned or have findings at `fail-on` or worse. If it contains evidence of verify, also reports images without accepted signatures."
			}),
			"check-registry": flag({ description: "Looks up the deployed images in their registries. Reads only manifests and configurations: whether the image exists, whether a tag moved, the user it runs as and the ports it exposes." }),
			"registry-username": imageInputs["registry-username"],
			"registry-password": imageInputs["registry-password"],
			"insecure-registries": imageInputs["insecure-registries"],
			fix: flag({
				only: "cli",
				configurable: false,
				description: "Applies fixes to the manifests, then reports the remaining findings."
			}),
			...limitInputs,
			...commonInputs
		};
		spec$4 = {
			name: "manifest-check",
			description: "Checks Kubernetes manifests and Compose files. Shows the line of each problem, why it matters and how to fix it.",
			branding: {
				icon: "layers",
				color: "blue"
			},
			inputs: inputs$4,
			outputs: { "compliance-report": "Paths of the compliance report as JSON and Markdown, separated by a line break. Empty without `compliance`." },
			permissions: {
				"contents: read": "to read the manifests in the checkout",
				...publishPermissions
			},
			configKeys: async () => (await import("./manifest-check/suppressions/config.js")).suppressionKeys
		};
	})))();
}

// actions/sbom-generate/inputs.ts
var formatNames, _noFindings, _notCompared, _nothingNew, _ownFormats, common, inputs$3, spec$3;
function init_inputs$5() {
	return (init_inputs$5 = __esmMin((() => {
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
		({"fail-on": _noFindings, baseline: _notCompared, "new-only": _nothingNew, format: _ownFormats, ...common} = commonInputs);
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
				description: "`bsi` adds the data that BSI TR-03183-2 v2.1.0 requires: SHA-512 of every file, distribution licenses, creators' addresses, and whether a component is executable or an archive. Requires CycloneDX or SPDX 3, and an author with an email or web address."
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
function init_inputs$6() {
	return (init_inputs$6 = __esmMin((() => {
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
				"id-token: write": "for keyless signing: to get a token with the identity of the workflow"
			}
		};
	})))();
}

// actions/suite/inputs.ts
var _target, _sbom, _explain, scanInputs, inputs$1, spec$1;
function init_inputs$7() {
	return (init_inputs$7 = __esmMin((() => {
		init_config();
		init_inputs$3();
		({image: _target, sbom: _sbom, explain: _explain, ...scanInputs} = spec$5.inputs);
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
			profile: profileInput,
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
function init_inputs$8() {
	return (init_inputs$8 = __esmMin((() => {
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
		init_inputs$1();
		init_inputs$2();
		init_inputs$3();
		init_inputs$4();
		init_inputs$5();
		init_inputs$6();
		init_inputs$7();
		init_inputs$8();
		actionSpecs = [
			spec$7,
			spec$5,
			spec$3,
			spec$4,
			spec$6,
			spec$2,
			spec,
			spec$1,
			spec$8
		];
	})))();
}

export { init_inputs$1 as _, init_inputs$7 as a, spec$8 as b, spec$2 as c, init_inputs$4 as d, spec$4 as f, spec$6 as g, init_inputs$2 as h, spec as i, init_inputs$5 as l, spec$5 as m, init_action_specs as n, spec$1 as o, init_inputs$3 as p, init_inputs$8 as r, init_inputs$6 as s, actionSpecs as t, spec$3 as u, spec$7 as v, init_inputs as y };