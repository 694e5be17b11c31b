import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { directoryShards, loadAdvisories, refreshTimestamp } from "../../../../../shared/advisories/index.ts";
import { UndecidedError } from "../../../../../shared/errors/index.ts";
import { now } from "../../builders.ts";
import { aclNeeds, buildSmallSet, ed25519, patient, pinned, serve, signer, temporary } from "../../small-set.ts";

const pair = ed25519();
const key = signer(pair);
const signers = pinned(pair);
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);

/** A signed set behind a web server, built at a moment. */
async function published(built = now) {
  const directory = await temporary();
  const out = join(directory, "out");
  const { index } = await buildSmallSet(directory, { now: built, signer: key });
  const { url, log } = await serve(async (request, response) => {
    const bytes = await readFile(join(out, request.url ?? "")).catch(() => undefined);
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  });
  return { directory, out, index, url, log };
}

/** Loads on a machine that has never seen the set. */
async function outcome(source: string, at = now): Promise<string> {
  try {
    const { shards } = await loadAdvisories(source, aclNeeds, { now: at, signers, http: patient });
    return `used ${shards?.serial}`;
  } catch (error) {
    if (!(error instanceof UndecidedError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

const names = { index: ["index.json", "index.json.sig"], timestamp: ["timestamp.json", "timestamp.json.sig"] } as const;
const read = (out: string, files: readonly string[]) => Promise.all(files.map((name) => readFile(join(out, name))));
const write = (out: string, files: readonly string[], contents: readonly Uint8Array[]) =>
  Promise.all(files.map((name, place) => writeFile(join(out, name), contents[place] ?? "")));

test("a build writes a timestamp about its index, signed by the same key, for 26 hours", async () => {
  const { out, url, log } = await published();
  const timestamp = JSON.parse(await readFile(join(out, "timestamp.json"), "utf8"));
  expect(timestamp).toMatchObject({ serial: 1, signedAt: now.toISOString(), expires: hours(26).toISOString() });
  expect(await outcome(url, hours(26))).toBe("used 1");
  expect(log).toContain("GET /timestamp.json.sig");
  await buildSmallSet(join(out, ".."));
  await expect(readFile(join(out, "timestamp.json"))).rejects.toThrow();
});

describe("over a network a machine that has seen nothing refuses", () => {
  test("an earlier set that is served again, but not a local one", async () => {
    const { out, url } = await published(hours(-72));
    expect(await outcome(url)).toMatch(/^ADVISORIES_TIMESTAMP_EXPIRED: .*served again/);
    expect(await outcome(out)).toBe("used 1");
    await refreshTimestamp(out, { signer: key, now, validHours: 1 });
    expect(await outcome(url)).toBe("used 1");
    expect(await outcome(url, hours(1.1))).toMatch(/^ADVISORIES_TIMESTAMP_EXPIRED/);
  });

  test("an index with the timestamp of another", async () => {
    const { directory, out, url, index } = await published();
    const older = { index: await read(out, names.index), timestamp: await read(out, names.timestamp) };
    await buildSmallSet(directory, { signer: key, previous: { index, store: directoryShards(out) } });
    const newer = { index: await read(out, names.index), timestamp: await read(out, names.timestamp) };
    expect(await outcome(url)).toBe("used 2");
    await write(out, names.timestamp, older.timestamp);
    expect(await outcome(url)).toMatch(
      /^ADVISORIES_TIMESTAMP_MISMATCH: .*index 2, but its timestamp is about an older one/,
    );
    await write(out, names.index, older.index);
    await write(out, names.timestamp, newer.timestamp);
    expect(await outcome(url)).toMatch(
      /^ADVISORIES_TIMESTAMP_MISMATCH: .*index 1, but its timestamp is about a newer one/,
    );
  });

  test("an index without one, as earlier versions wrote it", async () => {
    const { out, url } = await published();
    await rm(join(out, "timestamp.json"));
    expect(await outcome(url)).toMatch(/^ADVISORIES_TIMESTAMP_MISSING: .*Build it again/);
  });

  test("one that the pinned key did not sign", async () => {
    const { out, url } = await published(hours(-72));
    const path = join(out, "timestamp.json");
    const text = await readFile(path, "utf8");
    const longer = Buffer.from(text.replace(/"expires": "[^"]+"/, `"expires": "${hours(9).toISOString()}"`));
    await writeFile(path, longer);
    expect(await outcome(url)).toMatch(/^ADVISORIES_TIMESTAMP_SIGNATURE/);
    await writeFile(`${path}.sig`, await signer(ed25519()).sign(longer));
    expect(await outcome(url)).toMatch(/^ADVISORIES_TIMESTAMP_SIGNATURE/);
    await rm(`${path}.sig`);
    expect(await outcome(url)).toMatch(/^ADVISORIES_TIMESTAMP_SIGNATURE/);
    await writeFile(`${path}.sig`, await key.sign(longer));
    expect(await outcome(url)).toBe("used 1");
  });

  test("one with impossible dates, or that is something else, although the key signed it", async () => {
    const { out, url } = await published();
    await refreshTimestamp(out, { signer: key, now, validHours: 169 });
    expect(await outcome(url)).toMatch(/^ADVISORIES_TIMESTAMP_EXPIRY: .*more than 168 hours later/);
    await refreshTimestamp(out, { signer: key, now: hours(0.2), validHours: 26 });
    expect(await outcome(url)).toMatch(/^ADVISORIES_TIMESTAMP_FUTURE/);
    // The index is signed by the same key.
    await write(out, names.timestamp, await read(out, names.index));
    expect(await outcome(url)).toMatch(/^ADVISORIES_TIMESTAMP_INVALID/);
  });
});

describe("a timestamp is not signed again", () => {
  test("for an index that the key did not sign, or that was changed", async () => {
    const { out } = await published();
    const options = { signer: signer(ed25519()), now, validHours: 26 };
    await expect(refreshTimestamp(out, options)).rejects.toThrow(/is signed with the key/);
    const path = join(out, "index.json");
    await writeFile(path, (await readFile(path, "utf8")).replace('"serial": 1', '"serial": 9'));
    await expect(refreshTimestamp(out, { ...options, signer: key })).rejects.toThrow(/was changed after it was signed/);
  });

  test("for an index that is expired", async () => {
    const { out } = await published();
    await expect(refreshTimestamp(out, { signer: key, now: hours(8 * 24), validHours: 26 })).rejects.toThrow(
      /expired on/,
    );
  });
});
