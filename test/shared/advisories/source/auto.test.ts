import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { directoryShards, loadAutomatically, writeLayout } from "../../../../shared/advisories/index.ts";
import { publishedAdvisories } from "../../../../shared/ci/github/published-advisories.ts";
import { UndecidedError } from "../../../../shared/errors/index.ts";
import { type MappedHosts, mappedFetch } from "../../../harness/mapped-hosts.ts";
import { Sigstore } from "../../../harness/sigstore.ts";
import type { BuiltImage } from "../../oci/builders.ts";
import { fakeRegistry } from "../../oci/registry/fake-registry.ts";
import { now } from "../builders.ts";
import { fakeOsv } from "../fake-osv.ts";
import { acceptPublished, claims, signAs } from "../keyless-set.ts";
import {
  aclNeeds,
  aclRecord,
  buildSmallSet,
  ed25519,
  filesIn,
  patient,
  pinned,
  put,
  serve,
  temporary,
} from "../small-set.ts";

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await Sigstore.start();
});
afterAll(() => sigstore[Symbol.asyncDispose]());

/** The artifact of a set that a run with these claims signed, in a registry that gives tokens to everybody. */
async function published(changes: Readonly<Record<string, string>> = {}, built = now) {
  const directory = await temporary();
  const { index } = await buildSmallSet(directory, { now: built, signer: await signAs(sigstore, changes) });
  const layout = join(directory, "layout");
  const digest = await writeLayout(directoryShards(join(directory, "out")), index, layout, "latest");
  const blobs = new Map([...(await filesIn(layout))].filter(([path]) => path.startsWith("blobs/")));
  const descriptor = { mediaType: "application/vnd.oci.image.manifest.v1+json", digest, size: 0 };
  const { host, log } = await fakeRegistry({ latest: { descriptor, blobs } as unknown as BuiltImage });
  return { directory, url: `http://${host}`, log };
}

/** Loads as a job whose steps use the action, on a network of these hosts. */
async function load(hosts: MappedHosts, options: Partial<Parameters<typeof loadAutomatically>[1]> = {}) {
  const env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_ACTION_REPOSITORY: "octo-org/seaworthy" };
  const action = publishedAdvisories(env);
  if (action === undefined) throw new Error("nothing is published");
  const trustedRoot = await put(join(await temporary(), "root.json"), sigstore.trustedRoot());
  const ports = { ...patient.ports, fetch: mappedFetch(hosts) };
  return loadAutomatically(aclNeeds, {
    now,
    // The registry of the tests has one repository.
    published: { ...action, reference: { ...action.reference, repository: "app" } },
    trustedRoot,
    registry: { ports, credentials: () => Promise.reject(new Error("a login was used")) },
    http: { ports },
    queries: [{ ecosystem: "Debian:12", name: "acl" }],
    ...options,
  });
}

async function refusal(...call: Parameters<typeof load>): Promise<string> {
  const thrown = await load(...call).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(UndecidedError);
  return thrown instanceof UndecidedError ? `${thrown.code}: ${thrown.message}` : "";
}

const osv = () => fakeOsv([aclRecord("CVE-2024-7")]);

describe("the artifact of the action's repository", () => {
  test("is used without a login, and OSV is not asked", async () => {
    const { url } = await published();
    const api = await osv();
    const { source, loaded, why } = await load({ "ghcr.io": url, "api.osv.dev": api.url });
    expect({ source, why }).toEqual({ source: "ghcr.io/app:latest", why: undefined });
    expect(loaded).toMatchObject({ authentication: "identity", records: 1, shards: { serial: 1 } });
    expect(api.log).toEqual([]);
  });

  const other = claims.sub.replace("advisories.yml", "other.yml");
  test.each<[string, Readonly<Record<string, string>>, Date, RegExp]>([
    ["by another workflow", { sub: other }, now, /^ADVISORIES_OTHER_IDENTITY: .*other\.yml/],
    ["days ago", {}, new Date(now.getTime() - 3 * 86_400_000), /^ADVISORIES_TIMESTAMP_EXPIRED: .*served again/],
  ])("is refused by name if it was signed %s, and OSV is not asked in its place", async (_what, changes, at, said) => {
    const { url } = await published(changes, at);
    const api = await osv();
    expect(await refusal({ "ghcr.io": url, "api.osv.dev": api.url })).toMatch(said);
    expect(api.log).toEqual([]);
  });

  test("may be another identity's or a key's if the call says so, and then nothing else is used", async () => {
    const { url, directory } = await published();
    const api = await osv();
    const signers = await acceptPublished(sigstore, directory, "octo-org/seaworthy");
    expect((await load({ "ghcr.io": url }, { signers })).loaded.authentication).toBe("identity");
    const key = pinned(ed25519());
    expect(await refusal({ "ghcr.io": url, "api.osv.dev": api.url }, { signers: key })).toMatch(/^ADVISORIES_UNSIGNED/);
    expect(await refusal({ "api.osv.dev": api.url }, { signers: key })).toMatch(
      /^ADVISORIES_UNSIGNED: no signed advisories were found: ghcr\.io does not respond/,
    );
    expect(api.log).toEqual([]);
  });
});

describe("OSV's API is used, and the reason is said, if", () => {
  test("the artifact does not exist", async () => {
    const empty = await fakeRegistry({});
    const { source, loaded, why } = await load({ "ghcr.io": `http://${empty.host}`, "api.osv.dev": (await osv()).url });
    expect({ source, why }).toEqual({ source: "osv", why: "ghcr.io/app:latest does not exist or is not public" });
    expect(loaded).toMatchObject({ authentication: "tls", records: 1, lacks: expect.stringContaining("KEV, EPSS") });
  });

  test("the package is not public, or the registry hides whether it exists", async () => {
    const denying = await serve((request, response) => {
      const realm = `http://${request.headers.host}/token`;
      if (request.url?.startsWith("/token")) response.writeHead(403).end('{"errors":[{"code":"DENIED"}]}');
      else response.writeHead(401, { "www-authenticate": `Bearer realm="${realm}",service="ghcr.io"` }).end();
    });
    const { why } = await load({ "ghcr.io": denying.url, "api.osv.dev": (await osv()).url });
    expect(why).toBe("ghcr.io/app:latest does not exist or is not public");
  });

  test("the registry does not respond or does not work", async () => {
    const api = (await osv()).url;
    expect((await load({ "api.osv.dev": api })).why).toBe("ghcr.io does not respond (ENOTFOUND ghcr.io)");
    const broken = await serve((_, response) => response.writeHead(502).end());
    expect((await load({ "ghcr.io": broken.url, "api.osv.dev": api })).why).toMatch(/^ghcr\.io does not work \(.*502/);
  });

  test("the repository of the action is not known", async () => {
    const { source, why } = await load({ "api.osv.dev": (await osv()).url }, { published: undefined });
    expect({ source, why }).toEqual({
      source: "osv",
      why: "the repository of the running action on github.com is not known",
    });
  });
});

test("without a network the question is open at once, and one sentence says why and what to do", async () => {
  expect(await refusal({})).toBe(
    "ADVISORIES_OFFLINE: ghcr.io does not respond (ENOTFOUND ghcr.io), and OSV's API does not respond (ENOTFOUND api.osv.dev). Check the network and the proxy settings, or set advisories to a directory of advisories",
  );
});
