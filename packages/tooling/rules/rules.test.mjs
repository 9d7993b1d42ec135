import { RuleTester } from 'eslint';
import typescript from 'typescript-eslint';
import { afterAll, describe, it } from 'vitest';
import vueParser from 'vue-eslint-parser';
import { functionSize } from './function-size.mjs';
import { noRawText } from './no-raw-text.mjs';
import { statedTypes } from './stated-types.mjs';
import { wordsInNames } from './words-to-avoid.mjs';

Object.assign(RuleTester, { afterAll, describe, it, itOnly: it });

const inTypeScript = new RuleTester({ languageOptions: { parser: typescript.parser } });
const inVue = new RuleTester({ languageOptions: { parser: vueParser, parserOptions: { parser: typescript.parser } } });
const one = [{ messageId: 'graphql' }];

inTypeScript.run('stated types', statedTypes, {
  valid: [
    "class A { @Column({ type: 'varchar', length: 20 }) @Field(() => String) name: string; }",
    "class A { @Column('int') count: number; @Column(text(20)) name: string; @Column({ ...WIDE, nullable: true }) wide: string; }",
    "class A { @Query(() => Viewer) viewer(@Arg('input', () => Input) input: Input, @Ctx() request: Request) {} }",
  ],
  invalid: [
    { code: 'class A { @Column({ length: 20 }) name: string; }', errors: [{ messageId: 'column' }] },
    { code: 'class A { @VersionColumn() version: number; }', errors: [{ messageId: 'column' }] },
    { code: 'class A { @Field() name: string; }', errors: one },
    { code: "class A { @Field({ description: 'x' }) name: string; }", errors: one },
    { code: "class A { @Mutation(() => Viewer) signIn(@Arg('input') input: Input) {} }", errors: one },
  ],
});

const body = (lines) => '\n'.repeat(lines);
inTypeScript.run('function size', functionSize, {
  valid: [
    { code: `function f() {${body(39)}}`, options: [40] },
    { code: `describe('x', () => {${body(99)}});`, options: [40] },
    { code: `describe.each([1])('x', () => {${body(99)}});`, options: [40] },
    { code: `export default { setup() {${body(99)}} };`, options: [40] },
  ],
  invalid: [
    { code: `function f() {${body(40)}}`, options: [40], errors: [{ messageId: 'long', data: { lines: 41, most: 40 } }] },
    { code: `it('x', () => {${body(40)}});`, options: [40], errors: 1 },
    { code: `class A { f() {${body(40)}} }`, options: [40], errors: 1 },
  ],
});

inTypeScript.run('words in names', wordsInNames, {
  valid: ['export const database = 1;', 'function issue(handler) { const helper = handler; return helper; }', 'app.setErrorHandler(report);'],
  invalid: [
    { code: 'class CertificateManager {}', errors: 1 },
    { code: 'export function formatUtils() {}', errors: 1 },
    { code: 'interface IssueDTO { id: string }', errors: 1 },
    { code: 'const sharedRows = [];', errors: 1 },
  ],
});

const raw = [{ messageId: 'raw' }];
inVue.run('no raw text', noRawText, {
  valid: [
    { filename: 'a.vue', code: "<template><p :title=\"t('a.b')\" class=\"wide\">{{ t('a.b') }} · 1 / 2</p></template>" },
    { filename: 'a.ts', code: "export const path = 'certificates'; // 证书" },
  ],
  invalid: [
    { filename: 'a.vue', code: '<template><p>Save</p></template>', errors: raw },
    { filename: 'a.vue', code: '<template><p aria-label="Close" /></template>', errors: raw },
    { filename: 'a.vue', code: "<template><p>{{ 'Save' }}</p></template>", errors: raw },
    { filename: 'a.vue', code: "<template><p :title=\"state ? '有效' : x\" /></template>", errors: raw },
    { filename: 'a.vue', code: "<template><p /></template><script setup lang=\"ts\">const a = '证书';</script>", errors: raw },
    { filename: 'a.ts', code: 'const a = `共 ${count} 项`;', errors: 2 },
  ],
});
