import { InvalidError, messageOf, SeaworthyError, UndecidedError } from "../../errors/index.ts";

/** Repository of a failed request, for errors. */
interface RepositoryName {
  readonly name: string;
  readonly registry: string;
}

/** Creates the error for a failed response: absent, denied or failed. Discards the rest of the response. */
export async function responseError(
  client: RepositoryName,
  response: Response,
  label: string,
  push = false,
): Promise<InvalidError | UndecidedError> {
  await response.body?.cancel();
  if (response.status === 404 && !push) {
    return new InvalidError("IMAGE_NOT_FOUND", `${label} was not found`, {
      place: { what: client.name },
      advice: "Check name and tag. A private repository may require login to be visible.",
    });
  }
  if (response.status === 401 || response.status === 403) return accessDenied(client, response.status, push);
  return new UndecidedError("REGISTRY_REFUSED", `the registry responded with status ${response.status} for ${label}`, {
    place: { what: client.name },
    advice: response.status === 429 ? "Wait, or log in for a higher limit." : "Try again later.",
  });
}

/** Creates the error for missing or insufficient credentials. */
export function accessDenied({ name, registry }: RepositoryName, status: number, push: boolean): UndecidedError {
  return new UndecidedError("REGISTRY_DENIED", `the registry denied access (${status})`, {
    place: { what: name },
    advice: `Run docker login ${registry} with an account that can ${push ? "push to" : "pull from"} this repository.`,
  });
}

/** Converts the failure of a download that was attempted several times. @param offset first byte that is missing. */
export function downloadBroken(name: string, digest: string, offset: number, error: unknown): unknown {
  if (error instanceof SeaworthyError) return error;
  return new UndecidedError("DOWNLOAD_BROKEN", `the download of ${digest} failed repeatedly (${messageOf(error)})`, {
    place: { what: name, offset },
    advice: "Try again later.",
    cause: error,
  });
}
