import { n as __esmMin, o as __toESM } from "../../../rolldown-runtime.js";
import { Fr as count, In as init_example_paths, Ir as init_plain, Ln as isExamplePath, Lr as oneLine, Pr as byteCount, Qr as memoizedByObject, S as toReportedRule, U as init_pattern, V as init_references$1, W as isFromTrustedRegistry, Xr as init_memoized, Y as init_reference, Z as tryParseReference, at as init_split, b as defineRule, d as init_registry$1, dn as init_files, gr as closest, h as createFinding, l as init_rules$1, or as init_text, ot as splitReference, u as RuleRegistry, v as init_problem, vr as init_suggest, x as init_define, y as sortFindings } from "../../../shared/core.js";
import { f as init_comment_rules, u as commentRuleTexts } from "../../../shared/rules/suppression/suppressor.js";
import { $ as findFlag, Dt as parsePairs, Et as init_pairs, F as listImageReferences, G as listCacheTargets, K as listFromValues, P as init_image_references, S as linuxShell, W as init_mounts$1, _ as isPlainSource, b as init_base_facts, bt as findVariableSpans, d as readPackageCommand, et as flagValue, g as isArchive, h as init_transfer, m as acceptsSources, nt as init_platform_args, o as getProgramVariant, q as parseMountOptions, rt as platformArgs, s as init_programs, t as init_dockerfile, tt as init_instruction, u as init_package_commands, v as parseTransfer, vt as expandVariables, x as isRootUser, xt as init_variables$1, yt as findVariableReferences } from "../../../shared/dockerfile/index.js";
import { N as init_names, P as isPublishedName, f as secretIn, l as init_value, s as classifyValue, t as init_secrets } from "../../../shared/secrets/index.js";
import { a as init_end_of_life$2, i as end_of_life_default, n as init_end_of_life$3, r as isWithinDays, t as endOfLife } from "../../../shared/advisories/model/end-of-life.js";
import { t as require_semver } from "../../../npm/semver.js";
import { t as require_spdx_expression_parse } from "../../../npm/spdx-expression-parse.js";

// shared/dockerfile/state/build-state.ts
/** Checks whether WORKDIR or the base image sets a directory. False if nobody knows. */
function isDirectorySet({ isWorkdirSet, base }) {
	return isWorkdirSet || base.workdir !== void 0 && base.workdir !== "/";
}
function init_build_state() {
	return (init_build_state = __esmMin((() => {})))();
}

// actions/dockerfile-lint/checks/rule.ts
/** Defines a rule about Dockerfiles. Rules at hadolint's level `ignore` are opt-in. */
function defineLintRule(text) {
	const { hadolint } = text;
	return {
		...defineRule({
			isOptIn: hadolint === "ignore",
			...text
		}, kind),
		hadolint
	};
}
var kind;
function init_rule() {
	return (init_rule = __esmMin((() => {
		init_rules$1();
		kind = {
			tags: ["dockerfile"],
			language: "dockerfile",
			help: "reason"
		};
	})))();
}

// actions/dockerfile-lint/dockerignore/lint.ts
/** Lints a `.dockerignore` file. Returns findings in the order of its lines. Pure. */
function lintIgnoreFile(path, entries) {
	const findings = entries.flatMap((entry, index) => [...problemsOf(entry, entries.slice(0, index))].map((problem) => toFinding(path, entry, problem)));
	return sortFindings(findings);
}
function* problemsOf(entry, before) {
	const text = oneLine(entry.text);
	if (entry.problem !== void 0) {
		yield {
			rule: invalid,
			message: `Docker rejects ${text}: ${entry.problem}`
		};
		return;
	}
	if (entry.pattern === ".." || entry.pattern.startsWith("../")) yield {
		rule: outside,
		message: `${text} is outside the build context`
	};
	if (entry.text.startsWith("#")) yield {
		rule: indentedComment,
		message: `${text} is a pattern, not a comment, because whitespace precedes the #`
	};
	const earlier = before.filter(({ problem }) => problem === void 0);
	if (entry.negated && earlier.every(({ negated }) => negated)) yield {
		rule: uselessException,
		message: `${text} has no effect: no line before it excludes anything`
	};
	const twin = earlier.findLast(({ pattern }) => pattern === entry.pattern);
	if (twin?.negated === entry.negated) yield {
		rule: duplicate,
		message: `${text} is already on line ${twin.line}`
	};
}
function toFinding(file, { line, column, text, pattern }, problem) {
	const region = {
		startLine: line,
		startColumn: column,
		endLine: line,
		endColumn: column + text.length
	};
	return createFinding(problem, {
		locations: [{
			file,
			region
		}],
		subject: {
			kind: "source",
			path: file
		},
		about: [file, pattern]
	});
}
var invalid, outside, uselessException, duplicate, indentedComment, rules, ignoreFileRules;
function init_lint() {
	return (init_lint = __esmMin((() => {
		init_rules$1();
		init_text();
		init_rule();
		invalid = defineLintRule({
			id: "SW-DI-invalid-pattern",
			name: "ignore-invalid-pattern",
			severity: "high",
			summary: "Write patterns that Docker can parse.",
			why: "One invalid pattern fails the whole build.",
			before: "secrets[",
			after: "secrets",
			precision: "very-high"
		});
		outside = defineLintRule({
			id: "SW-DI-outside-context",
			name: "ignore-outside-context",
			severity: "medium",
			summary: "Use paths inside the build context.",
			why: "Patterns are relative to the context, and Docker never sends files outside it. This pattern excludes nothing.",
			before: "../secrets",
			after: "secrets",
			precision: "very-high"
		});
		uselessException = defineLintRule({
			id: "SW-DI-useless-exception",
			name: "ignore-useless-exception",
			severity: "low",
			summary: "Put an exception after the pattern that it overrides.",
			why: "Docker reads the lines in order and the last match wins. An exception with no pattern before it has no effect, and a later pattern excludes the file again.",
			before: "!README.md\n*.md",
			after: "*.md\n!README.md",
			precision: "very-high"
		});
		duplicate = defineLintRule({
			id: "SW-DI-duplicate-pattern",
			name: "ignore-duplicate-pattern",
			severity: "info",
			summary: "Write each pattern once.",
			why: "A repeated line suggests that one of the two was meant to be a different pattern.",
			before: ".git\nnode_modules\n.git",
			after: ".git\nnode_modules",
			precision: "very-high"
		});
		indentedComment = defineLintRule({
			id: "SW-DI-indented-comment",
			name: "ignore-indented-comment",
			severity: "low",
			summary: "Start comments in the first column.",
			why: "A # after whitespace starts a pattern, not a comment.",
			before: "  # keys\n*.pem",
			after: "# keys\n*.pem",
			precision: "high"
		});
		rules = [
			invalid,
			outside,
			uselessException,
			duplicate,
			indentedComment
		];
		ignoreFileRules = rules.map(toReportedRule);
	})))();
}

// actions/dockerfile-lint/checks/instruction-check.ts
/** Creates a check that examines each instruction with one of the keywords on its own. */
function createInstructionCheck(rules, keywords, look) {
	return {
		rules,
		*run(context) {
			for (const placed of context.instructions(keywords)) for (const problem of look(placed, context)) {
				const { instruction } = placed;
				yield {
					rule: rules[0],
					instruction,
					span: instruction.span,
					about: [instruction.args.text],
					...problem
				};
			}
		}
	};
}
function init_instruction_check() {
	return (init_instruction_check = __esmMin((() => {})))();
}

