import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { linesInPatch } from "../../../shared/ci/github/review/diff-lines.ts";
import { attestationPage, type StoredAttestation } from "./attestations.ts";
import { type MatchedOperation, matchOperation } from "./contract.ts";
import { answerGraphQl, baseCommit, queryProblems } from "./graphql.ts";
import {
  type ChangedFile,
  type CheckRunState,
  type CommentState,
  codeScanningAnalysis,
  diffEntry,
  issueComment,
  type PullState,
  pullRequest,
  type ReviewCommentState,
  review,
  reviewComment,
  type StoredAnalysis,
} from "./objects.ts";
import { FakeRepository } from "./repository.ts";
import { sampleOf } from "./sample.ts";

export interface RecordedRequest {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An answer that a test wants instead of the usual one. */
export interface Failure {
  readonly operation: string;
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many requests it meets; one when absent. */
  times?: number;
}

export interface SarifUpload {
  readonly id: string;
  readonly commit: string;
  readonly ref: string;
  readonly sarif: unknown;
}

type Reply = { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };
type Handler = (operation: MatchedOperation, body: Record<string, unknown>, url: URL) => Reply;

const maxBody = 32 * 1024 * 1024;
const bot = "github-actions[bot]";

/**
 * A GitHub API on loopback that keeps comments and SARIF uploads, and holds every request and response against
 * GitHub's own description. What does not conform is listed in `violations`; tests expect none.
 */
export class GitHubApi implements AsyncDisposable {
  readonly requests: RecordedRequest[] = [];
  readonly violations: string[] = [];
  readonly comments: CommentState[] = [];
  readonly uploads: SarifUpload[] = [];
  /** Files of the pull request, with their patches. */
  readonly files: ChangedFile[] = [];
  readonly reviewComments: ReviewCommentState[] = [];
  /** Analyses that the repository has from earlier runs. */
  readonly analyses: StoredAnalysis[] = [];
  /** Runs before an answer: another job may write meanwhile. */
  onRequest: ((operation: string) => void) | undefined;
  readonly attestations: StoredAttestation[] = [];
  /** Attestations on a page, whatever is asked for. */
  attestationsOnPage = 100;
  /** Bodies of dependency snapshots. */
  readonly snapshots: Record<string, unknown>[] = [];
  readonly failures: Failure[] = [];
  /** Head commit of the job's pull request; that of the event's examples by default. */
  headSha = "";
  /** Open pull requests next to the one of the job. */
  readonly pulls: PullState[] = [];
  readonly checkRuns: CheckRunState[] = [];
  /** Texts of the base branch's files by path. */
  readonly baseFiles = new Map<string, string>();
  /** Merge commit that changes nothing of the base's files. */
  mergeCommit = "";
  /** Ids of the comments whose threads are resolved. */
  readonly resolved = new Set<number>();
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });
  #nextId = 1000;

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const method = request.method ?? "GET";
    const text = await readBody(request);
    if (url.pathname === "/graphql") return send(response, this.#graphQl(text));
    const operation = matchOperation(method, url.pathname);
    if (operation === undefined) {
      this.violations.push(`${method} ${url.pathname} is no operation of the excerpt`);
      return send(response, { status: 404, body: { message: "Not Found" } });
    }
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    this.requests.push({ operation: operation.id, parameters: operation.parameters, body });
    this.#complain(operation, operation.checkRequest(url.searchParams, body));
    if (request.headers.authorization === undefined)
      return send(response, { status: 401, body: { message: "Requires authentication" } });
    this.onRequest?.(operation.id);
    const reply = this.#failureFor(operation) ?? this.#answer(operation, (body ?? {}) as Record<string, unknown>, url);
    const isJson = reply.headers?.["content-type"] === undefined;
    if (isJson) this.#complain(operation, operation.checkResponse(reply.status, reply.body));
    send(response, reply);
  }

  #graphQl(text: string): Reply {
    const query = JSON.parse(text) as Parameters<typeof answerGraphQl>[0];
    this.violations.push(...queryProblems(query).map((problem) => `graphql: ${problem}`));
    const failure = this.failures.find(({ operation, times = 1 }) => operation === "graphql" && times > 0);
    if (failure === undefined)
      return {
        status: 200,
        body: { data: answerGraphQl(query, this.reviewComments, this.resolved) },
      };
    failure.times = (failure.times ?? 1) - 1;
    return { status: failure.status, body: { data: null, errors: [{ message: failure.message }] } };
  }

  #complain(operation: MatchedOperation, problems: readonly string[]): void {
    this.violations.push(...problems.map((problem) => `${operation.id}: ${problem}`));
  }

  #failureFor(operation: MatchedOperation): Reply | undefined {
    const failure = this.failures.find(
      (candidate) => candidate.operation === operation.id && (candidate.times ?? 1) > 0,
    );
    if (failure === undefined) return undefined;
    failure.times = (failure.times ?? 1) - 1;
    return {
      status: failure.status,
      body: { message: failure.message },
      ...(failure.headers === undefined ? {} : { headers: failure.headers }),
    };
  }

  #answer(operation: MatchedOperation, body: Record<string, unknown>, url: URL): Reply {
    const handler = this.#handlers[operation.id];
    if (handler !== undefined) return handler(operation, body, url);
    this.violations.push(`${operation.id} has no answer in the harness yet`);
    return { status: 501, body: { message: "not answered by the harness" } };
  }

  readonly #handlers: Readonly<Record<string, Handler>> = {
    "issues/list-comments": ({ parameters }, _body, url) => {
      const all = this.comments.filter((comment) => comment.issue === Number(parameters["issue_number"]));
      const { shown, headers } = page(all, url);
      return { status: 200, body: shown.map((comment) => issueComment(comment, repositoryOf(parameters))), headers };
    },
    "users/get-authenticated": () => ({ status: 403, body: { message: "Resource not accessible by integration" } }),
    "issues/delete-comment": ({ parameters }) => {
      const index = this.comments.findIndex((candidate) => candidate.id === Number(parameters["comment_id"]));
      if (index === -1) return { status: 404, body: { message: "Not Found" } };
      this.comments.splice(index, 1);
      return { status: 204 };
    },
    "code-scanning/list-recent-analyses": ({ parameters }, _body, url) => {
      const ref = url.searchParams.get("ref");
      const all = this.analyses.filter((analysis) => ref === null || analysis.ref === ref);
      return { status: 200, body: all.map((analysis) => codeScanningAnalysis(analysis, repositoryOf(parameters))) };
    },
    "code-scanning/get-analysis": ({ parameters }) => {
      const analysis = this.analyses.find((candidate) => candidate.id === Number(parameters["analysis_id"]));
      if (analysis === undefined) return { status: 404, body: { message: "Not Found" } };
      return { status: 200, body: analysis.sarif, headers: { "content-type": "application/sarif+json" } };
    },
    "git/get-ref": ({ parameters }) => {
      const object = { type: "commit", sha: baseCommit, url: "https://api.github.example/git/commits/1" };
      const ref = `refs/${parameters["ref"]}`;
      return { status: 200, body: { ref, node_id: "R_1", url: "https://api.github.example/git/refs/1", object } };
    },
    "git/get-commit": (operation) => {
      const known = [baseCommit, this.mergeCommit];
      if (!known.includes(operation.parameters["commit_sha"] ?? "")) return found(undefined);
      const sample = sampleOf(operation.responseSchema(200) ?? {}) as { readonly tree: object };
      const tree = { ...sample.tree, sha: new FakeRepository(this.baseFiles).tree };
      return { status: 200, body: { ...sample, sha: operation.parameters["commit_sha"], tree } };
    },
    "git/get-tree": ({ parameters }, _body, url) =>
      found(new FakeRepository(this.baseFiles).treeOf(parameters["tree_sha"] ?? "", url.searchParams.has("recursive"))),
    "git/get-blob": ({ parameters }) => found(new FakeRepository(this.baseFiles).blobOf(parameters["file_sha"] ?? "")),
    "repos/list-attestations": ({ parameters }, _body, url) => {
      const wanted = { repository: repositoryOf(parameters), digest: parameters["subject_digest"] ?? "" };
      return attestationPage(this.attestations, wanted, url, this.attestationsOnPage);
    },
    "pulls/get": (operation) => {
      const number = Number(operation.parameters["pull_number"]);
      if (this.headSha === "") return { status: 404, body: { message: "Not Found" } };
      const pull = { number, ref: "topic", sha: this.headSha, repository: repositoryOf(operation.parameters) };
      return { status: 200, body: pullRequest(pull, sampleOf(operation.responseSchema(200) ?? {})) };
    },
    "pulls/list-files": () => ({ status: 200, body: this.files.map(diffEntry) }),
    "pulls/list-review-comments": ({ parameters }) => ({
      status: 200,
      body: this.reviewComments.map((comment) =>
        reviewComment(comment, repositoryOf(parameters), Number(parameters["pull_number"])),
      ),
    }),
    "pulls/update-review-comment": ({ parameters }, body) => {
      const comment = this.reviewComments.find((candidate) => candidate.id === Number(parameters["comment_id"]));
      if (comment === undefined) return { status: 404, body: { message: "Not Found" } };
      comment.body = String(body["body"]);
      return { status: 200, body: reviewComment(comment, repositoryOf(parameters), 7) };
    },
    "pulls/create-review": ({ parameters }, body) => {
      const comments = (body["comments"] ?? []) as readonly { path: string; line: number; body: string }[];
      const outside = comments.find(
        ({ path, line }) => !linesInPatch(this.files.find(({ filename }) => filename === path)?.patch ?? "").has(line),
      );
      if (outside !== undefined)
        return { status: 422, body: { message: `line ${outside.line} of ${outside.path} is not in the diff` } };
      for (const comment of comments)
        this.reviewComments.push({ id: this.#nextId++, path: comment.path, line: comment.line, body: comment.body });
      return { status: 200, body: review(this.#nextId++, repositoryOf(parameters), Number(parameters["pull_number"])) };
    },
    "pulls/list": (operation, _body, url) => {
      const [owner, branch] = (url.searchParams.get("head") ?? ":").split(":");
      const found = this.pulls.filter(({ repository, ref }) => repository.startsWith(`${owner}/`) && ref === branch);
      const { shown, headers } = page(found, url);
      const item = (operation.responseSchema(200) as { items?: object } | undefined)?.items ?? {};
      return { status: 200, body: shown.map((pull) => pullRequest(pull, sampleOf(item))), headers };
    },
    "checks/create": (operation, body) => this.#checkRun(operation, 201, body, this.#nextId++),
    "checks/update": (operation, body) =>
      this.#checkRun(operation, 200, body, Number(operation.parameters["check_run_id"])),
    "issues/create-comment": ({ parameters }, body) => {
      const comment = this.#comment(Number(parameters["issue_number"]), String(body["body"]));
      return { status: 201, body: issueComment(comment, repositoryOf(parameters)) };
    },
    "issues/update-comment": ({ parameters }, body) => {
      const comment = this.comments.find((candidate) => candidate.id === Number(parameters["comment_id"]));
      if (comment === undefined) return { status: 404, body: { message: "Not Found" } };
      comment.body = String(body["body"]);
      comment.updatedAt = new Date().toISOString();
      return { status: 200, body: issueComment(comment, repositoryOf(parameters)) };
    },
    "code-scanning/upload-sarif": ({ parameters }, body) => {
      const id = `6c81cd8e-b078-4ac3-a3be-${String(this.#nextId++).padStart(12, "0")}`;
      const sarif: unknown = JSON.parse(
        gunzipSync(Buffer.from(String(body["sarif"]), "base64"), { maxOutputLength: maxBody }).toString("utf8"),
      );
      this.uploads.push({ id, commit: String(body["commit_sha"]), ref: String(body["ref"]), sarif });
      return {
        status: 202,
        body: { id, url: `https://api.github.example/repos/${repositoryOf(parameters)}/code-scanning/sarifs/${id}` },
      };
    },
    "dependency-graph/create-repository-snapshot": (_operation, body) => {
      this.snapshots.push(body);
      const message = "Dependency results for the repo have been successfully updated.";
      return {
        status: 201,
        body: { id: this.#nextId++, created_at: new Date().toISOString(), result: "SUCCESS", message },
      };
    },
    "code-scanning/get-sarif": ({ parameters }) => {
      const known = this.uploads.some((upload) => upload.id === parameters["sarif_id"]);
      return known
        ? { status: 200, body: { processing_status: "complete", analyses_url: null, errors: null } }
        : { status: 404, body: { message: "Not Found" } };
    },
  };

  #checkRun(operation: MatchedOperation, status: number, body: Record<string, unknown>, id: number): Reply {
    const output = body["output"] as { annotations?: readonly Record<string, unknown>[] };
    const annotations = output.annotations ?? [];
    if (annotations.length > 50) return { status: 422, body: { message: "too many annotations" } };
    const known = this.checkRuns.find((run) => run.id === id);
    if (known === undefined) this.checkRuns.push({ id, body, annotations: [...annotations] });
    else known.annotations.push(...annotations);
    const sample = sampleOf(operation.responseSchema(status) ?? {}) as Record<string, unknown>;
    return { status, body: { ...sample, id, name: String(body["name"] ?? "x") } };
  }

  #comment(issue: number, body: string): CommentState {
    const now = new Date().toISOString();
    const comment = { id: this.#nextId++, issue, author: bot, body, createdAt: now, updatedAt: now };
    this.comments.push(comment);
    return comment;
  }
}

function found(body: object | undefined): Reply {
  return body === undefined ? { status: 404, body: { message: "Not Found" } } : { status: 200, body };
}

/** The page that a request asks for, with the link to the next one, as GitHub pages. */
function page<T>(all: readonly T[], url: URL): { shown: readonly T[]; headers: Readonly<Record<string, string>> } {
  const size = Number(url.searchParams.get("per_page") ?? 30);
  const number = Number(url.searchParams.get("page") ?? 1);
  const next = new URL(url);
  next.searchParams.set("page", String(number + 1));
  const headers = number * size < all.length ? { link: `<${next.href}>; rel="next"` } : {};
  return { shown: all.slice((number - 1) * size, number * size), headers };
}

function repositoryOf(parameters: Readonly<Record<string, string>>): string {
  return `${parameters["owner"]}/${parameters["repo"]}`;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > maxBody) throw new Error("the request is larger than any that GitHub takes");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
