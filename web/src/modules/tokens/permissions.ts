import { partsOf, PERMISSION_NOUNS, wordsOfPermission, type Language, type Permission } from '@bianzhong/domain';

/** A noun in words and what can be done with it. */
export interface PermissionGroup {
  noun: string;
  label: string;
  permissions: { value: Permission; label: string }[];
}

/** Permissions by noun, in the order of the catalogue of words; nouns without words come last. */
export function groupsOf(permissions: readonly Permission[], language: Language): PermissionGroup[] {
  const nouns = new Set([...Object.keys(PERMISSION_NOUNS), ...permissions.map((one) => partsOf(one).noun)]);
  return [...nouns].flatMap((noun) => {
    const own = permissions.filter((one) => partsOf(one).noun === noun);
    const [first] = own;
    if (!first) return [];
    const labelled = own.map((value) => ({ value, label: wordsOfPermission(value, language).verb }));
    return [{ noun, label: wordsOfPermission(first, language).noun, permissions: labelled }];
  });
}
