import type { Enterprise } from '../modules/enterprises';
import { CAST, foundMaker, type CastWorld, type Maker } from './cast';
import type { Stage } from './stage';

/** An enterprise of the zone and the sign-in names of its two people. */
export interface Founded { enterprise: Enterprise; maker: Pick<Maker, 'makesTankTrucks' | 'isLicensed' | 'kinds'>; admin: string; clerk: string }

const LICENSED_MAKERS = 26;
const TANK_TRUCK_MAKERS = 14;
const PARTS_MAKERS = 69;
/** One of the tank-truck makers and two of the licensed ones are in the cast already. */
const OTHER_MAKERS = LICENSED_MAKERS - 2;
const OTHER_TANK_TRUCK_MAKERS = TANK_TRUCK_MAKERS - 1;

const COUNTIES = [
  { code: '421303', prefix: '随州市', street: '湖北省随州市曾都区', roads: ['迎宾大道', '炎帝大道', '舜井大道', '季梁大道', '沿河大道'] },
  { code: '421321', prefix: '随县', street: '湖北省随州市随县', roads: ['神农大道', '烈山大道', '编钟路', '尚市工业路'] },
  { code: '421381', prefix: '广水市', street: '湖北省随州市广水市', roads: ['应山大道', '广安大道', '东大街', '十里工业路'] },
] as const;

const FIRST_WORDS = ['楚天', '随风', '神农', '曾侯', '白云', '桐柏', '大洪', '漂水', '涢水', '烈山', '银杏', '金泉', '鸿远', '恒跃', '瑞驰', '宏骏', '晟力', '腾达', '华钺', '永泰', '志远', '鼎新', '康顺', '汇川', '凌云', '东岳'] as const;
const SECOND_WORDS = ['恒', '力', '通', '达', '兴', '源', '和', '盛', '捷', '诚', '锐', '安'] as const;
const PARTS = ['车轴', '罐体', '液压', '车桥', '制动', '车灯', '取力器', '水泵', '紧固件', '密封件', '举升机构', '车身附件'] as const;
const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '周', '吴', '徐', '孙', '胡', '朱', '高', '何', '郭', '罗', '梁', '谢', '宋', '唐', '许', '韩', '冯', '邓', '曹', '彭', '曾', '肖', '田', '董'] as const;
const GIVEN_NAMES = ['建军', '晓燕', '志勇', '丽华', '海涛', '雅琴', '国强', '思琪', '明辉', '春梅', '文博', '佳宁', '立新', '秋月', '德胜', '慧敏', '子墨', '玉兰', '振宇', '欣然'] as const;

function person(stage: Stage): string {
  return stage.random.pick(SURNAMES) + stage.random.pick(GIVEN_NAMES);
}

/** @param index running number, which makes the name, the code and the sign-in names unlike any other */
function invent(stage: Stage, index: number, trade: { noun: string; kinds: Maker['kinds']; isLicensed: boolean; makesTankTrucks: boolean }): Maker {
  const county = COUNTIES[index % COUNTIES.length]!;
  const word = FIRST_WORDS[index % FIRST_WORDS.length]! + (index < FIRST_WORDS.length ? '' : SECOND_WORDS[Math.floor(index / FIRST_WORDS.length) % SECOND_WORDS.length]!);
  const { noun, ...rest } = trade;
  return {
    ...rest,
    handle: `q${String(index + 1).padStart(3, '0')}`,
    name: `${county.prefix}${word}${noun}有限公司`,
    regionCode: county.code,
    serial: `MA4${stage.random.pick(['T', 'U', 'W', 'X'])}${String(index + 1).padStart(4, '0')}${stage.random.between(0, 9)}`,
    legalRepresentative: person(stage),
    address: `${county.street}${stage.random.pick(county.roads)} ${stage.random.between(1, 268)} 号`,
    admin: { name: 'admin', displayName: person(stage), roles: ['ENTERPRISE_ADMIN'], inCast: false },
    clerk: { name: 'clerk', displayName: person(stage), roles: ['ENTERPRISE_CLERK'], inCast: false },
  };
}

function inventAll(stage: Stage): Maker[] {
  const makers = Array.from({ length: OTHER_MAKERS }, (_, index) => invent(stage, index, {
    noun: index % 3 === 2 ? '专用车制造' : '专用汽车',
    kinds: index % 5 === 4 ? ['SPV_MAKER', 'TRAILER_MAKER'] : ['SPV_MAKER'],
    isLicensed: true, makesTankTrucks: index < OTHER_TANK_TRUCK_MAKERS,
  }));
  const parts = Array.from({ length: PARTS_MAKERS }, (_, index) => invent(stage, OTHER_MAKERS + index, {
    noun: `${PARTS[index % PARTS.length]}科技`, kinds: ['PARTS_MAKER'], isLicensed: false, makesTankTrucks: false,
  }));
  return [...makers, ...parts];
}

/** The zone's enterprises: 26 licensed makers, 14 of them of tank trucks, and 69 makers of parts, over the three counties. The cast's two come first. */
export async function foundMakers(stage: Stage, cast: CastWorld): Promise<Founded[]> {
  const founded: Founded[] = [
    { enterprise: cast.a, maker: cast.a, admin: CAST.adminA, clerk: CAST.clerkA },
    { enterprise: cast.b, maker: cast.b, admin: CAST.adminB, clerk: CAST.clerkB },
  ];
  for (const maker of inventAll(stage)) {
    const enterprise = await foundMaker(stage, maker);
    founded.push({ enterprise, maker, admin: `${maker.admin.name}@${maker.handle}`, clerk: `${maker.clerk.name}@${maker.handle}` });
  }
  return founded;
}
