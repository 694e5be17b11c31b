import { expect, test } from "vitest";
import { lintProfileInput, profileInput, toProfile } from "../../../shared/config/index.ts";

test("profiles keep the old name of strict, which the documentation leaves out", () => {
  expect(profileInput.parse("all", "profile")).toBe("all");
  expect(profileInput.values).not.toContain("all");
  expect(() => profileInput.parse("hadolint", "profile")).toThrow("recommended, strict");
  expect(lintProfileInput.parse("hadolint", "profile")).toBe("hadolint");
});

test("the old name is translated with a note, and other names without one", () => {
  const notes: string[] = [];
  const tell = (note: string) => notes.push(note);
  expect([toProfile("all", tell), toProfile("recommended", tell)]).toEqual(["strict", "recommended"]);
  expect(notes).toHaveLength(1);
});
