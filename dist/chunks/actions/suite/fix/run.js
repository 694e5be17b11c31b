import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Fr as count, Gr as init_exec, Ir as init_plain, Kr as systemExec, Lr as oneLine, Si as UndecidedError, St as init_report, cr as wrapText, lt as init_findings, or as init_text$1, sr as init_wrap, vt as activeFindings } from "../../../shared/core.js";
import { a as init_inputs$1, i as spec, n as spec$2, o as spec$1, r as init_inputs, t as init_inputs$2 } from "../../manifest-check/inputs.js";
import { l as compareVersions, t as init_ecosystems, u as init_compare_versions } from "../../../shared/ecosystems/index.js";
import { ht as init_source_text, mt as SourceText, t as init_dockerfile } from "../../../shared/dockerfile/index.js";
import { t as init_report$1 } from "../../../shared/report/index.js";
import { a as fixPlan, n as init_step_text, s as init_fix_plan, t as formatStep } from "../../../shared/report/step-text.js";
import { a as writeFixedFiles, d as FileSnapshot, f as init_file_snapshot, h as init_apply_fixes, i as init_write_fixed_files, o as chooseRepositoryFixes, p as applyFixes, r as findLinkedPaths, s as init_repository_fixes, t as init_fixes } from "../../../shared/fixes/index.js";
import { n as init_images, r as readInputImages } from "../../../shared/runner/images.js";
import { C as init_read, S as init_vex, b as ImageChecks, r as scanImages, t as init_scan, w as vexPredicates, x as init_checks } from "../../image-scan/scan.js";
import { a as init_source_stages, i as checkManifests, n as init_stage_context, o as lintDockerfiles, r as belowPath, t as contextFor } from "../stage-context.js";
import { n as readProjects, t as init_projects } from "../../../shared/projects/index.js";

// actions/suite/fix/lock-commands.ts
/** Runs the commands of a lockfile until one fails. Returns why it failed, in words that end a sentence. */
async function writeLockfile(job, { root, exec, getEnv }) {
	for (const [program = "", ...args] of job.commands) {
		const env = Object.fromEntries([...common, ...ownVariables[program] ?? []].flatMap((name) => {
			const value = getEnv(name);
			return value === void 0 ? [] : [[name, value]];
		}));
		const why = await exec(program, args, {
			cwd: join(root, dirname(job.path)),
			env,
			timeout: timeout$1,
			maxBytes: maxBytes$1
		}).then(({ exitCode, signal }) => exitCode === 0 ? void 0 : `ended with ${signal ?? `exit code ${exitCode}`}`, () => "could not be started; install it or run the command elsewhere");
		if (why !== void 0) return `\`${[program, ...args].join(" ")}\` ${why}`;
	}
}
var dirname, join, timeout$1, maxBytes$1, common, node, ownVariables;
function init_lock_commands() {
	return (init_lock_commands = __esmMin((() => {
		({dirname, join} = process.getBuiltinModule("node:path"));
		timeout$1 = 6e5;
		maxBytes$1 = 2 ** 24;
		common = [
			...[
				"PATH",
				"HOME",
				"USER",
				"LANG",
				"LC_ALL",
				"TMPDIR",
				"TEMP",
				"TMP",
				"SystemRoot",
				"APPDATA",
				"LOCALAPPDATA"
			],
			...[
				"HTTP_PROXY",
				"HTTPS_PROXY",
				"NO_PROXY",
				"http_proxy",
				"https_proxy",
				"no_proxy"
			],
			...[
				"SSL_CERT_FILE",
				"SSL_CERT_DIR",
				"XDG_CACHE_HOME",
				"XDG_CONFIG_HOME",
				"XDG_DATA_HOME"
			]
		];
		node = [
			"NODE_EXTRA_CA_CERTS",
			"npm_config_registry",
			"npm_config_userconfig"
		];
		ownVariables = {
			npm: node,
			pnpm: node,
			yarn: node,
			bun: node,
			cargo: ["CARGO_HOME", "RUSTUP_HOME"],
			go: [
				"GOPATH",
				"GOPROXY",
				"GOMODCACHE",
				"GOCACHE",
				"GONOSUMDB",
				"GOFLAGS"
			],
			poetry: ["PIP_INDEX_URL"],
			pdm: ["PIP_INDEX_URL"],
			pipenv: ["PIP_INDEX_URL"],
			uv: ["UV_INDEX_URL", "UV_CACHE_DIR"],
			gradle: ["JAVA_HOME", "GRADLE_USER_HOME"],
			composer: ["COMPOSER_HOME"],
			bundle: ["BUNDLE_PATH", "GEM_HOME"],
			dotnet: ["DOTNET_ROOT", "NUGET_PACKAGES"]
		};
	})))();
}

