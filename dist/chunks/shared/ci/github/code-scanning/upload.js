import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { $ as identityOf, V as init_references, et as init_identity } from "../../../core.js";
import { E as unknown, S as string, f as init_schemas, s as array, y as object } from "../../../../npm/zod/classic.js";
import { i as statusOf, n as init_client, r as reasonOf } from "../client2.js";
import { n as init_upload_events, t as eventsWithoutUpload } from "./upload-events.js";

// shared/ci/github/code-scanning/needless.ts
/**
* Checks whether a file need not be uploaded: the gate rarely has findings of its own, and without any its file only closes
* earlier alerts. Empty files of other actions are uploaded, because later runs are compared with them. Never throws.
*/
async function isNeedless(api, { owner, repo, ref }, sarif) {
	const [run] = log.safeParse(JSON.parse(sarif)).data?.runs ?? [];
	if (run === void 0 || run.results.length > 0 || !run.automationDetails.id.startsWith(gateCategory)) return false;
	const category = run.automationDetails.id.replace(/\/$/u, "");
	try {
		const { data } = await api.rest.codeScanning.listRecentAnalyses({
			owner,
			repo,
			ref,
			tool_name: "seaworthy",
			per_page: 100
		});
		const newest = data.find((analysis) => analysis.category === category);
		return newest === void 0 || newest.results_count === 0;
	} catch {
		return true;
	}
}
var gateCategory, log;
function init_needless() {
	return (init_needless = __esmMin((() => {
		init_schemas();
		init_references();
		gateCategory = identityOf("gate", {
			kind: "source",
			path: "."
		}).category;
		log = object({ runs: array(object({
			automationDetails: object({ id: string() }),
			results: array(unknown())
		})).length(1) });
	})))();
}

// shared/ci/github/code-scanning/upload.ts
/**
* Uploads SARIF files to code scanning, then waits until GitHub has processed all of them
* (REST API, `POST /repos/{owner}/{repo}/code-scanning/sarifs`). Returns a result for each file, in their order. Never
* throws.
*/
async function uploadSarifs(api, context, files, sleep) {
	const reason = eventsWithoutUpload[context.eventName];
	if (reason !== void 0) return files.map(() => ({
		state: "skipped",
		message: `not uploaded on ${context.eventName}: ${reason}`
	}));
	const sent = [];
	for (const sarif of files) {
		const refused = sent.find((result) => "state" in result && result.state === "not-allowed");
		sent.push(refused ?? await send(api, context, sarif));
	}
	const processed = await waitForProcessing(api, context, new Set(sent.flatMap((result) => "id" in result ? [result.id] : [])), sleep);
	return sent.map((result) => "state" in result ? result : processed.get(result.id) ?? stillPending);
}
async function send(api, context, sarif) {
	if (await isNeedless(api, context, sarif)) return {
		state: "skipped",
		message: "nothing to upload"
	};
	const compressed = await promisify(gzip)(sarif);
	if (compressed.length > maxCompressedBytes) return {
		state: "failed",
		message: `the compressed file is too large (${compressed.length} bytes; GitHub's limit is ${maxCompressedBytes})`
	};
	try {
		const { data } = await api.rest.codeScanning.uploadSarif({
			owner: context.owner,
			repo: context.repo,
			commit_sha: context.sha,
			ref: context.ref,
			sarif: compressed.toString("base64")
		});
		return data.id === void 0 ? {
			state: "pending",
			message: "uploaded, but GitHub returned no id to check the status"
		} : { id: data.id };
	} catch (error) {
		return refusal(error, context);
	}
}
/** Checks all files after each wait, until none is pending. Returns results by id; those without one are pending. */
async function waitForProcessing(api, context, pending, sleep) {
	const results = /* @__PURE__ */ new Map();
	for (const wait of waits) {
		const open = [...pending].filter((id) => !results.has(id));
		if (open.length === 0) break;
		await sleep(wait);
		for (const id of open) {
			const result = await processingResult(api, context, id);
			if (result !== void 0) results.set(id, result);
		}
	}
	return results;
}
/** Returns the result of a file. Undefined while GitHub processes it. */
async function processingResult(api, { owner, repo }, id) {
	try {
		const { data } = await api.rest.codeScanning.getSarif({
			owner,
			repo,
			sarif_id: id
		});
		if (data.processing_status === "complete") return {
			state: "uploaded",
			message: "uploaded to code scanning"
		};
		if (data.processing_status !== "failed") return void 0;
		return {
			state: "failed",
			message: `GitHub cannot process the file: ${(data.errors ?? []).join("; ")}`
		};
	} catch (error) {
		return {
			state: "pending",
			message: `uploaded, but its status cannot be read (${reasonOf(error)})`
		};
	}
}
function refusal(error, { pullRequest }) {
	const status = statusOf(error);
	if (status === 403 && pullRequest?.fork === true) return {
		state: "not-allowed",
		message: `not uploaded to code scanning (${reasonOf(error)}). GitHub accepts findings of a fork only from \`github/codeql-action/upload-sarif\`, with the files of the output \`upload\`; see examples/workflows/pull-request.yml. The job summary lists all findings`
	};
	if (status === 403) return {
		state: "not-allowed",
		message: `not uploaded to code scanning (${reasonOf(error)}). Grant the job \`permissions: { security-events: write }\`; GitHub does not grant it to runs of Dependabot; the job summary lists all findings`
	};
	if (status === 404) return {
		state: "not-allowed",
		message: "not uploaded: code scanning is not enabled for this repository, or the token cannot see it. Enable code scanning in the repository's security settings, or set `upload-sarif: false`"
	};
	return {
		state: "failed",
		message: `not uploaded to code scanning (${reasonOf(error)})`
	};
}
var promisify, gzip, maxCompressedBytes, waits, stillPending;
function init_upload() {
	return (init_upload = __esmMin((() => {
		init_client();
		init_needless();
		init_upload_events();
		({promisify} = process.getBuiltinModule("node:util"));
		({gzip} = process.getBuiltinModule("node:zlib"));
		maxCompressedBytes = 1e7;
		waits = [
			5,
			10,
			20,
			40,
			80
		];
		stillPending = {
			state: "pending",
			message: "uploaded; GitHub is still processing the file"
		};
	})))();
}

init_upload();
export { uploadSarifs };