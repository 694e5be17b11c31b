import dates from "../../../shared/advisories/model/end-of-life.json" with { type: "json" };
import { endOfLife } from "../../../shared/advisories/model/end-of-life.ts";

/** End-of-support dates by version, as `YYYY-MM-DD`. */
export type SupportEnds = Readonly<Record<string, string>>;

/** Lists the releases of a distribution by number, and by the codenames that image tags use. */
function releasesOf(id: string, codenames: Readonly<Record<string, string>> = {}): SupportEnds {
  const ends = new Map<string, string>();
  for (const { release } of dates.filter((distribution) => distribution.id === id)) {
    const end = endOfLife({ id, versionId: release });
    if (end !== undefined) ends.set(release, end.date);
  }
  const named = Object.entries(codenames).flatMap(([name, release]) => {
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
const centos = releasesOf("centos");

/** Languages and databases, from their own release schedules. */
const node: SupportEnds = {
  "10": "2021-04-30",
  "12": "2022-04-30",
  "14": "2023-04-30",
  "16": "2023-09-11",
  "17": "2022-06-01",
  "18": "2025-04-30",
  "19": "2023-06-01",
  "20": "2026-04-30",
  "21": "2024-06-01",
  "22": "2027-04-30",
  "23": "2025-06-01",
  "24": "2028-04-30",
};

const python: SupportEnds = {
  "2": "2020-01-01",
  "3.6": "2021-12-23",
  "3.7": "2023-06-27",
  "3.8": "2024-10-07",
  "3.9": "2025-10-31",
  "3.10": "2026-10-31",
  "3.11": "2027-10-31",
  "3.12": "2028-10-31",
};

const php: SupportEnds = { "7": "2022-11-28", "8.0": "2023-11-26", "8.1": "2025-12-31", "8.2": "2026-12-31" };
const ruby: SupportEnds = { "2": "2023-03-31", "3.0": "2024-04-23", "3.1": "2025-03-26", "3.2": "2026-03-31" };
const postgres: SupportEnds = { "11": "2023-11-09", "12": "2024-11-21", "13": "2025-11-13", "14": "2026-11-12" };

/** Docker Hub official images whose versions have a published end of support. */
export const supportEnds: Readonly<Record<string, SupportEnds>> = {
  debian,
  ubuntu,
  alpine,
  node,
  python,
  php,
  ruby,
  centos,
  postgres,
};

/** Distribution releases that other images name in their tags (`node:20-bullseye`, `python:3.12-alpine3.18`). */
export const tagReleases: SupportEnds = {
  ...onlyNames(debian),
  ...onlyNames(ubuntu),
  ...Object.fromEntries(Object.entries(alpine).map(([version, day]) => [`alpine${version}`, day])),
};

function onlyNames(ends: SupportEnds): SupportEnds {
  return Object.fromEntries(Object.entries(ends).filter(([version]) => /^[a-z]/.test(version)));
}
