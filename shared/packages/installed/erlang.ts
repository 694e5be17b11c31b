import { type Cataloger, type FileEvidence, textOf } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";

/** Catalogs Erlang/OTP: `releases/27/OTP_VERSION` contains the full version (Erlang, "Versions"). */
export const erlangRelease: Cataloger = {
  id: "erlang-release",
  version: 2,
  settings: ["image"],
  named: { names: /^OTP_VERSION$/, parts: 3 },
  wants: ({ path, type, size }) => isFile(type) && size < 64 && /\/releases\/\d+\/OTP_VERSION$/.test(path),
  read(file): FileEvidence | undefined {
    const version = /^\s*(\d+(?:\.\d+)+)/.exec(textOf(file))?.[1];
    return version === undefined
      ? undefined
      : { packages: [{ type: "generic", role: "program", name: "erlang", version }] };
  },
};
