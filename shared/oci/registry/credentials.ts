import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { messageOf, UndecidedError } from "../../errors/index.ts";
import { type Exec, systemExec } from "../../exec/exec.ts";
import { defined, dictionaryIn, isDictionary } from "../../values/index.ts";
import { isMissing } from "../directory-store.ts";

/** User name and secret, or an identity token (`identitytoken`). */
export type Credentials =
  | { readonly kind: "password"; readonly username: string; readonly password: string }
  | { readonly kind: "token"; readonly refreshToken: string };

/** Returns the credentials for a registry; undefined for none. */
export type CredentialSource = (registry: string) => Promise<Credentials | undefined>;

/** Docker's key for Docker Hub. */
const hubKey = "https://index.docker.io/v1/";
const helperName = /^[A-Za-z0-9._-]+$/;
const helperTimeout = 30_000;
const helperBytes = 1024 * 1024;

/**
 * Reads credentials from Docker's config.json: the registry's helper (`credHelpers`), then the store (`credsStore`),
 * then the file itself (`auths`). Hosts must match exactly.
 * @param directory `$DOCKER_CONFIG`. Default: Docker's default directory.
 */
export function dockerCredentials(directory?: string, exec: Exec = systemExec): CredentialSource {
  const path = join(directory ?? join(homedir(), ".docker"), "config.json");
  let config: Promise<DockerConfig> | undefined;
  return async (registry) => {
    config ??= readConfig(path);
    const { credHelpers, credsStore, auths } = await config;
    const keys = registry === "docker.io" ? [hubKey, "docker.io", "index.docker.io"] : [registry];
    for (const key of keys) {
      const helper = credHelpers[key] ?? credsStore;
      const credentials = helper === undefined ? undefined : await askHelper(helper, key, exec);
      const stored = credentials ?? storedAuth(auths, key);
      if (stored !== undefined) return stored;
    }
    return undefined;
  };
}

interface DockerConfig {
  readonly credHelpers: Readonly<Record<string, string>>;
  readonly credsStore?: string;
  readonly auths: Readonly<Record<string, unknown>>;
}

async function readConfig(path: string): Promise<DockerConfig> {
  let document: unknown;
  try {
    document = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (isMissing(error)) return { credHelpers: {}, auths: {} };
    throw new UndecidedError("DOCKER_CONFIG_UNREADABLE", `it could not be read (${messageOf(error)})`, {
      place: { what: path },
      advice: "Repair the file, or set DOCKER_CONFIG to another directory.",
      cause: error,
    });
  }
  const store = textField(document, "credsStore");
  const helpers = Object.entries(dictionaryIn(document, "credHelpers"));
  return {
    credHelpers: Object.fromEntries(
      helpers.flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
    ),
    auths: dictionaryIn(document, "auths"),
    ...defined({ credsStore: store }),
  };
}

function storedAuth(auths: Readonly<Record<string, unknown>>, key: string): Credentials | undefined {
  const entry = auths[key] ?? auths[`https://${key}`] ?? auths[`https://${key}/v1/`] ?? auths[`https://${key}/v2/`];
  const token = textField(entry, "identitytoken");
  if (token !== undefined) return { kind: "token", refreshToken: token };
  const encoded = textField(entry, "auth");
  const plain = encoded === undefined ? "" : Buffer.from(encoded, "base64").toString("utf8").replace(/\0+$/, "");
  const colon = plain.indexOf(":");
  const username = colon < 0 ? textField(entry, "username") : plain.slice(0, colon);
  const password = colon < 0 ? textField(entry, "password") : plain.slice(colon + 1);
  return username === undefined || password === undefined ? undefined : { kind: "password", username, password };
}

/** Runs `docker-credential-NAME get` with the server on standard input (docker-credential-helpers). */
async function askHelper(helper: string, server: string, exec: Exec): Promise<Credentials | undefined> {
  if (!helperName.test(helper)) throw helperFailed(helper, "its name is not valid");
  const options = { input: `${server}\n`, timeout: helperTimeout, maxBytes: helperBytes };
  const { exitCode, signal, stdout } = await exec(`docker-credential-${helper}`, ["get"], options).catch(
    (error: unknown) => {
      throw helperFailed(helper, messageOf(error));
    },
  );
  if (/credentials not found|no credentials/i.test(stdout)) return undefined;
  if (exitCode !== 0) throw helperFailed(helper, `it ended with ${signal ?? `code ${exitCode}`}`);
  let response: unknown;
  try {
    response = JSON.parse(stdout);
  } catch {
    throw helperFailed(helper, "its answer is not JSON");
  }
  const username = textField(response, "Username");
  const secret = textField(response, "Secret");
  if (username === undefined || secret === undefined) return undefined;
  return username === "<token>"
    ? { kind: "token", refreshToken: secret }
    : { kind: "password", username, password: secret };
}

function helperFailed(helper: string, problem: string): UndecidedError {
  return new UndecidedError("CREDENTIAL_HELPER_FAILED", `the credential helper failed: ${problem}`, {
    place: { what: `docker-credential-${helper}` },
    advice: "Install the helper, log in with it, or remove it from Docker's config.json.",
  });
}

/** Returns a text field, untrimmed: passwords may begin or end with blanks. */
function textField(value: unknown, key: string): string | undefined {
  const field = isDictionary(value) ? value[key] : undefined;
  return typeof field === "string" && field !== "" ? field : undefined;
}