// actions/dockerfile-lint/rules/instructions/build-context.ts
function listed(paths) {
	const hidden = paths.length - maxListedPaths;
	const names = paths.slice(0, maxListedPaths).map(oneLine).join(", ");
	return hidden > 0 ? `${names} and ${hidden} more` : names;
}
function isLocal(path) {
	return !/^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/.test(path) && !/[*?[$]/.test(path);
}
function contextPath(path) {
	const clean = path.replace(/^\/+/, "").replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
	return clean === "" ? "." : clean;
}
var ignored, unfiltered, usuallySensitive, isSecret, maxListedPaths, contextRuleIds, contextChecks;
function init_build_context() {
	return (init_build_context = __esmMin((() => {
		init_dockerfile();
		init_files();
		init_text();
		init_rule();
		ignored = defineLintRule({
			id: "CopyIgnoredFile",
			name: "copy-ignored-file",
			severity: "high",
			summary: "Do not copy files that .dockerignore excludes.",
			why: "The file is not in the build context, so the build fails or copies less than expected.",
			before: "# .dockerignore: *.md\nCOPY README.md /app/",
			after: "# .dockerignore: *.md and !README.md\nCOPY README.md /app/",
			precision: "high"
		});
		unfiltered = defineLintRule({
			id: "SW-DF-context-unfiltered",
			name: "context-unfiltered",
			severity: "medium",
			summary: "Exclude files that do not belong in the image with .dockerignore before you copy the whole context.",
			why: "COPY . includes the history in .git, local settings in .env and private keys.",
			before: "COPY . /app",
			after: "# .dockerignore: .git, .env, *.pem\nCOPY . /app",
			tags: [
				"security",
				"secret",
				"image-size",
				"CWE-538"
			],
			precision: "medium"
		});
		usuallySensitive = [".git", ".env"];
		isSecret = /(?:^|\/)(?:\.env(?:\.|$)|id_[a-z0-9]+$|\.ssh$|\.aws$|.*\.(?:pem|key|p12|pfx|jks|keystore|kdbx)$)/i;
		maxListedPaths = 5;
		contextRuleIds = /* @__PURE__ */ new Set([ignored.id, unfiltered.id]);
		contextChecks = [createInstructionCheck([ignored], ["COPY", "ADD"], function* ({ instruction, stage }, context) {
			const filter = context.options.contextFilter;
			if (filter === void 0 || flagValue(instruction, "from") !== void 0 || !context.isBuilt(stage)) return;
			for (const { value, span } of parseTransfer(instruction).sources) {
				if (!isLocal(value) || !filter.excludes(contextPath(value))) continue;
				yield {
					message: `.dockerignore excludes ${value}, so it is not in the build context`,
					span,
					about: [value]
				};
			}
		}), createInstructionCheck([unfiltered], ["COPY", "ADD"], function* ({ instruction }, context) {
			const filter = context.options.contextFilter;
			if (filter === void 0 || flagValue(instruction, "from") !== void 0) return;
			const isShipped = context.getExposure(instruction) === void 0;
			const whole = parseTransfer(instruction).sources.find(({ value }) => contextPath(value) === ".");
			if (whole === void 0 || filter.excludes(".")) return;
			const { sent } = filter;
			const exposed = sent?.sensitive.map(({ path }) => path) ?? usuallySensitive.filter((path) => !filter.excludes(path));
			if (exposed.length === 0) return;
			yield {
				message: `The whole context is copied${sent === void 0 ? "" : ` (${count(sent.files, "file")}, ${byteCount(sent.bytes)})`}, and .dockerignore does not exclude ${listed(exposed)}`,
				span: whole.span,
				...isShipped && sent !== void 0 && exposed.some((path) => isSecret.test(path) && !isExamplePath(path)) ? { severity: "high" } : {}
			};
		})];
	})))();
}

// actions/dockerfile-lint/shells.ts
/**
* Reads the comments `# hadolint shell=`. One applies from its line on until SHELL or the end of the stage, and to the whole
* file if it precedes every FROM, ARG and ENV.
*/
function findStatedShells(comments, { file, sections }) {
	const statedShells = /* @__PURE__ */ new Map();
	if (comments.length === 0) return { statedShells };
	const first = file.instructions.find(({ keyword }) => [
		"FROM",
		"ARG",
		"ENV"
	].includes(keyword));
	const isDefault = (comment) => first === void 0 || comment.line < first.line;
	const initial = comments.findLast(isDefault);
	let previousLine = 0;
	for (const { from, instructions } of sections) for (const instruction of instructions) {
		const start = Math.max(previousLine, from?.line ?? 0);
		const comment = comments.findLast(({ line }) => line > start && line < instruction.line);
		if (comment !== void 0) statedShells.set(instruction, [comment.shell]);
		previousLine = instruction.line;
	}
	return {
		statedShells,
		...initial === void 0 ? {} : { defaultShell: [initial.shell] }
	};
}
/** Returns the name of the shell's program in lowercase, without directory and `.exe`. */
function getShellName(shell) {
	return (shell[0] ?? "").split(/[\\/]/).at(-1)?.toLowerCase().replace(/\.exe$/, "") ?? "";
}
/** Returns true for PowerShell and cmd, whose scripts are not POSIX shell. */
function isWindowsShell(shell) {
	return [
		"pwsh",
		"powershell",
		"cmd"
	].includes(getShellName(shell));
}
function init_shells() {
	return (init_shells = __esmMin((() => {})))();
}

// actions/dockerfile-lint/options.ts
/** Returns the defaults, for a lint on the given day (`YYYY-MM-DD`). */
function defaultLintOptions(now) {
	return {
		now,
		ignored: [],
		ignoredBy: "configuration",
		ignoredIn: [],
		overrides: {},
		profile: "recommended",
		enabled: [],
		trustedRegistries: [],
		labelSchema: {},
		strictLabels: false,
		disableIgnorePragma: false,
		buildArgs: {},
		namedContexts: []
	};
}
/** Returns true if an opt-in rule is enabled. */
function isRuleRaised({ enabled, overrides, profile }, id) {
	const level = Object.hasOwn(overrides, id) ? overrides[id] : void 0;
	return level === void 0 ? profile === "strict" || enabled.includes(id) : level !== "ignore";
}
var hadolintLevels;
function init_options() {
	return (init_options = __esmMin((() => {
		hadolintLevels = [
			"error",
			"warning",
			"info",
			"style",
			"ignore"
		];
	})))();
}

// actions/dockerfile-lint/checks/end-of-life.json
var products;
function init_end_of_life() {
	return (init_end_of_life = __esmMin((() => {
		products = {
			"node": {
				"source": "nodejs.md@012fdfa90d2d",
				"ends": {
					"4": "2018-04-30",
					"5": "2016-06-30",
					"6": "2019-04-30",
					"7": "2017-06-30",
					"8": "2019-12-31",
					"9": "2018-06-30",
					"10": "2021-04-30",
					"11": "2019-06-30",
					"12": "2022-04-30",
					"13": "2020-06-01",
					"14": "2023-04-30",
					"15": "2021-06-01",
					"16": "2023-09-11",
					"17": "2022-06-01",
					"18": "2025-04-30",
					"19": "2023-06-01",
					"20": "2026-04-30",
					"21": "2024-06-01",
					"22": "2027-04-30",
					"23": "2025-06-01",
					"24": "2028-04-30"
				}
			},
			"python": {
				"source": "python.md@000f8ec56192; 3.8 and later: devguide.python.org/versions",
				"ends": {
					"2.6": "2013-10-29",
					"2.7": "2020-01-01",
					"3.3": "2017-09-29",
					"3.4": "2019-03-18",
					"3.5": "2020-09-13",
					"3.6": "2021-12-23",
					"3.7": "2023-06-27",
					"3.8": "2024-10-07",
					"3.9": "2025-10-31",
					"3.10": "2026-10-31",
					"3.11": "2027-10-31",
					"3.12": "2028-10-31"
				}
			},
			"php": {
				"source": "php.md@0118c3037fa9",
				"ends": {
					"5.0": "2005-09-05",
					"5.1": "2006-08-24",
					"5.2": "2011-01-06",
					"5.3": "2014-08-14",
					"5.4": "2015-09-14",
					"5.5": "2016-07-21",
					"5.6": "2018-12-31",
					"7.0": "2019-01-10",
					"7.1": "2019-12-01",
					"7.2": "2020-11-30",
					"7.3": "2021-12-06",
					"7.4": "2022-11-28",
					"8.0": "2023-11-26",
					"8.1": "2025-12-31",
					"8.2": "2026-12-31",
					"8.3": "2027-12-31",
					"8.4": "2028-12-31",
					"8.5": "2029-12-31"
				}
			},
			"ruby": {
				"source": "ruby.md@02ce42c26db5",
				"ends": {
					"1.9": "2015-02-23",
					"2.0": "2016-02-24",
					"2.1": "2017-03-31",
					"2.2": "2018-03-31",
					"2.3": "2019-03-31",
					"2.4": "2020-03-31",
					"2.5": "2021-03-31",
					"2.6": "2022-03-31",
					"2.7": "2023-03-31",
					"3.0": "2024-04-23",
					"3.1": "2025-03-31",
					"3.2": "2026-03-31",
					"3.3": "2027-03-31",
					"3.4": "2028-03-31",
					"4.0": "2029-03-31"
				}
			},
			"golang": {
				"source": "go.md@02ce42c26db5",
				"ends": {
					"1.10": "2019-02-25",
					"1.11": "2019-09-03",
					"1.12": "2020-02-25",
					"1.13": "2020-08-11",
					"1.14": "2021-02-16",
					"1.15": "2021-08-16",
					"1.16": "2022-03-15",
					"1.17": "2022-08-02",
					"1.18": "2023-02-01",
					"1.19": "2023-09-06",
					"1.20": "2024-02-06",
					"1.21": "2024-08-13",
					"1.22": "2025-02-11",
					"1.23": "2025-08-12",
					"1.24": "2026-02-11"
				}
			},
			"mysql": {
				"source": "mysql.md@01cfb26c4110",
				"ends": {
					"5.5": "2018-12-31",
					"5.6": "2021-02-28",
					"5.7": "2023-10-31",
					"8.0": "2026-04-30",
					"8.1": "2023-10-25",
					"8.2": "2023-12-14",
					"8.3": "2024-04-10",
					"8.4": "2032-04-30",
					"9.0": "2024-10-15",
					"9.1": "2025-01-21",
					"9.2": "2025-04-15",
					"9.3": "2025-07-22",
					"9.4": "2025-10-21",
					"9.5": "2026-01-20",
					"9.6": "2026-04-21",
					"9.7": null
				}
			},
			"mariadb": {
				"source": "mariadb.md@001f4597c2e8",
				"ends": {
					"5.5": "2020-04-11",
					"10.0": "2019-03-31",
					"10.1": "2020-10-17",
					"10.2": "2022-05-23",
					"10.3": "2023-05-25",
					"10.4": "2024-06-18",
					"10.5": "2025-06-24",
					"10.6": "2026-07-06",
					"10.7": "2023-02-14",
					"10.8": "2023-05-20",
					"10.9": "2023-08-22",
					"10.10": "2023-11-17",
					"10.11": "2028-02-16"
				}
			},
			"postgres": {
				"source": "postgresql.md@028b95ee4760",
				"ends": {
					"8.0": "2010-10-01",
					"8.1": "2010-11-08",
					"8.2": "2011-12-05",
					"8.3": "2013-02-07",
					"8.4": "2014-07-24",
					"9.0": "2015-10-08",
					"9.1": "2016-10-27",
					"9.2": "2017-11-09",
					"9.3": "2018-11-08",
					"9.4": "2020-02-13",
					"9.5": "2021-02-11",
					"9.6": "2021-11-11",
					"10": "2022-11-10",
					"11": "2023-11-09",
					"12": "2024-11-21",
					"13": "2025-11-13",
					"14": "2026-11-12",
					"15": "2027-11-11",
					"16": "2028-11-09"
				}
			},
			"redis": {
				"source": "redis.md@0118c3037fa9",
				"ends": {
					"5.0": "2022-04-27",
					"6.0": "2022-05-31",
					"6.2": null,
					"7.0": "2024-07-29",
					"7.2": null,
					"7.4": null,
					"8.0": "2026-02-11",
					"8.2": null,
					"8.4": null,
					"8.6": null
				}
			},
			"mongo": {
				"source": "mongodb.md@02ce42c26db5",
				"ends": {
					"2.0": "2013-03-31",
					"2.2": "2014-02-28",
					"2.4": "2013-03-31",
					"2.6": "2016-10-31",
					"3.0": "2018-02-28",
					"3.2": "2018-09-30",
					"3.4": "2020-01-31",
					"3.6": "2021-04-30",
					"4.0": "2022-04-30",
					"4.2": "2023-04-30",
					"4.4": "2024-02-29",
					"5.0": "2024-10-31",
					"5.1": "2022-01-18",
					"5.2": "2022-03-23",
					"5.3": "2022-07-31",
					"6.0": "2025-07-31",
					"6.1": "2023-02-09",
					"6.2": "2023-04-24",
					"6.3": "2023-08-31",
					"7.0": "2027-08-31",
					"7.1": "2024-01-23",
					"7.2": "2024-03-27",
					"7.3": "2024-10-31",
					"8.0": "2029-10-31",
					"8.1": "2025-09-30",
					"8.2": "2026-07-31"
				}
			},
			"nginx": {
				"source": "nginx.md@0118c3037fa9",
				"ends": {
					"1.0": "2012-04-23",
					"1.2": "2013-04-24",
					"1.4": "2014-04-24",
					"1.6": "2015-04-21",
					"1.8": "2016-04-26",
					"1.10": "2017-04-12",
					"1.12": "2018-04-17",
					"1.14": "2019-04-23",
					"1.16": "2020-04-20",
					"1.18": "2021-04-20",
					"1.19": "2021-05-25",
					"1.20": "2022-05-24",
					"1.21": "2022-06-21",
					"1.22": "2023-04-11",
					"1.23": "2023-05-23",
					"1.24": "2024-04-23",
					"1.25": "2024-05-29",
					"1.26": "2025-04-23",
					"1.27": "2025-06-24"
				}
			},
			"dotnet": {
				"source": "dotnet.md@0118c3037fa9",
				"ends": {
					"1.0": "2019-06-27",
					"1.1": "2019-06-27",
					"2.0": "2018-10-01",
					"2.1": "2021-08-21",
					"2.2": "2019-12-23",
					"3.0": "2020-03-03",
					"3.1": "2022-12-13",
					"5": "2022-05-10",
					"6": "2024-11-12",
					"7": "2024-05-14",
					"8": "2026-11-10",
					"9": "2026-11-10",
					"10": "2028-11-14"
				}
			},
			"elasticsearch": {
				"source": "elasticsearch.md@015064543256",
				"ends": {
					"6": "2022-02-10",
					"7": null,
					"8": null
				}
			},
			"openjdk": {
				"source": "docker-library/docs openjdk/deprecated.md@4338f094c6a2: no updates after July 2022",
				"ends": {
					"7": "2022-07-31",
					"8": "2022-07-31",
					"9": "2022-07-31",
					"10": "2022-07-31",
					"11": "2022-07-31",
					"12": "2022-07-31",
					"13": "2022-07-31",
					"14": "2022-07-31",
					"15": "2022-07-31",
					"16": "2022-07-31",
					"17": "2022-07-31",
					"18": "2022-07-31"
				}
			},
			"eclipse-temurin": {
				"source": "eclipse-temurin.md@0150645432541; LTS releases have no final date",
				"ends": {
					"8": null,
					"11": null,
					"16": "2021-09-30",
					"17": null,
					"18": "2022-09-30",
					"19": "2023-03-31",
					"20": "2023-09-19",
					"21": null,
					"22": "2024-09-17",
					"23": "2025-03-18"
				}
			}
		};
	})))();
}

// actions/dockerfile-lint/checks/end-of-life-data.ts
/** Lists the releases of a distribution by number, and by the other names that image tags use. */
function releasesOf(id, names = {}) {
	const ends = /* @__PURE__ */ new Map();
	for (const { release } of end_of_life_default.filter((distribution) => distribution.id === id)) {
		const end = endOfLife({
			id,
			versionId: release
		});
		if (end !== void 0) ends.set(release, end.date);
	}
	const named = Object.entries(names).flatMap(([name, release]) => {
		const end = ends.get(release);
		return end === void 0 ? [] : [[name, end]];
	});
	return Object.fromEntries([...ends, ...named]);
}
function onlyNames(ends) {
	return Object.fromEntries(Object.entries(ends).filter(([version]) => /^[a-z]/.test(version)));
}
var debian, ubuntu, alpine, supportEnds, tagReleases;
function init_end_of_life_data() {
	return (init_end_of_life_data = __esmMin((() => {
		init_end_of_life$2();
		init_end_of_life$3();
		init_end_of_life();
		debian = releasesOf("debian", {
			jessie: "8",
			stretch: "9",
			buster: "10",
			bullseye: "11",
			bookworm: "12",
			trixie: "13"
		});
		ubuntu = releasesOf("ubuntu", {
			trusty: "14.04",
			xenial: "16.04",
			bionic: "18.04",
			focal: "20.04",
			jammy: "22.04",
			noble: "24.04"
		});
		alpine = releasesOf("alpine");
		supportEnds = {
			debian,
			ubuntu,
			alpine,
			almalinux: releasesOf("almalinux"),
			amazonlinux: releasesOf("amzn", { 1: "2018.03" }),
			centos: releasesOf("centos"),
			fedora: releasesOf("fedora"),
			"opensuse/leap": releasesOf("opensuse-leap"),
			oraclelinux: releasesOf("ol"),
			photon: releasesOf("photon"),
			rockylinux: releasesOf("rocky"),
			...Object.fromEntries(Object.entries(products).map(([name, { ends }]) => [name, ends]))
		};
		tagReleases = {
			...onlyNames(debian),
			...onlyNames(ubuntu),
			...Object.fromEntries(Object.entries(alpine).map(([version, day]) => [`alpine${version}`, day]))
		};
	})))();
}

// actions/dockerfile-lint/checks/support-end.ts
/** Returns the first end of support: of the image's release, or of the distribution in its tag. */
function findSupportEnd(reference) {
	const { registry, path, tag } = splitReference(reference);
	const product = getProduct(registry, path);
	if (product === void 0 || tag === void 0 || !Object.hasOwn(supportEnds, product)) return void 0;
	const [version = "", ...variants] = tag.split("-");
	const own = endOfVersion(version, supportEnds[product] ?? {});
	const ends = own === void 0 ? [] : [{
		...own,
		release: `${product} ${own.release}`
	}];
	for (const variant of variants) {
		const day = Object.hasOwn(tagReleases, variant) ? tagReleases[variant] : void 0;
		if (day !== void 0) ends.push({
			release: variant,
			day,
			isBefore: false
		});
	}
	return ends.sort((a, b) => a.day < b.day ? -1 : 1)[0];
}
/** Returns the name of an image's product in the table: official images of Docker Hub and its mirrors, and vendors'. */
function getProduct(registry, path) {
	if (registry === "mcr.microsoft.com") return /^dotnet\/(?:core\/)?(?:sdk|aspnet|runtime|runtime-deps)$/.test(path) ? "dotnet" : void 0;
	if (registry === "docker.elastic.co") return path === "elasticsearch/elasticsearch" ? "elasticsearch" : void 0;
	if (registry === "public.ecr.aws") return /^docker\/library\/(.+)$/.exec(path)?.[1];
	if (registry !== void 0 && registry !== "docker.io" && registry !== "mirror.gcr.io") return void 0;
	return path.replace(/^library\//, "");
}
/**
* Returns the end of a version: of its longest listed prefix (`3.9.18` is 3.9); of the last release of a line that a newer
* line follows (`4` of 4.0, 4.2 and 4.4, if there is a 5); or of the oldest release if the version is older.
*/
function endOfVersion(version, ends) {
	const parts = version.split(".");
	for (let length = parts.length; length > 0; length -= 1) {
		const prefix = parts.slice(0, length).join(".");
		if (Object.hasOwn(ends, prefix)) return toEnd(prefix, ends[prefix]);
	}
	if (!/^\d+(?:\.\d+)*$/.test(version)) return void 0;
	const releases = Object.keys(ends).filter((release) => /^\d/.test(release)).sort(compareVersions);
	const line = releases.filter((release) => release.startsWith(`${version}.`));
	const [oldest] = releases;
	if (line.length > 0) return releases.at(-1) === line.at(-1) ? void 0 : lastOf(version, line, ends);
	if (oldest === void 0 || compareVersions(version, oldest) >= 0) return void 0;
	const end = toEnd(version, ends[oldest]);
	return end === void 0 ? void 0 : {
		...end,
		isBefore: true
	};
}
function lastOf(version, line, ends) {
	const days = line.map((release) => ends[release] ?? null);
	return toEnd(version, days.includes(null) ? null : days.reduce((a, b) => (a ?? "") > (b ?? "") ? a : b));
}
function toEnd(release, day) {
	return day === null || day === void 0 ? void 0 : {
		release,
		day,
		isBefore: false
	};
}
/** Compares versions of numbers part by part. A missing part is lower than any. */
function compareVersions(a, b) {
	const [first, second] = [a, b].map((version) => version.split(".").map(Number));
	for (let index = 0; index < Math.max(first?.length ?? 0, second?.length ?? 0); index += 1) {
		const difference = (first?.[index] ?? -1) - (second?.[index] ?? -1);
		if (difference !== 0) return difference;
	}
	return 0;
}
function init_support_end() {
	return (init_support_end = __esmMin((() => {
		init_references$1();
		init_end_of_life_data();
	})))();
}

// actions/dockerfile-lint/rules/images/end-of-life.ts
function* endedBases({ graph, options }) {
	for (const { from, image, base } of graph.stages) {
		if (from === void 0 || image === void 0 || base.kind !== "image" || !base.complete) continue;
		const end = findSupportEnd(base.reference);
		if (end === void 0) continue;
		const { release, day, isBefore } = end;
		const isOver = day < options.now;
		if (!isOver && !isWithinDays(options.now, day, 90)) continue;
		yield {
			rule: isOver ? supported : endsSoon,
			instruction: from,
			span: image.span,
			message: `${base.reference}: support for ${release} ${isOver ? "ended" : "ends"} ${isBefore ? "before" : "on"} ${day}`,
			about: [base.reference, release]
		};
	}
}
var tags$1, supported, endsSoon, endOfLifeChecks;
function init_end_of_life$1() {
	return (init_end_of_life$1 = __esmMin((() => {
		init_end_of_life$3();
		init_rule();
		init_support_end();
		tags$1 = [
			"security",
			"CWE-1104",
			"NIST-SP-800-190-4.1.1"
		];
		supported = defineLintRule({
			id: "SW-DF-end-of-life-base",
			name: "end-of-life-base",
			severity: "medium",
			summary: "Use base images that still get security updates.",
			why: "After the end of support, new vulnerabilities stay unfixed in the image even if you rebuild it.",
			before: "FROM debian:9-slim",
			after: "FROM debian:13-slim",
			tags: tags$1,
			precision: "high"
		});
		endsSoon = defineLintRule({
			id: "SW-DF-end-of-life-soon",
			name: "end-of-life-soon",
			severity: "low",
			summary: "Plan the update of base images whose support ends within 90 days.",
			why: "After the end of support, new vulnerabilities stay unfixed in the image even if you rebuild it. Updates take time.",
			before: "FROM node:20-slim",
			after: "FROM node:24-slim",
			tags: tags$1,
			precision: "high"
		});
		endOfLifeChecks = [{
			rules: [supported, endsSoon],
			run: endedBases
		}];
	})))();
}

// actions/dockerfile-lint/rules/images/from.ts
function* imageStages({ graph }) {
	for (const stage of graph.stages) {
		const { base, image } = stage;
		if (base.kind !== "image" || image === void 0) continue;
		yield {
			stage,
			image,
			name: splitReference(base.reference),
			reference: base.reference,
			complete: base.complete
		};
	}
}
function imageCheck(rule, look) {
	return {
		rules: [rule],
		*run(context) {
			for (const image of imageStages(context)) {
				const problem = look(image, context);
				if (problem === void 0) continue;
				yield {
					rule,
					instruction: image.stage.from,
					span: image.image.span,
					about: [image.image.value],
					...problem
				};
			}
		}
	};
}
var tagged, latest, digest, floating, fromChecks;
function init_from() {
	return (init_from = __esmMin((() => {
		init_references$1();
		init_rule();
		tagged = defineLintRule({
			id: "DL3006",
			name: "from-tag",
			severity: "medium",
			hadolint: "warning",
			summary: "Set the version of the base image.",
			why: "Without a tag, the build uses the image that is tagged latest on that day, and nobody can tell later which version it was.",
			before: "FROM debian",
			after: "FROM debian:12.11-slim",
			tags: [
				"security",
				"reproducibility",
				"CWE-829",
				"CIS-Docker-4.2"
			],
			precision: "very-high"
		});
		latest = defineLintRule({
			id: "DL3007",
			name: "from-no-latest",
			severity: "medium",
			hadolint: "warning",
			summary: "Do not use the tag latest for a base image.",
			why: "The tag moves with every release, so the build changes although the file does not.",
			before: "FROM debian:latest",
			after: "FROM debian:12.11-slim",
			tags: [
				"security",
				"reproducibility",
				"CWE-829",
				"CIS-Docker-4.2"
			],
			aliases: [
				"CKV_DOCKER_7",
				"DS-0001",
				"DKL-DI-0006"
			],
			precision: "very-high"
		});
		digest = defineLintRule({
			id: "SW-DF-digest-missing",
			name: "from-digest",
			severity: "low",
			summary: "Pin the base image by digest.",
			why: "The image's owner, or anyone who takes over the account, can move a tag to another image. A digest always names the same image.",
			before: "FROM debian:12.11-slim",
			after: "FROM debian:12.11-slim@sha256:<digest>",
			tags: [
				"security",
				"supply-chain",
				"reproducibility",
				"CWE-829",
				"CIS-Docker-4.2"
			],
			precision: "high"
		});
		floating = defineLintRule({
			id: "SW-DF-floating-default",
			name: "floating-default",
			severity: "medium",
			summary: "Give the ARG of a base image a default with a version.",
			why: "Without build arguments, the build uses the image that is tagged latest on that day, and nobody can tell later which version it was.",
			before: "ARG TAG=latest\nFROM debian:$TAG",
			after: "ARG TAG=12.11-slim\nFROM debian:$TAG",
			tags: [
				"security",
				"reproducibility",
				"CWE-829",
				"CIS-Docker-4.2"
			],
			precision: "high"
		});
		fromChecks = [
			imageCheck(tagged, ({ image, name, reference, complete, stage }, { graph }) => {
				if (!complete || name.tag !== void 0 || name.digest !== void 0 || image.value.includes("$")) return void 0;
				return {
					message: graph.isLaterStage(reference, stage) ? `Stage ${reference} comes later. FROM can only use earlier stages` : `${reference} has no tag; add a version`,
					aliases: ["CKV_DOCKER_7"]
				};
			}),
			imageCheck(latest, ({ image, name, reference }) => name.tag === "latest" && name.digest === void 0 && !image.value.includes("$") ? { message: `${reference} changes with every release; use a version tag` } : void 0),
			imageCheck(floating, ({ image, name, reference, complete }) => {
				const floats = name.tag === void 0 || name.tag === "latest";
				if (!complete || !floats || name.digest !== void 0 || !image.value.includes("$")) return void 0;
				return { message: `The default image ${reference} changes with every release; use a version tag` };
			}),
			imageCheck(digest, ({ name, reference, complete, stage }, context) => complete && (stage.from === void 0 || context.getExposure(stage.from) === void 0) && name.digest === void 0 && name.tag !== void 0 && name.tag !== "latest" ? { message: `${reference} is not pinned by digest, so its tag can move to another image` } : void 0)
		];
	})))();
}

// actions/dockerfile-lint/rules/images/platform.ts
/** Parses operating system and architecture as BuildKit does. Returns undefined for an invalid platform. */
function partsOf(platform) {
	if (!architectures.test(platform) && !systems.test(platform)) return void 0;
	const [first = "", second] = platform.toLowerCase().split("/");
	return systems.test(first) ? [first, second ?? ""] : ["linux", first];
}
/** Returns true if BuildKit accepts a constant platform because the stage name states it. */
function isConstant(platform, stageName) {
	if (platform.includes("$")) return false;
	const parts = partsOf(platform);
	return parts !== void 0 && !parts.some((part) => part !== "" && stageName.toLowerCase().includes(part));
}
function* platforms({ graph, file }) {
	for (const { from, name } of graph.stages) {
		const flag = from === void 0 ? void 0 : findFlag(from, "platform");
		if (from === void 0 || flag?.value === void 0) continue;
		const { value, span } = flag;
		const base = {
			instruction: from,
			span,
			about: [value, from.args.text]
		};
		const byBuildkit = isConstant(value, name?.value ?? "");
		if (!/(?:BUILD|TARGET)PLATFORM/.test(value)) yield {
			...base,
			rule: noFixed,
			message: `The platform of the base image is fixed to ${value}`,
			aliases: byBuildkit ? [noConstant.id] : []
		};
		if (/^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(value)) {
			const { text } = file.source;
			let { end } = span;
			while (text[end] === " " || text[end] === "	") end += 1;
			yield {
				...base,
				rule: value.includes("{") ? redundantInBraces : redundant,
				message: "--platform=$TARGETPLATFORM is already the default of FROM",
				fix: {
					description: "Remove it",
					edits: [{
						span: {
							start: span.start,
							end
						},
						text: ""
					}]
				}
			};
		}
	}
}
/** Reports base images without the target platform. Runs only if the caller knows the platforms of an image. */
function* missingPlatforms({ graph, options }) {
	for (const { from, base, image } of graph.stages) {
		if (from === void 0 || image === void 0 || base.kind !== "image" || !base.complete) continue;
		const platforms = options.imagePlatforms?.get(base.reference);
		const target = partsOf(findFlag(from, "platform")?.value ?? options.platform ?? "");
		if (platforms === void 0 || target === void 0 || target.includes("")) continue;
		if (platforms.some((platform) => platform.startsWith(target.join("/")))) continue;
		yield {
			rule: available,
			instruction: from,
			span: image.span,
			message: `${base.reference} is available for ${platforms.join(", ")}, not for ${target.join("/")}`,
			about: [base.reference]
		};
	}
}
var noFixed, noConstant, redundant, redundantInBraces, available, architectures, systems, platformChecks;
function init_platform() {
	return (init_platform = __esmMin((() => {
		init_dockerfile();
		init_rule();
		noFixed = defineLintRule({
			id: "DL3029",
			name: "from-no-fixed-platform",
			severity: "low",
			hadolint: "warning",
			summary: "Do not set a fixed platform for a base image.",
			why: "The image can then only be built for that platform. On other platforms it is emulated or fails to run.",
			before: "FROM --platform=linux/amd64 debian:12.11-slim",
			after: "FROM --platform=$BUILDPLATFORM debian:12.11-slim AS build",
			precision: "high"
		});
		noConstant = defineLintRule({
			id: "FromPlatformFlagConstDisallowed",
			name: "from-platform-const",
			severity: "low",
			summary: "Do not set a fixed platform for a base image.",
			why: "The image can then only be built for that platform. On other platforms it is emulated or fails to run.",
			before: "FROM --platform=linux/amd64 debian:12.11-slim",
			after: "FROM --platform=$BUILDPLATFORM debian:12.11-slim AS build",
			precision: "high"
		});
		redundant = defineLintRule({
			id: "DL3065",
			name: "from-redundant-platform",
			severity: "info",
			hadolint: "warning",
			summary: "Remove --platform=$TARGETPLATFORM.",
			why: "FROM uses the target platform by default.",
			before: "FROM --platform=$TARGETPLATFORM debian:12.11-slim",
			after: "FROM debian:12.11-slim",
			aliases: ["RedundantTargetPlatform"],
			precision: "very-high"
		});
		redundantInBraces = defineLintRule({
			id: "RedundantTargetPlatform",
			name: "redundant-target-platform",
			severity: "info",
			summary: "Remove --platform with TARGETPLATFORM.",
			why: "FROM uses the target platform by default.",
			before: `FROM --platform=\${TARGETPLATFORM} debian:12.11-slim`,
			after: "FROM debian:12.11-slim",
			precision: "very-high"
		});
		available = defineLintRule({
			id: "InvalidBaseImagePlatform",
			name: "invalid-base-image-platform",
			severity: "high",
			summary: "Use base images that exist for the target platform.",
			why: "An image for another platform fails to run or is emulated slowly.",
			before: "FROM --platform=linux/arm64 example/amd64-only:1",
			after: "FROM --platform=linux/amd64 example/amd64-only:1",
			precision: "high"
		});
		architectures = /^(?:[a-z]+\/)?(?:386|amd64|x86_64|x86-64|arm|arm64|aarch64|armhf|armel|loong64|mips64le|ppc64le|riscv64|s390x|wasm)(?:\/\w+)?$/i;
		systems = /^(?:linux|windows|darwin|freebsd)(?:\/|$)/i;
		platformChecks = [{
			rules: [
				noFixed,
				noConstant,
				redundant,
				redundantInBraces
			],
			run: platforms
		}, {
			rules: [available],
			run: missingPlatforms
		}];
	})))();
}

// actions/dockerfile-lint/rules/images/references.ts
function* names$1({ graph }) {
	for (const { from, image, base } of graph.stages) {
		if (from === void 0 || image === void 0 || base.kind !== "image" || image.value.includes("$")) continue;
		if (isValidReference(image.value)) continue;
		yield {
			rule: invalidName,
			instruction: from,
			span: image.span,
			message: `${image.value} is not a valid image reference, so the build fails`,
			about: [image.value],
			aliases: [invalidDefault.id]
		};
	}
}
/** Reports references that need a build argument. An undeclared variable has a finding of its own. */
function* defaultNames(context) {
	for (const { from, image } of context.graph.stages) {
		if (from === void 0 || image === void 0) continue;
		const reference = findInvalidDefault(from, context);
		if (reference === void 0 || reference.usesUndeclared) continue;
		const described = reference.text === "" ? "empty" : "not a valid image reference";
		yield {
			rule: invalidDefault,
			instruction: from,
			span: image.span,
			message: `${image.value} is ${described} without build arguments`,
			about: [image.value]
		};
	}
}
/** Returns the id of the rule about invalid defaults if it applies to a FROM too. */
function listInvalidDefaultIds(from, context) {
	return findInvalidDefault(from, context) === void 0 ? [] : [invalidDefault.id];
}
/**
* Returns the reference that FROM has with the known build arguments, if it is invalid. Returns undefined if it is valid
* or contains values that only the build knows.
*/
function findInvalidDefault(from, { graph, file }) {
	const written = from.words[0]?.value ?? "";
	if (!written.includes("$") || graph.stageOf(from).base.kind !== "image") return void 0;
	const scope = graph.scopeOf(from);
	let isKnown = true;
	let usesUndeclared = false;
	const text = expandVariables(written, file.escapeChar, (name) => {
		const binding = scope.find(name);
		if (binding === void 0 && !platformArgs.has(name)) usesUndeclared = true;
		if (platformArgs.has(name) || binding !== void 0 && binding.value === void 0) isKnown = false;
		return binding?.value ?? null;
	}).text.replace(/\$(?:\w+|\{\w+\})/g, "");
	const isExpanded = findVariableReferences(text, file.escapeChar).length === 0;
	return !isKnown || !isExpanded || isValidReference(text) ? void 0 : {
		text,
		usesUndeclared
	};
}
/**
* Checks a reference as Docker normalizes it. A first part in upper case is a host there, as in `FOO/bar`
* (`splitDockerDomain` in the distribution's reference package).
*/
function isValidReference(text) {
	return tryParseReference(text.replace(/^[A-Z][A-Za-z0-9-]*(?=\/)/, "host.example")) !== void 0;
}
var invalidName, invalidDefault, referenceChecks;
function init_references() {
	return (init_references = __esmMin((() => {
		init_dockerfile();
		init_references$1();
		init_rule();
		invalidName = defineLintRule({
			id: "SW-DF-invalid-reference",
			name: "from-invalid-reference",
			severity: "medium",
			summary: "Use a valid image reference in FROM.",
			why: "The build fails on it. If another program fills in the file, give it the name of a template, such as Dockerfile.template.",
			before: "FROM DIST:SUITE",
			after: "FROM debian:12.11-slim",
			precision: "very-high"
		});
		invalidDefault = defineLintRule({
			id: "InvalidDefaultArgInFrom",
			name: "invalid-default-arg-in-from",
			severity: "low",
			summary: "Give the ARGs of FROM defaults that form a valid image reference.",
			why: "Without build arguments, the build fails on an empty reference, or on one such as debian: that has no tag after the colon.",
			before: "ARG TAG\nFROM debian:$TAG",
			after: "ARG TAG=12.11-slim\nFROM debian:$TAG",
			precision: "high"
		});
		referenceChecks = [{
			rules: [invalidName],
			run: names$1
		}, {
			rules: [invalidDefault],
			run: defaultNames
		}];
	})))();
}

// actions/dockerfile-lint/rules/images/registry.ts
/** Lists all images that building the file uses and whose names are known. */
function* imageUses({ graph }) {
	for (const { instruction, span, source, use, onbuild } of listImageReferences(graph)) {
		if (onbuild || source.kind !== "image" || !source.complete) continue;
		yield {
			instruction,
			span,
			reference: source.reference,
			isCopy: use !== "base"
		};
	}
}
var trusted, copyDigest, registryChecks;
function init_registry() {
	return (init_registry = __esmMin((() => {
		init_dockerfile();
		init_references$1();
		init_rule();
		trusted = defineLintRule({
			id: "DL3026",
			name: "trusted-registry",
			severity: "high",
			hadolint: "error",
			summary: "Use images from trusted registries only.",
			why: "Code from an unreviewed image runs in the build and becomes part of your product.",
			before: "FROM registry.example.net/base:1",
			after: "FROM registry.example.com/base:1",
			tags: [
				"security",
				"supply-chain",
				"CWE-829",
				"CIS-Docker-4.2",
				"NIST-SP-800-190-4.1.5"
			],
			precision: "very-high"
		});
		copyDigest = defineLintRule({
			id: "SW-DF-copy-digest-missing",
			name: "copy-digest",
			severity: "low",
			summary: "Pin images that you copy files from by digest.",
			why: "A tag can move to another image at any time, and the files copied from it run in your image.",
			before: "COPY --from=ghcr.io/astral-sh/uv:0.8.3 /uv /bin/uv",
			after: "COPY --from=ghcr.io/astral-sh/uv:0.8.3@sha256:<digest> /uv /bin/uv",
			tags: [
				"security",
				"supply-chain",
				"reproducibility",
				"CWE-829"
			],
			precision: "high"
		});
		registryChecks = [{
			rules: [trusted],
			*run(context) {
				const { trustedRegistries } = context.options;
				if (trustedRegistries.length === 0) return;
				for (const { instruction, span, reference } of imageUses(context)) {
					if (isFromTrustedRegistry(reference, trustedRegistries)) continue;
					yield {
						rule: trusted,
						instruction,
						span,
						message: `${reference} comes from a registry that is not trusted; use one in trusted-registries`,
						about: [reference]
					};
				}
			}
		}, {
			rules: [copyDigest],
			*run(context) {
				for (const { instruction, span, reference, isCopy } of imageUses(context)) {
					const { tag, digest } = splitReference(reference);
					if (!isCopy || tag === void 0 || digest !== void 0) continue;
					yield {
						rule: copyDigest,
						instruction,
						span,
						message: `${reference} is not pinned by digest, so its tag can move to another image`,
						about: [reference]
					};
				}
			}
		}];
	})))();
}

// actions/dockerfile-lint/rules/instructions/archives.ts
/** Returns the last part of a path. Returns undefined for a directory. */
function fileName(path) {
	return path.split(/[\\/]/).at(-1) || void 0;
}
function isUnpacking({ name, args }) {
	if (name !== "tar") return unpackers.has(name);
	return args.some(({ value }, index) => /^(?:--extract|--get|-\w*x\w*)$/.test(value) || index === 0 && /^\w*x\w*$/.test(value));
}
/** Finds the last COPY before a command, in its stage or one below, that brought the archive which it unpacks. */
function findCopied(copies, command) {
	const names = new Set(command.args.map(({ value }) => fileName(value)));
	let seen = 0;
	for (let copy = copies; copy !== void 0 && seen < maxCopies; copy = copy.older) {
		seen += 1;
		if (copy.instruction.keyword !== "COPY" || copy.from !== void 0) continue;
		const { sources, target } = parseTransfer(copy.instruction);
		const source = sources.find(({ value }) => isArchive(value));
		if (source === void 0 || target === void 0) continue;
		if ([source, target].some(({ value }) => {
			const name = fileName(value);
			return name !== void 0 && names.has(name);
		})) return {
			copy,
			source,
			command
		};
	}
}
function* unpacked(context) {
	const reported = /* @__PURE__ */ new Set();
	for (const { instruction: run } of context.instructions(["RUN"])) for (const command of context.getCommands(run)) {
		const found = isUnpacking(command) ? findCopied(context.states.before(run).copies, command) : void 0;
		if (found === void 0 || reported.has(found.copy.instruction)) continue;
		const { instruction } = found.copy;
		reported.add(instruction);
		yield {
			rule: addUnpacks,
			instruction,
			span: found.source.span,
			message: `${found.source.value} is copied and then unpacked, so the archive stays in a layer; use ADD`,
			about: [found.source.value],
			related: [{
				span: command.span,
				message: "The archive is unpacked here"
			}]
		};
	}
}
var addUnpacks, unpackers, maxCopies, archiveChecks;
function init_archives() {
	return (init_archives = __esmMin((() => {
		init_dockerfile();
		init_rule();
		addUnpacks = defineLintRule({
			id: "DL3010",
			name: "add-unpacks",
			severity: "info",
			hadolint: "info",
			summary: "Unpack local archives with ADD.",
			why: "If you copy and unpack the archive separately, the archive itself remains in a layer.",
			before: "COPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz -C /app",
			after: "ADD app.tar.gz /app/",
			tags: ["image-size"],
			precision: "medium"
		});
		unpackers = /* @__PURE__ */ new Set([
			"unzip",
			"gunzip",
			"bunzip2",
			"unlzma",
			"unxz",
			"zgz",
			"uncompress",
			"zcat",
			"gzcat"
		]);
		maxCopies = 500;
		archiveChecks = [{
			rules: [addUnpacks],
			run: unpacked
		}];
	})))();
}

// actions/dockerfile-lint/rules/instructions/arguments.ts
/** Maps each word that looks like a variable name to the last instruction that contains it. */
function lastMentions(instructions) {
	const last = /* @__PURE__ */ new Map();
	for (const [position, { args, flags, heredocs }] of instructions.entries()) {
		const texts = [
			args.text,
			...flags.map(({ value }) => value ?? ""),
			...heredocs.map(({ body }) => body.text)
		];
		for (const text of texts) for (const name of text.match(/[A-Za-z_]\w*/g) ?? []) last.set(name, position);
	}
	return last;
}
/**
* Returns true if the instruction runs commands. They see ARGs as environment variables and may read them without
* naming them in the file.
*/
function runsCommands({ keyword, trigger }) {
	return keyword === "RUN" || trigger !== void 0;
}
/** Lists the ARGs of `declared` that nothing after them in `scope` mentions or runs. */
function* unusedIn(declared, scope, { file }) {
	if (!declared.some(({ keyword }) => keyword === "ARG")) return;
	const last = lastMentions(scope);
	const lastRun = scope.findLastIndex(runsCommands);
	const places = new Map(scope.map((instruction, position) => [instruction, position]));
	for (const instruction of declared) {
		const position = places.get(instruction) ?? -1;
		if (instruction.keyword !== "ARG" || lastRun > position) continue;
		const pairs = parsePairs(instruction, file.escapeChar);
		const own = new Set(pairs.flatMap(({ value }) => findVariableReferences(value?.raw ?? "", file.escapeChar).map(({ name }) => name)));
		for (const { key } of pairs) {
			const name = key.value;
			if (!/^[A-Za-z_]\w*$/.test(name) || builtIn.test(name) || platformArgs.has(name)) continue;
			if ((last.get(name) ?? -1) > position || own.has(name)) continue;
			yield {
				rule: unused,
				instruction,
				span: key.span,
				message: `The build argument ${name} is not used`,
				about: [name]
			};
		}
	}
}
/** Reports unused ARGs. Global ARGs serve FROM, and ARGs that redeclare them in a stage. */
function* unusedArguments(context) {
	const { preamble, stages } = context.graph;
	if (stages.length > 0) {
		const readers = context.file.instructions.filter(({ keyword }) => keyword === "FROM" || keyword === "ARG");
		yield* unusedIn(preamble.instructions, readers, context);
	}
	for (const { instructions } of stages) yield* unusedIn(instructions, instructions, context);
}
var unused, builtIn, argumentChecks;
function init_arguments() {
	return (init_arguments = __esmMin((() => {
		init_dockerfile();
		init_rule();
		unused = defineLintRule({
			id: "SW-DF-arg-unused",
			name: "arg-unused",
			severity: "info",
			summary: "Remove unused ARGs.",
			why: "An unused build argument misleads whoever passes it. A stage must redeclare an ARG from above the first FROM to use it.",
			before: "ARG APP_VERSION=1\nFROM debian:12.11-slim\nRUN make",
			after: "FROM debian:12.11-slim\nARG APP_VERSION=1\nRUN make",
			precision: "high"
		});
		builtIn = /^(?:BUILDKIT_\w+|SOURCE_DATE_EPOCH|(?:https?|ftp|no|all)_proxy)$/i;
		argumentChecks = [{
			rules: [unused],
			run: unusedArguments
		}];
	})))();
}

// actions/dockerfile-lint/checks/shell-args.ts
/** Returns true if the command has one of the flags. Names have no dashes. */
function hasFlag(command, ...names) {
	const flags = listFlags(command);
	return names.some((name) => flags.has(name));
}
/** Returns true if one of the values is an argument, unchanged. */
function hasArg({ args }, ...values) {
	return args.some(({ value }) => values.includes(value));
}
/** Lists the arguments that are neither flags nor values of the flags in `valued` (names without dashes). */
function listOperands({ args }, valued = []) {
	const kept = [];
	for (let index = 0; index < args.length; index += 1) {
		const word = args[index];
		if (word === void 0) continue;
		if (word.value === "--") return [...kept, ...args.slice(index + 1)];
		if (!word.value.startsWith("-") || word.value === "-") kept.push(word);
		else if (valued.includes(word.value.replace(/^--?/, ""))) index += 1;
	}
	return kept;
}
/** Creates a check that examines each shell command of RUN on its own. */
function createCommandCheck(rule, { onbuild, names }, look) {
	return {
		rules: [rule],
		*run(context) {
			const byName = context.getRunCommands({ onbuild });
			const calls = names === void 0 ? [...byName.values()].flat() : names.flatMap((name) => byName.get(name) ?? []);
			for (const { placed, command } of calls) {
				const problem = look(command, placed, context);
				if (problem !== void 0) yield {
					rule,
					instruction: placed.instruction,
					span: command.span,
					...problem
				};
			}
		}
	};
}
/** Creates an edit that inserts text after a word. */
function insertAfter(command, word, text) {
	const { end } = command.spanOf(word);
	return {
		span: {
			start: end,
			end
		},
		text
	};
}
/** Lists what a command may download: its arguments without flags. */
function listSources({ args }) {
	return args.map(({ value }) => value).filter((value) => !value.startsWith("-") || value.includes("://") || value.startsWith("--url="));
}
var listFlags;
function init_shell_args() {
	return (init_shell_args = __esmMin((() => {
		listFlags = memoizedByObject(({ args }) => {
			const names = /* @__PURE__ */ new Set();
			for (const { value } of args) {
				if (value === "--") break;
				if (value.startsWith("--")) names.add(value.slice(2).split("=", 1)[0] ?? "");
				else if (value.startsWith("-")) for (const letter of value.slice(1)) names.add(letter);
			}
			return names;
		});
	})))();
}

// actions/dockerfile-lint/rules/instructions/commands.ts
function isQuietWget(command) {
	if (hasFlag(command, "progress", "q", "quiet", "no-verbose", "o", "output-file", "a", "append-output")) return true;
	return command.args.some(({ value }) => /^-nv/.test(value));
}
function uidOf(args) {
	for (const [index, value] of args.entries()) {
		if (/^-[A-Za-z]*u$/.test(value) || value === "--uid") return digits(args[index + 1]);
		const attached = /^(?:--uid=|-u)(\d+)$/.exec(value)?.[1];
		if (attached !== void 0) return attached;
	}
}
function digits(text) {
	return text !== void 0 && /^\d+$/.test(text) ? text : void 0;
}
var pointless, noCd, noSudo, sparseUid, quietWget, shellLink, noEffect, commandChecks;
function init_commands() {
	return (init_commands = __esmMin((() => {
		init_dockerfile();
		init_rule();
		init_shell_args();
		pointless = defineLintRule({
			id: "DL3001",
			name: "no-pointless-commands",
			severity: "info",
			hadolint: "info",
			summary: "Remove commands that have no effect in a build.",
			why: "A build step has no services, mounts, terminals or remote sessions, and the image does not keep their effect.",
			before: "RUN service nginx start",
			after: "CMD [\"nginx\", \"-g\", \"daemon off;\"]",
			precision: "high"
		});
		noCd = defineLintRule({
			id: "DL3003",
			name: "workdir-not-cd",
			severity: "low",
			hadolint: "warning",
			summary: "Change directories with WORKDIR.",
			why: "A cd applies only to its own RUN. The next instruction starts in the old directory, which is easy to miss.",
			before: "RUN cd /app && make",
			after: "WORKDIR /app\nRUN make",
			aliases: ["DS-0013"],
			precision: "high"
		});
		noSudo = defineLintRule({
			id: "DL3004",
			name: "no-sudo",
			severity: "medium",
			hadolint: "error",
			summary: "Do not use sudo.",
			why: "Build steps already run as the user that USER sets. sudo handles signals and terminals unpredictably and stays in the image as a way to become root.",
			before: "USER app\nRUN sudo apt-get update",
			after: "USER root\nRUN apt-get update\nUSER app",
			tags: ["security", "CWE-250"],
			aliases: [
				"CKV2_DOCKER_1",
				"DS-0010",
				"DKL-DI-0001"
			],
			precision: "very-high"
		});
		sparseUid = defineLintRule({
			id: "DL3046",
			name: "useradd-no-log-init",
			severity: "low",
			hadolint: "warning",
			summary: "Use useradd -l with a high user id.",
			why: "useradd otherwise writes sparse log files up to that id, which can fill the layer with gigabytes of zeros.",
			before: "RUN useradd -u 1234567 app",
			after: "RUN useradd -l -u 1234567 app",
			tags: ["image-size"],
			precision: "high"
		});
		quietWget = defineLintRule({
			id: "DL3047",
			name: "wget-progress",
			severity: "info",
			hadolint: "info",
			summary: "Limit the progress output of wget in the build log.",
			why: "wget redraws its progress bar, which adds thousands of log lines for a large download.",
			before: "RUN wget https://example.com/tool.tar.gz",
			after: "RUN wget --progress=dot:giga https://example.com/tool.tar.gz",
			precision: "high"
		});
		shellLink = defineLintRule({
			id: "DL4005",
			name: "shell-instruction",
			severity: "low",
			hadolint: "warning",
			summary: "Change the shell with SHELL.",
			why: "Replacing /bin/sh changes it for every script in the image. SHELL only changes how the build runs commands.",
			before: "RUN ln -sf /bin/bash /bin/sh",
			after: "SHELL [\"/bin/bash\", \"-c\"]",
			precision: "very-high"
		});
		noEffect = /* @__PURE__ */ new Set([
			"free",
			"kill",
			"mount",
			"ps",
			"service",
			"shutdown",
			"ssh",
			"top",
			"vim"
		]);
		commandChecks = [
			createCommandCheck(pointless, {
				onbuild: true,
				names: [...noEffect]
			}, ({ name }) => noEffect.has(name) ? {
				message: `${name} has no effect in a build step; remove it`,
				about: [name]
			} : void 0),
			createCommandCheck(noCd, {
				onbuild: false,
				names: ["cd"]
			}, (command) => command.name === "cd" ? {
				message: "cd applies only to this RUN; use WORKDIR",
				about: command.args.map(({ value }) => value)
			} : void 0),
			createCommandCheck(noSudo, {
				onbuild: true,
				names: ["sudo"]
			}, (command) => command.name === "sudo" ? {
				message: "sudo is unnecessary in a build; use USER",
				about: command.args.map(({ raw }) => raw)
			} : void 0),
			createCommandCheck(sparseUid, {
				onbuild: true,
				names: ["useradd"]
			}, (command) => {
				if (command.name !== "useradd" || hasFlag(command, "l", "no-log-init")) return void 0;
				const uid = uidOf(command.args.map(({ value }) => value));
				const [word] = command.words;
				if (uid === void 0 || uid.length <= 5 || word === void 0) return void 0;
				const { end } = command.spanOf(word);
				return {
					message: `useradd with the high user id ${uid} writes huge sparse log files; add -l`,
					about: [uid],
					fix: {
						description: "Add -l",
						edits: [{
							span: {
								start: end,
								end
							},
							text: " -l"
						}]
					}
				};
			}),
			createCommandCheck(quietWget, {
				onbuild: true,
				names: ["wget"]
			}, (command, { instruction }, context) => {
				const [word] = command.words;
				if (command.name !== "wget" || word === void 0 || isQuietWget(command)) return void 0;
				const { end } = command.spanOf(word);
				return {
					message: "wget writes its progress bar to the build log; add --progress=dot:giga",
					about: command.args.map(({ value }) => value).filter((value) => !value.startsWith("-")),
					fix: getProgramVariant("wget", context.states.beforeCommand(instruction, command.span.start)) === "busybox" ? void 0 : {
						description: "Add --progress=dot:giga",
						edits: [{
							span: {
								start: end,
								end
							},
							text: " --progress=dot:giga"
						}]
					}
				};
			}),
			createCommandCheck(shellLink, {
				onbuild: true,
				names: ["ln"]
			}, (command) => command.name === "ln" && hasArg(command, "/bin/sh") ? {
				message: "/bin/sh is replaced for the whole system; use SHELL",
				about: ["/bin/sh"]
			} : void 0)
		];
	})))();
}

// actions/dockerfile-lint/rules/instructions/consecutive-runs.ts
function sameFlags(a, b) {
	const text = ({ flags }) => flags.map(({ name, value }) => `${name}=${value ?? ""}`).join("\n");
	return text(a) === text(b);
}
function isSingle(context, instruction) {
	return context.getCommands(instruction).filter(({ depth }) => depth === 0).length < 2 && instruction.heredocs.length === 0;
}
/** Creates a fix that joins two adjacent RUNs of one simple command each. */
function joinFix(context, previous, instruction) {
	const isSimple = [previous, instruction].every((run) => {
		const [command, ...others] = context.getCommands(run);
		return command !== void 0 && others.length === 0 && command.span.end === run.args.span.end && run.json === void 0 && command.span.start === run.args.span.start && !shellState.has(command.name);
	});
	const { source, escapeChar } = context.file;
	const gap = {
		start: previous.args.span.end,
		end: instruction.args.span.start
	};
	const isNext = source.positionAt(gap.start).line + 1 === instruction.line && source.positionAt(gap.end).line === instruction.line;
	if (!isSimple || !isNext || previous.flags.length > 0) return void 0;
	return {
		description: "Combine with the previous RUN",
		edits: [{
			span: gap,
			text: ` ${escapeChar}${source.slice(gap).includes("\r\n") ? "\r\n" : "\n"} && `
		}]
	};
}
var consecutive, shellState, consecutiveCheck, consecutiveRunChecks;
function init_consecutive_runs() {
	return (init_consecutive_runs = __esmMin((() => {
		init_rule();
		/* @__PURE__ */ init_shells();
		consecutive = defineLintRule({
			id: "DL3059",
			name: "join-runs",
			severity: "info",
			hadolint: "info",
			summary: "Combine consecutive RUN instructions.",
			why: "Each RUN creates a layer. Files that one RUN adds and the next removes stay in the image.",
			before: "RUN /install.sh\nRUN /clean-up.sh",
			after: "RUN /install.sh \\\n && /clean-up.sh",
			tags: ["image-size"],
			precision: "medium"
		});
		shellState = /* @__PURE__ */ new Set([
			"",
			"cd",
			"export",
			"set",
			"unset",
			"umask",
			"source",
			".",
			"alias",
			"exec",
			"exit",
			"trap"
		]);
		consecutiveCheck = {
			rules: [consecutive],
			*run(context) {
				for (const stage of context.sections) for (const [index, instruction] of stage.instructions.entries()) {
					const previous = stage.instructions[index - 1];
					if (instruction.keyword !== "RUN" || previous?.keyword !== "RUN" || !sameFlags(instruction, previous)) continue;
					if (!isSingle(context, instruction) || !isSingle(context, previous)) continue;
					yield {
						rule: consecutive,
						instruction,
						span: instruction.keywordSpan,
						message: "This RUN can be combined with the previous one",
						about: [instruction.args.text],
						related: [{
							span: previous.keywordSpan,
							message: "The previous RUN"
						}],
						fix: isWindowsShell(context.states.before(instruction).shell) ? void 0 : joinFix(context, previous, instruction)
					};
				}
			}
		};
		consecutiveRunChecks = [consecutiveCheck];
	})))();
}

// actions/dockerfile-lint/rules/instructions/copy.ts
function isRelative(target) {
	return !/^(?:\/|\\|\$|[A-Za-z]:)/.test(target);
}
function* fromProblems(instruction, stage, { graph }) {
	const flag = findFlag(instruction, "from");
	const value = flag?.value;
	if (flag === void 0 || value === void 0 || value === "") return;
	if (stage.name?.value.toLowerCase() === value.toLowerCase() || stage.index >= 0 && String(stage.index) === value) {
		yield {
			rule: notItself,
			span: flag.valueSpan,
			message: `This stage copies from itself (${value})`,
			about: [value]
		};
		return;
	}
	const source = graph.resolve(value, stage);
	if (source.kind !== "image" || !source.complete || /[:@]/.test(value)) return;
	yield {
		rule: knownSource,
		span: flag.valueSpan,
		message: graph.isLaterStage(value, stage) ? `Stage ${value} comes later. COPY --from can only use earlier stages` : `${value} is not an earlier stage, and it has no tag as an image`,
		about: [value]
	};
}
var copyNotAdd, directoryTarget, knownSource, notItself, absoluteTarget, wholeRoot, copyChecks;
function init_copy() {
	return (init_copy = __esmMin((() => {
		init_dockerfile();
		init_rule();
		copyNotAdd = defineLintRule({
			id: "DL3020",
			name: "copy-not-add",
			severity: "low",
			hadolint: "error",
			summary: "Use COPY for files and directories.",
			why: "ADD also unpacks archives and downloads URLs. For plain files, that is a surprise when a file name changes.",
			before: "ADD app.py /app/",
			after: "COPY app.py /app/",
			tags: ["CIS-Docker-4.9"],
			aliases: [
				"CKV_DOCKER_4",
				"DS-0005",
				"CIS-DI-0009"
			],
			precision: "high"
		});
		directoryTarget = defineLintRule({
			id: "DL3021",
			name: "copy-directory-target",
			severity: "medium",
			hadolint: "error",
			summary: "End the target of a COPY with several sources with a slash.",
			why: "Several files need a target directory. Without the slash, the build fails.",
			before: "COPY a.txt b.txt /data",
			after: "COPY a.txt b.txt /data/",
			aliases: ["DS-0011"],
			precision: "very-high"
		});
		knownSource = defineLintRule({
			id: "DL3022",
			name: "copy-from-known",
			severity: "medium",
			hadolint: "warning",
			summary: "Use an earlier stage, or an image with a tag, in COPY --from.",
			why: "Docker looks up an unknown name as an image on Docker Hub, where anyone may have published it.",
			before: "FROM golang:1.24 AS build\nFROM scratch\nCOPY --from=biuld /app /app",
			after: "FROM golang:1.24 AS build\nFROM scratch\nCOPY --from=build /app /app",
			tags: [
				"security",
				"supply-chain",
				"CWE-829"
			],
			precision: "high"
		});
		notItself = defineLintRule({
			id: "DL3023",
			name: "copy-from-itself",
			severity: "high",
			hadolint: "error",
			summary: "Do not copy from a stage to itself.",
			why: "The stage is not complete at that point, so the build fails.",
			before: "FROM debian:12.11-slim AS app\nCOPY --from=app /a /b",
			after: "FROM debian:12.11-slim AS app\nRUN cp /a /b",
			aliases: ["DS-0006"],
			precision: "very-high"
		});
		absoluteTarget = defineLintRule({
			id: "DL3045",
			name: "copy-absolute-target",
			severity: "low",
			hadolint: "warning",
			summary: "Set WORKDIR before copying to a relative target.",
			why: "Without WORKDIR, the target depends on the base image's working directory.",
			before: "FROM debian:12.11-slim\nCOPY app.py app.py",
			after: "FROM debian:12.11-slim\nWORKDIR /app\nCOPY app.py app.py",
			precision: "high"
		});
		wholeRoot = defineLintRule({
			id: "DL3067",
			name: "copy-whole-root",
			severity: "medium",
			hadolint: "warning",
			summary: "Copy only the files that you need from a stage, not its whole root.",
			why: "Copying the root includes compilers, caches and build secrets, which separate stages are meant to exclude.",
			before: "COPY --from=build / /",
			after: "COPY --from=build /app /app",
			tags: ["security", "image-size"],
			precision: "very-high"
		});
		copyChecks = [
			createInstructionCheck([copyNotAdd], ["ADD"], function* ({ instruction }, context) {
				const { sources, target } = parseTransfer(instruction);
				const isPlainFile = (value) => {
					const expanded = context.expand(instruction, value);
					return expanded !== void 0 && isPlainSource(expanded);
				};
				const plain = sources.find(({ value }) => isPlainFile(value));
				if (plain === void 0) return;
				const isPlain = sources.every(({ value }) => isPlainFile(value));
				const staysRight = target !== void 0 && acceptsSources(sources, target) && (!isRelative(target.value) || isDirectorySet(context.states.before(instruction)));
				const flags = instruction.flags.every(({ name }) => [
					"chown",
					"chmod",
					"link",
					"exclude"
				].includes(name));
				yield {
					message: `ADD copies ${plain.value}; use COPY`,
					span: instruction.keywordSpan,
					fix: isPlain && flags && staysRight ? {
						description: "Use COPY",
						edits: [{
							span: instruction.keywordSpan,
							text: "COPY"
						}]
					} : void 0
				};
			}),
			createInstructionCheck([directoryTarget], ["COPY"], function* ({ instruction }) {
				const { sources, target } = parseTransfer(instruction);
				if (target === void 0 || acceptsSources(sources, target)) return;
				const inside = /^["']/.test(target.raw) ? target.span.end - 1 : target.span.end;
				yield {
					message: `The target ${target.value} of several files does not end with a slash; add /`,
					span: target.span,
					fix: {
						description: "Add / to the target",
						edits: [{
							span: {
								start: inside,
								end: inside
							},
							text: "/"
						}]
					}
				};
			}),
			createInstructionCheck([notItself, knownSource], ["COPY"], ({ instruction, stage }, context) => fromProblems(instruction, stage, context)),
			createInstructionCheck([absoluteTarget], ["COPY"], function* ({ instruction }, context) {
				const { target } = parseTransfer(instruction);
				if (target === void 0 || !isRelative(target.value) || isDirectorySet(context.states.before(instruction))) return;
				yield {
					message: `The target ${target.value} is relative, and no WORKDIR is set`,
					span: target.span
				};
			}),
			createInstructionCheck([wholeRoot], ["COPY"], function* ({ instruction }) {
				const { sources, target } = parseTransfer(instruction);
				if (flagValue(instruction, "from") === void 0 || target?.value !== "/") return;
				if (sources.some(({ value }) => value === "/")) yield { message: "The whole root of the other image is copied; copy only the files that you need" };
			})
		];
	})))();
}

// actions/dockerfile-lint/rules/instructions/expose.ts
/** Lists the ports of EXPOSE. */
function* ports({ instruction, stage }, context) {
	const built = context.isBuilt(stage);
	for (const { value, span } of instruction.words) {
		const base = {
			span,
			about: [value]
		};
		const [port = "", protocol] = value.split("/");
		if (port.includes(":") && !port.includes("$")) {
			if (built) yield {
				...base,
				rule: plainPort,
				message: `${value} is more than a port; remove the address and host port`,
				fix: portFix(span, value)
			};
			continue;
		}
		const numbers = (context.expand(instruction, port) ?? port).split("-").filter((part) => /^\d+$/.test(part)).map(Number);
		if (numbers.some((number) => number > 65535)) yield {
			...base,
			message: `${value} is above 65535`
		};
		if (numbers.length === 1 && numbers[0] === 22 && protocol?.toLowerCase() !== "udp") yield {
			...base,
			rule: noSsh,
			message: "Port 22 is exposed, which suggests an SSH server in the container"
		};
		if (built && protocol !== void 0 && !protocol.includes("$") && protocol !== protocol.toLowerCase()) yield {
			...base,
			rule: lowerProtocol,
			message: `The protocol of ${value} is in uppercase; write it in lowercase`,
			fix: protocolFix(span.end, protocol)
		};
	}
}
function portFix(span, value) {
	const port = value.slice(value.lastIndexOf(":") + 1);
	return /^\d/.test(port) ? {
		description: `Write ${port}`,
		edits: [{
			span,
			text: port
		}]
	} : void 0;
}
function protocolFix(end, protocol) {
	return {
		description: "Write the protocol in lowercase",
		edits: [{
			span: {
				start: end - protocol.length,
				end
			},
			text: protocol.toLowerCase()
		}]
	};
}
var validPort, lowerProtocol, plainPort, noSsh, exposeChecks;
function init_expose() {
	return (init_expose = __esmMin((() => {
		init_rule();
		validPort = defineLintRule({
			id: "DL3011",
			name: "expose-valid-port",
			severity: "medium",
			hadolint: "error",
			summary: "Expose ports from 0 to 65535.",
			why: "Other port numbers do not exist.",
			before: "EXPOSE 80000",
			after: "EXPOSE 8000",
			aliases: ["DS-0008"],
			precision: "very-high"
		});
		lowerProtocol = defineLintRule({
			id: "ExposeProtoCasing",
			name: "expose-proto-casing",
			severity: "info",
			summary: "Write the protocol of EXPOSE in lowercase.",
			why: "The image configuration stores it in lowercase.",
			before: "EXPOSE 53/UDP",
			after: "EXPOSE 53/udp",
			precision: "very-high"
		});
		plainPort = defineLintRule({
			id: "ExposeInvalidFormat",
			name: "expose-invalid-format",
			severity: "medium",
			summary: "Write only ports in EXPOSE, without addresses or host ports.",
			why: "You choose the address and host port when you start the container. In EXPOSE they are ignored or fail the build.",
			before: "EXPOSE 127.0.0.1:8080:80",
			after: "EXPOSE 80",
			precision: "very-high"
		});
		noSsh = defineLintRule({
			id: "SW-DF-expose-ssh",
			name: "expose-ssh",
			severity: "low",
			summary: "Do not run an SSH server in a container.",
			why: "SSH is an additional entry point with its own keys and updates. Use docker exec or kubectl exec instead, which have access control.",
			before: "EXPOSE 22",
			after: "EXPOSE 8080",
			tags: [
				"security",
				"CIS-Docker-5.6",
				"NIST-SP-800-190-4.4.1"
			],
			aliases: ["CKV_DOCKER_1", "DS-0004"],
			precision: "high"
		});
		exposeChecks = [createInstructionCheck([
			validPort,
			lowerProtocol,
			plainPort,
			noSsh
		], ["EXPOSE"], ports)];
	})))();
}

// actions/dockerfile-lint/rules/instructions/file-modes.ts
function isWorldWritable(mode) {
	if (/^[0-7]{3,4}$/.test(mode)) return (Number(mode.at(-1)) & 2) !== 0 && !/^1/.test(mode.padStart(4, "0"));
	return mode.split(",").some((part) => /^(?:[ugo]*[oa][ugoa]*|)[+=][rxXst]*w/.test(part) && /[oa]|^[+=]/.test(part));
}
/**
* Returns true for a directory that only this build uses, such as one made by `mktemp`, or one that is world-writable
* by design.
*/
function isTemporary(path) {
	return /^(?:\/(?:var\/)?tmp(?:\/|$)|\$\{?\w*te?mp)/i.test(path);
}
/** Returns true for the setuid bit. */
function setsUser(mode) {
	if (/^[0-7]{4}$/.test(mode)) return /^[4567]/.test(mode);
	return mode.split(",").some((part) => /^[ugoa]*[+=][rwxX]*s/.test(part) && !/^[go]+[+=]/.test(part));
}
/** Returns true for the setgid bit unless the group may write, as in shared directories. */
function setsGroup(mode) {
	if (/^[0-7]{4}$/.test(mode)) return /^[23][0-7][0145]/.test(mode);
	return mode.split(",").some((part) => /^[go]+[+=][rwxX]*s/.test(part));
}
/** Reports the modes that chmod sets. A program with the setuid bit that everybody may write has one finding. */
function* commandModes(context) {
	const directories = /* @__PURE__ */ new Set();
	for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) for (const command of context.getCommands(instruction)) {
		for (const path of createdDirectories(command)) directories.add(path);
		if (command.name !== "chmod") continue;
		const found = findIdMode(command, directories) ?? findOpenMode(command);
		if (found === void 0) continue;
		const { rule, mode, effect } = found;
		yield {
			rule,
			instruction,
			span: command.spanOf(mode),
			message: `chmod ${mode.value} ${effect}`,
			about: command.args.map(({ value }) => value)
		};
	}
}
/** Lists the directories that mkdir and `install -d` create. */
function createdDirectories(command) {
	return (command.name === "mkdir" || command.name === "install" && hasFlag(command, "d", "directory") ? listOperands(command, [
		"m",
		"mode",
		"o",
		"owner",
		"g",
		"group"
	]) : []).map(({ value }) => withoutSlash(value));
}
function withoutSlash(path) {
	return path.replace(/(?<=[^/])\/$/, "");
}
function findIdMode(command, directories) {
	const mode = command.args.find(({ value }) => setsUser(value) || setsGroup(value));
	if (mode === void 0) return void 0;
	const targets = targetsOf(command, mode);
	const isDirectory = (path) => path.endsWith("/") || directories.has(path);
	if (!setsUser(mode.value) && targets.length > 0 && targets.every(isDirectory)) return void 0;
	return {
		rule: setuid,
		mode,
		effect: "sets the setuid or setgid bit"
	};
}
function findOpenMode(command) {
	const mode = command.args.find(({ value }) => isWorldWritable(value));
	if (mode === void 0) return void 0;
	const targets = targetsOf(command, mode);
	if (targets.length > 0 && targets.every(isTemporary)) return void 0;
	return {
		rule: openMode,
		mode,
		effect: "makes files world-writable"
	};
}
function targetsOf({ args }, mode) {
	return args.filter((arg) => arg !== mode && !arg.value.startsWith("-")).map(({ value }) => value);
}
var openMode, setuid, modeChecks;
function init_file_modes() {
	return (init_file_modes = __esmMin((() => {
		init_dockerfile();
		init_rule();
		init_shell_args();
		openMode = defineLintRule({
			id: "SW-DF-world-writable",
			name: "world-writable",
			severity: "medium",
			summary: "Do not make files world-writable.",
			why: "Any process in the container, including a compromised one, can then replace these files, even programs.",
			before: "RUN chmod -R 777 /app",
			after: "RUN chown -R app:app /app && chmod -R u=rwX,go=rX /app",
			tags: ["security", "CWE-732"],
			precision: "high"
		});
		setuid = defineLintRule({
			id: "SW-DF-setuid",
			name: "setuid",
			severity: "medium",
			summary: "Do not set the setuid or setgid bit on programs.",
			why: "Such a program runs with its owner's permissions no matter who starts it, which is a common way to become root in a container.",
			before: "RUN chmod u+s /app/tool",
			after: "RUN setcap cap_net_bind_service=+ep /app/tool",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-4.8"
			],
			aliases: ["CIS-DI-0008"],
			precision: "high"
		});
		modeChecks = [{
			rules: [openMode, setuid],
			run: commandModes
		}, createInstructionCheck([openMode], ["COPY", "ADD"], function* ({ instruction }) {
			const mode = flagValue(instruction, "chmod");
			if (mode === void 0 || !isWorldWritable(mode)) return;
			yield { message: `--chmod=${mode} makes files world-writable` };
		})];
	})))();
}

// actions/dockerfile-lint/rules/instructions/filesystem.ts
function volumes(instruction) {
	return instruction.json ?? instruction.words;
}
var systemDirectory, socket, credentials, systemDirectories, kernelDirectories, sockets, credentialNames, credentialPaths, filesystemChecks;
function init_filesystem() {
	return (init_filesystem = __esmMin((() => {
		init_dockerfile();
		init_rule();
		systemDirectory = defineLintRule({
			id: "SW-DF-system-directory",
			name: "system-directory",
			severity: "high",
			summary: "Do not use system directories in WORKDIR and VOLUME.",
			why: "Files there replace the system's files, and a volume on /proc or /sys exposes kernel settings of the host.",
			before: "VOLUME /proc",
			after: "VOLUME /data",
			tags: ["security", "CIS-Docker-5.5"],
			aliases: ["DS-0030"],
			precision: "high"
		});
		socket = defineLintRule({
			id: "SW-DF-docker-socket",
			name: "docker-socket",
			severity: "high",
			summary: "Do not declare the container engine's socket as a volume.",
			why: "Anyone who can write to the socket can start any container on the host, which is equivalent to root on the host.",
			before: "VOLUME /var/run/docker.sock",
			after: "VOLUME /data",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.31"
			],
			precision: "very-high"
		});
		credentials = defineLintRule({
			id: "SW-DF-credential-file",
			name: "credential-file",
			severity: "high",
			summary: "Do not copy credential files into an image.",
			why: "Everyone who can pull the image can read the file, even if a later instruction deletes it.",
			before: "COPY .npmrc /root/.npmrc\nRUN npm ci",
			after: "RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci",
			tags: [
				"security",
				"secret",
				"CWE-522",
				"CIS-Docker-4.10",
				"NIST-SP-800-190-4.1.4"
			],
			links: ["https://docs.docker.com/build/building/secrets/"],
			precision: "medium"
		});
		systemDirectories = /^\/(?:proc|sys|dev|boot|etc|bin|sbin|lib|lib64|usr\/bin|usr\/sbin|usr\/lib|lost\+found)\/?$/;
		kernelDirectories = /^\/(?:proc|sys|dev)\/?$/;
		sockets = /\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/;
		credentialNames = /^(?:\.npmrc|\.pypirc|\.netrc|_netrc|\.pgpass|\.my\.cnf|\.htpasswd|\.git-credentials|\.dockercfg|\.env|\.env\.(?:local|production|prod)|id_(?:rsa|dsa|ecdsa|ed25519)|credentials\.json|service-account\.json|kubeconfig)$/;
		credentialPaths = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.ssh|\.gnupg|\.config\/gcloud)\/?$/;
		filesystemChecks = [
			createInstructionCheck([systemDirectory], ["WORKDIR"], function* ({ instruction }) {
				const path = instruction.words[0]?.value ?? "";
				if (systemDirectories.test(path)) yield {
					message: `WORKDIR is the system directory ${path}`,
					span: instruction.args.span,
					severity: "medium"
				};
			}),
			createInstructionCheck([systemDirectory, socket], ["VOLUME"], function* ({ instruction }) {
				for (const { value, span } of volumes(instruction)) {
					const isKernel = kernelDirectories.test(value);
					const aliases = isKernel ? ["DKL-DI-0002"] : [];
					if (sockets.test(value)) yield {
						rule: socket,
						message: `The container engine's socket ${value} is a volume of this image`,
						span,
						about: [value]
					};
					else if (systemDirectories.test(value)) yield {
						message: `The system directory ${value} is a volume`,
						span,
						about: [value],
						aliases,
						severity: isKernel ? "high" : "medium"
					};
				}
			}),
			createInstructionCheck([credentials], ["COPY", "ADD"], function* ({ instruction }) {
				if (flagValue(instruction, "from") !== void 0) return;
				for (const { value, span } of parseTransfer(instruction).sources) {
					const name = value.split("/").at(-1) ?? "";
					if (!credentialNames.test(name) && !credentialPaths.test(value)) continue;
					yield {
						message: `${value} usually contains credentials; use a secret mount instead`,
						span,
						about: [value],
						aliases: /^(?:credentials\.json|credentials|\.npmrc|\.netrc)$/.test(name) ? ["CIS-DI-0010"] : []
					};
				}
			})
		];
	})))();
}

