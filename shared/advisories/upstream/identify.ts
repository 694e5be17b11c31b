import type { Package } from "../../packages/index.ts";
import { type UpstreamProgram, upstreamPrograms } from "./programs.ts";

/** Upstream software of a package, and the release that it is built from. */
export interface UpstreamIdentity {
  readonly program: UpstreamProgram;
  /** In the form of the sources. Absent if the package states none. */
  readonly version?: string;
}

const byName: ReadonlyMap<string, UpstreamProgram> = new Map(
  upstreamPrograms.flatMap((program) => program.names.map((name): [string, UpstreamProgram] => [name, program])),
);

/**
 * Returns the upstream software of a program without a package, or of a third party's package of an operating system.
 * Undefined for other packages, and for software that no source of upstream advisories covers.
 */
export function upstreamOf(
  pkg: Pick<Package, "type" | "name" | "version" | "thirdParty">,
): UpstreamIdentity | undefined {
  const { type, name, version, thirdParty } = pkg;
  if (type === "generic") {
    const program = byName.get(name);
    return program === undefined ? undefined : identity(program, version);
  }
  if (thirdParty !== true) return undefined;
  const program = upstreamPrograms.find(({ packages }) => packages?.test(name) === true);
  return program === undefined ? undefined : identity(program, upstreamPart(version));
}

function identity(program: UpstreamProgram, version: string | undefined): UpstreamIdentity {
  const { toSourceVersion = (text) => text } = program;
  return version === undefined ? { program } : { program, version: toSourceVersion(version) };
}

/**
 * Returns the upstream part of a package's version: `18.20.4` of `18.20.4-1nodesource1`, `10.11.6` of
 * `1:10.11.6+maria~deb12`, `8.4.0-rc.1` of `8.4.0~rc1-1+0~20240901.1+debian12~1.gbp`.
 */
function upstreamPart(version: string | undefined): string | undefined {
  const [, release, stage, number = "0"] =
    /^(?:\d+:)?v?(\d+(?:\.\d+)*)(?:[~_-]?(alpha|beta|rc)\.?(\d*))?/i.exec(version ?? "") ?? [];
  return stage === undefined || release === undefined ? release : `${release}-${stage.toLowerCase()}.${number || "0"}`;
}
