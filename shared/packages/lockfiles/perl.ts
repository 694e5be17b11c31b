import type { FileEvidence } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";

/** Catalogs cpanfile.snapshot of Perl's Carton: distributions and their versions. */
export const cpanSnapshot = fileNamed("cpan-snapshot", ["cpanfile.snapshot"], (text): FileEvidence => {
  const packages = [...text.matchAll(/^ {2}([A-Za-z][\w-]*)-v?(\d[\w.]*)$/gm)];
  return { packages: packages.map(([, name = "", version = ""]) => ({ type: "cpan", name, version })) };
});