// actions/dockerfile-lint/rules/instructions/labels.ts
function valueRule(id, name, kind, before, after) {
	return defineLintRule({
		id,
		name,
		severity: "low",
		hadolint: "warning",
		summary: `Use ${kind} as the value of the label.`,
		why: "The configured schema requires it, and tools that read the label depend on it.",
		before,
		after,
		precision: "high"
	});
}
function isLicenseId(value) {
	try {
		const parsed = (0, import_spdx_expression_parse.default)(value);
		return "license" in parsed && parsed.license === value && !/^(?:LicenseRef|DocumentRef)-/.test(value);
	} catch {
		return false;
	}
}
function isValidKey(key) {
	return /^[a-z](?:[a-z0-9._/-]*[a-z0-9])?$/.test(key) && !/\.\.|--/.test(key) && !/^(?:com\.docker\.|io\.docker\.|org\.dockerproject\.)/.test(key);
}
/** Returns the key with its variables expanded. A dollar sign that starts no variable stays as it is. */
function knownKey(context, instruction, key) {
	return context.expand(instruction, key) ?? key;
}
/** Returns the value with its variables expanded, or undefined if the build decides it. */
function knownValue(context, instruction, { value }) {
	return value === void 0 ? "" : context.expand(instruction, value.value);
}
function* labelValues(instruction, context) {
	const { labelSchema, strictLabels } = context.options;
	for (const pair of parsePairs(instruction, context.file.escapeChar)) {
		const key = pair.key.value;
		const base = {
			about: [key],
			span: (pair.value ?? pair.key).span
		};
		if (!isValidKey(knownKey(context, instruction, key))) yield {
			...base,
			span: pair.key.span,
			message: `The label key ${key} has an invalid character or form`
		};
		const kind = Object.hasOwn(labelSchema, key) ? labelSchema[key] : void 0;
		if (kind === void 0) {
			if (strictLabels) yield {
				...base,
				span: pair.key.span,
				rule: superfluous,
				message: `The label ${key} is not in the schema`
			};
			continue;
		}
		const value = knownValue(context, instruction, pair);
		if (value === void 0) continue;
		if (value === "") yield {
			...base,
			rule: notEmpty,
			message: `The label ${key} is empty`
		};
		else if (kind !== "text" && !validators[kind].accepts(value)) {
			const { rule } = validators[kind];
			yield {
				...base,
				rule,
				message: `The label ${key} has the value ${value}. ${rule.summary}`
			};
		}
	}
}
/** Lists the stages that a stage uses: its base, COPY --from and mounts. */
function listSourceStages({ graph }, stage) {
	const copied = stage.instructions.flatMap(listFromValues).map((value) => graph.resolve(value, stage));
	return [stage.base, ...copied].flatMap((source) => source.kind === "stage" ? [source.stage] : []);
}
/** Lists the stages that set the label, inherit it, or only provide files for such a stage. */
function listLabeledStages(context, label) {
	const { escapeChar } = context.file;
	const sets = (stage) => stage.instructions.some((instruction) => instruction.keyword === "LABEL" && parsePairs(instruction, escapeChar).some(({ key }) => key.value === label));
	const labeledStages = new Set(context.listInheriting(sets));
	for (const stage of context.graph.stages.toReversed()) if (labeledStages.has(stage)) for (const feeder of listSourceStages(context, stage)) labeledStages.add(feeder);
	return labeledStages;
}
function* missingLabels(context) {
	for (const label of Object.keys(context.options.labelSchema)) {
		const labeledStages = listLabeledStages(context, label);
		for (const stage of context.graph.stages) {
			if (stage.from === void 0 || labeledStages.has(stage)) continue;
			yield {
				rule: required,
				instruction: stage.from,
				span: stage.from.args.span,
				message: `The label ${label} is not set in this stage`,
				about: [label, stage.name?.value ?? String(stage.index)]
			};
		}
	}
}
var import_semver, import_spdx_expression_parse, validKey, required, superfluous, notEmpty, isUrl, isTime, isSpdx, isHash, isSemver, isEmail, rfc3339, email, validators, labelChecks;
function init_labels() {
	return (init_labels = __esmMin((() => {
		import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
		import_spdx_expression_parse = /* @__PURE__ */ __toESM(require_spdx_expression_parse(), 1);
		init_dockerfile();
		init_rule();
		validKey = defineLintRule({
			id: "DL3048",
			name: "label-key",
			severity: "info",
			hadolint: "style",
			summary: "Write label keys in lowercase letters, digits, dots and dashes, and avoid reserved names.",
			why: "Other keys may conflict with Docker's own labels, and some tools reject them.",
			before: "LABEL Build_Number=\"7\"",
			after: "LABEL com.example.build-number=\"7\"",
			precision: "high"
		});
		required = defineLintRule({
			id: "DL3049",
			name: "label-missing",
			severity: "low",
			hadolint: "info",
			summary: "Set all labels of the schema.",
			why: "The configured schema requires these labels.",
			before: "FROM debian:12.11-slim",
			after: "FROM debian:12.11-slim\nLABEL org.opencontainers.image.source=\"https://example.com/repo\"",
			precision: "very-high"
		});
		superfluous = defineLintRule({
			id: "DL3050",
			name: "label-superfluous",
			severity: "low",
			hadolint: "info",
			summary: "Do not set labels outside the schema.",
			why: "The configuration sets strict labels.",
			before: "LABEL color=\"blue\"",
			after: "LABEL org.opencontainers.image.title=\"shop\"",
			precision: "very-high"
		});
		notEmpty = valueRule("DL3051", "label-not-empty", "something", "LABEL title=\"\"", "LABEL title=\"shop\"");
		isUrl = valueRule("DL3052", "label-url", "an address", "LABEL url=\"shop\"", "LABEL url=\"https://example.com/shop\"");
		isTime = valueRule("DL3053", "label-rfc3339", "an RFC 3339 time", "LABEL created=\"today\"", "LABEL created=\"2026-01-31T12:00:00Z\"");
		isSpdx = valueRule("DL3054", "label-spdx", "an SPDX license id", "LABEL licenses=\"Apache\"", "LABEL licenses=\"Apache-2.0\"");
		isHash = valueRule("DL3055", "label-git-hash", "a git hash", "LABEL revision=\"main\"", "LABEL revision=\"2dbfae9\"");
		isSemver = valueRule("DL3056", "label-semver", "a semantic version", "LABEL version=\"one\"", "LABEL version=\"1.0.0\"");
		isEmail = valueRule("DL3058", "label-email", "an email address", "LABEL mail=\"jo\"", "LABEL mail=\"jo@example.com\"");
		rfc3339 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
		email = /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/;
		validators = {
			url: {
				rule: isUrl,
				accepts: (value) => /^[a-z][a-z0-9+.-]*:\/\/./i.test(value) && URL.canParse(value)
			},
			rfc3339: {
				rule: isTime,
				accepts: (value) => rfc3339.test(value)
			},
			spdx: {
				rule: isSpdx,
				accepts: isLicenseId
			},
			hash: {
				rule: isHash,
				accepts: (value) => /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/.test(value)
			},
			semver: {
				rule: isSemver,
				accepts: (value) => /^\d/.test(value) && import_semver.default.valid(value) !== null
			},
			email: {
				rule: isEmail,
				accepts: (value) => email.test(value)
			}
		};
		labelChecks = [createInstructionCheck([
			validKey,
			superfluous,
			notEmpty,
			isUrl,
			isTime,
			isSpdx,
			isHash,
			isSemver,
			isEmail
		], ["LABEL"], ({ instruction }, context) => labelValues(instruction, context)), {
			rules: [required],
			run: missingLabels
		}];
	})))();
}

