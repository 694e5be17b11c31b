/** An attestation that a repository has: with its bundle, or where that lies. */
export interface StoredAttestation {
  readonly repository: string;
  readonly digest: string;
  readonly bundle?: object;
  readonly bundleUrl?: string;
}

/** A page of attestations with a cursor for the next one, as GitHub pages them. */
export function attestationPage(
  all: readonly StoredAttestation[],
  { repository, digest }: { readonly repository: string; readonly digest: string },
  url: URL,
  mostOfPage: number,
): { readonly status: number; readonly body: object; readonly headers?: Readonly<Record<string, string>> } {
  const found = all.filter((each) => each.repository === repository && each.digest === digest);
  if (found.length === 0) return { status: 404, body: { message: "Not Found" } };
  const size = Math.min(Number(url.searchParams.get("per_page") ?? 30), mostOfPage);
  const cursor = url.searchParams.get("after");
  const start = cursor === null ? 0 : Number(Buffer.from(cursor, "base64url").toString("utf8"));
  const next = new URL(url);
  next.searchParams.set("after", Buffer.from(String(start + size)).toString("base64url"));
  const attestations = found.slice(start, start + size).map(({ bundle, bundleUrl }) => ({
    ...{ repository_id: 1, initiator: "user" },
    ...(bundle === undefined ? {} : { bundle }),
    ...(bundleUrl === undefined ? {} : { bundle_url: bundleUrl }),
  }));
  const headers = start + size < found.length ? { link: `<${next.href}>; rel="next"` } : {};
  return { status: 200, body: { attestations }, headers };
}

/** Digests that the statement of a bundle is about (Sigstore bundle with a DSSE envelope). */
function digestsIn(bundle: object): readonly string[] {
  const { dsseEnvelope } = bundle as { readonly dsseEnvelope?: { readonly payload?: string } };
  const statement = JSON.parse(Buffer.from(dsseEnvelope?.payload ?? "", "base64").toString("utf8")) as {
    readonly subject: readonly { readonly digest: { readonly sha256: string } }[];
  };
  return statement.subject.map(({ digest }) => `sha256:${digest.sha256}`);
}

/**
 * Stores a bundle for each of its subjects
 * (https://docs.github.com/en/rest/repos/attestations#create-an-attestation). Refuses what has no statement.
 */
export function storedAttestations(repository: string, bundle: unknown): readonly StoredAttestation[] | undefined {
  try {
    return digestsIn(bundle as object).map((digest) => ({ repository, digest, bundle: bundle as object }));
  } catch {
    return undefined;
  }
}
