import { t as required } from "../../shared/config/resolve.js";
import { i as messageOf, t as InvalidError } from "../../shared/errors/index.js";
import { d as numberRepeats, l as worstSeverity, s as ratedSeverity, u as fingerprint } from "../../shared/findings/report.js";
import { _ as string, b as unknown, d as looseObject, o as array, p as number } from "../../npm/zod.js";
import { a as truncate, i as plain, n as count, r as oneLine, t as byteCount } from "../../shared/text/plain.js";
import { n as escapeMarkdown, t as code } from "../../shared/text/markdown.js";
import "../../shared/text/index.js";
import "../../shared/config/index.js";
import { i as rootFolderType } from "../../shared/action/index.js";
import { t as require_packageurl_js } from "../../npm/packageurl-js.js";
import { t as parse } from "../../npm/smol-toml.js";
import { d as variableReferences, m as decodeDockerfile, p as pairsOf, r as parseDockerfile, t as buildGraph, u as expand } from "../../shared/dockerfile/index.js";
import { n as matchPackages, o as neededAdvisories, r as loadAdvisories } from "../../shared/advisories/index.js";
import { readFile, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

// shared/dockerfile/history-entry.ts
const keywords = /^(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)(?:\s+|$)/;
/** Texts beyond this are compared by their first part. */
const maxText = 65536;
/**
* Reads `created_by` as BuildKit, the legacy builder, Buildah and kaniko write it. The legacy builder marks what runs
* no command by `#(nop)`.
*/
function readStep(createdBy) {
	const text = collapse(createdBy).replace(/ ?# buildkit$/, "");
	const nop = text.indexOf("#(nop)");
	const said = nop === -1 ? text : text.slice(nop + 6).trimStart();
	const keyword = keywords.exec(said)?.[1];
	return keyword === void 0 ? {
		keyword: "RUN",
		text
	} : {
		keyword,
		text: said.slice(keyword.length).trimStart()
	};
}
/** What the history should say of an instruction; `scope` holds the variables that it sees. */
function expectedStep(instruction, scope, escapeChar) {
	const { keyword } = instruction;
	const template = (text) => templateOf(text, scope, escapeChar);
	const graded = (test) => ({
		keyword,
		fits: (step) => step.keyword !== keyword ? "none" : test(step.text) ? "text" : "keyword"
	});
	switch (keyword) {
		case "RUN": {
			const command = collapse(commandOf(instruction));
			return graded((text) => ranCommand(text, command));
		}
		case "COPY":
		case "ADD": {
			const paths = (instruction.json ?? instruction.words).map(({ value }) => template(value));
			return graded((text) => copied(text, paths));
		}
		case "WORKDIR": {
			const folder = template(instruction.args.text);
			return graded((text) => isSamePlace(text, folder));
		}
		case "ENV":
		case "LABEL":
		case "ARG": {
			const names = pairsOf(instruction, escapeChar).map(({ key }) => key.value);
			return graded((text) => names.every((name) => ` ${text}`.includes(` ${name}`)));
		}
		default: {
			const words = tokens(instruction.args.text).filter((word) => word !== "CMD" && !word.includes("$"));
			return graded((text) => {
				const said = tokens(text);
				return words.every((word) => said.some((other) => other === word || other.startsWith(`${word}/`)));
			});
		}
	}
}
/** The command that a RUN hands to its shell: heredocs stand in it as BuildKit puts them there. */
function commandOf({ args, json, heredocs }) {
	if (json !== void 0) return json.map(({ value }) => value).join(" ");
	const [first] = heredocs;
	if (first === void 0) return args.text;
	if (/^<<-?\S+$/.test(args.text)) return first.body.text.startsWith("#!") ? `/dev/pipes/${first.name}` : first.body.text;
	return `${args.text}\n${heredocs.map(({ body, name }) => `${body.text}${name}`).join("\n")}`;
}
/** A shell's call with its options: `/bin/sh -c`, `/bin/bash -o pipefail -c`, `cmd /S /C`, `powershell -Command`. */
const shellCall = /(?:^| )\S*(?:sh|cmd|shell|cmd\.exe|shell\.exe)(?: \S+){0,6} (?:-\w*c|\/C|-Command)$/i;
/** Whether a step ran exactly this command: before it stand only build arguments and the shell. */
function ranCommand(text, command) {
	if (!text.endsWith(command)) return false;
	const before = text.slice(0, text.length - command.length);
	if (before === "" || /^\|\d+ [^;&|]* $/.test(before)) return true;
	return before.endsWith(" ") && shellCall.test(before.trimEnd());
}
/** The legacy builder names what was copied by its hash. */
const hashedSource = /^(?:file|dir|multi):[0-9a-f]+ in (.*)$/;
function copied(text, paths) {
	const hashed = hashedSource.exec(text)?.[1];
	const said = hashed === void 0 ? text.split(" ").filter((word) => word !== "" && !word.startsWith("--")) : [];
	const sources = paths.slice(0, -1);
	const target = paths.at(-1);
	if (target === void 0) return false;
	if (hashed !== void 0) return isSamePlace(hashed, target);
	return said.length === paths.length && isSamePlace(said.at(-1) ?? "", target) && sources.every((source, index) => matches(clean(said[index] ?? ""), cleanTemplate(source)));
}
/** A path as written, or made absolute by a working folder. */
function isSamePlace(said, written) {
	const path = clean(said);
	const parts = cleanTemplate(written);
	if (matches(path, parts)) return true;
	if (written[0]?.startsWith("/")) return false;
	const [first = "", ...rest] = parts;
	return parts.length === 1 && first === "" ? true : matches(`/${path}`, [
		"",
		`/${first}`,
		...rest
	]);
}
function cleanTemplate(parts) {
	const last = parts.length - 1;
	return parts.map((part, index) => {
		const start = index === 0 ? withoutStart(part) : part;
		return index === last ? withoutEnd(start) : start;
	});
}
function clean(path) {
	return withoutEnd(withoutStart(path));
}
function withoutStart(path) {
	return path === "." ? "" : path.replace(/^(?:\.\/|\/)+/, "");
}
function withoutEnd(path) {
	let end = path.length;
	while (path[end - 1] === "/") end -= 1;
	return path.slice(0, end);
}
/**
* The fixed parts of a text around the variables whose values only the build knows. Build arguments count as unknown,
* for the call may set them.
*/
function templateOf(text, scope, escapeChar) {
	const known = expand(text, escapeChar, (name) => {
		const binding = scope.find(name);
		return binding?.kind === "env" && !binding.instruction.args.text.includes("$") ? binding.value : void 0;
	}).text;
	const parts = [];
	let done = 0;
	for (const { start, end } of variableReferences(known, escapeChar)) {
		if (start < done) continue;
		parts.push(known.slice(done, start));
		done = end;
	}
	return [...parts, known.slice(done)];
}
/** Whether the parts stand in the text in order, the first at its start and the last at its end. */
function matches(text, parts) {
	const [first = "", ...rest] = parts;
	const last = rest.pop();
	if (last === void 0) return text === first;
	if (!text.startsWith(first)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = text.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return text.length - last.length >= at && text.endsWith(last);
}
function tokens(text) {
	return text.split(/[^\w./:$@%+-]+/).filter((word) => word !== "");
}
function collapse(text) {
	return text.slice(0, maxText).replace(/\s+/g, " ").trim();
}

// shared/dockerfile/history.ts
/** Beyond this many lines from the end nothing is compared, nor more stages than the comparisons allow. */
const maxSteps = 1e3;
const maxComparisons = 8e6;
/**
* Tells which instruction made each layer, by aligning the history with the instructions of a stage and of the stages
* that it is built from. What no instruction accounts for came with the base image. The stage is the one that fits
* best, the target among equals. Undefined where the history does not count the layers, or the Dockerfile is not the
* image's: fewer than half of its instructions are in the history. Pure.
*/
function layerOrigins(file, graph, history, layerCount) {
	if (history.filter(({ emptyLayer }) => !emptyLayer).length !== layerCount) return void 0;
	const lines = history.slice(-1e3);
	const steps = lines.map(({ createdBy = "" }) => readStep(createdBy));
	const target = graph.target === void 0 ? [] : [graph.target];
	let left = maxComparisons;
	let best;
	for (const stage of /* @__PURE__ */ new Set([...target, ...graph.stages.toReversed()])) {
		const chain = chainOf(stage);
		const instructions = chain.instructions.slice(-1e3);
		left -= instructions.length * steps.length;
		if (left < 0) break;
		const expected = instructions.map((each) => expectedStep(each, graph.scopeOf(each), file.escapeChar));
		const candidate = {
			stage,
			from: chain.from,
			instructions,
			...align(expected, steps)
		};
		if (candidate.from !== void 0 && (best === void 0 || candidate.score > best.score)) best = candidate;
	}
	return best === void 0 || !isConvincing(best) ? void 0 : originsOf(best, history, lines.length);
}
/** The instructions of a stage below those of the stages that it is built from, and the FROM at the bottom. */
function chainOf(top) {
	let stage = top;
	const stages = [stage];
	let length = stage.instructions.length;
	while (stage.base.kind === "stage") {
		stage = stage.base.stage;
		if (length < maxSteps) stages.push(stage);
		length += stage.instructions.length;
	}
	return {
		from: stage.from,
		instructions: stages.toReversed().flatMap(({ instructions }) => instructions)
	};
}
/** Build arguments are not in every builder's history. */
function isConvincing({ instructions, sure }) {
	const countable = instructions.filter(({ keyword }) => keyword !== "ARG").length;
	return sure * 2 >= countable;
}
const scoreOf = {
	none: 0,
	keyword: 1,
	text: 4
};
/** The alignment of most agreement; among equals that of the latest steps (Needleman and Wunsch, gaps for free). */
function align(expected, steps) {
	const width = steps.length + 1;
	const totals = new Int32Array((expected.length + 1) * width);
	const fits = new Uint8Array((expected.length + 1) * width);
	expected.forEach((instruction, row) => {
		steps.forEach((step, column) => {
			const at = (row + 1) * width + column + 1;
			const score = scoreOf[instruction.fits(step)];
			fits[at] = score;
			const paired = score === 0 ? 0 : (totals[at - width - 1] ?? 0) + score;
			totals[at] = Math.max(paired, totals[at - 1] ?? 0, totals[at - width] ?? 0);
		});
	});
	const pairs = [];
	let row = expected.length;
	let column = steps.length;
	while (row > 0 && column > 0) {
		const at = row * width + column;
		const score = fits[at] ?? 0;
		if (score > 0 && totals[at] === (totals[at - width - 1] ?? 0) + score) {
			row -= 1;
			column -= 1;
			pairs.push({
				instruction: row,
				step: column,
				isSure: score === scoreOf.text
			});
		} else if (totals[at] === totals[at - width]) row -= 1;
		else column -= 1;
	}
	const kept = withoutGuesses(pairs, {
		instruction: expected.length,
		step: steps.length
	});
	return {
		pairs: new Map(kept.map(({ step, instruction }) => [step, instruction])),
		score: kept.reduce((sum, { isSure }) => sum + (isSure ? 5 : 2), 0) - expected.length,
		sure: kept.filter(({ isSure }) => isSure).length
	};
}
/**
* A pair that agrees in the keyword alone counts when it stands directly below another that counts, or between sure
* ones; further down it may as well be the base image's.
* @param pairs the last one first.
*/
function withoutGuesses(pairs, end) {
	const lowestSure = pairs.findLastIndex(({ isSure }) => isSure);
	const kept = [];
	let above = end;
	pairs.forEach((pair, index) => {
		if (!(pair.instruction === above.instruction - 1 && pair.step === above.step - 1) && !pair.isSure && index > lowestSure) return;
		kept.push(pair);
		above = pair;
	});
	return kept;
}
function originsOf({ stage, from, instructions, pairs }, history, compared) {
	if (from === void 0) return void 0;
	const before = history.length - compared;
	const layers = history.flatMap(({ emptyLayer }, index) => {
		if (emptyLayer) return [];
		const paired = pairs.get(index - before);
		const instruction = paired === void 0 ? void 0 : instructions[paired];
		return [instruction === void 0 ? {
			instruction: from,
			inBase: true
		} : {
			instruction,
			inBase: false
		}];
	});
	const shown = new Set(pairs.values());
	return {
		layers,
		stage,
		unmatched: instructions.filter((_each, index) => !shown.has(index))
	};
}

// actions/image-scan/image-check.ts
/** A rule with its help made of advice and an example. */
function imageRule(text) {
	const { id, name, severity, summary, why, advice, before, after, tags, precision = "high" } = text;
	return {
		id,
		name,
		severity,
		summary,
		description: `${summary} ${why}`,
		help: {
			text: `${why} ${advice}\n\nInstead of:\n${before}\nwrite:\n${after}`,
			markdown: `${why} ${advice}\n\nInstead of\n\n\`\`\`dockerfile\n${before}\n\`\`\`\n\nwrite\n\n\`\`\`dockerfile\n${after}\n\`\`\``
		},
		tags: ["security", ...tags],
		precision
	};
}
/** A problem of a rule. */
function imageProblem(rule, facts) {
	const { message, subject, about, aliases = [], severity = rule.severity, imageLocations, setBy } = facts;
	return {
		rule,
		finding: {
			ruleId: rule.id,
			severity,
			message,
			locations: [],
			...imageLocations === void 0 ? {} : { imageLocations },
			subject,
			fingerprint: fingerprint(rule.id, ...about),
			aliases,
			fixes: []
		},
		...setBy === void 0 ? {} : { setBy }
	};
}
const shownPaths = 10;
const keptPaths = 1e3;
/** The first paths in words, and how many more there are. */
function pathList(paths) {
	const more = paths.length - shownPaths;
	return `${paths.slice(0, shownPaths).map((path) => oneLine(path.toWellFormed())).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** Places of files in their layers. */
function placesOf(files) {
	return files.slice(0, keptPaths).flatMap(({ header, layer }) => layer === void 0 ? [] : [{
		path: header.path,
		diffId: layer.diffId,
		layerIndex: layer.index
	}]);
}
/** Files by the layer that brought them, the lowest first, each group in the order of its paths. */
function byLayer(files) {
	return [...Map.groupBy(files, ({ layer }) => layer?.index ?? -1)].toSorted(([a], [b]) => a - b).map(([, group]) => group.toSorted((a, b) => a.header.path < b.header.path ? -1 : 1));
}

// actions/image-scan/hygiene/accounts.ts
const emptyPassword = imageRule({
	id: "SW-IM-empty-password",
	name: "EmptyPassword",
	severity: "high",
	summary: "An account of the image needs no password.",
	why: "Whoever may run `su`, or reaches a login of the container, becomes that user (CVE-2019-5021 was such an account).",
	advice: "Lock the account.",
	before: "RUN adduser -D app && passwd -d app",
	after: "RUN adduser -D app && passwd -l app",
	tags: ["CWE-258"],
	precision: "very-high"
});
const duplicate = imageRule({
	id: "SW-IM-duplicate-account",
	name: "DuplicateAccount",
	severity: "medium",
	summary: "Two accounts or groups of the image share a name or a number.",
	why: "They are one to the kernel: files and rights of the one belong to the other.",
	advice: "Give each its own number and name.",
	before: "RUN useradd --non-unique --uid 0 app",
	after: "RUN useradd --uid 10001 app",
	tags: ["CWE-286"],
	precision: "very-high"
});
const files = /* @__PURE__ */ new Set([
	"/etc/passwd",
	"/etc/shadow",
	"/etc/group"
]);
/** Files that are larger are none that a system has. */
const maxBytes$3 = 4 * 2 ** 20;
const maxNames = 20;
/** The account databases (passwd(5), shadow(5), group(5)). */
const accounts = {
	name: "hygiene/accounts",
	version: 1,
	wants: ({ path, type }) => (type === "file" || type === "hardlink") && files.has(path),
	maxBytes: maxBytes$3,
	collect: ({ header, body }) => accountFacts(header.path, Buffer.from(body).toString("utf8"))
};
/** Reads one of the files. Lines without a name are skipped. Pure. */
function accountFacts(path, text) {
	const entries = text.split("\n").flatMap((line) => {
		const [name = "", password = "", number = ""] = line.split(":");
		return name === "" || name.startsWith("#") || !line.includes(":") ? [] : [{
			name,
			password,
			number
		}];
	});
	const open = path === "/etc/group" ? [] : entries.filter(({ password }) => password === "").map(({ name }) => name);
	const shared = [...repeated(entries, ({ name }) => `name ${name}`), ...path === "/etc/shadow" ? [] : repeated(entries, ({ number }) => `number ${number}`)];
	return open.length + shared.length === 0 ? void 0 : {
		open: open.slice(0, maxNames),
		shared: shared.slice(0, maxNames)
	};
}
function repeated(entries, keyOf) {
	return [...Map.groupBy(entries, keyOf)].filter(([, group]) => group.length > 1).map(([what, group]) => ({
		what,
		names: group.slice(0, maxNames).map(({ name }) => name)
	}));
}
/** What the account files of a container's root say. Pure. */
function accountProblems(found, subject) {
	return found.filter(({ hiddenBy }) => hiddenBy === void 0).flatMap((file) => {
		const { path } = file.header;
		const { open, shared } = file.value;
		const imageLocations = placesOf([file]);
		const problems = shared.map(({ what, names }) => {
			return imageProblem(duplicate, {
				message: `${path === "/etc/group" ? "groups" : "accounts"} ${names.map(oneLine).join(", ")} in ${path} share the ${oneLine(what)}`,
				subject,
				about: [path, what],
				aliases: ["DKL-LI-0002"],
				severity: path === "/etc/passwd" && what === "number 0" ? "high" : duplicate.severity,
				imageLocations
			});
		});
		if (open.length === 0) return problems;
		const message = `accounts without a password in ${path}: ${open.map(oneLine).join(", ")}`;
		return [imageProblem(emptyPassword, {
			message,
			subject,
			about: [path],
			aliases: ["DKL-LI-0001"],
			imageLocations
		}), ...problems];
	});
}

// actions/image-scan/hygiene/credentials.ts
const credentialSetting = imageRule({
	id: "SW-IM-credential-setting",
	name: "CredentialSetting",
	severity: "medium",
	summary: "A variable or label of the image is named like a credential and has a value.",
	why: "Whoever can pull the image, and every process in the container, can read it.",
	advice: "Give the value when the container starts, or mount it; then change it, because the published image keeps it.",
	before: "ENV DB_PASSWORD=…",
	after: "# docker run --env DB_PASSWORD …",
	tags: [
		"CIS-Docker-4.10",
		"CWE-526",
		"CWE-798"
	],
	precision: "medium"
});
const credentialFile = imageRule({
	id: "SW-IM-credential-file",
	name: "CredentialFile",
	severity: "high",
	summary: "The image holds a file in which tools keep credentials.",
	why: "Whoever can pull the image can read every file of every layer, also one that a later layer removes.",
	advice: "Mount the file as a build secret, leave it out by .dockerignore, and revoke what it held.",
	before: "COPY .aws /root/.aws\nRUN ./deploy && rm -r /root/.aws",
	after: "RUN --mount=type=secret,id=aws,target=/root/.aws/credentials ./deploy",
	tags: [
		"CIS-Docker-4.10",
		"CWE-538",
		"CWE-522"
	],
	precision: "medium"
});
const secretName = /(?:^|_|-|\.)(?:pass(?:wd|word|phrase)?|secrets?|api_?keys?|access_?keys?|private_?keys?|tokens?|credentials?|auth)$/i;
const publicName = /(?:^|_)(?:gpg|pgp|public|pub|path|file|dir|url|uri|host|user|name|id|type|version)(?:_|$)/i;
/** What stands for a value, or says where it is. */
const noSecret = /^(?:|true|false|yes|no|none|null|nil|undefined|change_?me.*|example.*|dummy|<.*>|\*+|x+|\d{1,5}|\$.*|\/.*|file:.*)$/i;
/** Variables and labels that are named like credentials. The value is never shown. Pure. */
function credentialSettings({ env, labels }, subject) {
	const variables = env.map((entry) => {
		const equals = entry.indexOf("=");
		return {
			kind: "variable",
			name: entry.slice(0, equals),
			value: entry.slice(equals + 1),
			setBy: ["ENV"]
		};
	});
	const named = Object.entries(labels).map(([name, value]) => ({
		kind: "label",
		name,
		value,
		setBy: ["LABEL"]
	}));
	return [...variables, ...named].filter(({ name, value }) => secretName.test(name) && !publicName.test(name) && !noSecret.test(value)).map(({ kind, name, setBy }) => imageProblem(credentialSetting, {
		message: `the ${kind} ${oneLine(name)} is named like a credential and has a value`,
		subject,
		about: [kind, name],
		aliases: kind === "variable" ? ["CIS-DI-0010"] : [],
		setBy
	}));
}
const names = /* @__PURE__ */ new Set([
	...[
		"id_rsa",
		"id_dsa",
		"id_ecdsa",
		"id_ed25519",
		"id_ecdsa_sk",
		"id_ed25519_sk",
		"identity",
		"ssh_host_rsa_key"
	],
	...[
		"ssh_host_ecdsa_key",
		"ssh_host_ed25519_key",
		".netrc",
		"_netrc",
		".git-credentials",
		".pypirc",
		".pgpass"
	],
	...[
		".my.cnf",
		".dockercfg",
		".vault-token",
		".s3cfg",
		".boto",
		"kubeconfig",
		"terraform.tfstate",
		".htpasswd"
	]
]);
const endings = [
	"/.aws/credentials",
	"/.docker/config.json",
	"/.kube/config",
	"/.config/gcloud/credentials.db"
];
const moreEndings = [
	"/.config/gcloud/application_default_credentials.json",
	"/.azure/accessTokens.json",
	".kdbx",
	".keytab"
];
/** Folders of packages, in which such names are documentation, tests and templates. */
const harmless = /^\/(?:usr\/(?:share|lib|lib64|include|src)|lib|proc|sys)\/|\/(?:node_modules|site-packages|dist-packages|tests?|testdata|examples?|fixtures)\//;
/** Files that are named like the places in which tools keep credentials. */
const credentialFiles = {
	name: "hygiene/credential-files",
	version: 1,
	headersOnly: true,
	wants: ({ path, type, size }) => (type === "hardlink" || type === "file" && size > 0) && isCredentialFile(path),
	collect: () => true
};
function isCredentialFile(path) {
	const base = path.slice(path.lastIndexOf("/") + 1);
	return (names.has(base) || [...endings, ...moreEndings].some((ending) => path.endsWith(ending))) && !harmless.test(path);
}
/** One finding a layer; what a later layer removed counts, for it ships all the same. Pure. */
function credentialFileProblems(files, subject) {
	return byLayer(files).map((group) => {
		const paths = group.map(({ header, hiddenBy }) => hiddenBy === void 0 ? header.path : `${header.path} (removed by layer ${hiddenBy.index}, still shipped)`);
		return imageProblem(credentialFile, {
			message: `files in which tools keep credentials: ${pathList(paths)}`,
			subject,
			about: group.slice(0, 1).map(({ header }) => header.path.toWellFormed()),
			aliases: ["CIS-DI-0010"],
			imageLocations: placesOf(group)
		});
	});
}

// actions/image-scan/hygiene/leftovers.ts
const leftover = imageRule({
	id: "SW-IM-package-cache",
	name: "PackageCache",
	severity: "low",
	summary: "A layer keeps what a package manager downloaded.",
	why: "It makes every pull larger, and stale lists make later builds install old versions.",
	advice: "Clean up in the same RUN, or mount the cache: a later RUN cannot make a layer smaller.",
	before: "RUN apt-get update && apt-get install -y curl",
	after: "RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*",
	tags: ["CWE-459"],
	precision: "high"
});
const repository = imageRule({
	id: "SW-IM-repository-folder",
	name: "RepositoryFolder",
	severity: "medium",
	summary: "The image holds a Git repository.",
	why: "It ships the whole history: removed files, authors, and often credentials in its configuration.",
	advice: "Name .git in .dockerignore, or copy only what the image needs.",
	before: "COPY . /app",
	after: "# .dockerignore: .git\nCOPY . /app",
	tags: ["CWE-527", "CWE-538"],
	precision: "high"
});
const kinds = [
	{
		name: "apt lists",
		path: /^\/var\/lib\/apt\/lists\/[^/]+_/,
		aliases: ["DKL-DI-0005"]
	},
	{
		name: "apt archives",
		path: /^\/var\/cache\/apt\/.*\.(?:deb|bin)$/,
		aliases: []
	},
	{
		name: "apk cache",
		path: /^\/(?:var\/cache|etc)\/apk\/(?:cache\/)?[^/]+\.(?:apk|tar\.gz)$/,
		aliases: ["DKL-DI-0004"]
	},
	{
		name: "yum or dnf cache",
		path: /^\/var\/cache\/(?:yum|dnf|libdnf5|zypp)\/.+\.(?:rpm|xml|gz|zst|solv\w*|sqlite)$/,
		aliases: []
	},
	{
		name: "pip cache",
		path: /\/\.cache\/pip\/.+/,
		aliases: []
	},
	{
		name: "npm cache",
		path: /\/\.npm\/_cacache\/.+/,
		aliases: []
	},
	{
		name: "yarn or pnpm cache",
		path: /\/\.cache\/(?:yarn|pnpm)\/.+/,
		aliases: []
	},
	{
		name: "Go build cache",
		path: /\/\.cache\/go-build\/.+/,
		aliases: []
	},
	{
		name: "Composer cache",
		path: /\/\.(?:cache\/)?composer\/(?:cache\/)?files\/.+/,
		aliases: []
	}
];
const gitFolder = "Git repository";
/** Files that package managers leave behind, by kind. */
const leftovers = {
	name: "hygiene/leftovers",
	version: 1,
	headersOnly: true,
	wants: ({ path, type, size }) => type === "file" && size > 0 && kindOf(path) !== void 0,
	collect: ({ header }) => kindOf(header.path)
};
function kindOf(path) {
	if (path.endsWith("/.git/config")) return gitFolder;
	if (!path.includes("/cache/") && !path.includes("/lists/") && !path.includes("/.") && !path.startsWith("/etc/apk/")) return;
	return kinds.find((kind) => kind.path.test(path))?.name;
}
/** One finding a kind and layer; what a later layer removed counts, for it ships all the same. Pure. */
function leftoverProblems(files, subject) {
	return [...Map.groupBy(files, ({ value }) => value)].flatMap(([name, found]) => byLayer(found).map((group) => {
		const facts = {
			subject,
			about: [name],
			imageLocations: placesOf(group)
		};
		if (name === gitFolder) {
			const folders = group.map(({ header }) => header.path.slice(0, -7));
			return imageProblem(repository, {
				...facts,
				message: `a Git repository is in the image: ${folders.join(", ")}`
			});
		}
		const bytes = group.reduce((sum, { header }) => sum + header.size, 0);
		const removed = group.every(({ hiddenBy }) => hiddenBy !== void 0) ? ", removed later and still shipped" : "";
		return imageProblem(leftover, {
			...facts,
			message: `${name}: ${count(group.length, "file")}, ${byteCount(bytes)}${removed}`,
			aliases: kinds.find((kind) => kind.name === name)?.aliases ?? []
		});
	}));
}

// actions/image-scan/hygiene/modes.ts
const setId = imageRule({
	id: "SW-IM-setuid",
	name: "SetuidFiles",
	severity: "low",
	summary: "Programs of the image run with the rights of their owner.",
	why: "A flaw in such a program gives whoever runs it the owner's rights, mostly root's.",
	advice: "Take the bits away where nothing needs them, and run with `no-new-privileges`.",
	before: "RUN apt-get install -y passwd",
	after: "RUN apt-get install -y passwd && find / -xdev -perm /6000 -type f -exec chmod a-s {} +",
	tags: ["CIS-Docker-4.8", "CWE-250"],
	precision: "very-high"
});
const worldWritable = imageRule({
	id: "SW-IM-world-writable",
	name: "WorldWritableFiles",
	severity: "medium",
	summary: "Everybody may write to files of the image.",
	why: "Any process in the container, however few its rights, can change what others run or read.",
	advice: "Give files to the user that needs them instead of opening them to all.",
	before: "RUN npm ci && chmod -R 777 /app",
	after: "RUN npm ci && chown -R 10001 /app",
	tags: ["CWE-732"],
	precision: "very-high"
});
/** Programs that distributions ship with these bits, on purpose and maintained. */
const usual = /* @__PURE__ */ new Set([
	...[
		"chage",
		"chfn",
		"chsh",
		"expiry",
		"gpasswd",
		"mount",
		"newgrp",
		"passwd",
		"su",
		"umount",
		"unix_chkpwd",
		"ping"
	],
	...[
		"ping6",
		"sudo",
		"wall",
		"write",
		"pam_timestamp_check",
		"ssh-keysign",
		"ssh-agent",
		"crontab",
		"pkexec"
	],
	...[
		"dbus-daemon-launch-helper",
		"fusermount",
		"fusermount3",
		"newuidmap",
		"newgidmap",
		"userhelper",
		"utempter"
	],
	...[
		"bbsuid",
		"polkit-agent-helper-1",
		"chkpwd",
		"grub2-set-bootflag",
		"at",
		"locate",
		"plocate",
		"sudoedit"
	]
]);
const temporary = /^\/(?:tmp|var\/tmp|dev|proc|sys|run|var\/run|var\/lock)\//;
const setIdBits = 3072;
const othersWrite = 2;
/** Files whose mode gives rights away. Folders are left out: a later layer may close them without a trace here. */
const riskyModes = {
	name: "hygiene/modes",
	version: 1,
	headersOnly: true,
	wants: ({ type, mode, path }) => (type === "file" || type === "hardlink") && ((mode & setIdBits) !== 0 || (mode & othersWrite) !== 0 && !temporary.test(path)),
	collect: () => true
};
/** One finding a rule and layer, of what a container sees. Pure. */
function modeProblems(files, subject) {
	const visible = files.filter(({ hiddenBy }) => hiddenBy === void 0);
	const privileged = visible.filter(({ header }) => (header.mode & setIdBits) !== 0);
	const open = visible.filter(({ header }) => (header.mode & othersWrite) !== 0 && !temporary.test(header.path));
	return [...byLayer(privileged).map((group) => {
		const own = group.filter(({ header }) => !usual.has(baseName(header.path)));
		const what = own.length === 0 ? "programs of the distribution run" : "programs run";
		return imageProblem(setId, {
			message: `${what} with the rights of their owner or group: ${pathList((own.length === 0 ? group : own).map(pathOf))}`,
			subject,
			about: firstOf(group),
			aliases: ["CIS-DI-0008"],
			severity: own.length === 0 ? "info" : setId.severity,
			imageLocations: placesOf(group)
		});
	}), ...byLayer(open).map((group) => imageProblem(worldWritable, {
		message: `everybody may write to ${pathList(group.map(pathOf))}`,
		subject,
		about: firstOf(group),
		severity: group.some(({ header }) => isSensitive(header.path, header.mode)) ? worldWritable.severity : "low",
		imageLocations: placesOf(group)
	}))];
}
/** Programs, libraries and settings: whoever changes them changes what others run. */
function isSensitive(path, mode) {
	return (mode & 73) !== 0 || /^\/(?:etc|bin|sbin|lib|lib64|usr|opt|root)\/|\.(?:so|js|py|rb|jar|sh)$/.test(path);
}
function pathOf({ header }) {
	return header.path;
}
function firstOf(group) {
	return group.slice(0, 1).map(({ header }) => header.path.toWellFormed());
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// actions/image-scan/hygiene/settings.ts
const rootUser = imageRule({
	id: "SW-IM-root-user",
	name: "RootUser",
	severity: "medium",
	summary: "The image runs as root.",
	why: "A process that breaks out of its container is root on the host unless user namespaces stand in between.",
	advice: "Make a user with a fixed number and switch to it after the last step that needs root.",
	before: "CMD [\"node\", \"app.js\"]",
	after: "USER 10001:10001\nCMD [\"node\", \"app.js\"]",
	tags: ["CIS-Docker-4.1", "CWE-250"],
	precision: "very-high"
});
const noHealthcheck = imageRule({
	id: "SW-IM-no-healthcheck",
	name: "NoHealthcheck",
	severity: "info",
	summary: "The image says nothing of how to check its health.",
	why: "Docker and Compose cannot tell a hung service from a working one. Kubernetes ignores HEALTHCHECK and has probes.",
	advice: "Add a HEALTHCHECK, unless only Kubernetes runs the image.",
	before: "CMD [\"node\", \"app.js\"]",
	after: "HEALTHCHECK CMD [\"/app/healthy\"]\nCMD [\"node\", \"app.js\"]",
	tags: ["CIS-Docker-4.6"],
	precision: "very-high"
});
const latestTag = imageRule({
	id: "SW-IM-latest-tag",
	name: "LatestTag",
	severity: "low",
	summary: "The image is tagged `latest`.",
	why: "The tag moves: what runs today is not what was checked, and nobody can go back to the one before.",
	advice: "Tag the image by version or commit, and deploy it by digest.",
	before: "# docker build -t shop:latest .",
	after: "# docker build -t shop:1.4.2 .",
	tags: ["CWE-1357"],
	precision: "very-high"
});
const oldImage = imageRule({
	id: "SW-IM-old-image",
	name: "OldImage",
	severity: "low",
	summary: "The image was built long ago.",
	why: "It lacks every fix that its base and its packages have had since.",
	advice: "Build it anew at least once a month, and let a schedule do it.",
	before: "FROM debian:bookworm-20240110-slim",
	after: "FROM debian:bookworm-20261110-slim",
	tags: ["CIS-Docker-4.4", "CWE-1104"]
});
/** Days after which an image is old. */
const maxAge = 180;
const day = 864e5;
/** Reproducible builds date images by the epoch, or by the ZIP format's; Docker is no older than this. */
const firstImages = Date.parse("2013-03-20");
/** What an image's configuration and names say: user, health check, tag and age. `now` decides the age. Pure. */
function settingProblems({ config, tags }, subject, now) {
	const problems = [];
	const [name = ""] = config.user.split(":");
	if (/^(?:root|0*)$/.test(name)) {
		const said = config.user === "" ? "names no user, so it runs as root" : `runs as ${oneLine(config.user)}`;
		problems.push(imageProblem(rootUser, {
			message: `the image ${said}: add a USER of its own`,
			subject,
			about: [],
			aliases: ["CIS-DI-0001"],
			setBy: ["USER"]
		}));
	}
	const check = config.healthcheck?.test ?? [];
	if (check.length === 0 || check[0] === "NONE") problems.push(imageProblem(noHealthcheck, {
		message: "the image has no HEALTHCHECK",
		subject,
		about: [],
		aliases: ["CIS-DI-0006"],
		setBy: [
			"HEALTHCHECK",
			"CMD",
			"ENTRYPOINT"
		]
	}));
	const latest = tags.find((tag) => tag === "latest" || tag.endsWith(":latest"));
	if (latest !== void 0) problems.push(imageProblem(latestTag, {
		message: `the image is tagged ${oneLine(latest)}: name its version`,
		subject,
		about: [],
		aliases: ["DKL-DI-0006"],
		setBy: []
	}));
	const created = Date.parse(config.created ?? "");
	const age = Math.floor((now.getTime() - created) / day);
	if (created >= firstImages && age > maxAge) {
		const date = new Date(created).toISOString().slice(0, 10);
		problems.push(imageProblem(oldImage, {
			message: `the image was built on ${date}, ${count(age, "day")} ago`,
			subject,
			about: [],
			setBy: []
		}));
	}
	return problems;
}

// actions/image-scan/hygiene/index.ts
/** Who looks at files for the checks of an image's hygiene, in the one pass over it. */
const hygieneCollectors = [
	riskyModes,
	credentialFiles,
	leftovers,
	accounts
];
/**
* An unpacked root has files but no settings that could be judged.
* The checks of CIS's Docker benchmark (section 4) and of dockle that judge an image itself.
* @param walk a walk in which `hygieneCollectors` took part.
*/
function hygieneProblems({ image, walk }, subject, now) {
	return [
		...image.mediaType === "application/vnd.seaworthy.root.v1" ? [] : settingProblems(image, subject, now),
		...credentialSettings(image.config, subject),
		...credentialFileProblems(walk.found(credentialFiles), subject),
		...accountProblems(walk.found(accounts), subject),
		...modeProblems(walk.found(riskyModes), subject),
		...leftoverProblems(walk.found(leftovers), subject)
	];
}

// actions/image-scan/secrets/gitleaks/expression.ts
/** Why an expression cannot be taken over, in words that follow its name. */
var Untranslatable = class {
	why;
	constructor(why) {
		this.why = why;
	}
};
const classes = {
	alnum: "A-Za-z0-9",
	alpha: "A-Za-z",
	digit: "0-9",
	lower: "a-z",
	space: "\\s",
	upper: "A-Z",
	word: "\\w",
	xdigit: "0-9A-Fa-f",
	punct: "!-\\/:-@\\[-`{-~"
};
/** Repetitions of this many and more count as unlimited: they can take as long. */
const large = 100;
/** With more of them the time grows with too high a power of the window's length. */
const maxLarge = 4;
/**
* Turns an expression of RE2 (Go's `regexp/syntax`) into one of JavaScript that matches the same, and refuses what
* JavaScript lacks and what a backtracking matcher could take for ever on.
*/
function translate(source) {
	let text = source.replace(/\(\?P</g, "(?<").replace(/\\z/g, "(?![\\s\\S])").replace(/\\A/g, "(?<![\\s\\S])").replace(/\[:(\w+):\]/g, (all, name) => classes[name] ?? all);
	let flags = "";
	const leading = /^\(\?([ims]+)\)/.exec(text);
	if (leading?.[1] !== void 0) {
		flags = leading[1];
		text = text.slice(leading[0].length);
	}
	const inner = scoped(text);
	if (inner === void 0) return new Untranslatable("it changes flags before an alternative");
	if (/\[:|\\Q|\\pL|\\p\{|\\x\{|\\C/.test(inner)) return new Untranslatable("it uses classes that JavaScript lacks");
	const cost = costOf(inner);
	if (cost.nested) return new Untranslatable("it repeats a repetition, which can take for ever");
	if (cost.large > maxLarge) return new Untranslatable(`it has ${cost.large} large repetitions, which can take very long`);
	try {
		return new RegExp(inner, `g${flags}`);
	} catch {
		return new Untranslatable("JavaScript cannot read it");
	}
}
/** Flags that hold to the end of a group, written as a group of their own; undefined where an alternative follows. */
function scoped(text) {
	const form = /\(\?([ims]*(?:-[ims]+)?)\)/;
	let result = text;
	for (let match = form.exec(result), left = 20; match !== null; match = form.exec(result), left -= 1) {
		const start = match.index + match[0].length;
		const end = endOfGroup(result, start);
		if (end === void 0 || left === 0) return void 0;
		result = `${result.slice(0, match.index)}(?${match[1]}:${result.slice(start, end)})${result.slice(end)}`;
	}
	return result;
}
function endOfGroup(text, from) {
	let depth = 0;
	for (let at = from; at < text.length; at += 1) {
		const char = text[at];
		if (char === "\\") at += 1;
		else if (char === "[") at = endOfClass(text, at);
		else if (char === "(") depth += 1;
		else if (char === ")" && depth === 0) return at;
		else if (char === ")") depth -= 1;
		else if (char === "|" && depth === 0) return void 0;
	}
	return text.length;
}
function endOfClass(text, open) {
	let at = open + (text[open + 1] === "^" ? 2 : 1);
	if (text[at] === "]") at += 1;
	while (at < text.length && text[at] !== "]") at += text[at] === "\\" ? 2 : 1;
	return at;
}
function costOf(text) {
	const groups = [{ repeats: false }];
	let nested = false;
	let count = 0;
	let closed = false;
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at];
		const limit = repetitionAt(text, at);
		if (limit !== void 0) {
			if (limit > 1) {
				if (closed) nested = true;
				const group = groups.at(-1);
				if (group !== void 0) group.repeats = true;
			}
			if (limit >= large) count += 1;
			if (char === "{") at = text.indexOf("}", at);
			continue;
		}
		closed = false;
		if (char === "\\") at += 1;
		else if (char === "[") at = endOfClass(text, at);
		else if (char === "(") {
			groups.push({ repeats: false });
			if (text[at + 1] === "?") at += 1;
		} else if (char === ")") {
			closed = (groups.length > 1 ? groups.pop() : void 0)?.repeats === true;
			const outer = groups.at(-1);
			if (closed && outer !== void 0) outer.repeats = true;
		}
	}
	return {
		nested,
		large: count
	};
}
/** How often what stands before may be repeated, when a repetition stands here. */
function repetitionAt(text, at) {
	const char = text[at];
	if (char === "*" || char === "+") return Number.POSITIVE_INFINITY;
	if (char === "?") return 1;
	if (char !== "{") return void 0;
	const bounds = /^\{(\d+)(,?)(\d*)\}/.exec(text.slice(at, at + 16));
	if (bounds === null) return void 0;
	const [, least = "", comma, most = ""] = bounds;
	if (comma === "") return Number(least);
	return most === "" ? Number.POSITIVE_INFINITY : Number(most);
}

// actions/image-scan/secrets/gitleaks/parse.ts
const texts = array(string()).default([]);
const allowlist = looseObject({
	regexes: texts,
	stopwords: texts,
	paths: texts,
	condition: string().optional()
});
const rule = looseObject({
	id: string(),
	description: string().default(""),
	regex: string().optional(),
	path: string().optional(),
	secretGroup: number().int().nonnegative().default(0),
	entropy: number().default(0),
	keywords: texts,
	allowlist: allowlist.optional(),
	allowlists: array(allowlist).default([])
});
const file = looseObject({
	rules: array(rule).default([]),
	allowlist: allowlist.optional(),
	allowlists: array(allowlist).default([]),
	extend: unknown().optional()
});
const maxRules = 1e3;
const maxKeywords = 6e4;
/**
* Takes over the rules of a `gitleaks.toml`: expression, group, keywords, entropy, and allowlists of expressions and
* stop words. A rule that cannot be taken over is named in a gap.
* @param name of the file, for the gaps.
* @throws Error when it is not TOML or of another form.
*/
function parseGitleaks(text, name) {
	const parsed = file.parse(parse(text));
	const rules = [];
	const gaps = [];
	const shared = listsOf(parsed);
	let keywordBytes = 0;
	for (const each of parsed.rules.slice(0, maxRules)) {
		keywordBytes += each.keywords.join("").length;
		const made = keywordBytes > maxKeywords ? new Untranslatable("the keywords are too many") : ruleOf$2(each, shared);
		if (made instanceof Untranslatable) gaps.push({
			what: `rule ${each.id} of ${name}`,
			why: `it was not used: ${made.why}`,
			weight: "note"
		});
		else rules.push(made);
	}
	if ([...shared, ...parsed.rules.flatMap(listsOf)].some(({ paths }) => paths.length > 0)) gaps.push({
		what: name,
		why: "its allowlists of paths were not used",
		weight: "note"
	});
	if (parsed.extend !== void 0) gaps.push({
		what: name,
		why: "its `extend` was not used",
		weight: "note"
	});
	const left = parsed.rules.length - maxRules;
	if (left > 0) gaps.push({
		what: name,
		why: `${left} rules beyond the first ${maxRules} were not used`,
		weight: "note"
	});
	return {
		rules,
		gaps
	};
}
function ruleOf$2(raw, shared) {
	if (raw.regex === void 0) return new Untranslatable("it judges paths alone");
	if (raw.path !== void 0) return new Untranslatable("it is for some paths only");
	const keywords = raw.keywords.map((keyword) => keyword.toLowerCase()).filter((keyword) => /^[\x20-\x7e]+$/.test(keyword));
	if (keywords.length === 0) return new Untranslatable("it has no keywords");
	const pattern = translate(raw.regex);
	if (pattern instanceof Untranslatable) return pattern;
	const lists = [...shared, ...listsOf(raw)];
	if (lists.some(({ paths, condition }) => paths.length > 0 && condition?.toUpperCase() === "AND")) return new Untranslatable("its allowlist joins paths and contents");
	const allowed = lists.flatMap(({ regexes }) => regexes).map(translate);
	const refused = allowed.find((each) => each instanceof Untranslatable);
	if (refused instanceof Untranslatable) return new Untranslatable(`its allowlist cannot be used: ${refused.why}`);
	const patterns = allowed.filter((each) => each instanceof RegExp);
	const stopWords = lists.flatMap(({ stopwords }) => stopwords.map((word) => word.toLowerCase()));
	return {
		id: `user-${raw.id.replace(/[^\w.-]/g, "-").slice(0, 100)}`,
		title: raw.description === "" ? `a secret (${raw.id})` : `a secret (${raw.description.slice(0, 200)})`,
		severity: "high",
		keywords: [...new Set(keywords)],
		pattern,
		searches: true,
		ownFilesOnly: true,
		...raw.secretGroup === 0 ? {} : { group: raw.secretGroup },
		...raw.entropy === 0 ? {} : { entropy: raw.entropy },
		check: (secret) => {
			const lower = secret.toLowerCase();
			return !patterns.some((each) => secret.search(each) !== -1) && !stopWords.some((word) => lower.includes(word));
		}
	};
}
function listsOf({ allowlist: one, allowlists }) {
	return one === void 0 ? allowlists : [one, ...allowlists];
}

// actions/image-scan/secrets/gitleaks/read.ts
const maxBytes$2 = 4 * 2 ** 20;
/**
* Reads a user's `gitleaks.toml`.
* @throws InvalidError when it cannot be read, is too large or of another form.
*/
async function readSecretRules(root, given) {
	try {
		const path = resolve(root, given);
		const { size } = await stat(path);
		if (size > maxBytes$2) throw new Error(`it is larger than ${maxBytes$2} bytes`);
		const text = await readFile(path, "utf8");
		const digest = createHash("sha256").update(text).digest("hex").slice(0, 16);
		return {
			...parseGitleaks(text, given),
			digest
		};
	} catch (thrown) {
		throw new InvalidError("SECRET_RULES_UNREADABLE", `cannot be used as rules for secrets (${messageOf(thrown)})`, {
			place: { what: given },
			advice: "Give `secret-rules` a gitleaks.toml with `[[rules]]`, or leave it out",
			cause: thrown
		});
	}
}

// actions/image-scan/secrets/files.ts
/** Larger files are data, not settings; they are counted in a gap. */
const maxBytes$1 = 5 * 2 ** 20;
const minBytes = 12;
/** A zero byte here tells a binary file. */
const textHead = 4096;
/** Formats whose bytes hold no text, by the ends of their names. */
const opaqueName = /\.(?:gz|xz|bz2|zst|zip|jar|whl|png|jpe?g|gif|webp|ico|woff2?|ttf|otf|eot|mo|gmo|pyc|so|a|o|node|wasm|exe|dll|mp[34]|pdf|deb|rpm|apk)(?:\.\d+)*$/i;
/** Folders of packages, tests and documentation: what stands there, others published. */
const packaged = /^\/(?:usr\/(?:share|lib|lib64|libexec|include|src|local\/(?:lib|share|include|go))|lib|lib64|var\/(?:lib|cache)|etc\/(?:ssl|ca-certificates)|nix|opt\/(?:java|conda))\/|\/(?:node_modules|site-packages|dist-packages|gems|vendor|tests?|__tests__|testdata|spec|examples?|samples?|fixtures|docs?)\//;
/** Bodies of the text files of an image, searched in the pass over it. */
function secretFiles(search, name) {
	return {
		name,
		version: 1,
		wants: ({ path, type, size }) => type === "file" && size >= minBytes && size <= maxBytes$1 && !opaqueName.test(path),
		sniffs: isText,
		collect({ header, body }) {
			if (body.subarray(0, textHead).includes(0)) return void 0;
			const result = search.search(body, isOwnFile(header.path));
			return result.hits.length === 0 ? void 0 : result;
		}
	};
}
/** Whether people of the image's making wrote the file, as opposed to those of a package. */
function isOwnFile(path) {
	return !packaged.test(path);
}
const magics = [
	"ELF",
	"",
	"PK",
	"PNG",
	"ÿØÿ",
	"ý7zXZ",
	"BZh",
	"(µ/ý",
	"GIF8",
	"%PDF"
];
function isText(head) {
	const text = Buffer.from(head).toString("latin1");
	return !text.includes("\0") && !magics.some((magic) => text.startsWith(magic));
}
/** Files that are too large to be searched. */
const largeFiles = {
	name: "secrets/large-files",
	version: 1,
	headersOnly: true,
	wants: ({ path, type, size }) => type === "file" && size > maxBytes$1 && isOwnFile(path) && !opaqueName.test(path),
	collect: () => true
};
/** What the search leaves out; said in every report. */
function unsearched(large) {
	const gaps = [{
		what: "binary and compressed files",
		why: "secrets are looked for in text; in folders of packages, tests and documentation only those of an issuer's own form",
		weight: "note"
	}];
	const [first] = large;
	if (first === void 0) return gaps;
	const more = large.length === 1 ? first.header.path : `${count(large.length, "file")}, ${first.header.path} among them`;
	return [...gaps, {
		what: more,
		why: `larger than ${byteCount(maxBytes$1)}, so not searched for secrets`,
		weight: "note"
	}];
}

// actions/image-scan/secrets/secret-rule.ts
/** A token with a prefix of its own: the keyword begins it, and no word stands directly before or behind it. */
function prefixed(id, title, prefixes, rest, more = {}) {
	const heads = prefixes.map((prefix) => prefix.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
	return {
		id,
		title,
		severity: "high",
		keywords: [...new Set(prefixes.map((prefix) => prefix.toLowerCase()))],
		pattern: new RegExp(`(?<![A-Za-z0-9_-])(?:${heads})${rest}(?![A-Za-z0-9_])`, "y"),
		entropy: 3,
		...more
	};
}

// actions/image-scan/secrets/pack/clouds.ts
/** Keys of cloud providers and of the tools that run them. */
const cloudRules = [
	prefixed("aws-key-id", "an AWS access key id", [
		"AKIA",
		"ASIA",
		"ABIA",
		"ACCA"
	], "[A-Z2-7]{16}"),
	{
		id: "aws-secret-key",
		title: "an AWS secret access key",
		severity: "critical",
		keywords: [
			"aws_secret_access_key",
			"aws_secret_key",
			"secretaccesskey"
		],
		pattern: /[A-Za-z_]{1,30}["']?\s{0,8}(?:=>|[:=])\s{0,8}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/y,
		entropy: 4
	},
	prefixed("google-api-key", "a Google API key", ["AIza"], "[A-Za-z0-9_-]{35}", { entropy: 3.5 }),
	prefixed("google-client-secret", "a Google client secret", ["GOCSPX-"], "[A-Za-z0-9_-]{28}"),
	prefixed("google-access-token", "a Google access token", ["ya29."], "[A-Za-z0-9_-]{30,400}"),
	{
		id: "azure-storage-key",
		title: "an Azure storage key",
		severity: "critical",
		keywords: ["accountkey="],
		pattern: /AccountKey=([A-Za-z0-9+/]{86}==)/iy,
		entropy: 4
	},
	{
		id: "azure-shared-key",
		title: "an Azure shared access key",
		severity: "critical",
		keywords: ["sharedaccesskey="],
		pattern: /SharedAccessKey=([A-Za-z0-9+/]{43}=)/iy,
		entropy: 4
	},
	{
		id: "azure-client-secret",
		title: "an Azure client secret",
		severity: "critical",
		keywords: ["q~"],
		pattern: /(?<![A-Za-z0-9_~.-])([A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_~.-])/y,
		lookBehind: 4,
		entropy: 3.5
	},
	prefixed("digitalocean", "a DigitalOcean token", [
		"dop_v1_",
		"doo_v1_",
		"dor_v1_"
	], "[0-9a-f]{64}", { severity: "critical" }),
	prefixed("vault", "a Vault token", ["hvs.", "hvb."], "[A-Za-z0-9_-]{90,300}", { severity: "critical" }),
	{
		id: "terraform-cloud",
		title: "a Terraform Cloud token",
		severity: "critical",
		keywords: [".atlasv1."],
		pattern: /(?<![A-Za-z0-9])([A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70})/y,
		lookBehind: 14
	},
	prefixed("databricks", "a Databricks token", ["dapi"], "[0-9a-f]{32}"),
	prefixed("pulumi", "a Pulumi token", ["pul-"], "[0-9a-f]{40}"),
	prefixed("tailscale", "a Tailscale key", ["tskey-"], "[a-z]{1,12}-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{20,50}"),
	prefixed("age", "an age key", ["AGE-SECRET-KEY-1"], "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}", { severity: "critical" })
];

// actions/image-scan/secrets/randomness.ts
const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** Bits per character of a text (Shannon). */
function entropyOf(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}
/** The checksum that GitHub and npm put at a token's end: CRC-32 of the random part, six digits of base 62. */
function base62Checksum(random) {
	let value = crc32(random);
	let digits = "";
	for (let left = 6; left > 0; left -= 1) {
		digits = `${base62[value % 62]}${digits}`;
		value = Math.floor(value / 62);
	}
	return digits;
}
/** Whether the last six characters of a token are the checksum of those between prefix and them. */
function hasBase62Checksum(token) {
	return base62Checksum(token.slice(token.indexOf("_") + 1, -6)) === token.slice(-6);
}
const stock = /example|sample|dummy|changeme|change_me|placeholder|redacted|your[-_]?|xxxx|\.{3}|<[^>]*>|\*{3}|0{8}|1234567|abcdefg|deadbeef|foobar|lorem|not[-_]?real|fake|insert|todo|\$\{|\{\{|%\(/i;
const samplePassword = /^(?:pass(?:word|wd)?\d{0,4}|secret\d{0,4}|root|admin|user|postgres|guest|test(?:ing)?|mysql|redis|pw|pwd|token|hunter2|letmein|qwerty|mypassword|my[-_]?secret.*|(.)\1+)$/i;
/** What documentation, templates and tests write in a secret's place. */
function isPlaceholder(secret) {
	return stock.test(secret) || samplePassword.test(secret) || new Set(secret).size <= 3;
}
/** The ends of a secret, as many as tell it apart and give nothing away; short ones are hidden whole. */
function masked(secret) {
	const shown = secret.length >= 32 ? 4 : secret.length >= 24 ? 3 : secret.length >= 16 ? 2 : 0;
	return shown === 0 ? "…" : `${secret.slice(0, shown)}…${secret.slice(-shown)}`;
}

// actions/image-scan/secrets/pack/common.ts
/** Secrets of no single issuer: keys, tokens that describe themselves, addresses, and values under telling names. */
const commonRules = [
	{
		id: "private-key",
		title: "a private key",
		severity: "high",
		keywords: ["-----begin "],
		pattern: /-----BEGIN (?:[A-Z0-9]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----((?:\s|\\n|\\r|[A-Za-z0-9+/=:,. ]|-(?!-)){64,8000})/y,
		ownFilesOnly: true,
		check: (body) => entropyOf(body.replace(/\s|\\[nr]/g, "")) > 4 && !/EXAMPLE/i.test(body)
	},
	{
		id: "jwt",
		title: "a JSON Web Token",
		severity: "medium",
		keywords: ["eyj"],
		pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}/y,
		ownFilesOnly: true,
		check: (token) => isLiveToken(token)
	},
	{
		id: "password-in-address",
		title: "a password in an address",
		severity: "high",
		keywords: ["://"],
		pattern: /:\/\/([^\s:@/'"<>{}$%()[\]|\\]{0,64}):(?<secret>[^\s@/'"<>{}$()[\]|\\]{3,128})@(?<host>[\w.-]{1,253})/y,
		ownFilesOnly: true,
		check: (password, match) => password !== match[1] && !/(?:^|\.)example\.|^(?:host|hostname|server|domain)$/i.test(match.groups?.["host"] ?? "")
	},
	{
		id: "assigned-value",
		title: "a random value under a telling name",
		severity: "medium",
		keywords: [...[
			"password",
			"passwd",
			"passphrase",
			"secret",
			"token",
			"api_key",
			"apikey",
			"api-key",
			"access_key"
		], ...[
			"accesskey",
			"private_key",
			"credential",
			"encryption_key",
			"signing_key",
			"client_key"
		]],
		pattern: /[\w-]{3,40}["']?\s{0,8}(?:=>|:=|[:=])\s{0,8}(?:["'`](?<quoted>[^"'`\s]{12,200})["'`]|(?<secret>[\w+/=.~!@#%^&*-]{12,200})(?=[\s,;]|$))/y,
		ownFilesOnly: true,
		generic: true,
		check: (value) => looksRandom(value)
	}
];
/** Whether header and body decode, a real algorithm is named, and it is not the token of the textbooks. */
function isLiveToken(token) {
	const [header = "", body = ""] = token.split(".").map((part) => Buffer.from(part, "base64url").toString("utf8"));
	return /"alg"\s*:\s*"(?!none)/.test(header) && body.startsWith("{") && !/1234567890|John Doe|example/i.test(body);
}
/** Values that are neither words, paths, addresses, code nor digests that are published on purpose. */
function looksRandom(value) {
	if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || value.includes("$") || /[()[\]{}<>]/.test(value)) return false;
	if (/^(?:\/|\.{1,2}\/|[a-z][a-z0-9+.-]*:)|^[\w-]+(?:\.[A-Za-z_][\w-]*)+$|^sha\d{3}-|\.(?:pem|key|json|txt|ya?ml|crt)$/i.test(value)) return false;
	if (/^\d{4}-\d\d-\d\d|^v?\d+\.\d+|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i.test(value)) return false;
	if (/^[a-z]+(?:[-_][a-z]+)*[-_]?\d{0,4}$/i.test(value)) return false;
	return /^[0-9a-f]+$/i.test(value) ? value.length >= 24 && entropyOf(value) >= 3 : entropyOf(value) >= 3.4;
}

// actions/image-scan/secrets/pack/forges.ts
const checked = {
	severity: "critical",
	check: hasBase62Checksum
};
/** Tokens of forges and package registries. */
const forgeRules = [
	prefixed("github", "a GitHub token", [
		"ghp_",
		"gho_",
		"ghu_",
		"ghs_",
		"ghr_"
	], "[A-Za-z0-9]{36}", checked),
	prefixed("github-fine-grained", "a GitHub token", ["github_pat_"], "[A-Za-z0-9]{22}_[A-Za-z0-9]{59}", { severity: "critical" }),
	prefixed("gitlab", "a GitLab token", [
		"glpat-",
		"gldt-",
		"glrt-",
		"glptt-",
		"glcbt-",
		"glsoat-",
		"glagent-",
		"glft-",
		"glimt-",
		"gloas-"
	], "[A-Za-z0-9_-]{20,300}(?:\\.[0-9a-z]{2}\\.?[0-9a-z]{7})?", { severity: "critical" }),
	prefixed("npm", "an npm token", ["npm_"], "[A-Za-z0-9]{36}", checked),
	prefixed("pypi", "a PyPI token", ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"], "[A-Za-z0-9_-]{50,1000}", { severity: "critical" }),
	prefixed("docker-hub", "a Docker Hub token", ["dckr_pat_", "dckr_oat_"], "[A-Za-z0-9_-]{27,32}", { severity: "critical" }),
	prefixed("rubygems", "a RubyGems key", ["rubygems_"], "[0-9a-f]{48}"),
	prefixed("nuget", "a NuGet key", ["oy2"], "[a-z0-9]{43}", { entropy: 3.5 }),
	prefixed("artifactory", "an Artifactory key", ["AKCp"], "[A-Za-z0-9]{69}"),
	prefixed("atlassian", "an Atlassian token", ["ATATT3"], "[A-Za-z0-9_=-]{180,400}"),
	{
		id: "docker-login",
		title: "a registry login of Docker",
		severity: "critical",
		keywords: ["\"auth\""],
		pattern: /"auth"\s{0,8}:\s{0,8}"([A-Za-z0-9+/]{12,4000}={0,2})"/y,
		check: (secret) => /^[\x21-\x7e]{1,200}:[\x20-\x7e]{4,}$/.test(Buffer.from(secret, "base64").toString("latin1"))
	},
	{
		id: "npmrc",
		title: "a registry login of npm",
		severity: "critical",
		keywords: [
			":_authtoken",
			":_password",
			"_auth="
		],
		pattern: /:?_(?:authToken|password|auth)\s{0,4}=\s{0,4}"?([A-Za-z0-9+/=_.-]{12,400})/iy,
		entropy: 3
	},
	{
		id: "netrc",
		title: "a login of netrc",
		severity: "critical",
		keywords: ["machine "],
		pattern: /machine\s{1,99}\S{1,200}\s{1,99}login\s{1,99}\S{1,200}\s{1,99}password\s{1,99}(\S{6,200})/y,
		ownFilesOnly: true
	}
];

// actions/image-scan/secrets/pack/services.ts
/** Keys of services for payment, messages, models and monitoring. */
const serviceRules = [
	prefixed("slack", "a Slack token", [
		"xoxb-",
		"xoxp-",
		"xoxa-",
		"xoxr-",
		"xoxs-",
		"xoxe-",
		"xoxe."
	], "[A-Za-z0-9.-]{20,250}"),
	prefixed("slack-app", "a Slack app token", ["xapp-"], "\\d-[A-Z0-9]{8,20}-\\d{8,20}-[0-9a-f]{64}"),
	{
		id: "slack-webhook",
		title: "a Slack webhook",
		severity: "high",
		keywords: ["hooks.slack.com/"],
		pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/(T[A-Z0-9]{6,14}\/[A-Z0-9]{6,14}\/[A-Za-z0-9/]{20,60})/y
	},
	{
		id: "discord-webhook",
		title: "a Discord webhook",
		severity: "high",
		keywords: ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/"],
		pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/([A-Za-z0-9_-]{60,80})/y
	},
	prefixed("stripe", "a Stripe key", ["sk_live_", "rk_live_"], "[A-Za-z0-9]{24,247}", { severity: "critical" }),
	prefixed("stripe-webhook", "a Stripe webhook secret", ["whsec_"], "[A-Za-z0-9]{32,64}"),
	prefixed("sendgrid", "a SendGrid key", ["SG."], "[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}"),
	prefixed("mailgun", "a Mailgun key", ["key-"], "[0-9a-f]{32}"),
	prefixed("openai", "an OpenAI key", ["sk-"], "(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,110}T3BlbkFJ[A-Za-z0-9_-]{20,110}"),
	prefixed("anthropic", "an Anthropic key", ["sk-ant-"], "[a-z]{2,8}\\d\\d-[A-Za-z0-9_-]{80,120}"),
	prefixed("hugging-face", "a Hugging Face token", ["hf_"], "[A-Za-z]{34}", { entropy: 3.5 }),
	prefixed("shopify", "a Shopify token", [
		"shpat_",
		"shpca_",
		"shppa_",
		"shpss_"
	], "[0-9a-fA-F]{32}"),
	prefixed("grafana", "a Grafana token", ["glsa_"], "[A-Za-z0-9]{32}_[0-9a-f]{8}"),
	prefixed("new-relic", "a New Relic key", ["NRAK-"], "[A-Z0-9]{27}"),
	prefixed("sentry", "a Sentry token", ["sntryu_"], "[0-9a-f]{64}"),
	prefixed("postman", "a Postman key", ["PMAK-"], "[0-9a-f]{24}-[0-9a-f]{34}"),
	prefixed("linear", "a Linear key", ["lin_api_"], "[A-Za-z0-9]{40}"),
	prefixed("supabase", "a Supabase token", ["sbp_"], "[0-9a-f]{40}"),
	prefixed("planetscale", "a PlanetScale token", ["pscale_tkn_", "pscale_pw_"], "[A-Za-z0-9_.-]{32,64}"),
	prefixed("figma", "a Figma token", ["figd_"], "[A-Za-z0-9_-]{40,60}")
];

// actions/image-scan/secrets/pack/index.ts
/** Every form of secret that is known without a user's own rules. */
const builtinRules = [
	...forgeRules,
	...cloudRules,
	...serviceRules,
	...commonRules
];

// actions/image-scan/secrets/settings.ts
/** What ENV, LABEL, the commands and the history say; the history holds ARG and every RUN as well. Pure. */
function settingHits(config, search) {
	const seen = /* @__PURE__ */ new Set();
	let layer = -1;
	return [
		...config.env.map((text) => ({
			text,
			where: `the variable ${text.split("=", 1)[0]}`,
			setBy: ["ENV"]
		})),
		...Object.entries(config.labels).map(([name, value]) => ({
			text: `${name}=${value}`,
			where: `the label ${name}`,
			setBy: ["LABEL"]
		})),
		...[
			config.cmd,
			config.entrypoint,
			config.healthcheck?.test ?? []
		].map((words, index) => {
			const keyword = [
				"CMD",
				"ENTRYPOINT",
				"HEALTHCHECK"
			][index] ?? "CMD";
			return {
				text: words.join(" "),
				where: keyword,
				setBy: [keyword]
			};
		}),
		...config.history.map(({ createdBy = "", emptyLayer }) => {
			if (!emptyLayer) layer += 1;
			const keyword = /(?:#\(nop\)\s+)?\b([A-Z]{3,11}) /.exec(createdBy)?.[1] ?? "RUN";
			return {
				text: createdBy,
				where: `the history (${keyword})`,
				setBy: [keyword],
				...emptyLayer ? {} : { layer }
			};
		})
	].flatMap(({ text, where, setBy, layer: at }) => search.search(Buffer.from(text), true).hits.flatMap((hit) => {
		const key = `${hit.rule}\0${hit.masked}\0${hit.masked === "…" ? where : ""}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [{
			...hit,
			where,
			setBy,
			...at === void 0 ? {} : { layer: at }
		}];
	}));
}

// actions/image-scan/secrets/problems.ts
/** What the search found in an image's files and configuration, as findings without the secrets. Pure. */
function secretProblems(files, config, subject, { rules, search }) {
	const known = new Map(rules.map((rule) => [rule.id, {
		title: rule.title,
		rule: ruleOf$1(rule)
	}]));
	const inFiles = files.flatMap((file) => {
		const { path } = file.header;
		const shown = oneLine(path.toWellFormed());
		const removed = file.hiddenBy === void 0 ? "" : `; layer ${file.hiddenBy.index} removes or replaces the file, which ships all the same`;
		return file.value.hits.flatMap(({ rule: id, line, masked }, index) => {
			const about = known.get(id);
			if (about === void 0) return [];
			const ordinal = file.value.hits.slice(0, index).filter((other) => other.rule === id).length;
			const { layer } = file;
			return [imageProblem(about.rule, {
				message: `${shown}:${line} holds ${about.title} (${masked})${removed}`,
				subject,
				about: [
					layer?.diffId ?? "",
					path.toWellFormed(),
					String(ordinal)
				],
				...layer === void 0 ? {} : { imageLocations: [{
					path,
					diffId: layer.diffId,
					layerIndex: layer.index,
					region: { startLine: line }
				}] }
			})];
		});
	});
	const inSettings = settingHits(config, search).flatMap(({ rule: id, masked, where, setBy, layer }) => {
		const about = known.get(id);
		if (about === void 0) return [];
		const facts = {
			message: `${oneLine(where)} of the image holds ${about.title} (${masked})`,
			subject,
			about: ["config", where],
			aliases: ["CIS-DI-0010"]
		};
		const problem = imageProblem(about.rule, {
			...facts,
			setBy
		});
		return [layer === void 0 ? problem : {
			...problem,
			layer
		}];
	});
	return [...inFiles, ...inSettings];
}
function ruleOf$1({ id, title, severity }) {
	const noun = title.replace(/^an? /, "");
	return imageRule({
		id: `SW-IM-secret-${id}`,
		name: "SecretInImage",
		severity,
		summary: `The image holds ${title}.`,
		why: "Whoever can pull the image can read every layer, its history and its variables, also what a later layer removes.",
		advice: `Revoke the ${noun}: it has been published. Then hand it to the build as a secret mount, or to the container when it starts.`,
		before: "ARG TOKEN\nRUN ./download --token $TOKEN",
		after: "RUN --mount=type=secret,id=token ./download --token-file /run/secrets/token",
		tags: [
			"secret",
			"CWE-798",
			"CWE-312",
			"CIS-Docker-4.10"
		],
		precision: severity === "critical" ? "very-high" : "medium"
	});
}

// actions/image-scan/secrets/keyword-finder.ts
/**
* Finds many keywords in bytes in one pass (Aho and Corasick, 1975), ASCII letters of either case alike. The automaton
* is a table of 256 successors a state, so its size grows with the keywords and its time with the bytes alone.
*/
var KeywordFinder = class {
	#next;
	/** By state: indexes of the keywords that end there. */
	#ends;
	#isEnd;
	#lengths;
	/** @param keywords lower-case ASCII, none empty, together fewer than 65,535 characters. */
	constructor(keywords) {
		const children = [/* @__PURE__ */ new Map()];
		const ends = [[]];
		keywords.forEach((keyword, index) => {
			let state = 0;
			for (const byte of Buffer.from(keyword, "latin1")) {
				const known = children[state]?.get(byte);
				if (known === void 0) {
					children.push(/* @__PURE__ */ new Map());
					ends.push([]);
					children[state]?.set(byte, children.length - 1);
					state = children.length - 1;
				} else state = known;
			}
			ends[state]?.push(index);
		});
		this.#lengths = keywords.map((keyword) => keyword.length);
		this.#next = new Uint16Array(children.length * 256);
		this.#fill(children, ends);
		this.#ends = ends;
		this.#isEnd = Uint8Array.from(ends, (each) => each.length > 0 ? 1 : 0);
	}
	/** Calls `found` with each keyword's index and the offset of its first byte, in the order of their ends. */
	find(bytes, found) {
		const next = this.#next;
		const isEnd = this.#isEnd;
		let state = 0;
		for (let at = 0; at < bytes.length; at += 1) {
			state = next[state << 8 | (bytes[at] ?? 0)] ?? 0;
			if (isEnd[state] === 0) continue;
			for (const keyword of this.#ends[state] ?? []) found(keyword, at + 1 - (this.#lengths[keyword] ?? 0));
		}
	}
	/** Turns the trie into an automaton without failure links, breadth first. */
	#fill(children, ends) {
		const fallback = new Uint16Array(children.length);
		const queue = [0];
		for (let state = queue.shift(); state !== void 0; state = queue.shift()) {
			const back = fallback[state] ?? 0;
			if (state !== 0) this.#next.copyWithin(state << 8, back << 8, back + 1 << 8);
			for (const [byte, child] of children[state] ?? []) {
				fallback[child] = state === 0 ? 0 : this.#next[back << 8 | byte] ?? 0;
				ends[child]?.push(...ends[fallback[child] ?? 0] ?? []);
				queue.push(child);
			}
			for (const [byte, child] of children[state] ?? []) {
				this.#next[state << 8 | byte] = child;
				if (byte >= 97 && byte <= 122) this.#next[state << 8 | byte - 32] = child;
			}
		}
	}
};

// actions/image-scan/secrets/search.ts
const keptHits = 100;
const defaultWindow = 512;
/** Bytes of context around a keyword for patterns that search. */
const searchReach = 256;
/** Windows that a pattern which searches may look at in one text, so that no text makes it slow. */
const maxSearches = 2e3;
/** Looks for secrets by keyword first, and by pattern only where a keyword stands. Pure. */
var SecretSearch = class {
	#finder;
	/** By keyword. */
	#rules;
	constructor(rules) {
		const byKeyword = /* @__PURE__ */ new Map();
		for (const rule of rules) for (const keyword of rule.keywords) byKeyword.set(keyword, [...byKeyword.get(keyword) ?? [], rule]);
		this.#finder = new KeywordFinder([...byKeyword.keys()]);
		this.#rules = [...byKeyword.values()];
	}
	/**
	* @param bytes text in any encoding that keeps ASCII.
	* @param isOwn false for files of packages, in which only forms of issuers are looked for.
	*/
	search(bytes, isOwn) {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const found = [];
		const searched = /* @__PURE__ */ new Map();
		let text;
		this.#finder.find(bytes, (keyword, at) => {
			text ??= buffer.toString("latin1");
			for (const rule of this.#rules[keyword] ?? []) {
				if (rule.ownFilesOnly === true && !isOwn) continue;
				const candidate = rule.searches === true ? searchAround(rule, text, at, searched) : matchAt(rule, text, at, searched);
				if (candidate !== void 0 && found.length < 1e3) found.push(candidate);
			}
		});
		const distinct = withoutOverlaps(found);
		const kept = distinct.slice(0, keptHits);
		return {
			hits: withLines(kept, buffer),
			more: distinct.length - kept.length
		};
	}
};
/** What a match of an issuer's form covers is not tried again, so that no text is read over and over. */
function matchAt(rule, text, at, searched) {
	const from = at - (rule.lookBehind ?? 0);
	if (from < (searched.get(rule)?.until ?? 0)) return void 0;
	rule.pattern.lastIndex = from;
	const match = rule.pattern.exec(text);
	if (match !== null && rule.generic !== true) searched.set(rule, {
		until: from + match[0].length,
		left: 0
	});
	return accepted(rule, match, 0);
}
/** Each stretch of the text is searched once a rule, however many keywords stand in it. */
function searchAround(rule, text, at, searched) {
	const state = searched.get(rule) ?? {
		until: 0,
		left: maxSearches
	};
	if (at < state.until || state.left === 0) return void 0;
	const base = Math.max(state.until, at - searchReach);
	const end = at + (rule.window ?? defaultWindow);
	rule.pattern.lastIndex = 0;
	const match = rule.pattern.exec(text.slice(base, end));
	const until = match === null ? at + 1 : Math.max(at + 1, base + match.index + match[0].length);
	searched.set(rule, {
		until,
		left: state.left - 1
	});
	return accepted(rule, match, base);
}
function accepted(rule, match, base) {
	if (match === null) return void 0;
	const secret = match.groups?.["secret"] ?? match.groups?.["quoted"] ?? match[rule.group ?? 1] ?? match[0];
	if (isPlaceholder(secret) && rule.id !== "private-key") return void 0;
	if (rule.entropy !== void 0 && entropyOf(secret) < rule.entropy) return void 0;
	if (rule.check !== void 0 && !rule.check(secret, match)) return void 0;
	const start = base + match.index + match[0].indexOf(secret);
	return {
		rule,
		start,
		end: start + secret.length,
		secret
	};
}
/** One finding a place: what an issuer's form says outdoes a generic rule. */
function withoutOverlaps(found) {
	const kept = [];
	const ranked = found.toSorted((a, b) => Number(a.rule.generic === true) - Number(b.rule.generic === true) || a.start - b.start);
	const taken = /* @__PURE__ */ new Map();
	const cell = 4096;
	for (const candidate of ranked) {
		const first = Math.floor(candidate.start / cell);
		const cells = Array.from({ length: Math.floor(candidate.end / cell) - first + 1 }, (_none, index) => first + index);
		if (cells.flatMap((index) => taken.get(index) ?? []).some(({ start, end }) => candidate.start < end && start < candidate.end)) continue;
		kept.push(candidate);
		for (const index of cells) taken.set(index, [...taken.get(index) ?? [], candidate]);
	}
	return kept.toSorted((a, b) => a.start - b.start);
}
function withLines(candidates, buffer) {
	let line = 1;
	let at = 0;
	return candidates.map(({ rule, start, secret }) => {
		for (let next = buffer.indexOf(10, at); next !== -1 && next < start; next = buffer.indexOf(10, at)) {
			line += 1;
			at = next + 1;
		}
		return {
			rule: rule.id,
			line,
			masked: rule.id === "private-key" ? "…" : masked(secret)
		};
	});
}

// actions/image-scan/secrets/index.ts
/** The search for secrets in one run: with the built-in rules and a user's. */
var SecretChecks = class {
	#rules;
	#search;
	#files;
	#gaps;
	constructor(user) {
		this.#rules = [...builtinRules, ...user?.rules ?? []];
		this.#search = new SecretSearch(this.#rules);
		this.#files = secretFiles(this.#search, user === void 0 ? "secrets" : `secrets/${user.digest}`);
		this.#gaps = user?.gaps ?? [];
	}
	get collectors() {
		return [this.#files, largeFiles];
	}
	/** @param image read by a walk in which the `collectors` took part. */
	problems({ image, walk }, subject) {
		return secretProblems(walk.found(this.#files), image.config, subject, {
			rules: this.#rules,
			search: this.#search
		});
	}
	gaps({ walk }) {
		const more = walk.found(this.#files).filter(({ value }) => value.more > 0).map(({ header, value }) => ({
			what: header.path,
			why: `${value.more} more secrets stand in it than are listed`,
			weight: "note"
		}));
		return [
			...this.#gaps,
			...unsearched(walk.found(largeFiles)),
			...more
		];
	}
};

// actions/image-scan/checks.ts
/** The checks of images beside the vulnerabilities: hygiene and secrets, as far as the inputs ask for them. */
var ImageChecks = class ImageChecks {
	#hygiene;
	#secrets;
	#now;
	constructor(hygiene, secrets, now) {
		this.#hygiene = hygiene;
		this.#secrets = secrets;
		this.#now = now;
	}
	/** @throws InvalidError when the file of `secret-rules` cannot be read. */
	static async from({ inputs, host, now }) {
		const given = inputs["secret-rules"];
		const own = given === void 0 ? void 0 : await readSecretRules(host.root, given);
		return new ImageChecks(inputs.hygiene, inputs.secrets ? new SecretChecks(own) : void 0, now);
	}
	/** Who must look at the files in the pass over an image. */
	get collectors() {
		return [...this.#hygiene ? hygieneCollectors : [], ...this.#secrets?.collectors ?? []];
	}
	/** Each finding on its line where that is known. */
	check(image, subject, lines) {
		const problems = [...this.#hygiene ? hygieneProblems(image, subject, this.#now) : [], ...this.#secrets?.problems(image, subject) ?? []];
		return {
			findings: numberRepeats(problems.map((problem) => place(problem, lines))),
			rules: [...new Map(problems.map(({ rule }) => [rule.id, rule])).values()],
			gaps: this.#secrets?.gaps(image) ?? []
		};
	}
};
function place({ finding, setBy, layer }, lines) {
	if (lines === void 0) return finding;
	if (layer !== void 0) return lines.placeOnLayer(finding, layer);
	return setBy === void 0 ? lines.place(finding) : lines.placeOnSetting(finding, ...setBy);
}

// shared/advisories/end-of-life.json
var end_of_life_default = [
	{
		"id": "almalinux",
		"release": "8",
		"end": "2029-05-31"
	},
	{
		"id": "almalinux",
		"release": "9",
		"end": "2032-05-31"
	},
	{
		"id": "almalinux",
		"release": "10",
		"end": "2035-05-31"
	},
	{
		"id": "alpine",
		"release": "2.1",
		"end": "2012-11-01"
	},
	{
		"id": "alpine",
		"release": "2.2",
		"end": "2013-05-01"
	},
	{
		"id": "alpine",
		"release": "2.3",
		"end": "2013-11-01"
	},
	{
		"id": "alpine",
		"release": "2.4",
		"end": "2014-05-01"
	},
	{
		"id": "alpine",
		"release": "2.5",
		"end": "2014-11-01"
	},
	{
		"id": "alpine",
		"release": "2.6",
		"end": "2015-05-01"
	},
	{
		"id": "alpine",
		"release": "2.7",
		"end": "2015-11-01"
	},
	{
		"id": "alpine",
		"release": "3.0",
		"end": "2016-05-01"
	},
	{
		"id": "alpine",
		"release": "3.1",
		"end": "2016-11-01"
	},
	{
		"id": "alpine",
		"release": "3.2",
		"end": "2017-05-01"
	},
	{
		"id": "alpine",
		"release": "3.3",
		"end": "2017-11-01"
	},
	{
		"id": "alpine",
		"release": "3.4",
		"end": "2018-05-01"
	},
	{
		"id": "alpine",
		"release": "3.5",
		"end": "2018-11-01"
	},
	{
		"id": "alpine",
		"release": "3.6",
		"end": "2019-05-01"
	},
	{
		"id": "alpine",
		"release": "3.7",
		"end": "2019-11-01"
	},
	{
		"id": "alpine",
		"release": "3.8",
		"end": "2020-05-01"
	},
	{
		"id": "alpine",
		"release": "3.9",
		"end": "2020-11-01"
	},
	{
		"id": "alpine",
		"release": "3.10",
		"end": "2021-05-01"
	},
	{
		"id": "alpine",
		"release": "3.11",
		"end": "2021-11-01"
	},
	{
		"id": "alpine",
		"release": "3.12",
		"end": "2022-05-01"
	},
	{
		"id": "alpine",
		"release": "3.13",
		"end": "2022-11-01"
	},
	{
		"id": "alpine",
		"release": "3.14",
		"end": "2023-05-01"
	},
	{
		"id": "alpine",
		"release": "3.15",
		"end": "2023-11-01"
	},
	{
		"id": "alpine",
		"release": "3.16",
		"end": "2024-05-23"
	},
	{
		"id": "alpine",
		"release": "3.17",
		"end": "2024-11-22"
	},
	{
		"id": "alpine",
		"release": "3.18",
		"end": "2025-05-09"
	},
	{
		"id": "alpine",
		"release": "3.19",
		"end": "2025-11-01"
	},
	{
		"id": "alpine",
		"release": "3.20",
		"end": "2026-04-01"
	},
	{
		"id": "alpine",
		"release": "3.21",
		"end": "2026-11-01"
	},
	{
		"id": "alpine",
		"release": "3.22",
		"end": "2027-05-01"
	},
	{
		"id": "alpine",
		"release": "3.23",
		"end": "2027-11-01"
	},
	{
		"id": "alpine",
		"release": "3.24",
		"end": "2028-06-01"
	},
	{
		"id": "amzn",
		"release": "2",
		"end": "2026-06-30"
	},
	{
		"id": "amzn",
		"release": "2010.11",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2011.09",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2012.03",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2012.09",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2013.03",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2013.09",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2014.03",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2014.09",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2015.03",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2015.09",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2016.03",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2016.09",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2017.03",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2017.09",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2018.03",
		"end": "2023-12-31"
	},
	{
		"id": "amzn",
		"release": "2023",
		"end": "2029-06-30"
	},
	{
		"id": "centos",
		"release": "5",
		"end": "2017-03-31"
	},
	{
		"id": "centos",
		"release": "6",
		"end": "2020-11-30"
	},
	{
		"id": "centos",
		"release": "7",
		"end": "2024-06-30"
	},
	{
		"id": "centos",
		"release": "8",
		"end": "2021-12-31"
	},
	{
		"id": "debian",
		"release": "1.1",
		"end": "1996-12-12",
		"extended": "1996-12-12"
	},
	{
		"id": "debian",
		"release": "1.2",
		"end": "1997-10-23",
		"extended": "1997-10-23"
	},
	{
		"id": "debian",
		"release": "1.3",
		"end": "1998-12-08",
		"extended": "1998-12-08"
	},
	{
		"id": "debian",
		"release": "2.0",
		"end": "1999-02-15",
		"extended": "1999-02-15"
	},
	{
		"id": "debian",
		"release": "2.1",
		"end": "2000-09-30",
		"extended": "2000-10-30"
	},
	{
		"id": "debian",
		"release": "2.2",
		"end": "2003-06-30",
		"extended": "2003-06-30"
	},
	{
		"id": "debian",
		"release": "3.0",
		"end": "2006-06-30",
		"extended": "2006-06-30"
	},
	{
		"id": "debian",
		"release": "3.1",
		"end": "2008-03-31",
		"extended": "2008-03-31"
	},
	{
		"id": "debian",
		"release": "4",
		"end": "2010-02-15",
		"extended": "2010-02-15"
	},
	{
		"id": "debian",
		"release": "5",
		"end": "2012-02-06",
		"extended": "2012-02-06"
	},
	{
		"id": "debian",
		"release": "6",
		"end": "2014-05-31",
		"extended": "2016-02-29"
	},
	{
		"id": "debian",
		"release": "7",
		"end": "2016-04-25",
		"extended": "2018-05-31"
	},
	{
		"id": "debian",
		"release": "8",
		"end": "2018-06-17",
		"extended": "2020-06-30"
	},
	{
		"id": "debian",
		"release": "9",
		"end": "2020-07-18",
		"extended": "2022-07-01"
	},
	{
		"id": "debian",
		"release": "10",
		"end": "2022-09-10",
		"extended": "2024-06-30"
	},
	{
		"id": "debian",
		"release": "11",
		"end": "2024-08-14",
		"extended": "2026-08-31"
	},
	{
		"id": "debian",
		"release": "12",
		"end": "2026-07-11",
		"extended": "2028-06-30"
	},
	{
		"id": "debian",
		"release": "13",
		"end": "2028-08-09",
		"extended": "2030-06-30"
	},
	{
		"id": "fedora",
		"release": "1",
		"end": "2004-09-20"
	},
	{
		"id": "fedora",
		"release": "2",
		"end": "2005-04-11"
	},
	{
		"id": "fedora",
		"release": "3",
		"end": "2006-01-16"
	},
	{
		"id": "fedora",
		"release": "4",
		"end": "2006-08-07"
	},
	{
		"id": "fedora",
		"release": "5",
		"end": "2007-07-02"
	},
	{
		"id": "fedora",
		"release": "6",
		"end": "2007-12-07"
	},
	{
		"id": "fedora",
		"release": "7",
		"end": "2008-06-13"
	},
	{
		"id": "fedora",
		"release": "8",
		"end": "2009-01-07"
	},
	{
		"id": "fedora",
		"release": "9",
		"end": "2009-07-10"
	},
	{
		"id": "fedora",
		"release": "10",
		"end": "2009-12-17"
	},
	{
		"id": "fedora",
		"release": "11",
		"end": "2010-06-25"
	},
	{
		"id": "fedora",
		"release": "12",
		"end": "2010-12-02"
	},
	{
		"id": "fedora",
		"release": "13",
		"end": "2011-06-24"
	},
	{
		"id": "fedora",
		"release": "14",
		"end": "2011-12-09"
	},
	{
		"id": "fedora",
		"release": "15",
		"end": "2012-06-26"
	},
	{
		"id": "fedora",
		"release": "16",
		"end": "2013-02-12"
	},
	{
		"id": "fedora",
		"release": "17",
		"end": "2013-07-30"
	},
	{
		"id": "fedora",
		"release": "18",
		"end": "2014-01-14"
	},
	{
		"id": "fedora",
		"release": "19",
		"end": "2015-01-06"
	},
	{
		"id": "fedora",
		"release": "20",
		"end": "2015-06-23"
	},
	{
		"id": "fedora",
		"release": "21",
		"end": "2015-12-01"
	},
	{
		"id": "fedora",
		"release": "22",
		"end": "2016-07-19"
	},
	{
		"id": "fedora",
		"release": "23",
		"end": "2016-12-20"
	},
	{
		"id": "fedora",
		"release": "24",
		"end": "2017-08-08"
	},
	{
		"id": "fedora",
		"release": "25",
		"end": "2017-12-12"
	},
	{
		"id": "fedora",
		"release": "26",
		"end": "2018-05-29"
	},
	{
		"id": "fedora",
		"release": "27",
		"end": "2018-11-30"
	},
	{
		"id": "fedora",
		"release": "28",
		"end": "2019-05-28"
	},
	{
		"id": "fedora",
		"release": "29",
		"end": "2019-11-26"
	},
	{
		"id": "fedora",
		"release": "30",
		"end": "2020-05-26"
	},
	{
		"id": "fedora",
		"release": "31",
		"end": "2020-11-24"
	},
	{
		"id": "fedora",
		"release": "32",
		"end": "2021-05-25"
	},
	{
		"id": "fedora",
		"release": "33",
		"end": "2021-11-30"
	},
	{
		"id": "fedora",
		"release": "34",
		"end": "2022-06-07"
	},
	{
		"id": "fedora",
		"release": "35",
		"end": "2022-12-13"
	},
	{
		"id": "fedora",
		"release": "36",
		"end": "2023-05-16"
	},
	{
		"id": "fedora",
		"release": "37",
		"end": "2023-12-05"
	},
	{
		"id": "fedora",
		"release": "38",
		"end": "2024-05-21"
	},
	{
		"id": "fedora",
		"release": "39",
		"end": "2024-11-26"
	},
	{
		"id": "fedora",
		"release": "40",
		"end": "2025-05-13"
	},
	{
		"id": "fedora",
		"release": "41",
		"end": "2025-12-15"
	},
	{
		"id": "fedora",
		"release": "42",
		"end": "2026-05-27"
	},
	{
		"id": "fedora",
		"release": "43",
		"end": "2026-12-09"
	},
	{
		"id": "fedora",
		"release": "44",
		"end": "2027-06-02"
	},
	{
		"id": "ol",
		"release": "6",
		"end": "2021-03-31",
		"extended": "2024-12-31"
	},
	{
		"id": "ol",
		"release": "7",
		"end": "2024-12-31",
		"extended": "2028-06-30"
	},
	{
		"id": "ol",
		"release": "8",
		"end": "2029-07-31",
		"extended": "2032-07-31"
	},
	{
		"id": "ol",
		"release": "9",
		"end": "2032-06-30",
		"extended": "2035-06-30"
	},
	{
		"id": "opensuse-leap",
		"release": "11.0",
		"end": "2010-07-26"
	},
	{
		"id": "opensuse-leap",
		"release": "11.1",
		"end": "2011-01-14"
	},
	{
		"id": "opensuse-leap",
		"release": "11.2",
		"end": "2011-05-12"
	},
	{
		"id": "opensuse-leap",
		"release": "11.3",
		"end": "2012-01-20"
	},
	{
		"id": "opensuse-leap",
		"release": "11.4",
		"end": "2012-11-05"
	},
	{
		"id": "opensuse-leap",
		"release": "12.1",
		"end": "2013-05-15"
	},
	{
		"id": "opensuse-leap",
		"release": "12.2",
		"end": "2014-01-15"
	},
	{
		"id": "opensuse-leap",
		"release": "12.3",
		"end": "2015-01-29"
	},
	{
		"id": "opensuse-leap",
		"release": "13.1",
		"end": "2016-02-03"
	},
	{
		"id": "opensuse-leap",
		"release": "13.2",
		"end": "2017-01-17"
	},
	{
		"id": "opensuse-leap",
		"release": "15.0",
		"end": "2019-12-03"
	},
	{
		"id": "opensuse-leap",
		"release": "15.1",
		"end": "2021-02-02"
	},
	{
		"id": "opensuse-leap",
		"release": "15.2",
		"end": "2022-01-04"
	},
	{
		"id": "opensuse-leap",
		"release": "15.3",
		"end": "2022-12-31"
	},
	{
		"id": "opensuse-leap",
		"release": "15.4",
		"end": "2023-12-07"
	},
	{
		"id": "opensuse-leap",
		"release": "15.5",
		"end": "2024-12-31"
	},
	{
		"id": "opensuse-leap",
		"release": "15.6",
		"end": "2026-04-30"
	},
	{
		"id": "opensuse-leap",
		"release": "16.0",
		"end": "2027-10-31"
	},
	{
		"id": "opensuse-leap",
		"release": "42.1",
		"end": "2017-05-17"
	},
	{
		"id": "opensuse-leap",
		"release": "42.2",
		"end": "2018-01-26"
	},
	{
		"id": "opensuse-leap",
		"release": "42.3",
		"end": "2019-07-01"
	},
	{
		"id": "photon",
		"release": "1.0",
		"end": "2022-02-28"
	},
	{
		"id": "photon",
		"release": "2.0",
		"end": "2022-12-01"
	},
	{
		"id": "photon",
		"release": "3.0",
		"end": "2025-10-02"
	},
	{
		"id": "photon",
		"release": "4.0",
		"end": "2027-10-11"
	},
	{
		"id": "rhel",
		"release": "4",
		"end": "2012-02-29",
		"extended": "2017-03-31"
	},
	{
		"id": "rhel",
		"release": "5",
		"end": "2017-03-31",
		"extended": "2020-11-30"
	},
	{
		"id": "rhel",
		"release": "6",
		"end": "2020-11-30",
		"extended": "2024-06-30"
	},
	{
		"id": "rhel",
		"release": "7",
		"end": "2024-06-30",
		"extended": "2029-05-31"
	},
	{
		"id": "rhel",
		"release": "8",
		"end": "2029-05-31",
		"extended": "2033-05-31"
	},
	{
		"id": "rhel",
		"release": "9",
		"end": "2032-05-31",
		"extended": "2036-05-31"
	},
	{
		"id": "rhel",
		"release": "10",
		"end": "2035-05-31",
		"extended": "2039-05-31"
	},
	{
		"id": "rocky",
		"release": "8",
		"end": "2029-05-31"
	},
	{
		"id": "rocky",
		"release": "9",
		"end": "2032-05-31"
	},
	{
		"id": "rocky",
		"release": "10",
		"end": "2035-05-31"
	},
	{
		"id": "sles",
		"release": "10.0",
		"end": "2007-12-31",
		"extended": "2007-12-31"
	},
	{
		"id": "sles",
		"release": "10.1",
		"end": "2008-11-30",
		"extended": "2010-12-31"
	},
	{
		"id": "sles",
		"release": "10.2",
		"end": "2010-04-11",
		"extended": "2013-04-10"
	},
	{
		"id": "sles",
		"release": "10.3",
		"end": "2011-10-11",
		"extended": "2014-10-31"
	},
	{
		"id": "sles",
		"release": "10.4",
		"end": "2013-07-31",
		"extended": "2016-07-30"
	},
	{
		"id": "sles",
		"release": "11.0",
		"end": "2010-12-31",
		"extended": "2010-12-31"
	},
	{
		"id": "sles",
		"release": "11.1",
		"end": "2012-08-31",
		"extended": "2015-08-30"
	},
	{
		"id": "sles",
		"release": "11.2",
		"end": "2014-01-31",
		"extended": "2017-01-30"
	},
	{
		"id": "sles",
		"release": "11.3",
		"end": "2016-01-31",
		"extended": "2019-01-30"
	},
	{
		"id": "sles",
		"release": "11.4",
		"end": "2019-03-31",
		"extended": "2022-03-31"
	},
	{
		"id": "sles",
		"release": "12.0",
		"end": "2016-06-30",
		"extended": "2019-07-01"
	},
	{
		"id": "sles",
		"release": "12.1",
		"end": "2017-05-31",
		"extended": "2020-05-31"
	},
	{
		"id": "sles",
		"release": "12.2",
		"end": "2018-03-31",
		"extended": "2021-03-31"
	},
	{
		"id": "sles",
		"release": "12.3",
		"end": "2019-06-30",
		"extended": "2022-06-30"
	},
	{
		"id": "sles",
		"release": "12.4",
		"end": "2020-06-30",
		"extended": "2023-06-30"
	},
	{
		"id": "sles",
		"release": "12.5",
		"end": "2024-10-31",
		"extended": "2027-10-31"
	},
	{
		"id": "sles",
		"release": "15.0",
		"end": "2019-12-31",
		"extended": "2022-12-31"
	},
	{
		"id": "sles",
		"release": "15.1",
		"end": "2021-01-31",
		"extended": "2024-01-31"
	},
	{
		"id": "sles",
		"release": "15.2",
		"end": "2021-12-31",
		"extended": "2024-12-31"
	},
	{
		"id": "sles",
		"release": "15.3",
		"end": "2022-12-31",
		"extended": "2025-12-31"
	},
	{
		"id": "sles",
		"release": "15.4",
		"end": "2023-12-31",
		"extended": "2026-12-31"
	},
	{
		"id": "sles",
		"release": "15.5",
		"end": "2024-12-31",
		"extended": "2027-12-31"
	},
	{
		"id": "sles",
		"release": "15.6",
		"end": "2025-12-31",
		"extended": "2028-12-31"
	},
	{
		"id": "sles",
		"release": "15.7",
		"end": "2031-07-31",
		"extended": "2034-07-31"
	},
	{
		"id": "sles",
		"release": "16.0",
		"end": "2027-11-30",
		"extended": "2030-11-30"
	},
	{
		"id": "ubuntu",
		"release": "4.10",
		"end": "2006-04-30"
	},
	{
		"id": "ubuntu",
		"release": "5.04",
		"end": "2006-10-31"
	},
	{
		"id": "ubuntu",
		"release": "5.10",
		"end": "2007-04-13"
	},
	{
		"id": "ubuntu",
		"release": "6.06",
		"end": "2011-06-01"
	},
	{
		"id": "ubuntu",
		"release": "6.10",
		"end": "2008-04-26"
	},
	{
		"id": "ubuntu",
		"release": "7.04",
		"end": "2008-10-19"
	},
	{
		"id": "ubuntu",
		"release": "7.10",
		"end": "2009-04-18"
	},
	{
		"id": "ubuntu",
		"release": "8.04",
		"end": "2013-05-09"
	},
	{
		"id": "ubuntu",
		"release": "8.10",
		"end": "2010-04-30"
	},
	{
		"id": "ubuntu",
		"release": "9.04",
		"end": "2010-10-23"
	},
	{
		"id": "ubuntu",
		"release": "9.10",
		"end": "2011-04-30"
	},
	{
		"id": "ubuntu",
		"release": "10.04",
		"end": "2013-05-09"
	},
	{
		"id": "ubuntu",
		"release": "10.10",
		"end": "2012-04-10"
	},
	{
		"id": "ubuntu",
		"release": "11.04",
		"end": "2012-10-28"
	},
	{
		"id": "ubuntu",
		"release": "11.10",
		"end": "2013-05-09"
	},
	{
		"id": "ubuntu",
		"release": "12.04",
		"end": "2017-04-28",
		"extended": "2019-04-26"
	},
	{
		"id": "ubuntu",
		"release": "12.10",
		"end": "2014-05-16"
	},
	{
		"id": "ubuntu",
		"release": "13.04",
		"end": "2014-01-27"
	},
	{
		"id": "ubuntu",
		"release": "13.10",
		"end": "2014-07-17"
	},
	{
		"id": "ubuntu",
		"release": "14.04",
		"end": "2019-04-02",
		"extended": "2024-04-02"
	},
	{
		"id": "ubuntu",
		"release": "14.10",
		"end": "2015-07-23"
	},
	{
		"id": "ubuntu",
		"release": "15.04",
		"end": "2016-02-04"
	},
	{
		"id": "ubuntu",
		"release": "15.10",
		"end": "2016-07-28"
	},
	{
		"id": "ubuntu",
		"release": "16.04",
		"end": "2021-04-02",
		"extended": "2026-04-02"
	},
	{
		"id": "ubuntu",
		"release": "16.10",
		"end": "2017-07-20"
	},
	{
		"id": "ubuntu",
		"release": "17.04",
		"end": "2018-01-13"
	},
	{
		"id": "ubuntu",
		"release": "17.10",
		"end": "2018-07-19"
	},
	{
		"id": "ubuntu",
		"release": "18.04",
		"end": "2023-05-31",
		"extended": "2028-04-01"
	},
	{
		"id": "ubuntu",
		"release": "18.10",
		"end": "2019-07-18"
	},
	{
		"id": "ubuntu",
		"release": "19.04",
		"end": "2020-01-23"
	},
	{
		"id": "ubuntu",
		"release": "19.10",
		"end": "2020-07-06"
	},
	{
		"id": "ubuntu",
		"release": "20.04",
		"end": "2025-05-31",
		"extended": "2030-04-02"
	},
	{
		"id": "ubuntu",
		"release": "20.10",
		"end": "2021-07-22"
	},
	{
		"id": "ubuntu",
		"release": "21.04",
		"end": "2022-01-20"
	},
	{
		"id": "ubuntu",
		"release": "21.10",
		"end": "2022-07-14"
	},
	{
		"id": "ubuntu",
		"release": "22.04",
		"end": "2027-04-01",
		"extended": "2032-04-09"
	},
	{
		"id": "ubuntu",
		"release": "22.10",
		"end": "2023-07-20"
	},
	{
		"id": "ubuntu",
		"release": "23.04",
		"end": "2024-01-20"
	},
	{
		"id": "ubuntu",
		"release": "23.10",
		"end": "2024-07-12"
	},
	{
		"id": "ubuntu",
		"release": "24.04",
		"end": "2029-05-31",
		"extended": "2036-05-31"
	},
	{
		"id": "ubuntu",
		"release": "24.10",
		"end": "2025-07-10"
	},
	{
		"id": "ubuntu",
		"release": "25.04",
		"end": "2026-01-17"
	},
	{
		"id": "ubuntu",
		"release": "25.10",
		"end": "2026-07-01"
	},
	{
		"id": "ubuntu",
		"release": "26.04",
		"end": "2031-04-30",
		"extended": "2036-04-30"
	}
];

// shared/advisories/end-of-life.ts
/** Distributions whose extended support is free for all (Debian LTS). */
const freeExtension = /* @__PURE__ */ new Set(["debian"]);
/**
* The end of life of a distribution release, from os-release(5) and the dates of endoflife.date (a date may differ by
* days from the distribution's own). Undefined for a release that is not in the list.
*/
function endOfLife(os) {
	const known = end_of_life_default.find(({ id, release }) => id === os.id && isRelease(os.versionId ?? "", release));
	if (known === void 0) return void 0;
	const { end, extended } = known;
	if (extended === void 0) return { date: end };
	return freeExtension.has(os.id) ? { date: extended } : {
		date: end,
		subscribersUntil: extended
	};
}
/** `3.19.1` is of release `3.19`, `9.4` of `9`. */
function isRelease(version, release) {
	return version === release || version.startsWith(`${release}.`);
}

// actions/image-scan/end-of-life.ts
const endOfLifeRule = {
	id: "SW-IM-end-of-life",
	name: "EndOfLifeDistribution",
	severity: "high",
	summary: "The image's distribution release gets no fixes any more.",
	description: "After a release's end of life its distribution neither fixes vulnerabilities nor, in time, reports them. The list of known vulnerabilities stops growing, which looks like safety and is none.",
	help: {
		text: "Rebuild the image on a release that is supported. Where that cannot be done soon, subscribe to extended support if the distribution sells it, and waive this finding until a date.",
		markdown: "Rebuild the image on a release that is supported. Where that cannot be done soon, subscribe to extended support if the distribution sells it, and waive this finding until a date."
	},
	tags: ["security", "end-of-life"],
	precision: "very-high"
};
/** A finding when the release's end of life has passed; `now` is in UTC. Pure. */
function endOfLifeFinding(os, subject, now) {
	const end = os === void 0 ? void 0 : endOfLife(os);
	const today = now.toISOString().slice(0, 10);
	if (os === void 0 || end === void 0 || today <= end.date) return void 0;
	const name = oneLine(os.prettyName ?? `${os.id} ${os.versionId ?? ""}`);
	const paid = end.subscribersUntil === void 0 || today > end.subscribersUntil ? "" : `; subscribers get fixes until ${end.subscribersUntil}`;
	return {
		ruleId: endOfLifeRule.id,
		severity: endOfLifeRule.severity,
		message: `${name} reached its end of life on ${end.date}: its packages get no fixes${paid}`,
		locations: [],
		subject,
		fingerprint: fingerprint(endOfLifeRule.id, os.id, os.versionId ?? "", subject.name),
		aliases: [],
		fixes: []
	};
}

// actions/image-scan/messages.ts
var import_packageurl_js = require_packageurl_js();
const summaryLength = 120;
const shownIds = 5;
/** One line: which vulnerability, in what, and what helps. Its severity stands beside it wherever it is shown. */
function matchMessage(match, facts) {
	const { package: item, malicious, severity } = match;
	const summary = summaryOf(match);
	return [
		`${malicious ? "malicious package, " : ""}${match.id} in ${named(item)} (${match.ecosystem})${summary}`,
		...severity === "unknown" ? [`unrated, counted as ${ratedSeverity(severity)}`] : [],
		...facts.exploitedSince === void 0 ? [] : [`known to be exploited since ${facts.exploitedSince}`],
		...facts.epss === void 0 ? [] : [`EPSS ${(facts.epss * 100).toFixed(1)} %`],
		fixSentence(match)
	].join("; ");
}
/** What a fix takes, in words that follow a semicolon. */
function fixSentence({ fixState, fixedVersion, state, malicious }) {
	if (malicious && fixedVersion === void 0) return "remove it, and treat what it could reach as compromised";
	const words = {
		fixed: `fixed in ${fixedVersion ?? "a later version"}`,
		"needs-subscription": `fixed in ${fixedVersion ?? "a later version"} for subscribers only`,
		"not-fixed": "no fix yet",
		"wont-fix": "the distribution will not fix it",
		"end-of-life": "no fix: the package has reached its end of life",
		unknown: "whether there is a fix is not recorded"
	};
	return state === void 0 || fixState === "fixed" ? words[fixState] : `${words[fixState]} (${state})`;
}
/** A package whose version nobody knows, and what it may have. */
function undeterminedMessage({ package: item, ecosystem, ids }) {
	const more = ids.length - shownIds;
	const shown = ids.slice(0, shownIds).join(", ");
	const known = item.version === void 0 ? "is not recorded" : `"${truncate(oneLine(item.version), 60)}" is none`;
	return `the version of ${oneLine(item.name)} (${ecosystem}) ${known}: ${count(ids.length, "vulnerability", "vulnerabilities")} may apply (${shown}${more > 0 ? ` and ${more} more` : ""})`;
}
function upgradeDescription(item, fixedVersion, fixState) {
	const built = item.source === void 0 || item.source.name === item.name ? "" : ` (built from ${oneLine(item.source.name)})`;
	const whose = fixState === "needs-subscription" ? ", which the distribution gives to subscribers" : "";
	return `Upgrade ${oneLine(item.name)}${built} to ${oneLine(fixedVersion)} or later${whose}.`;
}
function named(item) {
	const { name, version, source } = item;
	const from = source === void 0 || source.name === name ? "" : ` of ${source.name}`;
	return oneLine(`${name} ${version ?? "of unknown version"}${from}`);
}
function summaryOf({ advisory }) {
	const text = advisory.summary === "" ? advisory.details ?? "" : advisory.summary;
	const [first = ""] = oneLine(text).trim().split(/(?<=\.)\s/);
	return first === "" ? "" : `: ${truncate(first.replace(/\.$/, ""), summaryLength)}`;
}

// actions/image-scan/rules.ts
const detailLength = 4e3;
/** A package for whose name there are advisories, and whose version nobody knows. */
const unknownVersion = {
	id: "SW-IM-unknown-version",
	name: "UnknownPackageVersion",
	severity: "medium",
	summary: "A package with known vulnerabilities has no known version.",
	description: "There are advisories for the package's name, but neither a database nor the package itself says which version is installed. Whether it is affected cannot be told, and it must not count as clean.",
	help: {
		text: "Install the package by its package manager, or build it with its version recorded (for Go: from a tagged module, not from a bare checkout). Then scan again.",
		markdown: "Install the package by its package manager, or build it with its version recorded (for Go: from a tagged module, not from a bare checkout). Then scan again."
	},
	tags: [
		"security",
		"vulnerability",
		"unknown-version"
	],
	precision: "medium"
};
/** One rule a vulnerability, rated as its worst match; sorted by id. */
function vulnerabilityRules(matches) {
	return [...Map.groupBy(matches, ({ id }) => id).values()].flatMap((group) => {
		const [first] = group;
		return first === void 0 ? [] : [ruleOf(first, group)];
	}).sort((a, b) => a.id < b.id ? -1 : 1);
}
function ruleOf(first, group) {
	const { id, advisory } = first;
	const severity = worstSeverity(group.map((match) => ratedSeverity(match.severity))) ?? "medium";
	const malicious = group.some((match) => match.malicious);
	const scores = group.flatMap(({ ratings }) => ratings.flatMap(({ score }) => score ?? []));
	const title = advisory.summary === "" ? `${id} in ${first.advisory.affected[0]?.name ?? first.package.name}` : advisory.summary;
	const details = plain(truncate(advisory.details ?? title, detailLength));
	return {
		id,
		name: malicious ? "MaliciousPackage" : "VulnerablePackage",
		severity,
		summary: truncate(oneLine(title), 300),
		description: truncate(oneLine(advisory.details ?? title), 1e3),
		help: {
			text: helpText(first, group, details),
			markdown: helpMarkdown(first, group, details)
		},
		tags: ["security", malicious ? "malicious" : "vulnerability"],
		...helpUri(advisory.references),
		...malicious || scores.length === 0 || first.ratings[0]?.by !== "cvss" ? {} : { securityScore: Math.max(...scores) },
		precision: "high"
	};
}
function helpUri(references) {
	const uri = references.find((reference) => /^https:\/\/[^\s"<>\\^`{|}]+$/.test(reference));
	return uri === void 0 ? {} : { helpUri: uri };
}
function remedy({ malicious, fixedVersion, package: item }) {
	if (malicious) return "Remove the package and treat every secret that it could reach as stolen.";
	if (fixedVersion === void 0) return "No fixed version is recorded. Remove the package if nothing needs it, or waive the finding with a reason and an end date.";
	return `Upgrade ${item.name} to ${fixedVersion} or later; where the base image brings it, rebuild on a newer base.`;
}
function helpText(first, group, details) {
	return [
		details,
		...new Set(group.map(remedy)),
		...first.aliases.length === 0 ? [] : [`Also known as ${first.aliases.join(", ")}.`],
		...first.advisory.references.slice(0, 5)
	].join("\n\n");
}
function helpMarkdown(first, group, details) {
	const ratings = first.ratings.map(({ source, by, severity, score, vector }) => `| ${code(source)} | ${by === "vendor" ? "vendor" : "CVSS"} | ${severity} | ${score ?? ""} | ${vector === void 0 ? "" : code(vector)} |`);
	const table = ratings.length === 0 ? [] : [[
		"| record | rated by | severity | score | vector |",
		"|---|---|---|---|---|",
		...ratings
	].join("\n")];
	const links = first.advisory.references.filter((reference) => /^https?:\/\/[^\s<>]+$/.test(reference)).slice(0, 5).map((reference) => `- <${reference}>`);
	return [
		details.split(/\n{2,}/).map(escapeMarkdown).join("\n\n"),
		...[...new Set(group.map(remedy))].map(escapeMarkdown),
		...table,
		...first.aliases.length === 0 ? [] : [`Also known as ${first.aliases.map(code).join(", ")}.`],
		...links.length === 0 ? [] : [links.join("\n")]
	].join("\n\n");
}

// actions/image-scan/findings.ts
/** References shown with a finding; the record has the rest. */
const shownReferences = 10;
/** The matches of one image as findings, worst-known facts with each, and the rules that they refer to. Pure. */
function toFindings({ matches, undetermined }, subject, exploitation = {}) {
	const vulnerabilities = matches.map((match) => matchFinding(match, subject, exploitation));
	const unknown = undetermined.map((one) => undeterminedFinding(one, subject));
	return {
		findings: numberRepeats([...vulnerabilities, ...unknown]),
		rules: [...vulnerabilityRules(matches), ...unknown.length === 0 ? [] : [unknownVersion]]
	};
}
function matchFinding(match, subject, exploitation) {
	const advisory = factsOf(match, exploitation);
	const { fixState, fixedVersion } = match;
	const hasFix = fixedVersion !== void 0 && (fixState === "fixed" || fixState === "needs-subscription");
	return {
		ruleId: match.id,
		severity: ratedSeverity(match.severity),
		message: matchMessage(match, advisory),
		locations: [],
		...placed(match.package),
		subject,
		fingerprint: fingerprintOf(match.id, match.package, subject),
		aliases: match.aliases,
		fixes: hasFix ? [{
			kind: "upgrade",
			description: upgradeDescription(match.package, fixedVersion, fixState),
			packageName: match.package.name,
			toVersion: fixedVersion
		}] : [],
		package: packageOf(match.package),
		advisory
	};
}
function factsOf(match, { kev, epss }) {
	const { advisory, ratings, fixedVersion } = match;
	const cvss = ratings.find(({ by, score }) => by === "cvss" && score !== void 0);
	const ids = [match.id, ...match.aliases];
	const exploited = ids.flatMap((id) => kev?.entries.get(id)?.dateAdded ?? []).sort()[0];
	const likelihoods = ids.flatMap((id) => epss?.scores.get(id)?.score ?? []);
	return {
		id: advisory.id,
		ecosystem: match.ecosystem,
		severity: match.severity,
		...cvss?.score === void 0 ? {} : { score: cvss.score },
		...cvss?.vector === void 0 ? {} : { vector: cvss.vector },
		...advisory.published === void 0 ? {} : { published: advisory.published },
		modified: advisory.modified,
		fixState: match.fixState,
		...fixedVersion === void 0 ? {} : { fixedVersion },
		references: advisory.references.slice(0, shownReferences),
		...exploited === void 0 ? {} : { exploitedSince: exploited },
		...likelihoods.length === 0 ? {} : { epss: Math.max(...likelihoods) },
		because: match.because
	};
}
function undeterminedFinding(one, subject) {
	return {
		ruleId: unknownVersion.id,
		severity: unknownVersion.severity,
		message: undeterminedMessage(one),
		locations: [],
		...placed(one.package),
		subject,
		fingerprint: fingerprintOf(unknownVersion.id, one.package, subject),
		aliases: [],
		fixes: [],
		package: packageOf(one.package)
	};
}
function packageOf(item) {
	return {
		name: item.name,
		version: item.version ?? "unknown",
		purl: item.purl,
		path: item.locations[0]?.path ?? "/",
		...item.source === void 0 ? {} : {
			sourceName: item.source.name,
			sourceVersion: item.source.version
		}
	};
}
function placed({ locations }) {
	const imageLocations = locations.flatMap(({ path, layer }) => layer === void 0 ? [] : [{
		path,
		diffId: layer.diffId,
		layerIndex: layer.index
	}]);
	return imageLocations.length === 0 ? {} : { imageLocations };
}
/** Stays the same when the package, the release or the image's tag moves on: rule, package and image, no versions. */
function fingerprintOf(ruleId, item, subject) {
	return fingerprint(ruleId, unversioned(item), imageName(subject.name));
}
function unversioned({ purl, name }) {
	try {
		const { type, namespace, name: own, qualifiers } = import_packageurl_js.PackageURL.fromString(purl);
		const arch = qualifiers?.["arch"];
		return new import_packageurl_js.PackageURL(type, namespace, own, void 0, arch === void 0 ? {} : { arch }, void 0).toString();
	} catch {
		return name;
	}
}
/** A reference without its tag and digest; of a path nothing is taken away but such an ending. */
function imageName(name) {
	return name.replace(/@sha256:[0-9a-f]{64}$/, "").replace(/:\w[\w.-]{0,127}$/, "");
}

// actions/image-scan/gaps.ts
/** What the match could not judge. A release or ecosystem without data is never a clean result. */
function matchGaps({ noData, skipped }, { packages }) {
	const thirdParty = skipped.filter((item) => item.why === "third-party").length;
	const empty = packages.length > 0 ? [] : [{
		what: "packages",
		why: "no package database and no installed package was found",
		weight: "note"
	}];
	const foreign = thirdParty === 0 ? [] : [{
		what: count(thirdParty, "package"),
		why: "from third-party repositories, to which the distribution's advisories do not apply",
		weight: "note"
	}];
	return [
		...empty,
		...noData.map(noDataGap),
		...foreign
	];
}
/** What an unpacked root cannot show. */
function rootFolderGaps({ mediaType, name }) {
	if (mediaType !== "application/vnd.seaworthy.root.v1") return [];
	return [{
		what: name,
		why: "an unpacked root has no configuration: user, health check and history were not judged",
		weight: "note"
	}];
}
function noDataGap({ ecosystem, kind, packages, why }) {
	const reason = why === "unsupported" ? `there is no advisory ecosystem for ${ecosystem}` : `the advisories hold nothing for ${ecosystem}`;
	return {
		what: `${count(packages, "package")} of ${ecosystem}`,
		why: reason,
		weight: why === "not-in-source" || kind === "distribution" ? "partial" : "note"
	};
}

// actions/image-scan/lines.ts
/** What the findings are placed on, or why they cannot be. Pure. */
function dockerfileLines({ path, text }, image) {
	const file = parseDockerfile(text);
	const graph = buildGraph(file, {
		buildArgs: {},
		namedContexts: []
	});
	const origins = layerOrigins(file, graph, image.history, image.layers.length);
	if (origins === void 0) return { gaps: [{
		what: path,
		why: "the image's history does not show what this Dockerfile does, so its findings are placed by layer and path only",
		weight: "note"
	}] };
	const gaps = origins.unmatched.filter(({ keyword }) => keyword !== "ARG").map(({ keyword, line }) => ({
		what: `${path}:${line}`,
		why: `the image's history does not show this ${keyword}; the image may be older than the file`,
		weight: "note"
	}));
	return {
		lines: new Lines(path, file.source, origins.layers, settingsOf(origins.stage, graph)),
		gaps
	};
}
/** The FROM at the bottom of a stage, and the instructions above it, the last one first. */
function settingsOf(top, graph) {
	const instructions = [];
	let stage = top;
	for (let left = graph.stages.length; left > 0; left -= 1) {
		for (const instruction of stage.instructions.toReversed()) instructions.push(instruction);
		if (stage.base.kind !== "stage") break;
		stage = stage.base.stage;
	}
	return stage.from === void 0 ? instructions : [...instructions, stage.from];
}
var Lines = class {
	#path;
	#source;
	#layers;
	#settings;
	constructor(path, source, layers, settings) {
		this.#path = path;
		this.#source = source;
		this.#layers = layers;
		this.#settings = settings;
	}
	place(finding) {
		const [first, ...others] = (finding.imageLocations ?? []).flatMap(({ layerIndex }) => {
			const origin = this.#layers[layerIndex];
			return origin === void 0 ? [] : [{
				origin,
				layerIndex
			}];
		}).toSorted((a, b) => Number(a.origin.inBase) - Number(b.origin.inBase));
		if (first === void 0) return finding;
		const { origin, layerIndex } = first;
		const also = new Set(others.map((other) => other.origin.instruction)).difference(/* @__PURE__ */ new Set([origin.instruction]));
		return {
			...finding,
			message: `${finding.message}; ${blame(origin, finding, layerIndex)}`,
			locations: [
				this.#locationOf(origin.instruction),
				...[...also].map((each) => this.#locationOf(each, `also brought by this ${each.keyword}`)),
				...finding.locations
			],
			...origin.inBase ? { inBase: true } : {}
		};
	}
	placeOnLayer(finding, layerIndex) {
		const origin = this.#layers[layerIndex];
		if (origin === void 0) return finding;
		const locations = [this.#locationOf(origin.instruction), ...finding.locations];
		return {
			...finding,
			locations,
			...origin.inBase ? { inBase: true } : {}
		};
	}
	placeOnBase(finding) {
		return {
			...this.placeOnSetting(finding),
			inBase: true
		};
	}
	placeOnSetting(finding, ...keywords) {
		const last = this.#settings.find(({ keyword }) => keywords.includes(keyword)) ?? this.#settings.at(-1);
		return last === void 0 ? finding : {
			...finding,
			locations: [this.#locationOf(last), ...finding.locations]
		};
	}
	#locationOf({ span }, message) {
		const region = this.#source.regionOf(span);
		return {
			file: this.#path,
			region,
			...message === void 0 ? {} : { message }
		};
	}
};
function blame({ instruction: { keyword }, inBase }, finding, layer) {
	if (inBase) return `comes with the base image (layer ${layer})`;
	return `${keyword === "RUN" && finding.package !== void 0 ? "installed" : "brought"} by this ${keyword} (layer ${layer})`;
}

// actions/image-scan/read-dockerfile.ts
const maxBytes = 16 * 2 ** 20;
/**
* Reads the Dockerfile that an input names, relative to the checkout.
* @throws InvalidError when it lies outside, cannot be read or is too large.
*/
async function readDockerfile(root, given) {
	const full = resolve(root, given);
	const path = relative(root, full).replaceAll("\\", "/");
	if (path === "" || path.startsWith("../") || isAbsolute(path)) throw unreadable(given, "lies outside the checkout, so no finding can be placed on it");
	try {
		const { size } = await stat(full);
		if (size <= maxBytes) return {
			path,
			text: decodeDockerfile(await readFile(full)).text
		};
	} catch (thrown) {
		throw unreadable(given, `cannot be read (${messageOf(thrown)})`);
	}
	throw unreadable(given, `is larger than ${maxBytes} bytes`);
}
function unreadable(given, problem) {
	return new InvalidError("DOCKERFILE_UNREADABLE", problem, {
		place: { what: given },
		advice: "Give `dockerfile` the path of the image's Dockerfile, relative to the checkout, or leave it out"
	});
}

// actions/image-scan/scan.ts
/**
* Matches what is installed in the images with the advisories, and adds what the checks say: one report an image.
* @param checks whose collectors took part in reading the images.
*/
async function scanImages(images, checks, { inputs, host, now }) {
	const source = required(inputs.advisories, "advisories", "`--advisories advisories`, a folder or zip of OSV records");
	host.progress(`reading advisories from ${source}`);
	const loaded = await loadAdvisories(resolve(host.root, source), needsOf(images), { now });
	const advisories = {
		source,
		digest: loaded.digest,
		records: loaded.records,
		...loaded.modified === void 0 ? {} : { modified: loaded.modified }
	};
	const dockerfile = inputs.dockerfile === void 0 ? void 0 : await readDockerfile(host.root, inputs.dockerfile);
	return images.map((image) => ({
		report: scan(image, {
			loaded,
			dockerfile,
			checks,
			now
		}),
		advisories
	}));
}
function needsOf(images) {
	const all = /* @__PURE__ */ new Map();
	for (const { catalogue } of images) for (const [ecosystem, names] of neededAdvisories(catalogue.packages, catalogue.os)) all.set(ecosystem, (all.get(ecosystem) ?? /* @__PURE__ */ new Set()).union(names));
	return all;
}
function scan(read, { loaded, dockerfile, checks, now }) {
	const { image, catalogue } = read;
	const subject = {
		kind: "image",
		name: image.name,
		digest: image.digest,
		platform: image.platform
	};
	const result = matchPackages(catalogue.packages, catalogue.os, loaded.index, now);
	const { findings, rules } = toFindings(result, subject, loaded.exploitation);
	const ended = endOfLifeFinding(catalogue.os, subject, now);
	const { lines, gaps: lineGaps } = dockerfile === void 0 ? {
		lines: void 0,
		gaps: []
	} : dockerfileLines(dockerfile, image);
	const placed = lines === void 0 ? findings : findings.map((finding) => lines.place(finding));
	const checked = checks.check(read, subject, lines);
	const gaps = [
		...catalogue.gaps,
		...loaded.gaps,
		...matchGaps(result, catalogue),
		...checked.gaps,
		...lineGaps,
		...rootFolderGaps(image)
	];
	return {
		action: "image-scan",
		subject,
		rules: [
			...rules,
			...ended === void 0 ? [] : [endOfLifeRule],
			...checked.rules
		],
		findings: [
			...placed,
			...ended === void 0 ? [] : [lines?.placeOnBase(ended) ?? ended],
			...checked.findings
		],
		coverage: {
			examined: {
				packages: catalogue.packages.length,
				layers: catalogue.layers.length
			},
			gaps
		}
	};
}

export { ImageChecks as n, scanImages as t };