// actions/dockerfile-lint/rules/instructions/process.ts
function onceCheck(rule, keyword) {
	return {
		rules: [rule],
		*run(context) {
			for (const stage of context.sections) {
				const all = stage.instructions.filter((instruction) => instruction.keyword === keyword);
				const last = all.at(-1);
				if (last === void 0) continue;
				for (const instruction of all.slice(0, -1)) yield {
					rule,
					instruction,
					span: instruction.span,
					message: `This ${keyword} has no effect because a later one in the stage replaces it`,
					about: [instruction.args.text],
					aliases: context.isBuilt(stage) ? ["MultipleInstructionsDisallowed"] : [],
					related: [{
						span: last.span,
						message: `The ${keyword} that takes effect`
					}],
					fix: removal(instruction, stage, context)
				};
			}
		}
	};
}
/** Creates an edit that removes the instruction. Returns none between two RUNs, which would then be consecutive. */
function removal(instruction, stage, context) {
	const position = stage.instructions.indexOf(instruction);
	if (stage.instructions[position - 1]?.keyword === "RUN" && stage.instructions[position + 1]?.keyword === "RUN") return void 0;
	const edits = [{
		span: context.getLineSpan(instruction),
		text: ""
	}];
	return {
		description: `Remove the unused ${instruction.keyword}`,
		edits
	};
}
/** Creates a fix that writes the command as a JSON array, if the shell only splits words. */
function execFix(instruction, context) {
	const { args, heredocs } = instruction;
	const text = args.text.replace(/^cmd\s+/i, "");
	if (heredocs.length > 0 || !/^[\w@%+=:,./ \t-]+$/.test(text) || /^\w+=|^(?:exec|cd|source|\.)\s/.test(text)) return void 0;
	const words = text.trim().split(/[ \t]+/);
	const { end } = args.span;
	const start = end - text.length;
	if (context.file.source.slice({
		start,
		end
	}) !== text) return void 0;
	return {
		description: "Use the JSON form",
		edits: [{
			span: {
				start,
				end
			},
			text: `[${words.map((word) => JSON.stringify(word)).join(", ")}]`
		}]
	};
}
function isShellForm({ keyword, args, json }) {
	if (json !== void 0) return false;
	return keyword === "HEALTHCHECK" ? /^cmd\s/i.test(args.text) : args.length > 0;
}
function hasHealthcheck(stage) {
	return stage.instructions.some((instruction) => instruction.keyword === "HEALTHCHECK");
}
var oneHealthcheck, oneCmd, oneEntrypoint, execForm, stageHealth, imageHealth, healthCheck, formCheck, processChecks;
function init_process() {
	return (init_process = __esmMin((() => {
		init_rule();
		init_options();
		oneHealthcheck = defineLintRule({
			id: "DL3012",
			name: "one-healthcheck",
			severity: "medium",
			hadolint: "error",
			summary: "Use one HEALTHCHECK per stage.",
			why: "Only the last one takes effect. The others mislead readers.",
			before: "HEALTHCHECK CMD [\"/bin/a\"]\nHEALTHCHECK CMD [\"/bin/b\"]",
			after: "HEALTHCHECK CMD [\"/bin/b\"]",
			aliases: ["DS-0023"],
			precision: "very-high"
		});
		oneCmd = defineLintRule({
			id: "DL4003",
			name: "one-cmd",
			severity: "medium",
			hadolint: "warning",
			summary: "Use one CMD per stage.",
			why: "Only the last one takes effect. The others mislead readers.",
			before: "CMD [\"/bin/a\"]\nCMD [\"/bin/b\"]",
			after: "CMD [\"/bin/b\"]",
			aliases: ["DS-0016"],
			precision: "very-high"
		});
		oneEntrypoint = defineLintRule({
			id: "DL4004",
			name: "one-entrypoint",
			severity: "medium",
			hadolint: "error",
			summary: "Use one ENTRYPOINT per stage.",
			why: "Only the last one takes effect. The others mislead readers.",
			before: "ENTRYPOINT [\"/bin/a\"]\nENTRYPOINT [\"/bin/b\"]",
			after: "ENTRYPOINT [\"/bin/b\"]",
			aliases: ["DS-0007"],
			precision: "very-high"
		});
		execForm = defineLintRule({
			id: "DL3025",
			name: "exec-form",
			severity: "low",
			hadolint: "warning",
			summary: "Use the JSON form for CMD, ENTRYPOINT and HEALTHCHECK CMD.",
			why: "In the shell form, process 1 is a shell. The program does not receive signals, so it is killed instead of stopped.",
			before: "CMD node server.js",
			after: "CMD [\"node\", \"server.js\"]",
			precision: "high"
		});
		stageHealth = defineLintRule({
			id: "DL3057",
			name: "stage-healthcheck",
			severity: "low",
			hadolint: "ignore",
			summary: "Add a HEALTHCHECK to every image.",
			why: "Without one, Docker cannot tell a working container from one that hangs.",
			before: "FROM nginx:1.28\nCMD [\"nginx\", \"-g\", \"daemon off;\"]",
			after: "FROM nginx:1.28\nHEALTHCHECK CMD [\"curl\", \"-fsS\", \"http://localhost/\"]\nCMD [\"nginx\", \"-g\", \"daemon off;\"]",
			tags: ["CIS-Docker-4.6"],
			precision: "medium"
		});
		imageHealth = defineLintRule({
			id: "SW-DF-healthcheck-missing",
			name: "healthcheck-missing",
			severity: "info",
			summary: "Add a HEALTHCHECK, or write HEALTHCHECK NONE.",
			why: "Without one, Docker and Compose cannot tell a working container from one that hangs. Kubernetes ignores it and uses probes.",
			before: "FROM nginx:1.28\nCMD [\"nginx\", \"-g\", \"daemon off;\"]",
			after: "FROM nginx:1.28\nHEALTHCHECK CMD [\"curl\", \"-fsS\", \"http://localhost/\"]\nCMD [\"nginx\", \"-g\", \"daemon off;\"]",
			tags: ["CIS-Docker-4.6"],
			precision: "medium"
		});
		healthCheck = {
			rules: [stageHealth, imageHealth],
			*run(context) {
				const { stages, target } = context.graph;
				const perStage = isRuleRaised(context.options, stageHealth.id);
				const isEvery = context.options.profile === "hadolint" || Object.hasOwn(context.options.overrides, stageHealth.id);
				const isOwn = context.options.profile !== "hadolint";
				const isServed = (stage) => hasHealthcheck(stage) || isOwn && context.states.after(stage).base.hasHealthcheck === true;
				const served = new Set(context.listInheriting(isServed));
				for (const stage of stages.toReversed()) if (served.has(stage) && stage.base.kind === "stage") served.add(stage.base.stage);
				for (const stage of stages) {
					const isTarget = stage === target;
					if (served.has(stage) || stage.from === void 0 || !isTarget && !(perStage && isEvery)) continue;
					yield {
						rule: perStage ? stageHealth : imageHealth,
						instruction: stage.from,
						span: stage.image?.span ?? stage.from.span,
						message: "This image has no HEALTHCHECK",
						about: [stage.name?.value ?? String(stage.index)],
						aliases: isTarget ? [
							"CKV_DOCKER_2",
							"DS-0026",
							"CIS-DI-0006",
							...perStage ? [imageHealth.id] : []
						] : []
					};
				}
			}
		};
		formCheck = {
			rules: [execForm],
			*run(context) {
				const shelled = context.listInheriting((stage) => stage.instructions.some(({ keyword }) => keyword === "SHELL"));
				for (const { instruction, stage } of context.instructions([
					"CMD",
					"ENTRYPOINT",
					"HEALTHCHECK"
				])) {
					if (!isShellForm(instruction)) continue;
					const byBuildkit = instruction.keyword !== "HEALTHCHECK" && context.isBuilt(stage) && !shelled.has(stage);
					yield {
						rule: execForm,
						instruction,
						span: instruction.args.span,
						message: `${instruction.keyword} runs in a shell; write it as a JSON array`,
						about: [instruction.keyword, instruction.args.text],
						aliases: byBuildkit ? ["JSONArgsRecommended"] : [],
						fix: execFix(instruction, context)
					};
				}
			}
		};
		processChecks = [
			onceCheck(oneHealthcheck, "HEALTHCHECK"),
			onceCheck(oneCmd, "CMD"),
			onceCheck(oneEntrypoint, "ENTRYPOINT"),
			formCheck,
			healthCheck
		];
	})))();
}

// actions/dockerfile-lint/checks/layers.ts
/**
* Returns true if the layer ends up in an image: the last stage, a stage that others build on, or a step that ONBUILD
* triggers.
*/
function isLayerKept(context, { stage, onbuild }) {
	return onbuild || stage.from === void 0 || stage === context.graph.stages.at(-1) || context.isBase(stage);
}
/**
* Creates a fix that appends a cleanup command to a RUN. Applies only after its last command, where nothing else
* depends on that command's result.
*/
function createCleanupFix(context, instruction, last, cleanUp) {
	const isPlain = last.depth === 0 && instruction.json === void 0 && last === context.getCommands(instruction).at(-1);
	const inHeredoc = instruction.heredocs.some(({ body }) => body.span.start <= last.span.start);
	const [script] = context.getScripts(instruction);
	if (!isPlain || inHeredoc || script === void 0 || last.span.end !== script.text.span.end) return void 0;
	const { end } = last.span;
	return {
		description: `Add ${cleanUp}`,
		edits: [{
			span: {
				start: end,
				end
			},
			text: ` && ${cleanUp}`
		}]
	};
}
function init_layers() {
	return (init_layers = __esmMin((() => {})))();
}

// actions/dockerfile-lint/checks/mounts.ts
/** Returns true if a cache or tmpfs mount covers the directory, so that its files stay out of the layer. */
function hasCacheMount(instruction, directory) {
	return listCacheTargets(instruction).includes(directory);
}
/**
* Returns true if a cache or tmpfs mount covers a directory whose path ends with the suffix (`.cache/pip` in any
* home).
*/
function hasCacheMountSuffix(instruction, end) {
	return listCacheTargets(instruction).some((target) => target.endsWith(end));
}
function init_mounts() {
	return (init_mounts = __esmMin((() => {
		init_dockerfile();
	})))();
}

