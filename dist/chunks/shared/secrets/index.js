import { n as __esmMin } from "../../rolldown-runtime.js";
import { fi as defined, pi as init_defined } from "../core.js";

// shared/secrets/published/keys.json
var keys_default;
function init_keys() {
	return (init_keys = __esmMin((() => {
		keys_default = [
			{
				"source": "the tests of OpenSSH",
				"sha256": [
					"0de5a36465f95eaae248ed07bdd1689d869287ecfc998244aebca229316f9176",
					"109dc0cc40943bd88e8fea3fc7ee1f14e70c58fab568db404806a8ae447a628e",
					"1217dcb9bb0dc283fe22ba544b56915459f6dca618cea2bc37ba50ac9898d147",
					"2074a5b372601529877fb06c1c4dbf0976ab9bb15a585983861996605a1d9d32",
					"29e26968a1be5b072b46adb1aacb7955d0df03a368bceab8777977570fa01611",
					"300bddd7437655921fe08c6a77df9773342585954a61018fb3c3a14e5013da6d",
					"3aee5c2764e17e08da085e3f2ff889bd0978445bf668f6ab9ceb9d3181382929",
					"3c43fe1eb4184f06bf53d5ad45c6947cce90959159a087fdd467f99972b3fc62",
					"3c97aaf52146d39193cc63236857e5d19663d0369423d9f5421eb8eebfafcace",
					"454ae722245d631747a04bcc494497e4218cf7f2f76f1d4b0982b0b974a79e71",
					"47c45aca4695681f1e3a7ff498105f62c99f850a13e96528063ec43d601f2e12",
					"496bd24b066b795036314a5be0863f09ab69920d96c43338fef92cdfdfc1b15b",
					"5043f2f9f1abaf9b3d88ce65e5301394739c969e6aac59e85e4465f5048a50c0",
					"59784e3f9ea0773a62c24ad7fb8f773026900e9ad991c2e58193c778cdc7362f",
					"65222ba68dc3132a1322dbe360fb52dccee009a74aba12fbc59f65d7503a7fa1",
					"6c5fc17326b756cb43e113d41634f24b73542937d1fe024101cbb54b7aca519f",
					"7149c6da20285d92806c315cfdc7b7f3ce2660898349b52a285287385deafb82",
					"792df9c7e1ba8a85be5601cb440b8f8a255b3375728890b27d9845895d8c3a96",
					"7e0a22440a8876a5e50c6a921641e376338d0b06219dcc69bffa1cc069dfb51a",
					"8a9b5fce41e82d7509df84cdb7d44113eb75c5c6099fbb42ec6a82bca5f52e1a",
					"905ba00815342c76c03afa13a8ab7ade0fbed587ded2509f730e5f71d0e7759a",
					"94bee4da8b5e577ab638cd6520ba9fc5f5475a0b7be3ba1b10f8dd3cb7a7a03f",
					"9c84dc37f70fa9156f23c0efc320d719bf338edf7db90d7e4a900d30cea0bd0d",
					"aa03e09f055cb653a136019abd1a7144ae4448816a9904b8c6acd2f3595e4628",
					"aa0ac1f2144d94da8b579c855fb47e7e32992961503c0766b37709147be644a5",
					"ac92c94b076651060f869196d1f0cff6780e87378dc14c5250179ad16baf6780",
					"afcc612265fffff87a0aa367e36cb3181091ab4975ec13d701a6299701ff14da",
					"bbb9c9480489269cb1e8017f9c26dd5b68d07030d7960c2d1faccbaa6f527e91",
					"d0958084240d8aa3eafb62823e782b40d74f7e9f3d66ad357d6e261013921efe",
					"d3069b55ed9e10db3f98222226bb48170da076bc263ddfd1614f908fb77883f6",
					"d42a4fb36b1421b2db2d0dd1e5732ca684d9678b333a6ecd913a06e86214cb68",
					"d487ae2e06db3c906d69df27b9af801fb0dfdbf2ba91201fae65d0211426f14f",
					"db516333584c7ed77697b6a6143827873b8631ac4cfbc3ebab60fb645b9051cb",
					"e2affc061d83229ef188f08d92eedb8ecfae3801dfaae252fd898f4e2f0d15d0",
					"e888ca9103f7f11a35159d2201ce22171589ffa9573ea8f0f27a322925add45b",
					"f1bbc4c846432afde93b5a4acf2257a6198c8f8fc15c4e80ad1a7f663eaf09cf",
					"f1d05c074a2837104633626f690347be7729a296eb42951ae3a77245dd555cf3",
					"f768acc58dc2e2e3ff12a8991509299df3590ef175275edb16e661a1fcf11cb2"
				]
			},
			{
				"source": "the tests of Go",
				"sha256": ["ec5fa9904554f5f463b880ff4aa3985e83574ef94fcc4651a05ca7181f6f03dc", "ffdff0657e09322f4e6044cffe186e4838a71bf2071ef515a0fc01611c61469b"]
			},
			{
				"source": "the tests of golang.org/x/crypto",
				"sha256": [
					"233a89eaa6a10f88f9a0966725acf54561bee8c9a5903e86af7532f5588d1e97",
					"2676185b5e6b616a36ef436b955bd6864aec5fc46d36763831a02633089248b3",
					"2c456ab58e3d287d76a12a4b4b1f24c1e252fe174765fdf1a28a736c80dc03b4",
					"2e335faf2a795de1829806e8209991f6705eb09cf478862b5e23f2d354960c01",
					"3b82fa05ac66f898d5b61c9105b20546622ee56c4ee27fac7bbb1f741b3f2f06",
					"3f9029a7698702f34ccf12a053924cd519555ae19ef0fccff59f18af766eb2fa",
					"67263ca605cf3b085b460b3006b60dfd57518db783fa52afe1ee254e466761d5",
					"752ee47bdf36d975835639688763f0ac3f9846ec3841424d85bb66781c8c9de3",
					"7576ce4471a946828ad0175ab711a48736385f3af8924f79fd6cdb4754d19d46",
					"75b741014fb5fc4168a6a4af9d23878e2d7a450c9141f86bf33162b25a119418",
					"7ac0e93e01f9535766c29d8671dedc17b728ad2b0d7e462a0051b04ba0e212b7",
					"7cbc6ca62432b77c28fd1f5c39684656f7ecb9fbce95386f0d8e06b0a91e2caa",
					"911a557a09dc315e15fdeef8ea198729b88d9a680ecab922b61db0d77c702f9d",
					"92a9ec651a85b9791398447293d6e6ce6a86cfa2fe8bd14141d428bd5829d092",
					"a616604bc438b61833a0e8d8fcce429cd81e63e767e7b22b700b9842edb7ce51",
					"a84b5c73c4f97fc27e4bda310a1c8b68179345231e9b2c91134451f8ac94901a",
					"b0d4faa9e1112ecb23a4415895f1a806a41e9151a7de985d44403876f6678609",
					"d1a6a197efd9030e5f7df3a42ecba1f8f0b5b2e3f959d4800333b9e9eba942f0",
					"d490a6d4b0056606322e4509991a9b07cfa653eb0543e66b6337aed64ee14a23",
					"f672d09685e0fa2cd39ba7ce4777c6bf7dbb523465649a6a822298ab7b5fc232",
					"f74b6842b0c30ae698d61f8bde76b656e67d6f04684d587eaa0a5d2c6882b7d9",
					"fa657a9664ffa17010843e19dc2f4c71ac5ad590740b546e00ee9950696a99e7",
					"fceef0fac63a3f3a588002fc04c58586e672626b209f2168e0e9da862e65d236"
				]
			},
			{
				"source": "the examples of IO::Socket::SSL",
				"sha256": ["8c3458123cf70946e0399c08ca73aca997b11001dae82b9057ebc30d9f4089f4"]
			},
			{
				"source": "the examples of Net::SSLeay",
				"sha256": ["be57d489ad4044360e258986bdb2bb971f77e00497c649d4388f09a75e0887a8"]
			},
			{
				"source": "the tests of CPython",
				"sha256": [
					"0184db1f82d1cba10b02c4e694626bc070def41a079e25d730007f390860bbc6",
					"082122d34a0c10fff1f576f2c89994f932d868a77cb3792663d41641d8f1ea3d",
					"098136f59b60cc0d26fcb3d6d6135df096e0f992ce4d0e35c4ce1826a876c8df",
					"0a5d37ad1b744b5a9ac0a34c5d38589fceef912fbd98f025afed4452e772a5a1",
					"0e0697954830abae4b8494104d48e47d8b550076de7c6ad38fc90329e66505f0",
					"1093f6ea15cfb2f9a29f133f3ce5d6215b783348f56ef3fd30d510cbf083635e",
					"24639cdb7b362df29370ae50158468111bbf64b2270823aa0d089c1f6f51d72d",
					"34b57c7e4b9121ffa6ebf1bfa3b08fb9ed8272e48267050f8464eb13a60e3e70",
					"4cf2a44a9f940b127ceb8d6a6b26f527b192217e0c058d3b20959b3bf0928c37",
					"6f120e9f72fd4537b105ece76404ac7c7680f5712b43b6527e2c449b409555cd",
					"73f9064b8a4be3e0e90b8f9f8dde7d285f6e6bf158f9b24913cbb7e469416caa",
					"aa937c270bfefeacce13f7d21cb21f3fe7f54366416d962c38da8820abca2e9a",
					"e10264e38e69d0aef15c33df4629e08fac511265f3e7a42b9ab541d6645143a0"
				]
			},
			{
				"source": "the tests of Tornado",
				"sha256": ["7029036295be093b969d7976868a4ac00e941046ad620097ebecd118d9d5e47e"]
			},
			{
				"source": "the tests of Twisted",
				"sha256": [
					"051848dd074db519a352c8c24a94ee4ba5141c23b3dfa4fda550ddbb98900456",
					"0a2752b0357bf66fe9ddb7e93915078366b6108acd5a7ba334d717552b5221fd",
					"1de5ac5cb37d8d365ecb782bdd4e7998658a7e32672b5d25ab8bb066ddff3997",
					"31761af00a5f284021996f5edcf1b9602d91f3b6a0b6569179f2c7feb2243449",
					"431da096e9b17fdc47bfa37c0d988edac12a6f38fa6a281b44468fbfe95b1fef",
					"46b5bf2e6b6f2896d77afa68b92b0769a15451b7fb6bfda22cb2ffc5f40edc74",
					"47921b0a6df31713daab6ddd45f633f2bac2a283e44184933da930678032f13a",
					"4cfba72f445e7d7d8e2c5e2e9e2ec9f181623f8877f79ce0dca563195a8f8e21",
					"51f172e9fcd409dbaa2a5b02a1fdc95251c4d264755f5441ddab4a3cd4b3147a",
					"568ff063f1396d19b4c14888f46d3341228209851f2e3e176adf93100ea18a41",
					"5d9b829e08e7ccef2309b9650da5c69055a310e07ac4e7c19cf2d20a4e3a8914",
					"61454321ddf8dc45d05987cc5ec1d883e1cdf2b0bab1365fe57ec3dd34448195",
					"88f3145770d602b6e68ec7ac8bd547d6e0c86ff1a0115df8584cbb0176324f70",
					"88fe695fe42d8ecb69f56a6f0708ce7ec3996c76c866b7bb0eb76e684e5ef363",
					"929bd67eaab582572fbdd79478c23ef6c347982d1b2780032a9051af3a6f1bbb",
					"a26741c999733d90c602dc4f52561a83efeef8d32fac824d6c639d9811ddcea0",
					"ae3695311b4c04f6f92c9bada40af83047e1e752ecafbbcaf0b729587cbc7920",
					"f4e80f54f0be59960a1f72abce695551d1b2e08915cb556885c2cd914e874ab9"
				]
			},
			{
				"source": "Vagrant, as the insecure key of its boxes",
				"sha256": ["56fb5326a1d72a4080d4870034ecac85b4ae1159f84b9bc458d46327083921e0", "c68c1b1e6727cd0ed7cf48b926e4d0ae7608a90b178406fe505bb359355baa93"]
			},
			{
				"source": "the tests of the npm package ssh2",
				"sha256": [
					"0ecfde97caab146ac0c74331208b9c8b09824941e34a8a0ac1e1d9ddbc7a5b96",
					"106f1a522fb1107712b03e4d28c86f31d818dfa11598c6872abeaada1ed36856",
					"108ffc57bfb5bc74494a2e8b1a7c986bf6afc76265f009c67d7853b65197a9c0",
					"130d16e847132eb24e19b814fc37231f6f71974a6f8204b7711c2af2c30ab841",
					"144f9341267c5801e9f2d9ab5d55752bc1bf6fe85c5a9c74e435595c05277bd3",
					"15627ebabf919c1b06c7261dd62f60f544ecf29d29a089d832ec20e62cc4909c",
					"1688c614c938ec8af746fc6650cca7be0d363c57d382b5599a6c7a18f96f52c0",
					"1b938f267b39f70098cdd7353fe64bd25c0c44c78753d16c22c9c8f71f5f7bf0",
					"1ef3ae160e2344106ddf692f3d92b454725dd04e52e5e4afc2fae1d11ed5afd0",
					"2027f9e4c7150b618efb2b25bc584f5db59be299642110f39ba90bab927047cf",
					"2dd3be60f9bb34b6ccfafae69f21ed68f13164752acb2d8a5d790cc45dd1c07e",
					"41f2b30f7b92e07c36d9398ecf343b4242c30f9ba98d54e0ca22d6d754b997b0",
					"4677a11566e199f444f25ea754dc9d9fb9aacb1d4b204e0928aac3a1dc904ff9",
					"4d9a128431d0f4b6e7a261b9ff58e7fde10ff2bea19638581d1b346a3c6a8ca9",
					"4f987a45fa301f884ebe98a3be3041c26f08e101e508ccbc0478ebe3ba086f39",
					"50b13731f975d8f0231ea7759bd9d9a064db927e94bc2c712e50390e8af382ab",
					"553590d28861b26259f4a3272c7cfb20049b8ee85d3d171cec173dacfa8005be",
					"59923071447e8165b82b0195b917180d0f7f295193258bfd7f4439b183f2e343",
					"59c6679a1655120e60368beb8e8f84abcb8807024db120dbba786b9136a26b8f",
					"5a37ac7cb7c3f80aee9bd96dac7207892bbc0c1ee82870914fadaf32db675ab6",
					"6e30374d218d1c01627997c90297503fce250f56713210830874036071a1d66b",
					"70572d000fecfcb5b262bb8fa6694ff266848ede2165b01d8b369c3e4fda26b4",
					"72232e6c252f6e17327084e05169a8d772bcaa727e7bf2fe5a129ba6d9f6e78f",
					"7a209721f08c08b04cde657b58aca407fa9822fcc192006c8070d13a3caba8b2",
					"7a4b6a7087fc32b6924a4b555f550f23a6bbd4a7f4f16dcc125c6468b5bd2958",
					"7cd6ec0d1de4345b86e1d0b08b8ac89a5b3d540ebd9152052f962c5c0a523a63",
					"8053f07ca81e4b0c59dd66f5bd802f46fff8aa5ed78735f73340d2aa600c13e9",
					"8853a3c058e4ac3f1861c77c2d945b4624ba1625b409c9cc59e7b5af37c00e52",
					"88fc859e2b3f594484359cecf1e2a6a17ce84cceed064fc5bee8b54c6c6b431b",
					"8c2fa0f29b0b2aa9e825ad20e28059e9d4f8386403b981afb125054bb2c80a62",
					"952906b8504667d513e63fc49bf7cf0d309dd3f78ca2e5bdea50eb43f2d648b8",
					"a76cf56bd638eeacf5133fe6aba8ac5049ce6aad42c2664cce1cb51b6646dc45",
					"b7ca0b8b4622a15bdb9d737d61691583f09a3780abe1bcbde252489105aea2da",
					"bba93adc120b14bf97f117bf4507dfd3cf670ec8e21f6784bc3aa96e12079906",
					"c040c8eeed9b2a73643d10debb90ff652f61adf2f691a6400c8f108c6ca2f292",
					"c391e0d97cc2dc5ccce74464dc5de4c1d4d35e3615dfd9fd09f71951d1d851b8",
					"c9a75b8fce65876396ad978dc6d099220acca13c5ddf96eeccf2c5a230ec80ca",
					"d614d2875545d11746a0d5d7297917bcde7f03b46b097ce5da1fcd07163f5e59",
					"ddb547bd42348964db12c835a6200749ccd59b0981284e6c626a8918b3c87954",
					"e51d439171749659d491413ba6733297b20c857fc103b1e6d27c3d1e32bce987",
					"e5e713a3a6326ad6ca822af1c32cdce7b4fdad293b2f0f76540fb516f31fffe1",
					"e65b46e69e11e4e96187cf3af11599dea87270d322c4bf902597935322ee9256",
					"f0ed50452f01dbf5d75cf2dadf6b159ba117357cb4c6fb6ce5a91bccd188bfea",
					"fb99a1a519b564de7870b80270c1fa494426be80f0868b98f8a87b157cd2b435",
					"fdd48aa23ae796798487d80cbd91e9535f03e686b8da652e2ec2972b650a55d7",
					"ff23e828e859433b1ed74a3eb83bb7a575ac34f3cbb63c6f95b4df8f04cece5a"
				]
			},
			{
				"source": "the npm package ssh2",
				"sha256": ["b73968ba56e2416630b209e9633986d9a50f0dbe67609910913252e2abd7f8ef"]
			},
			{
				"source": "the documentation of the npm package http-signature",
				"sha256": ["09ec38989a5fb269b4e640efde1351fe6dd491f0980ef6f52e720fb21990596d"]
			},
			{
				"source": "the tests of the npm package nssocket",
				"sha256": ["ddf0516369c6136ba035441715833d3d33df3f0112e6daec01ea01e2a3dc592f"]
			}
		];
	})))();
}

