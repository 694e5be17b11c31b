import { InvalidError } from "../../shared/errors/index.ts";
import { type BomInput, type Contact, parseContact, type SbomFormatName } from "../../shared/sbom/index.ts";
import type { Context } from "./context.ts";

/** Formats that BSI TR-03183-2 v2.1.0 accepts: CycloneDX from 1.6 and SPDX from 3.0.1 on. */
const bsiFormats: ReadonlySet<string> = new Set<SbomFormatName>([
  ...(["cyclonedx-json", "cyclonedx-xml", "cyclonedx-1.7-json", "cyclonedx-1.7-xml"] as const),
  "spdx-3-json",
]);

/**
 * Returns the SBOM data that all documents of a run share.
 * @throws InvalidError for a contact without an address, and for inputs that the profile forbids.
 */
export function commonBom(
  context: Context,
): Pick<BomInput, "profile" | "tool" | "author" | "supplier" | "statedFiles"> {
  const { inputs, version } = context;
  const author = contactIn("author", inputs.author) ?? ownerOf(context);
  const supplier = contactIn("supplier", inputs.supplier);
  const profile = inputs.profile === "bsi" ? "bsi" : "default";
  if (profile === "bsi") checkBsi(inputs.format, author);
  return {
    profile,
    statedFiles: inputs.files === "stated",
    tool: { name: "seaworthy", version },
    ...(author === undefined ? {} : { author }),
    ...(supplier === undefined ? {} : { supplier }),
  };
}

function contactIn(name: string, text: string | undefined): Contact | undefined {
  const contact = text === undefined ? undefined : parseContact(text);
  if (text === undefined || contact?.email !== undefined || contact?.url !== undefined) return contact;
  throw new InvalidError("CONTACT_INVALID", `${name} "${text}" has no email or web address`, {
    advice: `Write it as \`Acme <security@acme.example>\` or \`Acme (https://acme.example)\``,
  });
}

/** Returns the owner of the job's repository. */
function ownerOf({ host }: Context): Contact | undefined {
  const [owner] = host.run.repository?.split("/") ?? [];
  return owner === undefined || host.job === undefined ? undefined : { name: owner, url: host.job.ownerUrl };
}

function checkBsi(format: string, author: Contact | undefined): void {
  if (!bsiFormats.has(format)) {
    throw new InvalidError("PROFILE_FORMAT", `the profile bsi does not support the format ${format}`, {
      advice: `Use one of ${[...bsiFormats].join(", ")}`,
    });
  }
  if (author === undefined) {
    throw new InvalidError("PROFILE_AUTHOR", "the profile bsi requires an author", {
      advice: "Set `author`, for example `Acme <security@acme.example>`",
    });
  }
}

/**
 * Returns the document's timestamp: SOURCE_DATE_EPOCH (seconds), the subject's own date, or `otherwise`. The same
 * subject gives the same bytes.
 */
export function timestampOf({ host }: Context, subjectDate: string | undefined, otherwise: Date): string {
  const epoch = host.getEnv("SOURCE_DATE_EPOCH");
  const seconds = Number(epoch);
  const requested = epoch !== undefined && Number.isSafeInteger(seconds) ? new Date(seconds * 1000) : undefined;
  const dates = [requested, subjectDate === undefined ? undefined : new Date(subjectDate), otherwise];
  const dated = dates.find((date) => date !== undefined && !Number.isNaN(date.getTime()));
  return (dated ?? new Date(0)).toISOString();
}
