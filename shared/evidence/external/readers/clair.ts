import { z } from "zod";
import { vulnerability } from "../finding.ts";
import { contentOf, entriesOf, hasKeys, isListOf, jsonReader, listOf, maybe, text } from "./reader.ts";

const packageSchema = z.looseObject({ name: text, version: text.default("") });
const vulnerabilitySchema = z.looseObject({
  name: text.min(1),
  severity: maybe,
  normalized_severity: maybe,
  fixed_in_version: maybe,
  issued: maybe,
});

const report = z.looseObject({
  manifest_hash: text.regex(/^sha256:[0-9a-f]{64}$/u, "is not a digest"),
  packages: entriesOf(packageSchema).nullable(),
  vulnerabilities: entriesOf(vulnerabilitySchema).nullable(),
  package_vulnerabilities: entriesOf(listOf(text)).nullable(),
});
type Report = z.infer<typeof report>;

const isReport = (value: unknown): boolean => hasKeys(value, "manifest_hash", "packages", "package_vulnerabilities");

/** Clair v4's vulnerability report, of its API and of `clairctl report -o json` (quay/claircore vulnerabilityreport.go). */
export const clair = jsonReader(
  { tool: "clair", title: "Clair", subjects: ["image"] },
  {
    recognize: (value) => isReport(value) || isListOf(value, isReport),
    schema: z.union([z.array(report), report.transform((one) => [one])]),
    read: (reports) => reports.map(read),
  },
);

function read({ manifest_hash: manifest, ...maps }: Report) {
  const packages = new Map(maps.packages ?? []);
  const vulnerabilities = new Map(maps.vulnerabilities ?? []);
  const findings = (maps.package_vulnerabilities ?? []).flatMap(([packageId, ids]) =>
    ids.map((id) => {
      const found = vulnerabilities.get(id);
      const affected = packages.get(packageId);
      if (found === undefined || affected === undefined)
        throw new TypeError("names a package or vulnerability that it does not list, so it may be cut off");
      return vulnerability({
        tool: "clair",
        id: found.name,
        // The normalized word decides; the vendor's is kept if there is no other.
        level: found.normalized_severity || found.severity,
        name: affected.name,
        version: affected.version,
        fixedVersion: found.fixed_in_version,
        published: found.issued,
      });
    }),
  );
  return contentOf("clair", findings, {
    about: "image",
    manifests: [manifest],
    listsPackages: true,
    gaps: packages.size === 0 ? ["Clair recognized no packages in the image"] : [],
  });
}
