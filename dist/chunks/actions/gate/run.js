import "../../shared/config/index.js";
import { t as InvalidError } from "../../shared/errors/index.js";
import { a as isFromRun, o as readEvidenceFolder, s as digestOf, t as required } from "../../shared/config/resolve.js";
import { i as plain, n as count, r as oneLine } from "../../shared/text/plain.js";
import { n as escapeMarkdown, t as code } from "../../shared/text/markdown.js";
import { a as compareSeverity, o as isAtLeast, t as activeFindings, u as fingerprint } from "../../shared/findings/report.js";
import "../../shared/publish/index.js";
import "../../shared/text/index.js";
import { n as fixSentence, t as fixPlan } from "../../shared/publish/fix-plan.js";
import { resolve } from "node:path";

// actions/gate/evidence.ts
/** Actions that examine the checkout; all others examine images. */
const sourceActions = /* @__PURE__ */ new Set(["dockerfile-lint", "manifest-check"]);
/** Sorts evidence into what counts and what stands in the way. Pure: it trusts what `readEvidenceFolder` verified, no more. */
function judgeEvidence(folder, demands) {
	const records = folder.evidence.filter((item) => item.record.action !== "gate");
	const broken = folder.problems.map((problem) => ({
		what: `${problem.file} cannot be used (${problem.code}): ${problem.message}`,
		flipsIf: "the step that wrote it runs again, and nothing changes its files"
	}));
	const judged = records.map((item) => ({
		item,
		objection: objectionTo(item, demands)
	}));
	const objections = judged.flatMap(({ objection }) => objection === void 0 ? [] : [objection]);
	const usable = judged.filter(({ objection }) => objection === void 0).map(({ item }) => item);
	const missing = demands.require.flatMap((action) => missingReasons(action, usable, demands.digests));
	return {
		usable,
		problems: [
			...broken,
			...objections,
			...missing
		]
	};
}
function objectionTo({ file, record }, { digests, run }) {
	if (!isFromRun(record, run)) return {
		what: `${file} was made by another run (${describeRun(record.run)})`,
		flipsIf: "the evidence is made in this job; unsigned records of other jobs do not count"
	};
	if (record.subject.kind === "image" && digests.length > 0 && !digests.includes(record.subject.digest)) return {
		what: `${file} is about ${record.subject.digest}, not about ${digests.join(" or ")}`,
		flipsIf: "the image that is about to be pushed is the one that was examined"
	};
	if (record.complete) return void 0;
	const partial = record.coverage.gaps.filter((gap) => gap.weight === "partial");
	const first = partial[0];
	return {
		what: `${record.action} is partial: ${first?.what}: ${first?.why}${partial.length > 1 ? ` and ${count(partial.length - 1, "more gap")}` : ""}`,
		flipsIf: `${record.action} runs again and can read everything`
	};
}
/** Source evidence binds to the checkout; image evidence must be there for every digest. */
function missingReasons(action, usable, digests) {
	const records = usable.map(({ record }) => record).filter((record) => record.action === action);
	const missing = (about) => ({
		what: `no usable evidence of ${action}${about}`,
		flipsIf: `${action} runs before the gate with the same \`out-dir\``
	});
	if (sourceActions.has(action)) return records.some((record) => record.subject.kind === "source") ? [] : [missing("")];
	const isAbout = (record, digest) => record.subject.kind === "image" && record.subject.digest === digest;
	return digests.filter((digest) => !records.some((record) => isAbout(record, digest))).map((digest) => missing(` about ${digest}`));
}
function describeRun(run) {
	return [
		run.host,
		run.repository,
		run.runId,
		run.runAttempt,
		run.job
	].filter((part) => part !== void 0).join(" ");
}

// actions/gate/verdict.ts
/** The verdict as text: two-space JSON with a final line feed. */
function serialiseVerdict(verdict) {
	return `${JSON.stringify(verdict, void 0, 2)}\n`;
}

