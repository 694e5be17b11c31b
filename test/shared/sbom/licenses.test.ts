import fc from "fast-check";
import parseExpression from "spdx-expression-parse";
import { expect, test } from "vitest";
import { joinLicenses, readLicense, readLicenses } from "../../../shared/sbom/licenses.ts";

test.each([
  // SPDX itself, in any case
  ["MIT", "id", "MIT"],
  ["mit", "id", "MIT"],
  ["Apache-2.0 OR MIT", "expression", "Apache-2.0 OR MIT"],
  ["(MIT OR Apache-2.0)", "expression", "(MIT OR Apache-2.0)"],
  ["GPL-2.0-only WITH Classpath-exception-2.0", "expression", "GPL-2.0-only WITH Classpath-exception-2.0"],
  // Debian (DEP-5)
  ["Expat", "id", "MIT"],
  ["GPL-2", "id", "GPL-2.0-only"],
  ["GPL-2+", "id", "GPL-2.0-or-later"],
  ["LGPL-2.1+", "id", "LGPL-2.1-or-later"],
  ["GFDL-NIV-1.3+", "id", "GFDL-1.3-no-invariants-or-later"],
  ["BSD-3-clause", "id", "BSD-3-Clause"],
  ["GPL-2+ or Artistic", "expression", "GPL-2.0-or-later OR Artistic-1.0-Perl"],
  ["Perl", "expression", "Artistic-1.0-Perl OR GPL-1.0-or-later"],
  ["Perl and MIT", "expression", "(Artistic-1.0-Perl OR GPL-1.0-or-later) AND MIT"],
  ["Apache License, Version 2.0", "id", "Apache-2.0"],
  // Fedora before 2022
  ["GPLv2+ and LGPLv2+ and MIT", "expression", "GPL-2.0-or-later AND LGPL-2.0-or-later AND MIT"],
  ["ASL 2.0", "id", "Apache-2.0"],
  ["(GPLv3+ or LGPLv3+) and BSD-3-Clause", "expression", "(GPL-3.0-or-later OR LGPL-3.0-or-later) AND BSD-3-Clause"],
  // Java: names in poms, and addresses in Bundle-License
  ["The Apache Software License, Version 2.0", "id", "Apache-2.0"],
  ["Eclipse Public License - v 2.0", "id", "EPL-2.0"],
  ["GPL2 w/ CPE", "expression", "GPL-2.0-only WITH Classpath-exception-2.0"],
  ["https://www.apache.org/licenses/LICENSE-2.0.txt", "id", "Apache-2.0"],
  ["http://opensource.org/licenses/MIT", "id", "MIT"],
  ["https://spdx.org/licenses/BSD-3-Clause.html", "id", "BSD-3-Clause"],
  [
    "https://glassfish.java.net/public/CDDL+GPL_1_1.html",
    "expression",
    "CDDL-1.1 OR GPL-2.0-only WITH Classpath-exception-2.0",
  ],
  ["https://spdx.org/licenses/None-Such.html", "name", "https://spdx.org/licenses/None-Such.html"],
  ["https://acme.example/license", "name", "https://acme.example/license"],
  // Names that mean no one license
  ["BSD", "name", "BSD"],
  ["SEE LICENSE IN LICENSE.txt", "name", "SEE LICENSE IN LICENSE.txt"],
  ["GPL-2+ with OpenSSL exception", "name", "GPL-2+ with OpenSSL exception"],
  ["public-domain", "name", "public-domain"],
  ["constructor", "name", "constructor"],
])("%s", (declared, kind, text) => {
  expect(readLicense(declared)).toEqual({ kind, text });
});

test.each(["", "  ", "UNKNOWN", "UNLICENSED"])("%j is none", (declared) => {
  expect(readLicense(declared)).toBeUndefined();
});

test("several licenses are in force together", () => {
  expect(joinLicenses(readLicenses(["MIT", "Apache-2.0 OR ISC", "mit"]))).toBe("(Apache-2.0 OR ISC) AND MIT");
  expect(joinLicenses(readLicenses(["MIT", "BSD"]))).toBeUndefined();
});

test("what is called SPDX is SPDX", () => {
  const words = fc.constantFrom("MIT", "GPL-2+", "and", "or", "with", "(", ")", "BSD", "|", ",", "Perl", "x");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words).map((all) => all.join(" ")),
        fc.string(),
      ),
      (text) => {
        const license = readLicense(text);
        if (license !== undefined && license.kind !== "name") parseExpression(license.text);
      },
    ),
  );
});
