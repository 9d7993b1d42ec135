import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import SearchFilter from './SearchFilter.vue';

const open = () => mount(SearchFilter, { props: { modelValue: '', label: 'Search' } });
const searched = (box: ReturnType<typeof open>) => box.emitted('update:modelValue');

describe('the search box of a list', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('waits for a pause in typing', async () => {
    const box = open();
    await box.find('input').setValue('随');
    await box.find('input').setValue('随州');
    expect(searched(box)).toBeUndefined();
    vi.advanceTimersByTime(400);
    expect(searched(box)).toEqual([['随州']]);
  });

  it('searches at once with Enter', async () => {
    const box = open();
    await box.find('input').setValue('GB 7258');
    await box.find('input').trigger('keydown', { key: 'Enter' });
    expect(searched(box)).toEqual([['GB 7258']]);
  });

  it('leaves the Enter that picks a candidate of the input method alone', async () => {
    const box = open();
    await box.find('input').setValue('suizhou');
    await box.find('input').trigger('keydown', { key: 'Enter', isComposing: true });
    await box.find('input').trigger('keydown', { key: 'Enter', keyCode: 229 });
    expect(searched(box)).toBeUndefined();
  });
});
