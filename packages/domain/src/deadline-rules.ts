import { addDays, addMonths, addYears } from './calendar';
import { codeList, type CodeOf } from './code-list';

export const DEADLINE_UNITS = codeList([
  { code: 'H', zh: '小时', en: 'hours', source: 'clock' },
  { code: 'WD', zh: '工作日', en: 'working days', source: 'State Council holiday calendar' },
  { code: 'CD', zh: '日', en: 'calendar days', source: 'calendar' },
  { code: 'MONTH', zh: '个月', en: 'months', source: 'calendar' },
  { code: 'YEAR', zh: '年', en: 'years', source: 'calendar' },
]);
export type DeadlineUnit = CodeOf<typeof DEADLINE_UNITS>;

export interface Duration {
  length: number;
  unit: DeadlineUnit;
}

/** A time limit as it stood between two dates (both included; `validTo` null while it stands). */
export interface DeadlineRule extends Duration {
  code: string;
  validFrom: string;
  validTo: string | null;
  /** The clause it rests on. */
  basis: string;
  /** Where the clause or the figure was read. */
  source: string;
  /** Whether the figure still has to be confirmed by the bureau. */
  isDoubtful: boolean;
}

const OPEN = { validTo: null } as const;
const PRESS = 'trade press';

/** What a new installation starts with; from then on the rules are rows that the system administrator maintains. */
export const DEADLINE_RULES = [
  { ...OPEN, code: 'CERTIFICATE_VALIDITY_CCC', validFrom: '2009-09-01', length: 5, unit: 'YEAR', basis: '强制性产品认证证书有效期', source: PRESS, isDoubtful: false },
  { ...OPEN, code: 'CERTIFICATE_VALIDITY_QMS', validFrom: '2000-01-01', length: 3, unit: 'YEAR', basis: 'ISO/IEC 17021-1 认证周期', source: PRESS, isDoubtful: false },
  { ...OPEN, code: 'CERTIFICATE_VALIDITY_IATF', validFrom: '2000-01-01', length: 3, unit: 'YEAR', basis: 'IATF 16949 认证规则', source: 'to be verified', isDoubtful: true },
  { ...OPEN, code: 'SURVEILLANCE_QMS', validFrom: '2000-01-01', length: 12, unit: 'MONTH', basis: 'ISO/IEC 17021-1 监督审核', source: PRESS, isDoubtful: false },
  { ...OPEN, code: 'SURVEILLANCE_IATF', validFrom: '2000-01-01', length: 12, unit: 'MONTH', basis: 'IATF 16949 认证规则（6、9、12 个月周期）', source: 'to be verified', isDoubtful: true },
  { ...OPEN, code: 'CERTIFICATE_ALERT_FIRST', validFrom: '2000-01-01', length: 180, unit: 'CD', basis: '到期提醒', source: 'zone scheme', isDoubtful: false },
  { ...OPEN, code: 'CERTIFICATE_ALERT_SECOND', validFrom: '2000-01-01', length: 90, unit: 'CD', basis: '到期提醒', source: 'zone scheme', isDoubtful: false },
  { ...OPEN, code: 'CERTIFICATE_ALERT_LAST', validFrom: '2000-01-01', length: 30, unit: 'CD', basis: '到期提醒', source: 'zone scheme', isDoubtful: false },
  { ...OPEN, code: 'CONFORMITY_UPLOAD', validFrom: '2005-10-01', length: 48, unit: 'H', basis: '发改办产业〔2005〕1927 号；工信部装〔2016〕95 号', source: 'notice of the certificate center, 2016', isDoubtful: true },
  { ...OPEN, code: 'CONFORMITY_WRITTEN_EXPLANATION', validFrom: '2005-10-01', length: 30, unit: 'CD', basis: '工信部装〔2016〕95 号', source: 'notice of the certificate center, 2016', isDoubtful: true },
] as const satisfies readonly DeadlineRule[];
export type DeadlineRuleCode = (typeof DEADLINE_RULES)[number]['code'];

/** The rule of this code that stood on the day on which the matter began; null when none did. */
export function ruleOn<Rule extends Pick<DeadlineRule, 'code' | 'validFrom' | 'validTo'>>(rules: readonly Rule[], code: string, startOn: string): Rule | null {
  const standing = rules.filter((rule) => rule.code === code && rule.validFrom <= startOn && startOn <= (rule.validTo ?? startOn));
  return standing.reduce<Rule | null>((latest, rule) => latest && latest.validFrom > rule.validFrom ? latest : rule, null);
}

/**
 * The last day of a time limit; the day on which it begins does not count.
 * @param isWorkday whether a date is worked on. Working days follow the yearly announcement and cannot be computed
 * @throws RangeError for working days without a calendar, and for hours
 */
export function dueOn(startOn: string, { length, unit }: Duration, isWorkday?: (day: string) => boolean): string {
  switch (unit) {
    case 'CD': return addDays(startOn, length);
    case 'MONTH': return addMonths(startOn, length);
    case 'YEAR': return addYears(startOn, length);
    case 'H': throw new RangeError('hours count from an instant, not from a day');
    case 'WD': {
      if (!isWorkday) throw new RangeError('working days need a calendar of working days');
      let day = startOn;
      for (let left = length; left > 0;) {
        day = addDays(day, 1);
        if (isWorkday(day)) left--;
      }
      return day;
    }
  }
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The instant at which a time limit that runs from an instant ends, for limits in hours and calendar days.
 * @throws RangeError for months, years and working days, which count from a day
 */
export function dueAt(start: Date, { length, unit }: Duration): Date {
  if (unit === 'H') return new Date(start.getTime() + length * HOUR_MS);
  if (unit === 'CD') return new Date(start.getTime() + length * DAY_MS);
  throw new RangeError(`a limit in ${unit} counts from a day, not from an instant`);
}
