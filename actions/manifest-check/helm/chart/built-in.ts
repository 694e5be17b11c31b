import { define } from "../functions/define.ts";
import type { Origin } from "../values/origin.ts";
import {
  GoInteger,
  GoList,
  GoMap,
  GoObject,
  type MapCell,
  type Sourced,
  sourced,
  type Value,
} from "../values/value.ts";
import { defaultApiVersions } from "./api-versions.ts";
import { ChartFailure } from "./failure.ts";

/** How a chart is released. */
export interface ReleaseOptions {
  readonly name?: string;
  readonly namespace?: string;
  readonly isUpgrade?: boolean;
}

/** The cluster that is assumed. */
export interface CapabilityOptions {
  /** Version of Kubernetes. Default: the one that the conformance data use. */
  readonly kubeVersion?: string;
  /** Further API versions, such as `monitoring.coreos.com/v1/ServiceMonitor`. */
  readonly apiVersions?: readonly string[];
}

export const defaultKubeVersion = "v1.34.0";

/** Versions of Helm that `.Capabilities.HelmVersion` states. */
const helmVersions = { 3: "v3.19.0", 4: "v4.3.1" } as const;

/** Creates a cell whose origin is a built-in object: `.Release.Name`. */
export function builtIn<V extends Value>(value: V, path: readonly string[]): Sourced<V> {
  return sourced(value, builtInOrigin(path));
}

function builtInOrigin(path: readonly string[]): Origin {
  return { kind: "value", leaf: { path, file: undefined, start: 0, end: 0, label: `.${path.join(".")}` } };
}

/** Creates `.Release`. */
export function createRelease({
  name = "release-name",
  namespace = "default",
  isUpgrade = false,
}: ReleaseOptions): GoMap {
  const fields = {
    Name: name,
    Namespace: namespace,
    IsUpgrade: isUpgrade,
    IsInstall: !isUpgrade,
    Revision: new GoInteger(1),
    Service: "Helm",
  };
  return new GoMap(
    new Map(Object.entries(fields).map(([key, value]): [string, MapCell] => [key, builtIn(value, ["Release", key])])),
  );
}

/** A version of Kubernetes, in the parts that templates read. */
export interface KubeVersion {
  /** With `v`, three numbers, pre-release and build. */
  readonly version: string;
  readonly major: string;
  readonly minor: string;
  /** The version without pre-release and build. */
  readonly release: string;
}

/** Parses a version of Kubernetes: `1.34`, `v1.34.0-gke.1`. @throws ChartFailure of the phase kubeVersion. */
export function parseKubeVersion(text: string): KubeVersion {
  const match = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?((?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/u.exec(text);
  if (match === null)
    throw new ChartFailure("kubeVersion", `${JSON.stringify(text.slice(0, 100))} is not a version of Kubernetes`);
  const [major, minor, patch] = match.slice(1, 4).map((number = "0") => String(Number(number)));
  const release = `v${major}.${minor}.${patch}`;
  return { version: `${release}${match[4]}`, major: major ?? "0", minor: minor ?? "0", release };
}

/** Creates `.Capabilities`. */
export function createCapabilities(
  { version, major, minor }: KubeVersion,
  apiVersions: readonly string[],
  helmVersion: 3 | 4,
): GoObject {
  const path = ["Capabilities", "KubeVersion"];
  const kubeVersion = new GoObject({
    type: packageOf(helmVersion, "KubeVersion"),
    fields: new Map([
      ["Version", builtIn(version, [...path, "Version"])],
      ["Major", builtIn(major, [...path, "Major"])],
      ["Minor", builtIn(minor, [...path, "Minor"])],
      ["GitVersion", builtIn(version, [...path, "GitVersion"])],
      ["String", builtIn(version, path)],
    ]),
    text: version,
    kind: "struct",
  });
  const fields = new Map<string, Sourced>([
    ["KubeVersion", builtIn(kubeVersion, path)],
    ["APIVersions", builtIn(createApiVersions(apiVersions), ["Capabilities", "APIVersions"])],
    ["HelmVersion", builtIn(createHelmVersion(helmVersion), ["Capabilities", "HelmVersion"])],
  ]);
  return new GoObject({
    type: `*${packageOf(helmVersion, "Capabilities")}`,
    fields,
    text: `&{${version}}`,
    kind: "ptr",
  });
}

function createApiVersions(further: readonly string[]): GoList {
  const versions = [...defaultApiVersions, ...further];
  const known = new Set(versions);
  const origin = builtInOrigin(["Capabilities", "APIVersions"]);
  const has = define(["string"], ([version]) => sourced(known.has(String(version?.value)), origin));
  const items = versions.map((version) => sourced(version, origin));
  return new GoList(items, "string", false, new Map([["Has", has]]));
}

function createHelmVersion(helmVersion: 3 | 4): GoObject {
  const version = helmVersions[helmVersion];
  const fields = { Version: version, GitCommit: "", GitTreeState: "", GoVersion: "" };
  const cells = Object.entries(fields).map(([key, value]): [string, Sourced] => [
    key,
    builtIn(value, ["Capabilities", "HelmVersion", key]),
  ]);
  return new GoObject({ type: "version.BuildInfo", fields: new Map(cells), text: `{${version}   }`, kind: "struct" });
}

function packageOf(helmVersion: 3 | 4, name: string): string {
  return `${helmVersion === 3 ? "chartutil" : "common"}.${name}`;
}
