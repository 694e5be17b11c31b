import { n as __esmMin } from "../../rolldown-runtime.js";
import { An as exists, Ci as init_errors, Fn as init_find_files, Fr as count, Gr as init_exec, Ir as init_plain, Kr as systemExec, Lr as oneLine, Nn as kindOf, Pn as findFiles, bi as InvalidError, dn as init_files, hn as init_write_file, jn as init_kind, mn as createFileAtomic, or as init_text } from "../../shared/core.js";
import { a as init_esm, t as Command } from "../../npm/commander.js";
import { i as print, n as runWithExitCode, r as init_streams, t as init_run_command } from "./run-command.js";
import { ct as init_file_names, ot as dockerfileNames, st as excludedNames, t as init_dockerfile } from "../../shared/dockerfile/index.js";

// actions/suite/init/configuration.ts
/** Renders a configuration file with the settings that most repositories want to know. Pure. */
function renderConfiguration({ hasManifests, dockerfiles }) {
	const lint = dockerfiles === 0 ? [] : [
		"# dockerfile-lint:",
		"#   exclude: [vendor/**] # files to leave out",
		"#   ignore: [DL3008] # rules to suppress; `seaworthy explain DL3008` shows one",
		""
	];
	const manifests = hasManifests ? [
		"# manifest-check:",
		"#   exclude: [charts/**]",
		"#   ignore: [SW-K8S-cpu-limit]",
		""
	] : [];
	return [
		"# Settings of Seaworthy. On a pull request, the version of this file in the base branch applies.",
		"# `seaworthy check` runs the same checks on your machine.",
		"version: 1",
		"",
		"gate:",
		"  fail-on: high # critical, high, medium, low, info or none",
		"  # preset: recommended # deadlines for fixes, exploited vulnerabilities, distributions past their end of life",
		"  # new-only: false # count findings that a pull request did not cause, too",
		"  # waivers: # accepted risks; an expired, unused or outdated waiver is a finding",
		"  #   - id: CVE-2023-52425",
		"  #     severity: high",
		"  #     package: expat",
		"  #     reason: Nothing parses XML from outside.",
		"  #     owner: the team",
		"  #     created: 2026-11-24",
		"  #     expires: 2026-12-24",
		"",
		...lint,
		"# image-scan:",
		"#   advisories: auto # or osv, none, a directory, or shards of your own",
		"",
		...manifests
	].join("\n");
}
var configurationPath;
function init_configuration() {
	return (init_configuration = __esmMin((() => {
		configurationPath = ".seaworthy.yaml";
	})))();
}

