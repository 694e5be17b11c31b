import { expect, test } from "vitest";
import { colors } from "../../../../shared/report/html/style.ts";

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = [
  ...["text", "quiet", "link", "pass", "fail", "open"].flatMap((text) => [`${text} page`, `${text} panel`]),
  ...[0, 1, 2, 3, 4].map((level) => `t${level} s${level}`),
  "text none",
];

test.each(pairs)("text and background differ by 4.5 to 1 or more, light and dark: %s", (pair) => {
  const [text = "", background = ""] = pair.split(" ");
  for (const theme of [0, 1] as const)
    expect(contrast(colors[text]?.[theme] ?? "", colors[background]?.[theme] ?? "")).toBeGreaterThanOrEqual(4.5);
});
