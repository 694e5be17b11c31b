import { z } from "zod";
import { amazonExtra } from "../../../ecosystems/index.ts";
import type { Advisory } from "../../model/advisory.ts";
import { ratingOfWord } from "../../model/ratings.ts";
import { rangesOf } from "./builds.ts";
import type { Feed } from "./feed.ts";
import { parseXmlFeed } from "./parse.ts";

const date = z.looseObject({ "@date": z.string() });
const schema = z.looseObject({
  updates: z.looseObject({
    update: z.array(
      z.looseObject({
        id: z.string().min(1),
        "@type": z.string(),
        title: z.string(),
        severity: z.string().optional(),
        issued: date,
        updated: date.optional(),
        references: z
          .looseObject({
            reference: z.array(z.looseObject({ "@id": z.string().optional(), "@type": z.string().optional() })),
          })
          .or(z.literal(""))
          .optional(),
        pkglist: z.looseObject({
          collection: z.array(
            z.looseObject({
              "@short": z.string(),
              package: z
                .array(
                  z.looseObject({
                    "@name": z.string().min(1),
                    "@epoch": z.string().optional(),
                    "@version": z.string(),
                    "@release": z.string(),
                    "@arch": z.string(),
                  }),
                )
                .optional(),
            }),
          ),
        }),
      }),
    ),
  }),
});

type Update = z.infer<typeof schema>["updates"]["update"][number];

/** Releases by collection of their core repository. */
const releases: Readonly<Record<string, string>> = {
  "amazon-linux-ami": "1",
  "amazon-linux-2": "2",
  "amazon-linux-2022": "2022",
  "amazon-linux-2023": "2023",
};

/** Returns the ecosystem of a collection; undefined for live patches of running kernels and for unknown ones. */
function ecosystemOf(short: string): string | undefined {
  const [core = "", extra] = short.split("---");
  const release = Object.hasOwn(releases, core) ? releases[core] : undefined;
  if (release === undefined || extra === "kernel-livepatch" || extra === "livepatch") return undefined;
  if (extra === undefined) return `Amazon Linux:${release}`;
  return release === "2" ? amazonExtra(release, extra) : undefined;
}

/** Amazon Linux's bulletins: `updateinfo.xml` of a repository, unpacked. */
export const amazonUpdateInfo: Feed = {
  name: "amazon-updateinfo",
  description: "Amazon Linux's updateinfo.xml from the core repositories and the extras",
  ecosystem: "Amazon Linux",
  files: /updateinfo[\w.-]*\.xml$/,
  read: (text, label) => ({ advisories: readUpdateInfo(text, label), replaces: [] }),
};

/**
 * Parses one advisory per bulletin. Extras of Amazon Linux 2 are ecosystems of their own, because they contain packages
 * of the core's names in other versions. Leaves out live patches.
 */
function readUpdateInfo(text: string, label: string): Advisory[] {
  const format = { code: "UPDATEINFO_INVALID", name: "an updateinfo.xml of Amazon Linux" };
  const lists = ["update", "reference", "collection", "package"];
  return parseXmlFeed(text, { schema, lists }, label, format).updates.update.flatMap((update): Advisory[] => {
    const affected = update.pkglist.collection.flatMap(({ "@short": short, package: packages = [] }) => {
      const ecosystem = ecosystemOf(short);
      if (ecosystem === undefined) return [];
      const builds = packages.map((rpm) => ({
        name: rpm["@name"],
        fixed: `${rpm["@epoch"] ?? "0"}:${rpm["@version"]}-${rpm["@release"]}`,
        arch: rpm["@arch"],
      }));
      return rangesOf(ecosystem, builds);
    });
    return update["@type"] !== "security" || affected.length === 0 ? [] : [{ ...factsOf(update), affected }];
  });
}

function factsOf({ id, title, severity, issued, updated, references }: Update): Omit<Advisory, "affected"> {
  const named = typeof references === "object" ? references.reference : [];
  const published = isoDate(issued["@date"]);
  return {
    id,
    aliases: [],
    upstream: named.flatMap((reference) =>
      reference["@type"] === "cve" && reference["@id"] !== undefined ? [reference["@id"]] : [],
    ),
    related: [],
    summary: title.replace(/^.*?: (?=\w+ priority)/, ""),
    published,
    modified: isoDate(updated?.["@date"] ?? issued["@date"]),
    severity: ratingOfWord(severity) ?? "unknown",
    references: [],
  };
}

/** Converts a date such as `2023-02-17 20:41:00` or `2011-09-27 22:46`, in UTC, to ISO format. */
function isoDate(text: string): string {
  const time = Date.parse(`${text.trim().replace(" ", "T")}Z`);
  return Number.isNaN(time) ? text : new Date(time).toISOString();
}