// actions/dockerfile-lint/rules/instructions/run-steps.ts
/** Returns true for `rm` of the lists, and for `apt-get dist-clean` (apt 2.9.10 and later), which removes them. */
function removesLists(command) {
	if (loaders$1.includes(command.name) && hasArg(command, "dist-clean", "distclean")) return true;
	return command.name === "rm" && command.args.some(({ value }) => /^\/var\/lib\/apt(?:\/lists)?(?:\/|$)/.test(value));
}
function isInstallation(command) {
	return readPackageCommand(command)?.action === "install";
}
function listsAreMounted(instruction) {
	if (hasCacheMount(instruction, "/var/lib/apt/lists")) return true;
	return hasCacheMount(instruction, "/var/lib/apt") && hasCacheMount(instruction, "/var/cache/apt");
}
function listLoaderCalls(context, stage) {
	return [...context.instructionsOf(stage, ["RUN"], { onbuild: true })].flatMap(({ instruction }) => context.getCommands(instruction).filter(({ name }) => name === "curl" || name === "wget").map((command) => ({
		instruction,
		command
	})));
}
function setsPipefail(shell) {
	if (![
		"bash",
		"zsh",
		"ash"
	].includes(getShellName(shell))) return false;
	return shell.some((word, index) => word === "pipefail" && /^-\w*o$/.test(shell[index - 1] ?? ""));
}
function optionOn(command) {
	return command.name === "set" && command.args.some(({ value }) => value === "pipefail");
}
/** Returns the shell of a RUN. hadolint forgets at FROM what a stage below has set. */
function shellFor({ states, options }, instruction, stage) {
	const { shell, isShellSet } = states.before(instruction);
	if (options.profile !== "hadolint" || !isShellSet || isWindowsShell(shell)) return shell;
	return stage.instructions.some(({ keyword, span }) => keyword === "SHELL" && span.start < instruction.span.start) ? shell : linuxShell;
}
/** Returns the command whose output goes into another one. hadolint also counts groups, such as `{ echo a; } | tee b`. */
function findPipe({ commands, hasPipe }, { profile }) {
	return commands.find(({ next }) => next === "|" || next === "|&") ?? (hasPipe && profile === "hadolint" ? commands[0] : void 0);
}
var lists, twoLoaders, pipefail, loaders$1, listCheck, loaderCheck, pipeCheck, runChecks;
function init_run_steps() {
	return (init_run_steps = __esmMin((() => {
		init_dockerfile();
		init_mounts();
		init_rule();
		init_shell_args();
		/* @__PURE__ */ init_shells();
		lists = defineLintRule({
			id: "DL3009",
			name: "apt-remove-lists",
			severity: "low",
			hadolint: "info",
			summary: "Remove the package lists in the RUN that installs packages.",
			why: "The lists add tens of megabytes to the layer, and the next build downloads them again anyway.",
			before: "RUN apt-get update && apt-get install -y curl=7.88.1-10",
			after: "RUN apt-get update && apt-get install -y curl=7.88.1-10 && rm -rf /var/lib/apt/lists/*",
			tags: ["image-size"],
			aliases: ["DKL-DI-0005"],
			precision: "high"
		});
		twoLoaders = defineLintRule({
			id: "DL4001",
			name: "curl-or-wget",
			severity: "info",
			hadolint: "warning",
			summary: "Use either curl or wget.",
			why: "Each additional program must be installed, updated and monitored.",
			before: "RUN curl -O https://example.com/a\nRUN wget https://example.com/b",
			after: "RUN curl -O https://example.com/a\nRUN curl -O https://example.com/b",
			aliases: ["DS-0014"],
			precision: "medium"
		});
		pipefail = defineLintRule({
			id: "DL4006",
			name: "pipefail",
			severity: "medium",
			hadolint: "warning",
			summary: "Set pipefail before a RUN with a pipe.",
			why: "The exit status of a pipeline is that of its last command. If an earlier command fails, the build continues with incomplete data.",
			before: "RUN curl -fsS https://example.com/list | sort > /list",
			after: "SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN curl -fsS https://example.com/list | sort > /list",
			tags: ["CWE-252"],
			precision: "medium"
		});
		loaders$1 = [
			"apt",
			"apt-get",
			"aptitude"
		];
		listCheck = {
			rules: [lists],
			*run(context) {
				for (const placed of context.instructions(["RUN"], { onbuild: true })) {
					const { instruction } = placed;
					if (!isLayerKept(context, placed) || listsAreMounted(instruction)) continue;
					const commands = context.getCommands(instruction);
					const update = commands.find((command) => loaders$1.includes(command.name) && hasArg(command, "update"));
					const last = commands.at(-1);
					if (update === void 0 || last === void 0 || commands.some(removesLists)) continue;
					yield {
						rule: lists,
						instruction,
						span: update.span,
						message: "The package lists stay in this layer; remove /var/lib/apt/lists/* in the same RUN",
						about: [instruction.args.text],
						fix: commands.slice(commands.indexOf(update)).some(isInstallation) ? createCleanupFix(context, instruction, last, "rm -rf /var/lib/apt/lists/*") : void 0
					};
				}
			}
		};
		loaderCheck = {
			rules: [twoLoaders],
			*run(context) {
				const isRepeated = context.options.profile === "hadolint";
				for (const stage of context.sections) {
					const calls = listLoaderCalls(context, stage);
					const [first] = calls;
					const second = calls.findIndex(({ command }) => command.name !== first?.command.name);
					if (first === void 0 || second === -1) continue;
					const reported = /* @__PURE__ */ new Set();
					for (const { instruction, command } of calls.slice(second, isRepeated ? void 0 : second + 1)) {
						if (reported.has(instruction)) continue;
						reported.add(instruction);
						yield {
							rule: twoLoaders,
							instruction,
							span: command.span,
							message: "This stage uses both curl and wget; use only one of them",
							about: [stage.name?.value ?? String(stage.index)],
							related: [{
								span: first.command.span,
								message: `${first.command.name} is used here`
							}]
						};
					}
				}
			}
		};
		pipeCheck = {
			rules: [pipefail],
			*run(context) {
				for (const { instruction, stage } of context.instructions(["RUN"])) {
					const shell = shellFor(context, instruction, stage);
					if (setsPipefail(shell) || isWindowsShell(shell) || instruction.json !== void 0) continue;
					for (const script of context.getScripts(instruction)) {
						const pipe = findPipe(script.script, context.options);
						if (pipe === void 0 || context.getCommands(instruction).some(optionOn)) continue;
						yield {
							rule: pipefail,
							instruction,
							span: script.text.spanOf(pipe.start, pipe.end),
							message: `The pipe hides a failure of ${pipe.name || "this command"}; set pipefail with SHELL`,
							about: [script.text.text]
						};
					}
				}
			}
		};
		runChecks = [
			listCheck,
			loaderCheck,
			pipeCheck
		];
	})))();
}

