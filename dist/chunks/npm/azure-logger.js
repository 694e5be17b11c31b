import { n as __esmMin } from "../rolldown-runtime.js";
import { K as createLoggerContext, q as init_logger } from "./typespec-ts-http-runtime.js";

// node_modules/@azure/logger/dist/esm/index.js
/**
* Creates a logger for use by the Azure SDKs that inherits from `AzureLogger`.
* @param namespace - The name of the SDK package.
* @hidden
*/
function createClientLogger(namespace) {
	return context.createClientLogger(namespace);
}
var context, AzureLogger;
function init_esm() {
	return (init_esm = __esmMin((() => {
		init_logger();
		context = createLoggerContext({
			logLevelEnvVarName: "AZURE_LOG_LEVEL",
			namespace: "azure"
		});
		AzureLogger = context.logger;
	})))();
}

export { init_esm as n, createClientLogger as t };