import { z } from "zod";
import { digestsIn, problem, type ReportedSuppression, repositoryPath, vulnerability } from "../finding.ts";
import type { ExternalFinding } from "../report.ts";
import { contentOf, hasKeys, jsonReader, listOf, maybe, maybeNumber, type Reader, text, valueAt } from "./reader.ts";

const issue = z.looseObject({
  id: text.min(1),
  title: text.default(""),
  type: maybe,
  severity: maybe,
  packageName: maybe,
  moduleName: maybe,
  name: maybe,
  version: text.default(""),
  fixedIn: listOf(text),
  nearestFixedInVersion: maybe,
  identifiers: z.looseObject({ CVE: listOf(text), GHSA: listOf(text) }).nullish(),
  cvssScore: maybeNumber,
  publicationTime: maybe,
  epssDetails: z.looseObject({ probability: z.union([text, z.number()]).nullish() }).nullish(),
  dockerfileInstruction: maybe,
  dockerBaseImage: maybe,
  from: listOf(text),
  filtered: z
    .looseObject({
      ignored: listOf(
        z.looseObject({
          reason: maybe,
          expires: maybe,
          ignoredBy: z.looseObject({ name: maybe }).nullish(),
        }),
      ),
    })
    .nullish(),
});
type Issue = z.infer<typeof issue>;

const infrastructureIssue = z.looseObject({
  id: text.min(1),
  title: text.default(""),
  severity: maybe,
  lineNumber: maybeNumber,
  isIgnored: z.boolean().nullish(),
  msg: maybe,
});

const project = z.looseObject({
  ok: z.boolean(),
  error: z.undefined("says that Snyk failed").optional(),
  vulnerabilities: z.array(issue),
  infrastructureAsCodeIssues: z.array(infrastructureIssue).nullish(),
  packageManager: maybe,
  targetFile: maybe,
  displayTargetFile: maybe,
  docker: z.looseObject({ imageId: maybe }).nullish(),
  filtered: z.looseObject({ ignore: listOf(issue), patch: listOf(issue) }).nullish(),
  applications: listOf(
    z.looseObject({
      vulnerabilities: listOf(issue),
      targetFile: maybe,
      filtered: z.looseObject({ ignore: listOf(issue), patch: listOf(issue) }).nullish(),
    }),
  ),
});
type Project = z.infer<typeof project>;

const schema = z.union([z.array(project), project.transform((one) => [one])]);

/** Package managers of operating systems. */
const systems = /^(?:deb|apk|rpm|linux|dockerfile)(?::|$)/u;

function isProject(value: unknown): boolean {
  return typeof valueAt(value, "ok") === "boolean" && (hasKeys(value, "packageManager") || hasKeys(value, "error"));
}

/** Kinds of tests by the names that Snyk's SARIF has. */
const kinds = {
  "snyk-container": { title: "Snyk Container", about: "image" },
  "snyk-open-source": { title: "Snyk Open Source", about: "source" },
  "snyk-iac": { title: "Snyk IaC", about: "source" },
} as const;
type Kind = keyof typeof kinds;

/** Returns the kind of a test; undefined if it is none of Snyk's. A failure names no kind and is taken for the default. */
function kindOf(value: unknown): Kind | undefined {
  const projects = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  if (projects.length === 0 || !projects.every(isProject)) return undefined;
  const isContainer = (one: unknown): boolean =>
    hasKeys(valueAt(one, "docker")) || systems.test(String(valueAt(one, "packageManager")));
  if (projects.some(isContainer)) return "snyk-container";
  return projects.every((one) => hasKeys(one, "infrastructureAsCodeIssues")) ? "snyk-iac" : "snyk-open-source";
}

/**
 * JSON of `snyk container test`, `snyk test` and `snyk iac test`: an object for one project, a list for several. An issue
 * occurs once for each path of dependencies, and so do its findings. A failure of Snyk is an error.
 */
function reader(tool: Kind): Reader {
  const { title, about } = kinds[tool];
  return jsonReader(
    { tool, title, subjects: [about] },
    {
      recognize: (value) => kindOf(value) === tool,
      schema,
      read: (projects) => {
        const config = digestsIn(projects.map(({ docker }) => docker?.imageId))[0];
        return contentOf(
          tool,
          projects.flatMap((one) => findingsOf(one, tool)),
          {
            about,
            ...(about === "image" ? { listsPackages: true } : {}),
            ...(config === undefined ? {} : { config }),
            gaps: projects.some(isUnlisted) ? ["a project is not ok, but its issues are not listed"] : [],
          },
        );
      },
    },
  );
}

export const snykContainer = reader("snyk-container");
export const snykOpenSource = reader("snyk-open-source");
export const snykInfrastructure = reader("snyk-iac");

function isUnlisted({ ok, vulnerabilities, infrastructureAsCodeIssues: issues, applications }: Project): boolean {
  return (
    !ok &&
    vulnerabilities.length + (issues ?? []).length === 0 &&
    applications.every((one) => one.vulnerabilities.length === 0)
  );
}

function findingsOf(one: Project, tool: string): readonly ExternalFinding[] {
  const file = repositoryPath(one.displayTargetFile || one.targetFile);
  const parts = [{ ...one, path: file }, ...one.applications.map((part) => ({ ...part, path: part.targetFile }))];
  return [
    ...parts.flatMap(({ vulnerabilities, filtered, path }) => [
      ...vulnerabilities.map((each) => issueFinding(each, tool, path)),
      ...[...(filtered?.ignore ?? []), ...(filtered?.patch ?? [])].map((each) =>
        issueFinding(each, tool, path, ignoreOf(each)),
      ),
    ]),
    ...(one.infrastructureAsCodeIssues ?? []).map(({ id, title, severity, lineNumber, isIgnored, msg }) =>
      problem({
        tool,
        id,
        level: severity,
        message: [title, msg].filter(Boolean).join("; "),
        file,
        line: lineNumber,
        suppressed: isIgnored === true ? "ignored in Snyk" : undefined,
      }),
    ),
  ];
}

function ignoreOf({ filtered }: Issue): ReportedSuppression {
  const [ignored] = filtered?.ignored ?? [];
  return {
    reason: ignored?.reason || "ignored or patched by `.snyk`",
    by: ignored?.ignoredBy?.name,
    until: ignored?.expires,
  };
}

function issueFinding(
  one: Issue,
  tool: string,
  file: string | null | undefined,
  suppressed?: ReportedSuppression,
): ExternalFinding {
  const name = one.packageName || one.moduleName || one.name || "";
  if (one.type === "license") {
    return problem({
      tool,
      id: one.id,
      level: one.severity,
      message: `${name} ${one.version}: ${one.title}`,
      file,
      suppressed,
    });
  }
  const found = vulnerability({
    tool,
    id: one.id,
    aliases: [...(one.identifiers?.CVE ?? []), ...(one.identifiers?.GHSA ?? [])],
    level: one.severity,
    name,
    version: one.version,
    fixedVersion: one.nearestFixedInVersion || one.fixedIn.join(", "),
    path: file,
    score: one.cvssScore,
    epss: Number(one.epssDetails?.probability ?? Number.NaN),
    published: one.publicationTime,
    suppressed,
  });
  if (!one.dockerfileInstruction) return found;
  // Snyk quotes the instruction that brings the package in, without its line.
  const message = `${found.finding.message}; brought in by \`${one.dockerfileInstruction.slice(0, 120)}\``;
  return { ...found, finding: { ...found.finding, message } };
}
