import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { SeaworthyError } from "../../../errors/index.ts";
import { defaultPorts } from "../../../oci/registry/client.ts";
import { isLoopback } from "../../../oci/registry/reference.ts";
import {
  defaultRetryPolicy,
  delay,
  fetchWithRetry,
  type HttpPorts,
  inTime,
  type RetryPolicy,
} from "../../../oci/registry/retry.ts";
import { brokenOff, tooLong, withoutTls } from "./http-errors.ts";

export interface HttpOptions {
  readonly ports?: Partial<HttpPorts>;
  readonly retry?: Partial<RetryPolicy>;
  /** Hosts (`host:port`) that are spoken to without TLS; loopback ones always may be. */
  readonly insecure?: readonly string[];
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

interface Asked extends RequestInit {
  /** Bytes of the body that are accepted. */
  readonly maxBytes: number;
}

/** Fetches bounded answers over https, again and later when a server is busy or a connection breaks. */
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
   * An answer with its whole body. Any status but a transient one is an answer.
   * @throws UndecidedError when there is none, when it is too long, or when it comes without TLS.
   */
  async ask(url: string, { maxBytes, ...init }: Asked): Promise<HttpAnswer> {
    return this.#again(url, async () => {
      const answer = await this.#send(url, init);
      const parts: Uint8Array[] = [];
      for await (const chunk of this.#body(url, answer, maxBytes)) parts.push(chunk);
      return { status: answer.status, headers: answer.headers, bytes: Buffer.concat(parts) };
    });
  }

  /**
   * Stores the body of a successful answer in a file, whole or not at all.
   * @returns the answer without its body; nothing is stored for a status other than 200.
   */
  async download(url: string, path: string, { maxBytes, ...init }: Asked): Promise<Omit<HttpAnswer, "bytes">> {
    const aside = `${path}.${randomBytes(6).toString("hex")}`;
    return this.#again(url, async () => {
      const answer = await this.#send(url, init);
      const { status, headers } = answer;
      if (status !== 200) {
        await answer.body?.cancel();
        return { status, headers };
      }
      await mkdir(dirname(path), { recursive: true });
      const file = await open(aside, "w");
      try {
        for await (const chunk of this.#body(url, answer, maxBytes)) await file.write(chunk);
        await file.close();
        await rename(aside, path);
      } finally {
        await file.close().catch(() => {});
        await rm(aside, { force: true });
      }
      return { status, headers };
    });
  }

  async #send(url: string, init: RequestInit): Promise<Response> {
    this.#demandTls(url);
    const answer = await fetchWithRetry(url, init, this.#ports, this.#policy);
    // A redirect may lead elsewhere, but never out of TLS.
    if (answer.url !== "" && answer.url !== url) this.#demandTls(answer.url);
    return answer;
  }

  #demandTls(url: string): void {
    const { protocol, host } = new URL(url);
    if (protocol === "https:" || (protocol === "http:" && (isLoopback(host) || this.#insecure.includes(host)))) return;
    throw withoutTls(`${protocol}//${host}`);
  }

  async *#body(url: string, answer: Response, maxBytes: number): AsyncGenerator<Uint8Array> {
    const reader = answer.body?.getReader();
    let bytes = 0;
    try {
      for (;;) {
        const part = await inTime(reader?.read(), this.#policy.idleTimeout, "the connection fell silent");
        if (part === undefined || part.done) break;
        bytes += part.value.length;
        if (bytes > maxBytes) throw tooLong(url, maxBytes);
        yield part.value;
      }
    } finally {
      await reader?.cancel().catch(() => {});
    }
    const promised = Number(answer.headers.get("content-length") ?? Number.NaN);
    const isPacked = answer.headers.has("content-encoding");
    if (!isPacked && bytes < promised) throw new Error(`${bytes} of ${promised} bytes came`);
  }

  async #again<T>(url: string, work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (thrown) {
        if (thrown instanceof SeaworthyError) throw thrown;
        if (attempt >= this.#policy.attempts) throw brokenOff(url, thrown);
        await this.#ports.sleep(delay(attempt, null, this.#ports, this.#policy));
      }
    }
  }
}
