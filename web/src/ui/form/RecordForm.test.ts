import { flushPromises, mount } from '@vue/test-utils';
import { field } from '@bianzhong/domain';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h, ref, unref, type Ref } from 'vue';
import { createI18n } from 'vue-i18n';
import { createMemoryHistory, createRouter, RouterView } from 'vue-router';
import { z } from 'zod';
import type { Failure } from '../failure';
import { draftKey, readDraft, setDraftOwner } from './draft';
import RecordForm from './RecordForm.vue';
import TextField from './TextField.vue';

const schema = z.object({ name: field.text(10), phone: field.optional(field.phone()) });
const blank = { version: 0, values: { name: '', phone: '' } };
const refusal: Failure = {
  code: 'INVALID',
  reason: 'input.invalid',
  message: 'wrong',
  fields: [{ path: 'name', message: 'taken' }],
  requestId: 'r-1',
  currentVersion: null,
};
const conflict: Failure = { ...refusal, code: 'CONFLICT', reason: 'record.conflict', fields: [], currentVersion: 2 };

type Save = (values: unknown, stamp: { version: number; idempotencyKey: string }) => Promise<Failure | null>;

interface Opening {
  save: Save;
  source?: typeof blank | Ref<typeof blank>;
  loadCurrent?: () => Promise<typeof blank>;
}

async function open({ source = blank, ...properties }: Opening) {
  const screen = defineComponent({
    render: () =>
      h(
        RecordForm,
        { source: unref(source), schema, submitLabel: 'Save', draft: 'row:1', ...properties },
        {
          default: () => [
            h(TextField, { name: 'name', label: 'Name' }),
            h(TextField, { name: 'phone', label: 'Phone' }),
          ],
        },
      ),
  });
  const other = defineComponent({ render: () => null });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: screen },
      { path: '/other', component: other },
      { path: '/sign-in', component: other, meta: { interrupts: true } },
    ],
  });
  await router.push('/');
  const i18n = createI18n({ legacy: false, locale: 'en', missingWarn: false, fallbackWarn: false });
  const page = mount(RouterView, { global: { plugins: [router, i18n] }, attachTo: document.body });
  await flushPromises();
  const [name, phone] = [0, 1].map((place) => page.findAll('input')[place] ?? page.find('input'));
  if (!name || !phone) throw new Error('the form has two boxes');
  return { page, router, name, phone, form: page.find('form') };
}

const button = (label: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(label));

