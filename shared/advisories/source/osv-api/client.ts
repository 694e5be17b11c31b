import { z } from "zod";
import { UndecidedError } from "../../../errors/index.ts";
import { parseProblem } from "../../../errors/parse-problem.ts";
import type { HttpClient, HttpResponse } from "../../../http/client.ts";
import { unexpectedStatus } from "../../../http/errors.ts";
import type { SourceRecord } from "../source.ts";
import type { PackageQuery } from "./queries.ts";

/** Maximum queries per request (google.github.io/osv.dev/post-v1-querybatch). */
const batchSize = 1000;
/** Maximum bytes of a response over HTTP/1.1, by OSV's own limit. */
const maxResponseBytes = 32 * 1024 * 1024;
/** Maximum pages of one query; each has up to 1,000 ids. */
const maxPages = 50;
const concurrency = 8;

const batchAnswer = z.object({
  results: z.array(
    z.object({
      vulns: z.array(z.object({ id: z.string().regex(/^[\w][\w.:@+-]{0,299}$/) })).nullish(),
      next_page_token: z.string().max(10_000).nullish(),
    }),
  ),
});

interface BatchQuery extends PackageQuery {
  readonly place: number;
  readonly token?: string;
}

/** Client of OSV's API (v1): ids by package, then records by id. */
export class OsvApi {
  readonly #base: string;
  readonly #http: HttpClient;

  constructor(base: string, http: HttpClient) {
    this.#base = base;
    this.#http = http;
  }

  /**
   * Returns the ids of all records for each query, in the order of the queries.
   * @param pages maximum pages to read per query. Default: all.
   * @throws UndecidedError if the API does not respond correctly.
   */
  async ids(queries: readonly PackageQuery[], pages = maxPages): Promise<readonly ReadonlySet<string>[]> {
    const idSets = queries.map(() => new Set<string>());
    let open: readonly BatchQuery[] = queries.map((query, place) => ({ ...query, place }));
    for (let page = 0; open.length > 0 && page < pages; page += 1) {
      const next: BatchQuery[] = [];
      for (let offset = 0; offset < open.length; offset += batchSize)
        next.push(...(await this.#batch(open.slice(offset, offset + batchSize), idSets)));
      open = next;
    }
    if (open.length > 0 && pages === maxPages) throw this.#wrong("it sends too many pages");
    return idSets;
  }

  /** Fetches the records, several concurrently. */
  async *records(ids: Iterable<string>): AsyncGenerator<SourceRecord> {
    const waiting = [...ids];
    for (let offset = 0; offset < waiting.length; offset += concurrency) {
      yield* await Promise.all(waiting.slice(offset, offset + concurrency).map((id) => this.#record(id)));
    }
  }

  async #batch(questions: readonly BatchQuery[], idSets: readonly Set<string>[]): Promise<BatchQuery[]> {
    const url = `${this.#base}/v1/querybatch`;
    const queries = questions.map(({ ecosystem, name, version, token }) => ({
      package: { ecosystem, name },
      ...(version === undefined ? {} : { version }),
      ...(token === undefined ? {} : { page_token: token }),
    }));
    const response = await this.#http.request(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ queries }),
      maxBytes: maxResponseBytes,
    });
    if (response.status !== 200) throw unexpectedStatus(url, response.status);
    const { results } = this.#parse(response);
    if (results.length !== questions.length)
      throw this.#wrong(`it answers only ${results.length} of ${questions.length} queries`);
    return questions.flatMap((question, index) => {
      const { vulns, next_page_token: token } = results[index] ?? {};
      for (const { id } of vulns ?? []) idSets[question.place]?.add(id);
      return token === undefined || token === null || token === "" ? [] : [{ ...question, token }];
    });
  }

  /** Fetches the records that exist, several concurrently, and leaves out the others. */
  async *existing(ids: Iterable<string>): AsyncGenerator<SourceRecord> {
    const waiting = [...ids];
    for (let offset = 0; offset < waiting.length; offset += concurrency) {
      const part = waiting.slice(offset, offset + concurrency);
      const found = await Promise.all(part.map((id) => this.#request(id)));
      yield* found.flatMap((record) => record ?? []);
    }
  }

  async #record(id: string): Promise<SourceRecord> {
    const record = await this.#request(id);
    if (record === undefined) throw unexpectedStatus(this.#urlOf(id), 404);
    return record;
  }

  async #request(id: string): Promise<SourceRecord | undefined> {
    const url = this.#urlOf(id);
    const { status, bytes } = await this.#http.request(url, { maxBytes: maxResponseBytes });
    if (status === 404) return undefined;
    if (status !== 200) throw unexpectedStatus(url, status);
    if (!isAbout(bytes, id)) throw this.#wrong(`its answer for ${id} is another record`);
    return { name: id, body: bytes };
  }

  #urlOf(id: string): string {
    return `${this.#base}/v1/vulns/${encodeURIComponent(id)}`;
  }

  #parse({ bytes }: HttpResponse): z.infer<typeof batchAnswer> {
    try {
      return batchAnswer.parse(JSON.parse(bytes.toString("utf8")));
    } catch (error) {
      throw this.#wrong(parseProblem(error, "it is not JSON"));
    }
  }

  #wrong(problem: string): UndecidedError {
    return new UndecidedError("OSV_ANSWER", `does not behave like OSV's API: ${problem}`, {
      place: { what: this.#base },
      advice: "Check the host after osv://",
    });
  }
}

/** Checks whether a record has an id. Who parses the record says what is wrong with one that has none. */
function isAbout(body: Uint8Array, id: string): boolean {
  try {
    const record: unknown = JSON.parse(Buffer.from(body).toString("utf8"));
    return typeof record !== "object" || record === null || !("id" in record) || record.id === id;
  } catch {
    return true;
  }
}
