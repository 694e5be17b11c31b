import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { i as statusOf, n as init_client, r as reasonOf } from "../client2.js";
import { n as init_upload_events, t as eventsWithoutUpload } from "./upload-events.js";

// shared/ci/github/code-scanning/upload.ts
/**
* Uploads SARIF to code scanning and waits until GitHub has processed it
* (REST API, `POST /repos/{owner}/{repo}/code-scanning/sarifs`). Never throws.
*/
async function uploadSarif(api, context, sarif, sleep) {
	const reason = eventsWithoutUpload[context.eventName];
	if (reason !== void 0) return {
		state: "skipped",
		message: `not uploaded on ${context.eventName}: ${reason}`
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
		} : await waitForProcessing(api, context, data.id, sleep);
	} catch (error) {
		return refusal(error);
	}
}
async function waitForProcessing(api, { owner, repo }, id, sleep) {
	for (const wait of waits) {
		await sleep(wait);
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
			if (data.processing_status === "failed") return {
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
	return {
		state: "pending",
		message: "uploaded; GitHub is still processing the file"
	};
}
function refusal(error) {
	const status = statusOf(error);
	if (status === 403) return {
		state: "not-allowed",
		message: `not uploaded to code scanning (${reasonOf(error)}). Grant the job \`permissions: { security-events: write }\`; GitHub does not grant it to forks and Dependabot; the job summary lists all findings`
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
var promisify, gzip, maxCompressedBytes, waits;
function init_upload() {
	return (init_upload = __esmMin((() => {
		init_client();
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
	})))();
}

init_upload();
export { uploadSarif };