import { ANNOUNCED_VALUES, LIMIT_KINDS, PLAN_ITEM_KINDS, PRODUCT_CATEGORIES, PRODUCT_LIMIT_CODES } from '@bianzhong/domain';
import { enumOf, orderFieldsOf } from '../../kernel/enums';

export const ProductCategories = enumOf('ProductCategory', '专用汽车结构类别\nGroup of special-purpose vehicles', PRODUCT_CATEGORIES);
export const PlanItemKinds = enumOf('PlanItemKind', '检验方式\nHow an item is inspected', PLAN_ITEM_KINDS);
export const LimitKinds = enumOf('LimitKind', '限值方式\nWhat a measured value is held against', LIMIT_KINDS);
export const AnnouncedValues = enumOf('AnnouncedValue', '公告参数\nA figure of the announced product', ANNOUNCED_VALUES);
export const ProductLimitCodes = enumOf('ProductLimitCode', '限值名称\nWhat is limited', PRODUCT_LIMIT_CODES);
export const UseCodeOrderFields = orderFieldsOf('UseCodeOrderField', ['CODE', 'VALID_FROM']);
export const ProductLimitOrderFields = orderFieldsOf('ProductLimitOrderField', ['CODE', 'VALID_FROM']);
export const TemplateItemOrderFields = orderFieldsOf('TemplateItemOrderField', ['POSITION', 'VALID_FROM']);
