import { labelOf, PRODUCT_CATEGORIES, PRODUCT_STATES } from '@bianzhong/domain';
import { AnnouncedProduct, productCondition, productOrder, type ProductFilter, type ProductOrder } from '../products';
import { ListExport } from './exporting';
import { pagesOf } from './source';
import { enterpriseNames, linesOf } from './telling';

export const productsExport = new ListExport<AnnouncedProduct, ProductFilter, ProductOrder, ReadonlyMap<string, string>>({
  kind: 'EXPORT_PRODUCTS', permission: 'product:export', zh: '公告产品', en: 'Announced products',
  source: pagesOf({ entity: AnnouncedProduct, condition: productCondition, order: productOrder }),
  lookUp: enterpriseNames,
  columns: [
    { key: 'model', zh: '产品型号', en: 'Model', value: ({ model }) => model },
    { key: 'name', zh: '产品名称', en: 'Name', value: ({ name }) => name },
    { key: 'enterprise', zh: '企业', en: 'Enterprise', value: ({ enterpriseId }, { known }) => known.get(enterpriseId) ?? null },
    { key: 'category', zh: '结构类别', en: 'Group', value: ({ category }, { language }) => labelOf(PRODUCT_CATEGORIES, category, language) },
    { key: 'useCode', zh: '用途代号', en: 'Use code', value: ({ useCode }) => useCode },
    { key: 'batch', zh: '公告批次', en: 'Batch of the Announcement', value: ({ batch }) => batch },
    { key: 'effectiveOn', zh: '公告生效日期', en: 'Effective on', value: ({ effectiveOn }) => effectiveOn },
    { key: 'grossMassKg', zh: '总质量（kg）', en: 'Gross mass (kg)', value: ({ grossMassKg }) => grossMassKg },
    { key: 'brand', zh: '商标', en: 'Brand', value: ({ brand }) => brand },
    { key: 'state', zh: '状态', en: 'State', value: ({ state }, { language }) => labelOf(PRODUCT_STATES, state, language) },
  ],
  told: async (telling, { search, category, state, isHazmat, useCode, enterpriseId }) => linesOf(
    telling.text('型号、名称、商标', 'Model, name, brand', search),
    telling.codes(['结构类别', 'Group'], PRODUCT_CATEGORIES, category),
    telling.codes(['状态', 'State'], PRODUCT_STATES, state),
    telling.flag('运输危险货物', 'Carries dangerous goods', isHazmat),
    telling.text('用途代号', 'Use code', useCode),
    await telling.enterprise(enterpriseId),
  ),
});
