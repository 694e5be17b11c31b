import { c as choice, d as text, l as flag, n as publishPermissions, o as imageInputs, s as imageSources, t as commonInputs, u as list } from "../../shared/config/index.js";

// actions/dockerfile-lint/inputs.ts
const formats = [
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
const inputs$3 = {
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
const spec$3 = {
	name: "dockerfile-lint",
	description: "Lints Dockerfiles and says on which line what is wrong, why it matters and how to mend it.",
	branding: {
		icon: "file-text",
		color: "blue"
	},
	inputs: inputs$3,
	outputs: {},
	permissions: {
		"contents: read": "to read the Dockerfiles that were checked out",
		...publishPermissions
	}
};

// actions/gate/inputs.ts
const inputs$2 = {
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
		description: "Actions whose complete evidence must be there."
	}),
	...commonInputs
};
const spec$2 = {
	name: "gate",
	description: "Decides from the evidence of the earlier steps whether an image may ship, and explains the verdict.",
	branding: {
		icon: "check-circle",
		color: "blue"
	},
	inputs: inputs$2,
	outputs: {
		verdict: "Path of the verdict (JSON).",
		decision: "`pass`, `deny` or `undecided`."
	},
	permissions: {
		"contents: read": "to read `.seaworthy.yaml` and its waivers",
		...publishPermissions
	},
	configKeys: async () => (await import("../gate/policy.js")).policyKeys
};

// actions/image-scan/inputs.ts
const inputs$1 = {
	image: list({
		target: true,
		configurable: false,
		description: `Images: ${imageSources}.`
	}),
	...imageInputs,
	dockerfile: text({ description: "Dockerfile that the images are built from, relative to the checkout. Findings then stand on the instruction that brought them." }),
	advisories: text({ description: "Advisories in OSV format: a folder of records, a folder in the layout of OSV's bulk export, or a zip file." }),
	hygiene: flag({
		default: true,
		description: "Checks how the image is made: user, modes, accounts, credentials in it, leftovers, age."
	}),
	secrets: flag({
		default: true,
		description: "Looks for secrets in all layers, variables, labels and the history."
	}),
	"secret-rules": text({ description: "A `gitleaks.toml` whose rules are used beside the built-in ones, relative to the checkout." }),
	...commonInputs
};
const spec$1 = {
	name: "image-scan",
	description: "Finds known vulnerabilities in the packages of a container image, and says what to upgrade.",
	branding: {
		icon: "shield",
		color: "blue"
	},
	inputs: inputs$1,
	outputs: { digest: "Digest of the image that was scanned; several are separated by line breaks." },
	permissions: {
		"contents: read": "to read the Dockerfile and the image archive of the checkout",
		...publishPermissions
	}
};

// actions/sbom-generate/inputs.ts
/** The names in `shared/sbom/formats.ts` and GitHub's snapshots; a test holds them together. Its writers are loaded when there is something to write. */
const formatNames = [...[
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
const { "fail-on": _noFindings, format: _ownFormats, ...common } = commonInputs;
const inputs = {
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
	author: text({ description: "Who makes the SBOM, with an e-mail or web address: `Acme <security@acme.example>`. In GitHub Actions the repository's owner when it is not given." }),
	supplier: text({ description: "Who supplies what the SBOM is about, in the same form. Without it nobody is named, with the profile `bsi` the author." }),
	"submit-snapshot": flag({
		only: "action",
		description: "Submits the components to the repository's dependency graph, whatever the format. It needs the permission `contents: write`, and never fails the step."
	}),
	...common
};
const spec = {
	name: "sbom-generate",
	description: "Writes a complete, deterministic SBOM of a container image, a folder or another SBOM.",
	branding: {
		icon: "list",
		color: "blue"
	},
	inputs,
	outputs: {
		sbom: "Path of the SBOM; several are separated by line breaks.",
		digest: "Digest of the image that was described; several are separated by line breaks."
	},
	permissions: {
		"contents: read": "to read the image archive, folder or SBOM of the checkout",
		"contents: write": "instead, where `submit-snapshot` is true"
	}
};

export { spec$3 as i, spec$1 as n, spec$2 as r, spec as t };