// actions/suite/fix/relock.ts
/**
* Writes a lockfile anew. Returns why that did not remove the vulnerable versions, in words that end a sentence. The
* caller restores the files then.
*/
async function relock({ root, path, commands, before, fixes, getEnv }) {
	if (commands.length === 0) return "no command is known that writes it";
	const why = await writeLockfile({
		path,
		commands
	}, {
		root,
		exec: systemExec,
		getEnv
	});
	if (why !== void 0) return why;
	const previous = lockedIn(before, path);
	const locked = lockedIn(await readProjects(root), path);
	if (locked === void 0) return "the lockfile could not be read afterwards";
	for (const { package: pkg, advisory, fixes: ways } of fixes.flatMap(({ findings }) => findings)) {
		if (pkg === void 0) continue;
		if (locked.has(pkg.purl)) return `it still contains ${pkg.name} ${pkg.version}`;
		const upgrade = ways.find(({ kind }) => kind === "upgrade");
		const ecosystem = advisory?.ecosystem;
		if (upgrade?.kind !== "upgrade" || ecosystem === void 0) continue;
		const below = [...locked.values()].find(({ purl, name, version }) => name === pkg.name && version !== void 0 && previous?.has(purl) !== true && compareVersions(ecosystem, version, pkg.version) > 0 && compareVersions(ecosystem, version, upgrade.toVersion) < 0);
		if (below !== void 0) return `it contains ${pkg.name} ${below.version} now, which is below ${upgrade.toVersion}`;
	}
}
function lockedIn(projects, path) {
	return projects?.projects.find(({ lockfile }) => lockfile?.path === path)?.lockfile?.packages;
}
function init_relock() {
	return (init_relock = __esmMin((() => {
		init_ecosystems();
		init_exec();
		init_projects();
		init_lock_commands();
	})))();
}

