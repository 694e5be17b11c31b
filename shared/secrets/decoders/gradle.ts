import { gradlePassword } from "../pack/formats.ts";
import type { Decoded, Decoder } from "./decoder.ts";

/** Passwords of repositories, and of keystores that sign applications of Android. */
const password =
  /(?:credentials\s{0,8}(?:\([^(){}]{0,80}\)\s{0,8})?\{[^{}]{0,400}?\bpassword|\b(?:storePassword|keyPassword))\s{0,8}[=(]?\s{0,8}["']([^"'\n$]{4,200})["']/g;

/** Build scripts of Gradle in Groovy and Kotlin. */
export const gradle: Decoder = {
  reads: (path) => /\.gradle(?:\.kts)?$/.test(path),
  *decode(text): Generator<Decoded> {
    const content = text.toString("utf8");
    for (const match of content.matchAll(password)) {
      const value = match[1] ?? "";
      const line = content.slice(0, match.index + match[0].lastIndexOf(value)).split("\n").length;
      yield { kind: "value", name: "password", value, line, rule: gradlePassword };
    }
  },
};
