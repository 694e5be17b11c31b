/** Licenses recognized by phrases of their texts and notices. The names are SPDX ids. */
const phrases: readonly (readonly [string, RegExp])[] = [
  ["MIT", /Permission is hereby granted, free of charge, to any person obtaining a copy/i],
  [
    "ISC",
    /Permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose with or without fee/i,
  ],
  ["HPND-sell-variant", /Permission to use, copy, modify, distribute, and sell this software and its documentation/i],
  [
    "BSD-3-Clause",
    /Redistribution and use in source and binary forms.{0,1500}(?:Neither the name|may not be used to endorse)/i,
  ],
  ["Apache-2.0", /Licensed under the Apache License, Version 2\.0|Apache License Version 2\.0, January 2004/i],
  ["MPL-2.0", /Mozilla Public License,? (?:version|v\.?) ?2\.0/i],
  ["LGPL-2.1-or-later", /GNU Lesser General Public License.{0,120}version 2\.1.{0,40}any later version/i],
  ["GPL-2.0-or-later", /GNU General Public License.{0,120}version 2.{0,40}any later version/i],
];

/** Returns the SPDX ids of all licenses whose phrases a text contains. */
export function licensesOfText(text: string): string[] {
  const plain = text.replace(/[\s#*|]+/g, " ");
  return phrases.filter(([, phrase]) => phrase.test(plain)).map(([id]) => id);
}

const glassfish = "CDDL-1.1 OR GPL-2.0-only WITH Classpath-exception-2.0";

/** Addresses of license texts, without scheme, `www.` and ending. None of GNU's own texts, which state no exceptions. */
const addresses: Readonly<Record<string, string>> = {
  "apache.org/licenses/license-2.0": "Apache-2.0",
  "apache.org/licenses/license-1.1": "Apache-1.1",
  "creativecommons.org/publicdomain/zero/1.0": "CC0-1.0",
  "eclipse.org/legal/epl-2.0": "EPL-2.0",
  "eclipse.org/legal/epl-v10": "EPL-1.0",
  "eclipse.org/legal/epl-v20": "EPL-2.0",
  "eclipse.org/org/documents/edl-v10": "BSD-3-Clause",
  "eclipse.org/org/documents/epl-2.0": "EPL-2.0",
  "eclipse.org/org/documents/epl-v10": "EPL-1.0",
  "glassfish.dev.java.net/public/cddl+gpl_1_1": glassfish,
  "glassfish.java.net/public/cddl+gpl_1_1": glassfish,
  "gnu.org/software/classpath/license": "GPL-2.0-only WITH Classpath-exception-2.0",
  "h2database.com/html/license": "MPL-2.0 OR EPL-1.0",
  "mozilla.org/mpl/1.1": "MPL-1.1",
  "mozilla.org/mpl/2.0": "MPL-2.0",
  "mozilla.org/mpl/mpl-1.1": "MPL-1.1",
  "mozilla.org/en-us/mpl/2.0": "MPL-2.0",
  "opensource.org/licenses/apache-2.0": "Apache-2.0",
  "opensource.org/licenses/apache2.0": "Apache-2.0",
  "opensource.org/licenses/bsd-2-clause": "BSD-2-Clause",
  "opensource.org/licenses/bsd-3-clause": "BSD-3-Clause",
  "opensource.org/licenses/epl-2.0": "EPL-2.0",
  "opensource.org/licenses/isc": "ISC",
  "opensource.org/licenses/mit": "MIT",
  "opensource.org/licenses/mit-license": "MIT",
  "opensource.org/licenses/mpl-2.0": "MPL-2.0",
  "oss.oracle.com/licenses/cddl+gpl-1.1": glassfish,
  "oss.oracle.com/licenses/upl": "UPL-1.0",
  "repository.jboss.org/licenses/apache-2.0": "Apache-2.0",
  "unlicense.org": "Unlicense",
};

/**
 * Returns the SPDX id or expression of the license whose text is at a web address; undefined for unknown addresses.
 * Addresses of the SPDX license list contain the id.
 */
export function licenseOfAddress(address: string): string | undefined {
  if (address.length > 200 || !/^https?:\/\//i.test(address)) return undefined;
  const place = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/\.(?:txt|html?|php)$/, "")
    .replace(/\/$/, "")
    .replace("opensource.org/license/", "opensource.org/licenses/");
  if (Object.hasOwn(addresses, place)) return addresses[place];
  return /^https?:\/\/spdx\.org\/licenses\/([A-Za-z0-9.-]+?)(?:\.html)?$/.exec(address.trim())?.[1];
}
