export default {
  hint: '也可以拖到这里或直接粘贴。可用类型：{endings}，最大 {maximum} MB。',
  progressOf: '{name}的上传进度',
  percent: '{percent}%',
  cancelOf: '取消上传{name}',
  retry: '重试',
  retryOf: '重新上传{name}',
  dismiss: '移除',
  dismissOf: '移除{name}',
  photos: {
    add: '加照片',
    needed: '须拍照',
    camera: '拍照',
    count: '{count} 张',
    one: '照片 {number}：{subject}',
    remove: '删除{photo}',
  },
};
