import { z } from "zod";
import type { OperatingSystem } from "../../packages/index.ts";
import type { BomDocument } from "../model.ts";
import { collect, type ReadComponent, type ReadSbom } from "./document.ts";
import { Facts, hashOf, splitLicenses } from "./facts.ts";

const property = z.looseObject({ name: z.string(), value: z.string().optional() });

const component = z.looseObject({
  type: z.string().optional(),
  "bom-ref": z.string().optional(),
  group: z.string().optional(),
  name: z.string().optional(),
  version: z.string().optional(),
  purl: z.string().optional(),
  cpe: z.string().optional(),
  supplier: z
    .looseObject({
      name: z.string().optional(),
      url: z.array(z.string()).optional(),
      contact: z.array(z.looseObject({ email: z.string().optional() })).optional(),
    })
    .optional(),
  licenses: z
    .array(
      z.looseObject({
        expression: z.string().optional(),
        license: z.looseObject({ id: z.string().optional(), name: z.string().optional() }).optional(),
      }),
    )
    .optional(),
  hashes: z.array(z.looseObject({ alg: z.string(), content: z.string() })).optional(),
  externalReferences: z.array(z.looseObject({ type: z.string(), url: z.string() })).optional(),
  properties: z.array(property).optional(),
  evidence: z
    .looseObject({ occurrences: z.array(z.looseObject({ location: z.string().optional() })).optional() })
    .optional(),
  components: z.array(z.unknown()).optional(),
});

export const cycloneDx = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.string(),
  metadata: z.looseObject({ timestamp: z.string().optional(), component: component.optional() }).optional(),
  components: z.array(z.unknown()).optional(),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })).optional(),
});

type Component = z.infer<typeof component>;

/** Component types that are not packages, but group or contain them. */
const groups: ReadonlySet<string> = new Set([
  "application",
  "container",
  "file",
  "operating-system",
  "platform",
  "device",
]);

/** Reads a CycloneDX document (1.2 to 1.7, JSON), including properties of Trivy, Syft and Seaworthy. */
export function readCycloneDx(document: z.infer<typeof cycloneDx>): ReadSbom {
  const { metadata } = document;
  const components = flatten(document.components ?? []);
  return collect(
    {
      format: `CycloneDX ${document.specVersion}`,
      root: metadata?.component === undefined ? undefined : rootOf(metadata.component),
      timestamp: metadata?.timestamp,
    },
    components.map(osOf).find((os) => os !== undefined),
    components.flatMap(readComponent),
    new Map((document.dependencies ?? []).map(({ ref, dependsOn }) => [ref, dependsOn ?? []])),
  );
}

function rootOf(raw: Component): BomDocument | undefined {
  const { type, group, name, version, purl, hashes } = raw;
  if (name === undefined) return undefined;
  const digest = hashes?.find(({ alg }) => alg === "SHA-256")?.content;
  const platform = factsOf(raw).get("seaworthy:image:platform");
  return {
    kind: "document",
    isImage: type === "container",
    name: group === undefined || group === "" ? name : `${group}/${name}`,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    ...(digest === undefined ? {} : { digest: `sha256:${digest}` }),
    ...(platform === undefined ? {} : { platform }),
  };
}

function factsOf({ properties = [] }: Component): Facts {
  return new Facts(properties.map(({ name, value }) => [name, value ?? ""]));
}

/** Flattens nested components without recursion, because a document may nest them arbitrarily deep. */
function flatten(roots: readonly unknown[]): Component[] {
  const flat: Component[] = [];
  const waiting = [...roots].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const raw = component.parse(next);
    flat.push(raw);
    for (const inner of (raw.components ?? []).toReversed()) waiting.push(inner);
  }
  return flat;
}

function osOf({ type, name, version }: Component): OperatingSystem | undefined {
  if (type !== "operating-system" || name === undefined) return undefined;
  return { id: name.toLowerCase(), ...(version === undefined ? {} : { versionId: version }) };
}

function readComponent(raw: Component): ReadComponent[] {
  if (raw.purl === undefined) {
    return groups.has(raw.type ?? "") ? [] : [{ nameless: `${raw.name ?? "component"} ${raw.version ?? ""}`.trim() }];
  }
  if (raw.purl.startsWith("pkg:oci/") || raw.purl.startsWith("pkg:docker/")) return [];
  const facts = factsOf(raw);
  const source = trivySource(facts);
  const reference = (kind: string) => raw.externalReferences?.find(({ type }) => type === kind)?.url;
  const homepage = reference("website");
  const repository = reference("vcs");
  const modularity = facts.get("aquasecurity:trivy:Modularitylabel");
  const contact = raw.supplier?.contact?.[0]?.email ?? raw.supplier?.url?.[0];
  return [
    {
      stated: {
        purl: raw.purl,
        licenses: licensesOf(raw),
        hashes: (raw.hashes ?? []).flatMap(({ alg, content }) => hashOf(alg, content)),
        locations: facts.placed(pathsOf(raw, facts)),
        ...(source === undefined ? {} : { source }),
        ...(raw.supplier?.name === undefined ? {} : { supplier: raw.supplier.name }),
        ...(contact === undefined ? {} : { supplierContact: contact }),
        ...(homepage === undefined ? {} : { homepage }),
        ...(repository === undefined ? {} : { repository }),
        ...(modularity === undefined ? {} : { modularity }),
        ...(raw["bom-ref"] === undefined ? {} : { ref: raw["bom-ref"] }),
        cpes: [...(raw.cpe === undefined ? [] : [raw.cpe]), ...facts.all("seaworthy:cpe")],
        ...facts.own(),
      },
    },
  ];
}

/** Returns the licenses. Splits expressions and replaces our own references by the original names. */
function licensesOf({ licenses = [], properties = [] }: Component): string[] {
  const names = new Map(
    properties.flatMap(({ name, value }) => {
      const reference = /^seaworthy:license:(LicenseRef-.+)$/.exec(name)?.[1];
      return reference === undefined || value === undefined ? [] : [[reference, value]];
    }),
  );
  const stated = licenses.flatMap(({ expression, license }) =>
    expression === undefined ? (license?.id ?? license?.name ?? []) : splitLicenses(expression, names),
  );
  return [...new Set(stated)];
}

/** Returns the source package, which distributions' advisories name and Trivy writes to properties. */
function trivySource(facts: Facts): { name: string; version: string } | undefined {
  const name = facts.get("aquasecurity:trivy:SrcName");
  const version = facts.get("aquasecurity:trivy:SrcVersion");
  if (name === undefined || version === undefined) return undefined;
  const epoch = facts.get("aquasecurity:trivy:SrcEpoch");
  const release = facts.get("aquasecurity:trivy:SrcRelease");
  return {
    name,
    version: `${epoch === undefined || epoch === "0" ? "" : `${epoch}:`}${version}${release === undefined ? "" : `-${release}`}`,
  };
}

function pathsOf(raw: Component, facts: Facts): string[] {
  const stated = (raw.evidence?.occurrences ?? []).flatMap(({ location }) => location ?? []);
  const path = facts.get("aquasecurity:trivy:FilePath") ?? facts.get("syft:location:0:path");
  return stated.length > 0 ? stated : path === undefined ? [] : [path];
}
