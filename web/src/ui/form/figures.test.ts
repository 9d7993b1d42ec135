import { describe, expect, it } from 'vitest';
import { plainFigures, readWhole, readYuan, yuanText } from './figures';

describe('figures as people type them', () => {
  it('become plain', () => {
    expect(plainFigures('１２，３４５。６')).toBe('12345.6');
    expect(plainFigures(' 1 234 ')).toBe('1234');
  });

  it('are whole numbers, nothing, or the text that was no number', () => {
    expect(readWhole('1,200')).toBe(1200);
    expect(readWhole('  ')).toBeNull();
    expect(readWhole('12.5')).toBe('12.5');
  });

  it('are yuan in exact fen', () => {
    expect(readYuan('1,234.5')).toBe(123450);
    expect(readYuan('0.29')).toBe(29);
    expect(readYuan('')).toBeNull();
    expect(readYuan('1.234')).toBe('1.234');
  });

  it('come back as they are kept', () => {
    expect(yuanText(123450)).toBe('1234.50');
    expect(yuanText('1.234')).toBe('1.234');
    expect(yuanText(null)).toBe('');
  });
});
