import { digestOf, writeEvidence } from "../../shared/evidence/index.ts";

/**
 * Writes bills of materials of one image with their evidence records. sign-image attests each twice: in its own format
 * and as a record.
 */
export async function writeBills(directory: string, digest: string, count: number): Promise<void> {
  const subject = { kind: "image", name: "app", digest, platform: "linux/amd64" } as const;
  for (let number = 0; number < count; number += 1) {
    const text = JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", serialNumber: number, components: [] });
    const facts = {
      ...{ action: "sbom-generate", engine: { name: "seaworthy", version: "0.1.0" } as const, subject },
      ...{ run: { host: "terminal" }, createdAt: "2026-11-25T12:00:00.000Z", configuration: digestOf({}) },
      ...{ coverage: { examined: { packages: 0 }, gaps: [] }, complete: true },
    };
    const file = { role: "sbom", name: `${number}.cdx.json`, mediaType: "application/vnd.cyclonedx+json" } as const;
    await writeEvidence(directory, `sbom-${number}`, facts, [{ ...file, text }]);
  }
}
