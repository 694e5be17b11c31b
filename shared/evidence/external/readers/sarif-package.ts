import type { ReportedVulnerability } from "../finding.ts";

/** Texts of a SARIF result that can name a vulnerability and its package. */
export interface SarifTexts {
  readonly id: string;
  readonly message: string;
  /** `fullyQualifiedName`s of logical locations. */
  readonly names: readonly string[];
  /** The rule's full description. */
  readonly description: string;
  /** The rule's help as text. */
  readonly help: string;
}

type SarifVulnerability = Pick<ReportedVulnerability, "id" | "aliases" | "name" | "version" | "purl" | "fixedVersion">;

const vulnerabilityId = /^((?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3}))(?:-(.+))?$/u;

/**
 * Extracts the vulnerability and package of a SARIF result: from the message (Trivy), the rule's id and help (Grype) or a
 * logical location (Snyk). Undefined if the result is not about a package.
 */
export function packageOf(texts: SarifTexts): SarifVulnerability | undefined {
  return trivyPackage(texts) ?? grypePackage(texts) ?? snykPackage(texts);
}

function trivyPackage({ id, message }: SarifTexts): SarifVulnerability | undefined {
  const name = lineOf(message, "Package");
  const version = lineOf(message, "Installed Version");
  if (name === undefined || version === undefined) return undefined;
  const fixedVersion = lineOf(message, "Fixed Version");
  return { id, aliases: [], name, version, purl: "", ...(fixedVersion === undefined ? {} : { fixedVersion }) };
}

function grypePackage({ id, message, help }: SarifTexts): SarifVulnerability | undefined {
  const [, vulnerability] = vulnerabilityId.exec(id) ?? [];
  const name = lineOf(help, "Package");
  // The rule is of all versions together; the message is of this one.
  const version = /version (\S+) was found/u.exec(message)?.[1] ?? lineOf(help, "Version");
  if (vulnerability === undefined || name === undefined || version === undefined) return undefined;
  const fixedVersion = lineOf(help, "Fix Version");
  return {
    id: vulnerability,
    aliases: [],
    name,
    version,
    purl: "",
    ...(fixedVersion === undefined ? {} : { fixedVersion }),
  };
}

function snykPackage({ id, names, description }: SarifTexts): SarifVulnerability | undefined {
  if (!id.startsWith("SNYK-")) return undefined;
  const packageName = names.find((name) => name.lastIndexOf("@") > 0);
  if (packageName === undefined) return undefined;
  const split = packageName.lastIndexOf("@");
  const aliases = /^\((CVE-\d{4}-\d{4,}(?:,\s*CVE-\d{4}-\d{4,})*)\)/u.exec(description)?.[1]?.split(/,\s*/u) ?? [];
  return { id, aliases, name: packageName.slice(0, split), version: packageName.slice(split + 1), purl: "" };
}

function lineOf(text: string, label: string): string | undefined {
  const line = text.split("\n").find((text) => text.startsWith(`${label}:`));
  const value = line?.slice(label.length + 1).trim();
  return value === undefined || value === "" ? undefined : value;
}
