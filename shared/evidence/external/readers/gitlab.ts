import { z } from "zod";
import { digestsIn, problem, repositoryPath, vulnerability } from "../finding.ts";
import type { ExternalContent, ExternalFinding, ReportSubject } from "../report.ts";
import {
  contentOf,
  fact,
  hasKeys,
  jsonReader,
  listOf,
  maybe,
  maybeNumber,
  type Reader,
  secretSeverity,
  text,
  valueAt,
} from "./reader.ts";

const entry = z.looseObject({
  category: maybe,
  name: maybe,
  message: maybe,
  severity: maybe,
  solution: maybe,
  identifiers: z
    .array(z.looseObject({ type: text, name: text.min(1), value: z.union([text, z.number()]) }))
    .min(1, "are missing"),
  location: z
    .looseObject({
      file: maybe,
      start_line: maybeNumber,
      image: maybe,
      dependency: z.looseObject({ version: maybe, package: z.looseObject({ name: maybe }).nullish() }).nullish(),
    })
    .nullish(),
  flags: listOf(z.looseObject({ type: text, origin: maybe, description: maybe })),
});
type Entry = z.infer<typeof entry>;

const schema = z.looseObject({
  version: text.regex(/^(?:2|3|14|15)\.\d+(?:\.\d+)?/u, "is an unsupported version"),
  vulnerabilities: z.array(entry),
  scan: z
    .looseObject({
      type: text,
      status: text.nullish(),
      end_time: maybe,
      scanner: z.looseObject({ name: maybe, version: maybe }).nullish(),
    })
    .nullish(),
});

const kinds = {
  container_scanning: { tool: "gitlab-container-scanning", title: "GitLab container scanning", about: "image" },
  dependency_scanning: { tool: "gitlab-dependency-scanning", title: "GitLab dependency scanning", about: "source" },
  sast: { tool: "gitlab-sast", title: "GitLab SAST", about: "source" },
  secret_detection: { tool: "gitlab-secret-detection", title: "GitLab secret detection", about: "source" },
} as const satisfies Readonly<Record<string, { tool: string; title: string; about: ReportSubject }>>;
type Kind = keyof typeof kinds;

/** Returns the kind of a report: what its scan states, otherwise the category of its findings. */
function kindOf(value: unknown): string | undefined {
  if (!hasKeys(value, "version", "vulnerabilities")) return undefined;
  const type = valueAt(valueAt(value, "scan"), "type");
  if (typeof type === "string") return type;
  const list = valueAt(value, "vulnerabilities");
  const category = Array.isArray(list) ? valueAt(list[0], "category") : undefined;
  return typeof category === "string" ? category : undefined;
}

function reader(kind: Kind): Reader {
  const { tool, title, about } = kinds[kind];
  return jsonReader(
    { tool, title, subjects: [about] },
    {
      recognize: (value) => kindOf(value) === kind,
      schema,
      read: ({ vulnerabilities, scan }): ExternalContent => {
        const images = vulnerabilities.map(({ location }) => location?.image);
        return contentOf(
          tool,
          vulnerabilities.map((one) => findingOf(one, kind)),
          {
            about,
            manifests: about === "image" ? [...new Set(digestsIn(images))] : [],
            gaps: [
              ...(scan?.status != null && scan.status !== "success"
                ? [`the scan ended with the status "${scan.status}"`]
                : []),
              ...(scan == null && vulnerabilities.length === 0 ? ["it does not state that a scan was done"] : []),
            ],
            ...fact("version", scan?.scanner?.version),
            ...fact("createdAt", scan?.end_time),
          },
        );
      },
    },
  );
}

export const gitlabContainerScanning = reader("container_scanning");
export const gitlabDependencyScanning = reader("dependency_scanning");
export const gitlabSast = reader("sast");
export const gitlabSecretDetection = reader("secret_detection");

/** A report that states neither a scan nor the category of its findings. It counts for nothing. */
export const gitlabUnknown = jsonReader(
  { tool: "gitlab", title: "GitLab", subjects: ["image", "source"], isRefused: true },
  {
    recognize: (value) => kindOf(value) === undefined && hasKeys(value, "version", "vulnerabilities", "remediations"),
    schema,
    read: ({ vulnerabilities }) =>
      contentOf(
        "gitlab",
        vulnerabilities.map((one) => ({ ...findingOf(one, "secret_detection") })),
        { gaps: ["it states neither its scan nor the category of its findings"] },
      ),
  },
);

function findingOf(one: Entry, kind: Kind): ExternalFinding {
  const { tool } = kinds[kind];
  const { location, identifiers } = one;
  const [first, ...others] = identifiers;
  const id = first?.name ?? "";
  const aliases = others.filter(({ type }) => type === "cve" || type === "ghsa").map(({ name }) => name);
  const flag = one.flags.find(({ type }) => type === "flagged-as-likely-false-positive");
  const suppressed =
    flag === undefined ? undefined : { reason: flag.description || "likely a false positive", by: flag.origin };
  const packageName = location?.dependency?.package?.name;
  if (kind === "container_scanning" || (kind === "dependency_scanning" && packageName)) {
    return vulnerability({
      tool,
      id,
      aliases,
      level: one.severity,
      name: packageName ?? "",
      version: location?.dependency?.version ?? "",
      path: location?.file,
      file: repositoryPath(location?.file),
      suppressed,
    });
  }
  // What a search for secrets quotes can be the secret.
  const isSecret = kind === "secret_detection";
  return problem({
    tool,
    id,
    aliases,
    level: one.severity,
    severity: isSecret ? secretSeverity(one.severity) : undefined,
    message: isSecret ? "a secret" : one.name || one.message || "",
    file: repositoryPath(location?.file),
    line: location?.start_line,
    suppressed,
  });
}
