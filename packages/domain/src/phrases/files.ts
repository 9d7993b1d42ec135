/** Uploads, downloads and what is kept. */
export const FILE_PHRASES = {
  'file.nameHasPath': { zh: '文件名中不能有斜杠。请修改文件名。', en: 'A file name holds no slashes. Please change it.' },
  'file.notAHash': { zh: 'SHA-256 摘要须为 64 位十六进制数。请重新计算，或不填。', en: 'A SHA-256 digest has 64 hexadecimal digits. Compute it anew or leave it out.' },
  'file.madeByProduct': { zh: '这类文件由平台生成，不能上传。请选择其他用途。', en: 'Files of this purpose are made by the platform and cannot be uploaded. Choose another purpose.' },
  'file.typeNotAccepted': { zh: '不接受这种文件。请上传以下类型：{accepted}。', en: 'This type of file is not accepted. Upload one of: {accepted}.' },
  'file.tooLarge': { zh: '文件太大。请不要超过 {maximum} MB，可压缩图片或拆分文件。', en: 'The file is too large. The most is {maximum} MB; make pictures smaller or split the file.' },
  'file.addressInvalid': { zh: '上传地址无效或已过期。请重新取得上传地址后再传。', en: 'The upload address is wrong or has run out. Ask for a new one and send the file again.' },
  'file.notAwaited': { zh: '该文件已上传过或已过期，不能再次上传。请新建一次上传。', en: 'This file was uploaded already or has expired. Begin a new upload.' },
  'file.wrongLength': { zh: '收到的内容为 {actual} 字节，与声明的 {expected} 字节不符。请重新上传。', en: '{actual} bytes came where {expected} were announced. Send the file again.' },
  'file.wrongHash': { zh: '收到的内容与声明的 SHA-256 摘要不符，可能在传输中损坏。请重新上传。', en: 'The content does not match the announced SHA-256 digest; it may have been damaged on the way. Send the file again.' },
  'file.wrongContent': { zh: '文件内容与扩展名不符。请确认文件未损坏、未改过扩展名、未加密，再重新上传。', en: 'The content is not what the name says. Make sure that the file is whole, not renamed and not encrypted, and send it again.' },
  'file.storageFull': { zh: '存储空间已满，文件未保存。请稍后重试；如仍失败，请联系系统管理员。', en: 'The storage is full; the file was not kept. Try again later, or tell the system administrator.' },
  'file.storageAway': { zh: '文件存储暂时无法访问。请稍后重试。', en: 'The file storage cannot be reached at the moment. Try again later.' },
} as const;
