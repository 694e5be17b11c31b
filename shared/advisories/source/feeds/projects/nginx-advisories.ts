import { z } from "zod";
import type { Advisory } from "../../../model/advisory.ts";
import { ratingOfWord } from "../../../model/ratings.ts";
import type { Feed } from "../feed.ts";
import { parseXmlFeed } from "../parse.ts";
import { next, type Segment, upTo, without } from "./segments.ts";

const ecosystem = "nginx";

const item = z.looseObject({
  "@name": z.string().min(1),
  "@severity": z.string().optional(),
  "@advisory": z.string().optional(),
  "@cve": z.string().optional(),
  "@good": z.string().min(1),
  "@vulnerable": z.string().min(1),
});
const schema = z.looseObject({
  article: z.looseObject({
    section: z.array(z.looseObject({ security: z.looseObject({ item: z.array(item) }).optional() })),
  }),
});

/** nginx's own list, `xml/en/security_advisories.xml` of its site. */
export const nginxAdvisories: Feed = {
  name: "nginx-advisories",
  description: "nginx's list of its vulnerabilities (security_advisories.xml)",
  ecosystem,
  files: /(?:^|\/)security_advisories\.xml$/,
  read(text, label, modified) {
    const format = { code: "NGINX_ADVISORIES_INVALID", name: "nginx's list of vulnerabilities" };
    const shape = schema.transform(({ article }) =>
      article.section.flatMap(({ security }) => (security?.item ?? []).map((entry) => advisoryOf(entry, modified))),
    );
    // The declaration only names the site's own grammar, and nothing reads it.
    const body = text.replace(/<!DOCTYPE article SYSTEM "[\w./-]+">/, "");
    return {
      advisories: parseXmlFeed(body, { schema: shape, lists: ["section", "item"] }, label, format),
      replaces: [],
    };
  },
};

/** A version is affected in a range of `vulnerable`, unless a `good` version of its line is at or below it. */
function advisoryOf(entry: z.infer<typeof item>, modified: string): Advisory {
  const { "@name": name, "@severity": severity = "", "@cve": cve, "@advisory": reference } = entry;
  const [, plain = "", windows = ""] =
    /^(?!nginx\/Windows)(.*)|^nginx\/Windows\s+(.*)$/.exec(entry["@vulnerable"]) ?? [];
  const id = cve === undefined ? name.toLowerCase().replace(/\W+/g, "-") : `CVE-${cve}`;
  const good = entry["@good"] === "none" ? [] : entry["@good"].split(",").map(goodLine);
  return {
    id: `NGINX-${id}`,
    aliases: cve === undefined ? [] : [id],
    upstream: [],
    related: [],
    summary: name,
    modified,
    severity: severity === "major" ? "high" : (ratingOfWord(severity) ?? "unknown"),
    affected: [
      {
        ecosystem,
        name: "nginx",
        intervals: without(ecosystem, parseRanges(plain || windows), good),
        versions: [],
        ...(plain === "" ? { platform: "windows" as const } : {}),
      },
    ],
    references: reference === undefined ? [] : [reference],
  };
}

/** `1.28.3+` is fixed in the line `1.28`. */
function goodLine(text: string): Segment {
  const [, version, line] = /^\s*((\d+\.\d+)\.\d+)\+\s*$/.exec(text) ?? [];
  if (version === undefined || line === undefined) throw new RangeError(`"${text}" is not a fixed version`);
  return { start: version, end: `${next(line)}.0` };
}

function parseRanges(text: string): Segment[] {
  if (text.trim() === "all") return [{ start: "0" }];
  return text.split(",").map((range) => {
    const [, first, last = first] = /^\s*(\d+\.\d+\.\d+)(?:-(\d+\.\d+\.\d+))?\s*$/.exec(range) ?? [];
    if (first === undefined || last === undefined) throw new RangeError(`"${range}" is not a range of versions`);
    return upTo(first, last);
  });
}
