import type { StatedVulnerability } from "./finding.ts";

/** Where the scanners' SARIF tells of a vulnerability and its package. */
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

type Stated = Pick<StatedVulnerability, "id" | "aliases" | "name" | "version" | "purl" | "fixedVersion">;

const vulnerabilityId = /^((?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3}))(?:-(.+))?$/u;

/**
 * The vulnerability that a result of a scanner is about: Trivy says its package in the message, Grype in the rule's id
 * and help, Snyk in a logical location. Undefined for results that are about no package.
 */
export function packageOf(texts: SarifTexts): Stated | undefined {
  return trivyPackage(texts) ?? grypePackage(texts) ?? snykPackage(texts);
}

function trivyPackage({ id, message }: SarifTexts): Stated | undefined {
  const name = lineOf(message, "Package");
  const version = lineOf(message, "Installed Version");
  if (name === undefined || version === undefined) return undefined;
  const fixedVersion = lineOf(message, "Fixed Version");
  return { id, aliases: [], name, version, purl: "", ...(fixedVersion === undefined ? {} : { fixedVersion }) };
}

function grypePackage({ id, message, help }: SarifTexts): Stated | undefined {
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

function snykPackage({ id, names, description }: SarifTexts): Stated | undefined {
  if (!id.startsWith("SNYK-")) return undefined;
  const at = names.find((each) => each.lastIndexOf("@") > 0);
  if (at === undefined) return undefined;
  const split = at.lastIndexOf("@");
  const aliases = /^\((CVE-\d{4}-\d{4,}(?:,\s*CVE-\d{4}-\d{4,})*)\)/u.exec(description)?.[1]?.split(/,\s*/u) ?? [];
  return { id, aliases, name: at.slice(0, split), version: at.slice(split + 1), purl: "" };
}

function lineOf(text: string, label: string): string | undefined {
  const line = text.split("\n").find((each) => each.startsWith(`${label}:`));
  const value = line?.slice(label.length + 1).trim();
  return value === undefined || value === "" ? undefined : value;
}
