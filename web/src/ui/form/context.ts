import { computed, inject, nextTick, onBeforeUnmount, onMounted, useId, watch, type InjectionKey, type Ref } from 'vue';

/** What a field tells the form about itself. */
export interface FieldEntry {
  path: string;
  id: string;
  label: () => string;
  /** A value in words, for the conflict dialog. */
  words: (value: unknown) => string;
}

/** What a form offers its fields. */
export interface FormContext {
  read(path: string): unknown;
  write(path: string, value: unknown): void;
  errorOf(path: string): string | null;
  /** The field was left; from now on its errors are shown. */
  left(path: string): void;
  register(field: FieldEntry): () => void;
  isPending: Ref<boolean>;
}

export const formKey: InjectionKey<FormContext> = Symbol('form');

/** Properties every field has. `name` is the path of its value in the form. */
export interface FieldProperties {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  disabled?: boolean;
}

/** Connects a field with the form around it: value, error, ids for label and description. */
export function useField(props: FieldProperties, words: (value: unknown) => string = plainWords) {
  const form = inject(formKey);
  if (!form) throw new Error(`The field "${props.name}" stands outside a form`);
  const id = useId();
  onBeforeUnmount(form.register({ path: props.name, id, label: () => props.label, words }));
  const error = computed(() => form.errorOf(props.name));
  return {
    id,
    error,
    value: computed({ get: () => form.read(props.name), set: (value) => form.write(props.name, value) }),
    isDisabled: computed(() => props.disabled || form.isPending.value),
    /** Attributes of the native control. */
    aria: computed(() => ({
      'aria-invalid': error.value !== null,
      'aria-required': props.required === true,
      'aria-describedby':
        [error.value && `${id}-error`, props.hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
    })),
    left: () => form.left(props.name),
  };
}

/**
 * Puts the description of a field onto the native input of a composed control (select, date picker), which keeps
 * attributes for its outer box. The input is found by the id the control was given.
 */
export function useAriaOf({ id, aria }: ReturnType<typeof useField>): void {
  const describe = () => {
    const control = document.getElementById(id);
    for (const [name, value] of Object.entries(aria.value)) {
      if (value === undefined) control?.removeAttribute(name);
      else control?.setAttribute(name, String(value));
    }
  };
  // The kit gives the input its id only after it is mounted.
  onMounted(() => nextTick(describe));
  watch(aria, describe, { flush: 'post' });
}

function plainWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainWords).join(', ');
  return value === null || value === undefined ? '' : String(value);
}
