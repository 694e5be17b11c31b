import { z } from "zod";
import type { OperatingSystem, PackageHash, PackageLocation } from "../../packages/index.ts";
import { collect, type ReadSbom, type Stated } from "./document.ts";

const property = z.looseObject({ name: z.string(), value: z.string().optional() });

const component = z.looseObject({
  type: z.string().optional(),
  name: z.string().optional(),
  version: z.string().optional(),
  purl: z.string().optional(),
  supplier: z.looseObject({ name: z.string().optional() }).optional(),
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
  metadata: z.looseObject({ component: component.optional() }).optional(),
  components: z.array(z.unknown()).optional(),
});

type Component = z.infer<typeof component>;

/** Types of components that are no packages, but group or contain them. */
const groups: ReadonlySet<string> = new Set([
  "application",
  "container",
  "file",
  "operating-system",
  "platform",
  "device",
]);

const hashNames: ReadonlySet<string> = new Set(["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"]);

/** Reads a CycloneDX document (1.2 to 1.7, JSON), with what Trivy, Syft and we put into properties. */
export function readCycloneDx(document: z.infer<typeof cycloneDx>): ReadSbom {
  const root = document.metadata?.component;
  const components = flatten(document.components ?? []);
  const digest = root?.hashes?.find(({ alg }) => alg === "SHA-256")?.content;
  return collect(
    {
      format: `CycloneDX ${document.specVersion}`,
      ...(root?.name === undefined ? {} : { name: root.name }),
      ...(digest === undefined ? {} : { digest: `sha256:${digest}` }),
    },
    components.map(osOf).find((os) => os !== undefined),
    components.flatMap(statedOf),
  );
}

/** Components with those inside them, without recursion: a document may nest them as deep as it likes. */
function flatten(roots: readonly unknown[]): Component[] {
  const flat: Component[] = [];
  const waiting = [...roots].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const one = component.parse(next);
    flat.push(one);
    for (const inner of (one.components ?? []).toReversed()) waiting.push(inner);
  }
  return flat;
}

function osOf({ type, name, version }: Component): OperatingSystem | undefined {
  if (type !== "operating-system" || name === undefined) return undefined;
  return { id: name.toLowerCase(), ...(version === undefined ? {} : { versionId: version }) };
}

function statedOf(one: Component): Stated[] {
  if (one.purl === undefined) {
    return groups.has(one.type ?? "") ? [] : [{ nameless: `${one.name ?? "component"} ${one.version ?? ""}`.trim() }];
  }
  if (one.purl.startsWith("pkg:oci/") || one.purl.startsWith("pkg:docker/")) return [];
  const facts = new Map((one.properties ?? []).map(({ name, value }) => [name, value ?? ""]));
  const source = sourceOf(facts);
  const homepage = one.externalReferences?.find(({ type }) => type === "website")?.url;
  const modularity = facts.get("seaworthy:package:modularity") ?? facts.get("aquasecurity:trivy:Modularitylabel");
  const ownedBy = facts.get("seaworthy:package:ownedBy");
  return [
    {
      stated: {
        purl: one.purl,
        licenses: (one.licenses ?? []).flatMap(
          ({ expression, license }) => expression ?? license?.id ?? license?.name ?? [],
        ),
        hashes: (one.hashes ?? []).flatMap(hashOf),
        locations: locationsOf(one, facts),
        ...(source === undefined ? {} : { source }),
        ...(one.supplier?.name === undefined ? {} : { supplier: one.supplier.name }),
        ...(homepage === undefined ? {} : { homepage }),
        ...(modularity === undefined ? {} : { modularity }),
        ...(ownedBy === undefined ? {} : { ownedBy }),
      },
    },
  ];
}

/** Distributions write advisories for sources; every tool puts them into properties of its own. */
function sourceOf(facts: ReadonlyMap<string, string>): { name: string; version: string } | undefined {
  const own = facts.get("seaworthy:source:name");
  if (own !== undefined) return { name: own, version: facts.get("seaworthy:source:version") ?? "" };
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

function locationsOf(one: Component, facts: ReadonlyMap<string, string>): PackageLocation[] {
  const stated = (one.evidence?.occurrences ?? []).flatMap(({ location }) => location ?? []);
  const path = facts.get("aquasecurity:trivy:FilePath") ?? facts.get("syft:location:0:path");
  const paths = stated.length > 0 ? stated : path === undefined ? [] : [path];
  const diffId = facts.get("seaworthy:layer:diffId") ?? facts.get("aquasecurity:trivy:LayerDiffID");
  const index = Number(facts.get("seaworthy:layer:index") ?? Number.NaN);
  const layer = diffId !== undefined && Number.isInteger(index) ? { diffId, index } : undefined;
  return paths.map((at) => ({
    path: at.startsWith("/") ? at : `/${at}`,
    ...(layer === undefined || paths.length > 1 ? {} : { layer }),
  }));
}

function hashOf({ alg, content }: { readonly alg: string; readonly content: string }): PackageHash[] {
  if (!hashNames.has(alg) || !/^[0-9a-f]+$/i.test(content)) return [];
  return [{ algorithm: alg as PackageHash["algorithm"], value: content.toLowerCase() }];
}
