import { gunzipSync } from "node:zlib";
import { codeScanningAnalysis } from "../objects.ts";
import { type Handlers, maxBody, notFound, repositoryOf } from "../reply.ts";
import { returnedAnalysis } from "../returned-analysis.ts";

/** Uploads and analyses of code scanning. */
export const codeScanningHandlers: Handlers = (api) => ({
  "code-scanning/list-recent-analyses": ({ parameters, url }) => {
    const ref = url.searchParams.get("ref");
    const all = api.analyses.filter((analysis) => ref === null || analysis.ref === ref);
    return { status: 200, body: all.map((analysis) => codeScanningAnalysis(analysis, repositoryOf(parameters))) };
  },
  "code-scanning/get-analysis": ({ parameters }) => {
    const analysis = api.analyses.find((candidate) => candidate.id === Number(parameters["analysis_id"]));
    if (analysis === undefined) return notFound;
    const body = returnedAnalysis(analysis.sarif, api.returnedFingerprints);
    return { status: 200, body, headers: { "content-type": "application/sarif+json" } };
  },
  "code-scanning/upload-sarif": ({ parameters, body }) => {
    const id = `6c81cd8e-b078-4ac3-a3be-${String(api.nextId()).padStart(12, "0")}`;
    const sarif: unknown = JSON.parse(
      gunzipSync(Buffer.from(String(body["sarif"]), "base64"), { maxOutputLength: maxBody }).toString("utf8"),
    );
    api.uploads.push({ id, commit: String(body["commit_sha"]), ref: String(body["ref"]), sarif });
    return {
      status: 202,
      body: { id, url: `https://api.github.example/repos/${repositoryOf(parameters)}/code-scanning/sarifs/${id}` },
    };
  },
  "code-scanning/get-sarif": ({ parameters }) => {
    const known = api.uploads.some((upload) => upload.id === parameters["sarif_id"]);
    if (!known) return notFound;
    return { status: 200, body: { processing_status: "complete", analyses_url: null, errors: null } };
  },
});
