import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Bn as sha256, dn as init_files, zn as init_digest } from "../../core.js";
import { E as unknown, S as string, b as record, f as init_schemas, g as looseObject, i as _enum, s as array } from "../../../npm/zod/classic.js";

// shared/sigstore/formats/statement.ts
/** Parses the payload of an envelope. Undefined if it is not a statement. */
function readStatement(bytes) {
	let value;
	try {
		value = JSON.parse(Buffer.from(bytes).toString("utf8"));
	} catch {
		return;
	}
	const parsed = statement.safeParse(value);
	if (!parsed.success) return void 0;
	const { subject, predicateType, predicate } = parsed.data;
	const named = subject.flatMap(({ digest, annotations }) => Object.entries(digest).map(([algorithm, hex]) => [`${algorithm}:${hex}`, annotations ?? {}]));
	return {
		digests: named.map(([digest]) => digest),
		predicateType,
		predicate,
		sha256: sha256(bytes),
		annotations: new Map(named)
	};
}
/** Serializes a statement about digests. */
function statementBytes(digests, predicateType, predicate, { name, annotations = {} } = {}) {
	const subject = digests.map((digest) => {
		const [algorithm = "", hex = ""] = digest.split(":");
		return {
			...name === void 0 ? {} : { name },
			digest: { [algorithm]: hex },
			...Object.keys(annotations).length === 0 ? {} : { annotations }
		};
	});
	return Buffer.from(JSON.stringify({
		_type: "https://in-toto.io/Statement/v1",
		subject,
		predicateType,
		predicate
	}));
}
var inTotoType, imageSignatureType, statement;
function init_statement() {
	return (init_statement = __esmMin((() => {
		init_schemas();
		init_files();
		inTotoType = "application/vnd.in-toto+json";
		imageSignatureType = "https://sigstore.dev/cosign/sign/v1";
		statement = looseObject({
			_type: _enum(["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"]),
			subject: array(looseObject({
				digest: record(string(), string()),
				annotations: record(string(), unknown()).nullish()
			})).min(1),
			predicateType: string().min(1),
			predicate: unknown()
		});
	})))();
}

export { statementBytes as a, readStatement as i, inTotoType as n, init_statement as r, imageSignatureType as t };