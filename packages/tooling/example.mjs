import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** `pnpm example FILE`: runs one TypeScript file without libraries, as Node does by itself from 22.18 on; Node 20 does not know the types. */
const [file] = process.argv.slice(2).filter((word) => word !== '--');
if (!file) {
  process.stderr.write('Say which: pnpm example docs/examples/post-vehicles.ts\n');
  process.exit(1);
}
const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
