export default {
  title: '登录设备',
  text: '您的账号目前在这些设备上登录。有不认识的，请结束它并修改口令。',
  current: '当前设备',
  unknownDevice: '未知设备',
  when: '{address}，{began} 登录，最近使用 {seen}',
  end: {
    label: '结束',
    title: '结束这个登录?',
    consequence: '该设备下一次操作时须重新登录。',
    done: '已结束。',
  },
  leave: {
    label: '退出所有设备',
    title: '退出所有设备?',
    consequence: '包括当前设备在内，所有登录都会结束，须重新登录。',
  },
};