// actions/gate/waivers.ts
const waiverRules = [
	rule("SW-GATE-WAIVER-EXPIRED", "medium", "A waiver has expired and no longer counts", "Mend the finding, or have its owner renew the waiver with a reason of today."),
	rule("SW-GATE-WAIVER-FUTURE", "medium", "A waiver was created in the future", "Correct `created`; a waiver holds from that day on."),
	rule("SW-GATE-WAIVER-UNUSED", "low", "A waiver matches no finding", "Remove it, or correct its id, package, image or path.")
];
/**
* Splits findings into those that count and those that a valid waiver covers. `today` is `YYYY-MM-DD` in UTC.
* A waiver covers a finding when its id is the rule or an alias, and every scope that it names fits.
*/
function applyWaivers(findings, waivers, today, subject, file) {
	const valid = waivers.filter((waiver) => stateOf(waiver, today) === "valid");
	const waived = [];
	const counting = [];
	for (const finding of findings) {
		const waiver = valid.find((candidate) => covers(candidate, finding));
		if (waiver === void 0) counting.push(finding);
		else waived.push({
			finding,
			waiver
		});
	}
	const used = new Set(waived.map((entry) => entry.waiver));
	return {
		counting,
		waived,
		findings: waivers.flatMap((waiver) => complaint(waiver, stateOf(waiver, today), used.has(waiver), subject, file))
	};
}
function stateOf(waiver, today) {
	if (waiver.created > today) return "future";
	return waiver.expires < today ? "expired" : "valid";
}
function covers(waiver, finding) {
	return [finding.ruleId, ...finding.aliases].map((id) => id.toLowerCase()).includes(waiver.id.toLowerCase()) && (waiver.package === void 0 || matchesPackage(waiver.package, finding)) && (waiver.image === void 0 || finding.subject.kind === "image" && finding.subject.name === waiver.image) && (waiver.path === void 0 || finding.locations.some((location) => location.file === waiver.path));
}
/** A scope that a finding cannot meet, having no package, is not met. */
function matchesPackage(scope, finding) {
	const affected = finding.package;
	if (affected === void 0) return false;
	const bare = affected.purl.replace(/[?#].*$/u, "").replace(/@[^@/]*$/u, "");
	return scope === affected.name || scope === bare || scope === affected.purl;
}
function complaint(waiver, state, used, subject, file) {
	if (state === "expired") return [finding("SW-GATE-WAIVER-EXPIRED", `The waiver of ${waiver.owner} for ${waiver.id} expired on ${waiver.expires}`, waiver, subject, file)];
	if (state === "future") return [finding("SW-GATE-WAIVER-FUTURE", `The waiver for ${waiver.id} is dated ${waiver.created}, which is still to come`, waiver, subject, file)];
	return used ? [] : [finding("SW-GATE-WAIVER-UNUSED", `The waiver of ${waiver.owner} for ${waiver.id} matches no finding`, waiver, subject, file)];
}
function finding(ruleId, message, waiver, subject, file) {
	return {
		ruleId,
		severity: waiverRules.find((entry) => entry.id === ruleId)?.severity ?? "low",
		message,
		locations: [{
			file,
			region: { startLine: 1 }
		}],
		subject,
		fingerprint: fingerprint(ruleId, waiver.id, waiver.package ?? "", waiver.image ?? "", waiver.path ?? ""),
		aliases: [],
		fixes: []
	};
}
function rule(id, severity, summary, advice) {
	return {
		id,
		name: id,
		severity,
		summary: `${summary}.`,
		description: `${summary}. Waivers live in the \`gate\` section of the configuration file.`,
		help: {
			text: advice,
			markdown: advice
		},
		tags: ["policy"],
		precision: "very-high"
	};
}

// actions/gate/decide.ts
/** The verdict on the evidence under the policy at a moment. Pure: equal arguments give equal answers. */
function decide(policy, folder, question) {
	const { usable, problems } = judgeEvidence(folder, {
		require: policy.require,
		digests: question.digests,
		run: question.run
	});
	const findings = usable.flatMap((item) => item.report === void 0 ? [] : activeFindings(item.report));
	const today = question.now.toISOString().slice(0, 10);
	const waivers = applyWaivers(findings, policy.waivers, today, subjectOf(question), policy.file ?? ".seaworthy.yaml");
	const blocking = blockingFindings(policy, waivers);
	const rules = [evidenceRule(policy, problems), severityRule(policy, blocking)];
	return {
		findings: waivers.findings,
		verdict: {
			schema: 1,
			decision: overall(rules),
			now: question.now.toISOString(),
			digests: question.digests,
			policy: {
				...policy.file === void 0 ? {} : { file: policy.file },
				digest: digestOf({
					failOn: policy.failOn,
					require: policy.require,
					waivers: policy.waivers
				})
			},
			rules,
			plan: fixPlan(blocking).map(fixSentence),
			waived: waivers.waived.map(({ finding, waiver }) => ({
				findingId: finding.ruleId,
				severity: finding.severity,
				fingerprint: finding.fingerprint,
				reason: waiver.reason,
				owner: waiver.owner,
				expires: waiver.expires
			})),
			evidence: usable.map(describe)
		}
	};
}
/** What the gate's own report is about: the image, or the checkout where there are several or none. */
function subjectOf({ digests }) {
	const [digest, another] = digests;
	if (digest === void 0 || another !== void 0) return {
		kind: "source",
		path: "."
	};
	return {
		kind: "image",
		name: "image",
		digest,
		platform: "any"
	};
}
/** A denial is certain whatever is missing; without one, anything missing leaves the question open. */
function overall(rules) {
	if (rules.some((rule) => rule.decision === "deny")) return "deny";
	return rules.some((rule) => rule.decision === "undecided") ? "undecided" : "pass";
}
function evidenceRule(policy, problems) {
	return {
		rule: "evidence",
		decision: problems.length === 0 ? "pass" : "undecided",
		demands: `complete evidence of ${policy.require.join(", ") || "nothing"} for this image, made in this run`,
		because: problems
	};
}
/** Findings at the threshold or worse that no waiver covers, worst first. */
function blockingFindings({ failOn }, { counting }) {
	if (failOn === "none") return [];
	return counting.filter((finding) => isAtLeast(finding.severity, failOn)).toSorted((a, b) => compareSeverity(a.severity, b.severity) || (a.fingerprint < b.fingerprint ? -1 : 1));
}
function severityRule({ failOn }, blocking) {
	return {
		rule: "severity",
		decision: blocking.length === 0 ? "pass" : "deny",
		demands: failOn === "none" ? "nothing: `fail-on` is none" : `no finding at ${failOn} or worse`,
		because: blocking.map(reasonOf)
	};
}
function reasonOf(finding) {
	return {
		what: finding.message,
		flipsIf: flip(finding),
		planned: finding.fixes.some((fix) => fix.kind === "upgrade"),
		severity: finding.severity,
		findingId: finding.ruleId,
		fingerprint: finding.fingerprint
	};
}
function flip(finding) {
	const [fix] = finding.fixes;
	const waive = "a waiver with reason, owner and expiry";
	if (fix === void 0) return `the finding is mended, or ${waive}`;
	return fix.kind === "upgrade" ? `${fix.packageName} ≥ ${fix.toVersion}, or ${waive}` : `${fix.description}, or ${waive}`;
}
function describe({ record, report }) {
	const { subject, advisories } = record;
	return {
		action: record.action,
		subject: subject.kind === "image" ? `${subject.name} ${subject.platform}` : subject.path,
		...subject.kind === "image" ? { digest: subject.digest } : {},
		createdAt: record.createdAt,
		findings: report === void 0 ? 0 : activeFindings(report).length,
		...advisories === void 0 ? {} : { advisories: {
			source: advisories.source,
			records: advisories.records,
			...advisories.modified === void 0 ? {} : { modified: advisories.modified }
		} }
	};
}

// actions/gate/render.ts
const shownReasons = 20;
const word = {
	pass: "fit to ship",
	deny: "not fit to ship",
	undecided: "undecided"
};
/** The verdict in one sentence, without markup. */
function verdictSentence(verdict) {
	const reasons = verdict.rules.filter((rule) => rule.decision !== "pass").flatMap((rule) => rule.because);
	if (verdict.decision === "pass") return `${word.pass}: ${verdict.rules.map((rule) => rule.demands).join("; ")}`;
	const first = reasons[0];
	const more = reasons.length > 1 ? ` (and ${count(reasons.length - 1, "more reason")})` : "";
	return `${word[verdict.decision]} — ${first === void 0 ? "no reason given" : oneLine(first.what)}${more}`;
}
/** For a terminal: what denied, because of what, what to do, and what would flip it. */
function verdictText(verdict) {
	const open = verdict.rules.filter((rule) => rule.decision !== "pass");
	const waived = verdict.waived.map((item) => `${item.findingId} (${item.severity}) until ${item.expires} by ${item.owner}: ${item.reason}`);
	const blocks = [
		...open.map(ruleText),
		labelled("do this", verdict.plan),
		...open.map(flipText),
		labelled("waived", waived)
	];
	return plain(`${word[verdict.decision]}\n\n${blocks.join("")}`);
}
function ruleText(rule) {
	return `${labelled(rule.decision === "deny" ? "denied by" : "unknown to", [`${rule.rule}: ${rule.demands}`])}${labelled("because", rule.because.map(titleOf))}`;
}
/** The distinct things that would turn a rule; findings that a step of the plan clears need no line of their own. */
function flipText(rule) {
	const planned = rule.because.filter((reason) => reason.planned).length;
	const rest = new Set(rule.because.filter((reason) => !reason.planned).map((reason) => oneLine(reason.flipsIf)));
	return labelled("flips if", [...planned === 0 ? [] : ["the above is done, or a waiver with reason, owner and expiry covers what is left"], ...rest]);
}
/** Lines under one label; what is beyond the limit is counted. */
function labelled(label, lines) {
	const shown = lines.slice(0, shownReasons).map((line, index) => `  ${(index === 0 ? label : "").padEnd(11)}${oneLine(line)}\n`);
	const left = lines.length - shownReasons;
	return `${shown.join("")}${left > 0 ? `${" ".repeat(13)}… and ${left} more\n` : ""}`;
}
function titleOf(reason) {
	return reason.severity === void 0 ? oneLine(reason.what) : `${reason.severity} · ${oneLine(reason.what)}`;
}
/** For the run's page and the file beside the JSON: GitHub Markdown. */
function verdictMarkdown(verdict) {
	const plan = verdict.plan.slice(0, shownReasons).map((step) => `1. ${escapeMarkdown(step)}`);
	return [
		`### gate: ${word[verdict.decision]} — ${escapeMarkdown(headline(verdict))}\n`,
		plan.length === 0 ? "" : `**Do this**\n\n${plan.join("\n")}\n`,
		verdictDetails(verdict)
	].filter((part) => part !== "").join("\n");
}
/** Why, by which rules, from what: the verdict without its first lines, in GitHub Markdown. */
function verdictDetails(verdict) {
	const { policy } = verdict;
	const rules = verdict.rules.map((rule) => `| ${rule.rule} | ${rule.decision} | ${escapeMarkdown(rule.demands)} | ${rule.because.length} |`);
	return [
		...verdict.rules.filter((rule) => rule.because.length > 0).map(reasonsMarkdown),
		`| rule | decision | demands | reasons |\n|---|---|---|--:|\n${rules.join("\n")}\n`,
		waivedMarkdown(verdict),
		readMarkdown(verdict),
		`<sub>policy ${policy.file === void 0 ? "defaults" : code(policy.file)} ${code(shortDigest(policy.digest))} · judged at ${verdict.now}</sub>\n`
	].filter((part) => part !== "").join("\n");
}
/** How much stands in the way, in a few words. */
function headline({ rules }) {
	const parts = rules.flatMap((rule) => {
		if (rule.decision === "pass") return [];
		return [rule.rule === "severity" ? count(rule.because.length, "blocking finding") : `${count(rule.because.length, "piece of evidence", "pieces of evidence")} missing or unusable`];
	});
	return parts.length === 0 ? "every demand of the policy is met" : parts.join(", ");
}
function shortDigest(digest) {
	return digest.slice(0, 19);
}
function reasonsMarkdown(rule) {
	const lines = rule.because.slice(0, shownReasons).map((reason) => {
		const flip = reason.planned ? "" : ` — *flips if* ${escapeMarkdown(reason.flipsIf)}`;
		return `- ${escapeMarkdown(titleOf(reason))}${flip}`;
	});
	const left = rule.because.length - shownReasons;
	const more = left > 0 ? `\n${count(left, "more reason")} in the verdict file.\n` : "";
	return `<details><summary>Why: ${rule.demands.replaceAll("<", "&lt;")}</summary>\n\n${lines.join("\n")}\n${more}\n</details>\n`;
}
function waivedMarkdown({ waived }) {
	if (waived.length === 0) return "";
	const rows = waived.map((item) => `| ${escapeMarkdown(item.findingId)} | ${item.severity} | ${item.expires} | ${escapeMarkdown(item.owner)} | ${escapeMarkdown(item.reason)} |`);
	return `<details><summary>${count(waived.length, "waived finding")}</summary>\n\n| id | severity | until | owner | reason |\n|---|---|---|---|---|\n${rows.join("\n")}\n\n</details>\n`;
}
function readMarkdown({ evidence }) {
	const rows = evidence.map((item) => {
		const data = item.advisories === void 0 ? "" : `${count(item.advisories.records, "advisory", "advisories")}, newest of ${item.advisories.modified ?? "unknown date"}`;
		return `| ${item.action} | ${code(item.subject)} | ${item.digest === void 0 ? "" : code(shortDigest(item.digest))} | ${item.findings} | ${escapeMarkdown(data)} |`;
	});
	if (rows.length === 0) return "";
	return `<details><summary>What was read</summary>\n\n| action | subject | digest | findings | data |\n|---|---|---|--:|---|\n${rows.join("\n")}\n\n</details>\n`;
}

// actions/gate/run.ts
/** Reads the evidence folder, decides, and hands over verdict and waiver findings. */
async function run(context) {
	const { verdict, sentence, outcome, examined } = await verdictOf(context);
	return {
		examined,
		outcome,
		verdict: sentence,
		summary: verdictMarkdown(verdict),
		outputs: { decision: verdict.decision },
		documentsOutput: "verdict",
		ruling: rulingOf(verdict),
		...documentOf(context.inputs.format, verdict)
	};
}
/** The verdict as the pull request's comment shows it. */
function rulingOf(verdict) {
	return {
		blocking: verdict.rules.find(({ rule }) => rule === "severity")?.because.length ?? 0,
		waived: verdict.waived.length,
		details: `<details><summary>gate: the verdict in full</summary>\n\n${verdictDetails(verdict)}\n</details>\n`
	};
}
/** The verdict on a folder of evidence. Throws when the folder cannot be read or the call names no digest. */
async function verdictOf({ inputs, settings, config, host, now }) {
	const folder = required(inputs.evidence ?? host.defaultOutDir, "evidence", "`seaworthy gate out`");
	const policy = {
		failOn: inputs["fail-on"],
		require: inputs.require,
		waivers: settings["waivers"] ?? [],
		file: config.file
	};
	const digests = digestsOf(inputs, policy);
	const evidence = await readEvidenceFolder(resolve(host.root, folder));
	const { verdict, findings } = decide(policy, evidence, {
		digests,
		run: host.run,
		now
	});
	const report = {
		action: "gate",
		subject: subjectOf({ digests }),
		rules: waiverRules,
		findings,
		coverage: {
			examined: { records: verdict.evidence.length },
			gaps: []
		}
	};
	const payloads = [{
		role: "verdict",
		name: "verdict.json",
		mediaType: "application/json",
		text: serialiseVerdict(verdict)
	}, {
		role: "verdict",
		name: "verdict.md",
		mediaType: "text/markdown",
		text: verdictMarkdown(verdict)
	}];
	return {
		verdict,
		sentence: verdictSentence(verdict),
		outcome: verdict.decision === "deny" ? "findings" : verdict.decision,
		examined: [{
			report,
			payloads
		}]
	};
}
function digestsOf({ digest }, { require }) {
	const wrong = digest.find((text) => !/^sha256:[0-9a-f]{64}$/u.test(text));
	if (wrong !== void 0) throw new InvalidError("INPUT_VALUE", `"${wrong}" is not a digest`, { advice: "Give `digest` as sha256:<64 hex digits>, for example from the output of `image-scan`" });
	const needsImage = require.some((action) => !sourceActions.has(action));
	if (digest.length === 0 && needsImage) throw new InvalidError("INPUT_MISSING", "digest is not given, and evidence of an image is required", { advice: "Give the digest that is about to be pushed, or set `require` to dockerfile-lint where there is no image" });
	return digest;
}
function documentOf(format, verdict) {
	switch (format) {
		case "json": return { document: serialiseVerdict(verdict) };
		case "markdown": return { document: verdictMarkdown(verdict) };
		case "text": return { document: verdictText(verdict) };
		case "sarif": return {};
	}
}

export { verdictText as a, verdictMarkdown as i, run as n, verdictOf as r, rulingOf as t };