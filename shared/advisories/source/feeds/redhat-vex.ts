import { redHatOpenFaults } from "../../../ecosystems/index.ts";
import { csafRatings } from "./csaf-ratings.ts";
import { type OpenProduct, type ProductResolver, parseCsafVex, unfixedIn } from "./csaf-vex.ts";
import type { Feed } from "./feed.ts";

/**
 * Red Hat's vulnerabilities without a fix, which only these documents list (access.redhat.com, csaf/v2/vex), and its
 * ratings of all CVEs that it examined.
 */
export const redHatVex: Feed = {
  name: "redhat-vex",
  description: "Red Hat's CSAF VEX documents, for vulnerabilities without a fix and for ratings of CVEs",
  ecosystem: "Red Hat",
  files: /(?:^|\/)cve-\d{4}-\d+\.json$/i,
  read: (text, label) => {
    const csaf = parseCsafVex(text, label);
    return {
      advisories: unfixedIn(csaf, resolveProduct, (cve) => `https://access.redhat.com/security/cve/${cve}`),
      replaces: [],
      ratings: csafRatings(csaf, { rater: "redhat", source: "Red Hat" }),
    };
  },
};

/** The operating system itself, whatever the repository: `cpe:/o:redhat:enterprise_linux:9`, perhaps `::appstream`. */
const enterpriseLinux = /^cpe:\/o:redhat:enterprise_linux:(\d+)(?::|$)/;

const resolveProduct: ProductResolver = ({ cpe, component, purl }) => {
  const release = enterpriseLinux.exec(cpe ?? "")?.[1];
  const name = nameOf({ component, purl });
  return release === undefined || name === undefined ? undefined : { ecosystem: redHatOpenFaults(release), name };
};

/**
 * Returns a package's name: the binary's or, in older documents, the source's. Components of module streams
 * (`nodejs:16/nodejs`), containers and Java artifacts (`group/artifact`) have none.
 */
function nameOf({ component, purl }: Pick<OpenProduct, "component" | "purl">): string | undefined {
  if (purl !== undefined) {
    if (/[?&]rpmmod=[^&]*%3A|[?&]rpmmod=[^&]*:/i.test(purl)) return undefined;
    return /^pkg:rpm\/redhat\/([^@?]+)/.exec(purl)?.[1];
  }
  const name = component.replace(/\.src$/, "");
  return /^[\w.+-]+$/.test(name) && !name.endsWith("-container") ? name : undefined;
}
