import { z } from "zod";
import type { Advisory } from "../../model/advisory.ts";
import { baseScore } from "../../model/cvss.ts";
import { ratingOfWord } from "../../model/ratings.ts";
import { type FixedBuild, rangesOf } from "./builds.ts";
import type { Feed } from "./feed.ts";
import { parseXmlFeed } from "./parse.ts";

interface Criteria {
  readonly criterion?: readonly { readonly "@comment": string }[] | undefined;
  readonly criteria?: readonly Criteria[] | undefined;
}

const criteria: z.ZodType<Criteria> = z.looseObject({
  criterion: z.array(z.looseObject({ "@comment": z.string() })).optional(),
  get criteria() {
    return z.array(criteria).optional();
  },
});

const cve = z.union([z.string(), z.looseObject({ "#text": z.string(), "@cvss3": z.string().optional() })]);

const schema = z.looseObject({
  oval_definitions: z.looseObject({
    definitions: z.looseObject({
      definition: z.array(
        z.looseObject({
          metadata: z.looseObject({
            title: z.string(),
            affected: z.looseObject({ platform: z.array(z.string()) }),
            reference: z.array(z.looseObject({ "@source": z.string(), "@ref_id": z.string() })),
            advisory: z.looseObject({
              severity: z.string().optional(),
              issued: z.looseObject({ "@date": z.string() }),
              cve: z.array(cve).optional(),
            }),
          }),
          criteria: z.array(criteria).optional(),
        }),
      ),
    }),
  }),
});

type Definition = z.infer<typeof schema>["oval_definitions"]["definitions"]["definition"][number];

/** Oracle Linux's bulletins (linux.oracle.com/security/oval, unpacked). */
export const oracleOval: Feed = {
  name: "oracle-oval",
  description: "Oracle Linux's OVAL definitions, com.oracle.elsa-*.xml",
  ecosystem: "Oracle Linux",
  files: /elsa[\w.-]*\.xml$/,
  read: (text, label) => ({ advisories: readOval(text, label), replaces: [] }),
};

/** Parses one advisory per definition, from the criteria's comments, which describe the tests. */
function readOval(text: string, label: string): Advisory[] {
  const format = { code: "OVAL_INVALID", name: "an OVAL file of Oracle Linux" };
  const lists = ["definition", "criteria", "criterion", "reference", "platform", "cve"];
  const { definition } = parseXmlFeed(text, { schema, lists }, label, format).oval_definitions.definitions;
  return definition.flatMap((entry): Advisory[] => {
    const builds = (entry.criteria ?? []).flatMap((group) => buildsIn(group, {}));
    const releases = entry.metadata.affected.platform.flatMap(
      (name) => /^Oracle Linux (\d+)$/.exec(name.trim())?.[1] ?? [],
    );
    const affected = releases.flatMap((release) => rangesOf(`Oracle Linux:${release}`, builds));
    return affected.length === 0 ? [] : [{ ...factsOf(entry), affected }];
  });
}

/**
 * Returns the builds of a group of criteria, for the architecture and module that the group or an enclosing one
 * requires.
 */
function buildsIn(
  { criterion = [], criteria: inner = [] }: Criteria,
  around: Pick<FixedBuild, "arch" | "module">,
): FixedBuild[] {
  const comments = criterion.map((criterionEntry) => criterionEntry["@comment"]);
  const first = (pattern: RegExp): string | undefined => comments.flatMap((text) => pattern.exec(text)?.[1] ?? [])[0];
  const place = {
    arch: first(/^Oracle Linux arch is (\S+)$/) ?? around.arch,
    module: first(/^Module (\S+:\S+) is enabled$/) ?? around.module,
  };
  // Builds for Ksplice have `.ksplice1` in their release, by which the matcher keeps them apart.
  return [
    ...comments.flatMap((text) => {
      const [, name, fixed] = /^(\S+) is earlier than (\S+)$/.exec(text) ?? [];
      return name === undefined || fixed === undefined ? [] : [{ name, fixed, ...place }];
    }),
    ...inner.flatMap((group) => buildsIn(group, place)),
  ];
}

function factsOf({ metadata: { title, reference, advisory } }: Definition): Omit<Advisory, "affected"> {
  const cves = reference
    .filter((entry) => entry["@source"] === "CVE")
    .map((referenceEntry) => referenceEntry["@ref_id"]);
  const id = reference.find((elsaReference) => elsaReference["@source"] === "elsa")?.["@ref_id"] ?? title.trim();
  const date = new Date(`${advisory.issued["@date"]}T00:00:00Z`);
  const issued = Number.isNaN(date.getTime()) ? advisory.issued["@date"] : date.toISOString();
  const rated = (advisory.cve ?? []).flatMap((cveEntry) =>
    typeof cveEntry === "string" ? [] : [cveEntry["@cvss3"] ?? ""],
  );
  const vectors = rated.flatMap((text) => /(CVSS:3\.\d\/\S+)$/.exec(text)?.[1] ?? []);
  // Each of several vulnerabilities has its own score; the bulletin has none.
  const vector = cves.length === 1 ? vectors[0] : undefined;
  const score = vector === undefined ? undefined : baseScore(vector);
  return {
    id,
    aliases: [],
    upstream: cves,
    related: [],
    summary: title.trim().replace(/^\S+:\s+/, ""),
    published: issued,
    modified: issued,
    severity: ratingOfWord(advisory.severity) ?? "unknown",
    ...(vector === undefined || score === undefined ? {} : { cvss: { vector, score } }),
    references: [`https://linux.oracle.com/errata/${id}.html`],
  };
}
