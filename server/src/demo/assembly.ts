import { formatDecimal, parseDecimal, vinCheck, type KeyPartType, type ProductCategory } from '@bianzhong/domain';
import type { PlanItem } from '../modules/references';
import type { SeededRandom } from './random';

/** How many places a value has that is measured beside a limit. */
const percentOf = (text: string, percent: number): string => {
  const { units, scale } = parseDecimal(text)!;
  return formatDecimal({ units: units * BigInt(percent) / 100n, scale });
};

/** A value that keeps the limits of an item with room to spare, or misses them. */
function valueOf({ lowerLimit, upperLimit }: PlanItem, isMissed: boolean): string {
  if (lowerLimit !== null && upperLimit !== null) {
    const [lower, upper] = [parseDecimal(lowerLimit)!, parseDecimal(upperLimit)!];
    if (isMissed) return formatDecimal({ units: upper.units + upper.units / 50n + 1n, scale: upper.scale });
    const scale = Math.max(lower.scale, upper.scale);
    const at = ({ units, scale: own }: typeof lower) => units * 10n ** BigInt(scale - own);
    return formatDecimal({ units: (at(lower) + at(upper)) / 2n, scale });
  }
  if (upperLimit !== null) return percentOf(upperLimit, isMissed ? 115 : 80);
  return lowerLimit === null ? '1' : percentOf(lowerLimit, isMissed ? 85 : 120);
}

/** What an inspection finds: every item keeps its limits, but for the one that is to fail. */
export function findingsOf(items: readonly PlanItem[], failing: number | null) {
  return items.map((item, index) => {
    const isMissed = index === failing;
    if (item.kind === 'MEASURED') return { position: item.position, value: valueOf(item, isMissed) };
    return { position: item.position, verdict: isMissed ? 'FAIL' as const : 'PASS' as const, ...(isMissed && { remark: '装配不到位，需调整' }) };
  });
}

/** An invented vehicle identification number with its right check character. @param prefix eight characters @param place year code and plant, two characters */
export function vinOf(prefix: string, place: string, running: number): string {
  const draft = `${prefix}0${place}${String(running).padStart(6, '0')}`;
  return `${prefix}${vinCheck(draft)}${place}${String(running).padStart(6, '0')}`;
}

/** The batch of emergency valves that three makers built in: what a recall would ask for. */
export const SUSPECT_BATCH = { type: 'EMERGENCY_VALVE', maker: '随州市楚天阀门制造有限公司', batch: 'FV2609-07' } as const;

interface Fitted { type: KeyPartType; maker: string; batch?: string; serial?: string; cccNumber?: string }

const TYRES = ['双钱轮胎', '朝阳轮胎', '风神轮胎'] as const;
const ENGINES: readonly (readonly [maker: string, letters: string])[] = [['东风康明斯发动机有限公司', 'DC'], ['玉柴机器股份有限公司', 'YC'], ['潍柴动力股份有限公司', 'WP']];
/** What only some groups carry. */
const SPECIAL: Partial<Record<ProductCategory, { type: KeyPartType; maker: string; letters: string }>> = {
  G: { type: 'TANK_BODY', maker: '随州市鼎新罐体科技有限公司', letters: 'GT' },
  J: { type: 'CRANE', maker: '徐工随车起重机有限公司', letters: 'QZ' },
  T: { type: 'PUMP', maker: '江汉水泵有限公司', letters: 'SB' },
};

/** The key parts of one vehicle. @param month `YYMM`, by which suppliers number their batches */
export function partsOf(random: SeededRandom, { category, month, running }: { category: ProductCategory; month: string; running: number }): Fitted[] {
  const [maker, letters] = random.pick(ENGINES);
  const special = SPECIAL[category];
  const parts: Fitted[] = [
    { type: 'TYRE', maker: random.pick(TYRES), batch: `T${month}-${random.between(1, 4)}`, cccNumber: `20240111020${String(random.between(10_000, 99_999))}` },
    { type: 'LAMP', maker: '湖北光华车灯有限公司', batch: `L${month}-${random.between(1, 3)}`, cccNumber: `20230111090${String(random.between(10_000, 99_999))}` },
  ];
  if (category !== 'TRAILER') parts.unshift({ type: 'ENGINE', maker, serial: `${letters}${month}${String(running).padStart(6, '0')}` });
  if (special) parts.push({ type: special.type, maker: special.maker, serial: `${special.letters}${month}${String(running).padStart(5, '0')}` });
  return parts;
}
