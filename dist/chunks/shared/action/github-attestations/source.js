import { n as __esmMin, o as __toESM } from "../../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, r as UndecidedError, t as InvalidError } from "../../errors/index.js";
import { n as paceOf, t as init_pace } from "../pace.js";
import { S as unknown, d as init_schemas, g as object, s as array, y as string } from "../../../npm/zod.js";
import { i as statusOf, n as init_client, r as reasonOf, t as gitHubClient } from "../../publish/github/client2.js";
import { M as judgeBundle, j as init_judgement, t as init_sigstore } from "../../sigstore/index.js";
import { setTimeout } from "node:timers/promises";

// shared/action/github-attestations/fetch-bundle.ts
/**
* A bundle that GitHub keeps beside its API: JSON, compressed with Snappy's raw format, as `gh attestation` reads it. The
* address is signed, so that it needs no token, and gets none: it leads to another host.
* @param pace part of the waits between attempts that is kept, 0 to 1.
* @throws UndecidedError when it cannot be fetched.
*/
async function fetchBundle(url, pace) {
	if (!isSafe(url)) return { fault: "GitHub names no address that can be fetched" };
	const compressed = await download(url, pace);
	if (compressed === void 0) return { fault: `it has more than ${mostBytes} bytes` };
	const { uncompress } = await import("../../../snappyjs.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		return { bytes: uncompress(compressed, mostBytes) };
	} catch (thrown) {
		return { fault: `it is damaged (${messageOf(thrown)})` };
	}
}
function isSafe(url) {
	if (!URL.canParse(url)) return false;
	const { protocol, hostname } = new URL(url);
	return protocol === "https:" || protocol === "http:" && [
		"localhost",
		"127.0.0.1",
		"[::1]"
	].includes(hostname);
}
async function download(url, pace) {
	for (let attempt = 1;; attempt += 1) {
		let problem;
		try {
			const answer = await fetch(url, { signal: AbortSignal.timeout(timeout) });
			if (answer.ok) return await bodyOf(answer);
			await answer.body?.cancel();
			problem = `HTTP ${answer.status}`;
		} catch (thrown) {
			problem = messageOf(thrown instanceof Error && thrown.cause !== void 0 ? thrown.cause : thrown);
		}
		if (attempt >= attempts) throw unreachable(url, problem);
		await setTimeout(firstWait * 2 ** (attempt - 1) * pace);
	}
}
/** Undefined for what is too large. */
async function bodyOf({ body }) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.length;
		if (size > mostBytes) return void 0;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
/** The query is the signature of the address: it is nobody's to read. */
function unreachable(url, problem) {
	const { host, pathname } = new URL(url);
	return new UndecidedError("ATTESTATION_UNREACHABLE", `the bundle cannot be fetched (${problem})`, {
		place: { what: `${host}${pathname}` },
		advice: "Try again later; addresses of bundles hold for some minutes"
	});
}
var mostBytes, attempts, firstWait, timeout;
function init_fetch_bundle() {
	return (init_fetch_bundle = __esmMin((() => {
		init_errors();
		mostBytes = 64 * 2 ** 20;
		attempts = 3;
		firstWait = 1e3;
		timeout = 6e4;
	})))();
}

