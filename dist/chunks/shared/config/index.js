import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, r as UndecidedError, t as InvalidError } from "../errors/index.js";
import { n as didYouMean, r as init_suggest, t as init_text } from "../text/index.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

// shared/config/input.ts
function text(traits) {
	return {
		...traits,
		kind: "text",
		default: traits.default,
		parse: (raw) => raw
	};
}
/** Yes or no, in the spellings of YAML 1.2's core schema. */
function flag(traits) {
	return {
		...traits,
		kind: "flag",
		default: traits.default ?? false,
		parse: parseFlag
	};
}
/** Texts separated by line breaks or commas; blank ones are dropped. */
function list(traits) {
	return {
		...traits,
		kind: "list",
		default: traits.default ?? [],
		parse: parseList
	};
}
/** One of the given words. */
function choice(traits) {
	return {
		...traits,
		kind: "choice",
		parse(raw, name) {
			const value = traits.values.find((candidate) => candidate === raw);
			if (value !== void 0) return value;
			throw new InvalidError("INPUT_VALUE", `"${raw}" is not a value of ${name}${didYouMean(raw, traits.values)}`, { advice: `Allowed: ${traits.values.join(", ")}` });
		}
	};
}
function parseFlag(raw, name) {
	if (/^(true|True|TRUE)$/u.test(raw)) return true;
	if (/^(false|False|FALSE)$/u.test(raw)) return false;
	throw new InvalidError("INPUT_VALUE", `"${raw}" is not a value of ${name}`, { advice: "Allowed: true, false" });
}
function parseList(raw) {
	return raw.split(/[\n,]/u).map((item) => item.trim()).filter((item) => item !== "");
}
function init_input() {
	return (init_input = __esmMin((() => {
		init_errors();
		init_text();
	})))();
}

// shared/config/image-inputs.ts
var imageInputs, imageSources;
function init_image_inputs() {
	return (init_image_inputs = __esmMin((() => {
		init_input();
		imageInputs = {
			platform: text({ description: "Platform to look at, `os/architecture[/variant]`. Without it every platform that the image holds." }),
			dockerfile: text({ description: "Dockerfile that the images are built from, relative to the checkout: what is said of an image then names the instruction that brought it. Without it the Dockerfile of the checkout whose steps the image's history shows, if there is one; `none` looks for none." }),
			"registry-username": text({
				configurable: false,
				description: "User name for the images' registry. Without it the logins of Docker's configuration are used."
			}),
			"registry-password": text({
				configurable: false,
				secret: true,
				description: "Password or token for the images' registry."
			}),
			"insecure-registries": list({ description: "Registries (`host:port`) that are spoken to without TLS. Registries on this machine always are." }),
			"cache-dir": text({
				configurable: false,
				description: "Folder in which what was read of layers is kept, at most 1 GiB. Without it `SEAWORTHY_CACHE_DIR`, and without that nothing is kept."
			}),
			"cache-layers": flag({
				only: "action",
				default: true,
				description: "Keeps what was read of layers in GitHub's cache, at most 256 MiB, unless `cache-dir` is given. Runs for tags and releases never read it: whoever can write the cache of a repository could hide a package there."
			}),
			limits: list({ description: "Bounds on what reading an image may cost, against hostile ones: `name=value`, for example `layerBytes=128GiB` or `entries=8000000`. An image that passes one is an error that names it." })
		};
		imageSources = "a path of an OCI layout (folder or tar) or docker archive, an unpacked root (`dir:`), a reference in a registry, or one of these with skopeo's prefix (`oci:`, `oci-archive:`, `docker-archive:`, `docker-daemon:`, `docker://`)";
	})))();
}

