import { n as __esmMin } from "../../rolldown-runtime.js";
import { $n as init_checkout, Ci as init_errors, Dt as defaultThreshold, Ft as thresholdWords, Pt as parseThreshold, Si as UndecidedError, _r as didYouMean, bi as InvalidError, dn as init_files, jt as init_threshold, lt as init_findings, nn as init_severity, on as severities, or as init_text, tr as readCheckoutFile, vr as init_suggest, wi as messageOf } from "../core.js";

// shared/config/input.ts
function text(traits) {
	return {
		...traits,
		kind: "text",
		default: traits.default,
		parse: (raw) => raw
	};
}
/**
* Defines a text input of a form. `parse` returns undefined for other texts; `allowed` says for people what it accepts, and
* `words` are suggested for misspelled ones.
*/
function parsed({ parse, allowed, words, ...traits }) {
	return {
		...traits,
		allowed,
		kind: "text",
		parse(raw, name) {
			const value = parse(raw);
			if (value !== void 0) return value;
			throw new InvalidError("INPUT_VALUE", `"${raw}" is not a valid value for ${name}${didYouMean(raw, words)}`, { advice: `Allowed: ${allowed}` });
		}
	};
}
/** Defines a boolean input, in the spellings of YAML 1.2's core schema. Default: false. */
function flag(traits) {
	return {
		...traits,
		kind: "flag",
		default: traits.default ?? false,
		parse: parseFlag
	};
}
/** Defines a boolean input whose default depends on the run. */
function optionalFlag(traits) {
	return {
		...traits,
		kind: "flag",
		default: void 0,
		parse: parseFlag
	};
}
/** Defines a list input. Line breaks or commas separate the items; blank items are dropped. */
function list(traits) {
	return {
		...traits,
		kind: "list",
		default: traits.default ?? [],
		parse: parseList
	};
}
/** Defines a list input whose items may contain commas. Line breaks separate the items; blank items are dropped. */
function lines(traits) {
	return {
		...traits,
		kind: "list",
		default: [],
		allowed: "list, separated by line breaks",
		parse: parseLines
	};
}
/** Defines an input with a fixed set of values. Former values are still accepted, but no longer documented. */
function choice(traits) {
	return {
		...traits,
		kind: "choice",
		parse(raw, name) {
			const value = [...traits.values, ...traits.formerValues ?? []].find((candidate) => candidate === raw);
			if (value !== void 0) return value;
			throw new InvalidError("INPUT_VALUE", `"${raw}" is not a valid value for ${name}${didYouMean(raw, traits.values)}`, { advice: `Allowed: ${traits.values.join(", ")}` });
		}
	};
}
/** Defines an input with a fixed set of values whose default depends on the call. */
function optionalChoice(traits) {
	const [first = ""] = traits.values;
	return {
		...choice({
			...traits,
			default: first
		}),
		default: void 0
	};
}
function parseFlag(raw, name) {
	if (/^(true|True|TRUE)$/u.test(raw)) return true;
	if (/^(false|False|FALSE)$/u.test(raw)) return false;
	throw new InvalidError("INPUT_VALUE", `"${raw}" is not a valid value for ${name}`, { advice: "Allowed: true, false" });
}
function parseList(raw) {
	return parseLines(raw.replaceAll(",", "\n"));
}
function parseLines(raw) {
	return raw.split("\n").map((item) => item.trim()).filter((item) => item !== "");
}
function init_input() {
	return (init_input = __esmMin((() => {
		init_errors();
		init_text();
	})))();
}

// shared/config/cache-inputs.ts
var cacheInputs;
function init_cache_inputs() {
	return (init_cache_inputs = __esmMin((() => {
		init_input();
		cacheInputs = { "cache-dir": text({
			configurable: false,
			description: "Directory that caches the results of reading layers, at most 1 GiB, and of ShellCheck, at most 16 MiB. Default: `SEAWORTHY_CACHE_DIR`, or no cache if that is not set. Records are authenticated with a secret: the environment variable `SEAWORTHY_CACHE_KEY`, or a random key in the user's state directory. Others are not used."
		}) };
	})))();
}