// shared/action/github-attestations/list.ts
/**
* The attestations of a digest in a repository (REST API, `GET /repos/{owner}/{repo}/attestations/{subject_digest}`),
* of every predicate type: each is told of, as those in the registry are. Empty where there are none.
* @throws UndecidedError where GitHub does not tell, with what to grant.
*/
async function listAttestations(api, { owner, repo }, digest) {
	const listed = [];
	let after;
	do {
		const cursor = after === void 0 ? {} : { after };
		let answer;
		try {
			answer = await api.rest.repos.listAttestations({
				owner,
				repo,
				subject_digest: digest,
				per_page: pageSize,
				...cursor
			});
		} catch (error) {
			if (statusOf(error) === 404) return listed;
			throw refused(error, `${owner}/${repo}`);
		}
		for (const { bundle, bundle_url: url } of pageOf(answer.data, `${owner}/${repo}`)) listed.push({
			...bundle == null ? {} : { bundle },
			...url == null ? {} : { url }
		});
		if (listed.length > mostAttestations) throw undecided(`more than ${mostAttestations} attestations of one digest`, `${owner}/${repo}`, "Remove some");
		const next = cursorOf(answer.headers.link);
		after = next === after ? void 0 : next;
	} while (after !== void 0);
	return listed;
}
function pageOf(data, what) {
	const parsed = page.safeParse(data);
	if (parsed.success) return parsed.data.attestations;
	throw undecided("the answer has another form than GitHub describes", what, "Check the address of the API");
}
/** The cursor of the next page (RFC 8288, as GitHub pages). */
function cursorOf(link = "") {
	const [, next = ""] = /<([^>]+)>;\s*rel="next"/u.exec(link) ?? [];
	return URL.canParse(next) ? new URL(next).searchParams.get("after") ?? void 0 : void 0;
}
function refused(error, what) {
	const status = statusOf(error);
	const reason = reasonOf(error);
	if (status === 429 || /rate limit/iu.test(reason)) return undecided(`the limit of requests is reached (${reason})`, what, "Run again later", error);
	if (status === 401) return undecided(`the token is not accepted (${reason})`, what, "Give another token", error);
	if (status !== 403) return undecided(reason, what, "Try again later", error);
	return undecided(`the token may not read attestations (${reason})`, what, "Grant the job `permissions: { attestations: read, contents: read }`, and for another repository give a token that may read attestations there", error);
}
function undecided(problem, what, advice, cause) {
	return new UndecidedError("ATTESTATIONS_UNREADABLE", problem, {
		place: { what: `attestations of ${what}` },
		advice,
		...cause === void 0 ? {} : { cause }
	});
}
var pageSize, mostAttestations, page;
function init_list() {
	return (init_list = __esmMin((() => {
		init_schemas();
		init_errors();
		init_client();
		pageSize = 100;
		mostAttestations = 1e3;
		page = object({ attestations: array(object({
			bundle: unknown().optional(),
			bundle_url: string().nullish()
		})) });
	})))();
}

// shared/action/github-attestations/source.ts
/**
* The repository on GitHub that `github-attestations` names, asked through its API; undefined where none is named.
* @throws InvalidError for what is no repository, and where there is no token.
*/
async function gitHubSource({ inputs, host }) {
	const { "github-attestations": named } = inputs;
	if (named === void 0) return void 0;
	const repository = repositoryOf(named);
	const token = inputs.token ?? host.variable("GH_TOKEN") ?? host.variable("GITHUB_TOKEN");
	if (token === void 0) throw new InvalidError("INPUT_MISSING", "there is no token to ask GitHub for attestations with", { advice: "In a workflow leave `token` at its default; on a command line set GH_TOKEN" });
	host.mask(token);
	const apiUrl = host.gitHub?.apiUrl ?? host.variable("GITHUB_API_URL") ?? usualApi;
	const api = await gitHubClient({ apiUrl }, token, paceOf(host));
	let left = mostInAll;
	return async (question) => {
		const listed = await listAttestations(api, repository, question.digest);
		if (listed.length === 0) host.info(`${named} has no attestation of ${question.digest} that the token may see`);
		const judged = [];
		for (const [index, attestation] of listed.entries()) {
			const place = `GitHub attestation ${index + 1} of ${named}`;
			const read = await bundleOf(attestation, paceOf(host));
			if ("bytes" in read) left -= read.bytes.length;
			if (left < 0) throw tooMuch(named);
			judged.push("bytes" in read ? judgeBundle(read.bytes, place, question) : rejected(place, read.fault));
		}
		return judged;
	};
}
function repositoryOf(named) {
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/u.exec(named) ?? [];
	if (owner !== void 0 && repo !== void 0) return {
		owner,
		repo
	};
	throw new InvalidError("INPUT_VALUE", `"${named}" is no repository`, { advice: "Give github-attestations as OWNER/REPO" });
}
async function bundleOf({ bundle, url }, pace) {
	if (bundle !== void 0) return { bytes: Buffer.from(JSON.stringify(bundle)) };
	return url === void 0 ? { fault: "GitHub gives neither the bundle nor its address" } : fetchBundle(url, pace);
}
function rejected(place, reason) {
	return {
		place,
		format: "bundle",
		kind: "attestation",
		accepted: false,
		reason
	};
}
function tooMuch(named) {
	return new UndecidedError("ATTESTATIONS_TOO_LARGE", `more than ${mostInAll} bytes of attestations`, {
		place: { what: named },
		advice: "Remove what is not needed any more"
	});
}
var usualApi, mostInAll;
function init_source() {
	return (init_source = __esmMin((() => {
		init_errors();
		init_client();
		init_sigstore();
		init_pace();
		init_fetch_bundle();
		init_list();
		usualApi = "https://api.github.com";
		mostInAll = 1024 * 2 ** 20;
	})))();
}

export { init_source as n, gitHubSource as t };