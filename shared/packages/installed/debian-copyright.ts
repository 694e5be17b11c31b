import type { CollectedFile, FileHeader } from "../../layers/index.ts";
import { type FileEvidence, nonEmpty, textOf } from "../cataloger.ts";
import { parseControl } from "./control.ts";

const copyrightPath = /^\/usr\/share\/doc\/([^/]+)\/copyright$/;
const docDirectory = /^\/usr\/share\/doc\/([^/]+)$/;

/**
 * Returns whether a file is a package's copyright file, or a link in its place or in place of the documentation
 * directory.
 */
export function isCopyright({ path, type }: FileHeader): boolean {
  if (!path.startsWith("/usr/share/doc/")) return false;
  return copyrightPath.test(path) || (type === "symlink" && docDirectory.test(path));
}

/** Reads the licenses in a Debian copyright file (Debian policy, machine-readable copyright files 1.0). */
export function copyrightNote(file: CollectedFile): FileEvidence | undefined {
  const { path, type, linkTarget } = file.header;
  const owner = (copyrightPath.exec(path) ?? docDirectory.exec(path))?.[1];
  if (owner === undefined) return undefined;
  if (type === "symlink") {
    const parts = linkTarget.split("/").filter((part) => part !== "..");
    const other = parts.at(-1) === "copyright" ? parts.at(-2) : parts.at(-1);
    return other === undefined ? undefined : { notes: [{ owner, sameAs: other }] };
  }
  return { notes: [{ owner, licenses: licensesIn(textOf(file)) }] };
}

/** Returns the short names of `License` fields or, in free text, the common licenses that it references or quotes. */
export function licensesIn(text: string): string[] {
  const names = new Set<string>();
  if (/^format\s*:/im.test(text.slice(0, 2000))) {
    for (const { fields } of parseControl(text).paragraphs) {
      const name = nonEmpty(fields.get("license")?.split("\n")[0]);
      if (name !== undefined) names.add(name);
    }
  }
  if (names.size === 0) {
    for (const [, name] of text.matchAll(/\/usr\/share\/common-licenses\/([A-Za-z0-9][A-Za-z0-9.+-]*)/g)) {
      if (name !== undefined) names.add(name.replace(/[.,-]+$/, ""));
    }
  }
  if (names.size === 0) {
    const plain = text.replace(/[\s#*|]+/g, " ");
    for (const [name, phrase] of knownTexts) if (phrase.test(plain)) names.add(name);
  }
  return [...names].sort();
}

/** Licenses recognized by their text, for copyright files that only quote them. The names are SPDX ids. */
const knownTexts: readonly (readonly [string, RegExp])[] = [
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
  ["Apache-2.0", /Licensed under the Apache License, Version 2\.0/i],
  ["MPL-2.0", /Mozilla Public License,? (?:version|v\.?) ?2\.0/i],
  ["LGPL-2.1-or-later", /GNU Lesser General Public License.{0,120}version 2\.1.{0,40}any later version/i],
  ["GPL-2.0-or-later", /GNU General Public License.{0,120}version 2.{0,40}any later version/i],
];