// shared/config/limit-inputs.ts
var defaultTimeLimits, limitInputs;
function init_limit_inputs() {
	return (init_limit_inputs = __esmMin((() => {
		init_input();
		defaultTimeLimits = {
			fileSeconds: 60,
			totalSeconds: 3600
		};
		limitInputs = { limits: list({ description: `Limits on what a run may cost, as protection against hostile files and images: \`name=value\`. \`fileSeconds\` (default: ${defaultTimeLimits.fileSeconds}) limits the time for one Dockerfile or manifest, \`totalSeconds\` (default: ${defaultTimeLimits.totalSeconds}) that of the whole run. Images have limits of their own, for example \`layerBytes=128GiB\` or \`entries=8000000\`. What exceeds a limit is not examined, so the step is undecided and names the file or image and the limit.` }) };
	})))();
}

// shared/config/image-inputs.ts
var imageInputs, imageSources;
function init_image_inputs() {
	return (init_image_inputs = __esmMin((() => {
		init_cache_inputs();
		init_input();
		init_limit_inputs();
		imageInputs = {
			platform: text({ description: "Platform to read, as `os/architecture[/variant]`. Default: every platform in the image." }),
			dockerfile: text({ description: "Dockerfile that the images are built from, relative to the checkout. Findings then name the instruction that caused them. Default: the Dockerfile in the checkout whose steps match the image's history, if there is one. `none` disables the search." }),
			"base-image": text({
				default: "registry",
				description: "Where to read the configuration of the base image that FROM names, whose steps and layers must be those below the Dockerfile's for lint evidence to count for the image. `registry` downloads manifest and configuration, not the layers. Other values: a source of that image, for example `docker-daemon:NAME` for one that only this machine has, or `none`."
			}),
			"registry-username": text({
				configurable: false,
				description: "User name for the images' registry. Default: the logins in Docker's configuration."
			}),
			"registry-password": text({
				configurable: false,
				secret: true,
				description: "Password or token for the images' registry."
			}),
			"insecure-registries": list({ description: "Registries (`host:port`) to contact without TLS. Registries on this machine never use TLS." }),
			...cacheInputs,
			"cache-layers": flag({
				only: "action",
				default: true,
				description: "Caches the results of reading layers, at most 256 MiB, unless `cache-dir` is set: in GitHub's cache if the environment variable `SEAWORTHY_CACHE_KEY` has a secret that authenticates them, otherwise for the steps of one job. Runs for tags and releases read every layer."
			}),
			read: choice({
				values: ["table", "full"],
				default: "table",
				description: "How to read the layers of images in a registry. `table` downloads only the files that are needed if the manifest binds a table of contents to the layer (eStargz, zstd:chunked, SOCI index manifest v2), the layer has at least 4 MiB, and secrets are not searched for. The coverage then says `read by table of contents`, because a runtime that unpacks the whole layer does not use the table. `full` reads every layer whole. Layers without such a table are always read whole."
			}),
			...limitInputs
		};
		imageSources = "the path of an OCI layout (directory or tar) or docker archive, an unpacked root file system (`dir:`), an image reference, which is looked up in Docker, Podman and containerd and then in its registry, or one of these with skopeo's prefix (`oci:`, `oci-archive:`, `docker-archive:`, `docker-daemon:`, `docker://`)";
	})))();
}

