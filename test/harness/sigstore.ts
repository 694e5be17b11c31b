import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json, pem } from "@sigstore/core";
import {
  fulcioHandler,
  type HandlerFn,
  initializeCA,
  initializeCTLog,
  initializeTSA,
  tsaHandler,
} from "@sigstore/mock";

export interface SigstoreOptions {
  /** The authority's idea of now; certificates hold for ten minutes from then. */
  readonly clock?: Date;
}

const pair = (namedCurve: string) => generateKeyPairSync("ec", { namedCurve });
const der = (key: KeyObject): Buffer => key.export({ type: "spki", format: "der" });
const hash = (...parts: readonly Uint8Array[]): Buffer => {
  const running = createHash("sha256");
  for (const part of parts) running.update(part);
  return running.digest();
};

/** A Sigstore instance on this machine: Fulcio with a CT log, Rekor (version 1) and a timestamp authority. */
export class Sigstore implements AsyncDisposable {
  readonly #server: Server;
  readonly #log = pair("P-256");
  readonly #ct = pair("P-256");
  readonly #handlers = new Map<string, HandlerFn>();
  #root: Buffer = Buffer.alloc(0);
  #timestampChain: readonly Buffer[] = [];
  /** Requests by path. */
  readonly requests: string[] = [];

  private constructor() {
    this.#server = createServer(async (request, response) => {
      const path = request.url ?? "";
      this.requests.push(path);
      const body = await read(request);
      const handler = this.#handlers.get(path);
      if (path === "/api/v1/log/entries" || path === "/api/v2/log/entries") {
        const entry = path.includes("v1") ? this.#enter(body) : this.#enterTile(body);
        response.writeHead(201, { "content-type": "application/json" }).end(JSON.stringify(entry));
      } else if (path === "/api/v1/signingCert") {
        response.writeHead(201, { "content-type": "application/pem-certificate-chain" });
        response.end(await this.#certify(request.headers.authorization ?? "", body));
      } else if (handler === undefined) {
        response.writeHead(404).end();
      } else {
        const answer = await handler(body);
        response.writeHead(answer.statusCode, { "content-type": answer.contentType ?? "text/plain" });
        response.end(answer.response);
      }
    });
  }

  static async start({ clock }: SigstoreOptions = {}): Promise<Sigstore> {
    const sigstore = new Sigstore();
    const ctLog = await initializeCTLog(sigstore.#ct, clock);
    const ca = await initializeCA(pair("P-384"), ctLog, clock);
    // Whole seconds, because the library reads no other; after the certificates begin to hold.
    const stampedAt = new Date((Math.ceil(Date.now() / 1000) + 60) * 1000);
    const tsa = await initializeTSA(pair("P-384"), stampedAt);
    for (const { path, fn } of [fulcioHandler(ca), tsaHandler(tsa)]) sigstore.#handlers.set(path, fn);
    sigstore.#root = bytesOf(ca.rootCertificate);
    sigstore.#timestampChain = [bytesOf(tsa.intCertificate), bytesOf(tsa.rootCertificate)];
    await new Promise<void>((resolve) => sigstore.#server.listen(0, "127.0.0.1", resolve));
    return sigstore;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** `trusted_root.json` of this instance; another's log in the place of its own where given. */
  trustedRoot(other: Sigstore = this): string {
    const validFor = { start: "2020-01-01T00:00:00Z" };
    const key = (publicKey: KeyObject) => ({
      ...{ rawBytes: der(publicKey).toString("base64"), keyDetails: "PKIX_ECDSA_P256_SHA_256", validFor },
    });
    const log = (baseUrl: string, publicKey: KeyObject) => ({
      ...{ baseUrl, hashAlgorithm: "SHA2_256", publicKey: key(publicKey) },
      logId: { keyId: hash(der(publicKey)).toString("base64") },
    });
    const authority = (certificates: readonly Buffer[]) => ({
      ...{ subject: { organization: "sigstore.mock", commonName: "sigstore" }, uri: this.url, validFor },
      certChain: { certificates: certificates.map((each) => ({ rawBytes: each.toString("base64") })) },
    });
    return JSON.stringify({
      mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
      tlogs: [log(other.url, other.#log.publicKey)],
      ctlogs: [log(this.url, this.#ct.publicKey)],
      certificateAuthorities: [authority([this.#root])],
      timestampAuthorities: [authority(this.#timestampChain)],
    });
  }

  /** What cosign wants as files of its own. */
  get publicFiles(): { readonly fulcio: string; readonly rekor: string; readonly ct: string } {
    const text = (key: KeyObject): string => key.export({ type: "spki", format: "pem" }).toString();
    return { fulcio: pem.fromDER(this.#root), rekor: text(this.#log.publicKey), ct: text(this.#ct.publicKey) };
  }

  /** The older interface of Fulcio, which cosign 2 speaks: the token in the header, the chain as PEM. */
  async #certify(authorization: string, body: string): Promise<string> {
    const { publicKey } = JSON.parse(body);
    const content = Buffer.from(publicKey.content, "base64").toString("utf8");
    const credentials = { oidcIdentityToken: authorization.replace("Bearer ", "") };
    const request = JSON.stringify({ credentials, publicKeyRequest: { publicKey: { content } } });
    const answer = await this.#handlers.get("/api/v2/signingCert")?.(request);
    return JSON.parse(String(answer?.response)).signedCertificateEmbeddedSct.chain.certificates.join("");
  }

  /** A log of one entry: the tree's root is the leaf. */
  #enter(request: string): object {
    const body = Buffer.from(json.canonicalize(entryOf(JSON.parse(request))));
    const integratedTime = Math.floor(Date.now() / 1000);
    const logID = hash(der(this.#log.publicKey)).toString("hex");
    const encoded = body.toString("base64");
    const promised = { body: encoded, integratedTime, logID, logIndex: 7 };
    const { rootHash, checkpoint } = this.#treeOf(body);
    const inclusionProof = { rootHash: rootHash.toString("hex"), treeSize: 1, hashes: [], logIndex: 0, checkpoint };
    const promise = sign("sha256", Buffer.from(json.canonicalize(promised)), this.#log.privateKey);
    const verification = { inclusionProof, signedEntryTimestamp: promise.toString("base64") };
    return { [rootHash.toString("hex")]: { ...promised, verification } };
  }

  /** Version 2: no promise and no time, but a proof at once. */
  #enterTile(request: string): object {
    const { dsseRequestV002 } = JSON.parse(request);
    const { envelope, verifiers } = dsseRequestV002;
    const digest = hash(Buffer.from(envelope.payload, "base64")).toString("base64");
    const signatures = [{ content: envelope.signatures[0].sig, verifier: verifiers[0] }];
    const dsseV002 = { payloadHash: { algorithm: "SHA2_256", digest }, signatures };
    const body = Buffer.from(json.canonicalize({ apiVersion: "0.0.2", kind: "dsse", spec: { dsseV002 } }));
    const { rootHash, checkpoint } = this.#treeOf(body);
    return {
      logIndex: "7",
      logId: { keyId: hash(der(this.#log.publicKey)).toString("base64") },
      kindVersion: { kind: "dsse", version: "0.0.2" },
      canonicalizedBody: body.toString("base64"),
      inclusionProof: {
        ...{ logIndex: "0", rootHash: rootHash.toString("base64"), treeSize: "1", hashes: [] },
        checkpoint: { envelope: checkpoint },
      },
    };
  }

  /** A tree of one leaf, and the log's signed word on it. */
  #treeOf(body: Buffer): { rootHash: Buffer; checkpoint: string } {
    const rootHash = hash(Buffer.from([0]), body);
    const host = new URL(this.url).host;
    const note = `${host} - 42\n1\n${rootHash.toString("base64")}\n`;
    const hint = hash(der(this.#log.publicKey)).subarray(0, 4);
    const signed = Buffer.concat([hint, sign("sha256", Buffer.from(note), this.#log.privateKey)]).toString("base64");
    return { rootHash, checkpoint: `${note}\n\u2014 ${host} ${signed}\n` };
  }
}

interface Proposal {
  readonly kind: string;
  readonly apiVersion: string;
  readonly spec: { readonly proposedContent?: { readonly envelope: string; readonly verifiers: readonly string[] } };
}

/** What the log keeps of a proposal. */
function entryOf(proposal: Proposal): object {
  const { proposedContent } = proposal.spec;
  if (proposedContent === undefined) return proposal;
  const { payload, signatures } = JSON.parse(proposedContent.envelope);
  const digest = (bytes: Buffer) => ({ algorithm: "sha256", value: hash(bytes).toString("hex") });
  const spec = {
    envelopeHash: digest(Buffer.from(proposedContent.envelope)),
    payloadHash: digest(Buffer.from(payload, "base64")),
    signatures: [{ signature: signatures[0].sig, verifier: proposedContent.verifiers[0] }],
  };
  return { apiVersion: proposal.apiVersion, kind: proposal.kind, spec };
}

/** A token with these claims; nobody checks its signature here. */
export function identityToken(claims: Readonly<Record<string, string>>): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "HS256" })}.${part({ aud: "sigstore", ...claims })}.${Buffer.from("x").toString("base64url")}`;
}

function bytesOf(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
