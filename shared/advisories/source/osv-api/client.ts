import { z } from "zod";
import { UndecidedError } from "../../../errors/index.ts";
import { parseProblem } from "../../../errors/parse-problem.ts";
import type { HttpAnswer, HttpClient } from "../../../http/client.ts";
import { badStatus } from "../../../http/errors.ts";
import type { SourceRecord } from "../source.ts";
import type { PackageQuery } from "./queries.ts";

/** Queries that OSV takes in one request (google.github.io/osv.dev/post-v1-querybatch). */
const batchSize = 1000;
/** What an answer may hold over HTTP/1.1, by OSV's own limit. */
const largestAnswer = 32 * 1024 * 1024;
/** Pages of one query; each has up to 1,000 ids. */
const mostPages = 50;
const parallel = 8;

const batchAnswer = z.object({
  results: z.array(
    z.object({
      vulns: z.array(z.object({ id: z.string().regex(/^[\w][\w.:@+-]{0,299}$/) })).nullish(),
      next_page_token: z.string().max(10_000).nullish(),
    }),
  ),
});

interface Question extends PackageQuery {
  readonly place: number;
  readonly token?: string;
}

/** OSV's API (v1): ids by package, then records by id. */
export class OsvApi {
  readonly #base: string;
  readonly #http: HttpClient;

  constructor(base: string, http: HttpClient) {
    this.#base = base;
    this.#http = http;
  }

  /**
   * The ids of all records for each query, in the order of the queries.
   * @param pages pages that are read of one query at most; all of them without it.
   * @throws UndecidedError when the API does not answer as it should.
   */
  async ids(queries: readonly PackageQuery[], pages = mostPages): Promise<readonly ReadonlySet<string>[]> {
    const found = queries.map(() => new Set<string>());
    let open: readonly Question[] = queries.map((query, place) => ({ ...query, place }));
    for (let page = 0; open.length > 0 && page < pages; page += 1) {
      const next: Question[] = [];
      for (let at = 0; at < open.length; at += batchSize)
        next.push(...(await this.#batch(open.slice(at, at + batchSize), found)));
      open = next;
    }
    if (open.length > 0 && pages === mostPages) throw this.#wrong("it sends too many pages");
    return found;
  }

  /** The records, as many at a time as the server can bear. */
  async *records(ids: Iterable<string>): AsyncGenerator<SourceRecord> {
    const waiting = [...ids];
    for (let at = 0; at < waiting.length; at += parallel) {
      yield* await Promise.all(waiting.slice(at, at + parallel).map((id) => this.#record(id)));
    }
  }

  async #batch(questions: readonly Question[], found: readonly Set<string>[]): Promise<Question[]> {
    const url = `${this.#base}/v1/querybatch`;
    const queries = questions.map(({ ecosystem, name, version, token }) => ({
      package: { ecosystem, name },
      ...(version === undefined ? {} : { version }),
      ...(token === undefined ? {} : { page_token: token }),
    }));
    const answer = await this.#http.ask(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ queries }),
      maxBytes: largestAnswer,
    });
    if (answer.status !== 200) throw badStatus(url, answer.status);
    const { results } = this.#parse(answer);
    if (results.length !== questions.length)
      throw this.#wrong(`it answers only ${results.length} of ${questions.length} queries`);
    return questions.flatMap((question, index) => {
      const { vulns, next_page_token: token } = results[index] ?? {};
      for (const { id } of vulns ?? []) found[question.place]?.add(id);
      return token === undefined || token === null || token === "" ? [] : [{ ...question, token }];
    });
  }

  async #record(id: string): Promise<SourceRecord> {
    const url = `${this.#base}/v1/vulns/${encodeURIComponent(id)}`;
    const { status, bytes } = await this.#http.ask(url, { maxBytes: largestAnswer });
    if (status !== 200) throw badStatus(url, status);
    return { name: id, body: bytes };
  }

  #parse({ bytes }: HttpAnswer): z.infer<typeof batchAnswer> {
    try {
      return batchAnswer.parse(JSON.parse(bytes.toString("utf8")));
    } catch (cause) {
      throw this.#wrong(parseProblem(cause, "it is not JSON"));
    }
  }

  #wrong(problem: string): UndecidedError {
    return new UndecidedError("OSV_ANSWER", `does not behave like OSV's API: ${problem}`, {
      place: { what: this.#base },
      advice: "Check the host after osv://",
    });
  }
}
