import { n as __esmMin } from "../../rolldown-runtime.js";
import { n as writeXml, t as init_xml } from "../xml/index.js";

// shared/sbom/cyclonedx-xml.ts
/**
* Converts our writer's JSON form of a CycloneDX document to XML. Elements have the order of the schema's sequences,
* and attributes are those of the schema.
*/
function cycloneDxXml(document, version) {
	const { serialNumber, metadata, components, dependencies, compositions } = document;
	return writeXml({
		name: "bom",
		attributes: {
			xmlns: `http://cyclonedx.org/schema/bom/${version}`,
			serialNumber: String(serialNumber),
			version: 1
		},
		content: [
			...elements("metadata", metadata),
			...elements("components", components),
			...list("dependencies", dependencies, dependency),
			...list("compositions", compositions, composition)
		]
	}, { indent: true });
}
function list(name, items, write) {
	return Array.isArray(items) && items.length > 0 ? [{
		name,
		content: items.filter(isObject).map(write)
	}] : [];
}
function isObject(value) {
	return typeof value === "object" && !Array.isArray(value);
}
/** Returns the elements of a JSON key: of a list without a name for its items, one per item. */
function elements(name, value) {
	if (value === void 0) return [];
	if (Array.isArray(value)) return arrayElements(name, value);
	return [isObject(value) ? objectElement(name, value) : {
		name,
		content: String(value)
	}];
}
function arrayElements(name, items) {
	if (name === "licenses") return [{
		name,
		content: items.filter(isObject).flatMap(license)
	}];
	const itemName = itemNames[name];
	if (itemName === void 0) return items.flatMap((item) => elements(name, item));
	return [{
		name,
		content: items.map((item) => isObject(item) ? objectElement(itemName, item) : {
			name: itemName,
			content: String(item)
		})
	}];
}
function objectElement(name, value) {
	switch (name) {
		case "component": {
			const { type, "bom-ref": ref, ...others } = value;
			return {
				name,
				attributes: {
					type: String(type),
					...ref === void 0 ? {} : { "bom-ref": String(ref) }
				},
				content: children(others)
			};
		}
		case "hash": return {
			name,
			attributes: { alg: String(value["alg"]) },
			content: String(value["content"])
		};
		case "property": return {
			name,
			attributes: { name: String(value["name"]) },
			content: String(value["value"])
		};
		case "reference": {
			const content = [...elements("url", value["url"]), ...elements("hashes", value["hashes"])];
			return {
				name,
				attributes: { type: String(value["type"]) },
				content
			};
		}
		default: return {
			name,
			content: children(value)
		};
	}
}
function children(value) {
	return Object.entries(value).flatMap(([key, child]) => elements(key, child));
}
function license(choice) {
	const { expression, license: named } = choice;
	if (expression !== void 0) return [{
		name: "expression",
		attributes: { acknowledgement: String(choice["acknowledgement"]) },
		content: String(expression)
	}];
	if (named === void 0 || !isObject(named)) return [];
	const { acknowledgement, ...others } = named;
	return [{
		name: "license",
		attributes: acknowledgement === void 0 ? {} : { acknowledgement: String(acknowledgement) },
		content: children(others)
	}];
}
function dependency({ ref, dependsOn }) {
	return {
		name: "dependency",
		attributes: { ref: String(ref) },
		content: references("dependency", dependsOn)
	};
}
function composition({ aggregate, assemblies, dependencies }) {
	const referenceList = (name, item, refs) => Array.isArray(refs) ? [{
		name,
		content: references(item, refs)
	}] : [];
	return {
		name: "composition",
		content: [
			...elements("aggregate", aggregate),
			...referenceList("assemblies", "assembly", assemblies),
			...referenceList("dependencies", "dependency", dependencies)
		]
	};
}
function references(name, refs) {
	return (Array.isArray(refs) ? refs : []).map((ref) => ({
		name,
		attributes: { ref: String(ref) }
	}));
}
var itemNames;
function init_cyclonedx_xml() {
	return (init_cyclonedx_xml = __esmMin((() => {
		init_xml();
		itemNames = {
			authors: "author",
			components: "component",
			compositions: "composition",
			externalReferences: "reference",
			hashes: "hash",
			lifecycles: "lifecycle",
			methods: "method",
			occurrences: "occurrence",
			properties: "property"
		};
	})))();
}

init_cyclonedx_xml();
export { cycloneDxXml };