import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { archives } from "./archives.ts";
import { dockerfileSuite } from "./dockerfile.ts";
import { fixSuite } from "./fixes.ts";
import { helmDocuments, helmFailures, helmInnerOrigins, helmOrigins } from "./helm/charts.ts";
import { helmExpressions } from "./helm/expressions.ts";
import { helmProvenance } from "./helm/provenance.ts";
import { lockfiles } from "./lockfiles.ts";
import { manifests } from "./manifests.ts";
import { matching } from "./matching.ts";
import { packages } from "./packages.ts";
import { podSecurity } from "./pod-security.ts";
import { reports } from "./reports.ts";
import { sigstore } from "./sigstore.ts";
import type { Suite, SuiteResult } from "./suite.ts";
import { upstream } from "./upstream.ts";
import { versions } from "./versions.ts";
import { yamlSuite } from "./yaml.ts";

const suites: readonly Suite[] = [
  dockerfileSuite,
  fixSuite,
  archives,
  packages,
  lockfiles,
  versions,
  matching,
  upstream,
  podSecurity,
  manifests,
  sigstore,
  reports,
  yamlSuite,
  helmExpressions,
  helmFailures,
  helmDocuments,
  helmOrigins,
  helmInnerOrigins,
  helmProvenance,
];

const shared = fileURLToPath(new URL("../../shared/", import.meta.url));
const shownDisagreements = 20;
const only = process.argv[2];
let passed = 0;
let failed = 0;
let skipped = 0;

for (const suite of suites.filter(({ name }) => only === undefined || name.includes(only))) {
  const path = `${shared}${suite.vectors}`;
  if (!existsSync(path)) {
    skipped += 1;
    console.log(`${suite.name}: skipped, ${suite.vectors} is not next to the project`);
    continue;
  }
  print(suite, await suite.run(path));
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;

function print(suite: Suite, { total, disagreements }: SuiteResult): void {
  const undocumented = disagreements.filter((entry) => entry.reason === undefined);
  const documented = disagreements.length - undocumented.length;
  console.log(
    `${suite.name}: ${total - disagreements.length} of ${total} agree${documented === 0 ? "" : `, ${documented} differ for a documented reason`}`,
  );
  for (const { id, expected, actual } of undocumented.slice(0, shownDisagreements)) {
    console.log(`  ${id}: expected ${expected}, got ${actual}`);
  }
  if (undocumented.length > shownDisagreements) console.log(`  … and ${undocumented.length - shownDisagreements} more`);
  passed += total - undocumented.length;
  failed += undocumented.length;
}
