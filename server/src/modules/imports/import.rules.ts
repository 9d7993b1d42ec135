import type { ImportState } from '@bianzhong/domain';
import type { Rules } from '../../kernel/rules';

/** Where an import stands, with what its jobs and the clock say. */
export interface ImportStanding { state: ImportState; hasWritten: boolean; isLate: boolean }

export const can: Rules<ImportStanding, 'undo'> = {
  undo: (_viewer, { state, hasWritten, isLate }) => {
    if (state === 'RUNNING') return 'import.running';
    if (state === 'UNDOING' || state === 'UNDONE') return 'import.undone';
    if (!hasWritten) return 'import.nothingWritten';
    return isLate ? 'import.undoTooLate' : true;
  },
};
