import { fenOf, plainCode, yuanOf } from '@bianzhong/domain';

/** Figures as people type them, made plain: full-width digits and signs from a Chinese keyboard become ASCII, blanks go. */
export function plainFigures(text: string): string {
  return plainCode(text).replace(/[\s,]/g, '').replace(/。/g, '.');
}

/** A whole number, or the text itself where it is none, so that the schema refuses what was really typed. */
export function readWhole(text: string): number | string | null {
  const plain = plainFigures(text);
  if (plain === '') return null;
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : text;
}

/** Yuan as typed → integer fen, exact; the text itself where it is no amount in whole fen. */
export function readYuan(text: string): number | string | null {
  if (text.trim() === '') return null;
  return fenOf(text) ?? text;
}

/** Integer fen → yuan as typed, without separators: 123450 → `1234.50`. Text that was no amount stays as typed. */
export function yuanText(fen: unknown): string {
  if (typeof fen === 'number') return yuanOf(fen);
  return typeof fen === 'string' ? fen : '';
}
