import { productWarnings } from '@bianzhong/domain';
import { describe, expect, it } from 'vitest';
import { blankProduct, consideredOf } from './product';

const limits = { WIDTH_MM: '2550', WIDTH_REFRIGERATED_MM: '2600', GROSS_MASS_2_AXLES_KG: '18000', PERSON_MASS_KG: '65' };

describe('a product that is being typed', () => {
  it('raises no warning as long as nothing is known', () => {
    expect(productWarnings(consideredOf(blankProduct().values), limits)).toEqual([]);
  });

  it('is looked at figure by figure; what is no number yet is left alone', () => {
    const { values } = blankProduct();
    const typed = { ...values, model: 'CLW5180XLC', category: 'X', useCode: 'XLC', widthMm: 2580, grossMassKg: '18O00' };
    expect(productWarnings(consideredOf(typed), limits)).toEqual([]);
    const warned = productWarnings(consideredOf({ ...typed, widthMm: 2610, grossMassKg: 16000 }), limits);
    expect(warned.map(({ field }) => field)).toEqual(['model', 'widthMm']);
  });
});
