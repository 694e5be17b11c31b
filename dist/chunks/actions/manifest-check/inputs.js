import { n as __esmMin } from "../../rolldown-runtime.js";
import { lt as init_findings, nn as init_severity, on as severities, tn as defaultUnknownSeverity } from "../../shared/core.js";
import { B as optionalChoice, D as imageInputs, F as choice, I as flag, L as init_input, M as limitInputs, N as cacheInputs, O as imageSources, P as init_cache_inputs, R as lines, V as text, _ as profileInput, a as workflowIssuer, c as init_spec, g as lintProfileInput, h as init_profile_input, j as init_limit_inputs, k as init_image_inputs, l as publishPermissions, m as imageProfileInput, n as init_signature_inputs, o as commonInputs, t as init_config, z as list } from "../../shared/config/index.js";
import { n as init_names, t as hadolintFormats } from "../dockerfile-lint/formats/names.js";

// actions/dockerfile-lint/inputs.ts
var formats, inputs$2, spec$2;
function init_inputs() {
	return (init_inputs = __esmMin((() => {
		init_config();
		init_names();
		formats = [
			"text",
			"json",
			"sarif",
			"markdown",
			"html",
			...hadolintFormats
		];
		inputs$2 = {
			files: list({
				target: true,
				description: "Dockerfiles, directories or globs, relative to the checkout. On the command line, `-` is standard input. Default: every `Dockerfile` and `Containerfile`, also with a name (`Dockerfile.dev`, `Dockerfile-dev`, `Dockerfile_dev`, `dev.Dockerfile`)."
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
			"failure-threshold": text({ description: "Uses hadolint's threshold instead of `fail-on` for findings with DL and SC ids: error, warning, info, style, ignore or none. Default: `info` in the profile `hadolint` or if there is a hadolint configuration and `fail-on` is not `none`." }),
			"override-error": list({ description: "Rule ids to report at hadolint's level error." }),
			"override-warning": list({ description: "Rule ids to report at hadolint's level warning." }),
			"override-info": list({ description: "Rule ids to report at hadolint's level info." }),
			"override-style": list({ description: "Rule ids to report at hadolint's level style." }),
			"no-fail": flag({ description: "Succeeds whatever the findings are, like hadolint's `no-fail`." }),
			"file-path-in-report": text({
				configurable: false,
				description: "Path of the Dockerfile in hadolint's formats. Default: its path relative to the checkout.",
				only: "cli"
			}),
			shellcheck: choice({
				values: [
					"wasm",
					"native",
					"off"
				],
				default: "wasm",
				description: "ShellCheck to run on RUN instructions: `wasm` is bundled, `native` is the installed `shellcheck`, `off` disables it."
			}),
			"check-registry": flag({ description: "Reads the configurations of base images from their registries: user, shell, variables, working directory, health check and entry point. Default: what an image's name says, and in `check`, what the scan of images has read." }),
			"insecure-registries": imageInputs["insecure-registries"],
			"build-context": text({ description: "Build context directory, relative to the checkout. Default: what Compose and Bake files say, otherwise the directory of each Dockerfile." }),
			"build-files": list({ description: "Compose and Bake files whose builds say how Dockerfiles are built, relative to the checkout: context, target, arguments and named contexts. Files of one directory are read together. `none` disables them. Default: every `compose.yaml`, `docker-compose.yml` and similar name, `docker-bake.hcl`, `docker-bake.json` and their `override` files." }),
			"build-args": list({ description: "Build arguments, each as `NAME=value`. They take precedence over those of Compose and Bake files." }),
			"build-contexts": list({ description: "Names of additional build contexts. They replace those of Compose and Bake files." }),
			target: text({ description: "Stage to build. Default: what Compose and Bake files say, otherwise the last stage of each Dockerfile." }),
			fix: flag({
				only: "cli",
				configurable: false,
				description: "Applies fixes to the Dockerfiles, then reports the remaining findings."
			}),
			"fix-safety": choice({
				only: "cli",
				configurable: false,
				values: [
					"safe",
					"behavior-changing",
					"unsafe"
				],
				default: "safe",
				description: "Least safe fixes that `--fix` applies. `safe` builds the same image but for what the finding is about, `behavior-changing` also changes what the report says, and of `unsafe` fixes nobody knows whether they change more."
			}),
			...cacheInputs,
			...limitInputs,
			...commonInputs,
			"output-file": text({
				configurable: false,
				only: "action",
				description: "Writes the result to this file, in the format of `format`, instead of the log."
			}),
			format: choice({
				configurable: false,
				values: formats,
				default: "text",
				description: "Format of the result in the log or on standard output, and in the file that `output-file` or `--output` names. `html` is one page without network access. The formats after it are hadolint's."
			})
		};
		spec$2 = {
			name: "dockerfile-lint",
			description: "Lints Dockerfiles. Shows the line of each problem, why it matters and how to fix it.",
			branding: {
				icon: "file-text",
				color: "blue"
			},
			inputs: inputs$2,
			outputs: {},
			permissions: {
				"contents: read": "to read the Dockerfiles in the checkout",
				...publishPermissions
			}
		};
	})))();
}

// actions/image-scan/inputs.ts
var inputs$1, spec$1;
function init_inputs$1() {
	return (init_inputs$1 = __esmMin((() => {
		init_config();
		init_findings();
		inputs$1 = {
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
			unmatched: optionalChoice({
				values: ["warn", "fail"],
				description: "What to do if no advisories cover some packages: those of ecosystems that the source lacks or nobody has advisories for, programs that are not known upstream, and packages of third-party repositories. `warn` reports their number. `fail` makes the scan undecided. A release of a distribution without data always does. Default: `fail` with `profile: strict`, otherwise `warn`."
			}),
			kev: text({ description: "CISA's catalog of known exploited vulnerabilities (KEV, JSON). Default: the catalog that comes with the advisories." }),
			epss: text({ description: "FIRST's EPSS scores (`.csv` or `.csv.gz`). Default: the scores that come with the advisories." }),
			"unknown-severity": choice({
				values: severities,
				default: defaultUnknownSeverity,
				description: "Severity that vulnerabilities count as if nobody rates them: no distribution, CNA, database, CISA, NVD or Red Hat. They are counted as unknown in every report."
			}),
			sbom: list({
				configurable: false,
				description: "SBOMs to scan instead of images or in addition to them: CycloneDX, SPDX or Syft JSON, relative to the checkout."
			}),
			explain: text({
				configurable: false,
				only: "cli",
				description: "Vulnerability or package to explain: any id of a vulnerability, or the name of a package, of its source package, or a purl. Prints, for each package that an advisory names, why it is or is not affected: record, range and comparison, ratings with their sources, exploitation, owner, layer, Dockerfile line, and where to fix it. Prints text, or JSON with `--format json`."
			}),
			profile: imageProfileInput,
			hygiene: flag({
				default: true,
				description: "Checks the image's hygiene (user, file modes, accounts, credentials, leftover files and age), lists wasted bytes, reports programs that cannot start, and looks for tampering: changed programs of packages, setuid shells, miners, reverse shells, and scripts from the network at the start."
			}),
			secrets: flag({
				default: true,
				description: "Searches all layers, variables, labels and the history for secrets."
			}),
			"secret-rules": text({ description: "File with secret rules to use in addition to the built-in ones, relative to the checkout: a `gitleaks.toml` or `trivy-secret.yaml`." }),
			vex: list({ description: "VEX documents (OpenVEX, CSAF or CycloneDX), relative to the checkout. Suppresses findings that a document declares not to affect this image, and records the reason." }),
			"vex-authors": list({ description: "Trusted VEX authors, as the documents name them. If set, documents by other authors are ignored, files included. Documents attached to an image count only if their author is listed here." }),
			"ignore-files": list({ description: "Ignore files of other tools, relative to the checkout: `.trivyignore`, `.trivyignore.yaml`, `.grype.yaml`, `osv-scanner.toml`, `.snyk`. Default: those at the root of the checkout. `none` disables them." }),
			...commonInputs,
			"baseline-key": text({ description: "Public key (PEM file or its text) that must have attested the evidence of `baseline`, an image in a registry that the base branch published. Compares with the findings of that evidence instead of scanning the image. Evidence that this key did not attest, of another image or repository, or older than 90 days does not count, and all findings are then new. On pull requests the file is the base's." }),
			"baseline-identity": text({ description: "Identity that must have attested the evidence of `baseline` without a key, exactly as in the certificate. For GitHub Actions: the URL of the workflow file, `@` and the ref." }),
			"baseline-issuer": text({
				default: workflowIssuer,
				description: "Issuer of `baseline-identity`, exactly as in the certificate."
			}),
			"baseline-trusted-root": text({ description: "File with the trusted root (`trusted_root.json`) of the Sigstore instance that `baseline-identity` signs with. Default: the root of the public-good instance that is built into this version." })
		};
		spec$1 = {
			name: "image-scan",
			description: "Finds known vulnerabilities in the packages of a container image and lists what to upgrade.",
			branding: {
				icon: "shield",
				color: "blue"
			},
			inputs: inputs$1,
			outputs: { digest: "Digest of the scanned image. Several digests are separated by line breaks." },
			permissions: {
				"contents: read": "to read the Dockerfile and the image archive in the checkout",
				...publishPermissions
			}
		};
	})))();
}

// actions/manifest-check/inputs.ts
var inputs, spec;
function init_inputs$2() {
	return (init_inputs$2 = __esmMin((() => {
		init_config();
		inputs = {
			files: list({
				target: true,
				description: "Manifests, charts (also packaged), directories or globs, relative to the checkout. Default: every chart, and every YAML and JSON file that is a manifest."
			}),
			exclude: list({ description: "Files, directories or globs to exclude. Also excludes charts." }),
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
			"compose-profiles": list({ description: "Profiles of Compose whose services are checked, in addition to services without profiles. Default: the services of all profiles." }),
			"deployment-units": list({ description: "Sets of files whose objects are deployed together, one per line. A set is directories, files or globs, separated by spaces. Rules only join objects of one set. Default: what a kustomization, an Argo CD Application or a Flux Kustomization deploys, else directory trees that agree on a namespace." }),
			values: list({ description: "Files with values for the Helm charts in `files`, relative to the checkout, later ones winning. Renders charts with them instead of their defaults." }),
			set: lines({ description: "Values for the Helm charts in `files`, one `KEY=VALUE` each, with the syntax of `helm --set`." }),
			"set-string": lines({ description: "Like `set`. All values are strings." }),
			"set-json": lines({ description: "Like `set`. Values are JSON." }),
			"set-file": lines({ description: "Like `set`. Values are paths of files, relative to the checkout." }),
			"chart-values": lines({ description: "Sets of values that Helm charts are deployed with, one per line: the directory of a chart, then files with values, separated by spaces. Each set is checked in addition to the chart's defaults and its `ci/*-values.yaml`." }),
			"release-name": text({ description: "Name of the release of Helm charts. Default: `release-name`." }),
			"release-namespace": text({ description: "Namespace of the release of Helm charts. Default: `default`." }),
			"api-versions": list({ description: "API versions that the cluster of Helm charts has in addition to those of Kubernetes, such as `monitoring.coreos.com/v1/ServiceMonitor`." }),
			"chart-registries": list({ description: "Registries that the dependencies of Helm charts may be fetched from if the checkout does not contain them. `*` at the start or end is a wildcard. Needs a current `Chart.lock`. Default: none, and nothing is fetched." }),
			"helm-version": choice({
				values: ["4", "3"],
				default: "4",
				description: "Version of Helm whose behavior is used where versions differ."
			}),
			render: flag({
				only: "cli",
				configurable: false,
				description: "Prints what Helm charts render, as it was checked, instead of the findings."
			}),
			"render-to": text({
				only: "cli",
				configurable: false,
				description: "Directory to write what Helm charts render to, one file per set of values."
			}),
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
		spec = {
			name: "manifest-check",
			description: "Checks Kubernetes manifests, Helm charts and Compose files. Shows the line of each problem, why it matters and how to fix it.",
			branding: {
				icon: "layers",
				color: "blue"
			},
			inputs,
			outputs: { "compliance-report": "Paths of the compliance report as JSON and Markdown, separated by a line break. Empty without `compliance`." },
			permissions: {
				"contents: read": "to read the manifests in the checkout",
				...publishPermissions
			},
			configKeys: async () => (await import("./suppressions/config.js")).suppressionKeys
		};
	})))();
}

export { init_inputs as a, spec$1 as i, spec as n, spec$2 as o, init_inputs$1 as r, init_inputs$2 as t };