// shared/secrets/published/index.ts
/**
* Returns where everybody can get a private key, such as the tests of a library; undefined for other keys.
* @param digest SHA-256 of the bytes that the PEM body encodes, as lower-case hex.
*/
function publishedKey(digest) {
	return sources.get(digest);
}
/** Tells whether a value is one that its issuer or a documentation publishes for everybody. */
function isPublishedValue(value) {
	return values.has(createHash$2("sha256").update(value).digest("hex"));
}
var createHash$2, sources, values;
function init_published() {
	return (init_published = __esmMin((() => {
		init_keys();
		({createHash: createHash$2} = process.getBuiltinModule("node:crypto"));
		sources = new Map(keys_default.flatMap(({ source, sha256 }) => sha256.map((digest) => [digest, source])));
		values = /* @__PURE__ */ new Set([
			"0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059",
			"3581796df0e57418dc4a011577ca7552ced00d967402265e363bb9111775fd6a",
			"6c96130f130ab0d6d158397e24d2bcc1c9a5e73ae081f6e983f1c7b545d24a4c",
			"00cf4c781dc37003f7c7dd7d4c9a6ef1e0f4c62d9a291aa8bc398774e3fefd32",
			"3e545ee08a590a6bb0ef9b1b5df39c4a6b28a5ccf276d74ebf637743552ddd73",
			"9d03b692e941d5ace207a9f8048834439f6de98e5c6c1590c22c4f4577c88a42",
			"bf145d9380bbe05bdc1a72525796b224f8a8c93ae0e9e102eafbc255ac1af9e8",
			"ca7459e2b26776de081b9a07e40227fd6cff232a1e3233ff6b6aa6d036ca9981"
		]);
	})))();
}

