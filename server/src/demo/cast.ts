import { creditCodeCheck } from '@bianzhong/domain';
import { createOrganisation } from '../modules/organisations';
import { registerEnterprise, type Enterprise } from '../modules/enterprises';
import type { Part, Stage } from './stage';

/** Sign-in names of the people whom tests and the sign-in page call by their part. */
export const CAST = {
  cityRegulator: 'chen@suizhou', cityLeader: 'liu@suizhou', zengduRegulator: 'zhao@zengdu', suixianRegulator: 'sun@suixian', guangshuiRegulator: 'he@guangshui',
  adminA: 'lin@hanjiang', clerkA: 'wu@hanjiang', adminB: 'tang@yunfeng', clerkB: 'xu@yunfeng',
  tester: 'gao@center', reviewer: 'ma@center', signatory: 'luo@center',
  system: 'system@platform', security: 'security@platform', auditor: 'auditor@platform',
} as const;
export type CastName = keyof typeof CAST;

const FIRST_DAY = '2024-01-08';

const DEPARTMENTS: readonly { handle: string; name: string; regionPrefix: string; people: Part[] }[] = [
  { handle: 'suizhou', name: '随州市市场监督管理局', regionPrefix: '4213', people: [
    { name: 'chen', displayName: '陈思远', roles: ['REGULATOR'], inCast: true }, { name: 'liu', displayName: '刘正明', roles: ['LEADER'], inCast: true }] },
  { handle: 'zengdu', name: '曾都区市场监督管理局', regionPrefix: '421303', people: [{ name: 'zhao', displayName: '赵晓岚', roles: ['REGULATOR'], inCast: true }] },
  { handle: 'suixian', name: '随县市场监督管理局', regionPrefix: '421321', people: [{ name: 'sun', displayName: '孙国栋', roles: ['REGULATOR'], inCast: true }] },
  { handle: 'guangshui', name: '广水市市场监督管理局', regionPrefix: '421381', people: [{ name: 'he', displayName: '何雨桐', roles: ['REGULATOR'], inCast: true }] },
];

const CENTER_PEOPLE: readonly Part[] = [
  { name: 'gao', displayName: '高一帆', roles: ['CENTER_TESTER'], inCast: true },
  { name: 'ma', displayName: '马瑞芳', roles: ['CENTER_REVIEWER'], inCast: true },
  { name: 'luo', displayName: '罗建平', roles: ['CENTER_SIGNATORY'], inCast: true },
  { name: 'deng', displayName: '邓子安', roles: ['CENTER_TESTER', 'CENTER_REVIEWER', 'CENTER_SIGNATORY'], inCast: false },
];

export interface Maker {
  handle: string;
  name: string;
  regionCode: string;
  kinds: Enterprise['kinds'];
  isLicensed: boolean;
  makesTankTrucks: boolean;
  legalRepresentative: string;
  address: string;
  serial: string;
  admin: Part;
  clerk: Part;
}

const MAKER_A: Maker = {
  handle: 'hanjiang', name: '湖北汉江楚韵专用汽车有限公司', regionCode: '421303', kinds: ['SPV_MAKER'], isLicensed: true, makesTankTrucks: true,
  legalRepresentative: '林建国', address: '湖北省随州市曾都区交通大道 118 号', serial: 'MA4K00017',
  admin: { name: 'lin', displayName: '林婉清', roles: ['ENTERPRISE_ADMIN'], inCast: true }, clerk: { name: 'wu', displayName: '吴敏', roles: ['ENTERPRISE_CLERK'], inCast: true },
};
const MAKER_B: Maker = {
  handle: 'yunfeng', name: '随县云峰专用车制造有限公司', regionCode: '421321', kinds: ['SPV_MAKER', 'TRAILER_MAKER'], isLicensed: true, makesTankTrucks: false,
  legalRepresentative: '唐守义', address: '湖北省随州市随县厉山镇神农大道 9 号', serial: 'MA4K00025',
  admin: { name: 'tang', displayName: '唐雪', roles: ['ENTERPRISE_ADMIN'], inCast: true }, clerk: { name: 'xu', displayName: '徐志强', roles: ['ENTERPRISE_CLERK'], inCast: true },
};

/** A code of a maker of the zone whose check character is right. @param serial nine characters of the organisation */
export function creditCodeOf(regionCode: string, serial: string): string {
  const body = `91${regionCode}${serial}`;
  return body + creditCodeCheck(body);
}

/** The register's entry of a maker, made by the city's regulator, and its first people. */
export async function foundMaker(stage: Stage, maker: Maker): Promise<Enterprise> {
  const { handle, name, regionCode, kinds, isLicensed, makesTankTrucks, legalRepresentative, address, serial, admin, clerk } = maker;
  const enterprise = await stage.as(CAST.cityRegulator, (request) => registerEnterprise(request, {
    handle, name, regionCode, kinds: [...kinds], isLicensed, makesTankTrucks, legalRepresentative, address,
    creditCode: creditCodeOf(regionCode, serial), contactName: admin.displayName, contactPhone: `0722-3${serial.replace(/\D/g, '').padStart(6, '0').slice(-6)}`,
    industryCode: kinds.includes('PARTS_MAKER') ? '3670' : '3630',
  }));
  await stage.employ(CAST.security, enterprise.id, [admin]);
  await stage.employ(`${admin.name}@${handle}`, enterprise.id, [clerk]);
  return enterprise;
}

export interface CastWorld { a: Enterprise; b: Enterprise; centerId: string }

/** The fixed cast: departments, the testing center, and two enterprises in different counties. */
export async function enterCast(stage: Stage): Promise<CastWorld> {
  stage.on(FIRST_DAY);
  for (const { people, ...department } of DEPARTMENTS) {
    const organisation = await stage.as(CAST.system, (request) => createOrganisation(request, { ...department, kind: 'GOVERNMENT' }));
    await stage.employ(CAST.security, organisation.id, people);
  }
  const center = await stage.as(CAST.system, (request) => createOrganisation(request, { kind: 'CENTER', handle: 'center', name: '国家专用汽车质量检测中心（随州）' }));
  await stage.employ(CAST.security, center.id, CENTER_PEOPLE);
  return { a: await foundMaker(stage, MAKER_A), b: await foundMaker(stage, MAKER_B), centerId: center.id };
}
