import { codeList } from '../code-list';

const FORM = 'GB/T 21085-2020';

/** What stands printed on a conformity certificate besides its values; the paper itself is in Chinese whoever prints it. */
export const CONFORMITY_PAPER = codeList([
  { code: 'QX', zh: '机动车整车出厂合格证', en: 'Conformity certificate of a motor vehicle', source: FORM },
  { code: 'DP', zh: '机动车底盘出厂合格证', en: 'Conformity certificate of a motor vehicle chassis', source: FORM },
  { code: 'PARAMETERS', zh: '机动车注册登记技术参数表', en: 'Technical parameters for registration', source: FORM },
  { code: 'STATEMENT', zh: '本产品经检验，符合企业标准和公告批准的技术参数，准予出厂。', en: 'This product was inspected, agrees with the standard of the enterprise and the announced parameters, and may leave the factory.', source: FORM },
  { code: 'SEAL', zh: '车辆制造企业（盖章）', en: 'Seal of the maker', source: FORM },
  { code: 'NUMBER', zh: '合格证编号', en: 'Number of the certificate', source: FORM },
  { code: 'ISSUED_ON', zh: '发证日期', en: 'Day of issue', source: FORM },
  { code: 'VIN', zh: '车辆识别代号（VIN）', en: 'Vehicle identification number', source: FORM },
  { code: 'STATUS', zh: '车辆状态信息', en: 'State of the vehicle', source: FORM },
  { code: 'PAPER_NUMBER', zh: '纸张编号', en: 'Number of the paper', source: FORM },
  { code: 'PRINT_CODE', zh: '打印唯一码', en: 'Print code', source: FORM },
  { code: 'YES', zh: '是', en: 'Yes', source: FORM },
  { code: 'NO', zh: '否', en: 'No', source: FORM },
  { code: 'DRAFT', zh: '草稿，不能作为凭证', en: 'Draft, proves nothing', source: FORM },
  { code: 'REVOKED', zh: '已撤销', en: 'Revoked', source: FORM },
]);

/** The groups of a certificate's fields, in the order of the form. */
export const CONFORMITY_GROUPS = codeList([
  { code: 'IDENTITY', zh: '企业与凭证', en: 'Enterprise and documents', source: FORM },
  { code: 'VEHICLE', zh: '车辆', en: 'Vehicle', source: FORM },
  { code: 'ENGINE', zh: '动力', en: 'Engine', source: FORM },
  { code: 'RUNNING_GEAR', zh: '行驶、转向与制动', en: 'Running gear, steering and brakes', source: FORM },
  { code: 'SIZE_AND_MASS', zh: '尺寸与质量', en: 'Sizes and masses', source: FORM },
  { code: 'OTHER', zh: '其他', en: 'Other', source: FORM },
]);
