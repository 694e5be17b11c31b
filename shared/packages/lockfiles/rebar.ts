import type { FileEvidence, PackageDraft } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";

/**
 * Catalogs rebar.lock of Erlang: `{<<"name">>,{pkg,<<"hex name">>,<<"version">>},level}`, with level 0 for direct
 * dependencies, and in `pkg_hash_ext` the SHA-256 of the archives. Git dependencies have no version.
 */
export const rebarLock = fileNamed("rebar-lock", ["rebar.lock"], (text): FileEvidence => {
  const sumsAt = text.indexOf("pkg_hash_ext");
  const external = sumsAt < 0 ? "" : text.slice(sumsAt);
  const sums = new Map(
    [...external.matchAll(/\{<<"([^"]+)">>,\s*<<"([0-9A-Fa-f]{64})">>\}/g)].map(([, name = "", sum = ""]) => [
      name,
      sum.toLowerCase(),
    ]),
  );
  const packages = text.split("\n").flatMap((line, index): PackageDraft[] => {
    const [, alias = "", name, version, level] =
      /\{<<"([^"]+)">>,\s*\{pkg,\s*<<"([^"]+)">>,\s*<<"([^"]+)">>[^}]{0,200}\},\s*(\d+)\}/.exec(line) ?? [];
    if (name === undefined) return [];
    const value = sums.get(alias);
    return [
      {
        type: "hex",
        name,
        version,
        relationship: level === "0" ? "direct" : "indirect",
        lines: { start: index + 1, end: index + 1 },
        ...(value === undefined ? {} : { hashes: [{ algorithm: "SHA-256", value }] }),
      },
    ];
  });
  return { packages };
});
