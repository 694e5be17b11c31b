import { describe, expect, it } from "vitest";
import { findingsOf } from "../checking.ts";

function projectOf(web: string): Readonly<Record<string, string>> {
  return { "compose.yaml": `services:\n  base:\n    read_only: true\n  web:\n    image: web:1.0\n${web}` };
}

describe("SW-COMPOSE-invalid", () => {
  it.each(["    extends: {service: bse}\n", "    extends: {service: web}\n"])("reports %j", (text) => {
    expect(findingsOf("SW-COMPOSE-invalid", projectOf(text))).toHaveLength(1);
  });
  it.each(["    extends: {service: base}\n", ""])("accepts %j", (text) => {
    expect(findingsOf("SW-COMPOSE-invalid", projectOf(text))).toEqual([]);
  });
});
