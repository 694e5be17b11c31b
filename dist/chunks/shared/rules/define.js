import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/rules/external-ids.ts
/** Returns true for an id that a rule of another tool can have, and for `tool/*`, all ids of one tool. */
function isExternalId(id, domain) {
	return domain === "dockerfile" && buildkitIds.has(id) || forms[domain].some((form) => form.test(id));
}
/**
* Normalizes an id of Trivy to its current spelling (`AVD-KSV-0017` and `KSV017` are `KSV-0017`). Keeps all others.
*/
function normalizeId(id) {
	const match = /^(?:AVD-)?(KSV|KCV|DS)-?0*(\d{1,4})$/.exec(id);
	return match === null ? id : `${match[1]}-${(match[2] ?? "").padStart(4, "0")}`;
}
var buildkitIds, forms;
function init_external_ids() {
	return (init_external_ids = __esmMin((() => {
		buildkitIds = /* @__PURE__ */ new Set([
			"StageNameCasing",
			"FromAsCasing",
			"NoEmptyContinuation",
			"ConsistentInstructionCasing",
			"DuplicateStageName",
			"ReservedStageName",
			"JSONArgsRecommended",
			"MaintainerDeprecated",
			"UndefinedArgInFrom",
			"WorkdirRelativePath",
			"UndefinedVar",
			"MultipleInstructionsDisallowed",
			"LegacyKeyValueFormat",
			"InvalidBaseImagePlatform",
			"RedundantTargetPlatform",
			"SecretsUsedInArgOrEnv",
			"InvalidDefaultArgInFrom",
			"FromPlatformFlagConstDisallowed",
			"CopyIgnoredFile",
			"InvalidDefinitionDescription",
			"ExposeProtoCasing",
			"ExposeInvalidFormat"
		]);
		forms = {
			dockerfile: [
				/^SC\d{4}$/,
				/^CKV2?_DOCKER_\d+$/,
				/^DS-\d{4}$/,
				/^CIS-DI-\d{4}$/,
				/^DKL-(?:DI|LI)-\d{4}$/
			],
			manifest: [
				/^KSV-\d{4}$/,
				/^KCV-\d{4}$/,
				/^CKV2?_K8S_\d+$/,
				/^C-\d{4}$/,
				/^kics\/[0-9a-f-]{36}$/,
				/\/\*$/
			]
		};
	})))();
}

// shared/rules/documentation.ts
/**
* Returns the documentation page of a rule. hadolint's, ShellCheck's and BuildKit's rules have one each; Seaworthy's
* own rules have none yet.
*/
function getDocumentationUrl(ruleId) {
	if (/^DL\d{4}$/.test(ruleId)) return `https://github.com/hadolint/hadolint/wiki/${ruleId}`;
	if (/^SC\d{4,}$/.test(ruleId)) return `https://www.shellcheck.net/wiki/${ruleId}`;
	if (!buildkitIds.has(ruleId)) return void 0;
	return `https://docs.docker.com/reference/build-checks/${ruleId.replace(/([a-z])([A-Z])|([A-Z]+)([A-Z][a-z])/g, "$1$3-$2$4").toLowerCase()}/`;
}
function init_documentation() {
	return (init_documentation = __esmMin((() => {
		init_external_ids();
	})))();
}

// shared/rules/define.ts
/** Defines a rule from its text: description, help with example and links, and its documentation page. */
function defineRule(text, kind) {
	const { id, severity, summary, why, links = [], precision, securityScore, before, after } = text;
	const own = getDocumentationUrl(id);
	const pages = own === void 0 ? links : [own, ...links];
	const [helpUri] = pages;
	return {
		id,
		name: text.name ?? id.replace(/^SW-[A-Z0-9]+-/, ""),
		severity,
		summary,
		description: kind.help === "reason-and-advice" ? `${summary} ${why}` : why,
		help: text.help ?? makeHelp(text, kind, pages),
		tags: [...kind.tags, ...text.tags ?? []],
		...helpUri === void 0 ? {} : { helpUri },
		...precision === void 0 ? {} : { precision },
		...securityScore === void 0 ? {} : { securityScore },
		aliases: text.aliases ?? [],
		isOptIn: text.isOptIn ?? false,
		example: before === void 0 || after === void 0 ? void 0 : {
			before,
			after
		}
	};
}
/** Returns the metadata of a rule for reports. */
function toReportedRule(rule) {
	const { id, name, severity, summary, description, help, tags, helpUri, securityScore, precision } = rule;
	return {
		id,
		name,
		severity,
		summary,
		description,
		help,
		tags,
		...helpUri === void 0 ? {} : { helpUri },
		...securityScore === void 0 ? {} : { securityScore },
		...precision === void 0 ? {} : { precision }
	};
}
function makeHelp(text, { help, language = "" }, pages) {
	const { summary, why, advice = "", before, after } = text;
	if (help === "advice") return {
		text: advice,
		markdown: advice
	};
	const words = help === "reason" ? `${summary} ${why}` : `${why} ${advice}`;
	const list = pages.map((page) => `- <${page}>`).join("\n");
	const titles = headings[help];
	const hasExample = before !== void 0 && after !== void 0;
	const block = (title, lines) => `${title}\n\n\`\`\`${language}\n${lines}\n\`\`\``;
	const example = hasExample ? [block(titles.before, before), block(titles.after, after)] : [];
	return {
		text: hasExample ? `${words}${titles.gap}Instead of:\n${before}\nwrite:\n${after}` : words,
		markdown: [
			words,
			...example,
			list
		].filter((part) => part !== "").join("\n\n")
	};
}
var headings;
function init_define() {
	return (init_define = __esmMin((() => {
		init_documentation();
		headings = {
			reason: {
				gap: "\n",
				before: "**Before**",
				after: "**After**"
			},
			"reason-and-advice": {
				gap: "\n\n",
				before: "Instead of",
				after: "write"
			}
		};
	})))();
}

export { init_documentation as a, isExternalId as c, getDocumentationUrl as i, normalizeId as l, init_define as n, buildkitIds as o, toReportedRule as r, init_external_ids as s, defineRule as t };