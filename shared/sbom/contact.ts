/** Person, team or organization with contact details. */
export interface Contact {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
}

/** Parses `Acme <security@acme.example> (https://acme.example)`, or any part of it; undefined if it is empty. */
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

/** Creates a contact from a name and an address of either kind, as in package databases. */
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

/** Returns a display name for a contact, from whatever is known. */
export function nameOfContact({ name, email, url }: Contact): string {
  return name ?? email ?? url ?? "unknown";
}

/** Returns the contact with only its name. */
export function nameOnly(contact: Contact | undefined): Contact {
  return contact?.name === undefined ? {} : { name: contact.name };
}
