const BROWSERS: [name: string, sign: RegExp][] = [
  ['WeChat', /MicroMessenger/],
  ['Edge', /Edg\//],
  ['360', /360SE|360EE|QIHU/],
  ['Firefox', /Firefox\//],
  ['Chrome', /Chrome\/|CriOS/],
  ['Safari', /Safari\//],
];
const SYSTEMS: [name: string, sign: RegExp][] = [
  ['Windows', /Windows/],
  ['HarmonyOS', /HarmonyOS|OpenHarmony/],
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
];

/** A browser's long self-description in two names a person recognises; empty when neither is known. */
export function deviceOf(userAgent: string | null | undefined): string {
  const find = (names: [string, RegExp][]) => names.find(([, sign]) => sign.test(userAgent ?? ''))?.[0];
  return [find(BROWSERS), find(SYSTEMS)].filter(Boolean).join(' \u00b7 ');
}
