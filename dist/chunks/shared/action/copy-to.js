import { n as __esmMin } from "../../rolldown-runtime.js";
import { l as copyImage, t as init_oci, u as init_copy } from "../oci/index.js";
import { n as registryClient, t as init_registry_client } from "./registry-client.js";

// shared/action/copy-to.ts
/**
* Copies an image by digest and moves the tag last. A login that the call gives is the source's: another registry never
* sees it.
* @throws UndecidedError when the copy cannot be completed.
*/
async function copyTo(source, digest, destination, { inputs, host }) {
	const login = destination.registry === source.registry ? inputs : {
		...inputs,
		"registry-username": void 0,
		"registry-password": void 0
	};
	const target = registryClient(destination, login, host);
	const copied = await copyImage(source, target, digest, destination.tag);
	for (const digest of copied.leftOut) host.warn(`${digest} refers to the image and is one itself: it is not copied`);
	return {
		...copied,
		name: target.name
	};
}
function init_copy_to() {
	return (init_copy_to = __esmMin((() => {
		init_oci();
		init_registry_client();
	})))();
}

export { init_copy_to as n, copyTo as t };