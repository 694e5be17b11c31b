import { z } from "zod";
import { parsePurl } from "../../../packages/index.ts";
import type { Advisory, AffectedRange } from "../../model/advisory.ts";
import type { Feed } from "./feed.ts";
import { parseJsonFeed } from "./parse.ts";

const header = z.looseObject({ timestamp: z.string().optional() });
const statement = z.looseObject({
  vulnerability: z.looseObject({ name: z.string().min(1), description: z.string().optional() }),
  products: z.array(z.looseObject({ "@id": z.string() })).default([]),
  status: z.string(),
  justification: z.string().optional(),
});
const document = z.looseObject({
  timestamp: z.string().optional(),
  /** Documents of early 2025 have the header here. */
  metadata: header.optional(),
  statements: z.array(statement),
});

type Statement = z.infer<typeof statement>;

/** Releases by codename. */
const releases: Readonly<Record<string, string>> = {
  trusty: "14.04:LTS",
  xenial: "16.04:LTS",
  bionic: "18.04:LTS",
  focal: "20.04:LTS",
  jammy: "22.04:LTS",
  noble: "24.04:LTS",
  oracular: "24.10",
  plucky: "25.04",
  questing: "25.10",
};

/** Reasons that hold for every version of a package in a release. */
const neverAffected: ReadonlySet<string> = new Set(["component_not_present", "vulnerable_code_not_present"]);

/**
 * Ubuntu's OpenVEX documents (security-metadata.canonical.com/vex), for packages that never were affected and those
 * without a fix. A fixed product has the release's current version and not the first one with the fix, so fixes are
 * those of the OSV records.
 */
export const ubuntuVex: Feed = {
  name: "ubuntu-vex",
  description: "Ubuntu's OpenVEX documents of CVEs, for packages that are not affected or have no fix",
  ecosystem: "Ubuntu",
  files: /(?:^|\/)CVE-\d{4}-\d+\.json$/,
  read(text, label, modified) {
    const format = { code: "UBUNTU_VEX_INVALID", name: "an OpenVEX document of Ubuntu" };
    const { timestamp, metadata, statements } = parseJsonFeed(text, document, label, format);
    const date = dateOf(timestamp ?? metadata?.timestamp) ?? modified;
    const byName = Map.groupBy(statements, ({ vulnerability }) => vulnerability.name);
    return { advisories: [...byName].flatMap(([name, own]) => advisoryOf(name, own, date)), replaces: [] };
  },
};

function advisoryOf(name: string, statements: readonly Statement[], modified: string): Advisory[] {
  const affected = statements.flatMap(affectedBy);
  if (affected.length === 0 || !/^CVE-\d{4}-\d{4,}$/.test(name)) return [];
  const details = statements[0]?.vulnerability.description;
  return [
    {
      id: `UBUNTU-${name}`,
      aliases: [],
      upstream: [name],
      related: [],
      summary: "",
      ...(details === undefined ? {} : { details }),
      modified,
      severity: "unknown",
      affected,
      references: [`https://ubuntu.com/security/${name}`],
    },
  ];
}

function affectedBy({ status, justification = "", products }: Statement): AffectedRange[] {
  const isNever = status === "not_affected" && neverAffected.has(justification);
  if (!isNever && status !== "affected") return [];
  const interval = { introduced: "0", ...(isNever ? { fixed: "0" } : {}) };
  const sources = new Map(
    products.flatMap((product) => sourceOf(product["@id"])).map((entry) => [entry.join("\n"), entry]),
  );
  return [...sources.values()].map(([ecosystem, name]) => ({ ecosystem, name, intervals: [interval], versions: [] }));
}

/** Returns release and name of a source package: `pkg:deb/ubuntu/curl@7.47.0-1?arch=source&distro=esm-infra/xenial`. */
function sourceOf(text: string): (readonly [ecosystem: string, name: string])[] {
  const purl = parsePurl(text);
  const { arch, distro } = purl?.qualifiers ?? {};
  if (purl?.type !== "deb" || purl.namespace !== "ubuntu" || arch !== "source" || distro === undefined) return [];
  const [, pro, codename = ""] = /^(esm-(?:apps|infra)(?:-legacy)?\/)?([a-z]+)$/.exec(distro) ?? [];
  const release = Object.hasOwn(releases, codename) ? releases[codename] : undefined;
  return release === undefined ? [] : [[`Ubuntu:${pro === undefined ? "" : "Pro:"}${release}`, purl.name]];
}

function dateOf(text: string | undefined): string | undefined {
  const time = Date.parse(text ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
