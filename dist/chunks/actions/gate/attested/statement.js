import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ir as init_plain, Lr as oneLine, or as init_text, zr as truncate } from "../../../shared/core.js";

// actions/gate/attested/statement.ts
/** Those of some statements that a verdict read, signed by whom it says: others may have signed the same since. */
function asSigned(statements, read) {
	const signers = new Map(read.map(({ statement, by }) => [statement, by]));
	return statements.flatMap((attested) => {
		const signer = signers.get(attested.statement.sha256);
		return signer === void 0 ? [] : [{
			...attested,
			signer
		}];
	});
}
/** A predicate type as it is shown: strangers choose it. */
function shortType(predicateType) {
	return truncate(oneLine(predicateType), 120);
}
function init_statement() {
	return (init_statement = __esmMin((() => {
		init_text();
	})))();
}

export { init_statement as n, shortType as r, asSigned as t };