import { describe, expect, it } from "vitest";
import { isGenerated, listLeaves, resolveOrigin } from "../../../../../actions/manifest-check/helm/values/origin.ts";
import { deriveOrigin, generateOrigin, joinText } from "../../../../../actions/manifest-check/helm/values/text.ts";
import { sourced } from "../../../../../actions/manifest-check/helm/values/value.ts";
import { leaf } from "../functions/calling.ts";

describe("generated values", () => {
  const password = sourced("Aa0", generateOrigin([leaf("x", "length")]));

  it("are recognized within texts and behind functions", () => {
    const text = joinText([leaf("user:", "user"), password]);
    expect(isGenerated(text.origin)).toBe(true);
    expect(resolveOrigin(text.origin, 0).isGenerated).toBe(false);
    expect(resolveOrigin(text.origin, 6).isGenerated).toBe(true);
    expect(isGenerated(deriveOrigin([text]))).toBe(true);
    expect(resolveOrigin(deriveOrigin([text])).isGenerated).toBe(true);
  });

  it("tell what influenced them", () => {
    expect(listLeaves(password.origin).map(({ label }) => label)).toEqual(["length"]);
  });

  it("are not those that are only computed", () => {
    expect(isGenerated(deriveOrigin([leaf("a", "a")]))).toBe(false);
    expect(isGenerated(undefined)).toBe(false);
  });
});
