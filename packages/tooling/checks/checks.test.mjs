import { describe, expect, it } from 'vitest';
import { generate } from '../codegen.mjs';
import { plant } from '../plant.mjs';
import { firstLoads } from './bundle.mjs';
import { firstDifference } from './difference.mjs';
import { findHabits } from './habits.mjs';
import { findInvalid } from './operations.mjs';
import { findOversize } from './sizes.mjs';
import { findUntold } from './words.mjs';

const SCHEMA = 'scalar Date\nenum State { VALID ENDED }\ntype Certificate { id: ID! state: State! until: Date }\ntype Query { certificates(state: [State!]): [Certificate!]! }';
const ROW = 'export const ROW = gql`fragment Row on Certificate { id state until }`;';

function contract(operations) {
  return plant({ 'schema/schema.graphql': SCHEMA, 'web/src/modules/a/a.operations.ts': operations });
}

describe('sizes and names', () => {
  it('a file of 300 lines passes, one of 301 does not', () => {
    const lines = (count) => 'x\n'.repeat(count);
    expect(findOversize(plant({ 'server/src/a.ts': lines(300), 'server/src/b.ts': lines(301) }))).toEqual([expect.stringContaining('server/src/b.ts has 301 lines')]);
  });

  it('what was generated may be long', () => {
    expect(findOversize(plant({ 'web/src/generated/graphql.ts': 'x\n'.repeat(999) }))).toEqual([]);
  });

  it('a door has 15 lines at most, a module 14 entries, and nothing else is a barrel', () => {
    const module = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`server/src/modules/many/n${index}.ts`, '']));
    const faults = findOversize(plant({
      ...module,
      'server/src/modules/long/index.ts': 'x\n'.repeat(16),
      'server/src/kernel/index.ts': "export * from './records';\nexport type { Viewer } from './viewer';\n",
    }));
    expect(faults).toHaveLength(3);
  });

  it('words that say nothing are found in any spelling, and only whole', () => {
    const paths = ['server/src/certificateManager.ts', 'web/src/ui/date-utils.ts', 'tests/cast/HTTPHandler.ts', 'server/src/kernel/database.ts'];
    const faults = findOversize(plant(Object.fromEntries(paths.map((path) => [path, '']))));
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual(paths.slice(0, 3).sort());
  });
});

describe('habits', () => {
  it.each([['// eslint', '-disable-next-line'], ['// TO', 'DO later'], ['it.sk', "ip('x')"], ['describe.on', "ly('x')"], ['// fine for ', 'now'], ['// @ts', '-expect-error']])('finds %s', (...pieces) => {
    expect(findHabits(plant({ 'server/src/a.ts': `\n${pieces.join('')}` }))).toEqual([expect.stringMatching(/^server\/src\/a\.ts:2 /)]);
  });

  it('lets plain code be', () => {
    expect(findHabits(plant({ 'server/src/a.ts': 'rows.skip(2); // what is known now' }))).toEqual([]);
  });
});

describe('words', () => {
  const told = (zh, en) => findUntold(plant({ 'web/src/words/zh-CN/shell.ts': `export default ${zh}`, 'web/src/words/en/shell.ts': `export default ${en}` }));

  it('asks for the same keys in both languages', () => {
    expect(told("{ menu: { home: '首页', list: '列表' } }", "{ menu: { home: 'Home' }, extra: 'x' } as const")).toEqual(['en lacks shell.menu.list', 'zh-CN lacks shell.extra']);
  });

  it('asks for the same placeholders', () => {
    expect(told("{ left: '剩余 {days} 天' }", "{ left: '{count} days left' }")).toEqual([expect.stringContaining('shell.left has other placeholders')]);
  });

  it('takes nothing but plain texts', () => {
    expect(() => told('{ a: makeText() }', '{}')).toThrow('shell.a is not a plain text');
  });

  it('fails where there are none', () => {
    expect(findUntold(plant({}))).toEqual(['web/src/words/zh-CN holds no words']);
  });
});

describe('operations', () => {
  it('are valid across files and may leave fragments for others', () => {
    expect(findInvalid(contract(`${ROW}\nexport const LIST = gql\`query List { certificates { ...Row } } \${ROW}\`;`))).toEqual([]);
  });

  it('that ask for what the contract lost are named with their place', () => {
    expect(findInvalid(contract('\nexport const LIST = gql`query List { certificates { number } }`;'))).toEqual(['web/src/modules/a/a.operations.ts:2 Cannot query field "number" on type "Certificate".']);
  });

  it('have names', () => {
    expect(findInvalid(contract('export const LIST = gql`{ certificates { id } }`;'))).toEqual(['web/src/modules/a/a.operations.ts:1 an operation has no name']);
  });

  it('become types: scalars are text, enums are literals', async () => {
    const files = await generate(contract(`${ROW}\nexport const LIST = gql\`query List($state: [State!]) { certificates(state: $state) { ...Row } }\`;`));
    const text = files.get('web/src/generated/graphql.ts');
    expect(text).toContain('export type RowFragment = { id: string, state: State, until: string | null };');
    expect(text).toMatch(/export type State =\s+\| 'VALID'\s+\| 'ENDED';/);
    expect([...files.values()].join('')).toContain('export const ListDocument');
    expect(text).toContain("export * from './documents/");
  });
});

describe('first load', () => {
  it('is the entry, the frame, the words of one language, the page, and what each imports, once', () => {
    const sizes = { 'entry.js': 1, 'vue.js': 10, 'frame.js': 100, 'page.js': 1_000, 'list.js': 10_000, 'zh.js': 100_000 };
    const manifest = {
      'index.html': { file: 'entry.js', isEntry: true, imports: ['vue'], dynamicImports: ['src/shell/AppLayout.vue', 'src/modules/a/AList.vue', 'src/words/zh-CN.ts', 'src/words/en.ts'] },
      'src/shell/AppLayout.vue': { file: 'frame.js', imports: ['vue', 'index.html'] },
      'src/modules/a/AList.vue': { file: 'page.js', imports: ['vue', 'list'] },
      'src/words/zh-CN.ts': { file: 'zh.js' },
      'src/words/en.ts': { file: 'en.js' },
      'public.html': { file: 'public.js', isEntry: true },
      vue: { file: 'vue.js' },
      list: { file: 'list.js' },
    };
    expect(firstLoads(manifest, (file) => sizes[file])).toEqual([{ page: 'src/modules/a/AList.vue', bytes: 111_111 }]);
  });
});

describe('the first difference', () => {
  it('is none between equal texts, else the line with both readings', () => {
    expect(firstDifference('a\nb', 'a\nb')).toBeNull();
    expect(firstDifference('a\nb', 'a\nc\nd')).toEqual(['line 2 committed: b', 'line 2 made now:  c']);
    expect(firstDifference('a', 'a\nb')).toEqual(['line 2 committed: (end)', 'line 2 made now:  b']);
  });
});