// shared/config/load.ts
/**
* Loads a configuration file below `root` and checks all of its sections.
* @param path relative to `root`. Default: `.seaworthy.yaml`, if it exists.
* @throws InvalidError with line and column for YAML errors, unknown keys and wrong values, and if the given file does not exist.
*/
async function loadConfig(root, path, specs) {
	const file = path ?? ".seaworthy.yaml";
	const source = await readConfigText(root, file);
	if (source === void 0 && path !== void 0) throw missing(file, "config");
	return source === void 0 ? noConfig : readConfig(source, {
		file,
		place: file
	}, specs);
}
/**
* Checks the text of a configuration file and splits it by action.
* @param place name of the file in errors.
*/
async function readConfig(source, { file, place }, specs) {
	const { parseConfig } = await import("./parse.js");
	const sections = await parseConfig(source, place, specs);
	return {
		file,
		section: (action) => sections.get(action) ?? emptySection
	};
}
/**
* Reads the text of a configuration file; undefined if it does not exist. Follows links inside the checkout only.
* @param root the checkout, or the directory that the file is relative to.
* @throws InvalidError if it is larger than 1 MiB or not UTF-8; UndecidedError if it cannot be read.
*/
async function readConfigText(root, file) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(await readCheckoutFile(root, file, maxBytes));
	} catch (error) {
		if (error instanceof RangeError) throw new InvalidError("CONFIG_TOO_LARGE", `is too large (${error.message})`, { place: { what: file } });
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
		if (error instanceof TypeError) throw new InvalidError("CONFIG_ENCODING", "is not UTF-8", {
			place: { what: file },
			cause: error
		});
		throw new UndecidedError("CONFIG_UNREADABLE", `cannot be read (${messageOf(error)})`, {
			place: { what: file },
			cause: error
		});
	}
}
/** Creates the error for a configuration file that an input names and that does not exist. */
function missing(file, input) {
	return new InvalidError("CONFIG_MISSING", "does not exist", {
		place: { what: file },
		advice: `Correct \`${input}\` or remove it`
	});
}
var configFileName, maxBytes, emptySection, noConfig;
function init_load() {
	return (init_load = __esmMin((() => {
		init_errors();
		init_files();
		configFileName = ".seaworthy.yaml";
		maxBytes = 1048576;
		emptySection = {
			inputs: {},
			values: {}
		};
		noConfig = {
			file: void 0,
			section: () => emptySection
		};
	})))();
}

// shared/config/profile-input.ts
/** Returns the profile that a value of the input names. Tells the new name of `all`. */
function toProfile(value, tell) {
	if (value !== "all") return value;
	tell("The profile `all` is now called `strict`. The old name still works.");
	return "strict";
}
var words, formerValues, profileInput, imageProfileInput, suiteProfileInput, lintProfileInput;
function init_profile_input() {
	return (init_profile_input = __esmMin((() => {
		init_input();
		words = "`recommended` reports what is precise and can be acted on: missing hardening is one low finding per workload or service. `strict` enables every rule, including opt-in rules, with its own severity.";
		formerValues = ["all"];
		profileInput = choice({
			values: ["recommended", "strict"],
			formerValues,
			default: "recommended",
			description: `Rules to run. ${words}`
		});
		imageProfileInput = choice({
			values: ["recommended", "strict"],
			formerValues,
			default: "recommended",
			description: "Hygiene rules to run. `recommended` reports what is precise and can be acted on, and lowers what only the container's settings decide. `strict` enables every rule with its own severity. Vulnerabilities and secrets are the same in both, but `strict` also makes the scan undecided if no advisories cover some packages (`unmatched`)."
		});
		suiteProfileInput = choice({
			values: [
				"recommended",
				"strict",
				"hadolint"
			],
			formerValues,
			default: "recommended",
			description: `Rules to run. ${words} \`hadolint\` reports only hadolint's rules (DL and SC) for Dockerfiles; everything else uses \`recommended\`, and the gate decides by severity.`
		});
		lintProfileInput = choice({
			values: [
				"recommended",
				"strict",
				"hadolint"
			],
			formerValues,
			default: "recommended",
			description: `Rules to run. ${words} \`hadolint\` reports only hadolint's rules (DL and SC) and fails as hadolint does: from the level \`info\` on, unless \`failure-threshold\` or hadolint's configuration sets another threshold.`
		});
	})))();
}

// shared/config/resolve.ts
/**
* Resolves the values of all inputs, in order of precedence: the call, the configuration file, the default.
* @throws InvalidError for a value that an input does not allow.
*/
function resolveInputs(specs, getInput, section) {
	const values = Object.entries(specs).map(([name, spec]) => {
		const raw = getInput(name) ?? section.inputs[name];
		return [name, raw === void 0 ? spec.default : spec.parse(raw, name)];
	});
	return Object.fromEntries(values);
}
/** Fills inputs that an action's section leaves unset with those of the suite's section. */
function withSuite(specs, section, suite) {
	const shared = Object.entries(suite.inputs).filter(([name]) => name in specs);
	return {
		...section,
		inputs: {
			...Object.fromEntries(shared),
			...section.inputs
		}
	};
}
/**
* Returns the value of a required input.
* @throws InvalidError `INPUT_MISSING` if it is unset or empty.
*/
function required(value, name, example) {
	if (value !== void 0 && value.length > 0) return value;
	throw new InvalidError("INPUT_MISSING", `${name} is required`, { advice: `Set it, for example ${example}` });
}
function init_resolve() {
	return (init_resolve = __esmMin((() => {
		init_errors();
	})))();
}

