import type { FileFormat, FilePurpose } from './lists/files';

const MEBIBYTE = 1024 * 1024;

/** What holds for the files of one purpose. */
export interface FileRule {
  /** Largest size in bytes; a file of exactly this size is accepted. */
  readonly mostBytes: number;
  readonly formats: readonly FileFormat[];
  /** Whether the departments of the region read it too; otherwise only the organisation whose file it is. */
  readonly isShared: boolean;
  /** Whether people upload it; otherwise only the product itself makes it. */
  readonly isUploaded: boolean;
  /** After how many days its bytes are taken away; null when they stay. */
  readonly keptDays: number | null;
}

/** The limits of files, in one place (security.md 1.2, V5: types and sizes are written down). */
export const FILE_RULES: Readonly<Record<FilePurpose, FileRule>> = {
  /** The camera of a phone, after the portal made the picture smaller; ten times that when it could not. */
  INSPECTION_PHOTO: { mostBytes: 10 * MEBIBYTE, formats: ['JPEG', 'PNG', 'WEBP'], isShared: true, isUploaded: true, keptDays: null },
  /** A scanned letter with annexes. */
  EXPLANATION_DOCUMENT: { mostBytes: 20 * MEBIBYTE, formats: ['PDF', 'JPEG', 'PNG'], isShared: true, isUploaded: true, keptDays: null },
  /** A hundred thousand vehicles with their parts as text are some 40 MiB. */
  IMPORT_SOURCE: { mostBytes: 64 * MEBIBYTE, formats: ['XLSX', 'CSV'], isShared: false, isUploaded: true, keptDays: 180 },
  /** Whatever a job of this product can make; it can be made again. */
  JOB_RESULT: { mostBytes: 512 * MEBIBYTE, formats: ['XLSX', 'CSV'], isShared: false, isUploaded: false, keptDays: 30 },
};

/** How long an upload that was announced is waited for. */
export const UPLOAD_AWAITED_HOURS = 24;

interface Content { readonly mediaType: string; readonly endings: readonly string[]; readonly isShownInline: boolean }

/** How each format is named in HTTP and in file names, and whether a browser may show it beside the portal. */
export const FILE_CONTENTS: Readonly<Record<FileFormat, Content>> = {
  JPEG: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], isShownInline: true },
  PNG: { mediaType: 'image/png', endings: ['png'], isShownInline: true },
  WEBP: { mediaType: 'image/webp', endings: ['webp'], isShownInline: true },
  PDF: { mediaType: 'application/pdf', endings: ['pdf'], isShownInline: true },
  XLSX: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'], isShownInline: false },
  CSV: { mediaType: 'text/csv', endings: ['csv'], isShownInline: false },
};

/** The format that the ending of a file name tells, or null. */
export function formatOfName(name: string): FileFormat | null {
  const ending = name.split('.').length > 1 ? name.split('.').at(-1)?.toLowerCase() : undefined;
  const found = Object.entries(FILE_CONTENTS).find(([, { endings }]) => ending !== undefined && endings.includes(ending));
  return found ? found[0] as FileFormat : null;
}

/** Whether a browser may show content of the type in a page of its own. */
export function isShownInline(mediaType: string): boolean {
  return Object.values(FILE_CONTENTS).some((content) => content.isShownInline && content.mediaType === mediaType);
}

/** The purposes whose files the departments of the region read too. */
export const PURPOSES_OPEN_TO_DEPARTMENTS = (Object.keys(FILE_RULES) as FilePurpose[]).filter((purpose) => FILE_RULES[purpose].isShared);

/** Bytes as people say them, rounded down to a tenth of a mebibyte. */
export const inMebibytes = (bytes: number): number => Math.floor(bytes / MEBIBYTE * 10) / 10;
