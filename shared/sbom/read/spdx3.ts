import { z } from "zod";
import type { PackageHash } from "../../packages/index.ts";
import type { BomDocument } from "../model.ts";
import { collect, type ReadComponent, type ReadSbom } from "./document.ts";
import { Facts, hashOf, splitFact, splitLicenses } from "./facts.ts";

const element = z.looseObject({
  type: z.string(),
  spdxId: z.string().optional(),
  "@id": z.string().optional(),
  name: z.string().optional(),
  created: z.string().optional(),
  software_packageVersion: z.string().optional(),
  software_packageUrl: z.string().optional(),
  software_homePage: z.string().optional(),
  software_primaryPurpose: z.string().optional(),
  suppliedBy: z.string().optional(),
  verifiedUsing: z
    .array(z.looseObject({ algorithm: z.string().optional(), hashValue: z.string().optional() }))
    .optional(),
  externalIdentifier: z.array(z.looseObject({ externalIdentifierType: z.string(), identifier: z.string() })).optional(),
  externalRef: z
    .array(z.looseObject({ externalRefType: z.string().optional(), locator: z.array(z.string()).optional() }))
    .optional(),
  rootElement: z.array(z.string()).optional(),
  subject: z.string().optional(),
  statement: z.string().optional(),
  from: z.string().optional(),
  to: z.array(z.string()).optional(),
  relationshipType: z.string().optional(),
  simplelicensing_licenseExpression: z.string().optional(),
  simplelicensing_licenseText: z.string().optional(),
  simplelicensing_customIdToUri: z.array(z.looseObject({ key: z.string(), value: z.string() })).optional(),
});

export const spdx3 = z.looseObject({ "@graph": z.array(element) });

type Element = z.infer<typeof element>;

/** Reads an SPDX 3.0 document (JSON-LD as in its schema). Packages are elements with a purl. */
export function readSpdx3(document: z.infer<typeof spdx3>): ReadSbom {
  const graph = new Graph(document["@graph"]);
  const packages = graph.all.filter(({ type }) => type === "software_Package");
  const root = graph.root();
  const collected = packages.filter((element) => element !== root && !isGroup(element));
  return collect(
    {
      format: "SPDX 3.0",
      root: root === undefined ? undefined : rootOf(root),
      timestamp: graph.all.find(({ type }) => type === "CreationInfo")?.created,
    },
    undefined,
    collected.map((candidate) => graph.stated(candidate)),
    graph.targets("dependsOn"),
  );
}

function isGroup({ software_packageUrl: purl, software_primaryPurpose: purpose }: Element): boolean {
  return (
    purl?.startsWith("pkg:oci/") === true ||
    (purl === undefined && (purpose === "operatingSystem" || purpose === "container" || purpose === "file"))
  );
}

/** Elements of a document by id, subject and relationship. */
class Graph {
  readonly all: readonly Element[];
  readonly #byId: ReadonlyMap<string, Element>;
  readonly #facts: ReadonlyMap<string, Element[]>;
  readonly #relations: ReadonlyMap<string, Element[]>;
  readonly #declared: ReadonlyMap<string, string[]>;
  readonly #concluded: ReadonlyMap<string, string[]>;

  constructor(all: readonly Element[]) {
    this.all = all;
    this.#byId = new Map(all.flatMap((element) => (element.spdxId === undefined ? [] : [[element.spdxId, element]])));
    this.#facts = Map.groupBy(
      all.filter(({ type }) => type === "Annotation"),
      ({ subject }) => subject ?? "",
    );
    this.#relations = Map.groupBy(
      all.filter(({ from }) => from !== undefined),
      ({ relationshipType }) => relationshipType ?? "",
    );
    this.#declared = this.targets("hasDeclaredLicense");
    this.#concluded = this.targets("hasConcludedLicense");
  }

  /** Returns the targets of a relationship type by source. */
  targets(relationshipType: string): Map<string, string[]> {
    const relations = this.#relations.get(relationshipType) ?? [];
    const groups = Map.groupBy(relations, ({ from }) => from ?? "");
    return new Map([...groups].map(([from, group]) => [from, group.flatMap(({ to = [] }) => to)]));
  }

  /** Returns the subject of the document's SBOM. */
  root(): Element | undefined {
    const [sbom] = this.all.filter(({ type }) => type === "software_Sbom" || type === "Bom");
    const document = this.all.find(({ type }) => type === "SpdxDocument");
    const rootElement = this.#byId.get((sbom ?? document)?.rootElement?.[0] ?? "");
    return rootElement?.type === "software_Package" ? rootElement : undefined;
  }

  stated(element: Element): ReadComponent {
    const { spdxId = "", name, software_packageVersion: version, software_packageUrl: purl } = element;
    if (purl === undefined) return { nameless: `${name ?? "package"} ${version ?? ""}`.trim() };
    const facts = new Facts(
      (this.#facts.get(spdxId) ?? []).flatMap(({ statement = "" }) => statement.split("\n").map(splitFact)),
    );
    const supplier = this.#byId.get(element.suppliedBy ?? "");
    const contact = supplier?.externalIdentifier?.[0]?.identifier;
    const repository = element.externalRef?.find(({ externalRefType }) => externalRefType === "vcs")?.locator?.[0];
    return {
      stated: {
        purl,
        ref: spdxId,
        licenses: this.#licenses(spdxId),
        hashes: hashesOf(element),
        locations: facts.locations(),
        ...(supplier?.name === undefined ? {} : { supplier: supplier.name }),
        ...(contact === undefined ? {} : { supplierContact: contact }),
        ...(element.software_homePage === undefined ? {} : { homepage: element.software_homePage }),
        ...(repository === undefined ? {} : { repository }),
        cpes: (element.externalIdentifier ?? []).flatMap(({ externalIdentifierType, identifier }) =>
          externalIdentifierType === "cpe23" ? [identifier] : [],
        ),
        ...facts.own(),
      },
    };
  }

  #licenses(from: string): string[] {
    const ids = this.#declared.get(from) ?? this.#concluded.get(from) ?? [];
    return ids.flatMap((id) => {
      const license = this.#byId.get(id);
      const names = new Map(
        (license?.simplelicensing_customIdToUri ?? []).flatMap(({ key, value }) => {
          const text = this.#byId.get(value)?.simplelicensing_licenseText;
          return text === undefined ? [] : [[key, text]];
        }),
      );
      const expression = license?.simplelicensing_licenseExpression;
      return expression === undefined ? [] : splitLicenses(expression, names);
    });
  }
}

function rootOf(element: Element): BomDocument {
  const digest = hashesOf(element).find(({ algorithm }) => algorithm === "SHA-256")?.value;
  const platform =
    typeof element["comment"] === "string" ? /^(\S+\/\S+) sha256:/.exec(element["comment"])?.[1] : undefined;
  const { name = "", software_packageVersion: version, software_packageUrl: purl } = element;
  return {
    kind: "document",
    isImage: element.software_primaryPurpose === "container",
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    ...(digest === undefined ? {} : { digest: `sha256:${digest}` }),
    ...(platform === undefined ? {} : { platform }),
  };
}

function hashesOf({ verifiedUsing = [] }: Element): PackageHash[] {
  return verifiedUsing.flatMap(({ algorithm = "", hashValue = "" }) => hashOf(algorithm, hashValue));
}
