import { generateKeyPairSync } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import {
  type AcceptedSigners,
  type BuildOptions,
  type Built,
  buildAdvisories,
  type IndexSigner,
  keyIndexSigner,
  readSigningKey,
} from "../../../shared/advisories/index.ts";
import { readPublicKeys } from "../../../shared/advisories/source/signing/keys.ts";
import { makeRecord, makeZip, now } from "./builders.ts";

/** A directory that goes when the test does. */
export async function temporary(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "advisories-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  return directory;
}

export async function put(path: string, content: string | Uint8Array): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

export interface KeyPair {
  readonly privatePem: string;
  readonly publicPem: string;
}

export function ed25519(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return {
    privatePem: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
    publicPem: publicKey.export({ format: "pem", type: "spki" }).toString(),
  };
}

export const aclRecord = (id: string, fixed = "2.3.1-4", modified = "2026-01-01T00:00:00Z") =>
  makeRecord(`DEBIAN-${id}`, "Debian:12", "acl", [{ introduced: "0" }, { fixed }], { upstream: [id], modified });
const tarRecord = makeRecord("GHSA-1", "npm", "tar", [{ introduced: "0" }, { fixed: "2" }], {
  aliases: ["CVE-2024-2"],
});

/** Writes records of one ecosystem as OSV exports them. */
export async function putExport(directory: string, ecosystem: string, records: readonly Record<string, unknown>[]) {
  const items = records.map((one) => ({ name: `${one["id"]}.json`, body: JSON.stringify(one) }));
  await put(join(directory, ecosystem, "all.zip"), makeZip(items));
  const lines = records.map((one) => `${one["modified"]},${one["id"]}\n`);
  await put(join(directory, ecosystem, "modified_id.csv"), lines.join(""));
}

/** Two shards, `Debian:12` and `npm`, in `out` of the directory. */
export async function buildSmallSet(directory: string, more: Partial<BuildOptions> = {}): Promise<Built> {
  await putExport(join(directory, "osv"), "Debian", [aclRecord("CVE-2024-1")]);
  await putExport(join(directory, "osv"), "npm", [tarRecord]);
  return buildAdvisories({ osv: join(directory, "osv"), out: join(directory, "out"), now, validDays: 7, ...more });
}

export function signer({ privatePem }: KeyPair): IndexSigner {
  return keyIndexSigner(readSigningKey(privatePem, undefined, "key.pem"));
}

/** Accepts what a key signs. */
export function pinned({ publicPem }: KeyPair): AcceptedSigners {
  return { kind: "keys", keys: readPublicKeys(publicPem, "pub.pem") };
}

export const aclNeeds = new Map([["Debian:12", new Set(["acl"])]]);

/** All files of a directory by their path inside it. */
export async function filesIn(directory: string): Promise<Map<string, Buffer>> {
  const entries = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  return new Map(
    await Promise.all(
      entries.map(async ({ parentPath, name }): Promise<[string, Buffer]> => {
        const path = join(parentPath, name);
        return [path.slice(directory.length + 1), await readFile(path)];
      }),
    ),
  );
}

/** A server on this machine; answers its address and the paths that were asked for. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<{ readonly url: string; readonly log: string[] }> {
  const log: string[] = [];
  const server = createServer((request, response) => {
    log.push(`${request.method} ${request.url}`);
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => {
      body += part;
    });
    request.on("end", () => answer(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}`, log };
}

/** No waiting between attempts. */
export const patient = { ports: { sleep: async () => {} } };
