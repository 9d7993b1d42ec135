/** Research projects. */
export const PROJECT_PHRASES = {
  'project.codeTaken': { zh: '本企业已有这个项目编号。请核对编号。', en: 'Your enterprise has a project of this code. Check the code.' },
  'project.notPlanned': { zh: '只有计划中的项目可以启动。请查看项目状态。', en: 'Only a planned project can be started. Check its state.' },
  'project.notActive': { zh: '项目不在进行中，不能进行此操作。请先启动或恢复项目。', en: 'The project is not active. Start or resume it first.' },
  'project.notPaused': { zh: '项目未暂停，无需恢复。', en: 'The project is not paused; nothing is to be resumed.' },
  'project.completed': { zh: '项目已完成，只能补记成果。', en: 'The project is completed; only results can be added.' },
  'project.terminated': { zh: '项目已终止，不能再修改。', en: 'The project is terminated and cannot be changed any more.' },
  'project.datesOrder': { zh: '项目的结束日期早于开始日期。请核对。', en: 'The project ends before it begins. Check the dates.' },
} as const;
