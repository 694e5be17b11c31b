import { n as __esmMin } from "../rolldown-runtime.js";
import { C as init_input, S as flag, T as text, a as init_spec, b as init_image_inputs, i as commonInputs, n as init_signature_inputs, o as publishPermissions, r as signatureInputs, t as init_config, v as imageInputs, w as list, x as choice, y as imageSources } from "../shared/config/index.js";
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
				description: "Folder with the artifact of the followed run. Nothing in it is believed but what it says of findings, and that is checked, escaped and limited."
			}),
			"fail-on": threshold,
			"comment-mode": mode,
			config,
			token
		};
		spec$8 = {
			name: "comment",
			description: "Posts what a fork's run found: a companion for workflow_run, where the token may write.",
			branding: {
				icon: "message-square",
				color: "blue"
			},
			only: "action",
			inputs: inputs$8,
			outputs: { "pull-request": "Number of the pull request that has the comment; empty where there is none." },
			permissions: {
				"pull-requests: write": "to find the pull request and write its one comment",
				"actions: read": "to download the artifact of the followed run",
				"security-events: read": "optional: to compare with the base branch's last analysis"
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
				"markdown"
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
				description: "Dockerfiles, folders or globs, relative to the checkout. Without it every `Dockerfile`, `Containerfile`, `*.Dockerfile` and `Dockerfile.*` is linted."
			}),
			exclude: list({ description: "Globs of files to leave out." }),
			"allow-empty": flag({ description: "Passes when there is no Dockerfile; otherwise that is an error." }),
			ignore: list({ description: "Rule ids that are suppressed everywhere; any id or alias of a rule." }),
			enable: list({ description: "Rule ids that are off by default and shall run." }),
			"trusted-registries": list({ description: "Registries that images may come from, `*` first or last as wildcard; any when empty." }),
			"require-label": list({ description: "Labels that an image must have, each `name:kind`; the kinds are text, url, semver, hash, rfc3339, spdx and email." }),
			"strict-labels": flag({ description: "Allows no labels beside those of `require-label`." }),
			"disable-ignore-pragma": flag({ description: "Lets no comment in a Dockerfile suppress anything." }),
			"hadolint-config": text({ description: "Configuration file of hadolint. Without it the first of `.hadolint.yaml` and `.hadolint.yml` in the checkout and in hadolint's other places is read." }),
			"failure-threshold": text({ description: "hadolint's threshold instead of `fail-on`: error, warning, info, style, ignore or none. It also comes from hadolint's own configuration." }),
			shellcheck: choice({
				values: [
					"wasm",
					"native",
					"off"
				],
				default: "wasm",
				description: "Which ShellCheck looks at RUN: the one that is shipped, the `shellcheck` of the machine, or none."
			}),
			"build-context": text({ description: "Folder that the build is called with, relative to the checkout. Without it the folder of each Dockerfile." }),
			"build-args": list({ description: "Build arguments, each `NAME=value`." }),
			"build-contexts": list({ description: "Names of additional build contexts." }),
			target: text({ description: "Stage that is built. Without it the last one of each Dockerfile." }),
			fix: flag({
				only: "cli",
				configurable: false,
				description: "Writes the fixes into the Dockerfiles; what is left is reported."
			}),
			...commonInputs,
			format: choice({
				configurable: false,
				only: "cli",
				values: formats,
				default: "text",
				description: "What is printed to standard output, or written to `--output`. Those after `markdown` are hadolint's."
			})
		};
		spec$7 = {
			name: "dockerfile-lint",
			description: "Lints Dockerfiles and says on which line what is wrong, why it matters and how to mend it.",
			branding: {
				icon: "file-text",
				color: "blue"
			},
			inputs: inputs$7,
			outputs: {},
			permissions: {
				"contents: read": "to read the Dockerfiles that were checked out",
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
				description: "Folder that the earlier steps wrote with `out-dir`. In GitHub Actions `seaworthy-out` when it is not given."
			}),
			digest: list({
				configurable: false,
				description: "Digest (`sha256:…`) of the image that is about to be pushed, one per platform; evidence of any other image counts for nothing."
			}),
			require: list({
				default: [
					"dockerfile-lint",
					"image-scan",
					"sbom-generate"
				],
				description: "Actions, and other tools by name (`trivy`, `grype`, `hadolint` …), whose complete evidence must be there."
			}),
			reports: list({
				configurable: false,
				description: "Reports of other tools: SARIF, or JSON of Trivy, Grype, Syft, hadolint or Dockle. One that does not say which image it is about is given as `FILE@sha256:…`."
			}),
			"attestations-of": text({
				configurable: false,
				description: "Image in a registry, `host/path@sha256:…`, whose attestations count as evidence as far as the policy's `attestors` signed them. Without `digest` all of its platforms are judged."
			}),
			"attested-only": flag({
				configurable: false,
				description: "Counts attested evidence alone, as `unsigned: never` of the policy does, whatever the policy says."
			}),
			"github-attestations": text({
				configurable: false,
				description: "With `attestations-of`: repository on GitHub, `owner/repo`, whose attestations of the image (`actions/attest`) are read, too. GitHub signs for private repositories with its own Sigstore instance: the attestor's `trusted-root` is that one's then."
			}),
			policy: text({
				configurable: false,
				description: "File with the policy (`preset`, `rules`, `waivers`, `waiver-limits`), instead of these keys in the section `gate`."
			}),
			"promote-from": text({
				configurable: false,
				description: "Image in a registry, `host/path@sha256:…`, that `promote-to` is a copy of; the image of `attestations-of` when it is not given. Every platform of it must be judged."
			}),
			"promote-to": text({
				configurable: false,
				description: "Where to copy the image when it passes, `host/path:tag`: by digest, with its platforms, signatures and attestations. The tag is moved last. For another registry the logins of Docker's configuration are used."
			}),
			"registry-username": imageInputs["registry-username"],
			"registry-password": imageInputs["registry-password"],
			"insecure-registries": imageInputs["insecure-registries"],
			replay: text({
				configurable: false,
				only: "cli",
				description: "A `verdict.json`: decides again on the same evidence, policy and moment, and says whether every byte is the same. Writes nothing."
			}),
			"what-if": text({
				configurable: false,
				only: "cli",
				description: "A policy file to judge by instead, to see what it would say. Writes nothing."
			}),
			over: text({
				configurable: false,
				only: "cli",
				description: "A folder with what earlier runs left, each a `verdict.json` with its evidence beside it: asks `what-if` about each of them. Writes nothing."
			}),
			at: text({
				configurable: false,
				only: "cli",
				description: "A day to come, `YYYY-MM-DD`, to judge at, to see what will fail by then. Writes nothing."
			}),
			...common$1
		};
		spec$6 = {
			name: "gate",
			description: "Decides from the evidence of the earlier steps whether an image may ship, and explains the verdict.",
			branding: {
				icon: "check-circle",
				color: "blue"
			},
			inputs: inputs$6,
			outputs: {
				verdict: "Path of the verdict (JSON).",
				decision: "`pass`, `deny` or `undecided`.",
				promoted: "`host/path@sha256:…` at the destination of `promote-to`; empty when nothing was copied."
			},
			permissions: {
				"contents: read": "to read `.seaworthy.yaml` and its waivers, on pull requests those of the base",
				"packages: read": "only with `attestations-of`: to read an image's attestations on ghcr.io",
				"attestations: read": "only with `github-attestations`: to read them from GitHub's API",
				"packages: write": "only with `promote-to`: to copy the image to ghcr.io",
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
				description: `Images: ${imageSources}. \`sbom:\` and a path is an SBOM, as in \`sbom\`.`
			}),
			...imageInputs,
			"newer-base": flag({ description: "Asks the registry of the Dockerfile's FROM what its tag names now, and for the newest tag of the same kind, scans them, and says what they clear. It pulls these images." }),
			advisories: text({ description: "Advisories: shards that `seaworthy advisories build` made (a folder, an OCI layout, a reference in a registry with its tag or digest, or an https address); OSV records (a folder of them, a zip file, a folder or https address in the layout of OSV's bulk export); or `osv`, or `osv://` and a host, for OSV's API." }),
			"advisories-key": text({ description: "Public key (a file in PEM, or its text) that must have signed the index of the advisories. Needed for shards that come over a network." }),
			kev: text({ description: "CISA's catalogue of known exploited vulnerabilities (JSON), instead of that of the advisories." }),
			epss: text({ description: "FIRST's EPSS scores (`.csv` or `.csv.gz`), instead of those of the advisories." }),
			sbom: list({
				configurable: false,
				description: "SBOMs to match instead of images, or beside them: CycloneDX, SPDX or Syft JSON, relative to the checkout."
			}),
			explain: text({
				configurable: false,
				only: "cli",
				description: "Id of a vulnerability: prints for each package that a record of it names why it counts or does not, as text or, with `--format json`, as JSON."
			}),
			hygiene: flag({
				default: true,
				description: "Checks how the image is made: user, modes, accounts, credentials in it, leftovers, age."
			}),
			secrets: flag({
				default: true,
				description: "Looks for secrets in all layers, variables, labels and the history."
			}),
			"secret-rules": text({ description: "A `gitleaks.toml` or `trivy-secret.yaml` whose rules are used beside the built-in ones, relative to the checkout." }),
			vex: list({ description: "VEX documents (OpenVEX, CSAF or CycloneDX), relative to the checkout: a finding that they state not to affect this image is suppressed, with the reason." }),
			"vex-authors": list({ description: "Authors whose VEX documents count, as the documents name them. Given, it holds for files, too; documents attached to an image count for nobody else." }),
			"ignore-files": list({ description: "Ignore files of other tools, relative to the checkout: `.trivyignore`, `.trivyignore.yaml`, `.grype.yaml`, `osv-scanner.toml`, `.snyk`. Without it those at its root; `none` for none." }),
			...commonInputs
		};
		spec$5 = {
			name: "image-scan",
			description: "Finds known vulnerabilities in the packages of a container image, and says what to upgrade.",
			branding: {
				icon: "shield",
				color: "blue"
			},
			inputs: inputs$5,
			outputs: { digest: "Digest of the image that was scanned; several are separated by line breaks." },
			permissions: {
				"contents: read": "to read the Dockerfile and the image archive of the checkout",
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
				description: "Manifests, folders or globs, relative to the checkout. Without it every YAML and JSON file is looked at, and those that are manifests are checked."
			}),
			exclude: list({ description: "Files, folders or globs to leave out; also charts that are not to count as not checked." }),
			"allow-empty": flag({ description: "Passes when there is no manifest; otherwise that is an error." }),
			ignore: list({ description: "Rule ids that are suppressed everywhere; any id or alias of a rule." }),
			enable: list({ description: "Rule ids that are off by default and shall run." }),
			"disable-ignore-pragma": flag({ description: "Lets no comment and no annotation in a manifest suppress anything." }),
			profile: choice({
				values: ["recommended", "all"],
				default: "recommended",
				description: "Which rules run: those on security and correctness, or those on style and preference, too."
			}),
			"pod-security-level": choice({
				values: [
					"namespace",
					"privileged",
					"baseline",
					"restricted"
				],
				default: "namespace",
				description: "Level of the Pod Security Standards that pods are held to; `namespace` takes it from the labels of their Namespace, where the files have it."
			}),
			"pod-security-version": text({ description: "Version of the Pod Security Standards, `v1.N` or `latest`. Without it the Namespace's label says, and without that the latest counts." }),
			"kubernetes-version": text({ description: "Version of the cluster, `1.N`, for API versions that it no longer serves. Without it the newest known one." }),
			"trusted-registries": list({ description: "Registries that images may come from, `*` first or last as wildcard; any when empty." }),
			compliance: list({ description: "Standards that the report speaks of: `cis-docker`, `cis-kubernetes`, `nsa-cisa`, `nist-800-190`, `pss`, `owasp-k8s`, `pci-dss-4`, `hipaa`, `iso-27001`. Their rules run, those that are off by default among them; `pss` asks for the level `restricted` where none is given. The tables stand on the run's page, in `manifest-check.compliance.md` and `.json` in `out-dir`, and in the SARIF as taxonomies; with `--format json` the result is an object of `findings` and `compliance`." }),
			evidence: text({
				configurable: false,
				description: "Folder of evidence that image-scan wrote with `out-dir` in the same run: images that are deployed and were not scanned, or have findings at `fail-on` or worse, are findings. Where it holds what verify left, so are images whose signatures were not accepted."
			}),
			"check-registry": flag({ description: "Asks the registries of the images that are deployed, for manifests and configurations alone: whether they are there, whether a tag has moved, which user they run as and which ports they expose." }),
			"registry-username": imageInputs["registry-username"],
			"registry-password": imageInputs["registry-password"],
			"insecure-registries": imageInputs["insecure-registries"],
			fix: flag({
				only: "cli",
				configurable: false,
				description: "Writes the fixes into the manifests; what is left is reported."
			}),
			...commonInputs
		};
		spec$4 = {
			name: "manifest-check",
			description: "Checks Kubernetes manifests and Compose files and says on which line what is wrong, why it matters and how to mend it.",
			branding: {
				icon: "layers",
				color: "blue"
			},
			inputs: inputs$4,
			outputs: { "compliance-report": "Paths of the compliance report as JSON and Markdown, separated by a line break; empty without `compliance`." },
			permissions: {
				"contents: read": "to read the manifests that were checked out",
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
				description: `What to describe. Images: ${imageSources}. A folder (\`dir:\`, or its path): what is installed in an unpacked root file system, or what the lockfiles of a source tree name. Another SBOM (\`sbom:\`, or its path), which is converted.`
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
				description: "`bsi` adds what BSI TR-03183-2 v2.1.0 asks for: SHA-512 of every file, distribution licences, creators' addresses, what is executable or an archive. It takes CycloneDX or SPDX 3 and an author with an e-mail or web address."
			}),
			files: choice({
				values: ["none", "stated"],
				default: "none",
				description: "`stated` lists the files of each package with the digests that its package database has. The SBOM grows many times over."
			}),
			author: text({ description: "Who makes the SBOM, with an e-mail or web address: `Acme <security@acme.example>`. In GitHub Actions the repository's owner when it is not given." }),
			supplier: text({ description: "Who supplies what the SBOM is about, in the same form. Without it nobody is named, with the profile `bsi` the author." }),
			"submit-snapshot": flag({
				only: "action",
				description: "Submits the components to the repository's dependency graph, whatever the format. It needs the permission `contents: write`, and never fails the step."
			}),
			...common
		};
		spec$3 = {
			name: "sbom-generate",
			description: "Writes a complete, deterministic SBOM of a container image, a folder or another SBOM.",
			branding: {
				icon: "list",
				color: "blue"
			},
			inputs: inputs$3,
			outputs: {
				sbom: "Path of the SBOM; several are separated by line breaks.",
				digest: "Digest of the image that was described; several are separated by line breaks."
			},
			permissions: {
				"contents: read": "to read the image archive, folder or SBOM of the checkout",
				"contents: write": "instead, where `submit-snapshot` is true"
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
				description: "Private key: a file, or `env://NAME` for a variable of the environment. cosign.key, or PEM (ECDSA, Ed25519, RSA); its password is in `COSIGN_PASSWORD`. Without a key the job signs with its identity: GitHub's token, or another in `SIGSTORE_ID_TOKEN`."
			}),
			formats: list({
				default: ["bundle", "legacy"],
				description: "How signatures are stored: `bundle` (Sigstore bundle as a referrer: cosign 3, policy controllers), `legacy` (tags `.sig` and `.att`: cosign 2, skopeo, podman)."
			}),
			"fulcio-url": text({
				default: "https://fulcio.sigstore.dev",
				description: "Certificate authority (Fulcio) for signatures without a key."
			}),
			"rekor-url": text({ description: "Transparency log (Rekor). With a key none is told unless it is given; without a key the public-good one, which shows the identity to everybody for ever. `none` for an instance without a log." }),
			"rekor-version": choice({
				values: ["1", "2"],
				default: "1",
				description: "Version of the log's interface; 2 takes no signatures with a key, needs `timestamp-url`, and has no place in the format `legacy`."
			}),
			"timestamp-url": text({ description: "Timestamp authority (RFC 3161), with its path. Without it none is asked." }),
			evidence: text({
				configurable: false,
				description: "Folder that the earlier steps wrote with `out-dir`: its records are attested, each of the digest that it is about: whole, for a gate in another job, and as SBOMs, vulnerabilities, results and verdicts for others. Without it nothing is."
			}),
			provenance: flag({
				only: "action",
				description: "Attests how the image was built: SLSA provenance v1 from the variables of this job."
			}),
			"attest-only": flag({
				configurable: false,
				description: "Attests, and signs no image: before the gate decides, or after it said no. Verification then finds no signature."
			}),
			"dry-run": flag({
				configurable: false,
				description: "Says what would be signed, and writes nothing. Without a key a certificate is asked for all the same: only who signs can tell what is signed already."
			})
		};
		spec$2 = {
			name: "sign-image",
			description: "Signs an image in a registry with its platforms, and verifies what it wrote before it says so.",
			branding: {
				icon: "edit-3",
				color: "blue"
			},
			inputs: inputs$2,
			outputs: {
				digest: "Digest that was signed; the platforms' follow, separated by line breaks.",
				attested: "Number of attestations that were written.",
				signed: "Number of signatures that were written; 0 when everything was signed already."
			},
			permissions: {
				"packages: write": "to write signatures beside an image on ghcr.io",
				"id-token: write": "only without a key: to get the token that says which workflow signs"
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
				description: "Folder to check, relative to the checkout."
			}),
			image: list({
				configurable: false,
				description: `Images to scan and describe: ${imageSources}. Without it only the source is checked.`
			}),
			...scanInputs
		};
		spec$1 = {
			name: "check",
			description: "Runs the whole suite in one step: lints Dockerfiles, scans images, writes SBOMs, checks manifests and gates.",
			branding: {
				icon: "anchor",
				color: "blue"
			},
			inputs: inputs$1,
			outputs: {
				verdict: "Path of the gate's verdict (JSON).",
				sbom: "Path of the SBOM; several are separated by line breaks.",
				digest: "Digest of the image that was checked; several are separated by line breaks."
			},
			permissions: {
				"contents: read": "to read Dockerfiles, configuration and the image archive of the checkout",
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
			key: text({ description: "Public key (PEM, such as cosign.pub): a file, or `env://NAME` for a variable of the environment." }),
			"certificate-identity": text({ description: "Without a key: who must have signed, exactly as the certificate says, for example `https://github.com/owner/repo/.github/workflows/release.yml@refs/tags/v1`." }),
			"certificate-identity-regexp": text({ description: "The same as a regular expression, which must match the whole identity." }),
			"certificate-oidc-issuer": text({ description: "Who vouches for the identity, exactly; for GitHub Actions `https://token.actions.githubusercontent.com`." }),
			"certificate-extensions": list({ description: `\`name=value\` pairs that the certificate must state: ${Object.keys(certificateExtensions).map((name) => `\`${name}\``).join(", ")}.` }),
			"require-attestations": list({ description: "Predicate types that must be attested by the same signer: `cyclonedx`, `spdx`, `vulns`, `provenance`, `vsa`, `test-result`, or any URI. Each of every platform, or of the index that holds them." }),
			"github-attestations": text({ description: "Repository on GitHub, `owner/repo`, whose attestations of the image (`actions/attest`) are judged, too, as those in the registry are. They are attestations, and no signature. GitHub signs for private repositories with its own Sigstore instance: give that one's root as `trusted-root`. On a command line the token is in `GH_TOKEN`." }),
			token: commonInputs.token,
			"copy-to": text({
				configurable: false,
				description: "Where to copy the image when it is accepted, `host/path:tag`: with its platforms, signatures and attestations, by the digests that were verified. The tag is moved last. For another registry the logins of Docker's configuration are used."
			}),
			"require-log": flag({ description: "Demands an entry in the transparency log or a timestamp of signatures with a key, too." })
		};
		spec = {
			name: "verify",
			description: "Verifies that an image and its platforms are signed, and says why each signature counts or not.",
			branding: {
				icon: "check-square",
				color: "blue"
			},
			inputs,
			outputs: { digest: "Digest that was verified; the platforms' follow, separated by line breaks." },
			permissions: {
				"packages: read": "to read an image and its signatures on ghcr.io",
				"attestations: read": "only with `github-attestations`: to read them from GitHub's API",
				"packages: write": "instead, where `copy-to` names a repository there"
			}
		};
	})))();
}

// actions/catalogue.ts
var catalogue;
function init_catalogue() {
	return (init_catalogue = __esmMin((() => {
		init_inputs();
		init_inputs$1();
		init_inputs$2();
		init_inputs$3();
		init_inputs$4();
		init_inputs$5();
		init_inputs$6();
		init_inputs$7();
		init_inputs$8();
		catalogue = [
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

export { init_inputs$1 as _, init_inputs$7 as a, spec$8 as b, spec$2 as c, init_inputs$4 as d, spec$4 as f, spec$6 as g, init_inputs$2 as h, spec as i, init_inputs$5 as l, spec$5 as m, init_catalogue as n, spec$1 as o, init_inputs$3 as p, init_inputs$8 as r, init_inputs$6 as s, catalogue as t, spec$3 as u, spec$7 as v, init_inputs as y };