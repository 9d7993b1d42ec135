import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { departmentOf, requestOf, staffOf, theSystem } from '../../../tests/cast/viewers';
import { startWorld, type World } from '../../../tests/cast/world';
import { Enterprise } from '../modules/enterprises';
import { ProfileChange } from '../modules/enterprises/profile-change.entity';
import { Compiler } from './compiler';
import { all, any, everything, exists, not, nothing, where, type Condition } from './condition';
import { transaction } from './transaction';
import type { Viewer } from './viewer';

let world: World;
const change = where<ProfileChange>();

/** Texts that a careless pattern or collation takes for one another. None ends in a blank: inputs are trimmed, and MariaDB takes no notice of blanks at an end. */
const TEXTS = ['a', 'A', 'ab', 'a%b', 'a_b', 'a!b', 'a\\b', "a'b", 'a"b', '%', '_', '!', '\\', ' a', 'ä', 'Ä', '㙍', '𠮷', '𠀀', '𡈼', '𠮷田', '𠮸', '퟿x', '\uE000x', '\u{10FFFF}x', 'z\u{10FFFF}', '😀', '😁'];

beforeAll(async () => {
  world = await startWorld();
  await transaction(requestOf(world.ground, theSystem), async ({ records }) => {
    for (const grounds of TEXTS) {
      await records.create(ProfileChange, { state: 'SUBMITTED', grounds, submittedBy: grounds, name: grounds < 'b' ? null : grounds }, world.enterprises.a);
    }
  });
});
afterAll(() => world.end());

async function found(condition: Condition, viewer: Viewer = staffOf(world.enterprises.a)): Promise<string[]> {
  return (await requestOf(world.ground, viewer).records.list(ProfileChange, condition)).map((row) => row.grounds).sort();
}
const those = (test: (text: string) => boolean) => TEXTS.filter(test).sort();

describe('a condition', () => {
  it.each(TEXTS)('"%s" equals itself alone', async (text) => {
    expect(await found(change.equal('grounds', text))).toEqual([text]);
    expect(await found(change.notEqual('grounds', text))).toEqual(those((other) => other !== text));
    expect(await found(change.oneOf('grounds', [text, text, 'nobody']))).toEqual([text]);
  });

  // SQLite folds A-Z when it compares patterns, so what is searched by is kept folded in both; here it is folded in the expectation.
  it.each([...TEXTS, '%a', 'b%', '__', "' OR 1 = 1 --"])('"%s" is searched for letter by letter, signs of patterns too', async (text) => {
    const folds = world.ground.database.engine === 'embedded';
    const fold = (value: string) => folds ? value.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : value;
    expect(await found(change.contains('grounds', text))).toEqual(those((other) => fold(other).includes(fold(text))));
  });

  it.each([...TEXTS, '', '\u{10FFFF}', '\u{10FFFF}\u{10FFFF}', 'a\u{10FFFF}', '퟿', '\uE000'])('the texts that begin with "%s" are a range', async (prefix) => {
    expect(await found(change.startsWith('grounds', prefix))).toEqual(those((text) => text.startsWith(prefix)));
  });

  it('orders texts by code points on both engines', async () => {
    const byCodePoints = [...TEXTS].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
    const rows = await requestOf(world.ground, staffOf(world.enterprises.a)).records.list(ProfileChange, everything, { order: [{ property: 'grounds', descending: false }] });
    expect(rows.map((row) => row.grounds)).toEqual(byCodePoints);
    const middle = '㙍';
    expect(await found(change.below('grounds', middle))).toEqual([...byCodePoints.slice(0, byCodePoints.indexOf(middle))].sort());
    expect((await found(change.between('grounds', { from: middle, to: middle })!))).toEqual([middle]);
  });

  const combined: [string, Condition, (text: string) => boolean][] = [
    ['everything', everything, () => true],
    ['nothing', nothing, () => false],
    ['none of an empty choice', any(), () => false],
    ['all of no demand', all(undefined, null, false, ''), () => true],
    ['an empty list', change.oneOf('grounds', []), () => false],
    ['not in an empty list', not(change.oneOf('grounds', [])), () => true],
    ['empty columns', change.isNull('name'), (text) => text < 'b'],
    ['filled columns', change.isSet('name'), (text) => text >= 'b'],
    ['two columns', change.columns('grounds', '=', 'submittedBy'), () => true],
    ['an open range', all(change.between('grounds', {})), () => true],
    ['either inside both', all(any(change.equal('grounds', 'a'), change.equal('grounds', 'ab')), not(change.equal('grounds', 'a'))), (text) => text === 'ab'],
    ['both inside either', any(change.equal('grounds', 'a'), all(change.equal('grounds', 'ab'), change.equal('submittedBy', 'a'))), (text) => text === 'a'],
    ['a choice of 500', change.oneOf('grounds', Array.from({ length: 500 }, (_, index) => index ? `nobody ${index}` : 'a')), (text) => text === 'a'],
    ['a long chain of choices', any(...Array.from({ length: 250 }, (_, index) => change.startsWith('grounds', index ? `nobody ${index}` : 'ab'))), (text) => text.startsWith('ab')],
  ];
  it.each(combined)('%s', async (_name, condition, test) => {
    expect(await found(condition)).toEqual(those(test));
  });

  it('of a column that does not exist is a fault of the program, never SQL', async () => {
    await expect(found({ is: 'compare', property: 'grounds = grounds OR 1', operator: '=', value: 1 })).rejects.toThrow('has no column');
  });
});

describe('a condition on another entity', () => {
  const enterprise = where<Enterprise>();
  const withChange = exists(ProfileChange, { key: 'enterpriseId' }, change.equal('grounds', '𠮷'));
  const names = async (viewer: Viewer, condition: Condition) => (await requestOf(world.ground, viewer).records.list(Enterprise, condition)).length;

  it('looks only at rows that the viewer can see', async () => {
    expect(await names(departmentOf('4213'), withChange)).toBe(1);
    expect(await names(staffOf(world.enterprises.a), withChange)).toBe(1);
    expect(await names({ ...departmentOf('4213'), kind: 'center', centerId: world.centerId } as never, withChange)).toBe(0);
    expect(await names({ ...departmentOf('4213'), kind: 'center', centerId: world.centerId } as never, not(withChange))).toBe(2);
  });

  it('can be turned round and put inside others', async () => {
    expect(await names(departmentOf('4213'), not(withChange))).toBe(1);
    expect(await names(departmentOf('4213'), all(withChange, any(withChange, nothing), enterprise.startsWith('regionCode', '421303')))).toBe(1);
  });
});

describe('the compiler', () => {
  it('puts every value into a parameter and no text of anybody into the statement', () => {
    const evil = "'; DROP TABLE enterprise; --";
    const compiler = new Compiler(world.ground.tables, departmentOf(evil));
    const condition = all(change.equal('grounds', evil), change.contains('grounds', evil), change.startsWith('grounds', evil), change.oneOf('grounds', [evil, evil]),
      not(change.between('grounds', { from: evil, to: evil })!), exists(Enterprise, { key: 'id', outer: 'enterpriseId' }, where<Enterprise>().equal('name', evil)));
    const sql = compiler.compile(condition, world.ground.tables.of(ProfileChange) as never, 't');
    expect(sql).not.toContain('DROP');
    expect(sql).not.toContain("';");
    expect(compiler.parameters).toHaveLength((sql.match(/\?/g) ?? []).length);
  });
});