// shared/config/spec.ts
var unaffected, filterInputs, commonInputs, publishPermissions;
function init_spec() {
	return (init_spec = __esmMin((() => {
		init_findings();
		init_input();
		unaffected = "Affects the comment, the summary, annotations and the terminal. Never affects the verdict, outputs, SARIF and evidence.";
		filterInputs = {
			"only-fixable": flag({ description: `Shows only findings with a fix. ${unaffected}` }),
			"only-exploited": flag({ description: `Shows only vulnerabilities that are known to be exploited (KEV). ${unaffected}` }),
			"min-severity": choice({
				values: severities,
				default: "info",
				description: `Shows only findings of this severity or worse. ${unaffected}`
			}),
			"package-types": list({ description: `Shows only findings in packages of these purl types, for example \`npm, deb\`. Default: all findings. ${unaffected}` })
		};
		commonInputs = {
			name: text({
				configurable: false,
				description: "Name of what this step examines. It must be unique within the pull request. Names the evidence files, the code-scanning category and the section of the comment. Default: the image's repository, tag and platform, or the examined paths. Set it if two steps or jobs examine different things under the same name, for example in a matrix."
			}),
			"fail-on": parsed({
				default: defaultThreshold,
				parse: parseThreshold,
				words: thresholdWords,
				allowed: "critical, high, medium, low, info or none, and the conditions exploited, no-exploited, epss>=NUMBER and fixable",
				description: "Fails the step if there is a finding of this severity (`critical`, `high`, `medium`, `low`, `info`) or worse, or a vulnerability that is known to be exploited (KEV). `no-exploited` counts those by their severity alone. Several conditions are separated by commas, and each alone fails: `critical, epss>=0.5`. `and` joins what must hold together: `high and fixable`. Use `none` if a `gate` step follows."
			}),
			baseline: text({ description: "Earlier result to compare with: a SARIF file that Seaworthy wrote, relative to the checkout. image-scan also accepts an image, and scans it or, with `baseline-key` or `baseline-identity`, reads its attested evidence. On pull requests a file of the repository is the base's. Default on pull requests and in merge queues: the base commit for lint and manifests, and the last code-scanning analysis of the base branch for images." }),
			"new-only": optionalFlag({ description: "Counts only findings that the change causes. Default: `true` for pull requests and merge queues, otherwise `false`. Lint and manifests are also checked at the base commit. A finding of an image is new if the change touches its instruction or lockfile line, or if the base branch's last code-scanning analysis or `baseline` does not have it. What cannot be determined counts." }),
			config: text({
				configurable: false,
				description: "Configuration file. Default: `.seaworthy.yaml` at the root of the checkout, if it exists."
			}),
			"out-dir": text({
				configurable: false,
				description: "Directory for SARIF files, SBOMs and evidence records. Default in GitHub Actions: `seaworthy-out`."
			}),
			token: text({
				configurable: false,
				only: "action",
				secret: true,
				actionDefault: "${{ github.token }}",
				description: "Token for GitHub's API. Needs the permissions listed below for each feature that you use."
			}),
			"upload-sarif": flag({
				only: "action",
				default: true,
				description: "Uploads the findings to code scanning. Requires `security-events: write`."
			}),
			comment: choice({
				only: "action",
				values: [
					"always",
					"on-failure",
					"never"
				],
				default: "always",
				description: "When to comment on the pull request. `on-failure` comments if the step fails; with `fail-on: none`, if there is a finding at high or worse. All jobs share one comment. Requires `pull-requests: write`."
			}),
			"comment-mode": choice({
				only: "action",
				values: ["update", "new"],
				default: "update",
				description: "`update` edits the same comment on every push. `new` deletes the earlier comment and posts a new one at the end of the conversation on every run."
			}),
			"check-run": flag({
				only: "action",
				default: true,
				description: "Creates a check run with all annotations if there are more than GitHub shows for a step. Requires `checks: write`."
			}),
			suggestions: flag({
				only: "action",
				default: true,
				description: "Posts automatic fixes as suggested changes on lines of the pull request's diff. Posts each suggestion once. Requires `pull-requests: write`."
			}),
			...filterInputs,
			"pull-request-target": choice({
				configurable: false,
				only: "action",
				values: ["refuse", "head"],
				default: "refuse",
				description: "What to do on the event `pull_request_target`, which checks out the base branch by default. `refuse` fails. `head` confirms that the workflow checks out the pull request's head on purpose, and fails if another commit is checked out."
			}),
			format: choice({
				configurable: false,
				only: "cli",
				values: [
					"text",
					"json",
					"sarif",
					"markdown",
					"html"
				],
				default: "text",
				description: "Format of the result on standard output or in the file of `--output`. `html` is one page without network access."
			}),
			output: text({
				configurable: false,
				only: "cli",
				description: "Writes the result to this file instead of standard output."
			})
		};
		publishPermissions = {
			"security-events: write": "optional: to upload the findings to code scanning. Set `upload-sarif: false` if you do not grant it",
			"pull-requests: write": "optional: to comment on the pull request and suggest changes. The job summary has the same text",
			"checks: write": "optional: to annotate more lines than GitHub shows for a step. Set `check-run: false` if you do not grant it"
		};
	})))();
}

