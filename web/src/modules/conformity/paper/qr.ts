import QRCode from 'qrcode';

/** A QR code as one path of unit squares, ready for an SVG of `size` units. */
export interface QrDrawing {
  size: number;
  path: string;
}

/** Draws a text as a QR code that can be read with a quarter of it spoilt. @throws Error when the text is too long for any */
export function drawQr(text: string): QrDrawing {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'Q' });
  const squares: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) squares.push(`M${column} ${row}h1v1h-1z`);
    }
  }
  return { size: modules.size, path: squares.join('') };
}

/** What a reader of the code finds: number, VIN, and the address of the page where the certificate can be checked. */
export function qrText({ number, vin, id }: { number: string; vin: string; id: string }, origin: string): string {
  return [number, vin, `${origin}/conformity/${id}`].join('\n');
}
