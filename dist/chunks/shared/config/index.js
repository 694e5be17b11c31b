import { i as messageOf, r as UndecidedError, t as InvalidError } from "../errors/index.js";
import { t as didYouMean } from "../text/index.js";
import "./strict-yaml.js";
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

// shared/config/image-inputs.ts
/** Inputs of every action that reads images, with the same name and meaning. */
const imageInputs = {
	platform: text({ description: "Platform to look at, `os/architecture[/variant]`. Without it every platform that the image holds." }),
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
	})
};
/** Where images may come from, for the descriptions of inputs. */
const imageSources = "a path of an OCI layout (folder or tar) or docker archive, an unpacked root (`dir:`), a reference in a registry, or one of these with skopeo's prefix (`oci:`, `oci-archive:`, `docker-archive:`, `docker-daemon:`, `docker://`)";

// shared/config/load.ts
const configFileName = ".seaworthy.yaml";
const maxBytes = 1048576;
const nothing = {
	inputs: {},
	values: {}
};
/**
* Reads `.seaworthy.yaml` below `root`, or the given file. All sections are checked, whichever action asks.
* Throws `InvalidError` for a given file that is absent, for YAML errors, unknown keys and wrong values, with line and column.
*/
async function loadConfig(root, given, specs) {
	const file = given ?? ".seaworthy.yaml";
	const source = await readConfigText(join(root, file), file);
	if (source === void 0 && given !== void 0) throw missing(file, "config");
	if (source === void 0) return {
		file: void 0,
		section: () => nothing
	};
	const { parseConfig } = await import("./parse.js");
	const sections = await parseConfig(source, file, specs);
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

// shared/config/spec.ts
const thresholds = [
	"critical",
	"high",
	"medium",
	"low",
	"info",
	"none"
];
/** Inputs that every action has, with the same name and meaning. */
const commonInputs = {
	"fail-on": choice({
		values: thresholds,
		default: "high",
		description: "The step fails when a finding of this severity or worse counts; `none` where a `gate` follows."
	}),
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
/** Permissions of what every action may publish; without them it says so and goes on. */
const publishPermissions = {
	"security-events: write": "optional: to upload the findings to code scanning; without it `upload-sarif: false` saves a line in the log",
	"pull-requests: write": "optional: to write the one comment on a pull request; the summary has the same text"
};

export { readConfigText as a, choice as c, text as d, missing as i, flag as l, publishPermissions as n, imageInputs as o, loadConfig as r, imageSources as s, commonInputs as t, list as u };