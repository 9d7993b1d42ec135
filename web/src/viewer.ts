import { computed, shallowRef } from 'vue';
import type { Permission } from '@bianzhong/domain';
import { apollo } from './apollo';
import { ViewerDocument, type ViewerPartFragment } from './generated/graphql';
import { setDraftOwner } from './ui/form/draft';

const current = shallowRef<ViewerPartFragment | null>(null);

/** Who is looking; null until the first answer of the server. */
export const viewer = computed(() => current.value);

/** Whether somebody is signed in. */
export const isSignedIn = computed(() => current.value?.account != null);

/** Whether the viewer's roles hold a permission; menu and routes ask this, buttons ask the row's `viewerCan`. */
export function holds(permission: Permission | undefined): boolean {
  return permission === undefined || (current.value?.permissions.includes(permission) ?? false);
}

/** Asks the server who is looking. Rejects when the server cannot be reached. */
export async function loadViewer(): Promise<void> {
  const { data } = await apollo.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
  accept(data.viewer);
}

/** Takes over what a sign-in, sign-out or password change answered. Nothing another person saw stays in memory. */
export async function becomeViewer(next: ViewerPartFragment): Promise<void> {
  if (next.account?.id !== current.value?.account?.id) await apollo.clearStore();
  accept(next);
}

/** The session ended on the server: from here on nobody is signed in. */
export function forgetViewer(): void {
  const before = current.value;
  if (before) accept({ ...before, account: null, organisation: null, enterpriseId: null, permissions: [] });
}

function accept(next: ViewerPartFragment): void {
  current.value = next;
  setDraftOwner(next.account?.id ?? null);
}
