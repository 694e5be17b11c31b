import { InvalidError } from "../errors/index.ts";
import { defined } from "../values/index.ts";
import type { Platform } from "./image.ts";

const architectureAliases: Readonly<Record<string, string>> = {
  x86_64: "amd64",
  "x86-64": "amd64",
  aarch64: "arm64",
  armhf: "arm",
  armel: "arm",
  i386: "386",
};

/** Formats a platform as `os/architecture[/variant]`. */
export function formatPlatform({ os, architecture, variant }: Platform): string {
  return variant === undefined || variant === "" ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}

/**
 * Parses `os/architecture[/variant]`. Accepts common aliases of architectures.
 * @throws InvalidError `PLATFORM_INVALID`.
 */
export function parsePlatform(text: string): Platform {
  const [os = "", architecture = "", variant, rest] = text.trim().toLowerCase().split("/");
  if (os === "" || architecture === "" || variant === "" || rest !== undefined) {
    throw new InvalidError("PLATFORM_INVALID", `"${text}" is not a platform`, {
      advice: "Use os/architecture or os/architecture/variant, for example linux/arm64.",
    });
  }
  return {
    os,
    architecture: architectureAliases[architecture] ?? architecture,
    ...defined({ variant }),
  };
}

/** Returns whether the platform `offered` satisfies `wanted`. arm64 without a variant is arm64/v8. */
export function matchesPlatform(wanted: Platform, offered: Platform): boolean {
  return (
    wanted.os === offered.os &&
    wanted.architecture === offered.architecture &&
    (wanted.variant === undefined || wanted.variant === (offered.variant ?? defaultVariant(offered.architecture)))
  );
}

function defaultVariant(architecture: string): string | undefined {
  if (architecture === "arm64") return "v8";
  return architecture === "arm" ? "v7" : undefined;
}
