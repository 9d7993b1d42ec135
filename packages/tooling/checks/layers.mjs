/**
 * The layers of the repository and what each may import, as one table. Files are told apart by folder and by the
 * middle of their name (`certificate.rules.ts`). A file of a module is named by layer and module.
 */

/** The first pattern that fits a path names its layer; a group captures the module. */
const PLACES = [
  ['generated', /^web\/src\/generated\//],
  ['test', /^(?:server|web|packages\/\w+)\/.*\.test\.(?:ts|mjs)$/],
  ['domain', /^packages\/domain\//],
  ['tooling', /^packages\/tooling\//],
  ['kernel', /^server\/src\/kernel\//],
  ['config', /^server\/src\/config\.ts$/],
  ['composition', /^server\/src\/(?:modules\/index|[^/]+)\.ts$/],
  ['migrations', /^server\/src\/migrations\//],
  ['demo', /^server\/src\/demo\//],
  ['door', /^server\/src\/modules\/([^/]+)\/index\.ts$/],
  ['entity', /^server\/src\/modules\/([^/]+)\/[^/]+\.(?:entity|enums)\.ts$/],
  ['scope', /^server\/src\/modules\/([^/]+)\/[^/]+\.scope\.ts$/],
  ['rules', /^server\/src\/modules\/([^/]+)\/[^/]+\.rules\.ts$/],
  ['inputs', /^server\/src\/modules\/([^/]+)\/[^/]+\.inputs\.ts$/],
  ['resolver', /^server\/src\/modules\/([^/]+)\/[^/]+\.resolver\.ts$/],
  ['service', /^server\/src\/modules\/([^/]+)\//],
  ['web ui', /^web\/src\/ui\//],
  ['web words', /^web\/src\/words\//],
  ['web module door', /^web\/src\/modules\/([^/]+)\/index\.ts$/],
  ['web module', /^web\/src\/modules\/([^/]+)\//],
  ['web composition', /^web\/src\/(?:main|router|modules\/index)\.ts$|^web\/src\/App\.vue$/],
  ['web shell', /^web\/src\//],
  ['tests', /^tests\//],
];

/** The layer of a path, e.g. `{ layer: 'rules', module: 'certificates' }`; null for configuration beside the sources. */
export function layerOf(path) {
  for (const [layer, pattern] of PLACES) {
    const found = pattern.exec(path);
    if (found) return { layer, module: found[1] ?? null };
  }
  return null;
}

const GROUND = ['domain', 'kernel'];
const ANY_OF_THE_SERVER = ['domain', 'kernel', 'composition', 'config', 'migrations', 'demo', 'door', 'entity', 'scope', 'rules', 'inputs', 'resolver', 'service'];
const WEB_GROUND = ['domain', 'generated', 'web ui', 'web words', 'web shell'];

/**
 * For each layer: `anywhere` are the layers it may import wherever they lie, `own` those of its own module only,
 * `lower` the doors it may use of modules listed before its own.
 */
export const LAW = {
  domain: { anywhere: ['domain'] },
  tooling: { anywhere: ['tooling'] },
  kernel: { anywhere: GROUND },
  config: { anywhere: GROUND },
  migrations: { anywhere: [...GROUND, 'migrations'] },
  composition: { anywhere: [...GROUND, 'config', 'migrations', 'demo', 'door', 'composition'] },
  demo: { anywhere: [...GROUND, 'demo', 'door', 'config'] },
  entity: { anywhere: GROUND, own: ['entity'] },
  scope: { anywhere: GROUND, own: ['entity'] },
  rules: { anywhere: GROUND, own: ['entity', 'rules'] },
  inputs: { anywhere: GROUND, own: ['entity', 'inputs'], lower: 'door' },
  service: { anywhere: GROUND, own: ['entity', 'scope', 'rules', 'inputs', 'service'], lower: 'door' },
  resolver: { anywhere: GROUND, own: ['entity', 'rules', 'inputs', 'service'], lower: 'door' },
  door: { anywhere: GROUND, own: ['entity', 'scope', 'rules', 'inputs', 'service', 'resolver'] },
  'web ui': { anywhere: ['domain', 'web ui'] },
  'web words': { anywhere: ['domain', 'web words'] },
  'web shell': { anywhere: WEB_GROUND },
  'web module': { anywhere: WEB_GROUND, own: ['web module'], lower: 'web module door' },
  'web module door': { anywhere: WEB_GROUND, own: ['web module'] },
  'web composition': { anywhere: [...WEB_GROUND, 'web composition', 'web module door'] },
  test: { anywhere: [...ANY_OF_THE_SERVER, ...WEB_GROUND, 'web module', 'web module door', 'web composition', 'tooling', 'tests'] },
  tests: { anywhere: [...GROUND, 'tests', 'tooling', 'composition', 'config', 'migrations', 'demo', 'web words'] },
};

/** Libraries that only some layers may use. */
export const LIBRARY_LAW = [
  { library: /^typeorm(?:\/|$)/, layers: ['kernel', 'migrations', 'composition'], files: /\.entity\.ts$/ },
  { library: /^(?:graphql-shield|graphql-middleware|graphql-jit|libsql)$/, layers: ['kernel', 'tests'] },
  { library: /^(?:@apollo\/client|@vue\/apollo-composable)(?:\/|$)/, layers: ['web shell', 'web module', 'web module door', 'web composition', 'test'] },
];

/** What the layer's libraries are limited to; a layer not named here may use any. */
export const ONLY_LIBRARIES = { domain: /^zod(?:\/|$)/ };