// actions/suite/fix/apply.ts
/**
* Applies the changes that resolve findings about images, lockfile by lockfile. A change whose command fails, or after
* which the lockfile still has a vulnerable version, is undone. Without package managers, changes that need no edit are
* left.
*/
async function applyRepositoryFixes(findings, { host }, { isDryRun, runsPackageManagers, path: directory = "." }) {
	const chosen = chooseRepositoryFixes(findings).filter((fix) => filesOf(fix).every((file) => isBelow(directory, file)));
	const linked = await findLinkedPaths(host.root, [...new Set(chosen.flatMap(filesOf))]);
	const usable = chosen.filter((fix) => filesOf(fix).every((file) => !linked.has(file))).filter(({ edits }) => edits.length > 0 || runsPackageManagers);
	const applied = [];
	for (const [path, group] of Map.groupBy(usable, ({ lockfile }) => lockfile?.path ?? "")) {
		const lockfile = path === "" ? void 0 : {
			path,
			commands: commandsOf(group),
			runsPackageManagers
		};
		applied.push(isDryRun ? planned(group, lockfile) : await applyGroup(group, lockfile, host));
	}
	const done = new Set(applied.flatMap((group) => group.done));
	const open = new Set(chosen.filter((fix) => !done.has(fix)).flatMap((fix) => fix.findings));
	return {
		fixed: [...new Set([...done].flatMap((fix) => fix.findings)).difference(open)],
		files: [...new Set(applied.flatMap(({ files }) => files))],
		failed: [...[...linked].map((file) => `${file}: not changed, because the path contains a symbolic link.`), ...applied.flatMap(({ failed }) => failed)],
		openCommands: applied.flatMap(({ openCommands }) => openCommands)
	};
}
function isBelow(directory, file) {
	const clean = directory.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
	return clean === "." || clean === "" || file === clean || file.startsWith(`${clean}/`);
}
function filesOf({ edits, lockfile }) {
	return [...edits.map(({ file }) => file), ...lockfile === void 0 ? [] : [lockfile.path]];
}
function commandsOf(fixes) {
	const commands = fixes.flatMap(({ lockfile }) => lockfile === void 0 ? [] : [lockfile.command]);
	return [...new Map(commands.map((command) => [command.join("\0"), command])).values()].filter((command) => command.length > 0);
}
function planned(group, lockfile) {
	return {
		done: group,
		files: [...group.flatMap(({ edits }) => edits.map(({ file }) => file)), ...lockfile?.runsPackageManagers === true ? [lockfile.path] : []],
		failed: [],
		openCommands: []
	};
}
async function applyGroup(group, lockfile, host) {
	const { root } = host;
	const { path, commands, runsPackageManagers = false } = lockfile ?? {};
	const isRelocked = path !== void 0 && runsPackageManagers;
	const before = isRelocked ? await readProjects(root) : void 0;
	const edited = group.flatMap(({ edits }) => edits.map(({ file }) => file));
	const snapshot = await FileSnapshot.of(root, [
		...edited,
		...path === void 0 ? [] : [path],
		...partners(before, path)
	]);
	try {
		const done = await editFiles(root, group, snapshot);
		const why = isRelocked && done.length > 0 ? await relock({
			root,
			path,
			commands: commands ?? [],
			before,
			fixes: done,
			getEnv: (name) => host.getEnv(name)
		}) : void 0;
		if (why !== void 0) {
			await snapshot.restore();
			return {
				...nothing,
				failed: [`${path}: ${why}. Its manifest was left as it was.`]
			};
		}
		const left = edited.filter((file) => group.some((fix) => !done.includes(fix) && fix.edits.some((edit) => edit.file === file)));
		return {
			done,
			files: await snapshot.changed(),
			failed: [...new Set(left)].map((file) => `${file}: not changed, because it is not UTF-8 or other than when it was read.`),
			openCommands: path === void 0 || isRelocked || done.length === 0 ? [] : openCommandsOf(path, commands ?? [])
		};
	} catch (error) {
		await snapshot.restore();
		throw error;
	}
}
function openCommandsOf(path, commands) {
	return commands.length === 0 ? [{ path }] : commands.map((command) => ({
		path,
		command: command.join(" ")
	}));
}
/** Lists the manifests of a lockfile, which its package manager may write, too. */
function partners(projects, path) {
	return (projects?.projects ?? []).flatMap(({ manifest, lockfile }) => manifest !== void 0 && lockfile !== void 0 && lockfile.path === path ? [manifest.path] : []);
}
/** Applies the edits of fixes. Returns the fixes whose edits were applied, or that have none. */
async function editFiles(root, fixes, snapshot) {
	const before = [...new Set(fixes.flatMap(({ edits }) => edits.map(({ file }) => file)))].flatMap((path) => {
		const bytes = snapshot.bytesOf(path);
		return bytes === void 0 || !isUtf8(bytes) ? [] : [{
			path,
			source: new SourceText(bytes.toString("utf8"))
		}];
	});
	const fixOf = /* @__PURE__ */ new Map();
	for (const fix of fixes) {
		const [first] = fix.findings;
		if (first === void 0 || fix.edits.length === 0) continue;
		fixOf.set({
			...first,
			fixes: [{
				kind: "edit",
				description: "",
				edits: fix.edits
			}]
		}, fix);
	}
	const { files, applied } = applyFixes(before, [...fixOf.keys()]);
	await writeFixedFiles(root, files);
	const done = new Set(applied.map((finding) => fixOf.get(finding)));
	return fixes.filter((fix) => fix.edits.length === 0 || done.has(fix));
}
var isUtf8, nothing;
function init_apply() {
	return (init_apply = __esmMin((() => {
		init_dockerfile();
		init_fixes();
		init_projects();
		init_relock();
		({isUtf8} = process.getBuiltinModule("node:buffer"));
		nothing = {
			done: [],
			files: [],
			failed: [],
			openCommands: []
		};
	})))();
}

