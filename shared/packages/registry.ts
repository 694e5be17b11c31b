import { apk } from "./apk.ts";
import type { Cataloguer } from "./cataloguer.ts";
import { dpkg } from "./dpkg.ts";
import { npmInstalled } from "./npm-installed.ts";
import { osRelease } from "./os-release.ts";
import { pacman } from "./pacman.ts";
import { rpm } from "./rpm/rpm.ts";

/** Every cataloguer there is. A new one is a file and a line here. */
export const cataloguers: readonly Cataloguer[] = [osRelease, dpkg, apk, rpm, pacman, npmInstalled];
