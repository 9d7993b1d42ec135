import { describe, expect, test } from 'vitest';
import { readCertificateNumber } from './certificate-number';
import { normalizeCreditCode, organisationCodeCheck, readCreditCode, regionOfCreditCode } from './credit-code';
import { readVin, vinCheck } from './vin';

describe('credit codes', () => {
  test.each([
    '91350100M000100Y43', '9144030071526726XG', '91440300708461136T', '914403001922038216', '91110108551385082Q', '91110000802100433B',
    '91310110666007217T', '91310115591693856A', '91350200776049653A', '91440101MA5CJQ4N59', '91350200MA31E12PXF',
    '123502001549897397', '51100000500019541K', '11330283002982634F',
    '91421300MA4XPX019R', '91421300MA4XPX027L', '91421303MA4XPXA128', '91421321MA4XPXB27G', '91421381MA4XPXC31H', '114213000113302086', '124213004202130022',
  ])('%s is valid, inside and out', (code) => {
    expect(readCreditCode(code)).toEqual({ ok: true, value: code, warnings: [] });
  });

  test.each([['91350211M00013FA1N', '3'], ['91350203M0001QAY9B', '9']])('%s, given out by a pilot area, misses its check', (code, expected) => {
    expect(readCreditCode(code)).toEqual({ ok: false, reason: 'creditCode.checkCharacter', params: { expected } });
    expect(normalizeCreditCode(code)).toBe(code);
  });

  test('every single wrong character is noticed', () => {
    const code = '91421300MA4XPX019R';
    for (let position = 0; position < code.length; position++) {
      const other = code.charAt(position) === '1' ? '2' : '1';
      expect(readCreditCode(code.slice(0, position) + other + code.slice(position + 1)).ok).toBe(false);
    }
  });

  test('full width, small letters, blanks and dashes are written plain', () => {
    expect(normalizeCreditCode(' ９１４２１３００ｍａ４ｘｐｘ０１９ｒ ')).toBe('91421300MA4XPX019R');
    expect(normalizeCreditCode('91421300-MA4XPX01-9R')).toBe('91421300MA4XPX019R');
  });

  test.each(['', '91421300MA4XPX019', '91421300MA4XPX019RR', '9142130IMA4XPX019R', '91421300MA4XPX019O', '<script>'])('%j has not the shape of one', (text) => {
    expect(readCreditCode(text)).toEqual({ ok: false, reason: 'creditCode.pattern' });
  });

  test('a wrong organisation code inside is only a warning', () => {
    expect(organisationCodeCheck('MA4XPX01')).toBe('9');
    const read = readCreditCode('91421300MA4XPX018N');
    expect(read).toEqual({ ok: true, value: '91421300MA4XPX018N', warnings: [{ reason: 'creditCode.organisationCode' }] });
  });

  test('the region stands inside', () => {
    expect(regionOfCreditCode('91421381MA4XPXC31H')).toBe('421381');
  });
});

describe('VINs', () => {
  test.each([
    'LFWADRJF011002346', 'LZPTCAP2561500278', 'LJSKA3BF3CD820005', '5YJ3E1EAXHF000316', 'LSGPC52U6AF102554', 'LDC613P23A1305189', 'LSJA24U62JG269225',
    'LBV5S3102ESJ25655', 'HE9XR1C48PS083871', '1M8GDM9AXKP042788', '11111111111111111', '1HGCM82633A004352', 'JHMCM56557C404453',
    'LGAX2B130H1000001', 'LGDXJ81G9HA000123', 'LA993TDG9H0CLW001', 'LZZ1CLNB6HW000777', 'LVBV3JBB2GE012345', '00000000000000000',
  ])('%s is valid', (vin) => {
    expect(readVin(vin)).toEqual({ ok: true, value: vin, warnings: [] });
  });

  test.each([['L5BGA2V58NG590409', '4'], ['LSVAU2A37N2183294', '4'], ['LR83STGT1JBS18033', '3']])('%s is Chinese and refused', (vin, expected) => {
    expect(vinCheck(vin)).toBe(expected);
    expect(readVin(vin)).toEqual({ ok: false, reason: 'vin.checkDigit', params: { expected } });
  });

  test.each([['3D7KA28693G723011', '2'], ['5YJ3E1EA0HF000316', 'X']])('%s comes from elsewhere and is taken with a warning', (vin, expected) => {
    expect(readVin(vin)).toEqual({ ok: true, value: vin, warnings: [{ reason: 'vin.checkDigit', params: { expected } }] });
  });

  test('a European number without a check digit is taken with a warning', () => {
    expect(readVin('WVWZZZ1JZ3W386752')).toMatchObject({ ok: true, warnings: [{ reason: 'vin.checkDigit' }] });
  });

  test.each(['LFWADRJF01100234', 'LFWADRJF0110023466', 'LFWADRJFO11002346', 'LFWADRJFI11002346', 'LFWADRJFQ11002346'])('%s has not the shape of one', (text) => {
    expect(readVin(text)).toEqual({ ok: false, reason: 'vin.pattern' });
  });

  test('full width and small letters are written plain', () => {
    expect(readVin('lfwadrjf011002346')).toMatchObject({ value: 'LFWADRJF011002346' });
    expect(readVin('ＬＦＷＡＤＲＪＦ０１１００２３４６')).toMatchObject({ value: 'LFWADRJF011002346' });
  });
});

describe('certificate numbers', () => {
  test.each([
    ['CCC', '2016010901123456'], ['QMS_ISO9001', '03410Q10286R0S'], ['QMS_ISO9001', '00121Q312345R1M/4200'], ['QMS_ISO9001', '03410Q10286R0S-1'], ['IATF16949', '0312345'],
  ] as const)('%s %s looks usual', (kind, number) => {
    expect(readCertificateNumber(kind, number)).toEqual({ ok: true, value: number, warnings: [] });
  });

  test.each([['CCC', '201601090112345'], ['QMS_ISO9001', 'ABC-1'], ['IATF16949', '12']] as const)('%s %s is taken with a warning', (kind, number) => {
    expect(readCertificateNumber(kind, number)).toMatchObject({ ok: true, value: number, warnings: [{ reason: 'certificateNumber.unusual' }] });
  });

  test('full width and blanks are written plain', () => {
    expect(readCertificateNumber('QMS_ISO9001', ' ０３４１０ｑ１０２８６ r0s ').value).toBe('03410Q10286R0S');
  });
});
