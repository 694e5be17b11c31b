import { UndecidedError } from "../../errors/index.ts";
import { readJson } from "../../http/body.ts";
import { parseChallenges } from "../../http/challenge.ts";
import { isLoopback } from "../../http/loopback.ts";
import { fetchWithRetry, type HttpPorts, type RetryPolicy } from "../../http/retry.ts";
import type { CredentialSource, Credentials } from "./credentials.ts";

const clientId = "seaworthy";
/** Maximum bytes of a token response. */
const maxTokenBytes = 2 ** 20;

/**
 * Authenticates requests to a registry (distribution specification, token authentication): anonymous or named bearer
 * tokens, OAuth2 refresh tokens, and basic authentication. Caches headers by scope until the registry rejects them.
 */
export class Authenticator {
  readonly #registry: string;
  readonly #credentials: CredentialSource;
  readonly #ports: HttpPorts;
  readonly #policy: RetryPolicy;
  readonly #headers = new Map<string, string>();

  constructor(registry: string, credentials: CredentialSource, ports: HttpPorts, policy: RetryPolicy) {
    this.#registry = registry;
    this.#credentials = credentials;
    this.#ports = ports;
    this.#policy = policy;
  }

  /** Returns the last accepted header for a scope. */
  header(scope: string): string | undefined {
    return this.#headers.get(scope);
  }

  /**
   * Returns the Authorization header for a 401 challenge; undefined if no credentials apply.
   * @throws UndecidedError `REALM_INSECURE` instead of sending a secret over an unencrypted connection.
   */
  async authenticate(challenge: string | null, scope: string): Promise<string | undefined> {
    this.#headers.delete(scope);
    const credentials = await this.#credentials(this.#registry);
    const challenges = parseChallenges(challenge ?? "");
    const bearer = challenges.find(({ scheme }) => scheme === "bearer");
    const header =
      bearer !== undefined
        ? await this.#bearer(bearer.parameters, credentials, scope)
        : challenges.some(({ scheme }) => scheme === "basic")
          ? basic(credentials)
          : undefined;
    if (header !== undefined) this.#headers.set(scope, header);
    return header;
  }

  async #bearer(
    parameters: ReadonlyMap<string, string>,
    credentials: Credentials | undefined,
    scope: string,
  ): Promise<string | undefined> {
    const realm = URL.canParse(parameters.get("realm") ?? "") ? new URL(parameters.get("realm") ?? "") : undefined;
    if (realm === undefined) return undefined;
    if (realm.protocol !== "https:" && !(realm.protocol === "http:" && isLoopback(realm.host))) {
      throw new UndecidedError(
        "REALM_INSECURE",
        `the registry requests login at ${realm.origin}, which is not encrypted`,
        {
          place: { what: this.#registry },
          advice: "Configure the registry to issue tokens over https.",
        },
      );
    }
    const service = parameters.get("service");
    const response =
      credentials?.kind === "token"
        ? await this.#send(realm.href, refreshRequest(credentials.refreshToken, service, scope))
        : await this.#send(tokenUrl(realm, service, scope), passwordRequest(credentials));
    const token = await tokenIn(response, this.#policy);
    return token === undefined ? undefined : `Bearer ${token}`;
  }

  async #send(url: string, init: RequestInit): Promise<Response> {
    return fetchWithRetry(url, init, this.#ports, this.#policy);
  }
}

function tokenUrl(realm: URL, service: string | undefined, scope: string): string {
  const url = new URL(realm);
  if (service !== undefined) url.searchParams.set("service", service);
  for (const part of scope.split(" ")) url.searchParams.append("scope", part);
  return url.href;
}

function passwordRequest(credentials: Credentials | undefined): RequestInit {
  const header = basic(credentials);
  return header === undefined ? {} : { headers: { authorization: header } };
}

function refreshRequest(refreshToken: string, service: string | undefined, scope: string): RequestInit {
  const form = new URLSearchParams({
    grant_type: "refresh_token",
    client_id: clientId,
    refresh_token: refreshToken,
    scope,
  });
  if (service !== undefined) form.set("service", service);
  return { method: "POST", body: form };
}

function basic(credentials: Credentials | undefined): string | undefined {
  if (credentials?.kind !== "password") return undefined;
  return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64")}`;
}

/** Reads `token`, or OAuth2's `access_token`, from a response. */
async function tokenIn(response: Response, { idleTimeout }: RetryPolicy): Promise<string | undefined> {
  const body = await readJson(response, { idleTimeout, maxBytes: maxTokenBytes });
  if (!response.ok || typeof body !== "object" || body === null) return undefined;
  const { token, access_token: accessToken } = body as { token?: unknown; access_token?: unknown };
  return [token, accessToken].find((value): value is string => typeof value === "string" && value !== "");
}
