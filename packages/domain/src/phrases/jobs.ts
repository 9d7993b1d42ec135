/** Work in the background, and what comes of it. */
export const JOB_PHRASES = {
  'job.tooManyWaiting': { zh: '本单位还有 {maximum} 个任务没有完成。请等其中一些完成，或取消后再试。', en: 'Your organisation has {maximum} jobs that have not finished. Wait for some of them, or cancel one, and try again.' },
  'job.ended': { zh: '任务已经结束，不能取消。', en: 'The job has ended and cannot be cancelled.' },
  'job.beingCancelled': { zh: '任务正在取消，请稍候。', en: 'The job is being cancelled already; wait a moment.' },
  'job.accountDisabled': { zh: '发起任务的账号已停用，或所在机构已关闭，任务未执行。请由其他人员重新发起。', en: 'The account that began the job is disabled, or its organisation closed, so it was not done. Somebody else has to begin it anew.' },
  'job.permissionLost': { zh: '发起人已不再有执行此任务的权限，任务未执行。请由有权限的人员重新发起。', en: 'Whoever began the job may not do this any more, so it was not done. Somebody who may has to begin it anew.' },
  'job.tooManyAttempts': { zh: '任务已中断 {attempts} 次，不再继续。请重新发起；如仍失败，请联系系统管理员。', en: 'The job broke off {attempts} times and is not tried again. Begin it anew, and tell the system administrator if that fails too.' },
  'job.unknownKind': { zh: '服务器不认识这类任务，可能刚升级过。请重新发起。', en: 'The server does not know this kind of job, perhaps after an upgrade. Begin it anew.' },
  'job.unexpected': { zh: '任务因程序错误停止，已记入日志（编号 {id}）。请稍后重新发起；如仍失败，请把编号告诉系统管理员。', en: 'The job stopped by a fault of the program, which is in the log under {id}. Begin it anew later; if that fails too, tell the system administrator the number.' },
  'export.unknownColumn': { zh: '没有“{column}”这一列。请重新打开列表后再导出。', en: 'There is no column “{column}”. Open the list anew and export again.' },
  'jobEvents.tooMany': { zh: '打开的页面过多，进度改为定时刷新。可关闭不用的页面。', en: 'Too many pages are open; progress is refreshed from time to time instead. Close pages that you do not use.' },
} as const;
