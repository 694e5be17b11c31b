import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { InvalidError } from "../shared/errors/index.ts";
import { sha256 } from "../shared/files/index.ts";
import { judgeBundle, publicGoodRoot, readPublicKey, readTrustedRoot } from "../shared/sigstore/index.ts";
import { readBundle } from "../shared/sigstore/verify/bundle.ts";
import { checkBundle, type SignerPolicy } from "../shared/sigstore/verify/check.ts";
import type { Disagreement, Suite } from "./suite.ts";

export const vectorSchema = z.object({
  name: z.string(),
  expect: z.enum(["pass", "fail"]),
  /** Path relative to the vector's directory. */
  artifact: z.string(),
  identity: z.string().nullish(),
  issuer: z.string().nullish(),
});
type Vector = z.infer<typeof vectorSchema>;

/** Bundles of the Sigstore client conformance suite. Each is verified with its artifact, trusted root and identity or key. */
export const sigstore: Suite = {
  name: "Sigstore bundles",
  vectors: "conformance/sigstore",
  async run(vectorsPath) {
    const lines = (await readFile(join(vectorsPath, "vectors.jsonl"), "utf8")).trim().split("\n");
    const vectors = lines.map((line) => vectorSchema.parse(JSON.parse(line)));
    const root = join(vectorsPath, "bundle-verify");
    const disagreements: Disagreement[] = [];
    for (const vector of vectors) disagreements.push(...(await compare(vector, join(root, vector.name))));
    const directories = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const listed = new Set(vectors.map(({ name }) => name));
    const unlisted = directories.filter(({ name }) => !listed.has(name));
    disagreements.push(
      ...unlisted.map(({ name: id }) => ({ id, expected: "a line in vectors.jsonl", actual: "none" })),
    );
    return { total: vectors.length + unlisted.length, disagreements };
  },
};

async function compare(vector: Vector, directory: string): Promise<readonly Disagreement[]> {
  const id = vector.name;
  const expected = vector.expect === "pass" ? "accepted" : "refused";
  try {
    const refusal = await refusalOf(vector, directory);
    const isExpected = vector.expect === "pass" ? refusal === undefined : refusal !== undefined;
    return isExpected ? [] : [{ id, expected, actual: refusal ?? "accepted" }];
  } catch (error) {
    // A refusal must be a refusal, not a crash.
    return [{ id, expected, actual: `crash: ${String(error)}` }];
  }
}

/** Verifies a vector. Returns why it is refused; undefined if it is accepted. */
export async function refusalOf(vector: Vector, directory: string): Promise<string | undefined> {
  const [bytes, artifact] = await Promise.all([
    readFile(join(directory, "bundle.sigstore.json")),
    readFile(join(directory, vector.artifact)),
  ]);
  let policy: SignerPolicy;
  try {
    policy = await policyOf(vector, directory);
  } catch (error) {
    if (error instanceof InvalidError) return error.message;
    throw error;
  }
  // Message signatures are what `.sig` tags contain, so only layers of tags are judged as such, and never bundles.
  const read = readBundle(bytes);
  if ("bundle" in read && read.bundle.content.$case === "messageSignature") {
    const checked = checkBundle(read.bundle, artifact, [policy]);
    return "rejection" in checked ? checked.rejection : undefined;
  }
  const { accepted, reason } = judgeBundle(bytes, vector.name, { digest: sha256(artifact), policies: [policy] });
  return accepted ? undefined : reason;
}

async function policyOf({ identity, issuer }: Vector, directory: string): Promise<SignerPolicy> {
  const files = await readdir(directory);
  const text = (name: string): Promise<string> => readFile(join(directory, name), "utf8");
  const root = files.includes("trusted_root.json")
    ? readTrustedRoot(await text("trusted_root.json"), "trusted_root.json")
    : await publicGoodRoot();
  if (files.includes("key.pub")) {
    return { kind: "key", key: readPublicKey(await text("key.pub"), "key.pub"), log: root };
  }
  const subject = identity ?? "";
  return { kind: "identity", identity: { subject, issuer: issuer ?? "", extensions: new Map() }, root };
}
