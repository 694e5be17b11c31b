import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  directoryShards,
  type IndexSigner,
  type LoadOptions,
  loadAdvisories,
  refreshTimestamp,
} from "../../../../../shared/advisories/index.ts";
import { UndecidedError } from "../../../../../shared/errors/index.ts";
import { bundleSigner, keylessSigner } from "../../../../../shared/sigstore/index.ts";
import { identityToken, Sigstore } from "../../../../harness/sigstore.ts";
import { now } from "../../builders.ts";
import { acceptPublished, claims, signAs, signedFiles } from "../../keyless-set.ts";
import { aclNeeds, buildSmallSet, ed25519, patient, pinned, serve, signer, temporary } from "../../small-set.ts";

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await Sigstore.start();
});
afterAll(() => sigstore[Symbol.asyncDispose]());

const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);

/** A set on a web server, signed by a run with these claims. */
async function published(changes: Readonly<Record<string, string>> = {}, built = now) {
  const directory = await temporary();
  const out = join(directory, "out");
  const own = await signAs(sigstore, changes);
  const { index } = await buildSmallSet(directory, { now: built, signer: own });
  const { url } = await serve(async (request, response) => {
    const bytes = await readFile(join(out, request.url ?? "")).catch(() => undefined);
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  });
  return { directory, out, index, url, own, signers: await acceptPublished(sigstore, directory) };
}

