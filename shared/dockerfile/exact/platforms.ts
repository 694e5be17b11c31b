import type { HistoryLine } from "../history-line.ts";
import type { Dockerfile } from "../parse.ts";
import { platformArgs } from "../platform-args.ts";

const platforms = [
  ...["linux/amd64", "linux/arm64", "linux/arm64/v8", "linux/arm/v7", "linux/arm/v6", "linux/arm/v5", "linux/386"],
  ...["linux/ppc64le", "linux/s390x", "linux/riscv64", "linux/mips64le", "linux/loong64", "windows/amd64"],
];
/** Maximum number of platforms to try. A history shows that of its image, and hardly another. */
const maxPlatforms = 4;
/** Platforms on which images are usually built. */
const hosts = ["linux/amd64", "linux/arm64"];

/**
 * Lists what a builder may give to the platform's arguments, by name: one combination if the file has none of them.
 * BuildKit and Buildah give values, the legacy builder does not. A history shows them if an instruction uses them.
 */
export function listPlatformValues(
  { source }: Dockerfile,
  history: readonly HistoryLine[],
): readonly ReadonlyMap<string, string>[] {
  const used = [...platformArgs].filter((name) => source.text.includes(name));
  if (used.length === 0) return [new Map()];
  const isShown = ({ createdBy = "" }: HistoryLine, platform: string): boolean =>
    platform.split("/").some((part) => part !== "linux" && createdBy.includes(part));
  const shown = platforms.filter((platform) => history.some((line) => isShown(line, platform))).slice(0, maxPlatforms);
  if (shown.length === 0) shown.push("linux/amd64");
  const isHostUsed = used.some((name) => name.startsWith("BUILD"));
  const combinations = shown.flatMap((target) =>
    (isHostUsed ? new Set([...hosts, target]) : [target])
      .values()
      .map((host) => valuesOf(target, host))
      .toArray(),
  );
  return [new Map(), ...combinations];
}

function valuesOf(target: string, host: string): ReadonlyMap<string, string> {
  const parts = { TARGET: target, BUILD: host };
  return new Map(
    Object.entries(parts).flatMap(([prefix, platform]) => {
      const [os = "", architecture = "", variant = ""] = platform.split("/");
      return [
        [`${prefix}PLATFORM`, platform],
        [`${prefix}OS`, os],
        [`${prefix}ARCH`, architecture],
        [`${prefix}VARIANT`, variant],
      ] as const;
    }),
  );
}
