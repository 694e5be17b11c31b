import dates from "../../../shared/advisories/model/end-of-life.json" with { type: "json" };
import { endOfLife } from "../../../shared/advisories/model/end-of-life.ts";
import support from "./end-of-life.json" with { type: "json" };

/** End-of-support dates by version, as `YYYY-MM-DD`. Null: the release has no known end. */
export type SupportEnds = Readonly<Record<string, string | null>>;

/** Lists the releases of a distribution by number, and by the other names that image tags use. */
function releasesOf(id: string, names: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const ends = new Map<string, string>();
  for (const { release } of dates.filter((distribution) => distribution.id === id)) {
    const end = endOfLife({ id, versionId: release });
    if (end !== undefined) ends.set(release, end.date);
  }
  const named = Object.entries(names).flatMap(([name, release]) => {
    const end = ends.get(release);
    return end === undefined ? [] : [[name, end] as const];
  });
  return Object.fromEntries([...ends, ...named]);
}

const debian = releasesOf("debian", {
  jessie: "8",
  stretch: "9",
  buster: "10",
  bullseye: "11",
  bookworm: "12",
  trixie: "13",
});
const ubuntu = releasesOf("ubuntu", {
  trusty: "14.04",
  xenial: "16.04",
  bionic: "18.04",
  focal: "20.04",
  jammy: "22.04",
  noble: "24.04",
});
const alpine = releasesOf("alpine");

/**
 * Images whose releases have a published end of support, by name: Docker Hub's official images, and others under the name
 * of the product that `getProduct` returns. Distributions have the dates that image-scan uses; languages and databases
 * those of `end-of-life.json`, which names its sources.
 */
export const supportEnds: Readonly<Record<string, SupportEnds>> = {
  debian,
  ubuntu,
  alpine,
  almalinux: releasesOf("almalinux"),
  amazonlinux: releasesOf("amzn", { 1: "2018.03" }),
  centos: releasesOf("centos"),
  fedora: releasesOf("fedora"),
  "opensuse/leap": releasesOf("opensuse-leap"),
  oraclelinux: releasesOf("ol"),
  photon: releasesOf("photon"),
  rockylinux: releasesOf("rocky"),
  ...Object.fromEntries(Object.entries(support.products).map(([name, { ends }]) => [name, ends])),
};

/** Distribution releases that other images name in their tags (`node:20-bullseye`, `python:3.12-alpine3.18`). */
export const tagReleases: Readonly<Record<string, string>> = {
  ...onlyNames(debian),
  ...onlyNames(ubuntu),
  ...Object.fromEntries(Object.entries(alpine).map(([version, day]) => [`alpine${version}`, day])),
};

function onlyNames(ends: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(ends).filter(([version]) => /^[a-z]/.test(version)));
}