async function outcome(source: string, options: Partial<LoadOptions>): Promise<string> {
  try {
    const { authentication, shards } = await loadAdvisories(source, aclNeeds, { now, http: patient, ...options });
    return `${authentication}: ${shards?.signedBy}`;
  } catch (error) {
    if (!(error instanceof UndecidedError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

test("a set of the advisories workflow is used, over a network and locally, whatever case `uses` has", async () => {
  const { directory, out, url, index } = await published();
  expect(index.signer).toBeUndefined();
  for (const used of ["octo-org/seaworthy", "Octo-Org/SEAWORTHY"]) {
    const signers = await acceptPublished(sigstore, directory, used);
    for (const source of [url, out]) {
      expect(await outcome(source, { signers })).toBe(
        `identity: https://github.com/${used}/.github/workflows/advisories.yml@refs/heads/main`,
      );
    }
  }
});

const other = "octo-org/seaworthy/.github/workflows/other.yml@refs/heads/main";
const branch = "octo-org/seaworthy/.github/workflows/advisories.yml@refs/heads/next";

describe("is refused by name: a set of", () => {
  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      "another workflow",
      { sub: `https://github.com/${other}`, workflow_ref: other },
      /certificate is for ".*other\.yml/,
    ],
    [
      "another repository",
      {
        sub: claims.sub.replace("octo-org", "evil"),
        repository: "evil/seaworthy",
        workflow_ref: claims.workflow_ref.replace("octo-org", "evil"),
      },
      /certificate is for "https:\/\/github\.com\/evil\/seaworthy/,
    ],
    [
      "another branch",
      { sub: `https://github.com/${branch}`, workflow_ref: branch, ref: "refs/heads/next" },
      /certificate is for ".*@refs\/heads\/next"/,
    ],
    ["a repository that calls the workflow", { repository: "evil/app" }, /source-repository-uri is ".*evil\/app"/],
    ["a branch that calls the workflow", { ref: "refs/heads/next" }, /source-repository-ref is "refs\/heads\/next"/],
    ["a workflow that calls the workflow", { workflow_ref: other }, /build-config-uri is ".*other\.yml/],
    ["another issuer", { iss: "https://token.example" }, /identity comes from "https:\/\/token\.example"/],
  ])("%s", async (_what, changes, said) => {
    const { url, signers } = await published(changes);
    const refused = await outcome(url, { signers });
    expect(refused).toMatch(/^ADVISORIES_OTHER_IDENTITY: .*is signed by another identity/u);
    expect(refused).toMatch(said);
  });

  test("another Sigstore instance", async () => {
    await using elsewhere = await Sigstore.start();
    const { directory, url } = await published();
    const signers = await acceptPublished(elsewhere, directory);
    expect(await outcome(url, { signers })).toMatch(/^ADVISORIES_SIGNATURE: .*did not make: the /);
  });

  test("a key, and one that nobody signed", async () => {
    const { directory, url, out, signers } = await published();
    expect(await outcome(url, {})).toMatch(/^ADVISORIES_NO_KEY: .*advisories-identity/);
    expect(await outcome(url, { signers: pinned(ed25519()) })).toMatch(/^ADVISORIES_UNSIGNED: .*has no signature\./);
    await buildSmallSet(directory, { signer: signer(ed25519()) });
    expect(await outcome(url, { signers })).toMatch(/^ADVISORIES_UNSIGNED: .*no signature by an identity.*--keyless/);
    expect(await outcome(join(out, "../osv"), { signers })).toMatch(/^ADVISORIES_UNSIGNED: .*an identity is pinned/);
  });
});

describe("is refused as changed", () => {
  test("an index that was edited after it was signed", async () => {
    const { url, out, signers } = await published();
    const path = join(out, "index.json");
    await writeFile(path, (await readFile(path, "utf8")).replace('"serial": 1', '"serial": 9'));
    expect(await outcome(url, { signers })).toMatch(/^ADVISORIES_SIGNATURE: .*signed content was changed/);
  });

  test("an index with an attestation of the same workflow in the place of a signature", async () => {
    const { url, out, signers } = await published();
    const { signer: holder } = await keylessSigner(sigstore.url, identityToken(claims));
    const { RekorWitness } = await import("@sigstore/sign");
    const witness = new RekorWitness({ rekorBaseURL: sigstore.url });
    const { bundleToJSON } = await import("@sigstore/bundle");
    const envelope = await (await bundleSigner({ signer: holder }, [witness])).signStatement(Buffer.from("{}"));
    await writeFile(join(out, "index.json.sigstore.json"), JSON.stringify(bundleToJSON(envelope)));
    expect(await outcome(url, { signers })).toMatch(
      /^ADVISORIES_SIGNATURE: .*an envelope, not the signature of a file/,
    );
    await writeFile(join(out, "index.json.sigstore.json"), "{}");
    expect(await outcome(url, { signers })).toMatch(/^ADVISORIES_SIGNATURE: .*not a valid bundle/);
  });
});

describe("a set that is served again is refused", () => {
  test("when its timestamp is over", async () => {
    const { url, out, own, signers } = await published({}, hours(-72));
    expect(await outcome(url, { signers })).toMatch(/^ADVISORIES_TIMESTAMP_EXPIRED/);
    await refreshTimestamp(out, { signer: own, now, validHours: 1 });
    expect(await outcome(url, { signers })).toMatch(/^identity/);
    expect(await outcome(url, { signers, now: hours(8 * 24) })).toMatch(/^ADVISORIES_EXPIRED/);
  });

  test("with the timestamp of a newer one, of another workflow, or of nobody", async () => {
    const { directory, url, out, own, index, signers } = await published();
    const older = await signedFiles(out, "index");
    await buildSmallSet(directory, { signer: own, previous: { index, store: directoryShards(out) } });
    const [newTimestamp = Buffer.alloc(0)] = await signedFiles(out, "timestamp");
    await writeFile(join(out, "index.json"), older[0] ?? "");
    await writeFile(join(out, "index.json.sigstore.json"), older[1] ?? "");
    expect(await outcome(url, { signers })).toMatch(/^ADVISORIES_TIMESTAMP_MISMATCH: .*about a newer one/);
    const stranger = await signAs(sigstore, { workflow_ref: other });
    await writeFile(join(out, "timestamp.json.sigstore.json"), await stranger.sign(newTimestamp));
    expect(await outcome(url, { signers })).toMatch(
      /^ADVISORIES_TIMESTAMP_SIGNATURE: .*did not sign: its build-config/,
    );
    await rm(join(out, "timestamp.json.sigstore.json"));
    expect(await outcome(url, { signers })).toMatch(/^ADVISORIES_TIMESTAMP_SIGNATURE: .*it has no signature/);
    await rm(join(out, "timestamp.json"));
    expect(await outcome(url, { signers })).toMatch(/^ADVISORIES_TIMESTAMP_MISSING/);
  });

  test("with its index as the timestamp, which the same workflow signed", async () => {
    const { url, out, signers } = await published();
    const [document, bundle] = await signedFiles(out, "index");
    await writeFile(join(out, "timestamp.json"), document ?? "");
    await writeFile(join(out, "timestamp.json.sigstore.json"), bundle ?? "");
    expect(await outcome(url, { signers })).toMatch(/^ADVISORIES_TIMESTAMP_INVALID/);
  });
});

test("a timestamp is not signed again for the set of another identity", async () => {
  const { out } = await published();
  const stranger: IndexSigner = await signAs(sigstore, { sub: `https://github.com/${other}` });
  await expect(refreshTimestamp(out, { signer: stranger, now, validHours: 1 })).rejects.toThrow(
    /signed by another identity/,
  );
});

test("a set that is signed in another way keeps no signature of before", async () => {
  const { directory, out } = await published();
  await buildSmallSet(directory, { signer: signer(ed25519()) });
  await expect(readFile(join(out, "index.json.sigstore.json"))).rejects.toThrow();
  await expect(readFile(join(out, "timestamp.json.sigstore.json"))).rejects.toThrow();
});
