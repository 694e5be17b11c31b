import { OsvApi } from "../../../shared/advisories/source/osv-api/client.ts";
import { fetchBundle } from "../../../shared/ci/github/attestations/fetch-bundle.ts";
import { gitHubClient } from "../../../shared/ci/github/client.ts";
import { HttpClient } from "../../../shared/http/client.ts";
import { useProxies } from "../../../shared/http/proxy.ts";
import { RegistryClient } from "../../../shared/oci/index.ts";
import { keylessSigner } from "../../../shared/sigstore/sign/keyless.ts";
import { noSleep } from "../../harness/no-sleep.ts";
import { identityToken } from "../../harness/sigstore.ts";

/** Runs every client once against the two servers of the call, in a process whose environment names proxies. */
const [base = "", near = "", how] = process.argv.slice(2);
if (how === "undici") await useProxies(process.env, null);
else await useProxies(process.env);
const { host } = new URL(base);
const ports = { sleep: noSleep };
const plain = new HttpClient({ insecure: [host], ports });
const calls: readonly (() => Promise<unknown>)[] = [
  () => new RegistryClient(host, "app", { insecure: [host], ports }).hasBlob(`sha256:${"0".repeat(64)}`),
  () => plain.request(`${base}/mirror`, { maxBytes: 1000 }),
  () => new OsvApi(base, plain).ids([{ ecosystem: "npm", name: "a" }]),
  async () => (await gitHubClient({ apiUrl: base }, "token", noSleep)).request("GET /user"),
  () => fetchBundle(`${near}/bundle`, noSleep),
  () => keylessSigner(base, identityToken({ sub: "a", iss: "b" })),
];
for (const call of calls) {
  await call().catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
  });
}
