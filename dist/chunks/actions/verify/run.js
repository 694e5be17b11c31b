import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { n as init_certificate_extensions, t as certificateExtensions } from "../../shared/sigstore/verify/certificate-extensions.js";
import { a as messageOf, i as init_errors, r as UndecidedError, t as InvalidError } from "../../shared/errors/index.js";
import { l as count, n as didYouMean, r as init_suggest, t as init_text, u as init_plain } from "../../shared/text/index.js";
import { c as required, s as init_resolve, t as init_config } from "../../shared/config/index.js";
import { S as unknown, d as init_schemas, g as object, s as array, y as string } from "../../npm/zod.js";
import { n as paceOf, t as init_pace } from "../../shared/action/pace.js";
import { D as init_client, F as init_reference, L as parseReference, T as RegistryClient, l as copyImage, t as init_oci, u as init_copy } from "../../shared/oci/index.js";
import { A as init_keys, B as judgeBundle, D as signaturesJson, E as init_report, L as examineSignatures, M as readPublicKey, N as init_plan, O as signaturesMarkdown, P as isSignature, R as init_examine, U as registryOptions, V as init_images, a as init_signatures, c as trustedRootOf, d as movedTag, f as init_sigstore, i as annotationPairs, k as signaturesText, l as examinedSignatures, o as readSecretText, s as signedImage, t as init_action, u as init_signature_evidence, z as init_judgement } from "../../shared/action/index.js";
import { i as statusOf, n as init_client$1, r as reasonOf, t as gitHubClient } from "../../shared/publish/github/client2.js";
import { setTimeout } from "node:timers/promises";

// actions/verify/attestations.ts
/** What is demanded and not attested: of every platform, or of the index that holds them. */
function missingAttestations(examined, required) {
	const [root, ...platforms] = examined;
	return required.flatMap((name) => {
		const has = (one) => one.judgements.some((each) => each.accepted && isOf(each.predicateType, name));
		if (root === void 0 || has(root)) return [];
		return (platforms.length === 0 ? [root] : platforms.filter((one) => !has(one))).map((target) => ({
			name,
			target
		}));
	});
}
/** The same in sentences, one for each predicate type. */
function missingSentences(absent) {
	const labels = ({ target }) => target.target.label;
	return [...Map.groupBy(absent, ({ name }) => name)].map(([name, group]) => `no acceptable attestation ${name} of ${group.map(labels).join(", ")}`);
}
function isOf(predicateType, name) {
	return (shortNames[name] ?? [name]).some((type) => type.endsWith("/") ? predicateType?.startsWith(type) === true : predicateType === type);
}
var shortNames;
function init_attestations() {
	return (init_attestations = __esmMin((() => {
		shortNames = {
			cyclonedx: ["https://cyclonedx.org/bom", "https://cyclonedx.org/bom/"],
			spdx: ["https://spdx.dev/Document", "https://spdx.dev/Document/"],
			vulns: ["https://in-toto.io/attestation/vulns/", "https://cosign.sigstore.dev/attestation/vuln/v1"],
			provenance: ["https://slsa.dev/provenance/v1"],
			vsa: ["https://slsa.dev/verification_summary/v1"],
			"test-result": ["https://in-toto.io/attestation/test-result/"]
		};
	})))();
}

// actions/verify/github-attestations/fetch-bundle.ts
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
	const { uncompress } = await import("../../snappyjs.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
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

// actions/verify/github-attestations/list.ts
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
		init_client$1();
		pageSize = 100;
		mostAttestations = 1e3;
		page = object({ attestations: array(object({
			bundle: unknown().optional(),
			bundle_url: string().nullish()
		})) });
	})))();
}

// actions/verify/github-attestations/source.ts
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
		init_action();
		init_errors();
		init_client$1();
		init_sigstore();
		init_fetch_bundle();
		init_list();
		usualApi = "https://api.github.com";
		mostInAll = 1024 * 2 ** 20;
	})))();
}

