import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { SeaworthyError } from "../errors/index.ts";
import { defined } from "../values/index.ts";
import { type BodyBounds, readBody, readChunks } from "./body.ts";
import { downloadFailed, insecureUrl, responseTooLarge, tooManyRedirects } from "./errors.ts";
import { isLoopback } from "./loopback.ts";
import { defaultPorts, defaultRetryPolicy, delay, fetchWithRetry, type HttpPorts, type RetryPolicy } from "./retry.ts";

export interface HttpOptions {
  readonly ports?: Partial<HttpPorts>;
  readonly retry?: Partial<RetryPolicy>;
  /** Hosts (`host:port`) to contact without TLS, in addition to loopback ones. */
  readonly insecure?: readonly string[];
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

interface BoundedRequest extends RequestInit {
  /** Maximum bytes of the body. */
  readonly maxBytes: number;
  /** Milliseconds until the last byte of the body. Default: no limit but the idle timeout. */
  readonly timeout?: number;
}

const maxRedirects = 5;
/** Statuses that lead to another place (RFC 9110, 15.4). */
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** HTTPS client with limits on responses. Retries if a server is busy or a connection breaks. */
export class HttpClient {
  readonly #ports: HttpPorts;
  readonly #policy: RetryPolicy;
  readonly #insecure: readonly string[];

  constructor({ ports, retry, insecure = [] }: HttpOptions = {}) {
    this.#ports = { ...defaultPorts, ...ports };
    this.#policy = { ...defaultRetryPolicy, ...retry };
    this.#insecure = insecure;
  }

  /**
   * Sends a request and reads the whole response. Returns every status except transient ones.
   * @throws UndecidedError if there is no response, if it is too long, or if it comes without TLS.
   */
  async request(url: string, { maxBytes, timeout, ...init }: BoundedRequest): Promise<HttpResponse> {
    return this.#again(url, async () => {
      const response = await this.#send(url, init);
      const bytes = await readBody(response, this.#bounds(url, maxBytes, timeout));
      return { status: response.status, headers: response.headers, bytes };
    });
  }

  /**
   * Downloads the body of a successful response to a file, completely or not at all.
   * @returns the response without its body. Stores nothing for a status other than 200.
   */
  async download(
    url: string,
    path: string,
    { maxBytes, timeout, ...init }: BoundedRequest,
  ): Promise<Omit<HttpResponse, "bytes">> {
    const aside = `${path}.${randomBytes(6).toString("hex")}`;
    return this.#again(url, async () => {
      const response = await this.#send(url, init);
      const { status, headers } = response;
      if (status !== 200) {
        await response.body?.cancel();
        return { status, headers };
      }
      await mkdir(dirname(path), { recursive: true });
      const file = await open(aside, "w");
      try {
        for await (const chunk of readChunks(response, this.#bounds(url, maxBytes, timeout))) await file.write(chunk);
        await file.close();
        await rename(aside, path);
      } finally {
        await file.close().catch(() => {});
        await rm(aside, { force: true });
      }
      return { status, headers };
    });
  }

  /** Sends a request and follows redirects of GET. Each may lead elsewhere, but never out of TLS. */
  async #send(url: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    let target = url;
    for (let hops = 0; hops <= maxRedirects; hops += 1) {
      this.#demandTls(target);
      const response = await fetchWithRetry(
        target,
        { ...init, headers, redirect: "manual" },
        this.#ports,
        this.#policy,
      );
      if (response.url !== "" && response.url !== target) this.#demandTls(response.url);
      const location = redirects.has(response.status) ? response.headers.get("location") : null;
      if (location === null || !URL.canParse(location, target) || (init.method ?? "GET") !== "GET") return response;
      await response.body?.cancel();
      const next = new URL(location, target);
      if (next.origin !== new URL(target).origin) headers.delete("authorization");
      target = next.href;
    }
    throw tooManyRedirects(url, maxRedirects);
  }

  #demandTls(url: string): void {
    const { protocol, host } = new URL(url);
    if (protocol === "https:" || (protocol === "http:" && (isLoopback(host) || this.#insecure.includes(host)))) return;
    throw insecureUrl(`${protocol}//${host}`);
  }

  #bounds(url: string, maxBytes: number, timeout: number | undefined): BodyBounds {
    const { idleTimeout } = this.#policy;
    return { idleTimeout, ...defined({ timeout }), maxBytes, tooLong: () => responseTooLarge(url, maxBytes) };
  }

  async #again<T>(url: string, work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (error instanceof SeaworthyError) throw error;
        if (attempt >= this.#policy.attempts) throw downloadFailed(url, error);
        await this.#ports.sleep(delay(attempt, null, this.#ports, this.#policy));
      }
    }
  }
}