// shared/secrets/secret-rule.ts
/**
* Creates a rule for a token with its own prefix: the keyword starts it, and no word is directly before or after it.
*/
function prefixed(id, title, prefixes, suffix, options = {}) {
	const heads = prefixes.map((prefix) => prefix.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
	return {
		id,
		title,
		severity: "high",
		keywords: [...new Set(prefixes.map((prefix) => prefix.toLowerCase()))],
		pattern: new RegExp(`(?<![A-Za-z0-9_-])(?:${heads})${suffix}(?![A-Za-z0-9_])`, "y"),
		entropy: 3,
		...options
	};
}
function init_secret_rule() {
	return (init_secret_rule = __esmMin((() => {})))();
}

// shared/secrets/pack/clouds.ts
var digits, cloudRules;
function init_clouds() {
	return (init_clouds = __esmMin((() => {
		init_published();
		digits = "0123456789";
		cloudRules = [
			prefixed("aws-key-id", "an AWS access key id", [
				"AKIA",
				"ASIA",
				"ABIA",
				"ACCA"
			], "[A-Z2-7]{16}"),
			{
				id: "aws-secret-key",
				title: "an AWS secret access key",
				severity: "critical",
				keywords: [
					"aws_secret_access_key",
					"aws_secret_key",
					"secretaccesskey"
				],
				pattern: /[A-Za-z_]{1,30}["']?\s{0,8}(?:=>|[:=>])\s{0,8}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/y,
				isNamed: true,
				entropy: 4
			},
			prefixed("google-api-key", "a Google API key", ["AIza"], "[A-Za-z0-9_-]{35}", { entropy: 3.5 }),
			prefixed("google-client-secret", "a Google client secret", ["GOCSPX-"], "[A-Za-z0-9_-]{28}"),
			prefixed("google-access-token", "a Google access token", ["ya29."], "[A-Za-z0-9_-]{30,400}"),
			{
				id: "azure-storage-key",
				title: "an Azure storage key",
				severity: "critical",
				keywords: ["accountkey="],
				pattern: /AccountKey=([A-Za-z0-9+/]{86}==)/iy,
				entropy: 4,
				check: (secret) => !isPublishedValue(secret)
			},
			{
				id: "azure-shared-key",
				title: "an Azure shared access key",
				severity: "critical",
				keywords: ["sharedaccesskey="],
				pattern: /SharedAccessKey=([A-Za-z0-9+/]{43}=)/iy,
				entropy: 4
			},
			{
				id: "azure-client-secret",
				title: "an Azure client secret",
				severity: "critical",
				keywords: [...digits].map((digit) => `${digit}q~`),
				pattern: /(?<![A-Za-z0-9_~.-])([A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_~.-])/y,
				lookBehind: 3,
				entropy: 3.5
			},
			prefixed("digitalocean", "a DigitalOcean token", [
				"dop_v1_",
				"doo_v1_",
				"dor_v1_"
			], "[0-9a-f]{64}", { severity: "critical" }),
			prefixed("vault", "a Vault token", ["hvs.", "hvb."], "[A-Za-z0-9_-]{90,300}", { severity: "critical" }),
			{
				id: "terraform-cloud",
				title: "a Terraform Cloud token",
				severity: "critical",
				keywords: [".atlasv1."],
				pattern: /(?<![A-Za-z0-9])([A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70})/y,
				lookBehind: 14
			},
			prefixed("databricks", "a Databricks token", ["dapi"], "[0-9a-f]{32}"),
			prefixed("pulumi", "a Pulumi token", ["pul-"], "[0-9a-f]{40}"),
			prefixed("tailscale", "a Tailscale key", ["tskey-"], "[a-z]{1,12}-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{20,50}"),
			prefixed("age", "an age key", ["AGE-SECRET-KEY-1"], "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}", { severity: "critical" })
		];
	})))();
}

// shared/secrets/comment.ts
/** Tells whether a match is in a comment of code, whose values are examples. Comments of settings may be secrets. */
function isInComment({ input, index }) {
	const start = input.lastIndexOf("\n", index) + 1;
	return index - start < 1e3 && commentStart.test(input.slice(start, index));
}
var commentStart;
function init_comment() {
	return (init_comment = __esmMin((() => {
		commentStart = /^[ \t]*(?:\/\/|\/\*|\*|>>>)/;
	})))();
}

// shared/secrets/entropy.ts
/** Computes the Shannon entropy of a text in bits per character. */
function entropyOf(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}
function init_entropy() {
	return (init_entropy = __esmMin((() => {})))();
}

// shared/secrets/names.ts
/** Tells whether the last part of a name says that it describes a secret: `password_hash`, `tokenType`. */
function isDescriptiveName(name) {
	if (name.length > maxNameLength$2) return false;
	const snake = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
	return descriptiveEnd.test(snake) || publicToken.test(snake);
}
/** Tells whether a variable or key of this name holds a secret. */
function isSecretName(name) {
	if (name.length > maxNameLength$2) return false;
	const snake = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
	if (descriptivePart.test(snake)) return false;
	return secretWord$1.test(snake.replaceAll(/[_.-]/g, "")) || secretPart.test(snake) && !/public/i.test(snake);
}
/** Tells whether a variable or key of this name holds a secret that nobody publishes. */
function mayHoldSecret(name) {
	return isSecretName(name) && !isPublishedName(name);
}
/** Tells whether a name is of a key or hash that is published on purpose, or of the place of a secret. */
function isPublishedName(name) {
	return publishedPart.test(name);
}
/** Tells whether something else fills in the value of a secret setting, or the value is a stock word. */
function isUnset(value) {
	const text = value.trim();
	return placeholder$1.test(text) || /^[<{[].*[>}\]]$|\$[({]|\{\{|^\$[A-Z_]+$|^%.*%$/s.test(text) || /^(?:\/|\.\/|[a-z]+:\/\/[^@]*$)/.test(text);
}
/**
* Lists the values that a settings file assigns to secret names. What is not searched, because the text or a line is too
* long, counts as a value as a whole.
*/
function assignedSecretValues(text) {
	const rest = text.slice(maxTextLength);
	const values = rest === "" ? [] : [rest];
	for (const line of text.slice(0, maxTextLength).split("\n")) if (line.length > maxLineLength) values.push(line);
	else values.push(...assignmentsOf(line).map(({ value }) => value));
	return values;
}
/** Lists up to about ten assignments of values to secret names. Reads the first 200,000 characters. */
function listAssignments(text) {
	const assignments = [];
	for (const line of text.slice(0, maxTextLength).split("\n")) {
		if (line.length > maxLineLength) continue;
		assignments.push(...assignmentsOf(line));
		if (assignments.length > maxAssignments) break;
	}
	return assignments;
}
/** Lists the values that a line assigns to secret names. Empty for a comment. */
function assignmentsOf(line) {
	if (/^\s*(?:#|\/\/)/.test(line)) return [];
	return Array.from(line.matchAll(assignment), ([, name = "", value = ""]) => ({
		name,
		value
	})).filter(({ name, value }) => isSecretName(name.replace(/.*[./]/, "")) && !isUnset(value));
}
var words, secretWord$1, secretPart, descriptivePart, publishedPart, maxNameLength$2, descriptiveEnd, publicToken, placeholder$1, assignment, maxTextLength, maxLineLength, maxAssignments;
function init_names() {
	return (init_names = __esmMin((() => {
		words = "password|passwd|passwrd|passphrase|pswrd|pword|pwd|secret|token|apikey|credential|privatekey|accesskey";
		secretWord$1 = new RegExp(`(?:${words})`, "i");
		secretPart = /(?:^|[_.-])(?:pass|key|auth)(?:$|[_.-])/i;
		descriptivePart = /(?:^|[_.-])(?:file|path|dir|name|ref|url|uri|host|port|enabled|type|kind|class|id|length|size|ttl|expir\w*|policy|issuer|endpoint|mount\w*|public|version|algorithm|header|prefix|pattern|timeout|interval|rotation|manager|store|backend|provider|driver)s?(?:$|[_.-])/i;
		publishedPart = /(?:^|_)(?:gpg|pgp|fingerprint|sha\d*|md5|digest|checksum|hash|public|pub|version|file|path|dir|url)(?:_|$)/i;
		maxNameLength$2 = 200;
		descriptiveEnd = /[_.-](?:file|path|dir|name|ref|url|uri|host|port|enabled|type|kind|class|length|size|ttl|expir\w*|policy|issuer|endpoint|version|algorithm|header|prefix|suffix|pattern|timeout|interval|field|label|hint|placeholder|description|message|regex\w*|format|hash|sha\d*|md5|digest|checksum|fingerprint)s?$/i;
		publicToken = /(?:^|[_.-])(?:next|continuation|page|paging|cancel(?:lation)?|sync|request|resume|starting)[_-]?token$/i;
		placeholder$1 = /^(?:|change[-_ ]?me|example|dummy|test|xxx+|\*+|none|null|nil|false|true|yes|no|todo|redacted|placeholder|your[-_ ].*|replace[-_ ].*|\d{1,2})$/i;
		assignment = new RegExp(`(?:^|[\\s"',;{])["']?([\\w.-]*(?:${words}|pass|aws_access_key_id)[\\w.-]*)["']?[ \\t]*[=:][ \\t]*["']?([^\\s"',;}]+)`, "gim");
		maxTextLength = 2e5;
		maxLineLength = 2e3;
		maxAssignments = 10;
	})))();
}

// shared/secrets/opens.ts
/**
* Returns the severity of a value by what its name says that it opens: a database, an account of a cloud or service, or
* sessions. Undefined for other names.
*/
function severityByName(name) {
	const snake = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
	return serverPassword.test(snake) || serviceKey.test(snake) ? "high" : void 0;
}
/** Tells whether the text before a password is the beginning of a connection string: it has the server. */
function isInConnectionString(before) {
	return connection.test(before.slice(-320));
}
var serverPassword, serviceKey, connection;
function init_opens() {
	return (init_opens = __esmMin((() => {
		serverPassword = /(?:^|[_.-])(?:db|database|datasource|sql|postgres\w*|pg|mysql|mariadb|mongo\w*|redis|mssql|sqlserver|oracle|cassandra|couch\w*|elastic\w*|clickhouse|rabbitmq|amqp|kafka|ldap|smtp|sa|root|admin\w*)[_.-]?(?:\w{1,20}[_.-])?(?:pass|passwd|password|pwd)$/;
		serviceKey = /(?:^|[_.-])(?:secret[_-]?key[_-]?base|rails[_-]?master[_-]?key|(?:aws|azure|gcp|google|cloudflare|cf|datadog|dd|twilio|heroku|digitalocean|linode|hetzner|github|gitlab|bitbucket|docker(?:hub)?|npm|pypi|stripe|sendgrid|mailgun|slack|okta|auth0|vault|consul|terraform|tf|snyk|sonar|jenkins|circleci|newrelic|sentry|pagerduty|openai|anthropic|fastly|algolia|braintree|paypal|square|plaid|shopify)[_.-](?:\w{1,20}[_.-])?(?:key|token|secret|password))$/;
		connection = /(?:jdbc:|\b(?:server|data source|host|hostname|address|addr)=)[^\n"'`]{1,300}$/i;
	})))();
}

// shared/secrets/randomness.ts
/** Computes the checksum at the end of GitHub's and npm's tokens: CRC-32 of the random part, as six base-62 digits. */
function base62Checksum(random) {
	let value = crc32(random);
	let digits = "";
	for (let remaining = 6; remaining > 0; remaining -= 1) {
		digits = `${base62[value % 62]}${digits}`;
		value = Math.floor(value / 62);
	}
	return digits;
}
/** Returns whether the last six characters of a token are the checksum of those after its prefix. */
function hasBase62Checksum(token) {
	return base62Checksum(token.slice(token.indexOf("_") + 1, -6)) === token.slice(-6);
}
/** Tells whether a value contains a word of placeholders. A weak password such as `admin` has none. */
function hasStockWord(value) {
	return stock.test(value);
}
/** Returns whether a value is a placeholder from documentation, templates or tests. */
function isPlaceholder(secret) {
	return stock.test(secret) || samplePassword.test(secret) || new Set(secret).size <= 3;
}
/**
* Tells whether a value of a format that holds only secrets is a placeholder. There, a weak password such as `admin` is
* one that works.
*/
function isUnsetSecret(secret) {
	return stock.test(secret) || genericWord.test(secret) || new Set(secret).size <= 2;
}
/** Tells whether a value is the base64 of a placeholder or of words, such as the `Y2hhbmdlLW1lLW5vdw==` of templates. */
function isEncodedWord(value) {
	if (!/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(value)) return false;
	const text = Buffer.from(value, "base64url").toString("latin1").trimEnd();
	return /^[\x20-\x7e]{4,}$/.test(text) && (isPlaceholder(text) || /^[A-Za-z _.,-]+$/.test(text));
}
/** Masks a secret. Shows enough of its ends to distinguish it without revealing it; hides short secrets completely. */
function masked(secret) {
	const shownLength = secret.length >= 32 ? 4 : secret.length >= 24 ? 3 : secret.length >= 16 ? 2 : 0;
	return shownLength === 0 ? "…" : `${secret.slice(0, shownLength)}…${secret.slice(-shownLength)}`;
}
/**
* Tells whether a value consists of words with few digits: an identifier in camel case, a name of a header, a phrase with
* dashes. A random value has words by chance only.
*/
function readsAsWords(value) {
	const plain = value.replace(/[^A-Za-z0-9]/g, "");
	if (plain.replace(/\D/g, "").length > Math.max(3, plain.length / 6)) return false;
	const length = (value.match(/[A-Z]?[a-z]{2,}|[A-Z]{3,}/g) ?? []).filter((word) => /[aeiouy]/i.test(word)).reduce((sum, word) => sum + word.length, 0);
	return length >= .6 * plain.length && (/[a-z][A-Z]|[-_.]/.test(value) || length >= .8 * plain.length);
}
/** Tells whether a value is random: no words, path, address, code, or digest that is published on purpose. */
function looksRandom(value) {
	if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || value.includes("$") || /[()[\]{}<>]|\\u/.test(value)) return false;
	if (readsAsWords(value) || /&#?\w{2,8};/.test(value)) return false;
	if (/^(?:\/|\.{1,2}\/|[a-z][a-z0-9+.-]*:)|^[\w-]+(?:\.[A-Za-z_][\w-]*)+$|^sha\d{3}-|\.(?:pem|key|json|txt|ya?ml|crt)$/i.test(value)) return false;
	if (/^\d{4}-\d\d-\d\d|^v?\d+\.\d+|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i.test(value)) return false;
	if (/^[a-z]+(?:[-_][a-z]+)*[-_]?\d{0,4}$/i.test(value)) return false;
	return /^[0-9a-f]+$/i.test(value) ? value.length >= 24 && entropyOf(value) >= 3 : entropyOf(value) >= 3.4;
}
var crc32, base62, stock, samplePassword, genericWord;
function init_randomness() {
	return (init_randomness = __esmMin((() => {
		({crc32} = process.getBuiltinModule("node:zlib"));
		base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
		stock = /example|mock|sample|dummy|changeme|change_me|placeholder|redacted|your[-_]?|xxxx|\.{3}|<[^>]*>|\*{3}|0{8}|1234567|abcdefg|deadbeef|foobar|lorem|not[-_]?real|fake|insert|todo|\$\{|\{\{|%\(/i;
		samplePassword = /^(?:pass(?:word|wd)?\d{0,4}|secret\d{0,4}|root|admin|user|postgres|guest|test(?:ing)?|mysql|redis|pw|pwd|token|hunter2|letmein|qwerty|change(?:d|it)?|default|empty|none|null|value|string|foo(?:bar)?|bar|baz|mypassword|my[-_]?secret.*|(?:key|pass(?:word)?|pwd|secret|token|user|admin|test)[-_]?1234\d{0,4}|(.)\1+)$/i;
		genericWord = /^(?:(?:my|your|some|the)?[-_]?(?:pass(?:word|wd)?|secret|user|pw|pwd|token|key)|change[-_ ]?\w*|default|empty|none|null|value|string|foo(?:bar)?|bar|baz|(.)\1+)$/i;
	})))();
}

// shared/secrets/pack/assigned.ts
/** Tells whether a value is a UUID under the name of a key, which some services give out as keys. */
function isKeyIdentifier(value, name) {
	return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) && keyName.test(name) && entropyOf(value) >= 3;
}
/** Returns the whole name that a value is assigned to; the match begins at its keyword. */
function nameOf({ input, index, 0: text }) {
	return (/[\w.-]*$/.exec(input.slice(Math.max(0, index - maxNameLength$1), index))?.[0] ?? "") + (/^[\w-]+/.exec(text)?.[0] ?? "");
}
var maxNameLength$1, assignedValue, keyName;
function init_assigned() {
	return (init_assigned = __esmMin((() => {
		init_comment();
		init_names();
		init_opens();
		init_published();
		init_randomness();
		maxNameLength$1 = 60;
		assignedValue = {
			id: "assigned-value",
			title: "a random value under a secret-like name",
			severity: "medium",
			keywords: [...[
				"password",
				"passwd",
				"passphrase",
				"secret",
				"token",
				"api_key",
				"apikey",
				"api-key",
				"access_key"
			], ...[
				"accesskey",
				"private_key",
				"credential",
				"encryption_key",
				"signing_key",
				"client_key"
			]],
			pattern: /[\w-]{3,40}["']?\s{0,8}(?:=>|:=|[:=])\s{0,8}(?:["'`](?<quoted>[^"'`\s]{12,200})["'`]|(?<secret>[\w+/=.~!@#%^&*-]{12,200})(?=[\s,;]|$))/y,
			ownFilesOnly: true,
			isNamed: true,
			generic: true,
			check: (value, match) => (looksRandom(value) || isKeyIdentifier(value, nameOf(match))) && !isEncodedWord(value) && !isDescriptiveName(nameOf(match)) && !isInComment(match) && !isPublishedValue(value),
			severityOf: (_value, match) => {
				const name = nameOf(match);
				if (!mayHoldSecret(name)) return void 0;
				return severityByName(name) ?? (isInConnectionString(match.input.slice(Math.max(0, match.index - 320), match.index)) ? "high" : void 0);
			}
		};
		keyName = /(?:api|access|auth|secret|private)[_-]?(?:key|token)$|(?:client|app)[_-]?secret$/i;
	})))();
}

// shared/secrets/pack/private-key.ts
/** Returns the base64 of a key without headers, line ends and the quotes of string literals. */
function bodyOf(text) {
	let start = 0;
	for (let remaining = 10; remaining > 0; remaining -= 1) {
		headerLine.lastIndex = start;
		if (headerLine.exec(text) === null) break;
		start = headerLine.lastIndex;
	}
	return text.slice(start).replace(/\s\+\s|\s|\\[nr]|["',]/g, "");
}
function isKeyBody(body) {
	const [run = ""] = /^[A-Za-z0-9+/=]*/.exec(body) ?? [];
	return run.length >= minBody && !isTruncated(run) && !body.includes("...") && !/EXAMPLE/i.test(body) && entropyOf(run) > 4;
}
/** Tells whether the DER of a key states a length that the text does not have, as in documentation. */
function isTruncated(run) {
	if (!run.startsWith("MII") || run.length > 7900) return false;
	const bytes = Buffer.from(run, "base64");
	return bytes.length < .9 * (4 + bytes.readUInt16BE(2));
}
/** Computes the digest under which published keys are listed: of the decoded bytes, whatever their line length. */
function digestOf(body) {
	const [run = ""] = /^[A-Za-z0-9+/]*/.exec(body) ?? [];
	return createHash$1("sha256").update(Buffer.from(run, "base64")).digest("hex");
}
var createHash$1, headerLine, minBody, privateKey;
function init_private_key() {
	return (init_private_key = __esmMin((() => {
		init_published();
		({createHash: createHash$1} = process.getBuiltinModule("node:crypto"));
		headerLine = /(?:\s|\\[nr]|["'+])*[A-Z][A-Za-z-]{2,20}: [^\n\\]{0,200}(?:\n|\\n)/y;
		minBody = 40;
		privateKey = {
			id: "private-key",
			title: "a private key",
			severity: "high",
			keywords: ["-----begin "],
			pattern: /-----BEGIN (?:[A-Z0-9]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----((?:\s|\\n|\\r|[A-Za-z0-9+/=:,. "']|-(?!-)){64,8000})/y,
			ownFilesOnly: true,
			hidesEnds: true,
			check: (text) => isKeyBody(bodyOf(text)),
			published: (text) => publishedKey(digestOf(bodyOf(text)))
		};
	})))();
}

// shared/secrets/pack/common.ts
/** Tells whether a login in a URL is one of documentation: of a sample user or host, or a word for a host of one's own. */
function isSampleLogin(user, password, host) {
	if (password === user || sampleHost.test(host)) return true;
	const isWord = /^(?:[A-Za-z_-]|%[0-9A-Fa-f]{2})+$/.test(password);
	if (sampleUser.test(user) && (isWord || password.length < 12)) return true;
	return isWord && (localHost.test(host) || /pass(?:word|wd)|secret/i.test(password));
}
/** Returns whether header and body decode, a real algorithm is named, and it is not the textbook token. */
function isLiveToken(token) {
	const [header = "", body = ""] = token.split(".").map((part) => Buffer.from(part, "base64url").toString("utf8"));
	return /"alg"\s*:\s*"(?!none)/.test(header) && body.startsWith("{") && !/1234567890|John Doe|example/i.test(body);
}
var headerStarts, commonRules, sampleUser, sampleHost, localHost;
function init_common() {
	return (init_common = __esmMin((() => {
		init_comment();
		init_published();
		init_assigned();
		init_private_key();
		headerStarts = [..."hijlpqruwz01246"];
		commonRules = [
			privateKey,
			{
				id: "jwt",
				title: "a JSON Web Token",
				severity: "medium",
				keywords: headerStarts.map((start) => `eyj${start}`),
				pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}/y,
				ownFilesOnly: true,
				check: (token) => isLiveToken(token) && !isPublishedValue(token)
			},
			{
				id: "password-in-address",
				title: "a password in a URL",
				severity: "high",
				keywords: ["://"],
				pattern: /:\/\/([^\s:@/'"<>{}$%()[\]|\\]{0,64}):(?<secret>[^\s@/'"<>{}$()[\]|\\]{3,128})@(?<host>[\w.-]{1,253})/y,
				ownFilesOnly: true,
				check: (password, match) => !isSampleLogin(match[1] ?? "", password, match.groups?.["host"] ?? "") && !isInComment(match)
			},
			assignedValue
		];
		sampleUser = /^(?:aladdin|scott|john(?:doe)?|jane(?:doe)?|user(?:name)?|someuser)$/i;
		sampleHost = /(?:^|\.)example\.|^(?:host|hostname|server|domain)$/i;
		localHost = /^(?:localhost|127\.[\d.]+|\d+\.\d+\.\d+\.\d+|[\w-]+)$/i;
	})))();
}

// shared/secrets/pack/forges.ts
var checked, forgeRules;
function init_forges() {
	return (init_forges = __esmMin((() => {
		init_randomness();
		checked = {
			severity: "critical",
			checksum: hasBase62Checksum
		};
		forgeRules = [
			prefixed("github", "a GitHub token", [
				"ghp_",
				"gho_",
				"ghu_",
				"ghs_",
				"ghr_"
			], "[A-Za-z0-9]{36}", checked),
			prefixed("github-fine-grained", "a GitHub token", ["github_pat_"], "[A-Za-z0-9]{22}_[A-Za-z0-9]{59}", { severity: "critical" }),
			prefixed("gitlab", "a GitLab token", [
				"glpat-",
				"gldt-",
				"glrt-",
				"glptt-",
				"glcbt-",
				"glsoat-",
				"glagent-",
				"glft-",
				"glimt-",
				"gloas-"
			], "[A-Za-z0-9_-]{20,300}(?:\\.[0-9a-z]{2}\\.?[0-9a-z]{7})?", { severity: "critical" }),
			prefixed("npm", "an npm token", ["npm_"], "[A-Za-z0-9]{36}", checked),
			prefixed("pypi", "a PyPI token", ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"], "[A-Za-z0-9_-]{50,1000}", { severity: "critical" }),
			prefixed("docker-hub", "a Docker Hub token", ["dckr_pat_", "dckr_oat_"], "[A-Za-z0-9_-]{27,32}", { severity: "critical" }),
			prefixed("rubygems", "a RubyGems key", ["rubygems_"], "[0-9a-f]{48}"),
			prefixed("nuget", "a NuGet key", ["oy2"], "[a-z0-9]{43}", { entropy: 3.5 }),
			prefixed("artifactory", "an Artifactory key", ["AKCp"], "[A-Za-z0-9]{69}"),
			prefixed("atlassian", "an Atlassian token", ["ATATT3"], "[A-Za-z0-9_=-]{180,400}"),
			{
				id: "docker-login",
				title: "a Docker registry login",
				severity: "critical",
				keywords: ["\"auth\"", "auth\\"],
				pattern: /"?auth\\{0,7}"\s{0,8}:\s{0,8}\\{0,7}"([A-Za-z0-9+/_-]{12,4000}={0,2})\\{0,7}"/y,
				check: (secret) => /^[\x21-\x7e]{1,200}:[\s\x20-\x7e]{4,}$/.test(Buffer.from(secret, "base64").toString("latin1"))
			},
			{
				id: "npmrc",
				title: "an npm registry login",
				severity: "critical",
				keywords: [
					":_authtoken",
					":_password",
					"_auth="
				],
				pattern: /(?::|(?<![A-Za-z0-9_])|(?<=npm_config_))_(?:authToken|password|auth)\s{0,4}=\s{0,4}"?([A-Za-z0-9+/=_.-]{12,400})/iy,
				isNamed: true,
				entropy: 3
			},
			{
				id: "netrc",
				title: "a netrc login",
				severity: "critical",
				keywords: ["machine "],
				pattern: /machine\s{1,99}\S{1,200}\s{1,99}login\s{1,99}\S{1,200}\s{1,99}password\s{1,99}(\S{6,200})/y,
				ownFilesOnly: true
			}
		];
	})))();
}

// shared/secrets/pack/formats.ts
/** Creates the rule of a format whose decoder finds its secrets; no pattern does. */
function format(id, title, options = {}) {
	return {
		id,
		title,
		severity: "high",
		keywords: [],
		pattern: /(?!)/y,
		ownFilesOnly: true,
		...options
	};
}
var kubernetesSecret, postgresPassword, mavenPassword, gradlePassword, javaKeystore, pkcs12, formatRules;
function init_formats() {
	return (init_formats = __esmMin((() => {
		kubernetesSecret = format("kubernetes-secret", "a value of a Kubernetes Secret");
		postgresPassword = format("pgpass", "a password of PostgreSQL");
		mavenPassword = format("maven-password", "a password of a Maven server");
		gradlePassword = format("gradle-password", "a password in a Gradle build");
		javaKeystore = format("java-keystore", "a private key in a Java keystore", { hidesEnds: true });
		pkcs12 = format("pkcs12", "a private key in a PKCS#12 file", { hidesEnds: true });
		formatRules = [
			kubernetesSecret,
			postgresPassword,
			mavenPassword,
			gradlePassword,
			javaKeystore,
			pkcs12
		];
	})))();
}

// shared/secrets/pack/logins.ts
/** Tells whether a login has a key in place of the user, and no password. */
function isKeyAsUser(text) {
	const user = /^([^:]{10,}):$/.exec(text)?.[1];
	return user !== void 0 && looksRandom(user);
}
/** Tells whether a text is `user:password` with a password that nobody would write into an example. */
function isLogin(text) {
	const [, user = "", password = ""] = /^([\x21-\x39\x3b-\x7e]{0,200}):([\x20-\x7e]{4,200})$/.exec(text) ?? [];
	if (password === "" || password === user || isPlaceholder(password) || isPublishedValue(text)) return false;
	if (/^\$(?:[A-Za-z_({]|\d$)/.test(password)) return false;
	if (/\d/.test(password)) return /[A-Za-z]/.test(password);
	return /^[A-Za-z_-]{14,}$/.test(password) && /[a-z]/.test(password) && /[A-Z]/.test(password) && !readsAsWords(password);
}
var createHash, uuid, hashKeywords, loginRules;
function init_logins() {
	return (init_logins = __esmMin((() => {
		init_published();
		init_randomness();
		({createHash} = process.getBuiltinModule("node:crypto"));
		uuid = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
		hashKeywords = [
			":",
			"'",
			"\"",
			"=",
			" "
		].flatMap((before) => [
			"$6$",
			"$5$",
			"$1$",
			"$y$",
			"$2a$",
			"$2b$",
			"$2y$",
			"$apr1$"
		].map((form) => before + form)).concat("$argon2i");
		loginRules = [
			{
				id: "putty-key",
				title: "a PuTTY private key",
				severity: "high",
				keywords: ["putty-user-key-file-"],
				pattern: /PuTTY-User-Key-File-\d: [\w@.-]{3,60}\s{1,2}[\s\S]{0,6000}?Private-Lines: \d{1,4}\s{1,2}((?:[A-Za-z0-9+/=]{1,64}(?:\s{1,2}|$)){1,200})/y,
				ownFilesOnly: true,
				hidesEnds: true,
				published: (text) => publishedKey(createHash("sha256").update(Buffer.from(text, "base64")).digest("hex"))
			},
			{
				id: "authorization-header",
				title: "a token in an Authorization header",
				severity: "high",
				keywords: ["authorization"],
				pattern: /Authorization["']?\s{0,3}[:=,]\s{0,3}["'`]?(?:Bearer|Token|Api-?Key)[ \t]{1,3}(?<secret>[\w~+/=.-]{16,2000})/iy,
				ownFilesOnly: true,
				generic: true,
				check: (secret) => looksRandom(secret) || /^[0-9a-f]{24,}$/i.test(secret)
			},
			{
				id: "basic-authorization",
				title: "a login in an Authorization header",
				severity: "high",
				keywords: ["authorization"],
				pattern: /Authorization["']?\s{0,3}[:=,]\s{0,3}["'`]?Basic[ \t]{1,3}(?<secret>[A-Za-z0-9+/]{12,2000}={0,2})/iy,
				ownFilesOnly: true,
				generic: true,
				check: (secret) => isLogin(Buffer.from(secret, "base64").toString("latin1"))
			},
			{
				id: "curl-login",
				title: "a login in an option of curl",
				severity: "high",
				keywords: ["curl "],
				pattern: /curl (?:[^\n|;\\]|\\\r?\n|\\.){0,400}?(?<=\s)(?:-u|--(?:proxy-)?user)[ =]{0,3}["']?(?<secret>[\w.@+-]{0,64}:["']?[^\s"'<>{}[\]|;\\]{0,128})["']?(?=\s|$)/y,
				ownFilesOnly: true,
				generic: true,
				check: (secret) => isLogin(secret.replace(/["']/g, "")) || isKeyAsUser(secret)
			},
			{
				id: "api-header",
				title: "a token in a header",
				severity: "high",
				keywords: [
					"-h \"",
					"-h '",
					"header \"",
					"header '",
					"header  '"
				],
				pattern: /(?:-H|header) {1,3}["'](?:X-[\w-]{0,30})?(?:Api-?Key|(?:Api-|Private-|Auth-|Access-)?Token|Authorization): {0,4}(?<secret>[\w~+/=.-]{10,400})["']/iy,
				ownFilesOnly: true,
				generic: true,
				check: (secret) => /\d/.test(secret) && /[A-Za-z]/.test(secret) && !readsAsWords(secret) && entropyOf(secret) >= 2.8
			},
			prefixed("docker-swarm", "a join token of Docker Swarm", ["SWMTKN-1-"], "[a-z0-9]{45,52}-[a-z0-9]{20,27}", { severity: "critical" }),
			{
				id: "vault-approle",
				title: "a secret id of a Vault AppRole",
				severity: "high",
				keywords: [
					"secret_id",
					"secretid",
					"secret-id"
				],
				pattern: new RegExp(`[Ss][Ee][Cc][Rr][Ee][Tt][_-]?[Ii][Dd]["']?\\s{0,4}(?:=>|[:=])\\s{0,4}["']?(${uuid})(?![\\w-])`, "y"),
				ownFilesOnly: true,
				isNamed: true,
				entropy: 2.8
			},
			{
				id: "heroku",
				title: "a Heroku API key",
				severity: "high",
				keywords: ["heroku"],
				pattern: new RegExp(`heroku[\\w.-]{0,20}(?:key|token|secret|password|auth)\\w{0,10}["']?\\s{0,4}(?:=>|[:=])\\s{0,4}["']?(${uuid})(?![\\w-])`, "iy"),
				ownFilesOnly: true,
				isNamed: true,
				entropy: 2.8
			},
			prefixed("heroku-token", "a Heroku token", ["HRKU-"], "[A-Za-z0-9_-]{36,80}", { entropy: 3.5 }),
			{
				id: "password-hash",
				title: "a password hash",
				severity: "medium",
				keywords: hashKeywords,
				pattern: /[:'"= ]?(?<secret>\$[56]\$(?:rounds=\d{1,9}\$)?[./\w]{1,16}\$(?:[./\w]{43}|[./\w]{86})|\$1\$[./\w]{1,8}\$[./\w]{22}|\$y\$[./\w]{2,10}\$[./\w]{1,86}\$[./\w]{43}|\$2[aby]\$\d\d\$[./\w]{53}|\$apr1\$[./\w]{1,8}\$[./\w]{22}|\$argon2id?\$v=\d{1,3}\$m=\d{1,8},t=\d{1,4},p=\d{1,3}\$[+/\w]{11,64}\$[+/\w]{22,128})(?![\w$/])/y,
				ownFilesOnly: true,
				filesOnly: true,
				generic: true,
				check: (hash) => !isPublishedValue(hash)
			}
		];
	})))();
}

// shared/secrets/pack/more-services.ts
var moreServiceRules;
function init_more_services() {
	return (init_more_services = __esmMin((() => {
		moreServiceRules = [
			prefixed("openshift", "an OpenShift token", ["sha256~"], "[A-Za-z0-9_-]{43}", {
				severity: "critical",
				entropy: 3.5
			}),
			prefixed("sonarqube", "a SonarQube token", [
				"sqp_",
				"squ_",
				"sqa_"
			], "[0-9a-f]{40}"),
			prefixed("dynatrace", "a Dynatrace token", ["dt0c01.", "dt0s01."], "[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64}"),
			prefixed("adobe", "an Adobe client secret", ["p8e-"], "[A-Za-z0-9_-]{32}"),
			prefixed("doppler", "a Doppler token", [
				"dp.pt.",
				"dp.st.",
				"dp.sa.",
				"dp.ct."
			], "[A-Za-z0-9.]{40,60}"),
			prefixed("buildkite", "a Buildkite token", ["bkua_"], "[0-9a-f]{40}"),
			prefixed("clojars", "a Clojars token", ["CLOJARS_"], "[0-9a-f]{60}"),
			prefixed("contentful", "a Contentful token", ["CFPAT-"], "[A-Za-z0-9_-]{43}"),
			prefixed("bitbucket", "a Bitbucket password", ["ATBB"], "[A-Za-z0-9]{24}[0-9A-F]{8}", { entropy: 3.5 }),
			prefixed("atlassian-repository", "a Bitbucket token", ["ATCTT3"], "[A-Za-z0-9_=-]{180,400}"),
			prefixed("brevo", "a Brevo key", ["xkeysib-"], "[0-9a-f]{64}-[A-Za-z0-9]{16}"),
			prefixed("easypost", "an EasyPost key", ["EZAK", "EZTK"], "[A-Za-z0-9]{54}"),
			prefixed("frame-io", "a Frame.io token", ["fio-u-"], "[A-Za-z0-9_=-]{64}"),
			prefixed("prefect", "a Prefect token", ["pnu_"], "[A-Za-z0-9]{36}"),
			prefixed("readme", "a ReadMe key", ["rdme_"], "[A-Za-z0-9]{70}"),
			prefixed("shippo", "a Shippo key", ["shippo_live_"], "[0-9a-f]{40}"),
			prefixed("typeform", "a Typeform token", ["tfp_"], "[A-Za-z0-9_.=-]{59}"),
			prefixed("square", "a Square secret", ["sq0atp-", "sq0csp-"], "[A-Za-z0-9_-]{22,43}"),
			prefixed("fly", "a Fly.io token", ["fo1_"], "[A-Za-z0-9_-]{43}"),
			prefixed("scalingo", "a Scalingo token", ["tk-us-"], "[A-Za-z0-9_-]{48}"),
			prefixed("grafana-cloud", "a Grafana Cloud token", ["glc_eyJ"], "[A-Za-z0-9+/]{29,400}={0,2}"),
			prefixed("groq", "a Groq key", ["gsk_"], "[A-Za-z0-9]{52}"),
			prefixed("perplexity", "a Perplexity key", ["pplx-"], "[A-Za-z0-9]{48}"),
			prefixed("notion", "a Notion token", ["ntn_"], "[A-Za-z0-9]{46}"),
			{
				id: "teams-webhook",
				title: "a Microsoft Teams webhook",
				severity: "high",
				keywords: [".webhook.office.com/webhookb2/"],
				pattern: /\.webhook\.office\.com\/webhookb2\/([0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}@[0-9a-z-]{36}\/IncomingWebhook\/[0-9a-z]{32}\/[0-9a-z-]{36})/iy
			}
		];
	})))();
}

// shared/secrets/password.ts
/**
* Tells whether a value is a password that a person chose or a program made, in a file that is known to have settings:
* at least eight characters with digits and signs, or mixed so that they form no words. Identifiers, paths, expressions
* and texts are none.
*/
function isPasswordLike(value) {
	if (!/^[\x21-\x7e]{8,128}$/.test(value) || isUnset(value) || isPlaceholder(value)) return false;
	if (/&#?\w{2,8};/.test(value)) return false;
	if (/[<>{}()[\]|\\`"']|^[$%@/.~#]|::|\/\/|^\w+:\/|\.\w{2,4}$|,|@[\w-]+\./.test(value)) return false;
	if (/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value) || /^\d{4}-\d\d-\d\d|^v?\d+\.\d+/.test(value)) return false;
	if (!/[A-Za-z]/.test(value)) return false;
	const hasSigns = /[!@#$%^&*?~+=]/.test(value.replace(/=+$/, ""));
	const hasBothCases = /[a-z]/.test(value) && /[A-Z]/.test(value);
	if (!/\d/.test(value)) return hasBothCases && (/[!@#$%^&]/.test(value) || isRandomLetters(value));
	if (hasSigns) return true;
	const words = value.match(/[a-z]{4,}|[A-Z]{4,}/g) ?? [];
	return hasBothCases ? words.length === 0 : (value.match(/\d+/g) ?? []).length >= 3 || isMixed(value);
}
/** Tells whether letters without digits form no words, as one random value of a hundred does. */
function isRandomLetters(value) {
	return /^[A-Za-z_-]{16,}$/.test(value) && !readsAsWords(value) && entropyOf(value) >= 3.2;
}
/** Tells whether digits are at several places between letters, as in no word. */
function isMixed(value) {
	return /^[a-z]*\d+[a-z]+\d+[a-z]+$/i.test(value) && !/^(?:sha|md|base|utf|aes|rsa|oauth|x)\d/i.test(value);
}
/**
* Tells whether a value is a weak password under a name that says password, in settings: a word with digits. Algorithms and
* versions are none.
*/
function isWeakPassword(value) {
	if (!/^[A-Za-z][\w!@#$%^&*?+-]{5,63}$/.test(value) || !/\d/.test(value) || isUnset(value) || isPlaceholder(value)) return false;
	if (isEncodedWord(value)) return false;
	if (/^(?:sha|md|aes|rsa|des|base|utf|scram|pbkdf|argon|bcrypt|scrypt|oauth|x509|http|tls|ssl|v)[-_\d]/i.test(value)) return false;
	return !/^[a-z]+(?:[-_][a-z]+){2,}[-_]?\d*$|^[A-Z][A-Z0-9_]+$/.test(value);
}
/** Tells whether a value is a secret where its format says that it is one: it is set, and no placeholder. */
function isSetSecret(value) {
	return value.length >= 4 && !isUnset(value) && !isUnsetSecret(value) && !/^[\w.-]*\$\w|^\{[\w+/=]+\}$|\s.*\s/.test(value);
}
function init_password() {
	return (init_password = __esmMin((() => {
		init_names();
		init_randomness();
	})))();
}

// shared/secrets/pack/passwords.ts
var passwordRules;
function init_passwords() {
	return (init_passwords = __esmMin((() => {
		init_comment();
		init_opens();
		init_password();
		passwordRules = [
			{
				id: "connection-password",
				title: "a password in a connection string",
				severity: "high",
				keywords: [
					"password=",
					"password =",
					"pwd="
				],
				pattern: /(?<!\.)(?:password|pwd) ?= ?(?<secret>[^;&"'`\s<>{}$,()]{4,128})(?=[;&"'`\s<]|$)/iy,
				ownFilesOnly: true,
				isNamed: true,
				generic: true,
				check: (password, match) => isInConnectionString(match.input.slice(Math.max(0, match.index - 320), match.index)) && isSetSecret(password) && !/pass(?:word|wd)/i.test(password) && !isInComment(match)
			},
			{
				id: "assigned-password",
				title: "a password",
				severity: "medium",
				keywords: [
					"password",
					"passwd",
					"passphrase",
					"pwd=",
					"pwd:",
					"pwd =",
					"pwd\"",
					"pwd'"
				],
				pattern: /(?:password|passwd|passphrase|pwd)["']?\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`](?<secret>[^"'`\s]{8,100})["'`]/iy,
				ownFilesOnly: true,
				filesOnly: true,
				generic: true,
				check: (password, match) => isPasswordLike(password) && !isInComment(match)
			},
			{
				id: "password-option",
				title: "a password in an option of a command",
				severity: "medium",
				keywords: [
					"--password",
					"sshpass -p",
					"docker login"
				],
				pattern: /(?:--password(?:=| {1,3})|sshpass -p ?|docker login [^\n|;]{0,200}? (?:-p|--password)[ =])["']?(?<secret>[^\s"'<>{}$`;|\\]{8,100})["']?(?=\s|$)/iy,
				ownFilesOnly: true,
				filesOnly: true,
				generic: true,
				check: (password, match) => isPasswordLike(password) && !isInComment(match)
			},
			{
				id: "django",
				title: "a secret key of Django",
				severity: "high",
				keywords: ["secret_key"],
				pattern: /SECRET_KEY["']?\s{0,4}[:=]\s{0,4}["'](?<secret>(?!django-insecure-)[^\s"'\\]{50})["']/iy,
				ownFilesOnly: true,
				isNamed: true,
				generic: true,
				entropy: 4,
				check: (_key, match) => !isInComment(match)
			},
			{
				id: "wordpress",
				title: "a key or salt of WordPress",
				severity: "high",
				keywords: [
					"auth_key'",
					"logged_in_key'",
					"nonce_key'",
					"auth_salt'",
					"logged_in_salt'",
					"nonce_salt'"
				],
				pattern: /(?:AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)'\s{0,4},\s{0,20}'(?<secret>[^'\\\n]{60,72})'/y,
				ownFilesOnly: true,
				isNamed: true,
				entropy: 4.5
			},
			{
				id: "laravel",
				title: "a key of Laravel",
				severity: "high",
				keywords: ["app_key=base64:"],
				pattern: /APP_KEY=base64:(?<secret>[A-Za-z0-9+/]{42,44}={0,2})(?![A-Za-z0-9+/=])/y,
				ownFilesOnly: true,
				isNamed: true,
				entropy: 4
			},
			{
				id: "wireguard",
				title: "a private key of WireGuard",
				severity: "high",
				keywords: ["privatekey"],
				pattern: /PrivateKey\s{0,4}=\s{0,4}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/y,
				ownFilesOnly: true,
				isNamed: true,
				entropy: 4
			}
		];
	})))();
}

// shared/secrets/pack/services.ts
var serviceRules;
function init_services() {
	return (init_services = __esmMin((() => {
		serviceRules = [
			prefixed("slack", "a Slack token", [
				"xoxb-",
				"xoxp-",
				"xoxa-",
				"xoxr-",
				"xoxs-",
				"xoxe-",
				"xoxe."
			], "[A-Za-z0-9.-]{20,250}"),
			prefixed("slack-app", "a Slack app token", ["xapp-"], "\\d-[A-Z0-9]{8,20}-\\d{8,20}-[0-9a-f]{64}"),
			{
				id: "slack-webhook",
				title: "a Slack webhook",
				severity: "high",
				keywords: ["hooks.slack.com/"],
				pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/(T[A-Z0-9]{6,14}\/[A-Z0-9]{6,14}\/[A-Za-z0-9/]{20,60})/y
			},
			{
				id: "discord-webhook",
				title: "a Discord webhook",
				severity: "high",
				keywords: ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/"],
				pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/([A-Za-z0-9_-]{60,80})/y
			},
			prefixed("stripe", "a Stripe key", ["sk_live_", "rk_live_"], "[A-Za-z0-9]{24,247}", { severity: "critical" }),
			prefixed("stripe-webhook", "a Stripe webhook secret", ["whsec_"], "[A-Za-z0-9]{32,64}"),
			prefixed("sendgrid", "a SendGrid key", ["SG."], "[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}"),
			prefixed("mailgun", "a Mailgun key", ["key-"], "[0-9a-f]{32}"),
			prefixed("openai", "an OpenAI key", ["sk-"], "(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,110}T3BlbkFJ[A-Za-z0-9_-]{20,110}"),
			prefixed("anthropic", "an Anthropic key", ["sk-ant-"], "[a-z]{2,8}\\d\\d-[A-Za-z0-9_-]{80,120}"),
			prefixed("hugging-face", "a Hugging Face token", ["hf_"], "[A-Za-z]{34}", { entropy: 3.5 }),
			prefixed("shopify", "a Shopify token", [
				"shpat_",
				"shpca_",
				"shppa_",
				"shpss_"
			], "[0-9a-fA-F]{32}"),
			prefixed("grafana", "a Grafana token", ["glsa_"], "[A-Za-z0-9]{32}_[0-9a-f]{8}"),
			prefixed("new-relic", "a New Relic key", ["NRAK-"], "[A-Z0-9]{27}"),
			prefixed("sentry", "a Sentry token", ["sntryu_"], "[0-9a-f]{64}"),
			prefixed("sentry-organization", "a Sentry token", ["sntrys_eyJ"], "[A-Za-z0-9+/]{20,400}={0,2}_[A-Za-z0-9+/]{43}"),
			prefixed("postman", "a Postman key", ["PMAK-"], "[0-9a-f]{24}-[0-9a-f]{34}"),
			prefixed("linear", "a Linear key", ["lin_api_"], "[A-Za-z0-9]{40}"),
			prefixed("supabase", "a Supabase token", ["sbp_"], "[0-9a-f]{40}"),
			prefixed("planetscale", "a PlanetScale token", ["pscale_tkn_", "pscale_pw_"], "[A-Za-z0-9_.-]{32,64}"),
			prefixed("figma", "a Figma token", ["figd_"], "[A-Za-z0-9_-]{40,60}")
		];
	})))();
}

// shared/secrets/pack/index.ts
var builtinRules;
function init_pack() {
	return (init_pack = __esmMin((() => {
		init_clouds();
		init_common();
		init_forges();
		init_formats();
		init_logins();
		init_more_services();
		init_passwords();
		init_services();
		builtinRules = [
			...forgeRules,
			...cloudRules,
			...serviceRules,
			...moreServiceRules,
			...loginRules,
			...passwordRules,
			...formatRules,
			...commonRules
		];
	})))();
}

// shared/secrets/decoded-text.ts
var windowBytes, slack, DecodedText;
function init_decoded_text() {
	return (init_decoded_text = __esmMin((() => {
		windowBytes = 65536;
		slack = 1024;
		DecodedText = class {
			#bytes;
			#before;
			#after;
			#window = {
				text: "",
				start: 0
			};
			/** @param before, after bytes around an offset that `around` includes at least. `after` is below 64 KiB. */
			constructor(bytes, before, after) {
				this.#bytes = bytes;
				this.#before = before;
				this.#after = after;
			}
			/** Returns the window around an offset. It ends early only where the text does. */
			around(offset) {
				const { text, start } = this.#window;
				const first = Math.max(0, offset - this.#before);
				const last = Math.min(this.#bytes.length, offset + this.#after);
				if (text === "" || first < start || last > start + text.length) {
					const begin = Math.max(0, first - slack);
					this.#window = {
						text: this.#bytes.toString("latin1", begin, begin + windowBytes),
						start: begin
					};
				}
				return this.#window;
			}
		};
	})))();
}

// shared/secrets/keyword-finder.ts
/** @param word whose three low bytes count. */
function hashOf(word) {
	return Math.imul((word | fold) & threeBytes, multiplier) >>> 16;
}
/** Returns the hashes of three bytes of a keyword. Any byte may follow its end. */
function hashesAt(keyword, offset) {
	if (keyword.length - offset < 2) return everyHash;
	let words = [0];
	for (const [index, place] of [
		offset,
		offset + 1,
		offset + 2
	].entries()) {
		const byte = keyword[place];
		const choices = byte === void 0 ? anyByte : [byte];
		words = words.flatMap((word) => choices.map((choice) => word | choice << 8 * index));
	}
	return new Set(words.map(hashOf));
}
function matchesAt(bytes, start, keyword) {
	if (start < 0 || start + keyword.length > bytes.length) return false;
	for (let index = 0; index < keyword.length; index += 1) {
		const byte = bytes[start + index] ?? 0;
		if ((byte >= 65 && byte <= 90 ? byte + 32 : byte) !== keyword[index]) return false;
	}
	return true;
}
/** Estimates the frequency of a character in text and code: spaces are the most common, letters differ. */
function frequency(character) {
	if (character === " ") return 20;
	const rank = "zqxjkvbywgpfmucdlhrsnioate".indexOf(character);
	if (rank >= 0) return 1 + .6 * rank;
	return "'\"./=-:_".includes(character) ? 2.5 : 1;
}
/** Returns the offset of the four bytes of a keyword whose two groups of three are the rarest together. */
function rarest(keyword) {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (let offset = 0; offset <= Math.max(0, keyword.length - 4); offset += 1) {
		const [first = 1, second = 1, third = 1, fourth = 1] = [...keyword.slice(offset, offset + 4)].map(frequency);
		const expected = second * third * (first + fourth);
		if (expected < least) [best, least] = [offset, expected];
	}
	return best;
}
var fold, threeBytes, multiplier, KeywordFinder, everyHash, anyByte;
function init_keyword_finder() {
	return (init_keyword_finder = __esmMin((() => {
		fold = 538976288;
		threeBytes = 16777215;
		multiplier = 2654435761;
		KeywordFinder = class {
			/** Bucket numbers by hash; 0 for none. */
			#buckets = /* @__PURE__ */ new Uint16Array(65536);
			#anchors;
			/** @param keywords lower-case ASCII, none empty; those of one or two characters make the search slow. */
			constructor(keywords) {
				const members = /* @__PURE__ */ new Map();
				for (const [index, keyword] of keywords.entries()) {
					const bytes = Buffer.from(keyword, "latin1");
					const position = rarest(keyword);
					for (const offset of [position, position + 1]) for (const hash of hashesAt(bytes, offset)) {
						const existing = members.get(hash) ?? [];
						existing.push({
							index,
							bytes,
							offset
						});
						members.set(hash, existing);
					}
				}
				const anchors = [[]];
				const numbers = /* @__PURE__ */ new Map();
				for (const [hash, group] of members) {
					const key = group.map(({ index, offset }) => `${index}:${offset}`).join();
					const number = numbers.get(key) ?? anchors.push(group) - 1;
					numbers.set(key, number);
					this.#buckets[hash] = number;
				}
				this.#anchors = anchors;
			}
			/** Calls `onMatch` with each keyword's index and the offset of its first byte; per keyword in order of offsets. */
			find(bytes, onMatch) {
				const buckets = this.#buckets;
				const { length } = bytes;
				const view = new DataView(bytes.buffer, bytes.byteOffset, length);
				let offset = 0;
				let word = length < 4 ? 0 : view.getUint32(0, true);
				for (; offset + 8 <= length; offset += 4) {
					const next = view.getUint32(offset + 4, true);
					const even = buckets[hashOf(word)] ?? 0;
					const odd = buckets[hashOf(word >>> 16 | next << 16)] ?? 0;
					if ((even | odd) !== 0) {
						this.#compare(bytes, offset, even, onMatch);
						this.#compare(bytes, offset + 2, odd, onMatch);
					}
					word = next;
				}
				for (; offset <= length; offset += 2) {
					const rest = (bytes[offset] ?? 0) | (bytes[offset + 1] ?? 0) << 8 | (bytes[offset + 2] ?? 0) << 16;
					this.#compare(bytes, offset, buckets[hashOf(rest)] ?? 0, onMatch);
				}
			}
			#compare(bytes, position, bucket, onMatch) {
				if (bucket === 0) return;
				for (const { index, bytes: keyword, offset } of this.#anchors[bucket] ?? []) if (matchesAt(bytes, position - offset, keyword)) onMatch(index, position - offset);
			}
		};
		everyHash = Array.from({ length: 65536 }, (_none, hash) => hash);
		anyByte = Array.from({ length: 256 }, (_none, byte) => byte);
	})))();
}

// shared/secrets/match.ts
/** Matches at a keyword. Skips text that an earlier match covers, so that no text is read repeatedly. */
function matchAt(rule, text, offset, searched) {
	const from = offset - (rule.lookBehind ?? 0);
	if (from < (searched.get(rule)?.until ?? 0)) return void 0;
	const window = text.around(offset);
	rule.pattern.lastIndex = from - window.start;
	const match = rule.pattern.exec(window.text);
	if (match !== null && rule.generic !== true) searched.set(rule, {
		until: from + match[0].length,
		left: 0
	});
	return accepted(rule, match, window.start);
}
/** Searches around a keyword. Searches each part of the text once per rule, however many keywords it contains. */
function searchAround(rule, text, offset, searched) {
	const state = searched.get(rule) ?? {
		until: 0,
		left: maxSearches
	};
	if (offset < state.until || state.left === 0) return void 0;
	const base = Math.max(state.until, offset - 256);
	const end = offset + (rule.window ?? defaultWindow);
	rule.pattern.lastIndex = 0;
	const window = text.around(offset);
	const match = rule.pattern.exec(window.text.slice(base - window.start, end - window.start));
	const until = match === null ? offset + 1 : Math.max(offset + 1, base + match.index + match[0].length);
	searched.set(rule, {
		until,
		left: state.left - 1
	});
	return accepted(rule, match, base);
}
function accepted(rule, match, base) {
	if (match === null) return void 0;
	const secret = match.groups?.["secret"] ?? match.groups?.["quoted"] ?? match[rule.group ?? 1] ?? match[0];
	if (isPlaceholder(secret) && rule.id !== "private-key") return rule.generic === true ? void 0 : placeholder;
	if (rule.entropy !== void 0 && entropyOf(secret) < rule.entropy) return void 0;
	if (rule.check !== void 0 && !rule.check(secret, match)) return void 0;
	const start = base + match.index + match[0].indexOf(secret);
	const severity = rule.severityOf?.(secret, match);
	const published = rule.published?.(secret);
	return {
		rule,
		start,
		end: start + secret.length,
		secret,
		...defined({
			severity,
			published
		})
	};
}
var defaultWindow, searchRadius, maxSearches, matchReach, placeholder;
function init_match() {
	return (init_match = __esmMin((() => {
		init_randomness();
		defaultWindow = 512;
		searchRadius = 256;
		maxSearches = 2e3;
		matchReach = 17e3;
		placeholder = Symbol("placeholder");
	})))();
}

// shared/secrets/search.ts
/** Keeps one candidate per location. An issuer's format takes precedence over a generic rule. */
function withoutOverlaps(candidates) {
	const accepted = [];
	const ranked = candidates.toSorted((a, b) => rankOf(a.rule) - rankOf(b.rule) || a.start - b.start);
	const taken = /* @__PURE__ */ new Map();
	const cell = 4096;
	for (const candidate of ranked) {
		const first = Math.floor(candidate.start / cell);
		const cells = Array.from({ length: Math.floor(candidate.end / cell) - first + 1 }, (_none, index) => first + index);
		if (cells.flatMap((index) => taken.get(index) ?? []).some(({ start, end }) => candidate.start < end && start < candidate.end)) continue;
		accepted.push(candidate);
		for (const index of cells) taken.set(index, [...taken.get(index) ?? [], candidate]);
	}
	return accepted.toSorted((a, b) => a.start - b.start);
}
/** Ranks rules by what they know: an issuer's format, then a name, then a context that only explains other values. */
function rankOf({ generic, isNamed }) {
	if (generic !== true) return 0;
	return isNamed === true ? 1 : 2;
}
function withLines(candidates, buffer) {
	let line = 1;
	let offset = 0;
	return candidates.map(({ rule, start, secret, severity, published }) => {
		for (let next = buffer.indexOf(10, offset); next !== -1 && next < start; next = buffer.indexOf(10, offset)) {
			line += 1;
			offset = next + 1;
		}
		return {
			rule: rule.id,
			line,
			masked: maskSecret(rule, secret),
			...defined({
				severity,
				published
			})
		};
	});
}
/** Masks a secret of a rule. Hides those completely whose ends say nothing, as of private keys. */
function maskSecret({ hidesEnds }, secret) {
	return hidesEnds === true ? "…" : masked(secret);
}
var maxHits, SecretSearch;
function init_search() {
	return (init_search = __esmMin((() => {
		init_decoded_text();
		init_keyword_finder();
		init_match();
		init_randomness();
		maxHits = 100;
		SecretSearch = class {
			#finder;
			/** Rules by keyword. */
			#rules;
			constructor(rules) {
				const byKeyword = /* @__PURE__ */ new Map();
				for (const rule of rules) for (const keyword of rule.keywords) byKeyword.set(keyword, [...byKeyword.get(keyword) ?? [], rule]);
				this.#finder = new KeywordFinder([...byKeyword.keys()]);
				this.#rules = [...byKeyword.values()];
			}
			/**
			* Searches the bytes of a file.
			* @param bytes text in any ASCII-compatible encoding.
			* @param isOwn false for files of packages, in which only issuers' formats are searched.
			* @param end offset from which on secrets are left to the next search, if the bytes are a window.
			*/
			search(bytes, isOwn, end = bytes.byteLength) {
				const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
				const found = this.#candidates(buffer, {
					isOwn,
					hasChecksums: true
				});
				const { placeholders } = found;
				const candidates = end < bytes.byteLength ? found.candidates.filter(({ start }) => start < end) : found.candidates;
				const listed = candidates.slice(0, maxHits);
				return {
					hits: withLines(listed, buffer),
					more: candidates.length - listed.length,
					placeholders
				};
			}
			/**
			* Finds the secrets in a text that a person wrote: an instruction, value or document. An issuer's format is enough;
			* checksums are required only for the many files of an image. Returns at most 1,000.
			*/
			find(text) {
				const buffer = Buffer.from(text.replace(/[^\0-\x7f]/g, "ÿ"), "latin1");
				return this.#candidates(buffer, {
					isOwn: true,
					hasChecksums: false
				}).candidates.filter(({ published }) => published === void 0);
			}
			#candidates(buffer, { isOwn, hasChecksums }) {
				let placeholders = 0;
				const candidates = [];
				const searched = /* @__PURE__ */ new Map();
				const text = new DecodedText(buffer, 256, matchReach);
				this.#finder.find(buffer, (keyword, offset) => {
					for (const rule of this.#rules[keyword] ?? []) {
						if (rule.ownFilesOnly === true && !isOwn) continue;
						const candidate = rule.searches === true ? searchAround(rule, text, offset, searched) : matchAt(rule, text, offset, searched);
						if (candidate === placeholder) placeholders += 1;
						if (candidate === void 0 || candidate === placeholder || candidates.length >= 1e3) continue;
						if (!hasChecksums || rule.checksum?.(candidate.secret) !== false) candidates.push(candidate);
					}
				});
				return {
					candidates: withoutOverlaps(candidates),
					placeholders
				};
			}
		};
	})))();
}

// shared/secrets/value.ts
/**
* Finds secrets of known form in a text that a person wrote, with the same rules that images are searched with. Leaves
* out what only a telling name would suggest.
*/
function findSecrets(text) {
	search ??= new SecretSearch(builtinRules);
	return search.find(text).filter(({ rule }) => rule.generic !== true && rule.filesOnly !== true);
}
/**
* Lists the secrets in a text that contains some: all of known form, and what settings assign to secret names. A text of
* one line, or in which none of them is found, is a secret as a whole.
*/
function listSecrets(text) {
	if (!text.trimEnd().includes("\n")) return [text];
	const found = [...findSecrets(text).map(({ start, end }) => text.slice(start, end)), ...assignedSecretValues(text)];
	return found.length === 0 ? [text] : found;
}
/** Returns the title of the first secret of known form in a text: `a GitLab token`. */
function secretIn(text) {
	return findSecrets(text)[0]?.rule.title;
}
/**
* Tells which kind of secret a value is under a name: by a known form, by a form that only its name explains, or, under
* a name that promises a secret, by being long and random. Undefined for everything else, including variables and
* placeholders.
*/
function classifyValue(value, name) {
	const rule = judgeValue(value, name)?.rule;
	if (rule === void 0) return void 0;
	return rule === assignedValue ? {
		title: `a random value under the name ${name}`,
		isKnownForm: false
	} : {
		title: rule.title,
		isKnownForm: true
	};
}
/** Judges a value as `classifyValue` does. Returns the rule and the secret itself. */
function judgeValue(value, name) {
	const assignment = `${name}=${value}`;
	return firstSecret(value, ({ isNamed }) => isNamed !== true) ?? firstSecret(assignment, ({ isNamed }) => isNamed === true) ?? (mayHoldSecret(name) && isLongAndRandom(value) ? {
		rule: assignedValue,
		secret: value
	} : void 0);
}
function firstSecret(text, isWanted) {
	const found = findSecrets(text).find(({ rule }) => isWanted(rule));
	return found === void 0 ? void 0 : {
		rule: found.rule,
		secret: text.slice(found.start, found.end)
	};
}
function isLongAndRandom(value) {
	const isFingerprint = /^(?:0x)?(?:[0-9A-F]{8}){2,5}$/.test(value);
	return /^[\w+/=.~-]{16,512}$/.test(value) && !isFingerprint && looksRandom(value);
}
var search;
function init_value() {
	return (init_value = __esmMin((() => {
		init_names();
		init_assigned();
		init_pack();
		init_randomness();
		init_search();
		;
	})))();
}

// shared/secrets/setting.ts
/**
* Judges a setting of a person: by the form of its value, else by its name and a value that can be a secret. Numbers,
* switches, addresses, paths, commands, label keys, names of objects and placeholders are none.
*/
function judgeSetting(name, value) {
	const kind = classifyValue(value, name);
	if (kind?.isKnownForm === true) return kind;
	const strength = strengthOf(name);
	if (strength === "none" || value.length > maxValueLength || !canBeSecret(value, strength)) return void 0;
	return likelySecret;
}
/**
* Judges a value of an object that holds secrets, whatever it is called: as a setting, or by being random or mixed as
* chosen passwords are. Names of users, addresses, certificates and the like are none.
*/
function judgeSecretValue(name, value) {
	const judged = judgeSetting(name, value);
	if (judged !== void 0 || isPublicPart(name) || value.length > maxValueLength) return judged;
	return isRandomOrMixed(value.trim()) && !isSettingValue(value.trim()) ? likelySecret : void 0;
}
/** Lists the names of secrets to which a settings file assigns a value. Reads the first 200,000 characters. */
function assignedSecretNames(text) {
	return listAssignments(text).filter(({ name, value }) => judgeSetting(name.replace(/.*[./]/, ""), value) !== void 0).map(({ name }) => name);
}
function isPublicPart(name) {
	return isDescriptiveName(name) || publicPart.test(name.replace(/([a-z0-9])([A-Z])/g, "$1_$2"));
}
function isRandomOrMixed(text) {
	return isPasswordLike(text) || /^[\w+/=.~-]{16,512}$/.test(text) && looksRandom(text);
}
function strengthOf(name) {
	if (name.length > maxNameLength || isDescriptiveName(name)) return "none";
	const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
	while (words.length > 1 && writtenForm.test(words.at(-1) ?? "")) words.pop();
	if (words.some((word) => /^(?:num|max|min|count|public)$/.test(word)) || descriptiveStart.test(words[0] ?? "")) return "none";
	const bare = (words.at(-1) ?? "").replace(/\d+$/, "");
	if (passwordWord.test(bare) || /(?:password|passwd)$/.test(bare)) return "password";
	if (secretWord.test(bare) || /^keys?$/.test(bare) && keyKind.test(words.at(-2) ?? "")) return "secret";
	return isSecretName(name) ? "possible" : "none";
}
function canBeSecret(value, strength) {
	const text = value.trim();
	if (isUnset(text) || hasStockWord(text) || isSettingValue(text)) return false;
	if (strength === "possible") return isRandomOrMixed(text);
	if (strength === "password") return !/^\d{1,3}$/.test(text) && !isCommand(text);
	return !/^\d+$/.test(text) && !/\s/.test(text) && !isObjectName(text) && !isPlaceholder(text);
}
/** Returns true for a value that settings have and secrets do not. Lists are such values if all their parts are. */
function isSettingValue(text) {
	const parts = text.split(",").map((part) => part.trim());
	if (parts.length > 1 && parts.some((part) => /^[\w.-]+=/.test(part))) return true;
	return parts.every((part) => [
		address,
		host,
		labelKey,
		quantity,
		/^(?:on|off|enabled?|disabled?)$/i,
		/^(?:[A-Z]:)?[\\/]|^\.{1,2}\//
	].some((form) => form.test(part)));
}
/** Returns true for a command, such as one that prints the secret. */
function isCommand(text) {
	return /^\S+\s+(?:-|\/|\S*[/|<>])|[|<>]\s/.test(text);
}
/** Returns true for a short word, and for words with dashes or underscores, as objects and files are called. */
function isObjectName(text) {
	return /^[a-z]{1,8}$/.test(text) || /^[a-z]+\d*(?:[-._](?:[a-z]*\d*|k8s))+$/.test(text) && readsAsWords(text);
}
var maxNameLength, maxValueLength, passwordWord, secretWord, keyKind, descriptiveStart, writtenForm, likelySecret, publicPart, address, host, labelKey, quantity;
function init_setting() {
	return (init_setting = __esmMin((() => {
		init_names();
		init_password();
		init_randomness();
		init_value();
		maxNameLength = 200;
		maxValueLength = 1e3;
		passwordWord = /^(?:pass(?:words?|wds?|phrases?|wrd)?|pswrd|pword|pwd)$/;
		secretWord = /^(?:secrets?|tokens?|apikeys?|credentials?|privatekey|accesskey|secretkey)$/;
		keyKind = /^(?:api|app|access|private|secret|encryption|signing|master|shared|account|client|session|fernet|jwt)$/;
		descriptiveStart = /^(?:num|max|min|count|enabled?|disabled?|use|uses|has|is|requires?|required|allow|show|hide|skip|with|without|no|validate|verify|generate|existing)$/;
		writtenForm = /^(?:\d+|b64|base64|plain|value|default|current|new|old|primary|secondary)$/;
		likelySecret = {
			title: "a value that looks like a secret",
			isKnownForm: false
		};
		publicPart = /(?:^|[_.-])(?:ids?|uuid|users?|username|login|e?mail|url|uri|host|hostname|ports?|endpoint|region|bucket|database|dbname|db|name|project|type|crt|certs?|certificate|ca|pub|mtime|version|namespace|cluster)$/i;
		address = /^(?:\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?|\[?[0-9a-f:]*::[0-9a-f:]*\]?(?:\/\d{1,3})?)(?::\d+)?$/i;
		host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?$/;
		labelKey = /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.-]+$/i;
		quantity = /^[+-]?\d+(?:\.\d+)?(?:ns|us|ms|s|m|h|d|[kmgtp]i?b?)$/i;
	})))();
}

// shared/secrets/index.ts
function init_secrets() {
	return (init_secrets = __esmMin((() => {
		init_names();
		init_setting();
		init_value();
	})))();
}

export { init_assigned as A, init_formats as C, pkcs12 as D, mavenPassword as E, isSecretName as F, isUnset as I, mayHoldSecret as L, severityByName as M, init_names as N, postgresPassword as O, isPublishedName as P, gradlePassword as S, kubernetesSecret as T, init_pack as _, judgeSetting as a, isSetSecret as b, findSecrets as c, listSecrets as d, secretIn as f, builtinRules as g, maskSecret as h, judgeSecretValue as i, init_opens as j, assignedValue as k, init_value as l, init_search as m, assignedSecretNames as n, likelySecret as o, SecretSearch as p, init_setting as r, classifyValue as s, init_secrets as t, judgeValue as u, init_password as v, javaKeystore as w, isWeakPassword as x, isPasswordLike as y };