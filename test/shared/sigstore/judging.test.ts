import { generateKeyPairSync, sign } from "node:crypto";
import { dsse } from "@sigstore/core";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layerKeys } from "../../../shared/sigstore/formats/layer.ts";
import { readSimpleSigning, simpleSigningPayload } from "../../../shared/sigstore/formats/simple-signing.ts";
import {
  imageSignatureType,
  inTotoType,
  readStatement,
  statementBytes,
} from "../../../shared/sigstore/formats/statement.ts";
import { keyHint } from "../../../shared/sigstore/keys/keys.ts";
import {
  type Judgement,
  judgeBundle,
  judgeEnvelopeLayer,
  judgePayloadLayer,
  type Question,
} from "../../../shared/sigstore/verify/judgement.ts";
import { publicGoodRoot, readTrustedRoot } from "../../../shared/sigstore/verify/trusted-root.ts";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const digest = `sha256:${"a".repeat(64)}`;
const other = `sha256:${"b".repeat(64)}`;
const question: Question = { digest, policies: [{ kind: "key", key: publicKey }] };

/** A bundle whose envelope is signed by the key, over any payload. */
function bundleOf(payload: Buffer, payloadType = inTotoType): object {
  const sig = sign("sha256", dsse.preAuthEncoding(payloadType, payload), privateKey).toString("base64");
  return {
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: { publicKey: { hint: keyHint(publicKey) }, tlogEntries: [] },
    dsseEnvelope: { payloadType, payload: payload.toString("base64"), signatures: [{ keyid: "", sig }] },
  };
}

const judge = (bundle: unknown): Judgement => judgeBundle(Buffer.from(JSON.stringify(bundle)), "here", question);

describe("a bundle", () => {
  const payload = statementBytes([other, digest], imageSignatureType, {});

  it("counts for every digest that its statement names, and for no other", () => {
    expect(judge(bundleOf(payload))).toMatchObject({ accepted: true, kind: "signature" });
    expect(judge(bundleOf(statementBytes([other], imageSignatureType, {})))).toMatchObject({
      accepted: false,
      reason: expect.stringContaining("another image"),
    });
  });

  it("is no signature when its predicate says anything else", () => {
    for (const type of [
      "https://cyclonedx.org/bom",
      `${imageSignatureType}/x`,
      "https://sigstore.dev/cosign/sign/v2",
    ]) {
      expect(judge(bundleOf(statementBytes([digest], type, {})))).toMatchObject({
        accepted: true,
        kind: "attestation",
      });
    }
  });

  it("does not count when any byte of what it signs, or of the signature, is another", () => {
    const whole = JSON.stringify(bundleOf(payload));
    const envelope = payload.toString("base64");
    fc.assert(
      fc.property(fc.nat(payload.length - 1), fc.integer({ min: 1, max: 255 }), (place, flip) => {
        const changed = Buffer.from(payload);
        changed[place] = (changed[place] ?? 0) ^ flip;
        const text = whole.replace(envelope, changed.toString("base64"));
        expect(judgeBundle(Buffer.from(text), "here", question).accepted).toBe(false);
      }),
    );
  });

  it("is judged without an error whatever it holds", () => {
    const names = [
      "mediaType",
      "verificationMaterial",
      "dsseEnvelope",
      "messageSignature",
      "certificate",
      "tlogEntries",
    ];
    const value = fc.letrec((tie) => ({
      any: fc.oneof(fc.constantFrom(null, 0, "", "AA==", "{}"), fc.array(tie("any"), { maxLength: 3 }), tie("record")),
      record: fc.dictionary(fc.constantFrom(...names), tie("any"), { maxKeys: 4 }),
    })).any;
    fc.assert(
      fc.property(value, fc.string(), (document, text) => {
        expect(judge(document).accepted).toBe(false);
        expect(judge({ ...bundleOf(Buffer.from(text)) }).accepted).toBe(false);
        const material = { ...bundleOf(payload), verificationMaterial: document };
        expect(judge(material).kind).toMatch(/signature|attestation/);
      }),
    );
  });
});

describe("a layer", () => {
  const bytes = simpleSigningPayload("registry.example/app", digest, {});
  const signature = sign("sha256", bytes, privateKey).toString("base64");

  it("counts with the signature in its annotations", () => {
    expect(
      judgePayloadLayer({ bytes, annotations: { [layerKeys.signature]: signature } }, "here", question),
    ).toMatchObject({ accepted: true });
    expect(judgePayloadLayer({ bytes, annotations: {} }, "here", question)).toMatchObject({ accepted: false });
  });

  it("is judged without an error whatever it holds", () => {
    const annotation = fc.oneof(fc.string(), fc.json(), fc.constant(signature));
    const annotations = fc.dictionary(fc.constantFrom(...Object.values(layerKeys)), annotation);
    fc.assert(
      fc.property(fc.uint8Array(), annotations, (content, given) => {
        const layer = { bytes: content, annotations: given };
        expect(judgePayloadLayer(layer, "here", question).accepted).toBe(false);
        expect(judgeEnvelopeLayer(layer, "here", question).accepted).toBe(false);
        judgePayloadLayer({ bytes, annotations: given }, "here", question);
      }),
    );
  });
});

describe("what is read", () => {
  it("is what was written, or nothing", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z.]{1,9}$/), fc.string()), fc.string(), (annotations, text) => {
        expect(readSimpleSigning(simpleSigningPayload("r", digest, annotations))).toEqual({
          reference: "r",
          digest,
          annotations,
        });
        expect(readStatement(statementBytes([digest], "t", text, { annotations }))).toMatchObject({
          digests: [digest],
          predicateType: "t",
          predicate: text,
        });
        expect(readSimpleSigning(Buffer.from(text))).toBeUndefined();
        expect(readStatement(Buffer.from(text))).toBeUndefined();
      }),
    );
  });

  it("has the public-good root built in, and refuses what is none", async () => {
    const root = await publicGoodRoot();
    expect(
      [root.tlogs.length, root.certificateAuthorities.length, root.ctlogs.length].every((length) => length > 0),
    ).toBe(true);
    for (const text of ["", "{}", "[]", '{"mediaType":"text/plain"}']) {
      expect(() => readTrustedRoot(text, "root.json")).toThrow(/not a trusted root/);
    }
  });

  it.each(["tlogs", "ctlogs"] as const)(
    "refuses a trusted root whose key of %s has no start of validity",
    async (logs) => {
      const root = await publicGoodRoot();
      const [log, ...others] = root[logs];
      if (log?.publicKey === undefined) throw new Error("the root has logs with keys");
      const broken = { ...root, [logs]: [{ ...log, publicKey: { ...log.publicKey, validFor: {} } }, ...others] };
      const text = JSON.stringify(TrustedRoot.toJSON(broken));
      expect(() => readTrustedRoot(text, "root.json")).toThrow(`the key of ${log.baseUrl} has no start of validity`);
      expect(() => readTrustedRoot(JSON.stringify(TrustedRoot.toJSON(root)), "root.json")).not.toThrow();
    },
  );
});
