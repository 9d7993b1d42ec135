import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import LifeCycleBar from './LifeCycleBar.vue';

const path = ['DRAFT', 'REVIEWED', 'ISSUED'] as const;
type State = (typeof path)[number] | 'WITHDRAWN';

function draw(current: State, reached?: State): string[] {
  const i18n = createI18n({ legacy: false, locale: 'en', missingWarn: false, fallbackWarn: false });
  const bar = mount(LifeCycleBar<State>, {
    props: { path, current, reached, label: (state: State) => state },
    global: { plugins: [i18n] },
  });
  return bar.findAll('li').map((step) => `${step.text().split('ui.')[0]} ${step.classes().join()}`);
}

describe('the bar of a life cycle', () => {
  it('shows what is done, what is now and what is ahead', () => {
    expect(draw('REVIEWED')).toEqual(['DRAFT done', 'REVIEWED current', 'ISSUED ahead']);
  });

  it('ends with a state off the usual path, after the last step that was reached', () => {
    expect(draw('WITHDRAWN', 'REVIEWED')).toEqual(['DRAFT done', 'REVIEWED done', 'WITHDRAWN ended']);
    expect(draw('WITHDRAWN')).toEqual(['WITHDRAWN ended']);
  });
});