// actions/suite/fix/commit.ts
/**
* Commits files, and nothing else that is staged or changed. Leaves out files that git ignores.
* @param steps of the fix plan, for the message.
* @returns false if git ignores all of them.
* @throws UndecidedError `COMMIT_FAILED` if git does not make the commit. The files stay changed.
*/
async function commitFiles(files, steps, { root }) {
	const message = `Resolve ${count(steps.length, "problem")}\n\n${steps.map((step) => `- ${step}`).join("\n")}\n`;
	const git = async (args, input = "") => systemExec("git", [
		"-C",
		root,
		...args
	], {
		input,
		timeout,
		maxBytes
	});
	const known = await git([
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		"--",
		...files.map((file) => `:(literal)${file}`)
	]);
	const paths = [...new Set(known.stdout.split("\0").filter((path) => path !== ""))].map((path) => `:(literal)${path}`);
	if (known.exitCode === 0 && paths.length === 0) return false;
	const added = await git([
		"add",
		"--intent-to-add",
		"--",
		...paths
	]);
	const { exitCode } = await git([
		"commit",
		"--quiet",
		"--only",
		"--file=-",
		"--",
		...paths
	], message);
	if (known.exitCode === 0 && added.exitCode === 0 && exitCode === 0) return true;
	throw new UndecidedError("COMMIT_FAILED", `git did not make the commit (exit code ${exitCode})`, { advice: "Run `git commit` to see why. The files are fixed" });
}
var timeout, maxBytes;
function init_commit() {
	return (init_commit = __esmMin((() => {
		init_errors();
		init_exec();
		init_text$1();
		timeout = 6e4;
		maxBytes = 2 ** 20;
	})))();
}

// actions/suite/fix/text.ts
/**
* Formats what `fix` did. Commands are never wrapped, so that they can be copied.
* @param columns of the terminal. Default: lines are not wrapped.
*/
function fixText({ steps, applied, isDryRun, isCommitted, gaps, left }, columns = Number.POSITIVE_INFINITY) {
	const item = (text) => `  ${wrapText(oneLine(text), columns - 2, "    ")}`;
	const shown = steps.slice(0, maxSteps).map(item);
	const hidden = steps.length > maxSteps ? [`  and ${count(steps.length - maxSteps, "more step")}`] : [];
	const heading = steps.length === 0 ? "Nothing to fix." : isDryRun ? "Would fix:" : "Fixed:";
	const failed = applied.failed.map(item);
	const open = applied.openCommands.map(({ path, command }) => `  ${oneLine(command === void 0 ? `the tool that writes ${path}` : `${command}  (writes ${path})`)}`);
	const unexamined = gaps.slice(0, maxGaps).map(({ what, why }) => item(`${what}: ${why}`));
	return [
		...gaps.length === 0 ? [] : [[`Not examined (${gaps.length}):`, ...unexamined].join("\n")],
		[
			heading,
			...shown,
			...hidden
		].join("\n"),
		...failed.length === 0 ? [] : [["Not fixed:", ...failed].join("\n")],
		...open.length === 0 || isDryRun ? [] : [["Run, because these lockfiles are out of date now:", ...open].join("\n")],
		...left > 0 ? [`${count(left, "finding")} left without a fix that is known to be safe.`] : [],
		...isCommitted ? ["Committed."] : [],
		""
	].join("\n\n");
}
var maxSteps, maxGaps;
function init_text() {
	return (init_text = __esmMin((() => {
		init_text$1();
		maxSteps = 50;
		maxGaps = 10;
	})))();
}