describe('a form of one row', () => {
  beforeEach(() => {
    vi.useRealTimers();
    localStorage.clear();
    document.body.innerHTML = '';
    setDraftOwner('someone');
  });

  it('says what is wrong with a field once it is left, in words', async () => {
    const { page, name } = await open({ save: async () => null });
    expect(page.find('.error').exists()).toBe(false);
    await name.trigger('blur');
    expect(page.find('.error').text()).toBe('This is required. Please fill it in.');
    expect(name.attributes('aria-invalid')).toBe('true');
    expect(name.attributes('aria-describedby')).toBe(page.find('.error').attributes('id'));
  });

  it('moves nothing between press and release, so that the click of whoever leaves a field arrives', async () => {
    vi.useFakeTimers();
    const { page, name } = await open({ save: async () => null });
    dispatchEvent(new Event('pointerdown'));
    await name.trigger('blur');
    expect(page.find('.error').exists()).toBe(false);
    dispatchEvent(new Event('pointerup'));
    await vi.runAllTimersAsync();
    expect(page.find('.error').exists()).toBe(true);
  });

  it('does not send what it can see to be wrong, and the summary jumps to the field', async () => {
    const save = vi.fn<Save>(async () => null);
    const { page, form, phone } = await open({ save });
    await phone.setValue('abc');
    await form.trigger('submit');
    await flushPromises();
    expect(save).not.toHaveBeenCalled();
    const links = page.findAll('.summary a');
    expect(links).toHaveLength(2);
    await links[1]?.trigger('click');
    expect(document.activeElement).toBe(phone.element);
  });

  it('shows what the server refused at its field until the field is changed', async () => {
    const { page, form, name } = await open({ save: async () => refusal });
    await name.setValue('x');
    await form.trigger('submit');
    await flushPromises();
    expect(page.find('.error').text()).toBe('taken');
    await name.setValue('y');
    expect(page.find('.error').exists()).toBe(false);
  });

  it('keeps what was typed, gives it back after a reload, with the same key', async () => {
    const keys: string[] = [];
    const save: Save = async (_, { idempotencyKey }) => {
      keys.push(idempotencyKey);
      return refusal;
    };
    const first = await open({ save });
    await first.name.setValue('typed');
    await first.form.trigger('submit');
    await flushPromises();
    dispatchEvent(new Event('pagehide'));
    const second = await open({ save });
    expect(second.name.element).toHaveProperty('value', 'typed');
    await second.form.trigger('submit');
    await flushPromises();
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
  });

  it('keeps drafts of different people apart and drops a draft that was saved', async () => {
    const { name, form } = await open({ save: async () => null });
    await name.setValue('typed');
    dispatchEvent(new Event('pagehide'));
    expect(readDraft(draftKey('row:1'))?.values).toEqual({ name: 'typed', phone: '' });
    setDraftOwner('somebody else');
    expect(readDraft(draftKey('row:1'))).toBeNull();
    setDraftOwner('someone');
    await form.trigger('submit');
    await flushPromises();
    expect(readDraft(draftKey('row:1'))).toBeNull();
  });

  it('keeps what was typed for its author when the session ends under the form', async () => {
    const { page, name } = await open({ save: async () => null });
    await name.setValue('typed');
    setDraftOwner(null);
    page.unmount();
    expect(readDraft(draftKey('row:1'))).toBeNull();
    setDraftOwner('someone');
    expect(readDraft(draftKey('row:1'))?.values).toMatchObject({ name: 'typed' });
  });

  it('asks before typing is left behind, but lets go when the session ended', async () => {
    const { name, router } = await open({ save: async () => null });
    await name.setValue('typed');
    const leaving = router.push('/other');
    await flushPromises();
    button('ui.leave.stay')?.click();
    await leaving;
    expect(router.currentRoute.value.path).toBe('/');
    await router.push('/sign-in');
    expect(router.currentRoute.value.path).toBe('/sign-in');
  });

  it('lays both versions side by side after a conflict and saves mine on top of the current one', async () => {
    const sent: [unknown, number][] = [];
    const save: Save = async (values, { version }) => {
      sent.push([values, version]);
      return version === 1 ? conflict : null;
    };
    const loadCurrent = async () => ({ version: 2, values: { name: 'theirs', phone: '0722-3320000' } });
    const { name, form } = await open({
      save,
      source: { version: 1, values: { name: 'old', phone: '' } },
      loadCurrent,
    });
    await name.setValue('mine');
    await form.trigger('submit');
    await flushPromises();
    expect(document.body.textContent).toContain('theirs');
    button('ui.conflict.keepMine')?.click();
    await flushPromises();
    await form.trigger('submit');
    await flushPromises();
    expect(sent).toEqual([
      [{ name: 'mine', phone: null }, 1],
      [{ name: 'mine', phone: '0722-3320000' }, 2],
    ]);
  });

  it('takes over a newer row until something is typed, and then keeps the version under it', async () => {
    const source = ref({ version: 1, values: { name: 'out of memory', phone: '' } });
    const versions: number[] = [];
    const save: Save = async (_, { version }) => {
      versions.push(version);
      return refusal;
    };
    const { name, form } = await open({ save, source });
    source.value = { version: 2, values: { name: 'of today', phone: '' } };
    await flushPromises();
    expect(name.element).toHaveProperty('value', 'of today');
    await name.setValue('typed');
    source.value = { version: 3, values: { name: 'later', phone: '' } };
    await flushPromises();
    expect(name.element).toHaveProperty('value', 'typed');
    await form.trigger('submit');
    await flushPromises();
    expect(versions).toEqual([2]);
  });

  it('does not send when Enter only picks a candidate of the input method', async () => {
    const { name } = await open({ save: async () => null });
    const press = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true });
    name.element.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });
});
