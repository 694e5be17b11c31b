import { z } from "zod";
import type { Advisory, AffectedRange } from "../../model/advisory.ts";
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

const schema = z.looseObject({
  oval_definitions: z.looseObject({
    definitions: z.looseObject({
      definition: z.array(
        z.looseObject({
          "@id": z.string().min(1),
          metadata: z.looseObject({
            title: z.string(),
            reference: z.array(z.looseObject({ "@source": z.string(), "@ref_id": z.string() })).default([]),
            description: z.string().optional(),
            advisory: z
              .looseObject({
                severity: z.string().optional(),
                issued: z.looseObject({ "@date": z.string() }).optional(),
                updated: z.looseObject({ "@date": z.string() }).optional(),
              })
              .optional(),
          }),
          criteria: z.array(criteria).optional(),
        }),
      ),
    }),
  }),
});

type Definition = z.infer<typeof schema>["oval_definitions"]["definitions"]["definition"][number];

/** SUSE's OVAL definitions (ftp.suse.com/pub/projects/security/oval, unpacked), for both of its distributions. */
export const suseOvals: readonly Feed[] = [
  { name: "suse-oval", ecosystem: "SUSE", product: /^SUSE (Linux .+)$/ },
  { name: "opensuse-oval", ecosystem: "openSUSE", product: /^openSUSE (.+)$/ },
].map(({ name, ecosystem, product }) => ({
  name,
  description: `${ecosystem}'s OVAL definitions: -patch for fixes, -affected also for vulnerabilities without a fix`,
  ecosystem,
  files: ecosystem === "SUSE" ? /(?:^|\/)suse\.[\w.-]+\.xml$/ : /(?:^|\/)opensuse\.[\w.-]+\.xml$/,
  read(text, label, modified) {
    const ecosystemsOf = (names: readonly string[]): string[] =>
      names.flatMap((entry) => product.exec(entry)?.[1] ?? []).map((release) => `${ecosystem}:${release}`);
    return { advisories: readOval(text, label, modified, ecosystemsOf), replaces: [] };
  },
}));

/** Parses one advisory per definition, from the criteria's comments, which describe the tests. */
function readOval(
  text: string,
  label: string,
  modified: string,
  ecosystemsOf: (products: readonly string[]) => string[],
): Advisory[] {
  const format = { code: "OVAL_INVALID", name: "an OVAL file of SUSE" };
  const lists = ["definition", "criteria", "criterion", "reference"];
  const { definition } = parseXmlFeed(text, { schema, lists }, label, format).oval_definitions.definitions;
  return definition.flatMap((entry): Advisory[] => {
    const groups = (entry.criteria ?? []).flatMap((group) => groupsIn(group, []));
    const affected = groups.flatMap((group) => ecosystemsOf(group.products).flatMap((name) => affectedIn(name, group)));
    return affected.length === 0 ? [] : [{ ...factsOf(entry, modified), affected }];
  });
}

/** Products, and what holds for their packages. */
interface Group {
  readonly products: readonly string[];
  readonly fixed: readonly FixedBuild[];
  /** Names of packages without a fix. */
  readonly open: readonly string[];
}

/** Returns the groups of criteria. The products of a group hold for the groups in it. */
function groupsIn({ criterion = [], criteria: inner = [] }: Criteria, around: readonly string[]): Group[] {
  const comments = criterion.map((entry) => entry["@comment"]);
  const nested = inner.filter((group) => !isOfProducts(group));
  const listed = [...comments, ...inner.filter(isOfProducts).flatMap(commentsOf)].flatMap(productIn);
  const products = listed.length === 0 ? around : listed;
  const fixed = comments.flatMap((comment) => {
    const [, name, build] = /^(\S+)-([^\s-]+-[^\s-]+) is installed$/.exec(comment) ?? [];
    return name === undefined || build === undefined ? [] : [{ name, fixed: build }];
  });
  const open = comments.flatMap((comment) => /^(\S+) is affected$/.exec(comment)?.[1] ?? []);
  const own = fixed.length === 0 && open.length === 0 ? [] : [{ products, fixed, open }];
  return [...own, ...nested.flatMap((group) => groupsIn(group, products))];
}

function isOfProducts(group: Criteria): boolean {
  return (group.criteria ?? []).length === 0 && commentsOf(group).every((comment) => productIn(comment).length > 0);
}

function commentsOf({ criterion = [] }: Criteria): string[] {
  return criterion.map((entry) => entry["@comment"]);
}

/** Names of products contain blanks, those of packages do not. */
function productIn(comment: string): string[] {
  const name = /^(.+) is installed$/.exec(comment)?.[1];
  return name?.includes(" ") === true ? [name] : [];
}

function affectedIn(ecosystem: string, { fixed, open }: Group): AffectedRange[] {
  return [
    ...rangesOf(ecosystem, fixed),
    ...open.map((name) => ({ ecosystem, name, intervals: [{ introduced: "0" }], versions: [] })),
  ];
}

function factsOf({ "@id": id, metadata }: Definition, modified: string): Omit<Advisory, "affected"> {
  const { title, reference, description, advisory } = metadata;
  const texts = [title, ...reference.filter((entry) => entry["@source"] === "CVE").map((entry) => entry["@ref_id"])];
  const cves = new Set(texts.flatMap((text) => /\bCVE-\d{4}-\d{4,}\b/.exec(text)?.[0] ?? []));
  const isVulnerability = /^CVE-\d{4}-\d+$/.test(title.trim());
  const published = dateOf(advisory?.issued?.["@date"]);
  return {
    id: `SUSE-OVAL-${isVulnerability ? title.trim() : (/\d+$/.exec(id)?.[0] ?? id)}`,
    aliases: [],
    upstream: [...cves],
    related: [],
    summary: isVulnerability ? "" : title.trim(),
    ...(description === undefined ? {} : { details: description.trim() }),
    ...(published === undefined ? {} : { published }),
    modified: dateOf(advisory?.updated?.["@date"]) ?? published ?? modified,
    severity: ratingOfWord(advisory?.severity) ?? "unknown",
    references: isVulnerability ? [`https://www.suse.com/security/cve/${title.trim()}.html`] : [],
  };
}

function dateOf(day: string | undefined): string | undefined {
  const time = Date.parse(`${day ?? ""}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
