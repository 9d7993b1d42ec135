/** The regulators' question. */
export const OVERSIGHT_PHRASES = {
  'oversight.standardUnknown': { zh: '标准目录中没有这个编号。请核对编号，或从列表中选择标准。', en: 'The catalogue has no standard of this number. Check it, or choose the standard from the list.' },
} as const;
