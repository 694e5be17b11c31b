import { alpineSecdb } from "./alpine-secdb.ts";
import { amazonUpdateInfo } from "./amazon-updateinfo.ts";
import { apkSecdbs } from "./apk-secdb.ts";
import { debianTracker } from "./debian-tracker.ts";
import type { Feed } from "./feed.ts";
import { oracleOval } from "./oracle-oval.ts";
import { photonCve } from "./photon-cve.ts";
import { projectFeeds } from "./projects/index.ts";
import { redHatVex } from "./redhat-vex.ts";
import { suseOvals } from "./suse-oval.ts";
import { suseVex } from "./suse-vex.ts";
import { ubuntuVex } from "./ubuntu-vex.ts";

/** All formats that `advisories build` reads in addition to OSV's. */
export const feeds: readonly Feed[] = [
  alpineSecdb,
  amazonUpdateInfo,
  ...apkSecdbs,
  debianTracker,
  oracleOval,
  photonCve,
  ...projectFeeds,
  redHatVex,
  ...suseOvals,
  suseVex,
  ubuntuVex,
];