// actions/dockerfile-lint/rules/instructions/settings.ts
function isAbsolute(path) {
	return /^(?:[/\\]|[A-Za-z]:)/.test(path);
}
function legacyFix(instruction, context) {
	const [pair] = parsePairs(instruction, context.file.escapeChar);
	if (pair?.value === void 0) return void 0;
	const { source } = context.file;
	const gap = {
		start: pair.key.span.end,
		end: pair.value.span.start
	};
	const written = source.slice(pair.value.span);
	if (written.includes("\n") || source.slice(gap).includes("\n") || /["'\\`]/.test(written)) return void 0;
	const text = /^[\w./:@%+,${}-]+$/.test(written) ? written : `"${written}"`;
	return {
		description: "Use =",
		edits: [{
			span: {
				...gap,
				end: pair.value.span.end
			},
			text: `=${text}`
		}]
	};
}
function maintainerFix(instruction, context) {
	const name = instruction.words.length === 1 ? instruction.words[0]?.value ?? "" : instruction.args.text;
	const { labelSchema, strictLabels } = context.options;
	const isRuled = strictLabels || Object.hasOwn(labelSchema, "org.opencontainers.image.authors");
	if (name === "" || isRuled || /["\\$`\n]/.test(name)) return void 0;
	const keyword = context.file.source.slice(instruction.keywordSpan);
	const label = keyword === keyword.toLowerCase() ? "label" : "LABEL";
	return {
		description: "Use a label",
		edits: [{
			span: instruction.span,
			text: `${label} org.opencontainers.image.authors="${name}"`
		}]
	};
}
var absoluteWorkdir, relativeWorkdir, onbuildTrigger, selfReference, noMaintainer, equalsSign, settingChecks;
function init_settings() {
	return (init_settings = __esmMin((() => {
		init_dockerfile();
		init_rule();
		absoluteWorkdir = defineLintRule({
			id: "DL3000",
			name: "workdir-absolute",
			severity: "low",
			hadolint: "error",
			summary: "Use an absolute path in WORKDIR.",
			why: "A relative path depends on the previous WORKDIR and on the base image, so it changes when they do.",
			before: "WORKDIR app",
			after: "WORKDIR /app",
			aliases: ["CKV_DOCKER_10", "DS-0009"],
			precision: "high"
		});
		relativeWorkdir = defineLintRule({
			id: "WorkdirRelativePath",
			name: "workdir-relative-path",
			severity: "low",
			summary: "Set an absolute WORKDIR before a relative one.",
			why: "Otherwise the directory depends on the base image, which may change it in any release.",
			before: "FROM debian:12.11-slim\nARG dir=app\nWORKDIR $dir",
			after: "FROM debian:12.11-slim\nARG dir=app\nWORKDIR /srv/$dir",
			precision: "high"
		});
		onbuildTrigger = defineLintRule({
			id: "DL3043",
			name: "onbuild-trigger",
			severity: "high",
			hadolint: "error",
			summary: "Do not trigger ONBUILD, FROM or MAINTAINER with ONBUILD.",
			why: "ONBUILD cannot trigger these instructions, so the build fails.",
			before: "ONBUILD FROM debian:12.11-slim",
			after: "FROM debian:12.11-slim",
			precision: "very-high"
		});
		selfReference = defineLintRule({
			id: "DL3044",
			name: "env-self-reference",
			severity: "medium",
			hadolint: "error",
			summary: "Do not use a variable in the ENV that first sets it.",
			why: "Docker evaluates all values of an ENV before it sets any of them, so the variable is still empty.",
			before: "ENV HOME_DIR=/app BIN_DIR=\"$HOME_DIR/bin\"",
			after: "ENV HOME_DIR=/app\nENV BIN_DIR=\"$HOME_DIR/bin\"",
			precision: "very-high"
		});
		noMaintainer = defineLintRule({
			id: "DL4000",
			name: "no-maintainer",
			severity: "info",
			hadolint: "error",
			summary: "Replace MAINTAINER with a label.",
			why: "MAINTAINER is deprecated. Labels carry the same information, and all tools show them.",
			before: "MAINTAINER Jo Doe",
			after: "LABEL org.opencontainers.image.authors=\"Jo Doe\"",
			aliases: [
				"MaintainerDeprecated",
				"CKV_DOCKER_6",
				"DS-0022"
			],
			precision: "very-high"
		});
		equalsSign = defineLintRule({
			id: "LegacyKeyValueFormat",
			name: "legacy-key-value-format",
			severity: "info",
			summary: "Write ENV and LABEL with an equals sign.",
			why: "The form with a space is deprecated. It uses the rest of the line as one value, which surprises readers.",
			before: "ENV DIR /app",
			after: "ENV DIR=/app",
			precision: "very-high"
		});
		settingChecks = [
			createInstructionCheck([absoluteWorkdir, relativeWorkdir], ["WORKDIR"], function* ({ instruction, stage }, context) {
				const path = instruction.words[0]?.value ?? "";
				const isFirst = !isDirectorySet(context.states.before(instruction)) && context.isBuilt(stage);
				const span = instruction.args.span;
				if (path !== "" && !isAbsolute(path) && !path.startsWith("$")) yield {
					message: `WORKDIR ${path} is relative; start it with /`,
					span,
					aliases: isFirst ? ["WorkdirRelativePath"] : []
				};
				else if (isFirst && path.startsWith("$")) {
					const expanded = context.expand(instruction, path);
					if (expanded === void 0 || expanded === "" || isAbsolute(expanded)) return;
					yield {
						rule: relativeWorkdir,
						message: `WORKDIR ${path} expands to the relative path ${expanded}, and no absolute one is set before it`,
						span
					};
				}
			}),
			createInstructionCheck([onbuildTrigger], ["ONBUILD"], function* ({ instruction }) {
				const { trigger } = instruction;
				if (trigger === void 0 || ![
					"ONBUILD",
					"FROM",
					"MAINTAINER"
				].includes(trigger.keyword)) return;
				yield {
					message: `ONBUILD cannot trigger ${trigger.keyword}`,
					span: trigger.keywordSpan
				};
			}),
			createInstructionCheck([selfReference], ["ENV"], function* ({ instruction }, context) {
				const { escapeChar } = context.file;
				const pairs = parsePairs(instruction, escapeChar);
				const scope = context.getScope(instruction);
				const times = /* @__PURE__ */ new Map();
				for (const { key } of pairs) times.set(key.value, (times.get(key.value) ?? 0) + 1);
				for (const { key, value } of pairs) {
					const isOthers = (name) => (times.get(name) ?? 0) > (name === key.value ? 1 : 0);
					const early = findVariableReferences(value?.raw ?? "", escapeChar).map(({ name }) => name).find((name) => isOthers(name) && scope.find(name) === void 0);
					if (early === void 0 || value === void 0) continue;
					yield {
						message: `${key.value} uses ${early}, which the same ENV sets`,
						span: value.span,
						about: [key.value, early]
					};
				}
			}),
			createInstructionCheck([noMaintainer], ["MAINTAINER"], function* ({ instruction }, context) {
				yield {
					message: "MAINTAINER is deprecated; use a label",
					fix: maintainerFix(instruction, context)
				};
			}),
			createInstructionCheck([equalsSign], ["ENV", "LABEL"], function* ({ instruction, stage }, context) {
				const [pair] = parsePairs(instruction, context.file.escapeChar);
				if (pair?.isLegacy !== true || pair.value === void 0 || !context.isBuilt(stage)) return;
				yield {
					message: `${instruction.keyword} ${pair.key.value} uses the deprecated form with a space; write ${pair.key.value}=…`,
					about: [instruction.keyword, pair.key.value],
					fix: legacyFix(instruction, context)
				};
			})
		];
	})))();
}

// actions/dockerfile-lint/checks/stage-rename.ts
/**
* Creates the edits that rename a stage: its name, and every FROM, COPY --from and RUN --mount=from= that refers to it.
* Returns undefined if a reference cannot be edited, for example because it is in a variable.
*/
function renameStage(context, stage, name) {
	if (stage.name === void 0 || context.graph.stages.length > maxStages) return void 0;
	const edits = [{
		span: stage.name.span,
		text: name
	}];
	for (const user of context.graph.stages.slice(stage.index + 1)) {
		const own = user.base.kind === "stage" && user.base.stage === stage ? editFrom(user, name) : [];
		const others = user.instructions.map((instruction) => editFlags(context, {
			instruction,
			user,
			stage,
			name
		}));
		for (const list of [own, ...others]) {
			if (list === void 0) return void 0;
			edits.push(...list);
		}
	}
	return edits;
}
function editFrom({ image }, name) {
	return image === void 0 || image.raw.toLowerCase() !== name.toLowerCase() ? void 0 : [{
		span: image.span,
		text: name
	}];
}
function editFlags(context, use) {
	const edits = [];
	for (const flag of use.instruction.flags) {
		const value = referenceOf(use.instruction, flag);
		if (value === void 0 || /^\d+$/.test(value)) continue;
		const source = context.graph.resolve(value, use.user);
		if (source.kind !== "stage" || source.stage !== use.stage) continue;
		const written = context.file.source.slice(flag.valueSpan);
		const match = (flag.name === "from" ? /^/ : /(?:^|,)from=/i).exec(written);
		const start = (match?.index ?? 0) + (match?.[0].length ?? 0);
		const end = start + value.length;
		if (match === null || written.slice(start, end) !== value || !/^(?:,|$)/.test(written.slice(end))) return void 0;
		edits.push({
			span: {
				start: flag.valueSpan.start + start,
				end: flag.valueSpan.start + end
			},
			text: use.name
		});
	}
	return edits;
}
function referenceOf({ keyword }, { name, value = "" }) {
	if (keyword === "COPY" && name === "from") return value;
	return keyword === "RUN" && name === "mount" ? parseMountOptions(value).get("from") : void 0;
}
var maxStages;
function init_stage_rename() {
	return (init_stage_rename = __esmMin((() => {
		init_dockerfile();
		maxStages = 200;
	})))();
}

// actions/dockerfile-lint/rules/instructions/stages.ts
function* names(context) {
	const { graph } = context;
	const seen = /* @__PURE__ */ new Map();
	for (const stage of graph.stages) {
		const { name, from } = stage;
		if (name === void 0 || from === void 0) continue;
		const lower = name.value.toLowerCase();
		const base = {
			instruction: from,
			span: name.span,
			about: [lower, String(stage.index)]
		};
		const earlier = seen.get(lower);
		if (earlier?.name !== void 0) yield {
			...base,
			rule: uniqueName,
			message: `Stage ${stage.index} has the same name as an earlier stage: ${name.value}`,
			related: [{
				span: earlier.name.span,
				message: "The first stage with that name"
			}]
		};
		else seen.set(lower, stage);
		if (reserved.has(lower)) yield {
			...base,
			rule: reservedName,
			message: `${name.value} is a reserved name; rename the stage`
		};
		if (name.value !== lower) {
			const edits = renameStage(context, stage, lower);
			yield {
				...base,
				rule: lowerName,
				message: `The stage name ${name.value} is not in lowercase`,
				fix: edits && {
					description: `Write ${lower}`,
					edits
				}
			};
		}
	}
}
function* asWords({ graph, file }) {
	for (const { from, name } of graph.stages) {
		const as = from?.words[1];
		if (from === void 0 || name === void 0 || as === void 0) continue;
		const keyword = file.source.slice(from.keywordSpan);
		const expected = keyword === keyword.toLowerCase() ? "as" : keyword === keyword.toUpperCase() ? "AS" : as.raw;
		if (as.raw === expected) continue;
		yield {
			rule: asCasing,
			instruction: from,
			span: as.span,
			message: `${as.raw} and ${keyword} differ in case`,
			about: [name.value],
			fix: {
				description: `Write ${expected}`,
				edits: [{
					span: as.span,
					text: expected
				}]
			}
		};
	}
}
function* preamble({ graph }) {
	const early = graph.preamble.instructions.filter(({ keyword }) => keyword !== "ARG");
	const hasFrom = graph.stages.length > 0;
	for (const instruction of hasFrom ? early : early.slice(0, 1)) yield {
		rule: beginsWithFrom,
		instruction,
		span: instruction.keywordSpan,
		message: hasFrom ? `${instruction.keyword} is before the first FROM` : "The file has no FROM, so Docker cannot build it on its own",
		about: [instruction.keyword, instruction.args.text]
	};
}
/** Reports stages that no build can reach. A named stage may exist for --target. */
function* unreachableStages({ graph }) {
	for (const { from, name, index } of graph.stages) {
		const stage = graph.stages[index];
		if (from === void 0 || name !== void 0 || stage === void 0 || graph.reachable.has(stage)) continue;
		yield {
			rule: unreachable,
			instruction: from,
			span: from.args.span,
			message: "Nothing uses this stage, and --target cannot select it because it has no name",
			about: [from.args.text]
		};
	}
}
var uniqueName, reservedName, lowerName, asCasing, beginsWithFrom, unreachable, reserved, stageChecks;
function init_stages() {
	return (init_stages = __esmMin((() => {
		init_rule();
		init_stage_rename();
		uniqueName = defineLintRule({
			id: "DL3024",
			name: "unique-stage-names",
			severity: "high",
			hadolint: "error",
			summary: "Give every stage a unique name.",
			why: "If two stages have the same name, COPY --from and --target may use a different stage than intended.",
			before: "FROM golang:1.24 AS build\nFROM node:22 AS build",
			after: "FROM golang:1.24 AS build-server\nFROM node:22 AS build-client",
			aliases: [
				"DuplicateStageName",
				"CKV_DOCKER_11",
				"DS-0012"
			],
			precision: "very-high"
		});
		reservedName = defineLintRule({
			id: "DL3063",
			name: "reserved-stage-names",
			severity: "high",
			hadolint: "warning",
			summary: "Do not name a stage scratch or context.",
			why: "Both names already have a meaning in FROM and COPY --from.",
			before: "FROM debian:12.11-slim AS scratch",
			after: "FROM debian:12.11-slim AS runtime",
			aliases: ["ReservedStageName"],
			precision: "very-high"
		});
		lowerName = defineLintRule({
			id: "StageNameCasing",
			name: "stage-name-casing",
			severity: "info",
			summary: "Write stage names in lowercase.",
			why: "Stage names are case-insensitive. Consistent spelling avoids surprises.",
			before: "FROM debian:12.11-slim AS Build",
			after: "FROM debian:12.11-slim AS build",
			precision: "very-high"
		});
		asCasing = defineLintRule({
			id: "FromAsCasing",
			name: "from-as-casing",
			severity: "info",
			summary: "Write FROM and AS in the same case.",
			why: "Mixed case makes the line harder to read.",
			before: "FROM debian:12.11-slim as build",
			after: "FROM debian:12.11-slim AS build",
			precision: "very-high"
		});
		beginsWithFrom = defineLintRule({
			id: "DL3061",
			name: "begin-with-from",
			severity: "high",
			hadolint: "error",
			summary: "Use only ARG before the first FROM.",
			why: "No other instruction can run without a base image, so the build fails.",
			before: "LABEL maintained=yes\nFROM debian:12.11-slim",
			after: "FROM debian:12.11-slim\nLABEL maintained=yes",
			precision: "very-high"
		});
		unreachable = defineLintRule({
			id: "SW-DF-stage-unreachable",
			name: "stage-unreachable",
			severity: "info",
			summary: "Remove stages that the final image does not use, or name them for --target.",
			why: "BuildKit skips unused stages, so a normal build does not run their steps, including tests.",
			before: "FROM golang:1.24\nRUN go test ./...\nFROM debian:12.11-slim",
			after: "FROM golang:1.24 AS test\nRUN go test ./...\nFROM debian:12.11-slim",
			precision: "high"
		});
		reserved = /* @__PURE__ */ new Set(["scratch", "context"]);
		stageChecks = [
			{
				rules: [
					uniqueName,
					reservedName,
					lowerName
				],
				run: names
			},
			{
				rules: [asCasing],
				run: asWords
			},
			{
				rules: [beginsWithFrom],
				run: preamble
			},
			{
				rules: [unreachable],
				run: unreachableStages
			}
		];
	})))();
}

// actions/dockerfile-lint/rules/instructions/user.ts
/** Returns true for `root` or `0`, with any group. */
function isRoot(user) {
	return user !== "" && isRootUser(user);
}
function lastUser(stage) {
	return stage.instructions.findLast((instruction) => instruction.keyword === "USER");
}
function isNumeric(user) {
	return /^\d+(?::|$)/.test(user);
}
/** Returns true if the value comes from an ARG of any stage above. The caller chooses such a value. */
function isFromArg(context, instruction) {
	const name = /\$\{?(\w+)/.exec(instruction.args.text)?.[1];
	return name !== void 0 && context.isArgAbove(name, instruction);
}
function userOf(instruction) {
	return instruction.words[0]?.value ?? "";
}
function* rootUsers(context) {
	const final = context.graph.target;
	for (const stage of context.sections) {
		const instruction = lastUser(stage);
		if (instruction === void 0 || !isRoot(userOf(instruction))) continue;
		const others = stage === final ? [
			"CKV_DOCKER_8",
			"DS-0002",
			"CIS-DI-0001"
		] : [];
		yield {
			rule: lastIsRoot,
			instruction,
			span: instruction.args.span,
			message: "The last USER of this stage is root",
			about: [stage.name?.value ?? String(stage.index)],
			aliases: isNumeric(userOf(instruction)) ? others : ["DL3066", ...others]
		};
	}
}
function* namedUsers(context) {
	for (const { instruction, stage } of context.instructions(["USER"])) {
		const user = userOf(instruction);
		const isReported = instruction === lastUser(stage) && isRoot(user);
		if (user === "" || isReported || isNumeric(user) || isFromArg(context, instruction)) continue;
		yield {
			rule: numeric,
			instruction,
			span: instruction.args.span,
			message: `USER ${user} is a name; use the numeric user id`,
			about: [user]
		};
	}
}
/** Returns the stage at the start of a chain of stages that build on each other. */
function startOf(stage) {
	return stage.base.kind === "stage" ? startOf(stage.base.stage) : stage;
}
/**
* Returns true for an image without a command of its own, on a distribution's or language's image. Such an image is the
* base of others, or runs what its user types.
*/
function runsNothing(stage, states) {
	if (stage.instructions.some(({ keyword }) => keyword === "CMD" || keyword === "ENTRYPOINT")) return false;
	if (stage.base.kind === "stage") return runsNothing(stage.base.stage, states);
	const { entryPoint } = states.after(stage).base;
	return entryPoint === "none" || entryPoint === "passes";
}
function* missingUser({ graph, states, options }) {
	const { target } = graph;
	if (target?.from === void 0 || target.image === void 0) return;
	const { user, userInstruction } = states.after(target);
	if (userInstruction !== void 0 || startOf(target).base.kind === "context") return;
	if (user !== void 0 && user !== "") return;
	if (options.profile !== "strict" && runsNothing(target, states)) return;
	const nowhere = graph.stages.every((stage) => lastUser(stage) === void 0);
	yield {
		rule: missing,
		instruction: target.from,
		span: target.image.span,
		message: `This image sets no USER, so it ${user === "" ? "runs as root" : "probably runs as root or administrator"}`,
		about: [target.name?.value ?? String(target.index)],
		aliases: nowhere ? ["CKV_DOCKER_3", "DS-0002"] : []
	};
}
var lastIsRoot, missing, numeric, userChecks;
function init_user() {
	return (init_user = __esmMin((() => {
		init_dockerfile();
		init_rule();
		lastIsRoot = defineLintRule({
			id: "DL3002",
			name: "user-not-root",
			severity: "high",
			hadolint: "warning",
			summary: "Run the image as a user other than root.",
			why: "A process that escapes from the container, or writes to a mounted directory, does so as root.",
			before: "USER root\nCMD [\"/app\"]",
			after: "USER 10001\nCMD [\"/app\"]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-4.1",
				"NIST-SP-800-190-4.4.3"
			],
			precision: "high"
		});
		missing = defineLintRule({
			id: "SW-DF-user-missing",
			name: "user-missing",
			severity: "medium",
			summary: "Set USER in the final stage.",
			why: "Without USER, the process runs as the base image's user, which is root for nearly all images.",
			before: "FROM debian:12.11-slim\nCMD [\"/app\"]",
			after: "FROM debian:12.11-slim\nUSER 10001\nCMD [\"/app\"]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-4.1",
				"NIST-SP-800-190-4.4.3"
			],
			precision: "medium"
		});
		numeric = defineLintRule({
			id: "DL3066",
			name: "user-numeric",
			severity: "info",
			hadolint: "info",
			summary: "Use a numeric user id in USER.",
			why: "Kubernetes can verify runAsNonRoot only for numeric users, and a name must exist in the image's /etc/passwd.",
			before: "USER app",
			after: "USER 10001:10001",
			tags: ["security"],
			precision: "medium"
		});
		userChecks = [
			{
				rules: [lastIsRoot],
				run: rootUsers
			},
			{
				rules: [missing],
				run: missingUser
			},
			{
				rules: [numeric],
				run: namedUsers
			}
		];
	})))();
}

// actions/dockerfile-lint/rules/instructions/variables.ts
function* fromVariables(context) {
	const { graph, file } = context;
	for (const { from } of graph.stages) {
		if (from === void 0) continue;
		const scope = graph.scopeOf(from);
		const candidates = [.../* @__PURE__ */ new Set([...[...scope.bindings()].map(({ name }) => name), ...platformArgs])];
		for (const { name, span } of fromReferences(from, file.escapeChar)) {
			if (candidates.includes(name)) continue;
			const suggestion = nearestName(name, candidates);
			yield {
				rule: undefinedInFrom,
				instruction: from,
				span,
				message: `${name} is not declared before the first FROM${suggestion === void 0 ? "" : `; did you mean ${suggestion}?`}`,
				about: [name],
				aliases: listInvalidDefaultIds(from, context)
			};
		}
	}
}
function fromReferences(from, escapeChar) {
	const image = findVariableSpans(from.args, escapeChar);
	const flags = from.flags.filter(({ name, value }) => name === "platform" && value !== void 0).flatMap(({ value = "", valueSpan }) => findVariableReferences(value, escapeChar).map((reference) => ({
		...reference,
		span: valueSpan
	})));
	const seen = /* @__PURE__ */ new Set();
	return [...flags, ...image].filter(({ name }) => !seen.has(name) && seen.add(name));
}
/** Lists the names that any ARG or ENV of the file declares. */
function declaredNames({ file }) {
	return new Set(file.instructions.filter(({ keyword }) => keyword === "ARG" || keyword === "ENV").flatMap((instruction) => parsePairs(instruction, file.escapeChar).map(({ key }) => key.value)));
}
/** Returns the most similar name: at most `maxEdits` edits, and fewer than half of the letters. */
function nearestName(name, candidates, maxEdits = 2) {
	const others = Iterator.from(candidates).take(maxCandidates).filter((candidate) => candidate !== name);
	return closest(name, others, Math.min(maxEdits, Math.floor((name.length - 1) / 2)));
}
/** Lists the visible names: PATH, which every image sets, and those that ARG and ENV declare. */
function* visibleNames(scope) {
	yield "PATH";
	for (const { name } of scope.bindings()) yield name;
}
/**
* Reports undeclared variables of stages. On top of an image whose environment is not known, only names that the file
* declares elsewhere, or similar names, are reported. `:-`, `:+` and what is in them provide for an unset variable.
*/
function* stageVariables(context) {
	const declared = declaredNames(context);
	for (const { instruction, stage } of context.instructions(expanding)) {
		if (stage.from === void 0 || !context.isBuilt(stage)) continue;
		const scope = context.getScope(instruction);
		const { env } = context.states.before(instruction).base;
		const isComplete = env !== void 0;
		const seen = /* @__PURE__ */ new Set();
		/** References around the current one that provide for an unset variable. */
		const provided = [];
		for (const reference of findVariableSpans(instruction.args, context.file.escapeChar)) {
			const { name, modifier, span } = reference;
			while ((provided.at(-1)?.end ?? reference.end) < reference.end) provided.pop();
			if (/[-+]$/.test(modifier)) provided.push(reference);
			if (provided.some((outer) => outer.name === name)) continue;
			if (seen.has(name) || alwaysSet.has(name) || scope.find(name) !== void 0 || env?.has(name) === true) continue;
			seen.add(name);
			const suggestion = nearestName(name, visibleNames(scope), isComplete ? 2 : 1);
			if (!isComplete && !declared.has(name) && suggestion === void 0) continue;
			yield {
				rule: undefinedVariable,
				instruction,
				span,
				message: `${name} is not declared in this stage${suggestion === void 0 ? "" : `; did you mean ${suggestion}?`}`,
				about: [instruction.keyword, name]
			};
		}
	}
}
var undefinedInFrom, undefinedVariable, expanding, alwaysSet, maxCandidates, variableChecks;
function init_variables() {
	return (init_variables = __esmMin((() => {
		init_dockerfile();
		init_text();
		init_rule();
		init_references();
		undefinedInFrom = defineLintRule({
			id: "UndefinedArgInFrom",
			name: "undefined-arg-in-from",
			severity: "medium",
			summary: "Declare variables that FROM uses with ARG before the first FROM.",
			why: "An undeclared variable is empty regardless of the build arguments, so FROM uses another image or the build fails.",
			before: "FROM debian:$VERSION",
			after: "ARG VERSION=12.11-slim\nFROM debian:$VERSION",
			precision: "very-high"
		});
		undefinedVariable = defineLintRule({
			id: "UndefinedVar",
			name: "undefined-var",
			severity: "medium",
			summary: "Declare variables in the stage that uses them.",
			why: "An undeclared variable is empty. Redeclare ARGs from before the first FROM and from other stages.",
			before: "FROM scratch\nCOPY $SRC /app",
			after: "FROM scratch\nARG SRC=build\nCOPY $SRC /app",
			precision: "high"
		});
		expanding = [
			"ENV",
			"LABEL",
			"ARG",
			"ADD",
			"COPY",
			"WORKDIR",
			"EXPOSE",
			"USER",
			"VOLUME",
			"STOPSIGNAL"
		];
		alwaysSet = /* @__PURE__ */ new Set([
			"PATH",
			"BUILDKIT_SBOM_SCAN_CONTEXT",
			"BUILDKIT_SBOM_SCAN_STAGE"
		]);
		maxCandidates = 100;
		variableChecks = [{
			rules: [undefinedInFrom],
			run: fromVariables
		}, {
			rules: [undefinedVariable],
			run: stageVariables
		}];
	})))();
}

// actions/dockerfile-lint/checks/pinning.ts
/**
* Reports the packages of a command that have no version as one problem; `suffix` shows how to write a version. If
* only variables could carry a version, the severity is info because their values are unknown.
*/
function reportUnpinned(command, loose, suffix) {
	const written = loose.filter(({ value }) => !value.startsWith("$"));
	const named = written.length > 0 ? written : loose;
	const [first] = named;
	if (first === void 0) return void 0;
	const names = named.map(({ value }) => value);
	const base = {
		span: command.spanOf(first),
		about: names
	};
	return written.length > 0 ? {
		...base,
		message: `No version is pinned for ${names.join(", ")}; write ${first.value}${suffix}`
	} : {
		...base,
		message: `${names.join(", ")} may have no pinned version; check the value of the variable`,
		severity: "info"
	};
}
var distributionPinReason, languagePinReason;
function init_pinning() {
	return (init_pinning = __esmMin((() => {
		distributionPinReason = "Without versions, the same Dockerfile builds different images on different days, and a bad release arrives unnoticed.";
		languagePinReason = "Without a version, the build installs the newest release in the index, even if an attacker published it.";
	})))();
}

// actions/dockerfile-lint/rules/package-managers/apk.ts
function isApkAdd(command) {
	return command.name === "apk" && hasArg(command, "add");
}
var pinned$4, uncached$1, valuedFlags$5, apkChecks;
function init_apk() {
	return (init_apk = __esmMin((() => {
		init_mounts();
		init_pinning();
		init_rule();
		init_shell_args();
		pinned$4 = defineLintRule({
			id: "DL3018",
			name: "apk-pin-versions",
			severity: "low",
			hadolint: "warning",
			summary: "Pin the versions of packages that apk adds.",
			why: distributionPinReason,
			before: "RUN apk add --no-cache curl",
			after: "RUN apk add --no-cache curl=8.14.1-r2",
			tags: ["reproducibility"],
			precision: "medium"
		});
		uncached$1 = defineLintRule({
			id: "DL3019",
			name: "apk-no-cache",
			severity: "low",
			hadolint: "info",
			summary: "Use apk add --no-cache.",
			why: "Otherwise the unused package index stays in the layer.",
			before: "RUN apk update && apk add curl",
			after: "RUN apk add --no-cache curl",
			tags: ["image-size"],
			aliases: ["DS-0025", "DKL-DI-0004"],
			precision: "high"
		});
		valuedFlags$5 = [
			"t",
			"virtual",
			"X",
			"repository",
			"p",
			"root",
			"keys-dir",
			"repositories-file",
			"cache-dir",
			"arch"
		];
		apkChecks = [createCommandCheck(pinned$4, {
			onbuild: true,
			names: ["apk"]
		}, (command) => {
			if (!isApkAdd(command)) return void 0;
			const loose = listOperands(command, valuedFlags$5).filter(({ value }) => value !== "add").filter(({ value }) => !/[=~<>]/.test(value) && !value.endsWith(".apk"));
			return reportUnpinned(command, loose, "=<version>");
		}), createCommandCheck(uncached$1, {
			onbuild: true,
			names: ["apk"]
		}, (command, { instruction }) => {
			const fetchesNoIndex = hasFlag(command, "no-cache") || hasFlag(command, "no-network");
			if (!isApkAdd(command) || fetchesNoIndex || hasCacheMount(instruction, "/var/cache/apk")) return void 0;
			const add = command.args.find(({ value }) => value === "add");
			return {
				message: "apk add keeps the package index in the layer; add --no-cache",
				about: listOperands(command, valuedFlags$5).map(({ value }) => value),
				fix: add && {
					description: "Add --no-cache",
					edits: [insertAfter(command, add, " --no-cache")]
				}
			};
		})];
	})))();
}

// actions/dockerfile-lint/rules/package-managers/apt.ts
/** Returns true for `apt-get install`. */
function isAptInstall(command) {
	return command.name === "apt-get" && hasArg(command, "install");
}
function packagesOf$1(command) {
	return listOperands(command, valuedFlags$4).filter((word) => word.value !== "install");
}
function isPinned$3({ value }) {
	return value.includes("=") || value.includes("/") || value.endsWith(".deb");
}
function installWord(command) {
	return command.args.find(({ value }) => value === "install");
}
function saysYes(command) {
	if (hasFlag(command, "y", "yes", "assume-yes", "qq")) return true;
	let quiet = 0;
	for (const { value } of command.args) {
		if (value === "-q=2" || value === "--quiet=2") return true;
		if (value === "--quiet") quiet += 1;
		else if (/^-[^-]/.test(value)) quiet += value.split("q").length - 1;
	}
	return quiet >= 2;
}
function skipsRecommends(command) {
	if (hasFlag(command, "no-install-recommends")) return true;
	return command.args.some(({ value }) => /APT::Install-Recommends=(?:"?false|"?0|"?no)/i.test(value));
}
/** Returns true if the command has the same meaning for apt-get and would break no other rule there. */
function canBeAptGet(command) {
	const verb = listOperands(command, valuedFlags$4)[0]?.value ?? "";
	if (verb !== "install") return [
		"update",
		"upgrade",
		"remove",
		"purge",
		"autoremove",
		"clean"
	].includes(verb);
	return saysYes(command) && skipsRecommends(command) && packagesOf$1(command).every(isPinned$3);
}
/** Returns true if all apt commands of a RUN can be apt-get, so that no RUN ends up with both. */
function canAllBeAptGet(commands) {
	return commands.filter(({ name }) => name === "apt").every(canBeAptGet);
}
function flagFix(command, flag) {
	const word = installWord(command);
	return word && {
		description: `Add ${flag}`,
		edits: [insertAfter(command, word, ` ${flag}`)]
	};
}
/** Packages that need what they recommend: git and wget verify servers with ca-certificates, pip compiles. */
function withoutRecommends(command) {
	const fix = flagFix(command, "--no-install-recommends");
	return fix && {
		...fix,
		changes: "packages that are only recommended, such as ca-certificates for git, are not installed"
	};
}
var pinned$3, confirmed$1, recommends, stable, valuedFlags$4, aptChecks;
function init_apt() {
	return (init_apt = __esmMin((() => {
		init_pinning();
		init_rule();
		init_shell_args();
		pinned$3 = defineLintRule({
			id: "DL3008",
			name: "apt-pin-versions",
			severity: "low",
			hadolint: "warning",
			summary: "Pin the versions of packages that apt-get installs.",
			why: distributionPinReason,
			before: "RUN apt-get update && apt-get install -y curl",
			after: "RUN apt-get update && apt-get install -y curl=7.88.1-10+deb12u8",
			tags: ["reproducibility"],
			precision: "medium"
		});
		confirmed$1 = defineLintRule({
			id: "DL3014",
			name: "apt-assume-yes",
			severity: "medium",
			hadolint: "warning",
			summary: "Use apt-get install -y.",
			why: "A build cannot answer the confirmation prompt, so the installation stops.",
			before: "RUN apt-get update && apt-get install curl",
			after: "RUN apt-get update && apt-get install -y curl",
			aliases: ["DS-0021"],
			precision: "high"
		});
		recommends = defineLintRule({
			id: "DL3015",
			name: "apt-no-recommends",
			severity: "low",
			hadolint: "info",
			summary: "Install packages without recommended packages.",
			why: "An image rarely needs recommended packages. They add size and attack surface.",
			before: "RUN apt-get update && apt-get install -y curl",
			after: "RUN apt-get update && apt-get install -y --no-install-recommends curl",
			tags: ["image-size"],
			aliases: ["DS-0029"],
			precision: "high"
		});
		stable = defineLintRule({
			id: "DL3027",
			name: "apt-get-not-apt",
			severity: "low",
			hadolint: "warning",
			summary: "Use apt-get or apt-cache instead of apt.",
			why: "apt is designed for interactive use. Its options and output may change between releases.",
			before: "RUN apt update && apt install -y curl",
			after: "RUN apt-get update && apt-get install -y curl",
			aliases: ["CKV_DOCKER_9"],
			precision: "very-high"
		});
		valuedFlags$4 = [
			"t",
			"target-release",
			"default-release",
			"o",
			"option",
			"c",
			"config-file",
			"a",
			"host-architecture"
		];
		aptChecks = [
			createCommandCheck(pinned$3, {
				onbuild: true,
				names: ["apt-get"]
			}, (command) => {
				if (!isAptInstall(command)) return void 0;
				const loose = packagesOf$1(command).filter((word) => !isPinned$3(word));
				return reportUnpinned(command, loose, "=<version>");
			}),
			createCommandCheck(confirmed$1, {
				onbuild: true,
				names: ["apt-get"]
			}, (command) => {
				if (!isAptInstall(command) || saysYes(command)) return void 0;
				return {
					message: "apt-get install waits for confirmation; add -y",
					about: [command.name],
					fix: flagFix(command, "-y")
				};
			}),
			createCommandCheck(recommends, {
				onbuild: true,
				names: ["apt-get"]
			}, (command) => {
				if (!isAptInstall(command) || skipsRecommends(command)) return void 0;
				return {
					message: "apt-get install also installs recommended packages; add --no-install-recommends",
					about: [command.name],
					fix: withoutRecommends(command)
				};
			}),
			createCommandCheck(stable, {
				onbuild: true,
				names: ["apt"]
			}, (command, { instruction }, context) => {
				const [word] = command.words;
				if (command.name !== "apt" || word === void 0) return void 0;
				const span = command.spanOf(word);
				return {
					message: "apt is for interactive use; use apt-get or apt-cache",
					span,
					about: command.args.slice(0, 1).map(({ value }) => value),
					fix: canAllBeAptGet(context.getCommands(instruction)) ? {
						description: "Use apt-get",
						edits: [{
							span,
							text: "apt-get"
						}]
					} : void 0
				};
			})
		];
	})))();
}

// actions/dockerfile-lint/rules/package-managers/downloads.ts
/** Returns true for a shell or interpreter that reads its standard input. Looks past sudo and env. */
function readsStdin({ words }) {
	const values = words.map(({ value }) => value);
	const commandIndex = values.findIndex((value) => !/^(?:sudo|env|-.*|\w+=.*)$/.test(value));
	if (!interpreters.has(values[commandIndex]?.split("/").at(-1) ?? "")) return false;
	const commandWords = values.slice(commandIndex + 1);
	return commandWords.every((value) => value.startsWith("-") && !/^-\w*c$/.test(value)) || commandWords.includes("-s") || commandWords.includes("-");
}
/**
* Reports updates of package lists without an installation. Accepts scripts, which may install packages, and cache
* mounts, which a later RUN may share.
*/
function* separateUpdates(context) {
	for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
		const commands = context.getCommands(instruction);
		const update = commands.findLast((command) => Object.hasOwn(managers, command.name) && hasArg(command, ...managers[command.name] ?? []));
		if (update === void 0 || instruction.flags.some(({ name }) => name === "mount")) continue;
		if (commands.some((command) => command !== update && command.name !== "rm" && hasArg(command, ...installVerbs$2)) || commands.some(({ name }) => /[/.$]/.test(name))) continue;
		yield {
			rule: updateAlone,
			instruction,
			span: update.span,
			message: `${update.name} update is in a RUN without an installation; install packages in the same RUN`,
			about: [update.name]
		};
	}
}
var pipedScript, checksum, updateAlone, upgrade, loaders, interpreters, upgrades, managers, installVerbs$2, downloadChecks;
function init_downloads() {
	return (init_downloads = __esmMin((() => {
		init_dockerfile();
		init_rule();
		init_shell_args();
		pipedScript = defineLintRule({
			id: "SW-DF-piped-script",
			name: "piped-script",
			severity: "high",
			summary: "Do not pipe a download into a shell.",
			why: "The shell runs whatever the server sends, without verification and with the build's permissions. An interrupted download runs partially.",
			before: "RUN curl -fsSL https://example.com/install.sh | sh",
			after: "ADD --checksum=sha256:<digest> https://example.com/install.sh /tmp/install.sh\nRUN sh /tmp/install.sh",
			tags: [
				"security",
				"supply-chain",
				"CWE-494"
			],
			precision: "high"
		});
		checksum = defineLintRule({
			id: "SW-DF-add-checksum",
			name: "add-checksum",
			severity: "medium",
			summary: "Use ADD --checksum for URLs.",
			why: "The server, or an attacker on the network, decides which file arrives. A checksum accepts only the expected file.",
			before: "ADD https://example.com/tool.tar.gz /tmp/",
			after: "ADD --checksum=sha256:<digest> https://example.com/tool.tar.gz /tmp/",
			tags: [
				"security",
				"supply-chain",
				"CWE-494",
				"CIS-Docker-4.9"
			],
			aliases: ["CKV_DOCKER_4", "CIS-DI-0009"],
			precision: "high"
		});
		updateAlone = defineLintRule({
			id: "SW-DF-update-alone",
			name: "update-alone",
			severity: "medium",
			summary: "Update package lists in the RUN that installs packages.",
			why: "Docker caches the layer with the lists. Later builds install from old lists, miss security updates, and fail if packages are gone.",
			before: "RUN apt-get update\nRUN apt-get install -y curl=7.88.1-10",
			after: "RUN apt-get update && apt-get install -y curl=7.88.1-10",
			tags: ["security", "CIS-Docker-4.7"],
			aliases: [
				"DS-0017",
				"CKV_DOCKER_5",
				"CIS-DI-0007"
			],
			precision: "high"
		});
		upgrade = defineLintRule({
			id: "SW-DF-upgrade-all",
			name: "upgrade-all",
			severity: "low",
			summary: "Use a newer base image instead of upgrading all packages.",
			why: "The result depends on the day of the build, and the image contains replaced packages twice.",
			before: "RUN apt-get update && apt-get dist-upgrade -y",
			after: "FROM debian:12.11-slim",
			tags: ["reproducibility", "image-size"],
			precision: "high"
		});
		loaders = /* @__PURE__ */ new Set(["curl", "wget"]);
		interpreters = /* @__PURE__ */ new Set([
			"sh",
			"bash",
			"dash",
			"ash",
			"zsh",
			"ksh",
			"python",
			"python3",
			"perl",
			"ruby",
			"node",
			"php"
		]);
		upgrades = {
			"apt-get": [
				"upgrade",
				"dist-upgrade",
				"full-upgrade"
			],
			apt: [
				"upgrade",
				"dist-upgrade",
				"full-upgrade"
			],
			aptitude: [
				"safe-upgrade",
				"full-upgrade",
				"dist-upgrade"
			],
			apk: ["upgrade"],
			yum: ["update", "upgrade"],
			dnf: [
				"update",
				"upgrade",
				"distro-sync"
			],
			microdnf: ["update", "upgrade"]
		};
		managers = {
			"apt-get": ["update"],
			apt: ["update"],
			aptitude: ["update"],
			apk: ["update"]
		};
		installVerbs$2 = [
			"install",
			"add",
			"upgrade",
			"dist-upgrade",
			"full-upgrade",
			"build-dep",
			"source",
			"download",
			"fix",
			"satisfy"
		];
		downloadChecks = [
			{
				rules: [pipedScript],
				*run(context) {
					for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
						const commands = context.getCommands(instruction);
						for (const [index, command] of commands.entries()) {
							const pipes = command.next === "|" || command.next === "|&";
							if (!loaders.has(command.name) || !pipes) continue;
							const reader = commands.slice(index + 1, index + 20).find((other) => other.depth === command.depth);
							if (reader === void 0 || !readsStdin(reader)) continue;
							const sources = listSources(command);
							yield {
								rule: pipedScript,
								instruction,
								span: {
									start: command.span.start,
									end: reader.span.end
								},
								message: `${reader.name} runs the download of ${command.name} without verification`,
								about: sources.filter((value) => /^https?:/.test(value)),
								values: sources.map((value) => context.expand(instruction, value) ?? value)
							};
						}
					}
				}
			},
			createInstructionCheck([checksum], ["ADD"], function* ({ instruction }) {
				const { sources } = parseTransfer(instruction);
				const source = sources.find(({ value }) => /^https?:\/\//.test(value) && !/\.git(?:#|\?|$)/.test(value));
				if (source === void 0 || flagValue(instruction, "checksum") !== void 0) return;
				yield {
					message: `${source.value} is downloaded without verification; add --checksum`,
					span: source.span,
					about: [source.value]
				};
			}),
			{
				rules: [updateAlone],
				run: separateUpdates
			},
			createCommandCheck(upgrade, {
				onbuild: true,
				names: Object.keys(upgrades)
			}, (command) => {
				const [verb, ...packages] = listOperands(command, [
					"o",
					"option",
					"t",
					"target-release"
				]).map(({ value }) => value);
				const verbs = Object.hasOwn(upgrades, command.name) ? upgrades[command.name] : void 0;
				if (verb === void 0 || packages.length > 0 || verbs?.includes(verb) !== true) return void 0;
				const isDistribution = /^(?:dist|full)-/.test(verb);
				return {
					message: `${command.name} ${verb} upgrades all packages; use a newer base image`,
					about: [command.name, verb],
					severity: isDistribution ? "low" : "info",
					aliases: verb === "dist-upgrade" ? ["DS-0024", "DKL-DI-0003"] : []
				};
			})
		];
	})))();
}

// actions/dockerfile-lint/rules/package-managers/gem-go.ts
function isPinnedGo({ value }) {
	if (/^(?:\.|\/|\$)/.test(value) || value.endsWith(".go") || !value.includes("/")) return true;
	const version = /@([^@]*)$/.exec(value)?.[1];
	return version !== void 0 && version !== "" && version !== "latest" && version !== "none";
}
var gemPinned, goPinned, gemValued, goValued, gemAndGoChecks;
function init_gem_go() {
	return (init_gem_go = __esmMin((() => {
		init_pinning();
		init_rule();
		init_shell_args();
		gemPinned = defineLintRule({
			id: "DL3028",
			name: "gem-pin-versions",
			severity: "medium",
			hadolint: "warning",
			summary: "Pin the versions of gems that you install.",
			why: languagePinReason,
			before: "RUN gem install bundler",
			after: "RUN gem install bundler:2.6.9",
			tags: [
				"security",
				"supply-chain",
				"reproducibility",
				"CWE-829"
			],
			precision: "high"
		});
		goPinned = defineLintRule({
			id: "DL3062",
			name: "go-pin-versions",
			severity: "medium",
			hadolint: "warning",
			summary: "Pin the version of programs that go installs or runs.",
			why: "Without a version, the build uses the newest commit or release, even if an attacker published it.",
			before: "RUN go install golang.org/x/tools/cmd/stringer@latest",
			after: "RUN go install golang.org/x/tools/cmd/stringer@v0.34.0",
			tags: [
				"security",
				"supply-chain",
				"reproducibility",
				"CWE-829"
			],
			precision: "high"
		});
		gemValued = [
			"i",
			"install-dir",
			"n",
			"bindir",
			"platform",
			"s",
			"source",
			"P",
			"trust-policy",
			"build-root",
			"document",
			"g",
			"file",
			"without",
			"p",
			"http-proxy",
			"B",
			"bulk-threshold",
			"config-file"
		];
		goValued = [
			"C",
			"o",
			"p",
			"tags",
			"ldflags",
			"gcflags",
			"asmflags",
			"mod",
			"modfile",
			"buildmode",
			"exec",
			"overlay"
		];
		gemAndGoChecks = [createCommandCheck(gemPinned, {
			onbuild: true,
			names: ["gem"]
		}, (command) => {
			if (command.name !== "gem" || hasFlag(command, "v", "version")) return void 0;
			const dashes = command.args.findIndex(({ value }) => value === "--");
			const args = dashes === -1 ? command.args : command.args.slice(0, dashes);
			const [verb, ...gems] = listOperands({
				...command,
				args
			}, gemValued);
			if (verb === void 0 || !["install", "i"].includes(verb.value)) return void 0;
			const loose = gems.filter(({ value }) => !/:|\.gem$/.test(value) && !/^(?:true|false)$/.test(value));
			return reportUnpinned(command, loose, ":<version>");
		}), createCommandCheck(goPinned, {
			onbuild: true,
			names: ["go"]
		}, (command) => {
			if (command.name !== "go") return void 0;
			const [verb, ...packages] = listOperands(command, goValued);
			if (verb === void 0 || ![
				"install",
				"get",
				"run"
			].includes(verb.value)) return void 0;
			const loose = (verb.value === "run" ? packages.slice(0, 1) : packages).find((word) => !isPinnedGo(word));
			if (loose === void 0) return void 0;
			return {
				message: `${loose.value} has no fixed version; append @<version>`,
				span: command.spanOf(loose),
				about: [verb.value, loose.value]
			};
		})];
	})))();
}

// actions/dockerfile-lint/rules/package-managers/javascript.ts
/** Returns true for a version after the name, a reference in a Git URL, a tarball or a directory. */
function isPinned$2({ value }) {
	if (/^git(?:\+|:)/.test(value)) return value.includes("#");
	if (/\.(?:tar|tar\.gz|tgz)$/.test(value) || /^(?:\/|\.\.?\/|~\/|file:|\.$)/.test(value)) return true;
	return value.indexOf("@", 1) !== -1 || value.includes("#");
}
var pinned$2, cleaned$1, valuedFlags$3, installVerbs$1, javascriptChecks;
function init_javascript() {
	return (init_javascript = __esmMin((() => {
		init_mounts();
		init_pinning();
		init_rule();
		init_shell_args();
		pinned$2 = defineLintRule({
			id: "DL3016",
			name: "npm-pin-versions",
			severity: "medium",
			hadolint: "warning",
			summary: "Pin the versions of packages that npm installs by name.",
			why: languagePinReason,
			before: "RUN npm install -g pm2",
			after: "RUN npm install -g pm2@6.0.8",
			tags: [
				"security",
				"supply-chain",
				"reproducibility",
				"CWE-829"
			],
			precision: "medium"
		});
		cleaned$1 = defineLintRule({
			id: "DL3060",
			name: "yarn-cache-clean",
			severity: "low",
			hadolint: "info",
			summary: "Run yarn cache clean after yarn install in the same RUN.",
			why: "The downloaded archives stay in the layer although nothing uses them again.",
			before: "RUN yarn install --frozen-lockfile",
			after: "RUN yarn install --frozen-lockfile && yarn cache clean",
			tags: ["image-size"],
			precision: "medium"
		});
		valuedFlags$3 = [
			"registry",
			"loglevel",
			"prefix",
			"cache",
			"userconfig",
			"globalconfig",
			"tag",
			"omit",
			"include",
			"only",
			"C",
			"w",
			"workspace",
			"install-strategy",
			"script-shell",
			"proxy",
			"https-proxy",
			"cafile"
		];
		installVerbs$1 = [
			"install",
			"i",
			"add"
		];
		javascriptChecks = [createCommandCheck(pinned$2, {
			onbuild: true,
			names: ["npm"]
		}, (command) => {
			const [verb, ...packages] = listOperands(command, valuedFlags$3);
			if (command.name !== "npm" || verb === void 0 || !installVerbs$1.includes(verb.value)) return void 0;
			const loose = packages.filter((word) => !isPinned$2(word));
			return reportUnpinned(command, loose, "@<version>");
		}), {
			rules: [cleaned$1],
			*run(context) {
				for (const placed of context.instructions(["RUN"], { onbuild: true })) {
					const { instruction } = placed;
					if (!isLayerKept(context, placed) || hasCacheMountSuffix(instruction, ".cache/yarn")) continue;
					const commands = context.getCommands(instruction);
					const last = commands.findLast((command) => command.name === "yarn" && hasArg(command, "install"));
					if (last === void 0) continue;
					if (commands.slice(commands.indexOf(last) + 1).some((command) => command.name === "yarn" && hasArg(command, "cache") && hasArg(command, "clean"))) continue;
					yield {
						rule: cleaned$1,
						instruction,
						span: last.span,
						message: "yarn keeps its downloads in this layer; run yarn cache clean in the same RUN",
						about: last.args.map(({ value }) => value),
						fix: createCleanupFix(context, instruction, last, "yarn cache clean")
					};
				}
			}
		}];
	})))();
}

// actions/dockerfile-lint/rules/package-managers/python.ts
/** Returns the words of `pip install …` after pip, for every way to call pip. */
function pipInstall(command) {
	const { name, args } = command;
	if (/^pip[\d.]*$/.test(name) && !/^pip(?:x|env)/.test(name)) return args.some(isInstall) ? args : void 0;
	if (!/^python[\d.]*$/.test(name)) return void 0;
	const module = args.findIndex(({ value }, index) => value === "-m" && args[index + 1]?.value === "pip");
	const pipArgs = args.slice(module + 2);
	return module !== -1 && pipArgs.some(isInstall) ? pipArgs : void 0;
}
function isInstall({ value }) {
	return value === "install";
}
function packagesOf(args) {
	const packages = [];
	const start = args.findIndex(isInstall) + 1;
	for (let index = start; index < args.length; index += 1) {
		const word = args[index];
		if (word === void 0) continue;
		if (!word.value.startsWith("-")) packages.push(word);
		else if (valuedFlags$2.includes(word.value.replace(/^--?/, ""))) index += 1;
	}
	return packages;
}
/** Returns true for a version operator, a file or directory, or a version control URL with a revision. */
function isPinned$1({ value }) {
	if (/^(?:git|hg|svn|bzr)\+/.test(value)) return value.includes("@", value.indexOf("://") + 3);
	if (/[=<>~!]=|[<>]|@/.test(value)) return true;
	return value.startsWith(".") || value.includes("/") || /\.(?:whl|tar\.gz|zip)$/.test(value);
}
function readsFile(args) {
	return args.some(({ value }) => /^(?:-r.*|-c.*|--requirement(?:=.*)?|--constraint(?:=.*)?)$/.test(value));
}
function isTrue(value) {
	return !/^(?:0|off|no|false|)$/i.test(value);
}
/** Returns the value that `export` sets for the variable, or undefined if the command does not set it. */
function exportedValue({ name, args }) {
	return (name === "export" ? args.map(({ value }) => value) : []).findLast((word) => word.startsWith(`${cacheVariable}=`))?.slice(17);
}
function* cachedDownloads(context) {
	for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
		if (hasCacheMountSuffix(instruction, ".cache/pip")) continue;
		let inherited = context.getScope(instruction).find(cacheVariable)?.value ?? "";
		for (const command of context.getCommands(instruction)) {
			inherited = exportedValue(command) ?? inherited;
			const args = pipInstall(command);
			const install = args?.find(isInstall);
			const own = command.assignments.find(({ name }) => name === cacheVariable)?.value.value;
			if (args === void 0 || install === void 0 || isTrue(own ?? inherited) || hasFlag(command, "no-cache-dir")) continue;
			yield {
				rule: uncached,
				instruction,
				span: command.span,
				message: "pip keeps its downloads in the layer; add --no-cache-dir",
				about: args.map(({ value }) => value),
				fix: {
					description: "Add --no-cache-dir",
					edits: [insertAfter(command, install, " --no-cache-dir")]
				}
			};
		}
	}
}
var pinned$1, uncached, valuedFlags$2, cacheVariable, pythonChecks;
function init_python() {
	return (init_python = __esmMin((() => {
		init_mounts();
		init_pinning();
		init_rule();
		init_shell_args();
		pinned$1 = defineLintRule({
			id: "DL3013",
			name: "pip-pin-versions",
			severity: "medium",
			hadolint: "warning",
			summary: "Pin the versions of packages that pip installs.",
			why: languagePinReason,
			before: "RUN pip install --no-cache-dir flask",
			after: "RUN pip install --no-cache-dir flask==3.1.1",
			tags: [
				"security",
				"supply-chain",
				"reproducibility",
				"CWE-829"
			],
			precision: "medium"
		});
		uncached = defineLintRule({
			id: "DL3042",
			name: "pip-no-cache",
			severity: "low",
			hadolint: "warning",
			summary: "Use pip --no-cache-dir.",
			why: "The downloaded archives stay in the layer although nothing uses them again.",
			before: "RUN pip install flask==3.1.1",
			after: "RUN pip install --no-cache-dir flask==3.1.1",
			tags: ["image-size"],
			precision: "high"
		});
		valuedFlags$2 = [
			"abi",
			"b",
			"build",
			"c",
			"constraint",
			"cache-dir",
			"cert",
			"client-cert",
			"config-settings",
			"C",
			"e",
			"editable",
			"exists-action",
			"extra-index-url",
			"f",
			"find-links",
			"i",
			"global-option",
			"i",
			"implementation",
			"index-url",
			"install-option",
			"log",
			"no-binary",
			"only-binary",
			"platform",
			"prefix",
			"progress-bar",
			"proxy",
			"python",
			"python-version",
			"r",
			"requirement",
			"report",
			"retries",
			"root",
			"root-user-action",
			"src",
			"t",
			"target",
			"timeout",
			"trusted-host",
			"upgrade-strategy",
			"use-deprecated",
			"use-feature"
		];
		cacheVariable = "PIP_NO_CACHE_DIR";
		pythonChecks = [createCommandCheck(pinned$1, { onbuild: true }, (command) => {
			const args = pipInstall(command) ?? (command.name === "pipx" && hasArg(command, "install") ? command.args : void 0);
			if (args === void 0 || readsFile(args)) return void 0;
			const loose = packagesOf(args).filter((word) => !isPinned$1(word));
			return reportUnpinned(command, loose, "==<version>");
		}), {
			rules: [uncached],
			run: cachedDownloads
		}];
	})))();
}

// actions/dockerfile-lint/rules/package-managers/rpm.ts
function isCall(command, programs, verbs) {
	return programs.includes(command.name) && hasArg(command, ...verbs);
}
function yesCheck(rule, programs) {
	return createCommandCheck(rule, {
		onbuild: true,
		names: programs
	}, (command) => {
		if (!isCall(command, programs, installs) || hasFlag(command, "y", "yes", "assumeyes")) return void 0;
		const verb = command.args.find(({ value }) => installs.includes(value));
		return {
			message: `${command.name} waits for confirmation; add -y`,
			about: [command.name],
			fix: verb && {
				description: "Add -y",
				edits: [insertAfter(command, verb, " -y")]
			}
		};
	});
}
function cleanCheck({ rule, programs, verbs, caches }) {
	const cleans = (command) => programs.includes(command.name) && hasArg(command, "clean") && hasArg(command, "all") || command.name === "rm" && command.args.some(({ value }) => caches.some((directory) => value.startsWith(directory)));
	return {
		rules: [rule],
		*run(context) {
			for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
				if (caches.some((directory) => hasCacheMount(instruction, directory))) continue;
				const commands = context.getCommands(instruction);
				for (const program of programs) {
					const last = commands.findLast((command) => isCall(command, [program], verbs));
					if (last === void 0 || commands.slice(commands.indexOf(last)).some(cleans)) continue;
					yield {
						rule,
						instruction,
						span: last.span,
						message: `The cache of ${program} stays in this layer; run ${program} clean all in the same RUN`,
						about: [program, ...last.args.map(({ value }) => value)],
						aliases: hasArg(last, "install") && Object.hasOwn(trivyIds, program) ? [trivyIds[program] ?? ""] : [],
						fix: createCleanupFix(context, instruction, last, `${program} clean all`)
					};
				}
			}
		}
	};
}
function pinCheck(rule, programs, verbs) {
	return createCommandCheck(rule, {
		onbuild: true,
		names: programs
	}, (command, placed, context) => {
		if (!isCall(command, programs, verbs)) return void 0;
		const isModule = hasArg(command, "module");
		const loose = listOperands(command, valuedFlags$1).filter(({ value }) => !verbs.includes(value) && value !== "module").filter((word) => !(isModule ? isPinnedModule(word) : isPinned(word, placed, context)));
		return reportUnpinned(command, loose, isModule ? ":<stream>" : "-<version>");
	});
}
function isPinnedModule({ value }) {
	return value.includes(":");
}
/**
* Returns true if the package has a version: after a dash and starting with a digit, or from a variable that is set
* or declared with ARG.
*/
function isPinned({ value }, { instruction }, context) {
	if (value.endsWith(".rpm") || /-(?:\d+:)?\d/.test(value)) return true;
	const variable = /\$\{?(\w+)/.exec(value)?.[1];
	if (variable === void 0) return false;
	return context.getScope(instruction).find(variable) !== void 0 || context.isArgAbove(variable, instruction);
}
var yumYes, yumClean, yumPinned, dnfYes, dnfClean, dnfPinned, yum, dnf, installs, dnfChanges, valuedFlags$1, trivyIds, rpmChecks;
function init_rpm() {
	return (init_rpm = __esmMin((() => {
		init_mounts();
		init_pinning();
		init_rule();
		init_shell_args();
		yumYes = defineLintRule({
			id: "DL3030",
			name: "yum-assume-yes",
			severity: "medium",
			hadolint: "warning",
			summary: "Use yum install -y.",
			why: "A build cannot answer the confirmation prompt, so the installation stops.",
			before: "RUN yum install httpd-2.4.6 && yum clean all",
			after: "RUN yum install -y httpd-2.4.6 && yum clean all",
			precision: "high"
		});
		yumClean = defineLintRule({
			id: "DL3032",
			name: "yum-clean",
			severity: "low",
			hadolint: "warning",
			summary: "Run yum clean all after yum install in the same RUN.",
			why: "The cache of packages and metadata stays in the layer. A later RUN cannot remove it.",
			before: "RUN yum install -y httpd-2.4.6",
			after: "RUN yum install -y httpd-2.4.6 && yum clean all",
			tags: ["image-size"],
			aliases: ["DS-0015"],
			precision: "high"
		});
		yumPinned = defineLintRule({
			id: "DL3033",
			name: "yum-pin-versions",
			severity: "low",
			hadolint: "warning",
			summary: "Pin the versions of packages that yum installs.",
			why: distributionPinReason,
			before: "RUN yum install -y httpd && yum clean all",
			after: "RUN yum install -y httpd-2.4.6 && yum clean all",
			tags: ["reproducibility"],
			precision: "medium"
		});
		dnfYes = defineLintRule({
			id: "DL3038",
			name: "dnf-assume-yes",
			severity: "medium",
			hadolint: "warning",
			summary: "Use dnf install -y.",
			why: "A build cannot answer the confirmation prompt, so the installation stops.",
			before: "RUN dnf install httpd-2.4.6 && dnf clean all",
			after: "RUN dnf install -y httpd-2.4.6 && dnf clean all",
			precision: "high"
		});
		dnfClean = defineLintRule({
			id: "DL3040",
			name: "dnf-clean",
			severity: "low",
			hadolint: "warning",
			summary: "Run dnf clean all after dnf installs or upgrades packages in the same RUN.",
			why: "The cache of packages and metadata stays in the layer. A later RUN cannot remove it.",
			before: "RUN dnf install -y httpd-2.4.6",
			after: "RUN dnf install -y httpd-2.4.6 && dnf clean all",
			tags: ["image-size"],
			precision: "high"
		});
		dnfPinned = defineLintRule({
			id: "DL3041",
			name: "dnf-pin-versions",
			severity: "low",
			hadolint: "warning",
			summary: "Pin the versions of packages that dnf installs.",
			why: distributionPinReason,
			before: "RUN dnf install -y httpd && dnf clean all",
			after: "RUN dnf install -y httpd-2.4.6 && dnf clean all",
			tags: ["reproducibility"],
			precision: "medium"
		});
		yum = ["yum"];
		dnf = ["dnf", "microdnf"];
		installs = [
			"install",
			"groupinstall",
			"localinstall"
		];
		dnfChanges = [
			"install",
			"in",
			"upgrade",
			"up",
			"update",
			"upgrade-minimal",
			"up-min",
			"reinstall",
			"rei",
			"groupinstall",
			"localinstall",
			"distro-sync",
			"dsync"
		];
		valuedFlags$1 = [
			"c",
			"config",
			"installroot",
			"releasever",
			"enablerepo",
			"disablerepo",
			"repo",
			"repoid",
			"setopt",
			"x",
			"exclude",
			"d",
			"e"
		];
		trivyIds = {
			dnf: "DS-0019",
			microdnf: "DS-0027"
		};
		rpmChecks = [
			yesCheck(yumYes, yum),
			cleanCheck({
				rule: yumClean,
				programs: yum,
				verbs: ["install"],
				caches: ["/var/cache/yum"]
			}),
			pinCheck(yumPinned, yum, ["install"]),
			yesCheck(dnfYes, dnf),
			cleanCheck({
				rule: dnfClean,
				programs: dnf,
				verbs: dnfChanges,
				caches: [
					"/var/cache/libdnf5",
					"/var/cache/dnf",
					"/var/cache/yum"
				]
			}),
			pinCheck(dnfPinned, dnf, ["install", "in"])
		];
	})))();
}

// actions/dockerfile-lint/rules/package-managers/trust.ts
function disablingVariable(name, value) {
	const variable = Object.hasOwn(variables, name) ? variables[name] : void 0;
	if (variable === void 0 || !variable.off.test(value)) return void 0;
	return { aliases: variable.alias === void 0 ? [] : [variable.alias] };
}
function* inVariables(context) {
	for (const { instruction } of context.instructions(["ENV", "ARG"])) for (const { key, value } of parsePairs(instruction, context.file.escapeChar)) {
		const off = disablingVariable(key.value, value?.value ?? "");
		if (off === void 0) continue;
		yield {
			rule: tlsOff,
			instruction,
			span: key.span,
			message: `${key.value} disables the verification of certificates`,
			about: [key.value],
			...off
		};
	}
	for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) for (const command of context.getCommands(instruction)) {
		const exported = command.name === "export" ? command.args.map(({ value, start, end }) => ({
			text: value,
			start,
			end
		})) : [];
		const assigned = command.assignments.map(({ name, value, start, end }) => ({
			text: `${name}=${value.value}`,
			start,
			end
		}));
		for (const { text, start, end } of [...assigned, ...exported]) {
			const [name = "", ...rest] = text.split("=");
			const off = rest.length === 0 ? void 0 : disablingVariable(name, rest.join("="));
			if (off === void 0) continue;
			yield {
				rule: tlsOff,
				instruction,
				span: command.spanOf({
					start,
					end
				}),
				message: `${name} disables the verification of certificates`,
				about: [name],
				...off
			};
		}
	}
}
/** Returns true if a stage gets files from the network other than packages, so that they may be what it installs. */
function downloads(context, stage) {
	for (const { instruction } of context.instructionsOf(stage, ["RUN", "ADD"], { onbuild: true })) {
		if (/https?:|ftp:|git@/.test(instruction.args.text)) return true;
		if (context.getCommands(instruction).some(({ name }) => ["curl", "wget"].includes(name))) return true;
	}
	return false;
}
function* inCommands(context) {
	for (const { instruction, stage } of context.instructions(["RUN"], { onbuild: true })) for (const command of context.getCommands(instruction)) {
		const applying = bypasses.find(({ applies }) => applies(command));
		const bypass = applying?.isLocal?.(command) === true && !downloads(context, stage) ? void 0 : applying;
		const base = {
			instruction,
			span: command.span
		};
		if (bypass !== void 0) {
			const { rule, setting, alias } = bypass;
			const kind = rule === tlsOff ? "certificates" : "signatures";
			yield {
				...base,
				rule,
				message: `${setting} disables the verification of ${kind}`,
				about: [setting],
				aliases: alias === void 0 ? [] : [alias],
				.../^(?:curl|wget)$/.test(command.name) ? { values: listSources(command).map((value) => context.expand(instruction, value) ?? value) } : {}
			};
		}
		if (command.name === "chpasswd") yield {
			...base,
			rule: passwords,
			message: "The build sets a password",
			about: ["chpasswd"],
			values: inputsOf(command, instruction, context)
		};
	}
}
/** Lists what a command may read: the words of the commands before it, and heredocs. */
function inputsOf(command, instruction, context) {
	const commands = context.getCommands(instruction);
	const before = commands.slice(0, commands.indexOf(command)).filter(({ next }) => next.startsWith("|"));
	const redirected = command.redirects.map(({ target }) => target?.value ?? "");
	return [
		...before.flatMap((earlier) => earlier.args.map(({ value }) => value)),
		...redirected,
		...instruction.heredocs.map(({ body }) => body.text)
	];
}
var tags, tlsOff, unsigned, passwords, isPip, isYum, isApt, argument, bypasses, variables, trustChecks;
function init_trust() {
	return (init_trust = __esmMin((() => {
		init_dockerfile();
		init_rule();
		init_shell_args();
		tags = ["security", "supply-chain"];
		tlsOff = defineLintRule({
			id: "SW-DF-tls-verification-off",
			name: "tls-verification-off",
			severity: "high",
			summary: "Do not disable the verification of TLS certificates.",
			why: "Without verification, an attacker on the network can replace what the build or the program receives.",
			before: "RUN curl -k https://example.com/tool -o /usr/bin/tool",
			after: "RUN curl -fsSL https://example.com/tool -o /usr/bin/tool",
			tags: [...tags, "CWE-295"],
			precision: "high"
		});
		unsigned = defineLintRule({
			id: "SW-DF-signature-verification-off",
			name: "signature-verification-off",
			severity: "high",
			summary: "Do not disable the verification of package signatures.",
			why: "Without verification, a mirror or an attacker on the network can add packages of its own to the image.",
			before: "RUN apt-get install -y --allow-unauthenticated tool",
			after: "RUN apt-get install -y tool=1.2-3",
			tags: [...tags, "CWE-347"],
			precision: "high"
		});
		passwords = defineLintRule({
			id: "SW-DF-chpasswd",
			name: "chpasswd",
			severity: "medium",
			summary: "Do not set passwords in a build.",
			why: "The password is in the image history and in /etc/shadow, and it is the same for every container.",
			before: "RUN echo 'app:app' | chpasswd",
			after: "RUN useradd --system app",
			tags: [
				"security",
				"secret",
				"CWE-798"
			],
			aliases: ["CKV2_DOCKER_17"],
			precision: "high"
		});
		isPip = (command) => /^pip[\d.]*$/.test(command.name) || /^python[\d.]*$/.test(command.name) && hasArg(command, "pip");
		isYum = ({ name }) => [
			"yum",
			"dnf",
			"microdnf",
			"tdnf"
		].includes(name);
		isApt = ({ name }) => [
			"apt-get",
			"apt",
			"aptitude"
		].includes(name);
		argument = (command, form) => command.args.some(({ value }) => form.test(value));
		bypasses = [
			{
				rule: tlsOff,
				alias: "CKV2_DOCKER_2",
				setting: "curl -k",
				applies: (command) => command.name === "curl" && hasFlag(command, "k", "insecure")
			},
			{
				rule: tlsOff,
				alias: "CKV2_DOCKER_3",
				setting: "wget --no-check-certificate",
				applies: (command) => command.name === "wget" && hasFlag(command, "no-check-certificate")
			},
			{
				rule: tlsOff,
				alias: "CKV2_DOCKER_4",
				setting: "pip --trusted-host",
				applies: (command) => isPip(command) && hasFlag(command, "trusted-host")
			},
			{
				rule: unsigned,
				alias: "CKV2_DOCKER_7",
				setting: "apk --allow-untrusted",
				applies: (command) => command.name === "apk" && hasFlag(command, "allow-untrusted"),
				isLocal: (command) => listOperands(command).slice(1).every(({ value }) => value.includes("/"))
			},
			{
				rule: unsigned,
				alias: "CKV2_DOCKER_8",
				setting: "--allow-unauthenticated",
				applies: (command) => isApt(command) && hasFlag(command, "allow-unauthenticated")
			},
			{
				rule: unsigned,
				alias: "CKV2_DOCKER_9",
				setting: "--nogpgcheck",
				applies: (command) => isYum(command) && hasFlag(command, "nogpgcheck")
			},
			{
				rule: unsigned,
				alias: "CKV2_DOCKER_10",
				setting: "rpm --nosignature",
				applies: (command) => command.name === "rpm" && hasFlag(command, "nosignature", "nodigest")
			},
			{
				rule: unsigned,
				alias: "CKV2_DOCKER_11",
				setting: "--force-yes",
				applies: (command) => isApt(command) && hasFlag(command, "force-yes")
			},
			{
				rule: tlsOff,
				alias: "CKV2_DOCKER_13",
				setting: "strict-ssl false",
				applies: (command) => [
					"npm",
					"yarn",
					"pnpm"
				].includes(command.name) && argument(command, /^(?:--)?strict-ssl(?:=false)?$/) && (argument(command, /^false$/) || argument(command, /strict-ssl=false$/))
			},
			{
				rule: tlsOff,
				alias: "CKV2_DOCKER_15",
				setting: "sslverify off",
				applies: (command) => isYum(command) && argument(command, /sslverify=(?:0|false|no)$/i)
			},
			{
				rule: tlsOff,
				alias: void 0,
				setting: "git http.sslVerify off",
				applies: (command) => command.name === "git" && (argument(command, /http\.sslverify=(?:0|false)$/i) || argument(command, /http\.sslverify$/i) && hasArg(command, "false", "0"))
			},
			{
				rule: unsigned,
				alias: void 0,
				setting: "zypper --no-gpg-checks",
				applies: (command) => command.name === "zypper" && hasFlag(command, "no-gpg-checks")
			}
		];
		variables = {
			PYTHONHTTPSVERIFY: {
				alias: "CKV2_DOCKER_5",
				off: /^0$/
			},
			NODE_TLS_REJECT_UNAUTHORIZED: {
				alias: "CKV2_DOCKER_6",
				off: /^0$/
			},
			NPM_CONFIG_STRICT_SSL: {
				alias: "CKV2_DOCKER_12",
				off: /^false$/i
			},
			npm_config_strict_ssl: {
				alias: void 0,
				off: /^false$/i
			},
			GIT_SSL_NO_VERIFY: {
				alias: "CKV2_DOCKER_14",
				off: /^(?!$|0$|false$)/i
			},
			PIP_TRUSTED_HOST: {
				alias: "CKV2_DOCKER_16",
				off: /./
			}
		};
		trustChecks = [{
			rules: [tlsOff],
			run: inVariables
		}, {
			rules: [
				tlsOff,
				unsigned,
				passwords
			],
			run: inCommands
		}];
	})))();
}

// actions/dockerfile-lint/rules/package-managers/zypper.ts
var confirmed, noUpgrade, cleaned, pinned, installVerbs, askingVerbs, upgradeVerbs, valuedFlags, zypperChecks;
function init_zypper() {
	return (init_zypper = __esmMin((() => {
		init_mounts();
		init_pinning();
		init_rule();
		init_shell_args();
		confirmed = defineLintRule({
			id: "DL3034",
			name: "zypper-non-interactive",
			severity: "medium",
			hadolint: "warning",
			summary: "Run zypper non-interactively with -n or -y.",
			why: "A build cannot answer the confirmation prompt, so the installation stops.",
			before: "RUN zypper install httpd=2.4.46 && zypper clean",
			after: "RUN zypper install -y httpd=2.4.46 && zypper clean",
			precision: "high"
		});
		noUpgrade = defineLintRule({
			id: "DL3035",
			name: "zypper-no-dist-upgrade",
			severity: "medium",
			hadolint: "warning",
			summary: "Do not upgrade the whole distribution in a build.",
			why: "The result depends on the day of the build, and the image stores packages of the base image twice. Use a newer base image instead.",
			before: "RUN zypper dist-upgrade",
			after: "FROM registry.example.com/leap:15.6",
			tags: ["reproducibility"],
			precision: "high"
		});
		cleaned = defineLintRule({
			id: "DL3036",
			name: "zypper-clean",
			severity: "low",
			hadolint: "warning",
			summary: "Run zypper clean after zypper install in the same RUN.",
			why: "The cache of packages and metadata stays in the layer. A later RUN cannot remove it.",
			before: "RUN zypper install -y httpd=2.4.46",
			after: "RUN zypper install -y httpd=2.4.46 && zypper clean",
			tags: ["image-size"],
			aliases: ["DS-0020"],
			precision: "high"
		});
		pinned = defineLintRule({
			id: "DL3037",
			name: "zypper-pin-versions",
			severity: "low",
			hadolint: "warning",
			summary: "Pin the versions of packages that zypper installs.",
			why: distributionPinReason,
			before: "RUN zypper install -y httpd && zypper clean",
			after: "RUN zypper install -y httpd=2.4.46 && zypper clean",
			tags: ["reproducibility"],
			precision: "medium"
		});
		installVerbs = ["install", "in"];
		askingVerbs = [
			...installVerbs,
			"remove",
			"rm",
			"source-install",
			"si",
			"patch"
		];
		upgradeVerbs = ["dist-upgrade", "dup"];
		valuedFlags = [
			"R",
			"root",
			"r",
			"repo",
			"from",
			"C",
			"capability",
			"t",
			"type",
			"p",
			"plus-repo"
		];
		zypperChecks = [
			createCommandCheck(confirmed, {
				onbuild: true,
				names: ["zypper"]
			}, (command) => {
				if (command.name !== "zypper" || !hasArg(command, ...askingVerbs)) return void 0;
				if (hasFlag(command, "n", "non-interactive", "y", "no-confirm")) return void 0;
				const verb = command.args.find(({ value }) => askingVerbs.includes(value));
				return {
					message: "zypper waits for confirmation; add -y",
					about: [verb?.value ?? ""],
					fix: verb && {
						description: "Add -y",
						edits: [insertAfter(command, verb, " -y")]
					}
				};
			}),
			createCommandCheck(noUpgrade, {
				onbuild: true,
				names: ["zypper"]
			}, (command) => command.name === "zypper" && hasArg(command, ...upgradeVerbs) ? {
				message: "zypper dist-upgrade makes the image depend on the day of the build; use a newer base image",
				about: []
			} : void 0),
			{
				rules: [cleaned],
				*run(context) {
					for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
						if (hasCacheMount(instruction, "/var/cache/zypp")) continue;
						const commands = context.getCommands(instruction);
						const last = commands.findLast(({ name, args }) => name === "zypper" && args.some(({ value }) => installVerbs.includes(value)));
						if (last === void 0) continue;
						if (commands.slice(commands.indexOf(last) + 1).some((command) => command.name === "zypper" && hasArg(command, "clean", "cc"))) continue;
						yield {
							rule: cleaned,
							instruction,
							span: last.span,
							message: "The cache of zypper stays in this layer; run zypper clean in the same RUN",
							about: last.args.map(({ value }) => value),
							fix: createCleanupFix(context, instruction, last, "zypper clean")
						};
					}
				}
			},
			createCommandCheck(pinned, {
				onbuild: true,
				names: ["zypper"]
			}, (command) => {
				if (command.name !== "zypper" || !hasArg(command, ...installVerbs)) return void 0;
				const loose = listOperands(command, valuedFlags).filter(({ value }) => !installVerbs.includes(value) && !/[=<>~]/.test(value) && !value.endsWith(".rpm"));
				return reportUnpinned(command, loose, "=<version>");
			})
		];
	})))();
}

// actions/dockerfile-lint/checks/secret-name-lists.ts
/** Returns true if hadolint's DL3064 reports a variable with this name. */
function isHadolintSecret(name) {
	return sensitiveParts.test(name) || sensitiveNames.has(name);
}
/** Returns true if BuildKit's SecretsUsedInArgOrEnv reports a variable with this name. */
function isBuildkitSecret(name) {
	return buildkitSecret.test(name) && !buildkitAllowed.test(name);
}
var sensitiveParts, sensitiveNames, buildkitSecret, buildkitAllowed;
function init_secret_name_lists() {
	return (init_secret_name_lists = __esmMin((() => {
		sensitiveParts = /api_key|client_key|password|private|secret|token|username/i;
		sensitiveNames = /* @__PURE__ */ new Set([
			"APPLICATION_KEY",
			"AWS_ACCESS_KEY_ID",
			"CI_DEPLOY_USER",
			"DOCKER_EMAIL",
			"FACEBOOK_APP_ID",
			"HEROKU_API_USER",
			"OKTA_AUTHN_GROUPID",
			"OKTA_CLIENT_ORGURL",
			"OKTA_OAUTH2_CLIENTID",
			"STRIPE_DEVICE_NAME",
			"TRAVIS_OS_NAME",
			"TRAVIS_SECURE_ENV_VARS",
			"TRAVIS_SUDO"
		]);
		buildkitSecret = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/i;
		buildkitAllowed = /(?:_|^)(?:public|file|version)(?:_|$)/i;
	})))();
}

// actions/dockerfile-lint/rules/secrets/secret-names.ts
/** Returns true for dockle's words for variables of an image's history, if the variable has a value. */
function isDockleSecret(name, value) {
	return /PASS|PASSWD|PASSWORD|SECRET|KEY|ACCESS|TOKEN/i.test(name) && !/^GPG_KEYS?$/.test(name) && (value ?? "") !== "";
}
/** Returns true for a password name that only dockle knows, if it is not part of another word. */
function isPassword(name, value) {
	return /(?:^|_)(?:pass|passphrase)$/i.test(name) && value !== "" && !value.includes("$");
}
function* secretNames(context) {
	for (const { instruction, stage } of context.instructions(["ARG", "ENV"])) {
		const inBuild = stage.from !== void 0 && context.isBuilt(stage);
		for (const { key, value } of parsePairs(instruction, context.file.escapeChar)) {
			const name = key.value;
			const place = {
				instruction,
				span: key.span,
				values: value === void 0 ? [] : [value.value]
			};
			const byHadolint = isHadolintSecret(name);
			const byBuildkit = isBuildkitSecret(name) && inBuild;
			if (!byHadolint && !byBuildkit && isPassword(name, value?.value ?? "")) {
				const message = `${name} looks like a password, and the image exposes the value of ${instruction.keyword}`;
				yield {
					rule: dockleNames,
					...place,
					message,
					about: [instruction.keyword, name]
				};
			}
			if (!byHadolint && !byBuildkit || classifyValue(value?.value ?? "", name) !== void 0) continue;
			const dockle = isDockleSecret(name, value?.value) ? ["CIS-DI-0010"] : [];
			yield {
				rule: byHadolint ? hadolintNames : buildkitNames,
				...place,
				message: `${name} looks like a secret, and the image exposes the value of ${instruction.keyword}; use a secret mount`,
				about: [instruction.keyword, name],
				...isPublishedName(name) ? { severity: "info" } : {},
				aliases: [...byBuildkit ? ["SecretsUsedInArgOrEnv"] : [], ...dockle]
			};
		}
	}
}
var hadolintNames, buildkitNames, dockleNames, secretNameChecks;
function init_secret_names() {
	return (init_secret_names = __esmMin((() => {
		init_dockerfile();
		init_secrets();
		init_rule();
		init_secret_name_lists();
		hadolintNames = defineLintRule({
			id: "DL3064",
			name: "no-secret-variables",
			severity: "medium",
			hadolint: "warning",
			summary: "Pass secrets to a build as secret mounts, not as ARG or ENV.",
			why: "The image history and configuration contain the values of ARG and ENV. Everyone who can pull the image can read them.",
			before: "ARG NPM_TOKEN\nRUN npm ci",
			after: "RUN --mount=type=secret,id=npm,target=/root/.npmrc npm ci",
			tags: [
				"security",
				"secret",
				"CWE-522",
				"CIS-Docker-4.10",
				"NIST-SP-800-190-4.1.4"
			],
			links: ["https://docs.docker.com/build/building/secrets/"],
			precision: "medium"
		});
		buildkitNames = defineLintRule({
			id: "SecretsUsedInArgOrEnv",
			name: "secrets-used-in-arg-or-env",
			severity: "medium",
			summary: "Pass secrets to a build as secret mounts, not as ARG or ENV.",
			why: "The image history and configuration contain the values of ARG and ENV. Everyone who can pull the image can read them.",
			before: "ENV SIGNING_KEY=…",
			after: "RUN --mount=type=secret,id=signing-key make sign",
			tags: [
				"security",
				"secret",
				"CWE-522",
				"CIS-Docker-4.10",
				"NIST-SP-800-190-4.1.4"
			],
			links: ["https://docs.docker.com/build/building/secrets/"],
			precision: "medium"
		});
		dockleNames = defineLintRule({
			id: "SW-DF-password-variable",
			name: "password-variable",
			severity: "medium",
			summary: "Pass passwords to a container when it starts, not as ARG or ENV.",
			why: "The image history and configuration contain the values of ARG and ENV. Everyone who can pull the image can read them.",
			before: "ENV DB_PASS=hunter22",
			after: "ENV DB_PASS_FILE=/run/secrets/db-pass",
			tags: [
				"security",
				"secret",
				"CWE-522",
				"CIS-Docker-4.10",
				"NIST-SP-800-190-4.1.4"
			],
			aliases: ["CIS-DI-0010"],
			precision: "medium"
		});
		secretNameChecks = [{
			rules: [
				hadolintNames,
				buildkitNames,
				dockleNames
			],
			run: secretNames
		}];
	})))();
}

// actions/dockerfile-lint/rules/secrets/secret-values.ts
function* pairSecrets(instruction, context) {
	for (const { key, value } of parsePairs(instruction, context.file.escapeChar)) {
		const kind = context.memo.classifyValue(value?.value ?? "", key.value);
		if (kind === void 0 || value === void 0) continue;
		yield problem({
			instruction,
			span: value.span,
			values: [value.value]
		}, kind, [instruction.keyword, key.value], namedAliases(instruction, key, context));
	}
}
function namedAliases(instruction, { value: name }, context) {
	if (instruction.keyword === "LABEL") return [];
	const stage = context.graph.stageOf(instruction);
	const byBuildkit = isBuildkitSecret(name) && stage.from !== void 0 && context.isBuilt(stage);
	return [...isHadolintSecret(name) ? ["DL3064"] : [], ...byBuildkit ? ["SecretsUsedInArgOrEnv"] : []];
}
function* textSecrets(instruction, context) {
	const texts = [instruction.args, ...instruction.heredocs.map(({ body }) => body)];
	for (const text of texts) {
		const byKind = Map.groupBy(context.memo.findSecrets(text.text), ({ rule }) => rule.title);
		for (const [kind, found] of byKind) {
			const [first] = found;
			if (first === void 0) continue;
			const values = found.map(({ start, end }) => text.text.slice(start, end));
			yield problem({
				instruction,
				span: text.spanOf(first.start, first.end),
				values
			}, kind, [instruction.keyword], []);
		}
	}
	for (const command of context.getCommands(instruction)) for (const { name, value } of command.assignments) {
		const kind = context.memo.classifyValue(value.value, name);
		if (kind === void 0 || secretIn(`${name}=${value.value}`) !== void 0) continue;
		yield problem({
			instruction,
			span: command.spanOf(value),
			values: [value.value]
		}, kind, ["RUN", name], []);
	}
}
function problem(place, kind, about, aliases) {
	return {
		rule: secretValue,
		...place,
		message: `This looks like ${kind}; remove it from the file and revoke it`,
		about: [...about, kind],
		aliases
	};
}
var secretValue, secretValueChecks;
function init_secret_values() {
	return (init_secret_values = __esmMin((() => {
		init_dockerfile();
		init_secrets();
		init_rule();
		init_secret_name_lists();
		secretValue = defineLintRule({
			id: "SW-DF-secret-value",
			name: "secret-value",
			severity: "critical",
			summary: "Remove secrets from the file and revoke them.",
			why: "Everyone who can read the repository or pull the image has the secret, and Git keeps it after you remove it.",
			before: "ENV AWS_SECRET_ACCESS_KEY=<40 characters>",
			after: "RUN --mount=type=secret,id=aws,target=/root/.aws/credentials ./deploy",
			tags: [
				"security",
				"secret",
				"CWE-798",
				"CIS-Docker-4.10",
				"NIST-SP-800-190-4.1.4"
			],
			links: ["https://docs.docker.com/build/building/secrets/"],
			precision: "high"
		});
		secretValueChecks = [{
			rules: [secretValue],
			*run(context) {
				for (const { instruction } of context.instructions([
					"ENV",
					"ARG",
					"LABEL"
				])) yield* pairSecrets(instruction, context);
				for (const { instruction } of context.instructions([
					"RUN",
					"COPY",
					"CMD",
					"ENTRYPOINT"
				], { onbuild: true })) yield* textSecrets(instruction, context);
			}
		}];
	})))();
}

// actions/dockerfile-lint/rules/style/layout.ts
/** Reports keywords in a different case. BuildKit skips the ARGs before the first FROM. */
function* casing({ file, graph }) {
	const instructions = graph.stages.flatMap(({ from, instructions: body }) => from === void 0 ? body : [from, ...body]);
	const written = instructions.map((instruction) => file.source.slice(instruction.keywordSpan));
	const majorityIsLower = written.filter(lowerCase).length > written.filter((keyword) => upperCase(keyword) && !lowerCase(keyword)).length;
	for (const [index, instruction] of instructions.entries()) {
		const keyword = written[index] ?? "";
		if (majorityIsLower ? lowerCase(keyword) : upperCase(keyword)) continue;
		const expected = majorityIsLower ? keyword.toLowerCase() : keyword.toUpperCase();
		yield {
			rule: keywordCasing,
			instruction,
			span: instruction.keywordSpan,
			message: `${keyword} differs in case from the file's other instructions; write ${expected}`,
			about: [keyword, instruction.args.text],
			fix: {
				description: `Write ${expected}`,
				edits: [{
					span: instruction.keywordSpan,
					text: expected
				}, ...asEdits(instruction, majorityIsLower)]
			}
		};
	}
}
/** Creates the edits of AS, which follows the case of its FROM. */
function asEdits({ keyword, words }, isLower) {
	const as = keyword === "FROM" && words.length === 3 ? words[1] : void 0;
	const expected = isLower ? "as" : "AS";
	return as === void 0 || as.raw === expected ? [] : [{
		span: as.span,
		text: expected
	}];
}
function* emptyLines(context) {
	const { source, instructions } = context.file;
	for (const instruction of instructions) {
		const [first] = instruction.emptyContinuations;
		if (first === void 0) continue;
		const cuts = instruction.emptyContinuations.map((span) => {
			const { line } = source.positionAt(span.start);
			return {
				span: {
					start: span.start,
					end: source.nextLineStart(line)
				},
				text: ""
			};
		});
		yield {
			rule: noEmptyLines,
			instruction,
			span: first,
			message: `This ${instruction.keyword} contains an empty line`,
			about: [instruction.keyword, instruction.args.text],
			fix: {
				description: "Remove the empty lines",
				edits: cuts
			}
		};
	}
}
function definedNames(instruction, { file, graph }) {
	if (instruction.keyword === "ARG") return parsePairs(instruction, file.escapeChar).map(({ key }) => key.value);
	const name = instruction.keyword === "FROM" ? graph.stageOf(instruction).name : void 0;
	return name === void 0 ? [] : [name.value];
}
function* badDescriptions(context) {
	for (const instruction of context.file.instructions) {
		const names = definedNames(instruction, context);
		const comment = instruction.leadingComments.at(-1);
		const [first] = names;
		if (first === void 0 || comment === void 0 || comment.text === "") continue;
		if (names.includes(comment.text.split(/\s/, 1)[0] ?? "")) continue;
		yield {
			rule: descriptions,
			instruction,
			span: instruction.span,
			message: `The comment above ${first} does not start with its name`,
			about: [first],
			related: [{
				span: comment.span,
				message: "The comment"
			}]
		};
	}
}
var keywordCasing, noEmptyLines, descriptions, lowerCase, upperCase, layoutChecks;
function init_layout() {
	return (init_layout = __esmMin((() => {
		init_dockerfile();
		init_rule();
		keywordCasing = defineLintRule({
			id: "ConsistentInstructionCasing",
			name: "consistent-instruction-casing",
			severity: "info",
			summary: "Write all instructions in the same case.",
			why: "Consistent keywords make a file easier to read and search.",
			before: "FROM debian:12.11-slim\nrun make",
			after: "FROM debian:12.11-slim\nRUN make",
			precision: "very-high"
		});
		noEmptyLines = defineLintRule({
			id: "NoEmptyContinuation",
			name: "no-empty-continuation",
			severity: "low",
			summary: "Remove empty lines inside a continued instruction.",
			why: "The builder skips them but calls them deprecated. A later version may end the instruction there.",
			before: "RUN make \\\n\n  install",
			after: "RUN make \\\n  install",
			precision: "very-high"
		});
		descriptions = defineLintRule({
			id: "InvalidDefinitionDescription",
			name: "invalid-definition-description",
			severity: "info",
			summary: "Start the comment above an ARG or a stage with its name.",
			why: "Docker shows such comments as descriptions of arguments and stages. Put an empty line after other comments.",
			before: "# the version to build\nARG version=1",
			after: "# version the version to build\nARG version=1",
			precision: "high",
			isOptIn: true
		});
		lowerCase = (text) => text === text.toLowerCase();
		upperCase = (text) => text === text.toUpperCase();
		layoutChecks = [
			{
				rules: [keywordCasing],
				run: casing
			},
			{
				rules: [noEmptyLines],
				run: emptyLines
			},
			{
				rules: [descriptions],
				run: badDescriptions
			}
		];
	})))();
}

// actions/dockerfile-lint/rules/style/syntax.ts
/** Returns why a builder rejects an instruction, or undefined if it is valid. */
function findSyntaxError(instruction, escapeChar) {
	const { keyword, args, words, heredocs, flags, trigger } = instruction;
	if (!keywords.has(keyword)) return `Unknown instruction ${keyword}`;
	const open = heredocs.find(({ terminated }) => !terminated);
	if (open !== void 0) return `The heredoc ${open.name} has no end; write its name alone on a line`;
	if (args.length === 0 && keyword !== "CMD" && keyword !== "ENTRYPOINT") return `${keyword} requires ${keyword === "RUN" && flags.length > 0 ? "a command" : "an argument"}`;
	if (keyword === "FROM" && words.length !== 1 && !(words.length === 3 && /^as$/i.test(words[1]?.value ?? ""))) return "FROM requires an image; AS requires a stage name";
	if (keyword === "FROM" && words.length === 3 && !/^[A-Za-z][\w.-]*$/.test(words[2]?.value ?? "")) return `${words[2]?.value} is not a valid stage name`;
	if ((keyword === "COPY" || keyword === "ADD") && heredocs.length === 0 && parseTransfer(instruction).sources.length === 0) return `${keyword} requires a source and a target`;
	if (keyword === "ENV" || keyword === "LABEL") {
		const bare = parsePairs(instruction, escapeChar).find(({ value }) => value === void 0);
		if (bare !== void 0) return `${bare.key.value} has no value; write ${bare.key.value}=…`;
	}
	if (keyword === "SHELL" && instruction.json === void 0) return "SHELL requires the JSON form";
	if (keyword === "HEALTHCHECK" && !/^(?:none$|cmd\s)/i.test(args.text)) return "HEALTHCHECK requires CMD with a command, or NONE";
	return trigger === void 0 ? void 0 : findSyntaxError(trigger, escapeChar);
}
function* syntaxErrors({ file }) {
	for (const instruction of file.instructions) {
		const message = findSyntaxError(instruction, file.escapeChar);
		if (message === void 0) continue;
		yield {
			rule: parseError,
			instruction,
			span: instruction.keywordSpan,
			message,
			about: [instruction.keyword, instruction.args.text]
		};
	}
}
function* inlineIgnores({ comments }) {
	for (const { span, text } of comments.ignores) yield {
		rule: inlineIgnore,
		instruction: void 0,
		span,
		message: "This comment suppresses rules",
		about: [text]
	};
}
var parseError, inlineIgnore, keywords, syntaxChecks;
function init_syntax() {
	return (init_syntax = __esmMin((() => {
		init_dockerfile();
		init_rule();
		parseError = defineLintRule({
			id: "DL1000",
			name: "syntax-error",
			severity: "high",
			hadolint: "error",
			summary: "Write valid instructions.",
			why: "The build fails here, and this part of the file could not be linted.",
			before: "RNU make",
			after: "RUN make",
			precision: "very-high"
		});
		inlineIgnore = defineLintRule({
			id: "DL1001",
			name: "no-inline-ignore",
			severity: "info",
			hadolint: "ignore",
			summary: "Do not suppress rules with comments.",
			why: "Your policy keeps exceptions in the configuration. Comments in the file bypass it.",
			before: "# hadolint ignore=DL3008\nRUN apt-get update && apt-get install -y curl",
			after: "RUN apt-get update && apt-get install -y curl=7.88.1-10",
			precision: "very-high"
		});
		keywords = /* @__PURE__ */ new Set([
			"ADD",
			"ARG",
			"CMD",
			"COPY",
			"ENTRYPOINT",
			"ENV",
			"EXPOSE",
			"FROM",
			"HEALTHCHECK",
			"LABEL",
			"MAINTAINER",
			"ONBUILD",
			"RUN",
			"SHELL",
			"STOPSIGNAL",
			"USER",
			"VOLUME",
			"WORKDIR"
		]);
		syntaxChecks = [{
			rules: [parseError],
			run: syntaxErrors
		}, {
			rules: [inlineIgnore],
			run: inlineIgnores
		}];
	})))();
}

// actions/dockerfile-lint/rules/suppressions.ts
function ruleOf(fault) {
	const [before, after] = examples[fault];
	return defineLintRule({
		id: `SW-DF-suppression-${fault}`,
		...commentRuleTexts[fault],
		before,
		after
	});
}
var unpinned, examples, suppressionRule, retiredRule, suppressionRules;
function init_suppressions() {
	return (init_suppressions = __esmMin((() => {
		init_rules$1();
		init_rule();
		unpinned = "RUN apt-get update && apt-get install -y curl";
		examples = {
			malformed: [`# hadolint ignore=DL3008,foo\n${unpinned}`, `# hadolint ignore=DL3008\n${unpinned}`],
			expired: ["# seaworthy ignore=DL3008 until=2020-01-31 reason=mirror is frozen\nRUN apt-get install -y curl", "RUN apt-get install -y curl=7.88.1-10"],
			unused: ["# hadolint ignore=DL3003\nRUN make", "RUN make"],
			"unknown-rule": ["# hadolint ignore=DL30008\nRUN apt-get install -y curl", "# hadolint ignore=DL3008\nRUN apt-get install -y curl"],
			reasonless: [`# hadolint ignore=DL3008\n${unpinned}`, `# hadolint ignore=DL3008 # the mirror is frozen\n${unpinned}`]
		};
		suppressionRule = {
			malformed: ruleOf("malformed"),
			expired: ruleOf("expired"),
			unused: ruleOf("unused"),
			"unknown-rule": ruleOf("unknown-rule"),
			reasonless: ruleOf("reasonless")
		};
		retiredRule = defineLintRule({
			id: "SW-DF-suppression-retired",
			name: "suppression-retired",
			severity: "info",
			summary: "Remove ids of retired rules from suppressions.",
			why: "hadolint has removed the rule, so there is nothing left to suppress.",
			before: "# hadolint ignore=DL3005\nRUN apt-get update && apt-get dist-upgrade -y",
			after: "RUN apt-get update && apt-get dist-upgrade -y"
		});
		suppressionRules = [...Object.values(suppressionRule), retiredRule];
	})))();
}

// actions/dockerfile-lint/rules/index.ts
var checks, allRules, lintRules;
function init_rules() {
	return (init_rules = __esmMin((() => {
		init_rules$1();
		init_end_of_life$1();
		init_from();
		init_platform();
		init_references();
		init_registry();
		init_archives();
		init_arguments();
		init_build_context();
		init_commands();
		init_consecutive_runs();
		init_copy();
		init_expose();
		init_file_modes();
		init_filesystem();
		init_labels();
		init_process();
		init_run_steps();
		init_settings();
		init_stages();
		init_user();
		init_variables();
		init_apk();
		init_apt();
		init_downloads();
		init_gem_go();
		init_javascript();
		init_python();
		init_rpm();
		init_trust();
		init_zypper();
		init_secret_names();
		init_secret_values();
		init_layout();
		init_syntax();
		init_suppressions();
		checks = [
			...aptChecks,
			...apkChecks,
			...rpmChecks,
			...zypperChecks,
			...pythonChecks,
			...javascriptChecks,
			...gemAndGoChecks,
			...commandChecks,
			...runChecks,
			...consecutiveRunChecks,
			...fromChecks,
			...endOfLifeChecks,
			...argumentChecks,
			...contextChecks,
			...copyChecks,
			...archiveChecks,
			...downloadChecks,
			...exposeChecks,
			...modeChecks,
			...filesystemChecks,
			...labelChecks,
			...layoutChecks,
			...platformChecks,
			...processChecks,
			...referenceChecks,
			...registryChecks,
			...secretNameChecks,
			...secretValueChecks,
			...settingChecks,
			...stageChecks,
			...syntaxChecks,
			...trustChecks,
			...userChecks,
			...variableChecks
		];
		allRules = [...checks.flatMap((check) => check.rules), ...suppressionRules];
		lintRules = new RuleRegistry(allRules, "dockerfile");
	})))();
}

export { isDirectorySet as S, init_lint as _, retiredRule as a, init_rule as b, defaultLintOptions as c, findStatedShells as d, getShellName as f, ignoreFileRules as g, init_build_context as h, init_suppressions as i, hadolintLevels as l, contextRuleIds as m, init_rules as n, suppressionRule as o, init_shells as p, lintRules as r, suppressionRules as s, checks as t, init_options as u, lintIgnoreFile as v, init_build_state as x, defineLintRule as y };