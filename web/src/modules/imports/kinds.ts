import type { ImportKind, ImportMode, Permission } from '@bianzhong/domain';
import {
  ImportInspectionsDocument,
  ImportProductsDocument,
  ImportVehiclesDocument,
  type ImportPartFragment,
} from '../../generated/graphql';
import { useAction } from '../../shell/useAction';
import type { Failure } from '../../ui/failure';
import { newKey } from '../../ui/key';
import type { Tone } from '../../ui/StatusTag.vue';

/** Who may import what, and where its rows are seen afterwards. */
export const KINDS: Readonly<Record<ImportKind, { permission: Permission; list: string }>> = {
  VEHICLES: { permission: 'vehicle:record', list: '/vehicles' },
  INSPECTIONS: { permission: 'lineEndInspection:submit', list: '/inspections' },
  PRODUCTS: { permission: 'product:enter', list: '/products' },
};

export const STATE_TONES: Readonly<Record<ImportPartFragment['state'], Tone>> = {
  RUNNING: 'calm',
  CHECKED: 'attention',
  IMPORTED: 'good',
  REFUSED: 'bad',
  BROKEN_OFF: 'bad',
  UNDOING: 'calm',
  UNDONE: 'past',
};

/** A file and what is to become of its rows. */
export interface Wanted {
  kind: ImportKind;
  fileId: string;
  mode: ImportMode;
  /** What somebody said that heads mean. */
  mapping: readonly { column: string; field: string }[];
}

type Begun = { id: string; failure: null } | { id: null; failure: Failure };

/** Begins imports of every kind. */
export function useBeginImport() {
  const vehicles = useAction(ImportVehiclesDocument);
  const inspections = useAction(ImportInspectionsDocument);
  const products = useAction(ImportProductsDocument);
  return async ({ kind, ...wanted }: Wanted): Promise<Begun> => {
    const input = { ...wanted, mapping: [...wanted.mapping], idempotencyKey: `import-${newKey()}` };
    if (kind === 'VEHICLES') {
      const { data, failure } = await vehicles.attempt({ input });
      return failure ? { id: null, failure } : { id: data.importVehicles.id, failure };
    }
    if (kind === 'INSPECTIONS') {
      const { data, failure } = await inspections.attempt({ input });
      return failure ? { id: null, failure } : { id: data.importInspections.id, failure };
    }
    const { data, failure } = await products.attempt({ input });
    return failure ? { id: null, failure } : { id: data.importProducts.id, failure };
  };
}

/** What heads mean in a file that was read, as it is said again with the next attempt. */
export function mappingOf({ columns }: Pick<ImportPartFragment, 'columns'>): Wanted['mapping'] {
  return columns.flatMap(({ head, field }) => (field ? [{ column: head, field }] : []));
}
