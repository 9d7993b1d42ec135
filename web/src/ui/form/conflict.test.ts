import { describe, expect, it } from 'vitest';
import { differences, mineOnCurrent } from './conflict';

const opened = { name: 'A', phone: '1', kinds: ['X'], note: '' };

describe('two versions of one row', () => {
  it('differ in the fields whose typed value is not the stored one, and say who changed them', () => {
    const mine = { ...opened, name: 'Mine', phone: '2' };
    const current = { ...opened, name: 'Theirs', kinds: ['X', 'Y'] };
    expect(differences({ base: opened, mine, current }, ['name', 'phone', 'kinds', 'note'])).toEqual([
      { path: 'name', mine: 'Mine', current: 'Theirs', isMine: true, isTheirs: true },
      { path: 'phone', mine: '2', current: '1', isMine: true, isTheirs: false },
      { path: 'kinds', mine: ['X'], current: ['X', 'Y'], isMine: false, isTheirs: true },
    ]);
  });

  it('do not differ where an empty box meets no value', () => {
    expect(differences({ base: opened, mine: opened, current: { ...opened, note: null } }, ['note'])).toEqual([]);
  });

  it('are merged so that a field I never touched keeps what others made of it', () => {
    const mine = { ...opened, phone: '2' };
    const current = { ...opened, name: 'Theirs', kinds: ['Y'] };
    expect(mineOnCurrent({ base: opened, mine, current })).toEqual({
      name: 'Theirs',
      phone: '2',
      kinds: ['Y'],
      note: '',
    });
  });

  it('are merged field by field within a group of fields', () => {
    const base = { number: '1', payload: { brand: 'A', colour: 'red' } };
    const mine = { number: '1', payload: { brand: 'A', colour: 'blue' } };
    const current = { number: '2', payload: { brand: 'B', colour: 'red' } };
    expect(mineOnCurrent({ base, mine, current })).toEqual({ number: '2', payload: { brand: 'B', colour: 'blue' } });
  });

  it('share no lists with the merged one', () => {
    const current = { kinds: ['Y'] };
    const merged = mineOnCurrent({ base: { kinds: ['X'] }, mine: { kinds: ['X'] }, current });
    (merged.kinds as string[]).push('Z');
    expect(current.kinds).toEqual(['Y']);
  });
});
