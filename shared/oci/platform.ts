import { InvalidError } from "../errors/index.ts";
import { defined } from "../values/index.ts";
import type { Platform } from "./image.ts";

/** Other names of architectures, with the variant that they imply (containerd, `platforms/database.go`). */
const architectureAliases: Readonly<Record<string, readonly [architecture: string, variant?: string]>> = {
  i386: ["386"],
  x86_64: ["amd64"],
  "x86-64": ["amd64"],
  aarch64: ["arm64"],
  armhf: ["arm", "v7"],
  armel: ["arm", "v6"],
};
/** Variants that are the same as none, or as another, by architecture. */
const variantAliases: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  amd64: { v1: undefined },
  arm64: { 8: undefined, v8: undefined },
  arm: { "": "v7", 7: "v7", 5: "v5", 6: "v6", 8: "v8" },
};

/** Normalizes the names of a platform as containerd does, so that two names of one platform are equal. */
export function normalizePlatform({ os, architecture, variant = "" }: Platform): Platform {
  const system = os.toLowerCase();
  const lower = architecture.toLowerCase();
  const [name, implied] = architectureAliases[lower] ?? [lower];
  const stated = variant === "" ? (implied ?? "") : variant.toLowerCase();
  const aliases = variantAliases[name] ?? {};
  const normalized = Object.hasOwn(aliases, stated) ? aliases[stated] : stated;
  return {
    os: system === "macos" ? "darwin" : system,
    architecture: name,
    ...(normalized === undefined || normalized === "" ? {} : { variant: normalized }),
  };
}

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
  return { os, architecture: architectureAliases[architecture]?.[0] ?? architecture, ...defined({ variant }) };
}

/** Returns whether the platform `offered` satisfies `wanted`, whatever names they use. No variant accepts any. */
export function matchesPlatform(wanted: Platform, offered: Platform): boolean {
  const [asked, found] = [normalizePlatform(wanted), normalizePlatform(offered)];
  if (asked.os !== found.os || asked.architecture !== found.architecture) return false;
  return wanted.variant === undefined || asked.variant === found.variant;
}
