import type { Finding } from "../../../shared/findings/index.ts";
import { codeclimate, gitlabCodeclimate } from "./codeclimate.ts";
import { type Issue, toIssue } from "./issue.ts";
import { hadolintJson, sonarqube } from "./json.ts";
import { codacy, gnu, tty } from "./lines.ts";
import { hadolintSarif } from "./sarif.ts";
import { checkstyle, junit } from "./xml.ts";

const writers: Readonly<Record<string, (issues: readonly Issue[]) => string>> = {
  "hadolint-tty": tty,
  "hadolint-json": hadolintJson,
  "hadolint-sarif": hadolintSarif,
  checkstyle,
  codeclimate,
  "gitlab-codeclimate": gitlabCodeclimate,
  gnu,
  codacy,
  sonarqube,
  junit,
};

/** Formats findings as hadolint does. Returns undefined if the format is not one of hadolint's. */
export function formatIssues(format: string, findings: readonly Finding[]): string | undefined {
  return Object.hasOwn(writers, format) ? writers[format]?.(findings.map(toIssue)) : undefined;
}
