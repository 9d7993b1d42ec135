import { computed, reactive, ref, shallowRef, type Ref } from 'vue';
import type { Language } from '@bianzhong/domain';
import type { ZodType } from 'zod';
import type { FieldFailure } from '../failure';
import type { FieldEntry, FormContext } from './context';
import { mineOnCurrent } from './conflict';
import { copyOf, isSame, readPath, writePath, type FormValues } from './paths';
import { afterPress } from './press';
import { readValues } from './validation';

/** The row a form starts from; version 0 is a row that does not exist yet. */
export interface FormSource<Values> {
  version: number;
  values: Values;
}

/** One line of the error summary; `id` is the control to jump to, if the fault belongs to one. */
export interface SummaryLine {
  path: string;
  label: string;
  message: string;
  id: string | null;
}

export interface FormStateOptions<Output> {
  schema: ZodType<Output>;
  source: FormSource<FormValues>;
  language: () => Language;
}

export type FormState<Output> = ReturnType<typeof useFormState<Output>>;

/**
 * What was typed, what is wrong with it and what it is based on. Faults of a field are shown once it was left or
 * the form was tried; what the server refused stays until that field is changed.
 */
export function useFormState<Output>(options: FormStateOptions<Output>) {
  const source = shallowRef(copyOf(options.source));
  const values = ref<FormValues>(copyOf(options.source.values));
  const isPending = ref(false);
  const faults = useFaults(() => readValues(options.schema, values.value, options.language()));
  const fields = reactive(new Map<string, FieldEntry>());

  return {
    context: contextOf({ values, isPending, fields, faults }),
    values,
    source,
    isPending,
    fields,
    faults,
    /** Goes on from the row as it is stored now, with what was typed on top or without it. */
    rebase: (current: FormSource<FormValues>, choice: 'mine' | 'current') => {
      const versions = { base: source.value.values, mine: values.value, current: current.values };
      values.value = choice === 'mine' ? mineOnCurrent(versions) : copyOf(current.values);
      source.value = copyOf(current);
      faults.refused.clear();
    },
    isDirty: computed(() => !isSame(values.value, source.value.values)),
    summary: computed(() => summaryOf(faults.shown.value, fields)),
  };
}

interface Parts {
  values: Ref<FormValues>;
  isPending: Ref<boolean>;
  fields: Map<string, FieldEntry>;
  faults: Pick<ReturnType<typeof useFaults>, 'refused' | 'left' | 'of'>;
}

function contextOf({ values, isPending, fields, faults }: Parts): FormContext {
  return {
    read: (path) => readPath(values.value, path),
    write: (path, value) => {
      writePath(values.value, path, value);
      faults.refused.delete(path);
    },
    errorOf: faults.of,
    left: (path) => afterPress(() => faults.left.add(path)),
    register: (entry) => {
      fields.set(entry.path, entry);
      return () => fields.delete(entry.path);
    },
    isPending,
  };
}

function useFaults<Output>(read: () => { output: Output | null; faults: Map<string, string> | null }) {
  const left = reactive(new Set<string>());
  const refused = reactive(new Map<string, string>());
  const isTried = ref(false);
  const reading = computed(read);
  const own = (path: string) => (isTried.value || left.has(path) ? (reading.value.faults?.get(path) ?? null) : null);
  return {
    left,
    refused,
    reading,
    isTried,
    of: (path: string) => refused.get(path) ?? own(path),
    /** After a try: everything that stands in the way, own findings and the server's. */
    shown: computed(() => new Map([...(isTried.value ? (reading.value.faults ?? []) : []), ...refused])),
    refuse: (failures: FieldFailure[]) => {
      refused.clear();
      for (const { path, message } of failures) refused.set(path, message);
    },
  };
}

function summaryOf(faults: Map<string, string>, fields: Map<string, FieldEntry>): SummaryLine[] {
  const order = [...fields.keys()];
  const place = (path: string) => (fields.has(path) ? order.indexOf(path) : order.length);
  return [...faults]
    .map(([path, message]) => ({
      path,
      message,
      label: fields.get(path)?.label() ?? '',
      id: fields.get(path)?.id ?? null,
    }))
    .sort((one, other) => place(one.path) - place(other.path));
}
