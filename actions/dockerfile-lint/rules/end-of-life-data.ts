/** Last days of support, `YYYY-MM-DD`, by version; from the vendors' own release schedules. */
export type SupportEnds = Readonly<Record<string, string>>;

const debian: SupportEnds = {
  "8": "2020-06-30",
  jessie: "2020-06-30",
  "9": "2022-06-30",
  stretch: "2022-06-30",
  "10": "2024-06-30",
  buster: "2024-06-30",
  "11": "2026-08-31",
  bullseye: "2026-08-31",
  "12": "2028-06-30",
  bookworm: "2028-06-30",
  "13": "2030-06-30",
  trixie: "2030-06-30",
};

const ubuntu: SupportEnds = {
  "14.04": "2019-04-25",
  trusty: "2019-04-25",
  "16.04": "2021-04-30",
  xenial: "2021-04-30",
  "18.04": "2023-05-31",
  bionic: "2023-05-31",
  "20.04": "2025-05-31",
  focal: "2025-05-31",
  "22.04": "2027-06-01",
  jammy: "2027-06-01",
  "24.04": "2029-05-31",
  noble: "2029-05-31",
};

const alpine: SupportEnds = {
  "3.12": "2022-05-01",
  "3.13": "2022-11-01",
  "3.14": "2023-05-01",
  "3.15": "2023-11-01",
  "3.16": "2024-05-23",
  "3.17": "2024-11-22",
  "3.18": "2025-05-09",
  "3.19": "2025-11-01",
  "3.20": "2026-04-01",
  "3.21": "2026-11-01",
  "3.22": "2027-05-01",
};

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
const centos: SupportEnds = { "6": "2020-11-30", "7": "2024-06-30", "8": "2021-12-31" };
const postgres: SupportEnds = { "11": "2023-11-09", "12": "2024-11-21", "13": "2025-11-13", "14": "2026-11-12" };

/** Official images of Docker Hub whose versions end on known days. */
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

/** The releases that other images carry in their tags (`node:20-bullseye`, `python:3.12-alpine3.18`). */
export const tagReleases: SupportEnds = {
  ...onlyNames(debian),
  ...onlyNames(ubuntu),
  ...Object.fromEntries(Object.entries(alpine).map(([version, day]) => [`alpine${version}`, day])),
};

function onlyNames(ends: SupportEnds): SupportEnds {
  return Object.fromEntries(Object.entries(ends).filter(([version]) => /^[a-z]/.test(version)));
}
