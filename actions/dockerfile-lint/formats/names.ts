/** hadolint's formats. What writes them is loaded only if a call asks for one. */
export const hadolintFormats = [
  ...(["hadolint-tty", "hadolint-json", "hadolint-sarif", "checkstyle", "codeclimate"] as const),
  ...(["gitlab-codeclimate", "gnu", "codacy", "sonarqube", "junit"] as const),
] as const;

export type HadolintFormat = (typeof hadolintFormats)[number];

/** Checks whether a format is one of hadolint's. */
export function isHadolintFormat(format: string): format is HadolintFormat {
  return hadolintFormats.some((name) => name === format);
}
