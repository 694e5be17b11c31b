import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { StoredAttestation } from "./attestations.ts";
import { type MatchedOperation, matchOperation } from "./contract.ts";
import { answerGraphQl, queryProblems } from "./graphql.ts";
import { codeScanningHandlers } from "./handlers/code-scanning.ts";
import { issueHandlers } from "./handlers/issues.ts";
import { pullHandlers } from "./handlers/pulls.ts";
import { repositoryHandlers } from "./handlers/repository.ts";
import type {
  ChangedFile,
  CheckRunState,
  CommentState,
  PullState,
  ReviewCommentState,
  StoredAnalysis,
} from "./objects.ts";
import type { ProxyOnlyNetwork } from "./proxy-only.ts";
import { permissionRefusal } from "./refusals.ts";
import { type Handler, maxBody, notFound, type Reply } from "./reply.ts";
import type { ReturnedFingerprints } from "./returned-analysis.ts";
import { jobToken, type Token } from "./tokens.ts";

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
  /** Whether GitHub does what was asked before it fails, as behind a gateway that gives up waiting. */
  readonly applied?: boolean;
}

export interface SarifUpload {
  readonly id: string;
  readonly commit: string;
  readonly ref: string;
  readonly sarif: unknown;
}

/**
 * A GitHub API on loopback that keeps what is written, refuses what GitHub refuses (`tokens.ts`, `refusals.ts`,
 * `diff.ts`, `returned-analysis.ts`), and holds every request and response against GitHub's own description. What does
 * not conform is listed in `violations`; tests expect none.
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
  /** What an analysis still has of the fingerprints that were uploaded. */
  returnedFingerprints: ReturnedFingerprints = "all";
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
  /** Tokens by their text. Every other text is the token of a job. */
  readonly tokens = new Map<string, Token>();
  /** The token of jobs. */
  jobToken: Token = jobToken();
  /**
   * Operations that this server does not have, as an older Enterprise Server; `graphql` for that API. They answer 404
   * (https://docs.github.com/en/enterprise-server@3.14/rest/about-the-rest-api/api-versions).
   */
  readonly missing = new Set<string>();
  /** The network that the API is only reachable through. */
  network: ProxyOnlyNetwork | undefined;
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });
  readonly #handlers: Readonly<Record<string, Handler>> = {
    ...issueHandlers(this),
    ...pullHandlers(this),
    ...codeScanningHandlers(this),
    ...repositoryHandlers(this),
  };
  #lastId = 999;

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${this.port}`;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /**
   * What code scanning shows of the uploads for a ref: a later file replaces an earlier one of the same tool and category
   * (https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning#uploading-more-than-one-sarif-file-for-a-commit).
   * Number of results by category.
   */
  shownAlerts(ref: string): ReadonlyMap<string, number> {
    const runs = this.uploads
      .filter((upload) => upload.ref === ref)
      .flatMap(({ sarif }) => (sarif as { runs: { automationDetails: { id: string }; results: unknown[] }[] }).runs);
    return new Map(runs.map(({ automationDetails: { id }, results }) => [id, results.length]));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.network?.admits(request.socket.remotePort) === false) {
      request.socket.destroy();
      return;
    }
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const method = request.method ?? "GET";
    const text = await readBody(request);
    const token = this.#tokenOf(request.headers.authorization);
    if (url.pathname === "/graphql") return send(response, this.#graphQl(text, token));
    const operation = matchOperation(method, url.pathname);
    if (operation === undefined) {
      this.violations.push(`${method} ${url.pathname} is no operation of the excerpt`);
      return send(response, notFound);
    }
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    this.requests.push({ operation: operation.id, parameters: operation.parameters, body });
    this.#complain(operation, operation.checkRequest(url.searchParams, body));
    if (request.headers.authorization === undefined)
      return send(response, { status: 401, body: { message: "Requires authentication" } });
    this.onRequest?.(operation.id);
    const usual = (): Reply => this.#answer(operation, (body ?? {}) as Record<string, unknown>, url, token);
    const reply = this.#failureFor(operation.id, usual) ?? usual();
    const isJson = reply.headers?.["content-type"] === undefined;
    if (isJson) this.#complain(operation, operation.checkResponse(reply.status, reply.body));
    send(response, reply);
  }

  #tokenOf(authorization = ""): Token {
    return this.tokens.get(authorization.replace(/^(?:token|bearer) /iu, "")) ?? this.jobToken;
  }

  #graphQl(text: string, token: Token): Reply {
    const query = JSON.parse(text) as Parameters<typeof answerGraphQl>[0];
    this.violations.push(...queryProblems(query).map((problem) => `graphql: ${problem}`));
    if (this.missing.has("graphql")) return notFound;
    const failure = this.#failureFor("graphql", () => notFound);
    if (failure === undefined)
      return answerGraphQl(query, token, { comments: this.reviewComments, resolved: this.resolved });
    const { message } = failure.body as { readonly message: string };
    return { ...failure, body: { data: null, errors: [{ message }] } };
  }

  #complain(operation: MatchedOperation, problems: readonly string[]): void {
    this.violations.push(...problems.map((problem) => `${operation.id}: ${problem}`));
  }

  #failureFor(operation: string, usual: () => Reply): Reply | undefined {
    const failure = this.failures.find((candidate) => candidate.operation === operation && (candidate.times ?? 1) > 0);
    if (failure === undefined) return undefined;
    failure.times = (failure.times ?? 1) - 1;
    if (failure.applied === true) usual();
    const { status, message, headers } = failure;
    return { status, body: { message }, ...(headers === undefined ? {} : { headers }) };
  }

  #answer(operation: MatchedOperation, body: Record<string, unknown>, url: URL, token: Token): Reply {
    if (this.missing.has(operation.id)) return notFound;
    const refusal = permissionRefusal(operation.id, token);
    if (refusal !== undefined) return refusal;
    const handler = this.#handlers[operation.id];
    if (handler !== undefined) return handler({ operation, parameters: operation.parameters, body, url, token });
    this.violations.push(`${operation.id} has no answer in the harness yet`);
    return { status: 501, body: { message: "not answered by the harness" } };
  }
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
