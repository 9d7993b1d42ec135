import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requestOf, theSystem } from '../../../../tests/cast/viewers';
import { startWorld, type World } from '../../../../tests/cast/world';
import { AuditLine } from '../../kernel/audit.entity';
import { where } from '../../kernel/condition';

const run = promisify(execFile);
const text = readFileSync(new URL('../../../../docs/machine-access.md', import.meta.url), 'utf8');
/** The examples of the document in one language, one after the other, as they stand there. */
const examples = (language: string) => [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code).join('\n');

let world: World;
let place: string;
let environment: NodeJS.ProcessEnv;
beforeAll(async () => {
  world = await startWorld();
  // The examples say "in thirty days" by the clock of the machine.
  world.clock.set(new Date());
  await world.app.listen({ port: 0, host: '127.0.0.1' });
  place = mkdtempSync(join(tmpdir(), 'bianzhong-examples-'));
  environment = { ...process.env, BIANZHONG: `http://127.0.0.1:${(world.app.server.address() as AddressInfo).port}` };
});
afterAll(async () => {
  rmSync(place, { recursive: true, force: true });
  await world.end();
});

it('the document shows what it says: a token is made, tells who it is, reads, and records once', async () => {
  const script = join(place, 'examples.sh');
  writeFileSync(script, `set -eu\n${examples('sh')}\nprintf %s "$TOKEN" > "${place}/token"\n`);
  const { stdout } = await run('bash', [script], { env: environment });
  const [made, viewer, list, first, second] = stdout.trim().split('\n');
  expect(made).toMatch(/^token: bz_\w{5}…$/);
  expect(JSON.parse(viewer!)).toMatchObject({ data: { viewer: { permissions: ['enterprise:read', 'certificate:read', 'certificate:record'], organisation: { name: world.enterprises.a.name } } } });
  expect(JSON.parse(list!)).toMatchObject({ data: { certificates: { totalCount: 0 } } });
  expect(JSON.parse(first!)).toMatchObject({ data: { recordCertificate: { state: 'VALID' } } });
  expect(second).toBe(first);
  const lines = await requestOf(world.ground, theSystem).records.list(AuditLine, where<AuditLine>().equal('verb', 'certificate.recorded'));
  expect(lines.map(({ actingAs }) => actingAs)).toEqual([expect.stringMatching(/^API token "MES \d+" · /)]);
});

it('and so does the program', async () => {
  const program = join(place, 'upload.mjs');
  const { outputText } = ts.transpileModule(examples('ts'), { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
  writeFileSync(program, outputText);
  const { stdout } = await run(process.execPath, [program], { env: { ...environment, TOKEN: readFileSync(join(place, 'token'), 'utf8') } });
  expect(stdout).toBe('certificates before: 1, after sending one twice: 2, the same row: true\n');
});

it('which says by name what is wrong with a token', async () => {
  const failed = await run(process.execPath, [join(place, 'upload.mjs')], { env: { ...environment, TOKEN: 'bz_lost' } }).catch((error: { stderr: string }) => error);
  expect(failed.stderr).toContain('token.malformed: The API token is malformed');
});