// actions/suite/init/inspect.ts
/** Inspects a repository: its Dockerfiles, manifests, workflows and default branch. */
async function inspectRepository(root, exec) {
	const dockerfiles = (await findFiles(root, {
		patterns: dockerfileNames.map((name) => `**/${name}`),
		ignore: excludedNames
	})).paths.filter((path) => !path.includes("${{")).toSorted();
	const yaml = (await findFiles(root, {
		patterns: manifestNames.map((name) => `**/${name}`),
		ignore: excludedNames
	})).paths;
	const defaultBranch = await findDefaultBranch(root, exec);
	return {
		images: dockerfiles.length > maxImages ? imagesOf(dockerfiles.filter(isAtRoot), root) : imagesOf(dockerfiles, root),
		dockerfiles: dockerfiles.length,
		hasManifests: await containsManifest(root, yaml),
		workflows: await workflowsWithUs(root),
		defaultBranch
	};
}
function isAtRoot(path) {
	return path === "Dockerfile";
}
/** Names images after their directories, or after the repository; equal names get a number. */
function imagesOf(dockerfiles, root) {
	const taken = /* @__PURE__ */ new Map();
	return dockerfiles.map((dockerfile) => {
		const directory = posix.dirname(dockerfile);
		const variant = /^(?:Dockerfile|Containerfile)\.(.+)$|^(.+)\.(?:[Dd]ockerfile|Containerfile)$/u.exec(posix.basename(dockerfile));
		const plain = imageName(variant?.[1] ?? variant?.[2] ?? (directory === "." ? basename(root) : posix.basename(directory)));
		const number = (taken.get(plain) ?? 0) + 1;
		taken.set(plain, number);
		return {
			name: number === 1 ? plain : `${plain}-${number}`,
			dockerfile,
			context: directory
		};
	});
}
/** Converts a text to a name that Docker accepts (distribution/reference: path-component). */
function imageName(text) {
	const name = text.toLowerCase().replace(/[^a-z0-9._-]+/gu, "-").replace(/[._-]{2,}/gu, "-").replace(/^[._-]+|[._-]+$/gu, "");
	return name === "" ? "app" : name.slice(0, 100);
}
/** Checks whether a file looks like a manifest or a Compose file. manifest-check decides in detail. */
async function containsManifest(root, files) {
	for (const file of files.slice(0, 500)) {
		if (file.startsWith(".github/")) continue;
		if (/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/u.test(file)) return true;
		const text = await readFile(join(root, file), "utf8").catch(() => "");
		if (/^apiVersion:\s*\S/mu.test(text) && /^kind:\s*\S/mu.test(text)) return true;
	}
	return false;
}
async function workflowsWithUs(root) {
	const { paths } = await findFiles(root, {
		patterns: [".github/workflows/*.yml", ".github/workflows/*.yaml"],
		ignore: []
	});
	const using = await Promise.all(paths.map(async (path) => /\buses:.*\/seaworthy(?:\/|@)/u.test(await readFile(join(root, path), "utf8").catch(() => ""))));
	return paths.filter((_path, index) => using[index] === true);
}
/** Returns the default branch of the remote, otherwise the branch that is checked out, otherwise `main`. */
async function findDefaultBranch(root, exec) {
	if (!await exists(join(root, ".git"))) return "main";
	const git = async (...args) => {
		const { exitCode, stdout } = await exec("git", [
			"-C",
			root,
			"-c",
			"core.fsmonitor=false",
			...args
		], {
			timeout: gitTimeout,
			maxBytes: 4096
		}).catch(() => ({
			exitCode: 1,
			stdout: ""
		}));
		return exitCode === 0 ? stdout.trim() : "";
	};
	const remote = await git("symbolic-ref", "--short", "refs/remotes/origin/HEAD");
	const branch = remote === "" ? await git("symbolic-ref", "--short", "HEAD") : remote.replace(/^origin\//u, "");
	return /^[\w./-]{1,200}$/u.test(branch) ? branch : "main";
}
var readFile, basename, join, posix, maxImages, gitTimeout, manifestNames;
function init_inspect() {
	return (init_inspect = __esmMin((() => {
		init_dockerfile();
		init_files();
		({readFile} = process.getBuiltinModule("node:fs/promises"));
		({basename, join, posix} = process.getBuiltinModule("node:path"));
		maxImages = 5;
		gitTimeout = 5e3;
		manifestNames = [
			"*.yaml",
			"*.yml",
			"compose.yaml",
			"docker-compose.yml"
		];
	})))();
}

// actions/suite/init/pins.ts
var pins;
function init_pins() {
	return (init_pins = __esmMin((() => {
		pins = {
			checkout: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
			"setup-node": "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0",
			"upload-artifact": "actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1",
			"setup-buildx": "docker/setup-buildx-action@bb05f3f5519dd87d3ba754cc423b652a5edd6d2c # v4.2.0",
			"download-artifact": "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1"
		};
	})))();
}

// actions/suite/init/workflow.ts
/** Renders a workflow that builds the images of a repository and checks them with its sources. Pure. */
function renderWorkflow({ images, dockerfiles, defaultBranch }, action) {
	const builds = images.map(({ name, dockerfile, context }) => {
		return `      - run: ${yamlText(`docker build --tag ${name}:ci --file ${shellPath(dockerfile)} ${shellPath(context)}`)}`;
	});
	const left = dockerfiles - images.length;
	const more = left === 0 ? [] : [`      # ${left} more Dockerfiles are linted, but not built. To scan an image, build it and add it to \`image\`:`, "      # - run: docker build --tag NAME:ci DIRECTORY"];
	return [
		"# Checks Dockerfiles, manifests and images. On a pull request, only what it causes can fail it.",
		"name: Seaworthy",
		"on:",
		"  pull_request:",
		"  merge_group:",
		"  push:",
		`    branches: [${yamlText(defaultBranch)}]`,
		"  schedule:",
		"    - cron: \"23 4 * * 1\" # vulnerabilities become known without a change",
		"# A new push to a pull request replaces the run of the last one.",
		"concurrency:",
		`  group: seaworthy-${expression("github.ref")}`,
		`  cancel-in-progress: ${expression("github.event_name == 'pull_request'")}`,
		"permissions: {}",
		"jobs:",
		"  seaworthy:",
		"    runs-on: ubuntu-24.04",
		"    timeout-minutes: 30",
		"    permissions:",
		"      contents: read # to check out the sources",
		"      security-events: write # to upload findings to code scanning",
		"      pull-requests: write # to comment on the pull request and suggest fixes",
		"      checks: write # to annotate more lines than a step can",
		"    steps:",
		`      - uses: ${pins.checkout}`,
		"        with:",
		"          fetch-depth: 2 # a pull request is compared with its base",
		"          persist-credentials: false",
		...builds,
		...more,
		...isPlaceholder(action) ? ["      # Replace it with the owner and the full commit SHA of a release."] : [],
		`      - uses: ${action}`,
		...imageInput(images),
		""
	].join("\n");
}
/** The image that was built is read from Docker. */
function imageInput(images) {
	const [first, ...others] = images;
	if (first === void 0) return [];
	if (others.length === 0) return ["        with:", `          image: ${first.name}:ci`];
	return [
		"        with:",
		"          image: |",
		...images.map(({ name }) => `            ${name}:ci`)
	];
}
/** An expression of the workflow language. */
function expression(text) {
	return `\${{ ${text} }}`;
}
function isPlaceholder(action) {
	return action.startsWith("OWNER/");
}
/** Quotes a path for the shell. A leading dash would be an option, or standard input. */
function shellPath(path) {
	return shellWord(path.startsWith("-") ? `./${path}` : path);
}
/** Quotes a word for the shell unless it is plain. */
function shellWord(text) {
	return /^[\w./][\w./-]*$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/** Quotes a text for YAML unless it is plain. JSON strings are YAML. */
function yamlText(text) {
	return /^[\w./][\w./: -]*$/u.test(text) && !/: | $/u.test(text) && !notText.test(text) ? text : JSON.stringify(text);
}
var workflowPath, notText;
function init_workflow() {
	return (init_workflow = __esmMin((() => {
		init_pins();
		workflowPath = ".github/workflows/seaworthy.yml";
		notText = /^(?:null|true|false|yes|no|on|off|[yn]|[\d.].*)$/iu;
	})))();
}

// actions/suite/init-command.ts
/** Creates `seaworthy init [path]`, which writes a workflow and a configuration file for a repository. */
function initCommand(streams, done) {
	return new Command("init").argument("[path]", "Root of the repository.", ".").option("--dry-run", "Prints the files instead of writing them.").option("--action <action>", "Our action in the workflow: `owner/repository@commit`. Default: a placeholder to replace.", "OWNER/seaworthy@COMMIT").addHelpText("after", "\nExamples:\n  seaworthy init\n  seaworthy init ../shop --dry-run").action(async (path, options) => {
		await runWithExitCode(() => init(resolve(streams.root, path), options, streams), streams, done);
	});
}
async function init(root, { dryRun, action }, streams) {
	if (await kindOf(root) !== "directory") throw new InvalidError("PATH_INVALID", "is not a directory", { place: { what: root } });
	if (!/^[\w.-]+\/[\w./-]+@[\w./-]+$/u.test(action)) throw new InvalidError("INPUT_VALUE", `"${action}" is not an action`, { advice: "Use owner/repository@commit" });
	const inspection = await inspectRepository(root, systemExec);
	const files = [[workflowPath, renderWorkflow(inspection, action)], [configurationPath, renderConfiguration(inspection)]];
	if (dryRun === true) {
		for (const [path, text] of files) print(streams.stdout, `--- ${path}\n${text}\n`);
		return;
	}
	print(streams.stdout, describe(inspection));
	for (const [path, text] of files) {
		const isWritten = await createFileAtomic(root, path, text);
		print(streams.stdout, isWritten ? `wrote ${path}\n` : `${path} exists and was not changed\n`);
	}
	print(streams.stdout, nextSteps(inspection, action));
}
function describe({ dockerfiles, images, hasManifests, workflows }) {
	const built = images.length === 0 ? "" : `, of which the workflow builds ${images.map(({ name }) => name).join(", ")}`;
	const used = workflows.map((path) => `${oneLine(path)} already uses Seaworthy\n`);
	return `found ${count(dockerfiles, "Dockerfile")}${built}; ${hasManifests ? "manifests" : "no manifests"}\n${used.join("")}`;
}
function nextSteps({ images }, action) {
	return `\nNext:\n${[
		...action.startsWith("OWNER/") ? [`Replace ${action} in ${workflowPath} with a release.`] : [],
		...images.length > 0 ? ["Check that the build commands are those of your project."] : [],
		"Commit both files, and open a pull request."
	].map((step, index) => `${index + 1}. ${step}\n`).join("")}`;
}
var resolve;
function init_init_command() {
	return (init_init_command = __esmMin((() => {
		init_esm();
		init_errors();
		init_exec();
		init_files();
		init_text();
		init_configuration();
		init_inspect();
		init_workflow();
		init_run_command();
		init_streams();
		({resolve} = process.getBuiltinModule("node:path"));
	})))();
}

init_init_command();
export { initCommand };