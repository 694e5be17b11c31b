/** A person, team or organization, and where to reach it. */
export interface Contact {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
}

/** Reads `Acme <security@acme.example> (https://acme.example)`, or any part of it; undefined when there is none. */
export function parseContact(text: string): Contact | undefined {
  const words = text.trim();
  const email = /<([^<>\s@]+@[^<>\s@]+)>/.exec(words)?.[1] ?? /^[^<>()\s@]+@[^<>()\s@]+$/.exec(words)?.[0];
  const url = /\((https?:\/\/[^()\s]+)\)/.exec(words)?.[1] ?? /^https?:\/\/\S+$/.exec(words)?.[0];
  const rest = words
    .replace(/<[^<>]*>|\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const name = rest === "" || rest === email || rest === url ? undefined : rest;
  const contact = {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(url === undefined ? {} : { url }),
  };
  return Object.keys(contact).length === 0 ? undefined : contact;
}

/** The contact of a name and an address of either kind, as package databases state them. */
export function contactOf(name: string | undefined, address: string | undefined): Contact | undefined {
  if (name === undefined && address === undefined) return undefined;
  const where =
    address === undefined
      ? {}
      : address.includes("://")
        ? { url: address }
        : address.includes("@")
          ? { email: address }
          : {};
  return { ...(name === undefined ? {} : { name }), ...where };
}

/** A name for a contact, whatever of it is known. */
export function nameOfContact({ name, email, url }: Contact): string {
  return name ?? email ?? url ?? "unknown";
}

/** The name alone. */
export function nameOnly(contact: Contact | undefined): Contact {
  return contact?.name === undefined ? {} : { name: contact.name };
}