// actions/suite/fix/run.ts
/**
* Fixes what can be fixed in a checkout: first dependencies and base images, by what a scan of the images finds, then
* Dockerfiles and manifests. Says only of what is gone after a second look that it is fixed.
*/
async function run(context) {
	const { inputs } = context;
	const isDryRun = inputs["dry-run"];
	const images = await imageFindings(context);
	const applied = await applyRepositoryFixes(images.findings, context, {
		isDryRun,
		runsPackageManagers: inputs["run-package-manager"],
		path: inputs.path
	});
	const before = await sourceFindings(context, false);
	const after = isDryRun ? before.findings.filter((finding) => !hasEdit(finding)) : (await sourceFindings(context, true)).findings;
	const remaining = new Set(after.map(({ fingerprint }) => fingerprint));
	const fixedInSource = before.findings.filter(({ fingerprint }) => !remaining.has(fingerprint));
	const fixed = [...applied.fixed, ...fixedInSource];
	const files = [.../* @__PURE__ */ new Set([...applied.files, ...fixedInSource.flatMap(editedFiles)])].toSorted();
	const steps = fixPlan(fixed, "info").map(({ command: _, ...step }) => formatStep(step));
	const isCommitted = inputs.commit && !isDryRun && files.length > 0 && await commitFiles(files, steps, context.host);
	return {
		examined: [],
		outcome: applied.failed.length > 0 ? "findings" : "pass",
		verdict: `${isDryRun ? "would fix" : "fixed"} ${count(fixed.length, "finding")} in ${count(files.length, "file")}`,
		document: fixText({
			steps,
			applied,
			isDryRun,
			isCommitted,
			gaps: [...images.gaps, ...before.gaps],
			left: images.findings.length + before.findings.length - fixed.length
		}, context.host.terminalColumns)
	};
}
async function imageFindings(context) {
	const scan = contextFor(spec, context);
	if (context.inputs.image.length === 0) return {
		findings: [],
		gaps: []
	};
	const checks = await ImageChecks.from(scan);
	const images = await readInputImages(context.inputs.image, scan, {
		collectors: checks.collectors,
		threads: checks.threads,
		predicateTypes: vexPredicates
	});
	return foundIn((await scanImages(images, checks, scan)).map(({ report }) => report));
}
function foundIn(reports) {
	const gaps = reports.flatMap(({ coverage }) => coverage.gaps.filter(({ weight }) => weight === "partial"));
	return {
		findings: reports.flatMap(activeFindings),
		gaps
	};
}
/** Returns the findings in Dockerfiles and manifests, after their fixes were applied if `fix` is true. */
async function sourceFindings(context, fix) {
	const common = context;
	const lint = belowPath(contextFor(spec$1, common), context.inputs.path);
	const manifests = belowPath(contextFor(spec$2, common), context.inputs.path);
	return foundIn([await lintDockerfiles({
		...lint,
		inputs: {
			...lint.inputs,
			fix
		}
	}), await checkManifests({
		...manifests,
		inputs: {
			...manifests.inputs,
			fix
		}
	})].flatMap((result) => result?.examined.map(({ report }) => report) ?? []));
}
function hasEdit({ fixes }) {
	return fixes.some(({ kind }) => kind === "edit");
}
function editedFiles({ fixes }) {
	return fixes.flatMap((fix) => fix.kind === "edit" ? fix.edits.map(({ file }) => file) : []);
}
function init_run() {
	return (init_run = __esmMin((() => {
		init_findings();
		init_report$1();
		init_images();
		init_text$1();
		init_vex();
		init_inputs$1();
		init_checks();
		init_inputs();
		init_scan();
		init_inputs$2();
		init_source_stages();
		init_stage_context();
		init_apply();
		init_commit();
		init_text();
	})))();
}

init_run();
export { run };