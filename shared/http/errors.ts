import { InvalidError, messageOf, UndecidedError } from "../errors/index.ts";

/** Creates the error for a URL without TLS. */
export function insecureUrl(label: string): InvalidError {
  return new InvalidError("URL_INSECURE", "does not use https", {
    place: { what: label },
    advice: "Use https, or add the host to --insecure-registries if you trust its network",
  });
}

/** Creates the error for a response that exceeds its limit. */
export function responseTooLarge(url: string, maxBytes: number): UndecidedError {
  return new UndecidedError("ANSWER_TOO_LONG", `sends more than ${maxBytes} bytes`, {
    place: { what: url },
    advice: "No advisory export is that large. Check the URL",
  });
}

/** Creates the error for a download that never completed. */
export function downloadFailed(url: string, cause: unknown): UndecidedError {
  return new UndecidedError("DOWNLOAD_BROKEN", `the download failed repeatedly (${messageOf(cause)})`, {
    place: { what: url },
    advice: "Check the network and try again",
    cause,
  });
}

/** Creates the error for a status that is neither success nor "not found". */
export function unexpectedStatus(url: string, status: number): UndecidedError {
  return new UndecidedError("ANSWER_REFUSED", `responded with status ${status}`, {
    place: { what: url },
    advice: status === 429 ? "The server limits requests. Wait, or use a mirror" : "Check the URL, or try again later",
  });
}

/** Creates the error for a URL that leads from one place to another without end. */
export function tooManyRedirects(url: string, max: number): UndecidedError {
  return new UndecidedError("REDIRECTS", `redirects more than ${max} times`, {
    place: { what: url },
    advice: "Check the URL",
  });
}
