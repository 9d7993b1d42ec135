export default {
  title: 'Signed-in devices',
  text: 'Your account is signed in on these devices. If you do not know one, end it and change your password.',
  current: 'This device',
  unknownDevice: 'Unknown device',
  when: '{address}, signed in {began}, last used {seen}',
  end: {
    label: 'End',
    title: 'End this session?',
    consequence: 'That device has to sign in again with the next thing it does.',
    done: 'The session is ended.',
  },
  leave: {
    label: 'Sign out everywhere',
    title: 'Sign out everywhere?',
    consequence: 'All sessions end, this one too; you have to sign in again.',
  },
};