// shared/config/signature-inputs.ts
var publicFulcio, workflowIssuer, signatureInputs;
function init_signature_inputs() {
	return (init_signature_inputs = __esmMin((() => {
		init_image_inputs();
		init_input();
		init_limit_inputs();
		init_spec();
		publicFulcio = "https://fulcio.sigstore.dev";
		workflowIssuer = "https://token.actions.githubusercontent.com";
		signatureInputs = {
			image: text({
				target: true,
				configurable: false,
				description: "Image in a registry, `host/path@sha256:…`. A tag is resolved once, with a warning, because it can move later."
			}),
			recursive: flag({
				default: true,
				description: "Includes the platforms of an index. Always skips BuildKit's attestation manifests (`unknown/unknown`)."
			}),
			annotations: list({ description: "Annotations of the signature, as `key=value`." }),
			"trusted-root": text({ description: "File with the trusted root (`trusted_root.json`) of the Sigstore instance. Default: the root of the public-good instance that is built into this version. Never downloads one." }),
			"registry-username": imageInputs["registry-username"],
			"registry-password": imageInputs["registry-password"],
			"insecure-registries": imageInputs["insecure-registries"],
			...limitInputs,
			name: commonInputs.name,
			config: commonInputs.config,
			"out-dir": commonInputs["out-dir"],
			format: choice({
				configurable: false,
				only: "cli",
				values: ["text", "json"],
				default: "text",
				description: "Format of the result on standard output or in the file of `--output`."
			}),
			output: commonInputs.output
		};
	})))();
}

// shared/config/index.ts
function init_config() {
	return (init_config = __esmMin((() => {
		init_cache_inputs();
		init_image_inputs();
		init_input();
		init_limit_inputs();
		init_load();
		init_profile_input();
		init_resolve();
		init_signature_inputs();
		init_spec();
	})))();
}

export { defaultTimeLimits as A, optionalChoice as B, missing as C, imageInputs as D, readConfigText as E, choice as F, flag as I, init_input as L, limitInputs as M, cacheInputs as N, imageSources as O, init_cache_inputs as P, lines as R, loadConfig as S, readConfig as T, text as V, profileInput as _, workflowIssuer as a, configFileName as b, init_spec as c, required as d, resolveInputs as f, lintProfileInput as g, init_profile_input as h, signatureInputs as i, init_limit_inputs as j, init_image_inputs as k, publishPermissions as l, imageProfileInput as m, init_signature_inputs as n, commonInputs as o, withSuite as p, publicFulcio as r, filterInputs as s, init_config as t, init_resolve as u, suiteProfileInput as v, noConfig as w, init_load as x, toProfile as y, list as z };