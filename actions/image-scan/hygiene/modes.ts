import { basename } from "node:path/posix";
import type { ImageSubject } from "../../../shared/findings/index.ts";
import type { Collector, FoundFile } from "../../../shared/layers/index.ts";
import { byLayer, firstPath, type ImageProblem, imageProblem, imageRule, pathList, placesOf } from "../image-check.ts";
import type { HygieneOwners } from "./owners.ts";

const setId = imageRule({
  id: "SW-IM-setuid",
  name: "SetuidFiles",
  severity: "low",
  summary: "Remove the setuid and setgid bits from programs that do not need them.",
  why: "A flaw in a setuid program gives its caller the permissions of the file's owner, usually root.",
  advice: "Remove the bits where nothing needs them, and run the container with `no-new-privileges`.",
  before: "RUN apt-get install -y passwd",
  after: "RUN apt-get install -y passwd && find / -xdev -perm /6000 -type f -exec chmod a-s {} +",
  tags: ["CIS-Docker-4.8", "CWE-250"],
  precision: "very-high",
});

const worldWritable = imageRule({
  id: "SW-IM-world-writable",
  name: "WorldWritableFiles",
  severity: "medium",
  summary: "Do not make files writable for everyone.",
  why: "Any process in the container, however limited, can change what other users run or read.",
  advice: "Change the owner of the files to the user that needs them instead of opening them to everyone.",
  before: "RUN npm ci && chmod -R 777 /app",
  after: "RUN npm ci && chown -R 10001 /app",
  tags: ["CWE-732"],
  precision: "very-high",
});

export const modeRules = [setId, worldWritable];

/** Programs that distributions ship with these bits on purpose. */
const distributionPrograms = new Set([
  ...["chage", "chfn", "chsh", "expiry", "gpasswd", "mount", "newgrp", "passwd", "su", "umount", "unix_chkpwd", "ping"],
  ...["ping6", "sudo", "wall", "write", "pam_timestamp_check", "ssh-keysign", "ssh-agent", "crontab", "pkexec"],
  ...["dbus-daemon-launch-helper", "fusermount", "fusermount3", "newuidmap", "newgidmap", "userhelper", "utempter"],
  ...["bbsuid", "polkit-agent-helper-1", "chkpwd", "grub2-set-bootflag", "at", "locate", "plocate", "sudoedit"],
]);
const temporaryPath = /^\/(?:tmp|var\/tmp|dev|proc|sys|run|var\/run|var\/lock)\//;

const setIdBits = 0o6000;
const othersWrite = 0o002;

/** Collects files with risky modes. Skips directories, because a later layer may close them without a trace here. */
export const riskyModes: Collector<true> = {
  name: "hygiene/modes",
  version: 1,
  headersOnly: true,
  wants: ({ type, mode, path }) =>
    (type === "file" || type === "hardlink") &&
    ((mode & setIdBits) !== 0 || ((mode & othersWrite) !== 0 && !temporaryPath.test(path))),
  collect: () => true,
};

/** Reports one finding per rule and layer for files that are visible in a container. Pure. */
export function modeProblems(
  files: readonly FoundFile<true>[],
  subject: ImageSubject,
  owners: HygieneOwners,
): ImageProblem[] {
  const visible = files.filter(({ hiddenBy }) => hiddenBy === undefined);
  const privileged = visible.filter(({ header }) => (header.mode & setIdBits) !== 0);
  const open = visible.filter(({ header }) => (header.mode & othersWrite) !== 0 && !temporaryPath.test(header.path));
  return [
    ...byLayer(privileged).map((group) => {
      const unusual = group.filter((file) => !isOfDistribution(file, owners));
      const programs =
        unusual.length === 0 ? "setuid or setgid programs of the distribution" : "setuid or setgid programs";
      return imageProblem(setId, {
        message: `${programs}: ${pathList((unusual.length === 0 ? group : unusual).map((file) => pathWithOwner(file, owners)))}`,
        subject,
        about: firstPath(group),
        aliases: ["CIS-DI-0008"],
        severity: unusual.length === 0 ? "info" : setId.severity,
        imageLocations: placesOf(group),
      });
    }),
    ...byLayer(open).map((group) =>
      imageProblem(worldWritable, {
        message: `everyone can write to ${pathList(group.map(pathOf))}`,
        subject,
        about: firstPath(group),
        severity: group.some(({ header }) => isSensitive(header.path, header.mode)) ? worldWritable.severity : "low",
        imageLocations: placesOf(group),
      }),
    ),
  ];
}

/** Returns whether others run or read the file: programs, libraries and settings. */
function isSensitive(path: string, mode: number): boolean {
  return (mode & 0o111) !== 0 || /^\/(?:etc|bin|sbin|lib|lib64|usr|opt|root)\/|\.(?:so|js|py|rb|jar|sh)$/.test(path);
}

/** Returns whether a distribution ships the program with these bits: by its name, and its owner where that is known. */
function isOfDistribution(file: FoundFile<true>, owners: HygieneOwners): boolean {
  if (!distributionPrograms.has(basename(file.header.path))) return false;
  return !owners.hasSystemLists || owners.of(file)?.isSystem === true;
}

/** Returns the path with the package of a program that distributions do not usually ship so. */
function pathWithOwner(file: FoundFile<true>, owners: HygieneOwners): string {
  const owner = distributionPrograms.has(basename(file.header.path)) ? undefined : owners.of(file)?.package;
  return owner === undefined ? pathOf(file) : `${pathOf(file)} (package ${owner.name})`;
}

function pathOf({ header }: FoundFile<true>): string {
  return header.path;
}
