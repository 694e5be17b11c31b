import { SeaworthyError, UndecidedError } from "../../errors/index.ts";
import { readBody, readChunks } from "../../http/body.ts";
import { isLoopback } from "../../http/loopback.ts";
import {
  defaultPorts,
  defaultRetryPolicy,
  delay,
  fetchWithRetry,
  type HttpPorts,
  type RetryPolicy,
} from "../../http/retry.ts";
import { limitExceeded } from "../limits.ts";
import { manifestMediaTypes } from "../media-types.ts";
import { Authenticator } from "./authenticator.ts";
import { type CredentialSource, dockerCredentials } from "./credentials.ts";
import { accessDenied, downloadBroken, responseError } from "./response-errors.ts";
import { registryUrl } from "./url.ts";

export interface RegistryOptions {
  readonly credentials?: CredentialSource;
  /** Registries to contact without TLS, in addition to loopback ones. */
  readonly insecure?: readonly string[];
  /** Mirror hosts to try first, by registry. */
  readonly mirrors?: Readonly<Record<string, readonly string[]>>;
  readonly retry?: Partial<RetryPolicy>;
  readonly ports?: Partial<HttpPorts>;
}

/** Settling time of a registry on this machine, in milliseconds. It can be a tunnel to a distant one. */
const loopbackSettle = 1500;

/** Options of a request. */
interface SendOptions {
  /** Requests push access, or pull access to another repository of the registry. */
  readonly push?: boolean;
  readonly mountFrom?: string;
  /** Maximum attempts. Default: the policy's. */
  readonly attempts?: number;
}

/** Client for one repository of a registry (OCI distribution specification). */
export class RegistryClient {
  /** Name as in image references. */
  readonly registry: string;
  readonly repository: string;
  readonly ports: HttpPorts;
  readonly policy: RetryPolicy;
  readonly #base: string;
  readonly #authenticator: Authenticator;

  constructor(registry: string, repository: string, options: RegistryOptions = {}) {
    this.registry = registry;
    this.repository = repository;
    this.#base = `${registryUrl(registry, options.insecure)}${repository}`;
    this.ports = { ...defaultPorts, ...options.ports };
    const loopbackPolicy = isLoopback(registry) ? { settle: loopbackSettle } : {};
    this.policy = { ...defaultRetryPolicy, ...loopbackPolicy, ...options.retry };
    const credentials = options.credentials ?? dockerCredentials();
    this.#authenticator = new Authenticator(registry, credentials, this.ports, this.policy);
  }

  /** Name of the repository in errors. */
  get name(): string {
    return `${this.registry}/${this.repository}`;
  }

  /**
   * Fetches a manifest or index as stored, with the registry's media type. Not verified.
   * @param reference a tag or digest.
   */
  async manifest(reference: string, maxBytes: number): Promise<{ bytes: Uint8Array; mediaType: string }> {
    const response = await this.request(`/manifests/${reference}`, {
      headers: { accept: manifestMediaTypes.join(", ") },
    });
    if (!response.ok) throw await responseError(this, response, `the manifest ${reference}`);
    const tooLong = (): Error => limitExceeded(`${this.name}:${reference}`, "documentBytes", maxBytes);
    const bytes = await readBody(response, { idleTimeout: this.policy.idleTimeout, maxBytes, tooLong });
    const mediaType = (response.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
    return { bytes, mediaType };
  }

  /** Returns whether the repository contains a blob. */
  async hasBlob(digest: string): Promise<boolean> {
    const response = await this.request(`/blobs/${digest}`, { method: "HEAD" });
    await response.body?.cancel();
    if (response.ok || response.status === 404) return response.ok;
    throw await responseError(this, response, `the blob ${digest}`);
  }

  /**
   * Downloads a blob, unverified. Resumes a broken connection where it stopped, as long as each attempt makes progress.
   */
  async *blob(digest: string): AsyncGenerator<Uint8Array> {
    let received = 0;
    for (let failures = 0; ; ) {
      const headers: Record<string, string> = received === 0 ? {} : { range: `bytes=${received}-` };
      const response = await this.request(`/blobs/${digest}`, { headers });
      if (response.status === 416) return;
      if (!response.ok) throw await responseError(this, response, `the blob ${digest}`);
      // A server without range support starts from the beginning.
      let repeated = response.status === 206 ? 0 : received;
      try {
        for await (const chunk of readChunks(response, this.policy)) {
          const fresh = chunk.subarray(Math.min(repeated, chunk.length));
          repeated -= chunk.length - fresh.length;
          if (fresh.length === 0) continue;
          received += fresh.length;
          failures = 0;
          yield fresh;
        }
        return;
      } catch (error) {
        failures += 1;
        if (error instanceof SeaworthyError || failures >= this.policy.attempts)
          throw downloadBroken(this.name, digest, received, error);
        await this.ports.sleep(delay(failures, null, this.ports, this.policy));
      }
    }
  }

  /**
   * Sends a request with the authentication that the registry requires.
   * @param target a path in the repository, or a URL from the registry. Only the registry receives credentials.
   * @throws UndecidedError if there is no response or access is denied.
   */
  async request(target: string, init: RequestInit, sending: SendOptions = {}): Promise<Response> {
    const url = target.startsWith("/") ? new URL(`${this.#base}${target}`) : this.#resolve(target);
    if (url.origin !== new URL(this.#base).origin) return this.#send(url, init, undefined, sending);
    const { push = false, mountFrom } = sending;
    const ownScope = `repository:${this.repository}:pull${push ? ",push" : ""}`;
    const scope = mountFrom === undefined ? ownScope : `${ownScope} repository:${mountFrom}:pull`;
    const first = await this.#send(url, init, this.#authenticator.header(scope), sending);
    if (first.status !== 401) return first;
    await first.body?.cancel();
    const header = await this.#authenticator.authenticate(first.headers.get("www-authenticate"), scope);
    if (header === undefined) throw accessDenied(this, first.status, push);
    return this.#send(url, init, header, sending);
  }

  /** Resolves a `Location`. Leaving TLS on the same host is a proxy's mistake and is corrected. */
  #resolve(location: string): URL {
    const base = new URL(this.#base);
    const url = URL.canParse(location, base.href) ? new URL(location, base) : undefined;
    if (url !== undefined && url.hostname === base.hostname && url.protocol !== base.protocol)
      url.protocol = base.protocol;
    if (url?.protocol === "https:" || url?.origin === base.origin) return url;
    throw new UndecidedError("LOCATION_INVALID", "the registry returned an upload location that cannot be used", {
      place: { what: this.name },
      advice: "Its Location header must point to the registry itself or to an https URL.",
    });
  }

  /** Sends one request. `fetch` follows redirects to blob stores and withholds the header from other origins. */
  async #send(
    url: URL,
    init: RequestInit,
    authorization: string | undefined,
    { attempts = this.policy.attempts }: SendOptions,
  ): Promise<Response> {
    const headers = new Headers(init.headers);
    if (authorization !== undefined) headers.set("authorization", authorization);
    return fetchWithRetry(url.href, { ...init, headers }, this.ports, { ...this.policy, attempts });
  }
}
