import { expect, it } from "vitest";
import { imageSignatureType, inTotoType, statementBytes } from "../../../shared/sigstore/formats/statement.ts";
import { judgeBundle } from "../../../shared/sigstore/verify/judgement.ts";
import { publicGoodRoot } from "../../../shared/sigstore/verify/trusted-root.ts";

/** Made with openssl; its issuer is named as GitHub's authority is: `O=GitHub, Inc.`, `CN=Fulcio Intermediate l2`. */
const certificate =
  "MIIBfzCCASSgAwIBAgIUZxc8rWvs/qf8jZMp2JwQCs9spnIwCgYIKoZIzj0EAwIwODEVMBMGA1UECgwMR2l0SHViLCBJbmMuMR8wHQYDVQQDDBZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMCAXDTI2MTEyNDIwNDkyM1oYDzIxMjYxMDMxMjA0OTIzWjAAMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE3nn75BDPEwjC6RJCMwPRBtp38IVgEQevUkpfk3rE7NetR1/zL8664FJBQ1XajkA/uwNupqDWB/He4P+JwQo62qNCMEAwHQYDVR0OBBYEFIu3EzjHIRHCwrsnvK5lz+AgOYD9MB8GA1UdIwQYMBaAFKd40u+MYQ3a/jV7G/SXWqyUDAnrMAoGCCqGSM49BAMCA0kAMEYCIQC630bF9OKaa0XDroIzGfjoVdTh2twwyQa4kkcQRiUpyQIhAL9CMD0lcLzLWv14OV7HNOSX8/VyPF6ToZp/PPlqDpXC";

it("a certificate of GitHub's own instance is rejected with what to do", async () => {
  const digest = `sha256:${"a".repeat(64)}`;
  const payload = statementBytes([digest], imageSignatureType, {}).toString("base64");
  const bundle = {
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: { certificate: { rawBytes: certificate }, tlogEntries: [], timestampVerificationData: {} },
    dsseEnvelope: { payloadType: inTotoType, payload, signatures: [{ keyid: "", sig: "MAA=" }] },
  };
  const identity = { subject: "x", issuer: "y", extensions: new Map() };
  const policy = { kind: "identity", identity, root: await publicGoodRoot() } as const;
  const judged = judgeBundle(Buffer.from(JSON.stringify(bundle)), "here", { digest, policies: [policy] });
  expect(judged).toMatchObject({ accepted: false, reason: expect.stringContaining("gh attestation trusted-root") });
});
