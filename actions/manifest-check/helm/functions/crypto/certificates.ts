import { decodeText } from "../../values/bytes.ts";
import { formatValue } from "../../values/format.ts";
import type { Origin } from "../../values/origin.ts";
import { deriveOrigin, generateOrigin } from "../../values/text.ts";
import { type CallContext, FunctionError, GoList, GoObject, type Sourced, sourced } from "../../values/value.ts";
import { anyAt, objectAt, stringAt } from "../arguments.ts";
import { define, type FunctionTable } from "../define.ts";
import { decodeBase64 } from "../encoding.ts";
import { standIn } from "./random.ts";

const certificateType = "sprig.certificate";

const keyTypes: ReadonlyMap<string, string> = new Map([
  ["", "RSA PRIVATE KEY"],
  ["rsa", "RSA PRIVATE KEY"],
  ["dsa", "DSA PRIVATE KEY"],
  ["ecdsa", "EC PRIVATE KEY"],
  ["ed25519", "PRIVATE KEY"],
]);

/** Functions for keys and certificates. They return fixed texts that are neither, marked as generated. */
export const certificateFunctions: FunctionTable = {
  genPrivateKey: define(["string"], (args, context) => {
    const type = keyTypes.get(stringAt(args, 0));
    if (type === undefined) return sourced(`Unknown type ${stringAt(args, 0)}`, deriveOrigin(args));
    return standIn("genPrivateKey", pem(type, "stand-in"), args, context);
  }),
  genCA: define(["string", "int"], (args, context) => generate("genCA", "ca", args, context)),
  genCAWithKey: define(["string", "int", "string"], (args, context) => generate("genCAWithKey", "ca", args, context)),
  genSelfSignedCert: define(["string", "list", "list", "int"], (args, context) =>
    generate("genSelfSignedCert", "self-signed", args, context),
  ),
  genSelfSignedCertWithKey: define(["string", "list", "list", "int", "string"], (args, context) =>
    generate("genSelfSignedCertWithKey", "self-signed", args, context),
  ),
  genSignedCert: define(["string", "list", "list", "int", "object"], (args, context) => {
    objectAt(args, 4, certificateType);
    return generate("genSignedCert", "signed", args, context);
  }),
  genSignedCertWithKey: define(["string", "list", "list", "int", "object", "string"], (args, context) => {
    objectAt(args, 4, certificateType);
    return generate("genSignedCertWithKey", "signed", args, context);
  }),
  buildCustomCert: define(["string", "string"], (args) => {
    const certificate = decode(stringAt(args, 0), "certificate");
    return toCertificate(certificate, decode(stringAt(args, 1), "private key"), deriveOrigin(args));
  }),
};

function decode(text: string, name: string): string {
  try {
    return decodeText(decodeBase64(text));
  } catch {
    throw new FunctionError(`unable to decode base64 ${name}`);
  }
}

function pem(type: string, body: string): string {
  return `-----BEGIN ${type}-----\n${body}\n-----END ${type}-----\n`;
}

function generate(name: string, kind: string, args: readonly Sourced[], context: CallContext): Sourced {
  if (kind !== "ca") {
    checkAddresses(anyAt(args, 1));
    checkNames(anyAt(args, 2));
  }
  context.assume(`${name} returns another certificate in each run`);
  const body = `stand-in ${kind} ${stringAt(args, 0)}`;
  return toCertificate(pem("CERTIFICATE", body), pem("RSA PRIVATE KEY", body), generateOrigin(args));
}

function toCertificate(certificate: string, key: string, origin: Origin | undefined): Sourced {
  const fields = new Map<string, Sourced>([
    ["Cert", sourced(certificate, origin)],
    ["Key", sourced(key, origin)],
  ]);
  return sourced(new GoObject({ type: certificateType, text: `{${certificate} ${key}}`, fields }), origin);
}

function checkAddresses({ value }: Sourced): void {
  for (const item of value instanceof GoList ? value.items : []) {
    if (typeof item.value !== "string")
      throw new FunctionError(`error parsing ip: ${formatValue(item.value)} is not a string`);
    if (!isAddress(item.value)) throw new FunctionError(`error parsing ip: ${item.value}`);
  }
}

function checkNames({ value }: Sourced): void {
  for (const item of value instanceof GoList ? value.items : []) {
    if (typeof item.value !== "string")
      throw new FunctionError(`error processing alternate dns name: ${formatValue(item.value)} is not a string`);
  }
}

function isAddress(text: string): boolean {
  if (/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text)) return true;
  return /^[0-9A-Fa-f:.]+$/.test(text) && text.includes(":") && URL.canParse(`http://[${text}]/`);
}
