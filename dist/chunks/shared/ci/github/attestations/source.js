import { n as __esmMin, o as __toESM } from "../../../../rolldown-runtime.js";
import { Ci as init_errors, F as fetchWithRetry, I as init_retry, L as init_body, M as defaultPorts, N as defaultRetryPolicy, P as delay, R as readBody, Si as UndecidedError, bi as InvalidError, wi as messageOf } from "../../../core.js";
import { E as unknown, S as string, f as init_schemas, s as array, y as object } from "../../../../npm/zod/classic.js";
import { F as judgeBundle, P as init_judgement, t as init_sigstore } from "../../../sigstore/index.js";
import { i as statusOf, n as init_client, r as reasonOf, t as gitHubClient } from "../client2.js";

// shared/ci/github/attestations/fetch-bundle.ts
/**
* Downloads a bundle that GitHub stores outside its API: JSON in Snappy's raw format, as `gh attestation` reads it. The
* URL is signed and belongs to another host, so no token is sent.
* @throws UndecidedError `ATTESTATION_UNREACHABLE`.
*/
async function fetchBundle(url, sleep) {
	if (!isSafe(url)) return { fault: "GitHub returned an invalid bundle URL" };
	const compressed = await download(url, sleep);
	if (compressed === void 0) return { fault: `it is larger than ${maxBytes} bytes` };
	const { uncompress } = await import("../../../../snappyjs.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		return { bytes: uncompress(compressed, maxBytes) };
	} catch (error) {
		return { fault: `it is damaged (${messageOf(error)})` };
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
/** Downloads a body. Returns undefined if it is too large. */
async function download(url, sleep) {
	const ports = {
		...defaultPorts,
		sleep
	};
	for (let attempt = 1;; attempt += 1) try {
		return await read(await fetchWithRetry(url, {}, ports, {
			...policy,
			attempts: 1
		}));
	} catch (error) {
		if (error instanceof BundleTooLarge) return void 0;
		if (attempt >= policy.attempts) throw unreachable(url, problemOf(error));
		await sleep(delay(attempt, null, ports, policy));
	}
}
/** Reads a response. Every status except 2xx can be temporary, because bundle URLs are new when GitHub returns them. */
async function read(response) {
	if (response.ok) {
		const tooLong = () => new BundleTooLarge();
		return readBody(response, {
			idleTimeout: policy.idleTimeout,
			maxBytes,
			tooLong
		});
	}
	await response.body?.cancel();
	throw new Error(`HTTP ${response.status}`);
}
/** Returns the network's error without the URL, whose query is a secret. */
function problemOf(error) {
	const cause = error instanceof UndecidedError ? error.cause : error;
	return messageOf(cause instanceof Error && cause.cause !== void 0 ? cause.cause : cause);
}
/** Creates the error without the URL's query, which is a secret. */
function unreachable(url, problem) {
	const { host, pathname } = new URL(url);
	return new UndecidedError("ATTESTATION_UNREACHABLE", `the attestation bundle cannot be downloaded (${problem})`, {
		place: { what: `${host}${pathname}` },
		advice: "Run again. The URL of a bundle expires after some minutes"
	});
}
var maxBytes, policy, BundleTooLarge;
function init_fetch_bundle() {
	return (init_fetch_bundle = __esmMin((() => {
		init_errors();
		/* @__PURE__ */ init_body();
		init_retry();
		maxBytes = 64 * 2 ** 20;
		policy = {
			...defaultRetryPolicy,
			attempts: 3,
			initialDelay: 1e3
		};
		BundleTooLarge = class extends Error {};
	})))();
}

// shared/ci/github/attestations/list.ts
/**
* Lists the attestations of a digest in a repository, of every predicate type
* (REST API, `GET /repos/{owner}/{repo}/attestations/{subject_digest}`).
* @throws UndecidedError `ATTESTATIONS_UNREADABLE`, with the permission to grant.
*/
async function listAttestations(api, { owner, repo }, digest) {
	const listed = [];
	let after;
	do {
		const cursor = after === void 0 ? {} : { after };
		let response;
		try {
			response = await api.rest.repos.listAttestations({
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
		for (const { bundle, bundle_url: url } of pageOf(response.data, `${owner}/${repo}`)) listed.push({
			...bundle == null ? {} : { bundle },
			...url == null ? {} : { url }
		});
		if (listed.length > maxAttestations) throw undecided(`one digest has more than ${maxAttestations} attestations`, `${owner}/${repo}`, "Delete attestations that are not needed");
		const next = cursorOf(response.headers.link);
		after = next === after ? void 0 : next;
	} while (after !== void 0);
	return listed;
}
function pageOf(data, what) {
	const parsed = page.safeParse(data);
	if (parsed.success) return parsed.data.attestations;
	throw undecided("the response does not match GitHub's API", what, "Check the API URL");
}
/** Returns the cursor of the next page (RFC 8288). */
function cursorOf(link = "") {
	const [, next = ""] = /<([^>]+)>;\s*rel="next"/u.exec(link) ?? [];
	return URL.canParse(next) ? new URL(next).searchParams.get("after") ?? void 0 : void 0;
}
function refused(error, what) {
	const status = statusOf(error);
	const reason = reasonOf(error);
	if (status === 429 || /rate limit/iu.test(reason)) return undecided(`the rate limit is reached (${reason})`, what, "Run again later", error);
	if (status === 401) return undecided(`the token is not valid (${reason})`, what, "Set another token", error);
	if (status !== 403) return undecided(reason, what, "Run again later", error);
	return undecided(`the token cannot read attestations (${reason})`, what, "Grant the job `permissions: { attestations: read, contents: read }`, or set a token that can read attestations if it is another repository", error);
}
function undecided(problem, what, advice, cause) {
	return new UndecidedError("ATTESTATIONS_UNREADABLE", problem, {
		place: { what: `attestations of ${what}` },
		advice,
		...cause === void 0 ? {} : { cause }
	});
}
var pageSize, maxAttestations, page;
function init_list() {
	return (init_list = __esmMin((() => {
		init_schemas();
		init_errors();
		init_client();
		pageSize = 100;
		maxAttestations = 1e3;
		page = object({ attestations: array(object({
			bundle: unknown().optional(),
			bundle_url: string().nullish()
		})) });
	})))();
}

// shared/ci/github/attestations/store.ts
/**
* Stores a Sigstore bundle as an attestation of a repository (REST API, `POST /repos/{owner}/{repo}/attestations`).
* @throws UndecidedError `ATTESTATION_NOT_STORED`, with the permission to grant.
*/
async function storeAttestation(api, { owner, repo }, bundle) {
	try {
		await api.request("POST /repos/{owner}/{repo}/attestations", {
			owner,
			repo,
			bundle
		});
	} catch (error) {
		const status = statusOf(error);
		const advice = status === 403 || status === 404 ? "Grant the job `permissions: { attestations: write }`, or remove `github-store`. Private repositories need a plan with attestations" : "Run again later. Existing attestations are skipped";
		throw new UndecidedError("ATTESTATION_NOT_STORED", `GitHub does not store the attestation (${reasonOf(error)})`, {
			place: { what: `attestations of ${owner}/${repo}` },
			advice,
			cause: error
		});
	}
}
function init_store() {
	return (init_store = __esmMin((() => {
		init_errors();
		init_client();
	})))();
}

// shared/ci/github/attestations/source.ts
/**
* Opens the attestations of a GitHub repository.
* @param name `owner/repo`.
* @param callToken token of the call. Default: `GH_TOKEN`, then `GITHUB_TOKEN`.
* @throws InvalidError if the name is not a repository or there is no token.
*/
async function gitHubAttestations(name, callToken, host) {
	return readerOf(await open(name, "github-attestations", callToken, host), host);
}
/** Opens the attestations of a GitHub repository to write to. Parameters and errors as `gitHubAttestations`. */
async function gitHubStore(name, callToken, host) {
	const opened = await open(name, "github-store", callToken, host);
	return {
		read: readerOf(opened, host),
		write: (bundle) => storeAttestation(opened.api, opened.repository, bundle)
	};
}
async function open(name, input, callToken, host) {
	const repository = repositoryOf(name, input);
	const token = callToken ?? host.getEnv("GH_TOKEN") ?? host.getEnv("GITHUB_TOKEN");
	if (token === void 0) throw new InvalidError("INPUT_MISSING", `${input} requires a token`, { advice: "Keep the default of `token` in a workflow, or set GH_TOKEN on a command line" });
	host.mask(token);
	const apiUrl = (host.getEnv("GITHUB_API_URL") ?? defaultApi).replace(/\/+$/u, "");
	return {
		name,
		repository,
		api: await gitHubClient({ apiUrl }, token, host.sleep)
	};
}
function readerOf({ name, repository, api }, host) {
	let left = maxTotalBytes;
	return async (question) => {
		const listed = await listAttestations(api, repository, question.digest);
		if (listed.length === 0) host.info(`found no attestation of ${question.digest} in ${name} (the token may lack access)`);
		const judged = [];
		for (const [index, attestation] of listed.entries()) {
			const place = `GitHub attestation ${index + 1} of ${name}`;
			const read = await bundleOf(attestation, host.sleep);
			if ("bytes" in read) left -= read.bytes.length;
			if (left < 0) throw tooLarge(name);
			judged.push("bytes" in read ? judgeBundle(read.bytes, place, question) : rejected(place, read.fault));
		}
		return judged;
	};
}
function repositoryOf(name, input) {
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/u.exec(name) ?? [];
	if (owner !== void 0 && repo !== void 0) return {
		owner,
		repo
	};
	throw new InvalidError("INPUT_VALUE", `"${name}" is not a repository`, { advice: `Set ${input} to OWNER/REPO` });
}
async function bundleOf({ bundle, url }, sleep) {
	if (bundle !== void 0) return { bytes: Buffer.from(JSON.stringify(bundle)) };
	return url === void 0 ? { fault: "GitHub returned neither the bundle nor its URL" } : fetchBundle(url, sleep);
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
function tooLarge(name) {
	return new UndecidedError("ATTESTATIONS_TOO_LARGE", `attestations are larger than ${maxTotalBytes} bytes in total`, {
		place: { what: name },
		advice: "Delete attestations that are not needed"
	});
}
var defaultApi, maxTotalBytes;
function init_source() {
	return (init_source = __esmMin((() => {
		init_errors();
		init_sigstore();
		init_client();
		init_fetch_bundle();
		init_list();
		init_store();
		defaultApi = "https://api.github.com";
		maxTotalBytes = 1024 * 2 ** 20;
	})))();
}

init_source();
export { gitHubAttestations, gitHubStore };