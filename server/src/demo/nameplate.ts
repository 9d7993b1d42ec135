import { crc32, deflateSync } from 'node:zlib';

/** The characters of a vehicle identification number, five dots wide and seven high: a byte a line, the lowest five bits count. */
const DOTS: Readonly<Record<string, string>> = {
  0: '0e11131519110e', 1: '040c040404040e', 2: '0e11010204081f', 3: '1f02040201110e', 4: '02060a121f0202', 5: '1f101e0101110e', 6: '0608101e11110e', 7: '1f010204080808', 8: '0e11110e11110e', 9: '0e11110f01020c',
  A: '0e11111f111111', B: '1e11111e11111e', C: '0e11101010110e', D: '1c12111111121c', E: '1f10101e10101f', F: '1f10101e101010', G: '0e11101711110f', H: '1111111f111111', J: '0702020202120c', K: '11121418141211',
  L: '1010101010101f', M: '111b1515111111', N: '11111915131111', P: '1e11111e101010', R: '1e11111e141211', S: '0f10100e01011e', T: '1f040404040404', U: '1111111111110e', V: '11111111110a04', W: '1111111515150a',
  X: '11110a040a1111', Y: '1111110a040404', Z: '1f01020408101f',
};
const [WIDE, HIGH] = [5, 7];
/** Edges and dots in pixels; grey values of frame, metal and stamped dots. */
const [MARGIN, DOT, FRAME, METAL, STAMPED] = [60, 7, 70, 205, 40];
const FRAME_WIDTH = 8;

const isDot = (text: string, column: number, line: number): boolean => {
  const [place, offset] = [Math.floor(column / (WIDE + 1)), column % (WIDE + 1)];
  const dots = DOTS[text.charAt(place)];
  if (!dots || offset === WIDE || column < 0 || line < 0 || line >= HIGH) return false;
  return (Number.parseInt(dots.slice(line * 2, line * 2 + 2), 16) >> (WIDE - 1 - offset) & 1) === 1;
};

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A picture (PNG) of a plate with a number stamped into it, in the place of the photo that an inspector would take. */
export function nameplateOf(text: string): Buffer {
  const [width, height] = [2 * MARGIN + text.length * (WIDE + 1) * DOT, 2 * MARGIN + HIGH * DOT];
  const lines = Array.from({ length: height }, (_, y) => Buffer.from([0, ...Array.from({ length: width }, (_value, x) => {
    if (Math.min(x, y, width - 1 - x, height - 1 - y) < FRAME_WIDTH) return FRAME;
    return isDot(text, Math.floor((x - MARGIN) / DOT), Math.floor((y - MARGIN) / DOT)) ? STAMPED : METAL;
  })]));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits of grey a pixel.
  head.writeUInt8(8, 8);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(lines))), chunk('IEND', Buffer.alloc(0))]);
}
