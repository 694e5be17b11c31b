import { z } from "zod";
import { digestsIn, vulnerability } from "../finding.ts";
import { contentOf, hasKeys, isListOf, jsonReader, maybe, text } from "./reader.ts";

/** Anchore writes the word for what is absent. */
const optional = maybe.transform((value) => (value === "None" || value == null ? undefined : value));

const engineEntry = z.looseObject({
  vuln: text.min(1),
  severity: maybe,
  package: text.default(""),
  package_name: maybe,
  package_version: maybe,
  package_path: optional,
  fix: optional,
});

/** Vulnerabilities of an image as the API of Anchore Engine and Enterprise returns them. */
export const anchoreEngine = jsonReader(
  { tool: "anchore", title: "Anchore Engine", subjects: ["image"] },
  {
    recognize: (value) =>
      hasKeys(value, "vulnerabilities", "vulnerability_type") &&
      (hasKeys(value, "imageDigest") || hasKeys(value, "image_digest")),
    schema: z.looseObject({
      imageDigest: maybe,
      image_digest: maybe,
      vulnerability_type: text,
      vulnerabilities: z.array(engineEntry),
    }),
    read: ({ vulnerabilities, imageDigest, image_digest: digest }) =>
      contentOf(
        "anchore",
        vulnerabilities.map((one) =>
          vulnerability({
            tool: "anchore",
            id: one.vuln,
            level: one.severity,
            name: one.package_name || one.package,
            version: one.package_version ?? "",
            path: one.package_path,
            fixedVersion: one.fix,
          }),
        ),
        { about: "image", manifests: digestsIn([imageDigest, digest]) },
      ),
  },
);

const cliEntry = z.looseObject({
  vuln: text.min(1),
  severity: maybe,
  package: text.default(""),
  packageName: maybe,
  packageVersion: maybe,
  packagePath: optional,
  fix: optional,
});

/** JSON of `anchorectl image vulnerabilities`. It names no digest. */
export const anchorectlVulnerabilities = jsonReader(
  { tool: "anchore", title: "anchorectl (vulnerabilities)", subjects: ["image"] },
  {
    recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "vuln", "severity", "packageType", "feed")),
    schema: z.array(cliEntry),
    read: (list) =>
      contentOf(
        "anchore",
        list.map((one) =>
          vulnerability({
            tool: "anchore",
            id: one.vuln,
            level: one.severity,
            name: one.packageName || one.package,
            version: one.packageVersion ?? "",
            path: one.packagePath,
            fixedVersion: one.fix,
          }),
        ),
        { about: "image" },
      ),
  },
);
