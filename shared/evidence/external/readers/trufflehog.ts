import { z } from "zod";
import { valuesOf } from "../document.ts";
import { problem, repositoryPath } from "../finding.ts";
import type { ExternalFinding } from "../report.ts";
import { contentOf, entriesOf, hasKeys, isListOf, maybe, maybeNumber, type Reader, text } from "./reader.ts";

const place = z.looseObject({ file: maybe, line: maybeNumber, image: maybe, link: maybe });

const current = z.looseObject({
  DetectorName: text.min(1),
  Verified: z.boolean(),
  SourceMetadata: z.looseObject({ Data: entriesOf(place).nullish() }).nullish(),
});

const earlier = z.looseObject({ reason: text.min(1), path: text });

const isCurrent = (value: unknown): boolean =>
  hasKeys(value, "DetectorName", "DetectorType", "SourceMetadata", "Verified");
const isEarlier = (value: unknown): boolean => hasKeys(value, "reason", "stringsFound", "commitHash", "path");

/** TruffleHog's JSON lines, of version 3 and of earlier ones. Nothing that can be the secret is read. */
export const trufflehog: Reader = {
  tool: "trufflehog",
  title: "TruffleHog",
  subjects: ["source", "image"],
  recognize: (document) => isListOf(valuesOf(document), (value) => isCurrent(value) || isEarlier(value)),
  read: (document) => {
    const values = valuesOf(document);
    const images = values.some((value) =>
      JSON.stringify(current.safeParse(value).data?.SourceMetadata ?? {}).includes('"Docker"'),
    );
    return contentOf("trufflehog", values.map(findingOf), images ? { about: "image" } : { about: "source" });
  },
};

function findingOf(value: unknown): ExternalFinding {
  if (isEarlier(value)) {
    const { reason, path } = earlier.parse(value);
    return problem({
      tool: "trufflehog",
      id: reason,
      severity: "high",
      message: "a secret",
      file: repositoryPath(path),
    });
  }
  const { DetectorName: id, Verified: isVerified, SourceMetadata: metadata } = current.parse(value);
  const [, where] = metadata?.Data?.[0] ?? [];
  return problem({
    tool: "trufflehog",
    id,
    severity: isVerified ? "critical" : "high",
    message: isVerified ? "a secret that is valid" : "a secret",
    file: repositoryPath(where?.file),
    line: where?.line,
  });
}