// shared/config/load.ts
/**
* Reads `.seaworthy.yaml` below `root`, or the given file. All sections are checked, whichever action asks.
* Throws `InvalidError` for a given file that is absent, for YAML errors, unknown keys and wrong values, with line and column.
*/
async function loadConfig(root, given, specs) {
	const file = given ?? ".seaworthy.yaml";
	const source = await readConfigText(join(root, file), file);
	if (source === void 0 && given !== void 0) throw missing(file, "config");
	return source === void 0 ? noConfig : readConfig(source, {
		file,
		place: file
	}, specs);
}
/** The text of a configuration file, checked and split by action; `place` is how errors name the file. */
async function readConfig(source, { file, place }, specs) {
	const { parseConfig } = await import("./parse.js");
	const sections = await parseConfig(source, place, specs);
	return {
		file,
		section: (action) => sections.get(action) ?? nothing
	};
}
/** Text of a configuration file; undefined when there is none. Throws when it is too large, not UTF-8 or unreadable. */
async function readConfigText(path, file) {
	try {
		const bytes = await readFile(path);
		if (bytes.length > maxBytes) throw new InvalidError("CONFIG_TOO_LARGE", `has ${bytes.length} bytes; at most ${maxBytes} are read`, { place: { what: file } });
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof InvalidError) throw error;
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
/** The error for a configuration file that an input names and that is not there. */
function missing(file, input) {
	return new InvalidError("CONFIG_MISSING", "does not exist", {
		place: { what: file },
		advice: `Correct \`${input}\`, or leave it out`
	});
}
var configFileName, maxBytes, nothing, noConfig;
function init_load() {
	return (init_load = __esmMin((() => {
		init_errors();
		configFileName = ".seaworthy.yaml";
		maxBytes = 1048576;
		nothing = {
			inputs: {},
			values: {}
		};
		noConfig = {
			file: void 0,
			section: () => nothing
		};
	})))();
}

// shared/config/resolve.ts
/**
* Values of all inputs: what the call gives, else the configuration file, else the default.
* Throws `InvalidError` for a value that an input does not allow, naming where it was given.
*/
function resolveInputs(specs, given, section) {
	const values = Object.entries(specs).map(([name, spec]) => {
		const raw = given(name) ?? section.inputs[name];
		return [name, raw === void 0 ? spec.default : spec.parse(raw, name)];
	});
	return Object.fromEntries(values);
}
/** A section in which the suite's own speaks for the inputs that both know and that the section leaves open. */
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
/** The value, or an `InvalidError` that says how to give it; an empty text or list counts as not given. */
function required(value, name, example) {
	if (value !== void 0 && value.length > 0) return value;
	throw new InvalidError("INPUT_MISSING", `${name} is not given`, { advice: `Give it, for example ${example}` });
}
function init_resolve() {
	return (init_resolve = __esmMin((() => {
		init_errors();
	})))();
}

// shared/config/spec.ts
var thresholds, commonInputs, publishPermissions;
function init_spec() {
	return (init_spec = __esmMin((() => {
		init_input();
		thresholds = [
			"critical",
			"high",
			"medium",
			"low",
			"info",
			"none"
		];
		commonInputs = {
			"fail-on": choice({
				values: thresholds,
				default: "high",
				description: "The step fails when a finding of this severity or worse counts; `none` where a `gate` follows."
			}),
			baseline: text({ description: "An earlier result to compare with: a SARIF file that Seaworthy wrote, relative to the checkout; for image-scan also an image, which is then scanned as well. Without it, on pull requests, the base branch's last analysis in code scanning." }),
			"new-only": flag({ description: "Only findings that the baseline does not have count for `fail-on`. Where there is no baseline yet, all count." }),
			config: text({
				configurable: false,
				description: "Configuration file. Without it `.seaworthy.yaml` at the root of the checkout is read when it exists."
			}),
			"out-dir": text({
				configurable: false,
				description: "Folder for SARIF, SBOM and evidence records. In GitHub Actions `seaworthy-out` when it is not given."
			}),
			token: text({
				configurable: false,
				only: "action",
				secret: true,
				actionDefault: "${{ github.token }}",
				description: "Token for GitHub's API. It is used for what the job's permissions allow, and for nothing else."
			}),
			"upload-sarif": flag({
				only: "action",
				default: true,
				description: "Uploads the findings to code scanning. Needs the permission `security-events: write`."
			}),
			comment: choice({
				only: "action",
				values: [
					"always",
					"on-failure",
					"never"
				],
				default: "always",
				description: "When the pull request gets a comment; one for all jobs. Needs the permission `pull-requests: write`."
			}),
			"comment-mode": choice({
				only: "action",
				values: ["update", "new"],
				default: "update",
				description: "`update` keeps one comment for all pushes; `new` writes it anew at the end of the conversation for each run, and takes the one before away."
			}),
			"check-run": flag({
				only: "action",
				default: true,
				description: "Makes a check run with all annotations where there are more than GitHub shows of a step. Needs the permission `checks: write`."
			}),
			suggestions: flag({
				only: "action",
				default: true,
				description: "Posts mechanical fixes as suggestions on lines of the pull request's diff, once each. Needs the permission `pull-requests: write`."
			}),
			format: choice({
				configurable: false,
				only: "cli",
				values: [
					"text",
					"json",
					"sarif",
					"markdown"
				],
				default: "text",
				description: "What is printed to standard output, or written to `--output`."
			}),
			output: text({
				configurable: false,
				only: "cli",
				description: "File for what `--format` names, instead of standard output."
			})
		};
		publishPermissions = {
			"security-events: write": "optional: to upload the findings to code scanning; without it `upload-sarif: false` saves a line in the log",
			"pull-requests: write": "optional: to write the one comment on a pull request; the summary has the same text",
			"checks: write": "optional: to annotate more lines than GitHub shows of a step; `check-run: false` does without"
		};
	})))();
}

// shared/config/signature-inputs.ts
var signatureInputs;
function init_signature_inputs() {
	return (init_signature_inputs = __esmMin((() => {
		init_image_inputs();
		init_input();
		init_spec();
		signatureInputs = {
			image: text({
				target: true,
				configurable: false,
				description: "Image in a registry, `host/path@sha256:…`. A tag is resolved once, with a warning: what is meant by it later, nobody knows."
			}),
			recursive: flag({
				default: true,
				description: "Takes the platforms of an index, too. Attestation manifests of BuildKit (`unknown/unknown`) are always left out."
			}),
			annotations: list({ description: "`key=value` pairs that a signature states beside the digest." }),
			"trusted-root": text({ description: "File with the trusted root (`trusted_root.json`) of the Sigstore instance. Without it the public-good instance's as it was when this version was built; nothing is fetched." }),
			"registry-username": imageInputs["registry-username"],
			"registry-password": imageInputs["registry-password"],
			"insecure-registries": imageInputs["insecure-registries"],
			config: commonInputs.config,
			"out-dir": commonInputs["out-dir"],
			format: choice({
				configurable: false,
				only: "cli",
				values: ["text", "json"],
				default: "text",
				description: "What is printed to standard output, or written to `--output`."
			}),
			output: commonInputs.output
		};
	})))();
}

// shared/config/index.ts
function init_config() {
	return (init_config = __esmMin((() => {
		init_image_inputs();
		init_input();
		init_load();
		init_resolve();
		init_signature_inputs();
		init_spec();
	})))();
}

export { init_input as C, flag as S, text as T, readConfigText as _, init_spec as a, init_image_inputs as b, required as c, configFileName as d, init_load as f, readConfig as g, noConfig as h, commonInputs as i, resolveInputs as l, missing as m, init_signature_inputs as n, publishPermissions as o, loadConfig as p, signatureInputs as r, init_resolve as s, init_config as t, withSuite as u, imageInputs as v, list as w, choice as x, imageSources as y };