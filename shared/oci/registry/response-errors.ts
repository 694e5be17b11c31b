import { InvalidError, UndecidedError } from "../../errors/index.ts";

/** The repository that refuses, for errors. */
interface Refusing {
  readonly name: string;
  readonly registry: string;
}

/** The error for an answer that is none: absent, denied or failed. Takes the rest of the answer from the wire. */
export async function refusal(
  client: Refusing,
  answer: Response,
  what: string,
  push = false,
): Promise<InvalidError | UndecidedError> {
  await answer.body?.cancel();
  if (answer.status === 404 && !push) {
    return new InvalidError("IMAGE_NOT_FOUND", `${what} was not found`, {
      place: { what: client.name },
      advice: "Check name and tag. A private repository may require login to be visible.",
    });
  }
  if (answer.status === 401 || answer.status === 403) return accessDenied(client, answer.status, push);
  return new UndecidedError("REGISTRY_REFUSED", `the registry responded with status ${answer.status} for ${what}`, {
    place: { what: client.name },
    advice: answer.status === 429 ? "Wait, or log in for a higher limit." : "Try again later.",
  });
}

/** The error for a login that is missing or not enough. */
export function accessDenied({ name, registry }: Refusing, status: number, push: boolean): UndecidedError {
  return new UndecidedError("REGISTRY_DENIED", `the registry denied access (${status})`, {
    place: { what: name },
    advice: `Run docker login ${registry} with an account that can ${push ? "push to" : "pull from"} this repository.`,
  });
}