// actions/verify/policy.ts
/**
* Whose signatures the inputs accept: a key's, or an identity's.
* @throws InvalidError when they name neither or both, or something that cannot be read.
*/
async function policyOf(context) {
	const { inputs, host } = context;
	const { key: place, "certificate-identity": exact, "certificate-identity-regexp": pattern } = inputs;
	const named = [
		place,
		exact,
		pattern
	].filter((each) => each !== void 0).length;
	if (named !== 1) throw new InvalidError("INPUT_MISSING", named === 0 ? "nobody is named whose signature counts" : "several are named whose signature counts", { advice: "Give one of `key`, `certificate-identity` and `certificate-identity-regexp`" });
	const root = () => trustedRootOf(inputs["trusted-root"], host);
	if (place === void 0) return {
		kind: "identity",
		identity: identityOf(context),
		root: await root()
	};
	return {
		kind: "key",
		key: readPublicKey(await readSecretText(place, "key", host), place),
		...inputs["require-log"] ? { log: await root() } : {}
	};
}
function identityOf({ inputs }) {
	const { "certificate-identity": exact, "certificate-identity-regexp": pattern } = inputs;
	const issuer = required(inputs["certificate-oidc-issuer"], "certificate-oidc-issuer", "`https://token.actions.githubusercontent.com`");
	return {
		subject: exact ?? patternOf(pattern ?? ""),
		issuer,
		extensions: new Map(inputs["certificate-extensions"].map(extensionPair))
	};
}
function patternOf(text) {
	try {
		return new RegExp(text, "u");
	} catch {
		throw new InvalidError("INPUT_VALUE", `"${text}" is no regular expression`, { advice: "Correct certificate-identity-regexp, or give certificate-identity" });
	}
}
function extensionPair(pair) {
	const [given = "", ...value] = pair.split("=");
	const names = Object.keys(certificateExtensions);
	const name = names.find((each) => each === given);
	if (name !== void 0 && value.length > 0) return [name, value.join("=")];
	throw new InvalidError("INPUT_VALUE", `"${pair}" names no certificate extension${didYouMean(given, names)}`, { advice: `Write it as \`name=value\`; names: ${names.join(", ")}` });
}
function init_policy() {
	return (init_policy = __esmMin((() => {
		init_action();
		init_config();
		init_errors();
		init_sigstore();
		init_text();
	})))();
}

// actions/verify/promote.ts
/**
* Copies what was verified, by digest, and moves the tag last. A login that the call gives is the source's: another
* registry never sees it.
* @returns a sentence on what was copied.
* @throws InvalidError for a destination with a digest, and UndecidedError when the copy cannot be completed.
*/
async function promote(from, digest, destination, { inputs, host }) {
	const { registry, repository, tag, digest: strange } = parseReference(destination);
	if (strange !== void 0 || tag === void 0) throw new InvalidError("INPUT_VALUE", `"${destination}" has a digest, which a copy cannot choose`, { advice: "Give copy-to as host/path:tag" });
	const login = registry === from.registry ? inputs : {
		...inputs,
		"registry-username": void 0,
		"registry-password": void 0
	};
	const to = new RegistryClient(registry, repository, {
		...registryOptions(login, host),
		ports: from.ports
	});
	const { manifests, collected } = await copyImage(from, to, digest, tag);
	const more = collected > 0 ? ` and ${count(collected, "classic signature")}` : "";
	return `copied ${count(manifests, "manifest")}${more} to ${to.name}:${tag}`;
}
function init_promote() {
	return (init_promote = __esmMin((() => {
		init_action();
		init_errors();
		init_oci();
		init_text();
	})))();
}

// actions/verify/run.ts
/** Judges every signature of the image and its platforms; each needs one that is accepted. */
async function run(context) {
	const { inputs, host } = context;
	const annotations = annotationPairs(inputs);
	const policy = await policyOf(context);
	const onGitHub = await gitHubSource(context);
	const image = await signedImage(inputs, host);
	const { client, resolved, targets } = image;
	const examined = [];
	for (const target of targets) {
		const question = {
			digest: target.digest,
			policy
		};
		const attached = await examineSignatures(client, question);
		examined.push({
			target,
			judgements: [...attached, ...await onGitHub?.(question) ?? []]
		});
	}
	const absent = missingAttestations(examined, inputs["require-attestations"]);
	const unsigned = examined.filter(({ judgements }) => !judgements.some((each) => isSignature(each, annotations)));
	const objections = [...unsigned.length === 0 ? [] : [noSignature(unsigned)], ...missingSentences(absent)];
	const moved = await movedTag(image);
	if (moved !== void 0) host.warn(`the tag ${moved.tag} was moved while ${resolved} was verified`);
	const { "copy-to": destination } = inputs;
	const [root] = targets;
	const isAccepted = objections.length === 0;
	const copied = isAccepted && destination !== void 0 && root !== void 0 ? [await promote(client, root.digest, destination, context)] : [];
	const accepted = [`signed: ${count(targets.length, "manifest")}`, ...copied];
	const verdict = `${(isAccepted ? accepted : objections).join("; ")} — ${resolved}`;
	return {
		examined: await examinedSignatures(image, {
			action: "verify",
			examined,
			annotations,
			absent,
			...moved && { moved }
		}),
		outcome: isAccepted ? "pass" : "findings",
		verdict,
		document: inputs.format === "json" ? signaturesJson(resolved, examined) : signaturesText(examined),
		summary: signaturesMarkdown(`verify: ${isAccepted ? "accepted" : "not accepted"}`, verdict, examined),
		outputs: { digest: targets.map(({ digest }) => digest).join("\n") }
	};
}
function noSignature(unsigned) {
	return `no acceptable signature of ${unsigned.map(({ target }) => target.label).join(", ")}`;
}
function init_run() {
	return (init_run = __esmMin((() => {
		init_action();
		init_sigstore();
		init_text();
		init_attestations();
		init_source();
		init_policy();
		init_promote();
	})))();
}

init_run();
export { run };