/**
 * Formats of names (apimachinery, `pkg/util/validation`). Each function returns what is wrong with a text, or undefined.
 */
export type NameFormat = (text: string) => string | undefined;

const label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const label1035 = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const qualified = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const longest = { label: 63, subdomain: 253, portName: 15 } as const;

function bounded(text: string, most: number, isRight: boolean, advice: string): string | undefined {
  if (text.length > most) return `"${shorten(text)}" has ${text.length} characters, but at most ${most} are allowed`;
  if (isRight) return undefined;
  return text === "" ? `The value is empty; use ${advice}` : `"${shorten(text)}" is invalid; use ${advice}`;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** RFC 1123 label, such as a container's name. */
export const checkLabelName: NameFormat = (text) =>
  bounded(
    text,
    longest.label,
    label.test(text),
    "lower-case letters, digits and -, with a letter or digit at both ends",
  );

/** RFC 1035 label, such as a Service's name. */
export const checkServiceName: NameFormat = (text) =>
  bounded(text, longest.label, label1035.test(text), "lower-case letters, digits and -, with a letter at the start");

/** RFC 1123 subdomain, such as the name of most objects. */
export const checkSubdomain: NameFormat = (text) =>
  bounded(
    text,
    longest.subdomain,
    text.length <= longest.subdomain && subdomain.test(text),
    "lower-case letters, digits, - and ., with a letter or digit at both ends",
  );

/** Segment of a URL path, such as the name of a role. */
export const checkPathSegment: NameFormat = (text) =>
  text === "." || text === ".." || /[/%]/.test(text) ? `"${shorten(text)}" is invalid; use no / and no %` : undefined;

/** IANA service name, such as the name of a container's port. */
export const checkPortName: NameFormat = (text) =>
  bounded(
    text,
    longest.portName,
    /^[a-z0-9-]+$/.test(text) && /[a-z]/.test(text) && !/^-|-$|--/.test(text),
    "lower-case letters, digits and single -, with at least one letter and no - at the ends",
  );

/** Key of a label, with an optional domain as its prefix. */
export const checkLabelKey: NameFormat = (text) => {
  const [first = "", second, ...rest] = text.split("/");
  const name = second ?? first;
  if (rest.length > 0) return `"${shorten(text)}" is invalid; use at most one /`;
  if (second !== undefined && checkSubdomain(first) !== undefined)
    return `"${shorten(text)}" is invalid; use a domain in lower case before the /`;
  return bounded(name, longest.label, qualified.test(name), alphanumericEnds);
};

/** Value of a label. */
export const checkLabelValue: NameFormat = (text) =>
  bounded(text, longest.label, text === "" || qualified.test(text), alphanumericEnds);

const alphanumericEnds = "letters, digits, -, _ and ., with a letter or digit at both ends";

/** Key of a ConfigMap or Secret. */
export const checkDataKey: NameFormat = (text) =>
  bounded(
    text,
    longest.subdomain,
    /^[-._a-zA-Z0-9]+$/.test(text) && text !== "." && !text.startsWith(".."),
    "letters, digits, -, _ and .",
  );

/** Name of an environment variable. Kubernetes 1.32 and later accept all printable ASCII characters except =. */
export function checkVariableName(minor: number): NameFormat {
  const pattern = minor >= 32 ? /^[ -<>-~]+$/ : /^(?!\.\.|\.$)[-._a-zA-Z][-._a-zA-Z0-9]*$/;
  const advice = minor >= 32 ? "printable ASCII characters except =" : "letters, digits, -, _ and .";
  return (text) => bounded(text, Number.MAX_SAFE_INTEGER, pattern.test(text), advice);
}
