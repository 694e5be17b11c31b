import { type ProductResolver, parseCsafVex, unfixedIn } from "./csaf-vex.ts";
import type { Feed } from "./feed.ts";

/** SUSE's vulnerabilities without a fix (ftp.suse.com/pub/projects/security/csaf-vex). */
export const suseVex: Feed = {
  name: "suse-vex",
  description: "SUSE's CSAF VEX documents, for vulnerabilities without a fix",
  ecosystem: "SUSE",
  files: /(?:^|\/)cve-\d{4}-\d+\.json$/i,
  read: (text, label) => ({
    advisories: unfixedIn(
      parseCsafVex(text, label),
      resolveProduct,
      (cve) => `https://www.suse.com/security/cve/${cve}.html`,
    ),
    replaces: [],
  }),
};

/** Resolves products by their display name: `SUSE Linux Enterprise Server 15 SP5`. */
const resolveProduct: ProductResolver = ({ product, component }) => {
  const [, suse] = /^SUSE (.+)$/.exec(product) ?? [];
  const isPackage = /^[\w.+-]+$/.test(component);
  return suse === undefined || !isPackage ? undefined : { ecosystem: `SUSE:${suse}`, name: component };
};
