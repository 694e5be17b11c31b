import { InvalidError, messageOf, UndecidedError } from "../../../errors/index.ts";

/** The error for an address without TLS. */
export function withoutTls(what: string): InvalidError {
  return new InvalidError("URL_INSECURE", "is not spoken to over https", {
    place: { what },
    advice: "Use https, or name the host in --insecure-registries when its network can be trusted",
  });
}

/** The error for an answer that passes its bound. */
export function tooLong(url: string, maxBytes: number): UndecidedError {
  return new UndecidedError("ANSWER_TOO_LONG", `sends more than ${maxBytes} bytes`, {
    place: { what: url },
    advice: "That is beyond any export of advisories; check what the address leads to",
  });
}

/** The error for a connection that never brought the whole. */
export function brokenOff(url: string, cause: unknown): UndecidedError {
  return new UndecidedError("DOWNLOAD_BROKEN", `broke off again and again (${messageOf(cause)})`, {
    place: { what: url },
    advice: "Check the network and try again",
    cause,
  });
}

/** The error for a status that says neither "here it is" nor "there is none". */
export function badStatus(url: string, status: number): UndecidedError {
  return new UndecidedError("ANSWER_REFUSED", `answers ${status}`, {
    place: { what: url },
    advice:
      status === 429 ? "It limits how much may be asked: wait, or use a mirror" : "Check the address, or try later",
  });
}
